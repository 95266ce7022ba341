// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window as staff leave it and find it again, and the pointer on a screen to touch.

#include "fonts.h"
#include "kiosk.h"

#include <QCursor>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QQuickWindow>
#include <QScreen>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

class tst_window : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensAsPrescribedTheFirstTime();
    void comesBackWhereItWasClosed();
    void doesNotOpenOnAScreenThatIsGone();
    void kioskNeitherClosesNorRemembers();
    void pointerIsHiddenUntilAMouseMoves();

private:
    // A station started with these options.
    struct Started {
        explicit Started(const QStringList &options = {})
        {
            station.read(QStringList({ QStringLiteral("mitic-kiosk") }) + options);
            kiosk = std::make_unique<Kiosk>(station);
            kiosk->show();
        }
        Station station;
        std::unique_ptr<Kiosk> kiosk;
    };

    QTemporaryDir m_settings;
};

void tst_window::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toUtf8());
    QCoreApplication::setOrganizationName(QStringLiteral("MITIC"));
    QCoreApplication::setApplicationName(QStringLiteral("mitic-kiosk"));
}

void tst_window::opensAsPrescribedTheFirstTime()
{
    const Started first;
    QCOMPARE(first.kiosk->window()->size(), QSize(1366, 768));
    QCOMPARE(first.kiosk->window()->minimumSize(), QSize(960, 600));
}

void tst_window::comesBackWhereItWasClosed()
{
    const QRect place(30, 40, 1000, 650);
    {
        const Started first;
        first.kiosk->window()->setGeometry(place);
        QVERIFY(first.kiosk->window()->close());
    }
    const Started second;
    QCOMPARE(second.kiosk->window()->geometry(), place);
}

void tst_window::doesNotOpenOnAScreenThatIsGone()
{
    Station().rememberWindow({ 50'000, 40, 1000, 650 });
    const Started started;
    QCOMPARE(started.kiosk->window()->size(), QSize(1366, 768));
    QVERIFY(started.kiosk->window()->x() < 50'000);
}

void tst_window::kioskNeitherClosesNorRemembers()
{
    const QRect place(30, 40, 1000, 650);
    Station().rememberWindow(place);
    const Started started({ QStringLiteral("--kiosk") });
    QQuickWindow *window = started.kiosk->window();
    QCOMPARE(window->visibility(), QWindow::FullScreen);
    QVERIFY(window->flags().testFlag(Qt::FramelessWindowHint));
    QCOMPARE(window->geometry(), window->screen()->geometry());
    QVERIFY(!window->close());
    QVERIFY(window->isVisible());
    QCOMPARE(Station().rememberedWindow(), place);
}

void tst_window::pointerIsHiddenUntilAMouseMoves()
{
    {
        const Started started({ QStringLiteral("--kiosk") });
        QQuickWindow *window = started.kiosk->window();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QVERIFY(QGuiApplication::overrideCursor());
        QCOMPARE(QGuiApplication::overrideCursor()->shape(), Qt::BlankCursor);

        QPointingDevice *finger = QTest::createTouchDevice();
        QTest::touchEvent(window, finger).press(0, { 10, 10 });
        QTest::touchEvent(window, finger).move(0, { 60, 60 });
        QTest::touchEvent(window, finger).release(0, { 60, 60 });
        // Some systems tell of a finger as if it were a pointer.
        QMouseEvent likeAMouse(QEvent::MouseMove, { 60, 60 }, { 60, 60 }, Qt::NoButton, Qt::LeftButton, Qt::NoModifier,
                               finger);
        QCoreApplication::sendEvent(window, &likeAMouse);
        QVERIFY2(QGuiApplication::overrideCursor(), "a finger is no mouse");

        QTest::mouseMove(window, { 100, 100 });
        QTRY_VERIFY(!QGuiApplication::overrideCursor());
    }
    {
        const Started again({ QStringLiteral("--kiosk") });
        QVERIFY(QGuiApplication::overrideCursor());
    }
    QVERIFY2(!QGuiApplication::overrideCursor(), "the pointer belongs to the desktop again");
    const Started window;
    QVERIFY(!QGuiApplication::overrideCursor());
}

int main(int argc, char *argv[])
{
    // A screen on which the windows of this test have room.
    QTemporaryFile screens;
    if (!screens.open() || screens.write(R"({ "screens": [ { "width": 1920, "height": 1080 } ] })") < 0
        || !screens.flush())
        return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    const QGuiApplication application(argc, argv);
    loadFonts();
    Kiosk::chooseRenderer(Station::Renderer::Software);
    tst_window test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
