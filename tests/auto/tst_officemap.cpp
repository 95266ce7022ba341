// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The map on the page of the offices: it is the map of the chosen office, its names can be read, and it is moved by
// finger and by key.

#include "officevisit.h"
#include "picture.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace
{

const auto here = QStringLiteral("Usted está aquí");
const auto approximate = QStringLiteral("Ubicación aproximada");
const auto source = QStringLiteral("Fuente: INE Paraguay, Cartografía Censal 2022");

QPointF middleOf(const StreetMap &map)
{
    return { map.property("east").toDouble(), map.property("north").toDouble() };
}

} // namespace

class tst_officemap : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void choosingAnOfficeShowsIt_data() { addScreens(); }
    void choosingAnOfficeShowsIt();
    void namesAreReadableInEveryLook_data();
    void namesAreReadableInEveryLook();
    void legendLeavesTheCircleFree_data();
    void legendLeavesTheCircleFree();
    void mapIsMovedByButtons_data() { addScreens(); }
    void mapIsMovedByButtons();
    void mapIsMovedByFinger();
    void keyboardIsNeverHeldByTheMap();
    void zoomEndsWithTheVisit();
};

void tst_officemap::choosingAnOfficeShowsIt()
{
    QFETCH(Screen, screen);
    Visit visit(screen, inSpanish);
    goTo(visit.kiosk(), offices);
    visit.picture();
    QVERIFY(mapOf(visit));
    QCOMPARE(mapOf(visit)->property("pinLabel").toString(), QStringLiteral("1"));
    QVERIFY(visit.control(headquarters)->property("checked").toBool());
    QVERIFY(!visit.control(secondOffice)->property("checked").toBool());

    QVERIFY(visit.tap(secondOffice));
    QCOMPARE(mapOf(visit)->property("pinLabel").toString(), QStringLiteral("2"));
    QCOMPARE(mapOf(visit)->plan(), visit.kiosk().catalog().map(QStringLiteral("second")));
    QVERIFY(!visit.control(headquarters)->property("checked").toBool());
    QVERIFY(visit.control(secondOffice)->property("checked").toBool());
    QVERIFY(visit.sees(QStringLiteral("Alberdi 633, entre Gral. Díaz y Haedo\nAsunción, Paraguay")));
    QVERIFY(visit.sees(approximate));
    QVERIFY(visit.sees(source));
    QVERIFY(visit.sees(QStringLiteral("Distancia entre las oficinas: unos 2,8 km")));
    QVERIFY(!visit.sees(here));

    // Back is the way home, not to the office before.
    QVERIFY(visit.tap(QStringLiteral("Volver")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_officemap::namesAreReadableInEveryLook_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<int>("palette");
    for (const Screen &screen : { lobby, hall }) {
        for (int palette = Comfort::Light; palette <= Comfort::Soft; ++palette)
            QTest::addRow("%s, palette %d", qPrintable(screen.name), palette) << screen << palette;
    }
}

// On the real page, with all that lies over the map; leaves a picture of each zoom.
void tst_officemap::namesAreReadableInEveryLook()
{
    QFETCH(Screen, screen);
    QFETCH(int, palette);
    const QDir captures(QStringLiteral(CAPTURES));
    QVERIFY(captures.mkpath(QStringLiteral(".")));
    Visit visit(screen, inSpanish);
    visit.kiosk().comfort().setPalette(Comfort::Palette(palette));
    for (const char *id : { "headquarters", "second" }) {
        goTo(visit.kiosk(), stopAt(id));
        visit.picture();
        StreetMap *map = mapOf(visit);
        if (palette == Comfort::YellowOnBlack || palette == Comfort::BlackOnWhite)
            QVERIFY(map->property("font").value<QFont>().pixelSize() >= 34);
        for (int zoom = 0; zoom < 3; ++zoom) {
            const QImage picture = visit.picture();
            QVERIFY(saveCapture(picture,
                                captures.filePath(QStringLiteral("%1-%2-%3-%4.png")
                                                          .arg(QLatin1String(id), screen.name)
                                                          .arg(palette)
                                                          .arg(zoom))));
            QList<QRectF> over;
            const QQmlListProperty<QQuickItem> overlays = map->overlays();
            for (const QQuickItem *overlay : *static_cast<QList<QQuickItem *> *>(overlays.data)) {
                if (overlay->isVisible())
                    over.append(overlay->mapRectToItem(map, overlay->boundingRect()));
            }
            QVERIFY(over.size() >= 3);
            for (const MapLabel &label : map->labels()) {
                const QPolygonF box = label.box(map->toScreen(label.place));
                QVERIFY2(map->boundingRect().contains(box.boundingRect()), qPrintable(label.words));
                for (const QRectF &rectangle : std::as_const(over))
                    QVERIFY2(box.intersected(rectangle).isEmpty(), qPrintable(label.words));
            }
            QVERIFY(map->labels().size() >= 3);
            QVERIFY(visit.tap(zoomIn) == (zoom < 2));
        }
        QVERIFY(visit.tap(zoomOut));
        QVERIFY(visit.tap(zoomOut));
    }
}

void tst_officemap::legendLeavesTheCircleFree_data()
{
    QTest::addColumn<Screen>("screen");
    for (const Screen &screen : { lobby, hall, smallHall, desk })
        QTest::newRow(qPrintable(screen.name)) << screen;
}

void tst_officemap::legendLeavesTheCircleFree()
{
    QFETCH(Screen, screen);
    Visit visit(screen, inSpanish);
    for (const char *id : { "headquarters", "second" }) {
        goTo(visit.kiosk(), stopAt(id));
        visit.picture();
        const StreetMap *map = mapOf(visit);
        const double radius = map->property("accuracyMetres").toDouble() * map->pixelsPerMetre();
        const QRectF circle(map->pin() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        QVERIFY2(map->boundingRect().contains(circle), id);
        bool seen = false;
        for (const QQuickItem *text : visit.texts()) {
            if (text->property("text").toString() != approximate)
                continue;
            const QQuickItem *chip = text->parentItem();
            QVERIFY2(!chip->mapRectToItem(map, chip->boundingRect()).intersects(circle), id);
            seen = true;
        }
        QVERIFY2(seen, id);
    }
}

void tst_officemap::mapIsMovedByButtons()
{
    QFETCH(Screen, screen);
    Visit visit(screen, inSpanish);
    goTo(visit.kiosk(), stopAt("second"));
    visit.picture();
    StreetMap *map = mapOf(visit);
    QVERIFY(map);
    const double first = map->pixelsPerMetre();
    QVERIFY(!visit.control(lookNorth));
    QVERIFY(!visit.tap(zoomOut)); // nothing farther away

    // Nearer, one looks at the pin.
    const QPointF middle(map->width() / 2, map->height() / 2);
    QVERIFY(visit.tap(zoomIn));
    QVERIFY(map->pixelsPerMetre() > 1.4 * first);
    QVERIFY(QLineF(map->pin(), middle).length() < 1);
    QVERIFY(visit.tap(zoomIn));
    QVERIFY(map->pixelsPerMetre() > 1.9 * first);
    QVERIFY(!visit.tap(zoomIn)); // no nearer
    visit.picture();
    for (const auto &[name, east, north] : { std::tuple("norte", 0, 1), std::tuple("este", 1, 0),
                                             std::tuple("sur", 0, -1), std::tuple("oeste", -1, 0) }) {
        const QPointF before = middleOf(*map);
        QVERIFY2(visit.tap(QStringLiteral("Ver hacia el ") + QLatin1String(name)), name);
        const QPointF step = middleOf(*map) - before;
        QVERIFY2(step.x() * east > 0 || (east == 0 && qFuzzyIsNull(step.x())), name);
        QVERIFY2(step.y() * north > 0 || (north == 0 && qFuzzyIsNull(step.y())), name);
    }
    QVERIFY(visit.tap(lookNorth));
    QVERIFY(QLineF(map->pin(), middle).length() > 100);
    QVERIFY(visit.tap(centre));
    QVERIFY(QLineF(map->pin(), middle).length() < 1);
    QVERIFY(map->pixelsPerMetre() > 1.9 * first);
    QVERIFY(visit.tap(zoomOut));
    QVERIFY(visit.tap(zoomOut));
    QCOMPARE(map->pixelsPerMetre(), first);
    QCOMPARE(middleOf(*map), QPointF());
    QVERIFY(!visit.control(lookNorth));

    // Another office begins with its own first view.
    QVERIFY(visit.tap(zoomIn));
    QVERIFY(visit.tap(headquarters));
    QCOMPARE(map->property("zoom").toDouble(), 1.0);
}

void tst_officemap::mapIsMovedByFinger()
{
    Visit visit(lobby, inSpanish);
    goTo(visit.kiosk(), stopAt("second"));
    visit.picture();
    StreetMap *map = mapOf(visit);
    QVERIFY(visit.tap(zoomIn));
    const QPointF pin = map->pin();
    const QPoint from = map->mapToScene({ map->width() / 2, map->height() / 2 }).toPoint();
    visit.slide(from, from + QPoint(-120, -40));
    visit.picture();
    // The map follows the finger, but for the little that tells a slide from a tap.
    QVERIFY2(std::abs(map->pin().x() - pin.x() + 120) <= 30, qPrintable(QString::number(map->pin().x() - pin.x())));
    QVERIFY(map->pin().y() < pin.y());
    QCOMPARE(visit.place(), QStringLiteral("offices"));
}

void tst_officemap::keyboardIsNeverHeldByTheMap()
{
    Visit visit(hall, inSpanish);
    goTo(visit.kiosk(), stopAt("second"));
    visit.picture();
    const StreetMap *map = mapOf(visit);
    const double first = map->pixelsPerMetre();
    QVERIFY(visit.moveTo(zoomIn));
    visit.press(Qt::Key_Return);
    visit.press(Qt::Key_Return);
    QVERIFY(map->pixelsPerMetre() > 1.9 * first);
    // As near as can be, the keyboard goes to the other one.
    QCOMPARE(visit.focusName(), zoomOut);
    QVERIFY(visit.moveTo(lookNorth));
    const QPointF before = middleOf(*map);
    visit.press(Qt::Key_Space);
    QVERIFY(middleOf(*map).y() > before.y());
    QVERIFY(visit.moveTo(centre));
    visit.press(Qt::Key_Return);
    QVERIFY(QLineF(map->pin(), { map->width() / 2, map->height() / 2 }).length() < 1);
    QVERIFY(map->pixelsPerMetre() > 1.9 * first);
    // Everything else is reached from there, forwards and by arrows, and back again.
    for (const QString &name : { howTo, fullScreen, headquarters, secondOffice, QStringLiteral("Inicio") })
        QVERIFY2(visit.moveTo(name), qPrintable(name));
    QVERIFY(visit.moveTo(centre));
    visit.press(Qt::Key_Down);
    QVERIFY(visit.focusName() != centre);
}

void tst_officemap::zoomEndsWithTheVisit()
{
    Visit visit(lobby, inSpanish);
    goTo(visit.kiosk(), offices);
    visit.picture();
    QVERIFY(visit.tap(zoomIn));
    QVERIFY(visit.tap(lookNorth));
    visit.kiosk().session().end();
    goTo(visit.kiosk(), offices);
    visit.picture();
    QCOMPARE(mapOf(visit)->property("zoom").toDouble(), 1.0);
    QCOMPARE(middleOf(*mapOf(visit)), QPointF());
}

VISIT_TEST_MAIN(tst_officemap)
#include "tst_officemap.moc"
