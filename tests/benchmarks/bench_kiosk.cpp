// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a visitor waits: figures to compare in one run, never asserted. Run it by hand:
// QT_QPA_PLATFORM=offscreen build/release/tests/bench_kiosk -median 9

#include "streetmap.h"
#include "visit.h"

#include <QPainter>
#include <QTest>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };

} // namespace

class BenchKiosk : public QObject
{
    Q_OBJECT

private slots:
    void openContent();
    void repaint();
    void changeLanguage();
    void changePage();
    void firstMap_data() { offices(); }
    void firstMap();
    void panMap_data() { offices(); }
    void panMap();
    void panToNewNames_data() { offices(); }
    void panToNewNames();
    void zoomMap_data() { offices(); }
    void zoomMap();

private:
    static void offices()
    {
        QTest::addColumn<QString>("officeId");
        for (const OfficeRow &office : Catalog(ContentDatabase()).offices(QStringLiteral("es")))
            QTest::newRow(qPrintable(office.officeId)) << office.officeId;
    }
};

// A map as it looks in the lobby, painted as the software renderer paints it.
struct PaintedMap {
    explicit PaintedMap(const QString &plan)
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(28);
        map.setSize(image.size());
        map.setProperty("font", font);
        map.setProperty("doubt", 100);
        map.setProperty("pinLabel", QStringLiteral("1"));
        map.setProperty("railwayName", QStringLiteral("Vía férrea"));
        for (const char *colour : { "land", "street", "avenue", "edge", "railway", "ink", "halo", "accent" })
            map.setProperty(colour, QColor(Qt::gray));
        map.setPlan(plan);
    }
    void paint()
    {
        QPainter painter(&image);
        map.paint(&painter);
    }

    StreetMap map;
    QImage image { 1080, 1080, QImage::Format_ARGB32_Premultiplied };
};

void BenchKiosk::openContent()
{
    QBENCHMARK
    {
        const ContentDatabase content;
        const Catalog catalog(content);
        QCOMPARE(catalog.sections(QStringLiteral("gn")).size(), 6);
    }
}

// The floor: a whole page painted anew with nothing changed but its ground.
void BenchKiosk::repaint()
{
    Visit visit(lobby);
    goTo(visit.kiosk(), stopsOf(visit.kiosk())[2]);
    visit.picture();
    QBENCHMARK
    {
        visit.window()->contentItem()->update();
        visit.picture();
    }
}

// From the tap to a whole frame in the other language.
void BenchKiosk::changeLanguage()
{
    Visit visit(lobby);
    goTo(visit.kiosk(), stopsOf(visit.kiosk())[2]);
    visit.picture();
    QBENCHMARK
    {
        visit.kiosk().language().setCode(visit.kiosk().language().second());
        visit.picture();
    }
}

// From the tap to a whole frame of the next page, all pages once made.
void BenchKiosk::changePage()
{
    Visit visit(lobby);
    const QList<Stop> stops = stopsOf(visit.kiosk());
    for (const Stop &stop : stops) {
        goTo(visit.kiosk(), stop);
        visit.picture();
    }
    int next = 0;
    QBENCHMARK
    {
        goTo(visit.kiosk(), stops[2 + next++ % 2]);
        visit.picture();
    }
}

// From the text of a map to its first picture.
void BenchKiosk::firstMap()
{
    QFETCH(QString, officeId);
    const ContentDatabase content;
    const QString plan = Catalog(content).map(officeId);
    QBENCHMARK
    {
        PaintedMap painted(plan);
        painted.paint();
    }
}

// One press of an arrow, there and back: names find new places.
void BenchKiosk::panMap()
{
    QFETCH(QString, officeId);
    const ContentDatabase content;
    PaintedMap painted(Catalog(content).map(officeId));
    painted.map.setProperty("zoom", 1.6);
    painted.paint();
    bool there = false;
    QBENCHMARK
    {
        there = !there;
        painted.map.setProperty("east", there ? 150 : 0);
        painted.paint();
    }
}

// The same where every name in sight is new: more than any press brings.
void BenchKiosk::panToNewNames()
{
    QFETCH(QString, officeId);
    const ContentDatabase content;
    PaintedMap painted(Catalog(content).map(officeId));
    painted.map.setProperty("zoom", 1.6);
    bool there = false;
    QBENCHMARK
    {
        there = !there;
        painted.map.setProperty("ink", QColor(there ? Qt::black : Qt::darkGray)); // forgets what was drawn
        painted.map.setProperty("east", there ? 150 : 0);
        painted.paint();
    }
}

// One press of plus or minus.
void BenchKiosk::zoomMap()
{
    QFETCH(QString, officeId);
    const ContentDatabase content;
    PaintedMap painted(Catalog(content).map(officeId));
    painted.paint();
    bool nearer = false;
    QBENCHMARK
    {
        nearer = !nearer;
        painted.map.setProperty("zoom", nearer ? 1.6 : 1.0);
        painted.paint();
    }
}

VISIT_TEST_MAIN(BenchKiosk)
#include "bench_kiosk.moc"
