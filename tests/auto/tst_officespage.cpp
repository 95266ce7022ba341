// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the offices: the way to an office, where the keyboard is, and the way back.

#include "officevisit.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>

#include <functional>

class tst_officespage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void directionsTakeTheMapsPlace();
    void mapHasRoomOnASmallScreen();
    void largeTextShowsOneAfterTheOther();
    void keyboardFollowsWhatIsShown();
    void wayBackIntoTheOfficesBeginsAnew();
    void secondTapIsForNothingNew();
    void directionsAreInTheAccessibleTree_data();
    void directionsAreInTheAccessibleTree();
};

void tst_officespage::directionsTakeTheMapsPlace()
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

    // In portrait both have room.
    Visit portrait(lobby, inSpanish);
    goTo(portrait.kiosk(), stopAt("second"));
    QVERIFY(portrait.sees(way));
    QVERIFY(mapOf(portrait));
}

void tst_officespage::mapHasRoomOnASmallScreen()
{
    Visit visit(smallHall, inSpanish);
    for (const QString &code : visit.kiosk().language().codes()) {
        visit.kiosk().language().setCode(code);
        goTo(visit.kiosk(), offices);
        visit.picture();
        for (const OfficeRow &office : visit.kiosk().catalog().offices(code))
            QVERIFY2(visit.control(office.name), qPrintable(office.name));
        const StreetMap *map = mapOf(visit);
        QVERIFY(map);
        // Two fifths of the page beside its title, and no strip.
        QVERIFY2(map->width() * map->height() > 0.4 * 1344 * (1080 - 128), qPrintable(code));
        QVERIFY2(map->width() < 2 * map->height(), qPrintable(code));
    }
}

void tst_officespage::largeTextShowsOneAfterTheOther()
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

void tst_officespage::keyboardFollowsWhatIsShown()
{
    Visit visit(hall, inSpanish);
    goTo(visit.kiosk(), stopAt("second"));
    visit.picture();
    QVERIFY(visit.moveTo(howTo));
    visit.press(Qt::Key_Return);
    QVERIFY(visit.control(showMap));
    QVERIFY(visit.window()->activeFocusItem()->isVisible());
    // The same button leads back.
    QCOMPARE(visit.focusName(), showMap);
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

void tst_officespage::wayBackIntoTheOfficesBeginsAnew()
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

void tst_officespage::secondTapIsForNothingNew()
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

void tst_officespage::directionsAreInTheAccessibleTree_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("language");
    for (const Screen &screen : { lobby, hall, desk }) {
        for (const QString &code : { es, gn })
            QTest::addRow("%s, %s", qPrintable(screen.name), qPrintable(code)) << screen << code;
    }
}

void tst_officespage::directionsAreInTheAccessibleTree()
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
        stop.place.view = Place::View::Directions;
        goTo(visit.kiosk(), stop);
        visit.picture();
        QStringList spoken;
        read(QAccessible::queryAccessibleInterface(visit.window()), spoken);
        for (const DirectionRow &direction : visit.kiosk().catalog().directions(office.officeId, language))
            QVERIFY2(spoken.contains(direction.words), qPrintable(direction.words));
        QVERIFY(spoken.contains(office.name));
    }
}

VISIT_TEST_MAIN(tst_officespage)
#include "tst_officespage.moc"
