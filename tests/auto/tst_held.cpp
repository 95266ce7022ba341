// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Input that goes on although nobody means it, because something lies on the glass, on the mouse or on a key, does not
// keep a visit open and begins none.

#include "visit.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QTest>

#include <qpa/qwindowsysteminterface.h>

#include <functional>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const QStringList inSpanish = { QStringLiteral("--language"), QStringLiteral("es") };

const QString spanish = QStringLiteral("Español");
const QString mission = QStringLiteral("Misión");
const QString question = QStringLiteral("¿Sigue ahí?");

constexpr qint64 second = 1000; // ms
constexpr QPoint besideAll(500, 20);

QTest::QTouchEventSequence touches(const Visit &visit)
{
    return QTest::touchEvent(visit.window(), Visit::finger());
}

// A key as a system tells of it, past the shortcuts and all.
void sendKey(const Visit &visit, QEvent::Type type, Qt::Key key, const QString &text, bool repeated)
{
    QWindowSystemInterface::handleKeyEvent(visit.window(), type, key, Qt::NoModifier, text, repeated);
    QWindowSystemInterface::sendWindowSystemEvents(QEventLoop::AllEvents);
}

} // namespace

class tst_held : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void visitEnds_data();
    void visitEnds();
    void somebodyIsStillSeen_data();
    void somebodyIsStillSeen();
    void keyHeldOverTheEndDoesNothing();
    void fingerHeldOverTheEndDoesNothing();
    void languageKeyOnTheFirstScreenBeginsAVisit();
};

void tst_held::visitEnds_data()
{
    // What goes on, once each half second.
    using Goes = std::function<void(Visit &, int)>;
    QTest::addColumn<Goes>("goes");
    const auto key = [](Qt::Key key, const QString &text) {
        return Goes([key, text](Visit &visit, int i) { sendKey(visit, QEvent::KeyPress, key, text, i > 0); });
    };
    QTest::newRow("a letter held") << key(Qt::Key_A, QStringLiteral("a"));
    QTest::newRow("Home held") << key(Qt::Key_Home, {});
    QTest::newRow("Escape held") << key(Qt::Key_Escape, {});
    QTest::newRow("F2 held") << key(Qt::Key_F2, {});
    QTest::newRow("an arrow held") << key(Qt::Key_Down, {});
    QTest::newRow("Space held") << key(Qt::Key_Space, QStringLiteral(" "));
    QTest::newRow("a key whose releases are told too") << Goes([](Visit &visit, int i) {
        if (i > 0)
            sendKey(visit, QEvent::KeyRelease, Qt::Key_Tab, {}, true);
        sendKey(visit, QEvent::KeyPress, Qt::Key_Tab, {}, i > 0);
    });
    QTest::newRow("a key that flickers") << Goes([](Visit &visit, int i) {
        if (i > 0)
            sendKey(visit, QEvent::KeyRelease, Qt::Key_Tab, {}, false);
        sendKey(visit, QEvent::KeyPress, Qt::Key_Tab, {}, false);
    });
    QTest::newRow("a contact that trembles") << Goes([](Visit &visit, int i) {
        const QPoint place = besideAll + QPoint(i % 3, i % 2);
        i == 0 ? touches(visit).press(0, place) : touches(visit).move(0, place);
    });
    QTest::newRow("a contact that wanders") << Goes([](Visit &visit, int i) {
        const QPoint place = besideAll + QPoint(i % 300, 0);
        i == 0 ? touches(visit).press(0, place) : touches(visit).move(0, place);
    });
    QTest::newRow("a contact that flickers") << Goes([](Visit &visit, int i) {
        // It is away for a moment of each half second only.
        if (i > 0)
            touches(visit).release(0, besideAll);
        touches(visit).press(0, besideAll + QPoint(i % 2, 0));
    });
    QTest::newRow("a mouse that shakes") << Goes(
            [](Visit &visit, int i) { QTest::mouseMove(visit.window(), besideAll + QPoint(i % 4, i % 3)); });
    QTest::newRow("a mouse button held") << Goes([](Visit &visit, int i) {
        const QPoint place = besideAll + QPoint(2 * i % 500, 0);
        if (i == 0)
            QTest::mousePress(visit.window(), Qt::LeftButton, {}, place);
        else
            QTest::mouseMove(visit.window(), place);
    });
    QTest::newRow("a dead key held") << Goes([](Visit &visit, int /*i*/) {
        QInputMethodEvent event({}, {});
        event.setCommitString(QStringLiteral("´"));
        QCoreApplication::sendEvent(visit.window()->focusObject(), &event);
    });
}

void tst_held::visitEnds()
{
    QFETCH(std::function<void(Visit &, int)>, goes);
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(QStringLiteral("Buscar"));
    int i = 0;
    const auto goOnFor = [&](qint64 time) {
        for (qint64 passed = 0; passed < time; passed += second / 2) {
            goes(visit, i++);
            visit.wait(second / 2);
        }
    };
    // Any page asks 180 s after the last sign of life at the latest, and input that goes on is none after 60 s.
    goOnFor((60 + 180 + 1) * second);
    QVERIFY2(visit.sees(question) || visit.place() == QLatin1String("attract"), "nobody was asked");
    goOnFor(30 * second);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    // It does not begin another one.
    goOnFor(60 * second);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    QCOMPARE(visit.kiosk().language().code(), QStringLiteral("es"));
    QVERIFY2(!visit.sees(question), "nobody can be there");
}

void tst_held::somebodyIsStillSeen_data()
{
    using Does = std::function<void(Visit &, int)>;
    QTest::addColumn<Does>("does");
    QTest::newRow("the same key pressed again") << Does([](Visit &visit, int /*i*/) { visit.press(Qt::Key_PageDown); });
    QTest::newRow("the same place touched again")
            << Does([](Visit &visit, int /*i*/) { visit.slide(besideAll, besideAll); });
    QTest::newRow("a mouse moved") << Does(
            [](Visit &visit, int i) { QTest::mouseMove(visit.window(), besideAll + QPoint(i % 2 == 0 ? 0 : 100, 0)); });
    QTest::newRow("a touch beside a stuck contact") << Does([](Visit &visit, int i) {
        if (i == 0)
            touches(visit).press(0, besideAll);
        touches(visit).stationary(0).press(1, besideAll + QPoint(200, 0));
        touches(visit).stationary(0).release(1, besideAll + QPoint(200, 0));
    });
}

void tst_held::somebodyIsStillSeen()
{
    QFETCH(std::function<void(Visit &, int)>, does);
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(mission);
    for (int i = 0; i < 40; ++i) {
        does(visit, i);
        visit.wait(50 * second);
        QVERIFY2(!visit.sees(question), qPrintable(QString::number(i)));
    }
}

void tst_held::keyHeldOverTheEndDoesNothing()
{
    for (const auto &[key, text] :
         { std::pair(Qt::Key_Space, QStringLiteral(" ")), std::pair(Qt::Key_Return, QString()),
           std::pair(Qt::Key_Home, QString()), std::pair(Qt::Key_F2, QString()) }) {
        Visit visit(lobby, inSpanish);
        visit.tap(spanish);
        sendKey(visit, QEvent::KeyPress, Qt::Key_Tab, {}, false);
        sendKey(visit, QEvent::KeyRelease, Qt::Key_Tab, {}, false);
        sendKey(visit, QEvent::KeyPress, key, text, false);
        visit.kiosk().session().end();
        for (int i = 0; i < 10; ++i)
            sendKey(visit, QEvent::KeyPress, key, text, true);
        sendKey(visit, QEvent::KeyRelease, key, text, false);
        QCOMPARE(visit.place(), QStringLiteral("attract"));
        QCOMPARE(visit.kiosk().language().code(), QStringLiteral("es"));
        // Pressed again it is a key as any other.
        visit.wait(second);
        sendKey(visit, QEvent::KeyPress, Qt::Key_Home, {}, false);
        sendKey(visit, QEvent::KeyRelease, Qt::Key_Home, {}, false);
        QCOMPARE(visit.place(), QStringLiteral("home"));
    }
}

void tst_held::fingerHeldOverTheEndDoesNothing()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.wait(second);
    const QPoint place = visit.middleOf(mission);
    touches(visit).press(0, place);
    visit.kiosk().session().end();
    visit.wait(second);
    touches(visit).move(0, place + QPoint(0, 30));
    // The next visitor does not wait for it.
    const QPoint welcome = visit.middleOf(spanish);
    touches(visit).stationary(0).press(1, welcome);
    touches(visit).stationary(0).release(1, welcome);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    touches(visit).release(0, place);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(!visit.control(mission)->property("down").toBool());
}

void tst_held::languageKeyOnTheFirstScreenBeginsAVisit()
{
    Visit visit(lobby, inSpanish);
    visit.press(Qt::Key_F2);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QCOMPARE(visit.kiosk().language().code(), QStringLiteral("gn"));
    // Nobody stays: the next one begins as the station does.
    visit.wait(60 * second);
    QVERIFY(visit.sees(question));
    visit.wait(30 * second);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    visit.press(Qt::Key_Home);
    QCOMPARE(visit.kiosk().language().code(), QStringLiteral("es"));
}

VISIT_TEST_MAIN(tst_held)
#include "tst_held.moc"
