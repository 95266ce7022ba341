// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding an office: choosing one, moving its map by finger and by key, reading the way, and taking the address along
// by a code that another program reads off the screen.

#include "program.h"
#include "streetmap.h"
#include "visit.h"

#include <QAccessible>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <qrencode.h>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen hall { QStringLiteral("hall"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };
const Screen desk { QStringLiteral("desk"), { 1366, 768 }, {} };
const QStringList inSpanish { QStringLiteral("--language"), QStringLiteral("es") };

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");
const auto headquarters = QStringLiteral("Sede central");
const auto secondOffice = QStringLiteral("Segunda oficina");
const auto zoomIn = QStringLiteral("Acercar");
const auto zoomOut = QStringLiteral("Alejar");
const auto centre = QStringLiteral("Centrar");
const auto lookNorth = QStringLiteral("Ver hacia el norte");
const auto howTo = QStringLiteral("Cómo llegar");
const auto showMap = QStringLiteral("Ver en el mapa");
const auto takeIt = QStringLiteral("Llévelo en su celular");
const auto fullScreen = QStringLiteral("Ampliar el código");
const auto closeIt = QStringLiteral("Cerrar");
const auto noMap = QStringLiteral("El mapa no está disponible; abajo están las indicaciones.");
const auto here = QStringLiteral("Usted está aquí");
const auto approximate = QStringLiteral("Ubicación aproximada");
const auto source = QStringLiteral("Fuente: INE Paraguay, Cartografía Censal 2022");

const Stop offices { {}, QStringLiteral("offices"), QStringLiteral("offices"), {} };

Stop stopAt(const char *officeId, const char *cover = "")
{
    Stop stop = offices;
    stop.officeId = QLatin1String(officeId);
    stop.cover = QLatin1String(cover);
    return stop;
}

StreetMap *mapOf(const Visit &visit)
{
    for (QQuickItem *item : visit.visibleItems()) {
        if (auto *map = qobject_cast<StreetMap *>(item))
            return map;
    }
    return nullptr;
}

QPointF middleOf(const StreetMap &map)
{
    return { map.property("east").toDouble(), map.property("north").toDouble() };
}

// What a telephone would keep, by the kiosk's content.
QByteArray cardOf(const char *name, const char *street, const char *town, const char *place, const char *note)
{
    return QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nN:MITIC · ") + name + ";;;;\r\nFN:MITIC · " + name
            + "\r\nORG:MITIC\r\nADR:;;" + street + ";" + town + ";;;\r\nGEO:" + place + "\r\nNOTE:" + note
            + "\r\nEND:VCARD\r\n";
}

// Every code in the picture, as zbarimg reads them.
QByteArray codesIn(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("screen.png"));
    if (!picture.save(file))
        return {};
    const Ended zbar = run(QStringLiteral(ZBARIMG),
                           { QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                             QStringLiteral("-Sqrcode.enable"), file });
    return zbar.out.toUtf8();
}

// A content file of the shipped content and \a folders, changed by \a sql; empty if it cannot be made.
QString contentWith(const QTemporaryDir &folder, const QStringList &folders, const char *sql = "")
{
    const QString file = folder.filePath(QStringLiteral("content.sqlite"));
    QStringList arguments { file, QStringLiteral(SOURCE_FOLDER "/resources/content"),
                            QStringLiteral(SOURCE_FOLDER "/resources/map") };
    for (const QString &other : folders)
        arguments.append(QStringLiteral(SOURCE_FOLDER "/tests/fixtures/") + other);
    if (run(QStringLiteral(SOURCE_FOLDER "/tools/content"), arguments).code != 0)
        return {};
    return run(QStringLiteral(SQLITE3), { QStringLiteral("-bail"), file, QLatin1String(sql) }).code == 0 ? file
                                                                                                         : QString();
}

} // namespace

class tst_Offices : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void choosingAnOfficeShowsIt_data() { screens(); }
    void choosingAnOfficeShowsIt();
    void namesAreReadableInEveryLook_data();
    void namesAreReadableInEveryLook();
    void mapIsMovedByButtons_data() { screens(); }
    void mapIsMovedByButtons();
    void mapIsMovedByFinger();
    void keyboardIsNeverHeldByTheMap();
    void directionsTakeTheMapsPlace();
    void largeTextShowsOneAfterTheOther();
    void keyboardFollowsWhatIsShown();
    void zoomEndsWithTheVisit();
    void wayBackIntoTheOfficesBeginsAnew();
    void secondTapIsForNothingNew();
    void directionsAreInTheAccessibleTree_data();
    void directionsAreInTheAccessibleTree();
    void oneOfficeNeedsNoList_data() { screens(); }
    void oneOfficeNeedsNoList();
    void nothingUnknownIsShown();
    void codeIsReadOffTheScreen_data();
    void codeIsReadOffTheScreen();
    void codeDeclaresItsLetters();
    void codeIsLargeEnough_data();
    void codeIsLargeEnough();
    void codeOpensAndCloses();
    void codeFollowsTheLanguage();
    void machineKnowsWhereItStands();
    void unknownOfficeIsNamed();
    void thirdOfficeIsRowsAndAMap_data() { screens(); }
    void thirdOfficeIsRowsAndAMap();
    void mapMayBeDamagedOrMissing_data();
    void mapMayBeDamagedOrMissing();
    void programSaysWhichMapIsDamaged();

private:
    static void screens()
    {
        QTest::addColumn<Screen>("screen");
        QTest::newRow("upright") << lobby;
        QTest::newRow("lying") << hall;
        QTest::newRow("window") << desk;
    }
};

void tst_Offices::choosingAnOfficeShowsIt()
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

void tst_Offices::namesAreReadableInEveryLook_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<int>("palette");
    for (const Screen &screen : { lobby, hall }) {
        for (int palette = Comfort::Light; palette <= Comfort::Soft; ++palette)
            QTest::addRow("%s, palette %d", qPrintable(screen.name), palette) << screen << palette;
    }
}

// On the real page, with all that lies over the map; leaves a picture of each zoom.
void tst_Offices::namesAreReadableInEveryLook()
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
            QVERIFY(picture.save(captures.filePath(
                    QStringLiteral("%1-%2-%3-%4.png").arg(QLatin1String(id), screen.name).arg(palette).arg(zoom))));
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

void tst_Offices::mapIsMovedByButtons()
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
    QVERIFY(map->pixelsPerMetre() > 2.2 * first);
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
    QVERIFY(map->pixelsPerMetre() > 2.2 * first);
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

void tst_Offices::mapIsMovedByFinger()
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

void tst_Offices::keyboardIsNeverHeldByTheMap()
{
    Visit visit(hall, inSpanish);
    goTo(visit.kiosk(), stopAt("second"));
    visit.picture();
    const StreetMap *map = mapOf(visit);
    const double first = map->pixelsPerMetre();
    QVERIFY(visit.moveTo(zoomIn));
    visit.press(Qt::Key_Return);
    visit.press(Qt::Key_Return);
    QVERIFY(map->pixelsPerMetre() > 2 * first);
    // As near as can be, the keyboard goes to the other one.
    QCOMPARE(visit.focusName(), zoomOut);
    QVERIFY(visit.moveTo(lookNorth));
    const QPointF before = middleOf(*map);
    visit.press(Qt::Key_Space);
    QVERIFY(middleOf(*map).y() > before.y());
    QVERIFY(visit.moveTo(centre));
    visit.press(Qt::Key_Return);
    QVERIFY(QLineF(map->pin(), { map->width() / 2, map->height() / 2 }).length() < 1);
    QVERIFY(map->pixelsPerMetre() > 2 * first);
    // Everything else is reached from there, forwards and by arrows, and back again.
    for (const QString &name : { howTo, fullScreen, headquarters, secondOffice, QStringLiteral("Inicio") })
        QVERIFY2(visit.moveTo(name), qPrintable(name));
    QVERIFY(visit.moveTo(centre));
    visit.press(Qt::Key_Down);
    QVERIFY(visit.focusName() != centre);
}

void tst_Offices::directionsTakeTheMapsPlace()
{
    Visit visit(hall, inSpanish);
    goTo(visit.kiosk(), stopAt("second"));
    visit.picture();
    const QString way = visit.kiosk().catalog().directions(QStringLiteral("second"), es).at(0).words;
    QVERIFY(!visit.sees(way));
    QVERIFY(visit.tap(howTo));
    QVERIFY(visit.sees(way));
    QVERIFY(!mapOf(visit));
    QVERIFY(visit.tap(headquarters));
    QVERIFY(visit.sees(visit.kiosk().catalog().directions(QStringLiteral("headquarters"), es).at(0).words));
    QVERIFY(visit.tap(showMap));
    QVERIFY(mapOf(visit));

    QVERIFY(visit.tap(howTo));
    visit.press(Qt::Key_Escape); // one step back, not home
    QVERIFY(mapOf(visit));
    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.place(), QStringLiteral("home"));

    // Upright both have room.
    Visit upright(lobby, inSpanish);
    goTo(upright.kiosk(), stopAt("second"));
    QVERIFY(upright.sees(way));
    QVERIFY(mapOf(upright));
}

void tst_Offices::largeTextShowsOneAfterTheOther()
{
    Visit visit(lobby, inSpanish);
    visit.kiosk().comfort().setTextScale(2);
    goTo(visit.kiosk(), offices);
    visit.picture();
    QVERIFY(!mapOf(visit));
    QVERIFY(visit.tap(secondOffice));
    QVERIFY(visit.sees(QStringLiteral("Alberdi 633, entre Gral. Díaz y Haedo\nAsunción, Paraguay")));
    QVERIFY(visit.tap(showMap));
    QVERIFY(mapOf(visit));
    QVERIFY(visit.tap(QStringLiteral("Volver")));
    QVERIFY(visit.control(showMap));
    QVERIFY(visit.tap(QStringLiteral("Volver")));
    QVERIFY(visit.control(headquarters));
    QVERIFY(visit.tap(QStringLiteral("Volver")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_Offices::keyboardFollowsWhatIsShown()
{
    Visit visit(hall, inSpanish);
    goTo(visit.kiosk(), stopAt("second"));
    visit.picture();
    QVERIFY(visit.moveTo(howTo));
    visit.press(Qt::Key_Return);
    QVERIFY(visit.control(showMap));
    QVERIFY(visit.window()->activeFocusItem()->isVisible());
    QCOMPARE(visit.focusName(), QStringLiteral("Oficinas"));
    QVERIFY(visit.moveTo(showMap));
    visit.press(Qt::Key_Return);
    QVERIFY(mapOf(visit));
    QVERIFY(visit.window()->activeFocusItem()->isVisible());

    visit.kiosk().comfort().setTextScale(2);
    visit.picture();
    QVERIFY(visit.moveTo(secondOffice));
    visit.press(Qt::Key_Return);
    QVERIFY(visit.control(showMap));
    QVERIFY(visit.window()->activeFocusItem()->isVisible());
}

void tst_Offices::zoomEndsWithTheVisit()
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

void tst_Offices::wayBackIntoTheOfficesBeginsAnew()
{
    Visit visit(hall, inSpanish);
    visit.tap(QStringLiteral("Español"));
    QVERIFY(visit.tap(QStringLiteral("Oficinas")));
    visit.picture();
    QVERIFY(visit.tap(secondOffice));
    QVERIFY(visit.tap(howTo));
    QVERIFY(!mapOf(visit));
    QVERIFY(visit.tap(QStringLiteral("Inicio")));
    QVERIFY(visit.tap(QStringLiteral("Oficinas")));
    visit.picture();
    QVERIFY(mapOf(visit));
    QVERIFY(visit.control(secondOffice)->property("checked").toBool()); // but it is the same visitor
}

void tst_Offices::secondTapIsForNothingNew()
{
    // Two quick taps on a card: the second one must not press what has come beneath the finger.
    Visit visit(lobby, inSpanish);
    visit.kiosk().comfort().setTextScale(2);
    goTo(visit.kiosk(), offices);
    visit.picture();
    const QPoint card = visit.middleOf(secondOffice);
    visit.slide(card, card);
    visit.picture();
    QVERIFY(visit.control(showMap));
    const QPoint map = visit.middleOf(showMap);
    QTest::touchEvent(visit.window(), Visit::finger()).press(0, map);
    QTest::touchEvent(visit.window(), Visit::finger()).release(0, map);
    visit.picture();
    QVERIFY(!mapOf(visit));
    QVERIFY(visit.tap(showMap));
    QVERIFY(mapOf(visit));
}

void tst_Offices::directionsAreInTheAccessibleTree_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("language");
    for (const Screen &screen : { lobby, hall, desk }) {
        for (const QString &code : { es, gn })
            QTest::addRow("%s, %s", qPrintable(screen.name), qPrintable(code)) << screen << code;
    }
}

void tst_Offices::directionsAreInTheAccessibleTree()
{
    QFETCH(Screen, screen);
    QFETCH(QString, language);
    Visit visit(screen, { QStringLiteral("--language"), language });
    const std::function<void(QAccessibleInterface *, QStringList &)> read = [&read](QAccessibleInterface *node,
                                                                                    QStringList &words) {
        if (node->state().invisible)
            return;
        words.append(node->text(QAccessible::Name));
        for (int i = 0; i < node->childCount(); ++i) {
            if (QAccessibleInterface *child = node->child(i))
                read(child, words);
        }
    };
    for (const OfficeRow &office : visit.kiosk().catalog().offices(language)) {
        Stop stop = stopAt(qPrintable(office.officeId));
        stop.officeView = QStringLiteral("directions");
        goTo(visit.kiosk(), stop);
        visit.picture();
        QStringList spoken;
        read(QAccessible::queryAccessibleInterface(visit.window()), spoken);
        for (const DirectionRow &direction : visit.kiosk().catalog().directions(office.officeId, language))
            QVERIFY2(spoken.contains(direction.words), qPrintable(direction.words));
        QVERIFY(spoken.contains(office.name));
    }
}

void tst_Offices::oneOfficeNeedsNoList()
{
    QFETCH(Screen, screen);
    const QTemporaryDir folder;
    const QString content = contentWith(folder, {},
                                        "DELETE FROM map WHERE office = 'second';"
                                        "DELETE FROM direction WHERE office = 'second';"
                                        "DELETE FROM address_line WHERE office = 'second';"
                                        "DELETE FROM office WHERE id = 'second';"
                                        "DELETE FROM wording WHERE text LIKE 'second.%'");
    QVERIFY(!content.isEmpty());
    Visit visit(screen, inSpanish + QStringList { QStringLiteral("--content"), content });
    for (const double scale : { 1.0, 2.0 }) {
        visit.kiosk().comfort().setTextScale(scale);
        goTo(visit.kiosk(), offices);
        visit.picture();
        QVERIFY(!visit.control(headquarters)); // nothing to choose
        QVERIFY(visit.sees(headquarters));
        QVERIFY(visit.sees(QStringLiteral("Complejo Santos E2\nGral. Santos 1170 - Concordia\nAsunción, Paraguay")));
        QStringList faults = layoutFaults(visit, 40, 0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        if (scale > 1) {
            QVERIFY(visit.tap(showMap));
            QVERIFY(mapOf(visit));
            visit.press(Qt::Key_Escape);
        }
        visit.press(Qt::Key_Escape);
        QCOMPARE(visit.place(), QStringLiteral("home"));
    }
}

void tst_Offices::nothingUnknownIsShown()
{
    // Neither telephone nor hours are known: no number with a sign of one, no time of day.
    static const QRegularExpression unknown(
            QStringLiteral("\\d{1,2}:\\d\\d|\\(?0\\d{2,3}\\)?[ -]\\d{3}|\\+595|@|[Tt]el[.:]"));
    Visit visit(lobby, inSpanish);
    for (const Stop &stop : stopsOf(visit.kiosk())) {
        if (stop.place != offices.place)
            continue;
        goTo(visit.kiosk(), stop);
        for (const QQuickItem *text : visit.texts()) {
            const QString words = text->property("text").toString();
            QVERIFY2(!words.contains(unknown), qPrintable(words));
        }
    }
    goTo(visit.kiosk(), stopAt("headquarters"));
    QVERIFY(visit.sees(QStringLiteral("Complejo Santos E2\nGral. Santos 1170 - Concordia\nAsunción, Paraguay")));
}

void tst_Offices::codeIsReadOffTheScreen_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("palette");
    QTest::addColumn<QString>("cover");
    for (const QString &code : { es, gn }) {
        for (int palette = Comfort::Light; palette <= Comfort::Soft; ++palette) {
            // As small as beside the list, and as large as the screen.
            QTest::addRow("%s, palette %d, lying, small", qPrintable(code), palette)
                    << hall << code << palette << QString();
            QTest::addRow("%s, palette %d, lying, large", qPrintable(code), palette)
                    << hall << code << palette << QStringLiteral("code");
            QTest::addRow("%s, palette %d, upright, large", qPrintable(code), palette)
                    << lobby << code << palette << QStringLiteral("code");
        }
        QTest::addRow("%s, window, small", qPrintable(code)) << desk << code << int(Comfort::Light) << QString();
    }
}

void tst_Offices::codeIsReadOffTheScreen()
{
    QFETCH(Screen, screen);
    QFETCH(QString, language);
    QFETCH(int, palette);
    QFETCH(QString, cover);
    Visit visit(screen, { QStringLiteral("--language"), language });
    visit.kiosk().comfort().setPalette(Comfort::Palette(palette));
    const bool spanish = language == es;
    const QByteArray cards[] = {
        cardOf(spanish ? "Sede central" : "Tembiaporenda guasu", "Complejo Santos E2\\, Gral. Santos 1170 - Concordia",
               spanish ? "Asunción\\, Paraguay" : "Asunción\\, Paraguái", "-25.280;-57.610",
               spanish ? "Ubicación aproximada" : "Koʼa rupi oĩ"),
        cardOf(spanish ? "Segunda oficina" : "Tembiaporenda mokõiha",
               spanish ? "Alberdi 633\\, entre Gral. Díaz y Haedo" : "Alberdi 633\\, Gral. Díaz ha Haedo paʼũme",
               spanish ? "Asunción\\, Paraguay" : "Asunción\\, Paraguái", "-25.2837;-57.6375",
               spanish ? "Ubicación aproximada" : "Koʼa rupi oĩ"),
    };
    int number = 0;
    for (const char *id : { "headquarters", "second" }) {
        goTo(visit.kiosk(), stopAt(id, qPrintable(cover)));
        const QByteArray &card = cards[number++];
        QVERIFY2(card.size() <= 300, qPrintable(QString::number(card.size())));
        QVERIFY(!cover.isEmpty() || !visit.control(closeIt));
        if (!cover.isEmpty()) {
            // The same in words.
            const QList<QByteArray> lines = card.split('\n');
            QVERIFY(visit.sees(QString::fromUtf8(lines[3].mid(3)).trimmed())); // after FN:
            QVERIFY(visit.sees(QString::fromUtf8(lines[6].mid(4))
                                       .trimmed()
                                       .replace(QLatin1Char(';'),
                                                QLatin1String(", ")))); // after GEO:
        }
        QCOMPARE(codesIn(visit.picture()), card + '\n'); // the reader ends with a line of its own
    }
}

void tst_Offices::codeDeclaresItsLetters()
{
    // Module for module the code that begins with ECI 26 and corrects errors at level M, by the library's own hand.
    Visit visit(lobby, { QStringLiteral("--language"), gn });
    goTo(visit.kiosk(), stopAt("second", "code"));
    const QImage picture = visit.picture();
    const QQuickItem *shown = nullptr;
    for (const QQuickItem *item : visit.visibleItems())
        shown = item->inherits("QrCode") ? item : shown;
    QVERIFY(shown);
    const QByteArray card = shown->property("text").toString().toUtf8();
    QRinput *input = QRinput_new2(0, QR_ECLEVEL_M);
    QCOMPARE(QRinput_appendECIheader(input, 26), 0);
    QCOMPARE(QRinput_append(input, QR_MODE_8, int(card.size()),
                            reinterpret_cast<const unsigned char *>(card.constData())),
             0);
    QRcode *code = QRcode_encodeInput(input);
    QVERIFY(code);
    const int side = shown->property("moduleSize").toInt();
    QCOMPARE(shown->property("modules").toInt(), code->width + 8);
    const QPoint corner = shown->mapToScene({}).toPoint() + QPoint(4, 4) * side;
    int wrong = 0;
    for (int i = 0; i < code->width * code->width; ++i) {
        const QPoint middle = corner + QPoint(i % code->width, i / code->width) * side + QPoint(side, side) / 2;
        wrong += (picture.pixelColor(middle) == QColor(Qt::black)) == bool(code->data[i] & 1) ? 0 : 1;
    }
    QRcode_free(code);
    QRinput_free(input);
    QCOMPARE(wrong, 0);
}

void tst_Offices::codeIsLargeEnough_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("cover");
    QTest::addColumn<double>("least"); // mm
    QTest::newRow("lying, beside the list") << hall << QString() << 60.0;
    QTest::newRow("lying, by itself") << hall << QStringLiteral("code") << 90.0;
    QTest::newRow("upright, by itself") << lobby << QStringLiteral("code") << 90.0;
}

void tst_Offices::codeIsLargeEnough()
{
    QFETCH(Screen, screen);
    QFETCH(QString, cover);
    QFETCH(double, least);
    for (const double scale : { 1.0, 2.0 }) {
        // Large words leave the list alone on the screen.
        if (scale > 1 && cover.isEmpty())
            continue;
        Visit visit(screen, inSpanish);
        visit.kiosk().comfort().setTextScale(scale);
        goTo(visit.kiosk(), stopAt("second", qPrintable(cover)));
        const QImage picture = visit.picture();
        const QQuickItem *code = nullptr; // the one in front
        for (const QQuickItem *item : visit.visibleItems())
            code = item->inherits("QrCode") ? item : code;
        QVERIFY(code);
        const int modules = code->property("modules").toInt();
        const int side = code->property("moduleSize").toInt();
        QVERIFY(side >= 3);
        QCOMPARE(code->width(), double(modules * side));
        const QPointF corner = code->mapToScene({});
        QCOMPARE(corner, QPointF(corner.toPoint()));
        // Without the ground around it.
        const double millimetres = (modules - 8) * side
                / visit.kiosk().station().pixelsPerMillimetre(screen.size.width(), screen.size.height());
        QVERIFY2(millimetres >= (scale > 1 ? 60 : least), qPrintable(QString::number(millimetres)));
        for (const QPoint at : { QPoint(0, 0), QPoint(modules * side - 1, 4 * side - 1) })
            QCOMPARE(picture.pixelColor(corner.toPoint() + at), QColor(Qt::white));
        QCOMPARE(picture.pixelColor(corner.toPoint() + QPoint(4 * side, 4 * side)), QColor(Qt::black));
    }
}

void tst_Offices::codeOpensAndCloses()
{
    Visit visit(lobby, inSpanish);
    goTo(visit.kiosk(), stopAt("second"));
    visit.picture();
    QVERIFY(visit.moveTo(takeIt));
    visit.press(Qt::Key_Return);
    visit.picture();
    QCOMPARE(visit.focusName(), closeIt);
    QVERIFY(visit.sees(QStringLiteral("Alberdi 633, entre Gral. Díaz y Haedo\nAsunción, Paraguay")));
    QVERIFY(visit.sees(QStringLiteral("No necesita internet")));
    visit.press(Qt::Key_Return);
    QVERIFY(!visit.control(closeIt));
    QCOMPARE(visit.focusName(), takeIt);

    QVERIFY(visit.tap(takeIt));
    visit.press(Qt::Key_Escape);
    QVERIFY(!visit.control(closeIt));
    QCOMPARE(visit.place(), QStringLiteral("offices"));
    QVERIFY(visit.tap(takeIt));
    QVERIFY(visit.tap(QStringLiteral("Inicio")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(!visit.control(closeIt));
}

void tst_Offices::codeFollowsTheLanguage()
{
    Visit visit(lobby, inSpanish);
    goTo(visit.kiosk(), stopAt("second", "code"));
    QVERIFY(codesIn(visit.picture()).contains("Segunda oficina"));
    QVERIFY(visit.tap(QStringLiteral("Avañeʼẽ")));
    QVERIFY(codesIn(visit.picture()).contains("Tembiaporenda mokõiha"));
}

void tst_Offices::machineKnowsWhereItStands()
{
    for (const Screen &screen : { lobby, hall }) {
        Visit visit(screen, inSpanish + QStringList { QStringLiteral("--office"), QStringLiteral("second") });
        goTo(visit.kiosk(), offices);
        visit.picture();
        // That one is shown first, and said on the map and in the list.
        QVERIFY(visit.control(secondOffice)->property("checked").toBool());
        QVERIFY(visit.sees(here));
        QVERIFY(visit.tap(headquarters));
        const StreetMap *map = mapOf(visit);
        int said = 0;
        for (const QQuickItem *text : visit.texts()) {
            if (text->property("text").toString() != here)
                continue;
            QVERIFY(!map->isAncestorOf(text));
            ++said;
        }
        QCOMPARE(said, 1); // in the list
    }
}

void tst_Offices::unknownOfficeIsNamed()
{
    const QTemporaryDir folder;
    const Ended ended = run(QStringLiteral(PROGRAM), { QStringLiteral("--office"), QStringLiteral("centro") },
                            environmentIn(folder.path()));
    QVERIFY(ended.code != 0);
    QCOMPARE(ended.error,
             QStringLiteral("mitic-kiosk: --office: there is no office \"centro\" here; there are headquarters, "
                            "second.\n"));
}

void tst_Offices::thirdOfficeIsRowsAndAMap()
{
    QFETCH(Screen, screen);
    const QTemporaryDir folder;
    const QString content = contentWith(folder, { QStringLiteral("third") });
    QVERIFY(!content.isEmpty());
    Visit visit(screen, inSpanish + QStringList { QStringLiteral("--content"), content });
    QCOMPARE(visit.kiosk().content().refusal(), QString());
    goTo(visit.kiosk(), offices);
    visit.picture();
    QVERIFY(visit.control(headquarters));
    // Where the list has no room for a third, it has a second page.
    if (!visit.control(QStringLiteral("Tercera oficina")))
        QVERIFY(visit.tap(QStringLiteral("Siguiente")));
    QVERIFY(visit.tap(QStringLiteral("Tercera oficina")));
    visit.picture();
    const StreetMap *map = mapOf(visit);
    QCOMPARE(map->property("pinLabel").toString(), QStringLiteral("3"));
    QCOMPARE(map->fault(), QString());
    QVERIFY(visit.sees(QStringLiteral("Fuente: Nadie, 2026")));
    QStringList faults = layoutFaults(visit, 40, 0);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    // "The offices" are more than the two there is a distance between.
    for (const QQuickItem *text : visit.texts())
        QVERIFY(!text->property("text").toString().contains(QLatin1String("Distancia")));
    if (visit.control(howTo))
        QVERIFY(visit.tap(howTo));
    QVERIFY(visit.sees(QStringLiteral("Desde la plaza: camine por Uno hasta Dos.")));
    if (screen.name == lobby.name)
        QVERIFY(visit.sees(QStringLiteral("Calle Uno 12; entre Dos y Tres\nEncarnación, Paraguay")));
    QVERIFY(visit.tap(takeIt));
    QCOMPARE(codesIn(visit.picture()),
             cardOf("Tercera oficina", "Calle Uno 12\\; entre Dos y Tres", "Encarnación\\, Paraguay",
                    "-27.3312;-55.8667", "Ubicación aproximada")
                     + '\n');
    visit.press(Qt::Key_F2);
    QVERIFY(visit.sees(QStringLiteral("Calle Uno 12; Dos ha Tres paʼũme\nEncarnación, Paraguái")));
}

void tst_Offices::mapMayBeDamagedOrMissing_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QByteArray>("sql");
    for (const Screen &screen : { lobby, hall, desk }) {
        QTest::addRow("%s, damaged", qPrintable(screen.name))
                << screen << QByteArray("UPDATE map SET plan = 'map | 1' WHERE office = 'second'");
        QTest::addRow("%s, missing", qPrintable(screen.name)) << screen << QByteArray("DELETE FROM map");
    }
}

void tst_Offices::mapMayBeDamagedOrMissing()
{
    QFETCH(Screen, screen);
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    const QString content = contentWith(folder, {}, sql.constData());
    QVERIFY(!content.isEmpty());
    Visit visit(screen, inSpanish + QStringList { QStringLiteral("--content"), content });
    for (const double scale : { 1.0, 2.0 }) {
        visit.kiosk().comfort().setTextScale(scale);
        goTo(visit.kiosk(), stopAt("headquarters"));
        visit.picture();
        QVERIFY(visit.tap(secondOffice));
        visit.picture();
        QVERIFY(!mapOf(visit));
        // Large words may push it to a later page.
        for (int pages = 0; scale > 1 && !visit.sees(noMap) && pages < 9; ++pages)
            visit.press(Qt::Key_PageDown);
        QVERIFY(visit.sees(noMap));
        QVERIFY(!visit.control(zoomIn));
        QVERIFY(!visit.control(showMap));
        if (scale == 1)
            QVERIFY(visit.sees(visit.kiosk().catalog().directions(QStringLiteral("second"), es).at(0).words));
        QStringList faults = layoutFaults(visit, 40, 0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(visit.tap(takeIt));
        QVERIFY(codesIn(visit.picture()).contains("GEO:-25.2837;-57.6375"));
        visit.press(Qt::Key_Escape);
    }
}

void tst_Offices::programSaysWhichMapIsDamaged()
{
    const QTemporaryDir folder;
    const QString content = contentWith(folder, {},
                                        "UPDATE map SET plan = replace(plan, 'metre', 'foot') WHERE office = 'second';"
                                        "DELETE FROM map WHERE office = 'headquarters'");
    QVERIFY(!content.isEmpty());
    const Ended ended =
            run(QStringLiteral(PROGRAM),
                { QStringLiteral("--content"), content, QStringLiteral("--tour"),
                  folder.filePath(QStringLiteral("tour")), QStringLiteral("--renderer"), QStringLiteral("software") },
                environmentIn(folder.path()));
    QCOMPARE(ended.code, 0);
    QCOMPARE(
            ended.error,
            QStringLiteral("mitic-kiosk: the office headquarters has no map; its directions are shown\n"
                           "mitic-kiosk: the map of the office second: its unit is \"foot\", not metre; its directions "
                           "are shown\n"));
}

VISIT_TEST_MAIN(tst_Offices)
#include "tst_offices.moc"
