// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a technician meets: options that explain themselves, one sentence and code 2 where one is wrong, sizes that are
// right in millimetres, and a window that comes back where it was.

#include "program.h"
#include "screenscale.h"
#include "station.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class tst_station : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpFitsOneScreen_data();
    void helpFitsOneScreen();
    void helpNeedsNoDisplay();
    void versionIsOneLine();
    void optionsAreRead();
    void defaults();
    void wrongOptionEndsWithOneSentence_data();
    void wrongOptionEndsWithOneSentence();
    void millimetresOfAScreen_data();
    void millimetresOfAScreen();
    void diagonalThatMakesNoSenseIsReplaced_data();
    void diagonalThatMakesNoSenseIsReplaced();
    void onlyAPlausibleReportIsBelieved_data();
    void onlyAPlausibleReportIsBelieved();
    void smallScreenHasSmallerControls_data();
    void smallScreenHasSmallerControls();
    void windowComesBackWhereItWas();
    void desktopsWishForRestIsHeard_data();
    void desktopsWishForRestIsHeard();

private:
    Ended start(const QStringList &arguments, const QString &language = QStringLiteral("C.UTF-8")) const
    {
        QProcessEnvironment environment = environmentIn(m_home.path());
        environment.insert(QStringLiteral("LC_ALL"), language);
        return run(QStringLiteral(PROGRAM), arguments, environment);
    }

    QTemporaryDir m_home;
};

void tst_station::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("MITIC"));
    QCoreApplication::setApplicationName(QStringLiteral("mitic-kiosk"));
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
}

void tst_station::helpFitsOneScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "C.UTF-8";
    QTest::newRow("Spanish") << "es_PY.UTF-8";
}

void tst_station::helpFitsOneScreen()
{
    QFETCH(QString, language);
    const Ended ended = start({ QStringLiteral("--help") }, language);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.error, QString());
    // How the program was called is not ours to shorten.
    const QStringList lines = QString(ended.out)
                                      .replace(QStringLiteral(PROGRAM), QStringLiteral("mitic-kiosk"))
                                      .trimmed()
                                      .split(QLatin1Char('\n'));
    QVERIFY2(lines.size() <= 40, qPrintable(ended.out));
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 100, qPrintable(line));
    for (const char *option : { "--kiosk", "--language", "--content", "--diagonal", "--page", "--renderer", "--tour",
                                "--help", "--version" })
        QVERIFY2(ended.out.contains(QLatin1String(option)), option);
    for (const char *key : { "Tab", "Enter", "Esc", "Home", "F2", "Ctrl+Q" })
        QVERIFY2(ended.out.contains(QLatin1String(key)), key);
}

void tst_station::helpNeedsNoDisplay()
{
    QProcessEnvironment environment = environmentIn(m_home.path());
    for (const char *variable : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QLatin1String(variable));
    const Ended ended = run(QStringLiteral(PROGRAM), { QStringLiteral("-h") }, environment);
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.contains(QStringLiteral("--kiosk")));
}

void tst_station::versionIsOneLine()
{
    const Ended ended = start({ QStringLiteral("--version") });
    QCOMPARE(ended.code, 0);
    static const QRegularExpression version(QStringLiteral("^mitic-kiosk [0-9]+\\.[0-9]+\\.[0-9]+\n$"));
    QVERIFY2(ended.out.contains(version), qPrintable(ended.out));
}

void tst_station::optionsAreRead()
{
    Station station;
    QCOMPARE(station.read(
                     QStringLiteral(
                             "mitic-kiosk --kiosk --language gn --content a.sqlite --diagonal=21.5 --renderer opengl "
                             "--page mission --tour pictures")
                             .split(QLatin1Char(' '))),
             QString());
    QVERIFY(!station.asksOnly());
    QVERIFY(station.kiosk());
    QCOMPARE(station.language(), QStringLiteral("gn"));
    QCOMPARE(station.contentFile(), QStringLiteral("a.sqlite"));
    QCOMPARE(station.page(), QStringLiteral("mission"));
    QCOMPARE(station.renderer(), Station::Renderer::OpenGL);
    QCOMPARE(station.tourFolder(), QStringLiteral("pictures"));
    Station software;
    QCOMPARE(software.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--renderer=software") }), QString());
    QCOMPARE(software.renderer(), Station::Renderer::Software);
}

void tst_station::defaults()
{
    Station station;
    QCOMPARE(station.read({ QStringLiteral("mitic-kiosk") }), QString());
    QVERIFY(!station.asksOnly());
    QVERIFY(!station.kiosk());
    QCOMPARE(station.language(), QString());
    QCOMPARE(station.contentFile(), QString());
    QCOMPARE(station.page(), QString());
    QCOMPARE(station.tourFolder(), QString());
    QCOMPARE(station.renderer(), Station::Renderer::Automatic);
    QCOMPARE(QSize(station.smallestWidth(), station.smallestHeight()), QSize(960, 600));
    QCOMPARE(station.firstWindow(), QSize(1366, 768));
}

void tst_station::wrongOptionEndsWithOneSentence_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named"); // what the sentence must name
    const auto row = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(named);
    };
    row("--kiosks", "kiosks");
    row("-x", "x");
    row("--diagonal", "diagonal");
    row("--diagonal abc", "\"abc\"");
    row("--diagonal 0", "\"0\"");
    row("--diagonal 500", "\"500\"");
    row("--diagonal -32", "32");
    row("--diagonal nan", "\"nan\"");
    row("--diagonal 32in", "\"32in\"");
    row("--diagonal=", "--diagonal");
    row("--renderer vulkan", "\"vulkan\"");
    row("--renderer=", "--renderer");
    row("--language=", "--language");
    row("--language", "language");
    row("--content=", "--content");
    row("--page", "page");
    row("--page=", "--page");
    row("--page misión", "\"misión\"");
    row("--page home", "there are mission, vision");
    row("--tour=", "--tour");
    row("--kiosk=yes", "kiosk");
    row("mission", "mission");
    row("--kiosk now", "now");
    row("--language xx", "\"xx\"");
    row("--language GN", "\"GN\"");
}

void tst_station::wrongOptionEndsWithOneSentence()
{
    QFETCH(QString, arguments);
    QFETCH(QString, named);
    const Ended ended = start(arguments.split(QLatin1Char(' ')));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QString());
    QVERIFY2(ended.error.startsWith(QStringLiteral("mitic-kiosk: ")), qPrintable(ended.error));
    QVERIFY2(ended.error.endsWith(QStringLiteral(".\n")), qPrintable(ended.error));
    QVERIFY2(ended.error.count(QLatin1Char('\n')) == 1, qPrintable(ended.error));
    QVERIFY2(ended.error.contains(named), qPrintable(ended.error));
}

void tst_station::millimetresOfAScreen_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("millimetres"); // of the screen's diagonal

    const QStringList none;
    QTest::newRow("portrait") << none << QSize(1080, 1920) << 32 * 25.4;
    QTest::newRow("landscape") << none << QSize(1920, 1080) << 27 * 25.4;
    QTest::newRow("square") << none << QSize(1000, 1000) << 27 * 25.4;
    QTest::newRow("small, landscape") << QStringList({ QStringLiteral("--diagonal=21.5") }) << QSize(1920, 1080)
                                      << 21.5 * 25.4;
    QTest::newRow("large, portrait") << QStringList({ QStringLiteral("--diagonal=55") }) << QSize(2160, 3840)
                                     << 55 * 25.4;
    QTest::newRow("very large") << QStringList({ QStringLiteral("--diagonal=110") }) << QSize(3840, 2160) << 110 * 25.4;
}

void tst_station::millimetresOfAScreen()
{
    QFETCH(QStringList, options);
    QFETCH(QSize, screen);
    QFETCH(double, millimetres);
    Station station;
    QCOMPARE(station.read(QStringList({ QStringLiteral("mitic-kiosk") }) + options), QString());
    const double scale = station.pixelsPerMillimetre(screen.width(), screen.height());
    QCOMPARE(std::hypot(screen.width(), screen.height()) / scale, millimetres);
}

void tst_station::diagonalThatMakesNoSenseIsReplaced_data()
{
    QTest::addColumn<QString>("diagonal");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("assumed"); // inches
    QTest::newRow("small, portrait") << QStringLiteral("5") << QSize(1080, 1920) << 10.4;
    QTest::newRow("small, landscape") << QStringLiteral("5") << QSize(800, 480) << 9.9;
    QTest::newRow("large, portrait") << QStringLiteral("200") << QSize(1080, 1920) << 57.8;
    QTest::newRow("large, landscape") << QStringLiteral("200") << QSize(1920, 1080) << 78.8;
    QTest::newRow("small, just sensible") << QStringLiteral("10.1") << QSize(800, 480) << 10.1;
    QTest::newRow("large, just sensible") << QStringLiteral("75") << QSize(1920, 1080) << 75.0;
}

void tst_station::diagonalThatMakesNoSenseIsReplaced()
{
    QFETCH(QString, diagonal);
    QFETCH(QSize, screen);
    QFETCH(double, assumed);
    Station station;
    QCOMPARE(station.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--diagonal"), diagonal }), QString());
    const double scale = station.pixelsPerMillimetre(screen.width(), screen.height());
    QVERIFY2(std::abs(std::hypot(screen.width(), screen.height()) / scale / 25.4 - assumed) < 0.05,
             qPrintable(QString::number(std::hypot(screen.width(), screen.height()) / scale / 25.4)));
    const QString remark = station.diagonalRemark(screen.width(), screen.height());
    if (diagonal.toDouble() == assumed) {
        QVERIFY2(!remark.contains(QStringLiteral("are assumed")), qPrintable(remark));
        return;
    }
    QVERIFY2(remark.startsWith(QStringLiteral("--diagonal %1: ").arg(diagonal)), qPrintable(remark));
    QVERIFY2(remark.endsWith(QStringLiteral(" %1 inches are assumed").arg(assumed)), qPrintable(remark));
    QCOMPARE(Station().diagonalRemark(screen.width(), screen.height()), QString());
}

void tst_station::onlyAPlausibleReportIsBelieved_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<double>("diagonal"); // inches
    const QStringList kiosk { QStringLiteral("--kiosk") };
    const QSize upright(1080, 1920);
    QTest::newRow("plausible") << kiosk << upright << QSizeF(535, 951) << 43.0;
    QTest::newRow("turned after it was measured") << kiosk << upright << QSizeF(951, 535) << 43.0;
    QTest::newRow("the option wins") << kiosk + QStringList { QStringLiteral("--diagonal=24") } << upright
                                     << QSizeF(535, 951) << 24.0;
    QTest::newRow("a window follows the desktop") << QStringList() << upright << QSizeF(535, 951) << 32.0;
    QTest::newRow("nothing") << kiosk << upright << QSizeF() << 32.0;
    QTest::newRow("one side") << kiosk << upright << QSizeF(535, 0) << 32.0;
    QTest::newRow("96 dpi") << kiosk << QSize(3840, 2160) << QSizeF(1016, 571.5) << 27.0;
    QTest::newRow("100 dpi") << kiosk << QSize(3840, 2160) << QSizeF(975.4, 548.6) << 27.0;
    QTest::newRow("a real panel of 98 dpi") << kiosk << QSize(3840, 2160) << QSizeF(995, 560) << 45.0;
    QTest::newRow("a projector's 16 × 9 mm") << kiosk << QSize(1920, 1080) << QSizeF(160, 90) << 27.0;
    QTest::newRow("a wall") << kiosk << QSize(1920, 1080) << QSizeF(1800, 1012) << 27.0;
    QTest::newRow("pixels that are not square") << kiosk << QSize(1920, 1080) << QSizeF(600, 400) << 27.0;
}

void tst_station::onlyAPlausibleReportIsBelieved()
{
    QFETCH(QStringList, options);
    QFETCH(QSize, screen);
    QFETCH(QSizeF, millimetres);
    QFETCH(double, diagonal);
    Station station;
    QCOMPARE(station.read(QStringList { QStringLiteral("mitic-kiosk") } + options), QString());
    const double reported = ScreenScale::reportedDiagonal(screen, millimetres);
    const double scale = station.pixelsPerMillimetre(screen.width(), screen.height(), reported);
    const double taken = std::hypot(screen.width(), screen.height()) / scale / 25.4;
    QVERIFY2(std::abs(taken - diagonal) < 0.1, qPrintable(QString::number(taken)));
}

void tst_station::smallScreenHasSmallerControls_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<bool>("smaller");
    const QStringList kiosk { QStringLiteral("--kiosk") };
    QTest::newRow("portrait of 32 inches") << kiosk << QSize(1080, 1920) << false;
    QTest::newRow("landscape of 21.5 inches")
            << kiosk + QStringList { QStringLiteral("--diagonal=21.5") } << QSize(1920, 1080) << false;
    QTest::newRow("15 inches") << kiosk + QStringList { QStringLiteral("--diagonal=15") } << QSize(1024, 768) << true;
    QTest::newRow("strip") << kiosk + QStringList { QStringLiteral("--diagonal=27") } << QSize(1920, 540) << true;
    QTest::newRow("window") << QStringList() << QSize(800, 480) << false;
}

void tst_station::smallScreenHasSmallerControls()
{
    QFETCH(QStringList, options);
    QFETCH(QSize, screen);
    QFETCH(bool, smaller);
    Station station;
    QCOMPARE(station.read(QStringList { QStringLiteral("mitic-kiosk") } + options), QString());
    const double factor = station.controlFactor(screen.width(), screen.height());
    QVERIFY2(smaller ? factor < 1 && factor >= 0.6 : factor == 1, qPrintable(QString::number(factor)));
    // Nobody looks for text sizes that have no room.
    const double largest = station.largestTextScale(screen.width(), screen.height());
    QVERIFY2(smaller ? largest < 1.25 : largest >= 1.25, qPrintable(QString::number(largest)));
    QCOMPARE(!station.diagonalRemark(screen.width(), screen.height()).isEmpty(), smaller);
}

void tst_station::windowComesBackWhereItWas()
{
    QCOMPARE(Station().rememberedWindow(), QRect());
    Station().rememberWindow({ 30, 40, 1000, 700 });
    QCOMPARE(Station().rememberedWindow(), QRect(30, 40, 1000, 700));
    // It is kept with this user's settings, nowhere else.
    QVERIFY(QFile::exists(m_home.filePath(QStringLiteral("MITIC/mitic-kiosk.conf"))));
}

void tst_station::desktopsWishForRestIsHeard_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("rests");
    const QString kde = QStringLiteral("kdeglobals");
    const QString gtk = QStringLiteral("gtk-3.0/settings.ini");
    QTest::newRow("nothing said") << QString() << QByteArray() << false;
    QTest::newRow("KDE, instant") << kde << QByteArray("[KDE]\nAnimationDurationFactor=0\n") << true;
    QTest::newRow("KDE, half") << kde << QByteArray("[KDE]\nAnimationDurationFactor=0.5\n") << false;
    QTest::newRow("GTK, off") << gtk << QByteArray("[Settings]\ngtk-enable-animations=false\n") << true;
    QTest::newRow("GTK, on") << gtk << QByteArray("[Settings]\ngtk-enable-animations=true\n") << false;
    QTest::newRow("GNOME, off") << QStringLiteral("gsettings") << QByteArray("#!/bin/sh\necho false\n") << true;
    QTest::newRow("GNOME, on") << QStringLiteral("gsettings") << QByteArray("#!/bin/sh\necho true\n") << false;
}

void tst_station::desktopsWishForRestIsHeard()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(bool, rests);
    const QTemporaryDir home;
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    const QByteArray path = qgetenv("PATH");
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    if (file == QLatin1String("gsettings")) {
        qputenv("PATH", home.path().toUtf8() + ':' + path);
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    }
    if (!file.isEmpty()) {
        QVERIFY(QDir(home.path()).mkpath(QFileInfo(file).path()));
        QFile written(home.filePath(file));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
        written.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    Station window;
    Station kiosk;
    window.read({ QStringLiteral("mitic-kiosk") });
    kiosk.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--kiosk") });
    const bool windowRests = window.reducedMotion();
    const bool kioskRests = kiosk.reducedMotion();
    qputenv("XDG_CONFIG_HOME", config);
    qputenv("PATH", path);
    qunsetenv("XDG_CURRENT_DESKTOP");
    QCOMPARE(windowRests, rests);
    QVERIFY2(!kioskRests, "a kiosk has its own option");
}

QTEST_GUILESS_MAIN(tst_station)
#include "tst_station.moc"
