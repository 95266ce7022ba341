// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every name on a map can be read, at any size, zoom and place.

#include "contentdatabase.h"
#include "mapplans.h"

#include <QQuickItem>
#include <QTest>

namespace
{

double area(const QPolygonF &polygon)
{
    double area = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &a = polygon.at(i);
        const QPointF &b = polygon.at((i + 1) % polygon.size());
        area += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(area) / 2;
}

} // namespace

class tst_mapnames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(loadFonts()); }
    void everyNameCanBeRead_data();
    void everyNameCanBeRead();
    void longStreetBearsItsNameAgain();
    void sightStaysOnTheMap_data();
    void sightStaysOnTheMap();
    void namesStayWhileItMoves();
    void otherMapHasOtherNames();

private:
    ContentDatabase m_database;
    Catalog m_catalog { m_database };
};

void tst_mapnames::everyNameCanBeRead_data()
{
    QTest::addColumn<QString>("officeId");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<double>("zoom");
    for (const QString &officeId : { headquarters, second }) {
        for (const QSizeF size : { QSizeF(1080, 530), QSizeF(1216, 460), QSizeF(608, 240), QSizeF(1016, 900) }) {
            for (const int pixels : { 14, 28, 34, 56 }) {
                for (const double zoom : { 1.0, 1.6, 2.6 })
                    QTest::addRow("%s, %d × %d, %d px, zoom %.1f", qPrintable(officeId), int(size.width()),
                                  int(size.height()), pixels, zoom)
                            << officeId << size << pixels << zoom;
            }
        }
    }
}

void tst_mapnames::everyNameCanBeRead()
{
    QFETCH(QString, officeId);
    QFETCH(QSizeF, size);
    QFETCH(int, pixels);
    QFETCH(double, zoom);
    const StreetPlan plan = planOf(m_catalog, officeId);
    StreetMap map;
    QQuickItem overlay;
    overlay.setParentItem(&map);
    overlay.setSize({ 120, 60 });
    QQmlListProperty<QQuickItem> overlays = map.overlays();
    overlays.append(&overlays, &overlay);
    prepare(map, m_catalog.map(officeId), size, pixels);
    map.setProperty("zoom", zoom);

    const QList<MapLabel> labels = map.labels();
    const QRectF item(QPointF(), size);
    QList<QPolygonF> taken { QPolygonF(map.pinRect()), QPolygonF(QRectF(0, 0, 120, 60)) };
    QStringList words;
    for (const MapLabel &label : labels) {
        QVERIFY2(label.angle > -90 && label.angle <= 90, qPrintable(label.words));
        const QPolygonF box = label.box(map.toScreen(label.place));
        QVERIFY2(item.contains(box.boundingRect()), qPrintable(label.words + QStringLiteral(" is cut")));
        for (const QPolygonF &other : std::as_const(taken))
            QVERIFY2(area(box.intersected(other)) < 1, qPrintable(label.words + QStringLiteral(" lies on another")));
        taken.append(box);
        words.append(label.words);
        // A name that is not beside its street on purpose stands on it.
        double off = INFINITY;
        for (const StreetPlan::Way &way : plan.ways()) {
            const bool railway = way.kind == StreetPlan::Kind::Railway;
            if (way.name == label.words || (railway && label.words == QLatin1String("Vía férrea")))
                off = std::min(off, distanceFrom(way.course, label.place) * map.pixelsPerMetre());
        }
        if (std::isfinite(off) && !label.strong)
            QVERIFY2(off <= 0.2 * label.size.height(), qPrintable(label.words));
    }
    QVERIFY(!labels.isEmpty() || pixels > size.height() / 5);
    // The streets that the address names are never left out for others.
    if (zoom == 1.0 && pixels <= 34 && size.height() > 400) {
        for (const QString &street : plan.address())
            QVERIFY2(words.contains(street), qPrintable(street + QStringLiteral(" has no name on the map")));
    }
}

void tst_mapnames::longStreetBearsItsNameAgain()
{
    StreetMap map;
    prepare(map, m_catalog.map(second), { 1216, 900 }, 20);
    map.setProperty("zoom", 1.6);
    QHash<QString, QList<QPointF>> places;
    for (const MapLabel &label : map.labels())
        places[label.words].append(map.toScreen(label.place));
    int twice = 0;
    for (const QList<QPointF> &of : std::as_const(places)) {
        if (of.size() < 2)
            continue;
        ++twice;
        QVERIFY(distance(of[0], of[1]) > 500);
    }
    QVERIFY(twice > 0);
}

void tst_mapnames::sightStaysOnTheMap_data()
{
    QTest::addColumn<QString>("officeId");
    QTest::addColumn<QSizeF>("size");
    for (const QString &officeId : { headquarters, second }) {
        QTest::addRow("%s, portrait", qPrintable(officeId)) << officeId << QSizeF(1080, 530);
        QTest::addRow("%s, landscape", qPrintable(officeId)) << officeId << QSizeF(1216, 460);
    }
}

void tst_mapnames::sightStaysOnTheMap()
{
    QFETCH(QString, officeId);
    QFETCH(QSizeF, size);
    StreetMap map;
    prepare(map, m_catalog.map(officeId), size, 28);
    for (const double zoom : { 1.0, 1.6, 2.6 }) {
        map.setProperty("zoom", zoom);
        for (const QPointF wish : { QPointF(9000, 0), QPointF(-9000, 0), QPointF(0, 9000), QPointF(-9000, -9000) }) {
            const QPointF clamped = map.clampedOffset(wish.x(), wish.y(), zoom);
            map.setProperty("east", clamped.x());
            map.setProperty("north", clamped.y());
            const QPointF northWest = map.toScreen({ -650, 650 });
            const QPointF southEast = map.toScreen({ 650, -650 });
            QVERIFY(northWest.y() <= 0.5 && southEast.y() >= size.height() - 0.5);
            // Where all of it is narrower than the screen it stands in the middle.
            if (southEast.x() - northWest.x() < size.width())
                QVERIFY(std::abs(northWest.x() - (size.width() - southEast.x())) < 0.5);
            else
                QVERIFY(northWest.x() <= 0.5 && southEast.x() >= size.width() - 0.5);
        }
    }
}

void tst_mapnames::namesStayWhileItMoves()
{
    StreetMap map;
    prepare(map, m_catalog.map(second), { 1080, 530 }, 28);
    map.setProperty("zoom", 2.6);
    const auto placesOf = [&map] {
        QStringList places;
        for (const MapLabel &label : map.labels())
            places.append(label.words + QStringLiteral(" %1 %2").arg(label.place.x()).arg(label.place.y()));
        return places;
    };
    const QStringList before = placesOf();
    map.setProperty("moving", true);
    map.setProperty("east", 120);
    QCOMPARE(placesOf(), before);
    map.setProperty("moving", false);
    QVERIFY(placesOf() != before);
}

void tst_mapnames::otherMapHasOtherNames()
{
    StreetMap map;
    prepare(map, m_catalog.map(second), { 1080, 530 }, 28);
    map.setProperty("moving", true);
    QVERIFY(!map.labels().isEmpty());
    map.setPlan(m_catalog.map(headquarters));
    for (const MapLabel &label : map.labels())
        QVERIFY(label.words != QLatin1String("Alberdi"));
}

QTEST_MAIN(tst_mapnames)
#include "tst_mapnames.moc"
