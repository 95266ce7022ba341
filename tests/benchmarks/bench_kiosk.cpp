// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a visitor waits: figures to compare in one run, never asserted. Run it by hand:
// QT_QPA_PLATFORM=offscreen build/release/tests/bench_kiosk -median 9

#include "visit.h"

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

VISIT_TEST_MAIN(BenchKiosk)
#include "bench_kiosk.moc"
