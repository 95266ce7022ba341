// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a visit asks whether somebody is there: after how long, on which page, and what counts as a sign of life.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QTest>
#include <QWheelEvent>

#include <functional>

class tst_visittime : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void asksInTimeOnEveryPage_data();
    void asksInTimeOnEveryPage();
    void everyInputIsASignOfLife_data();
    void everyInputIsASignOfLife();
    void moreTimeIsMore();
    void timesAreOptions();
    void wrongTimesAreRefused_data();
    void wrongTimesAreRefused();
    void deskNeverAsks();
    void nobodyIsAskedOnTheFirstScreen();
    void firstKeyAfterLongIsASignOfLife();
};

void tst_visittime::asksInTimeOnEveryPage_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("section");
    QTest::addColumn<bool>("both");
    QTest::addColumn<int>("seconds");
    QTest::newRow("home") << QStringLiteral("home") << QString() << false << 60;
    QTest::newRow("mission") << QStringLiteral("reading") << QStringLiteral("mission") << false << 180;
    QTest::newRow("mission in both") << QStringLiteral("reading") << QStringLiteral("mission") << true << 180;
    QTest::newRow("objectives") << QStringLiteral("items") << QStringLiteral("objectives") << false << 120;
    QTest::newRow("offices") << QStringLiteral("offices") << QStringLiteral("offices") << false << 120;
    QTest::newRow("credits") << QStringLiteral("credits") << QStringLiteral("about") << false << 120;
}

void tst_visittime::asksInTimeOnEveryPage()
{
    QFETCH(QString, place);
    QFETCH(QString, section);
    QFETCH(bool, both);
    QFETCH(int, seconds);
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    Place wanted { Place::kindOf(place), section };
    wanted.bilingual = both;
    goTo(visit.kiosk(), { {}, wanted });

    visit.wait(seconds * second - 1);
    QVERIFY(!visit.sees(questionEs));
    visit.wait(1);
    QVERIFY(visit.sees(questionEs));
    visit.wait(30 * second);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    QVERIFY(!visit.sees(questionEs));
}

void tst_visittime::everyInputIsASignOfLife_data()
{
    using Input = std::function<void(Visit &)>;
    QTest::addColumn<Input>("input");
    QTest::newRow("touch") << Input([](Visit &visit) { visit.slide({ 540, 480 }, { 540, 480 }); });
    QTest::newRow("finger that rests, then moves") << Input([](Visit &visit) {
        QTest::touchEvent(visit.window(), Visit::finger()).press(0, { 500, 20 });
        QTest::touchEvent(visit.window(), Visit::finger()).move(0, { 510, 30 });
    });
    QTest::newRow("mouse button") << Input([](Visit &visit) {
        QTest::mousePress(visit.window(), Qt::RightButton, {}, { 5, 5 });
    });
    QTest::newRow("mouse move") << Input([](Visit &visit) { QTest::mouseMove(visit.window(), { 30, 30 }); });
    QTest::newRow("wheel") << Input([](Visit &visit) {
        QWheelEvent wheel({ 50, 50 }, visit.window()->mapToGlobal(QPointF(50, 50)), {}, { 0, -120 }, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(visit.window(), &wheel);
    });
    QTest::newRow("key") << Input([](Visit &visit) { visit.press(Qt::Key_Shift); });
    QTest::newRow("input method") << Input([](Visit &visit) {
        QInputMethodEvent event(QStringLiteral("g̃"), {});
        QCoreApplication::sendEvent(visit.window()->focusObject() ? visit.window()->focusObject() : visit.window(),
                                    &event);
    });
}

void tst_visittime::everyInputIsASignOfLife()
{
    QFETCH(std::function<void(Visit &)>, input);
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.wait(59 * second);
    input(visit);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.wait(59 * second);
    QVERIFY2(!visit.sees(questionEs), "asked although there was somebody");
    visit.wait(second);
    QVERIFY(visit.sees(questionEs));
}

void tst_visittime::moreTimeIsMore()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(aids);
    QVERIFY(visit.tap(QStringLiteral("Más tiempo")));
    visit.tap(QStringLiteral("Cerrar"));
    visit.wait(150 * second - 1);
    QVERIFY(!visit.sees(questionEs));
    visit.wait(1);
    QVERIFY(visit.sees(questionEs));

    // Any other aid makes it 300 s.
    visit.tap(stay);
    visit.tap(aids);
    visit.tap(QStringLiteral("Más tiempo"));
    visit.tap(QStringLiteral("Suave"));
    visit.tap(QStringLiteral("Cerrar"));
    visit.wait(300 * second - 1);
    QVERIFY(!visit.sees(questionEs));
    visit.wait(1);
    QVERIFY(visit.sees(questionEs));
}

void tst_visittime::timesAreOptions()
{
    Visit visit(lobby, inSpanish + QStringList { QStringLiteral("--idle"), QStringLiteral("home=10,question=20") });
    visit.tap(spanish);
    visit.wait(10 * second);
    QVERIFY(visit.sees(questionEs));
    QVERIFY(visit.sees(QStringLiteral("Quedan 20 segundos")));
    visit.wait(20 * second);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

void tst_visittime::wrongTimesAreRefused_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << QStringLiteral("60")
                             << QStringLiteral("--idle knows home, reading, other, aids and question, not \"60\".");
    QTest::newRow("no number") << QStringLiteral("home=soon")
                               << QStringLiteral("--idle takes 5 to 3600 seconds for home, not \"soon\".");
    QTest::newRow("too short to answer") << QStringLiteral("home=60,question=5")
                                         << QStringLiteral("--idle takes 20 to 3600 seconds for question, not \"5\".");
    QTest::newRow("too long") << QStringLiteral("aids=99999")
                              << QStringLiteral("--idle takes 5 to 3600 seconds for aids, not \"99999\".");
}

void tst_visittime::wrongTimesAreRefused()
{
    QFETCH(QString, list);
    QFETCH(QString, sentence);
    QCOMPARE(IdleTimes().read(list), sentence);

    Station station;
    QCOMPARE(station.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--idle"), list }), QString());
    QCOMPARE(Kiosk(station).fault(), sentence);
}

void tst_visittime::deskNeverAsks()
{
    Visit visit(desk, inSpanish);
    visit.tap(spanish);
    visit.wait(24 * 3600 * second);
    QVERIFY(!visit.sees(questionEs));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.tap(aids);
    QVERIFY(visit.sees(QStringLiteral("Tamaño del texto")));
    QVERIFY2(!visit.control(QStringLiteral("Más tiempo")), "there is nothing to have more of");
}

void tst_visittime::nobodyIsAskedOnTheFirstScreen()
{
    Visit visit(lobby, inSpanish);
    visit.wait(24 * 3600 * second);
    QVERIFY(!visit.sees(questionEs));
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

// Also where a shortcut takes it.
void tst_visittime::firstKeyAfterLongIsASignOfLife()
{
    Visit visit(lobby, inSpanish);
    visit.wait(1000 * second);
    visit.press(Qt::Key_Home);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(!visit.kiosk().session().asking());
}

VISIT_TEST_MAIN(tst_visittime)
#include "tst_visittime.moc"
