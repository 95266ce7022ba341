// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped program on screens that change, are small, or are scaled by the desktop: a kiosk fills them, and all of a
// window stays in sight.

#include "picture.h"
#include "screentrial.h"

#include <QRegularExpression>
#include <QTest>

namespace
{

// Pictures are alike where at most this share of their pixels is other.
constexpr double shareTolerance = 0.01;
const QStringList kioskOptions { QStringLiteral("--kiosk"), QStringLiteral("--language"), QStringLiteral("es"),
                                 QStringLiteral("--page"), QStringLiteral("mission") };
const QStringList windowOptions = kioskOptions.mid(1);

} // namespace

class tst_screens : public QObject
{
    Q_OBJECT

private slots:
    void kioskFollowsTheScreen_data();
    void kioskFollowsTheScreen();
    void kioskFillsAScreenThatWasOff();
    void kioskTakesNoScalingOnTop_data();
    void kioskTakesNoScalingOnTop();
    void windowOpensInSight_data();
    void windowOpensInSight();
    void windowStaysInSightOnASmallerScreen();
    void windowFollowsTheScaleOfTheDesktop_data();
    void windowFollowsTheScaleOfTheDesktop();
    void tooSmallAScreenIsTold();
    void smallControlsAreTold();
    void diagonalThatMakesNoSenseIsTold();
    void sizeThatTheScreenReportsIsUsed_data();
    void sizeThatTheScreenReportsIsUsed();
};

void tst_screens::kioskFollowsTheScreen_data()
{
    QTest::addColumn<QSize>("before");
    QTest::addColumn<QSize>("after");
    QTest::addColumn<bool>("managed");
    QTest::newRow("larger") << QSize(1280, 720) << QSize(1920, 1080) << false;
    QTest::newRow("smaller") << QSize(1920, 1080) << QSize(1280, 720) << false;
    QTest::newRow("turned") << QSize(1920, 1080) << QSize(1080, 1920) << false;
    QTest::newRow("larger, with a window manager") << QSize(1280, 720) << QSize(1920, 1080) << true;
}

void tst_screens::kioskFollowsTheScreen()
{
    QFETCH(QSize, before);
    QFETCH(QSize, after);
    QFETCH(bool, managed);
    ScreenTrial trial(after);
    if (managed)
        trial.startWindowManager(40);
    // As it looks if it starts on the second screen.
    QVERIFY(trial.start(kioskOptions));
    QTRY_COMPARE(trial.window(), QRect(QPoint(), after));
    const QImage expected = trial.restingPicture();
    QCOMPARE(expected.size(), after);
    trial.setMode(before);
    QVERIFY(trial.start(kioskOptions));
    QTRY_COMPARE(trial.window(), QRect(QPoint(), before));
    trial.setMode(after);
    QTRY_COMPARE(trial.window(), QRect(QPoint(), after));
    QVERIFY(trial.comesToShow(expected));
    QCOMPARE(trial.said(), QString());
}

void tst_screens::kioskFillsAScreenThatWasOff()
{
    ScreenTrial trial({ 1280, 720 });
    trial.switchOff();
    QVERIFY(trial.start(kioskOptions));
    for (const QSize size : { QSize(1280, 720), QSize(1080, 1920) }) {
        trial.setMode(size);
        QTRY_COMPARE(trial.window(), QRect(QPoint(), size));
        QCOMPARE(trial.restingPicture().size(), size);
        trial.switchOff();
    }
    QCOMPARE(trial.said(), QString());
}

void tst_screens::kioskTakesNoScalingOnTop_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::newRow("landscape") << QSize(1920, 1080);
    QTest::newRow("portrait") << QSize(1080, 1920);
}

void tst_screens::kioskTakesNoScalingOnTop()
{
    QFETCH(QSize, screen);
    ScreenTrial trial(screen);
    QVERIFY(trial.start(kioskOptions));
    const QImage expected = trial.restingPicture();
    QCOMPARE(expected.size(), screen);
    trial.setFontDpi(144);
    QVERIFY(trial.start(kioskOptions));
    QVERIFY(trial.comesToShow(expected));
}

void tst_screens::windowOpensInSight_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QRect>("remembered");
    QTest::addColumn<QRect>("expected"); // null where only to be in sight
    const auto row = [](const char *name, QSize screen, const char *scale, QRect remembered, QRect expected = {}) {
        QTest::newRow(name) << screen << QString::fromLatin1(scale) << remembered << expected;
    };
    const QSize laptop(1366, 768);
    const QSize desktop(1920, 1080);
    row("first, on a screen as large as it", laptop, "1", {});
    row("first, at twice the size", desktop, "2", {});
    row("first, at one and a half", desktop, "1.5", {});
    row("first, on a small screen", { 1024, 600 }, "1", {});
    row("remembered, in sight", laptop, "1", { 30, 40, 1000, 650 }, { 30, 40, 1000, 650 });
    row("remembered, larger than the screen", laptop, "1", { 100, 50, 2500, 1800 });
    row("remembered, below the lower edge", laptop, "1", { 300, 500, 1000, 650 });
    row("remembered, half beyond the left edge", laptop, "1", { -600, 40, 1000, 650 });
    row("remembered, frame above the upper edge", laptop, "1", { 30, 0, 1000, 650 });
    row("remembered, as large as the screen", laptop, "1", { 0, 0, 1366, 768 });
    row("remembered, on a screen that is gone", laptop, "1", { 5000, 40, 1000, 650 });
}

void tst_screens::windowOpensInSight()
{
    QFETCH(QSize, screen);
    QFETCH(QString, scale);
    QFETCH(QRect, remembered);
    QFETCH(QRect, expected);
    ScreenTrial trial(screen);
    trial.startWindowManager(40);
    trial.environment().insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
    if (remembered.isValid())
        trial.remember(remembered);
    QVERIFY(trial.start(windowOptions));
    const QRect room(QPoint(), screen - QSize(0, 40));
    QTRY_VERIFY(!trial.frame().isNull());
    QTRY_VERIFY2(room.contains(trial.framedWindow()), qPrintable(QDebug::toString(trial.framedWindow())));
    QVERIFY2(trial.window().width() >= qMin(960, room.width() - 10), qPrintable(QDebug::toString(trial.window())));
    if (expected.isValid())
        QCOMPARE(trial.window(), expected);
    QCOMPARE(trial.said(), QString());
}

void tst_screens::windowStaysInSightOnASmallerScreen()
{
    ScreenTrial trial({ 1920, 1080 });
    trial.startWindowManager(40);
    QVERIFY(trial.start(windowOptions));
    QTRY_COMPARE(trial.window().size(), QSize(1366, 768));
    trial.setMode({ 1024, 600 });
    QTRY_VERIFY2(QRect(0, 0, 1024, 560).contains(trial.framedWindow()),
                 qPrintable(QDebug::toString(trial.framedWindow())));
}

void tst_screens::windowFollowsTheScaleOfTheDesktop_data()
{
    QTest::addColumn<int>("dpi"); // of the X server
    QTest::addColumn<QString>("scale");
    QTest::newRow("dots per inch") << 192 << QString();
    QTest::newRow("scale of Qt") << 96 << QStringLiteral("2");
}

void tst_screens::windowFollowsTheScaleOfTheDesktop()
{
    QFETCH(int, dpi);
    QFETCH(QString, scale);
    ScreenTrial trial({ 1920, 1080 });
    trial.remember({ 0, 0, 960, 540 });
    QVERIFY(trial.start(windowOptions));
    trial.setMode({ 960, 540 });
    QTRY_COMPARE(trial.window().size(), QSize(960, 540));
    const QImage expected = trial.restingPicture();

    trial.setMode({ 1920, 1080 });
    trial.setFontDpi(dpi);
    if (!scale.isEmpty())
        trial.environment().insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
    QVERIFY(trial.start(windowOptions));
    QTRY_COMPARE(trial.window().size(), QSize(1920, 1080));
    const QImage twice = trial.restingPicture();
    // The same, text and controls, with four pixels for each.
    const QImage shrunk = twice.scaled(expected.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const double share = shareOfOtherPixels(shrunk, expected);
    QVERIFY2(share < 3 * shareTolerance, qPrintable(QString::number(share)));
}

void tst_screens::tooSmallAScreenIsTold()
{
    ScreenTrial trial({ 640, 480 });
    QVERIFY(trial.start(windowOptions));
    QTRY_COMPARE(trial.window(), QRect(0, 0, 640, 480));
    QTRY_COMPARE(
            trial.said(),
            QStringLiteral("mitic-kiosk: the screen leaves 640 × 480 px for the window; with less than 800 × 480 px "
                           "not all controls can be used\n"));
}

void tst_screens::smallControlsAreTold()
{
    ScreenTrial trial({ 1024, 768 });
    QVERIFY(trial.start(kioskOptions + QStringList { QStringLiteral("--diagonal"), QStringLiteral("15") }));
    QTRY_COMPARE(
            trial.said(),
            QStringLiteral("mitic-kiosk: a screen of 1024 × 768 px and 15 inches has no room for controls of 20 mm; "
                           "the smallest are 14.5 mm\n"));
}

void tst_screens::diagonalThatMakesNoSenseIsTold()
{
    ScreenTrial trial({ 1080, 1920 });
    QVERIFY(trial.start(kioskOptions + QStringList { QStringLiteral("--diagonal"), QStringLiteral("5") }));
    QTRY_VERIFY2(trial.said().count(QLatin1Char('\n')) == 1, qPrintable(trial.said()));
    static const QRegularExpression line(
            QStringLiteral("^mitic-kiosk: --diagonal 5: .*1080 × 1920 px.* ([0-9.]+) inches are assumed\n$"));
    const QString assumed = line.match(trial.said()).captured(1);
    QVERIFY2(!assumed.isEmpty(), qPrintable(trial.said()));
    const QImage shown = trial.restingPicture();
    // As if that had been said.
    QVERIFY(trial.start(kioskOptions + QStringList { QStringLiteral("--diagonal"), assumed }));
    QVERIFY(trial.comesToShow(shown));
}

void tst_screens::sizeThatTheScreenReportsIsUsed_data()
{
    QTest::addColumn<int>("density"); // dpi
    QTest::addColumn<QString>("diagonal");
    QTest::newRow("of 43 inches") << 51 << QStringLiteral("43.19");
    // The default, 32 inches.
    QTest::newRow("of 22.9 inches, by a server that knows no screen") << 96 << QStringLiteral("32");
}

void tst_screens::sizeThatTheScreenReportsIsUsed()
{
    QFETCH(int, density);
    QFETCH(QString, diagonal);
    constexpr QSize size(1080, 1920);
    const auto shown = [&](int dpi, const QStringList &options) {
        ScreenTrial trial(size, { QStringLiteral("-dpi"), QString::number(dpi) });
        const QImage picture = trial.start(kioskOptions + options) ? trial.restingPicture() : QImage();
        return trial.said().isEmpty() ? picture : QImage();
    };
    const QImage expected = shown(96, { QStringLiteral("--diagonal"), diagonal });
    QCOMPARE(expected.size(), size);
    const QImage other = shown(96, { QStringLiteral("--diagonal"), QStringLiteral("26") });
    QVERIFY(shareOfOtherPixels(other, expected) > shareTolerance);
    QVERIFY(shareOfOtherPixels(shown(density, {}), expected) <= shareTolerance);
}

QTEST_GUILESS_MAIN(tst_screens)
#include "tst_screens.moc"
