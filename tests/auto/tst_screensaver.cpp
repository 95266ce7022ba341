// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The screen saver of the X server, which here comes after a second: it does not blank a kiosk, and is as before for
// everybody else.

#include "screentrial.h"

#include <QTest>

#include <xcb/screensaver.h>
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace
{

constexpr quint16 delay = 1;  // s
constexpr int limit = 30'000; // ms
const QStringList page { QStringLiteral("--page"), QStringLiteral("mission") };
const QStringList kiosk = page + QStringList { QStringLiteral("--kiosk") };

// What somebody else on the display learns of the screen saver.
class Watcher
{
public:
    explicit Watcher(const QString &display)
        : m_connection(xcb_connect(display.toLatin1().constData(), nullptr), &xcb_disconnect)
    {
        xcb_set_screen_saver(connection(), qint16(delay), 0, XCB_BLANKING_PREFERRED, XCB_EXPOSURES_ALLOWED);
        xcb_flush(connection());
    }

    bool isConnected() const { return xcb_connection_has_error(connection()) == 0; }
    void blankNow()
    {
        xcb_force_screen_saver(connection(), XCB_SCREEN_SAVER_ACTIVE);
        xcb_flush(connection());
    }
    bool isBlank() const { return info().state == XCB_SCREENSAVER_STATE_ON; }
    // Whether the screen has been left alone for long after it should have been blank.
    bool isOverdue() const { return info().ms_since_user_input > 4000 * delay; }
    quint16 timeout() const
    {
        const std::unique_ptr<xcb_get_screen_saver_reply_t, decltype(&std::free)> reply(
                xcb_get_screen_saver_reply(connection(), xcb_get_screen_saver(connection()), nullptr), &std::free);
        return reply ? reply->timeout : 0;
    }

private:
    xcb_connection_t *connection() const { return m_connection.get(); }
    xcb_screensaver_query_info_reply_t info() const
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection())).data->root;
        const std::unique_ptr<xcb_screensaver_query_info_reply_t, decltype(&std::free)> reply(
                xcb_screensaver_query_info_reply(connection(), xcb_screensaver_query_info(connection(), root), nullptr),
                &std::free);
        return reply ? *reply : xcb_screensaver_query_info_reply_t {};
    }

    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_connection;
};

} // namespace

class tst_screensaver : public QObject
{
    Q_OBJECT

private slots:
    void kioskIsNeverBlank();
    void kioskEndsABlankScreen();
    void windowIsBlankAsAnyOther();
    void serverThatCannotIsTold();
};

void tst_screensaver::kioskIsNeverBlank()
{
    ScreenTrial trial({ 1280, 720 });
    const Watcher watcher(trial.display().name());
    QVERIFY(watcher.isConnected());
    QVERIFY(trial.start(kiosk));
    QVERIFY(QTest::qWaitFor([&] { return watcher.isOverdue(); }, limit));
    QVERIFY(!watcher.isBlank());
    QCOMPARE(watcher.timeout(), delay);
    QCOMPARE(trial.said(), QString());
    // However it ends, the display is as before.
    trial.kill();
    QVERIFY(QTest::qWaitFor([&] { return watcher.isBlank(); }, limit));
}

void tst_screensaver::kioskEndsABlankScreen()
{
    ScreenTrial trial({ 1280, 720 });
    Watcher watcher(trial.display().name());
    watcher.blankNow();
    QVERIFY(QTest::qWaitFor([&] { return watcher.isBlank(); }, limit));
    QVERIFY(trial.start(kiosk));
    QVERIFY(QTest::qWaitFor([&] { return !watcher.isBlank(); }, limit));
}

void tst_screensaver::windowIsBlankAsAnyOther()
{
    ScreenTrial trial({ 1280, 720 });
    const Watcher watcher(trial.display().name());
    QVERIFY(trial.start(page));
    QVERIFY(QTest::qWaitFor([&] { return watcher.isOverdue(); }, limit));
    QVERIFY(watcher.isBlank());
}

void tst_screensaver::serverThatCannotIsTold()
{
    ScreenTrial trial({ 1280, 720 }, { QStringLiteral("-extension"), QStringLiteral("MIT-SCREEN-SAVER") });
    QVERIFY(trial.start(kiosk));
    QTRY_VERIFY(trial.said().endsWith(QLatin1Char('\n')));
    QVERIFY2(trial.said().startsWith(QStringLiteral("mitic-kiosk: the X server cannot suspend its screen saver")),
             qPrintable(trial.said()));
    QCOMPARE(trial.said().count(QLatin1Char('\n')), 1);
}

QTEST_GUILESS_MAIN(tst_screensaver)
#include "tst_screensaver.moc"
