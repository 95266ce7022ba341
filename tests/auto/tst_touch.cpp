// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which touches count.

#include "visit.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStyleHints>
#include <QTest>

#include <qpa/qwindowsysteminterface.h>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const QStringList spanishFirst = { QStringLiteral("--language"), QStringLiteral("es") };

const QString spanish = QStringLiteral("Español");
const QString mission = QStringLiteral("Misión");
const QString vision = QStringLiteral("Visión");
const QString offices = QStringLiteral("Oficinas");
const QString home = QStringLiteral("Inicio");
const QString aids = QStringLiteral("Ayudas");

constexpr qint64 second = 1000; // ms

} // namespace

class tst_touch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void actsOnRelease();
    void slidingOffCancels();
    void firstFingerWins();
    void threeFingersDoNothing();
    void palmDoesNothing();
    void bounceIsOneTap();
    void doubleTapDoesNotReachTheNextScreen();
    void longTouchIsATouch();
};

void tst_touch::actsOnRelease()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.wait(second);
    const QPoint on = visit.middleOf(mission);
    QTest::touchEvent(visit.window(), Visit::finger()).press(0, on);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY2(visit.control(mission)->property("down").toBool(), "pressed at once");
    QTest::touchEvent(visit.window(), Visit::finger()).release(0, on);
    QCOMPARE(visit.place(), QStringLiteral("reading"));
}

void tst_touch::slidingOffCancels()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.slide(visit.middleOf(mission), visit.middleOf(offices));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.tap(mission);
    QCOMPARE(visit.place(), QStringLiteral("reading"));
}

void tst_touch::firstFingerWins()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.wait(second);
    const QPoint first = visit.middleOf(mission);
    const QPoint other = visit.middleOf(offices);
    // The second finger comes and goes while the first rests.
    QTest::touchEvent(visit.window(), Visit::finger()).press(0, first);
    QTest::touchEvent(visit.window(), Visit::finger()).stationary(0).press(1, other);
    QTest::touchEvent(visit.window(), Visit::finger()).stationary(0).release(1, other);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QTest::touchEvent(visit.window(), Visit::finger()).release(0, first);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));

    // The first goes, the second stays: it presses nothing on the screen that has come, however long after.
    visit.tap(home);
    visit.wait(second);
    QTest::touchEvent(visit.window(), Visit::finger()).press(0, first);
    QTest::touchEvent(visit.window(), Visit::finger()).stationary(0).press(1, other);
    QTest::touchEvent(visit.window(), Visit::finger()).release(0, first).stationary(1);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    visit.wait(second);
    QTest::touchEvent(visit.window(), Visit::finger()).release(1, other);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    QVERIFY(visit.tap(vision));
    QCOMPARE(visit.sectionId(), QStringLiteral("vision"));
}

void tst_touch::threeFingersDoNothing()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.wait(second);
    const QList<QPoint> places = { visit.middleOf(mission), visit.middleOf(offices), visit.middleOf(vision) };
    QTest::touchEvent(visit.window(), Visit::finger()).press(0, places[0]);
    QTest::touchEvent(visit.window(), Visit::finger()).stationary(0).press(1, places[1]);
    QTest::touchEvent(visit.window(), Visit::finger()).stationary(0).stationary(1).press(2, places[2]);
    QVERIFY2(!visit.control(mission)->property("down").toBool(), "let go when two more came");
    QTest::touchEvent(visit.window(), Visit::finger()).release(0, places[0]).stationary(1).stationary(2);
    QTest::touchEvent(visit.window(), Visit::finger()).release(1, places[1]).stationary(2);
    QTest::touchEvent(visit.window(), Visit::finger()).release(2, places[2]);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    // All at once, as a hand that leans.
    QTest::touchEvent(visit.window(), Visit::finger()).press(0, places[0]).press(1, places[1]).press(2, places[2]);
    QTest::touchEvent(visit.window(), Visit::finger())
            .release(0, places[0])
            .release(1, places[1])
            .release(2, places[2]);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.tap(mission));
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
}

void tst_touch::palmDoesNothing()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.wait(second);
    const QPoint place = visit.middleOf(mission);
    for (const auto state : { QEventPoint::Pressed, QEventPoint::Released }) {
        QWindowSystemInterface::TouchPoint palm;
        const double width = 60 / 0.369; // px
        palm.state = state;
        palm.area = QRectF(visit.window()->mapToGlobal(place) - QPointF(width / 2, width / 2), QSizeF(width, width));
        QWindowSystemInterface::handleTouchEvent(visit.window(), Visit::finger(), { palm });
        QWindowSystemInterface::sendWindowSystemEvents(QEventLoop::AllEvents);
    }
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.tap(mission));
    QCOMPARE(visit.place(), QStringLiteral("reading"));
}

void tst_touch::bounceIsOneTap()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.tap(aids);
    const auto tapAfter = [&visit](qint64 milliseconds) {
        visit.wait(milliseconds);
        // It moves a little as the text grows.
        const QPoint larger = visit.middleOf(QStringLiteral("Texto más grande"));
        QTest::touchEvent(visit.window(), Visit::finger()).press(0, larger);
        QTest::touchEvent(visit.window(), Visit::finger()).release(0, larger);
    };
    const Comfort &comfort = visit.kiosk().comfort();
    tapAfter(second);
    QCOMPARE(comfort.textStep(), 1);
    tapAfter(200);
    QCOMPARE(comfort.textStep(), 1);
    tapAfter(300);
    QCOMPARE(comfort.textStep(), 2);

    // Another target answers at once.
    visit.wait(second);
    const QPoint night = visit.middleOf(QStringLiteral("Oscuro"));
    const QPoint soft = visit.middleOf(QStringLiteral("Suave"));
    for (const QPoint place : { night, soft }) {
        QTest::touchEvent(visit.window(), Visit::finger()).press(0, place);
        QTest::touchEvent(visit.window(), Visit::finger()).release(0, place);
    }
    QCOMPARE(comfort.palette(), Comfort::Soft);
}

void tst_touch::doubleTapDoesNotReachTheNextScreen()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.tap(mission);
    // Next stands where the next page has its own Next.
    const QPoint next = visit.middleOf(vision);
    visit.slide(next, next);
    QCOMPARE(visit.sectionId(), QStringLiteral("vision"));
    visit.tap(QStringLiteral("Volver"));
    visit.tap(offices);
    const QPoint back = visit.middleOf(QStringLiteral("Volver"));
    visit.slide(back, back);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    for (const qint64 pause : { 0, 100, 49 }) {
        visit.wait(pause);
        const QPoint place = visit.middleOf(offices);
        QTest::touchEvent(visit.window(), Visit::finger()).press(0, place);
        QTest::touchEvent(visit.window(), Visit::finger()).release(0, place);
        QCOMPARE(visit.place(), QStringLiteral("home"));
    }
    visit.wait(1);
    const QPoint place = visit.middleOf(offices);
    QTest::touchEvent(visit.window(), Visit::finger()).press(0, place);
    QTest::touchEvent(visit.window(), Visit::finger()).release(0, place);
    QCOMPARE(visit.place(), QStringLiteral("offices"));
}

void tst_touch::longTouchIsATouch()
{
    // Who trembles or is slow rests a finger for long.
    Visit visit(lobby, spanishFirst);
    visit.wait(second);
    QTest::touchEvent(visit.window(), Visit::finger()).press(0, { 540, 300 });
    QTest::qWait(QGuiApplication::styleHints()->mousePressAndHoldInterval() + 50);
    QTest::touchEvent(visit.window(), Visit::finger()).release(0, { 540, 300 });
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

VISIT_TEST_MAIN(tst_touch)
#include "tst_touch.moc"
