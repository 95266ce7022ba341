// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a kiosk takes over from its surroundings, and how the shipped program answers a machine that lacks something:
// one sentence, and an end that a supervisor notices.

#include "display.h"
#include "environment.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class tst_environment : public QObject
{
    Q_OBJECT

private slots:
    void kioskDropsWhatChangesQt_data();
    void kioskDropsWhatChangesQt();
    void kioskKeepsWhatDescribesTheMachine_data();
    void kioskKeepsWhatDescribesTheMachine();
    void kioskShowsInSpiteOfItsSurroundings();
    void damagedInstallationEndsWithOneSentence_data();
    void damagedInstallationEndsWithOneSentence();
    void missingDriverEndsWithOneSentence();
    void unknownPlatformIsReplaced();
    void platformIsAnOption_data();
    void platformIsAnOption();
    void missingDisplayEndsWithOneSentence();
    void missingOpenGLIsReplaced();
    void noFolderIsMadeForTemporaryFiles();
    void closedErrorOutputDoesNotKill();

private:
    // Starts the program with \a options on a display, waits until it shows something or has ended, and ends it.
    // The exit code is 0 if it had to be ended.
    Ended show(QProcessEnvironment environment, const QStringList &options = {}, bool errorOutput = true) const
    {
        const VirtualDisplay display(QSize(1080, 1920));
        environment.insert(QStringLiteral("DISPLAY"), display.name());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PROGRAM), options);
        if (!program.waitForStarted())
            return {};
        if (!errorOutput)
            program.closeReadChannel(QProcess::StandardError);
        const bool shown = QTest::qWaitFor(
                [&] { return program.state() == QProcess::NotRunning || isSomething(display.picture()); }, startLimit);
        Ended ended;
        if (program.state() == QProcess::Running && shown) {
            program.terminate();
            program.waitForFinished();
            ended.code = 0;
        } else if (program.exitStatus() == QProcess::NormalExit) {
            ended.code = program.exitCode();
        }
        ended.error = QString::fromUtf8(program.readAllStandardError());
        return ended;
    }
    // Whether a picture has more than one colour.
    static bool isSomething(const QImage &picture)
    {
        QImage one(picture.size(), picture.format());
        one.fill(picture.isNull() ? QColor() : picture.pixelColor(0, 0));
        return picture != one;
    }
    static void checkSentence(const Ended &ended, const QString &named, int code)
    {
        QVERIFY2(ended.code == code, qPrintable(QStringLiteral("%1 %2").arg(ended.code).arg(ended.error)));
        QVERIFY2(ended.error.startsWith(QStringLiteral("mitic-kiosk: ")), qPrintable(ended.error));
        QVERIFY2(ended.error.contains(named), qPrintable(ended.error));
        QCOMPARE(int(ended.error.count(QLatin1Char('\n'))), 1);
    }
    static void checkSilence(const Ended &ended)
    {
        QCOMPARE(ended.error, QString());
        QCOMPARE(ended.code, 0);
    }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = environmentIn(m_home.path());
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        return environment;
    }
    // A folder of QML modules of which one lacks most of its types.
    QString brokenModules() const
    {
        const QDir folder(m_home.filePath(QStringLiteral("modules/QtQuick/Templates")));
        folder.mkpath(QStringLiteral("."));
        QFile module(folder.filePath(QStringLiteral("qmldir")));
        QFile page(folder.filePath(QStringLiteral("Page.qml")));
        if (module.open(QIODevice::WriteOnly) && page.open(QIODevice::WriteOnly)) {
            module.write("module QtQuick.Templates\nPage 2.0 Page.qml\n");
            page.write("import QtQuick\nItem { }\n");
        }
        return m_home.filePath(QStringLiteral("modules"));
    }

    static constexpr int startLimit = 30'000; // ms: under a sanitizer the program starts slowly
    QTemporaryDir m_home;
};

void tst_environment::kioskDropsWhatChangesQt_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : { "QML_IMPORT_PATH",
                              "QML2_IMPORT_PATH",
                              "QT_PLUGIN_PATH",
                              "QT_QPA_PLATFORM_PLUGIN_PATH",
                              "QT_QPA_PLATFORMTHEME",
                              "QT_STYLE_OVERRIDE",
                              "QT_QUICK_CONTROLS_STYLE",
                              "QT_QUICK_CONTROLS_CONF",
                              "QT_SCALE_FACTOR",
                              "QT_SCREEN_SCALE_FACTORS",
                              "QT_SCALE_FACTOR_ROUNDING_POLICY",
                              "QT_AUTO_SCREEN_SCALE_FACTOR",
                              "QT_FONT_DPI",
                              "QT_USE_PHYSICAL_DPI",
                              "QT_QPA_UPDATE_IDLE_TIME",
                              "QT_QUICK_BACKEND",
                              "QSG_RHI_BACKEND",
                              "QSG_RENDER_LOOP",
                              "QSG_VISUALIZE",
                              "QT_LOGGING_RULES",
                              "QT_LOGGING_CONF",
                              "QT_DEBUG_PLUGINS",
                              "QT_IM_MODULE",
                              "QT_IM_MODULES",
                              "QML_DISK_CACHE_PATH",
                              "QT_QPA_FONTDIR",
                              "QT_MESSAGE_PATTERN",
                              "QT_SOMETHING_NEW",
                              "XCOMPOSEFILE" })
        QTest::newRow(name) << QByteArray(name);
}

void tst_environment::kioskDropsWhatChangesQt()
{
    QFETCH(QByteArray, name);
    const QByteArray before = qgetenv(name.constData());
    qputenv(name.constData(), "7");
    prepareKioskEnvironment();
    const bool dropped = !qEnvironmentVariableIsSet(name.constData());
    qputenv(name.constData(), before);
    QVERIFY(dropped);
}

void tst_environment::kioskKeepsWhatDescribesTheMachine_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         { "QT_QPA_PLATFORM", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_QPA_EGLFS_KMS_CONFIG", "QT_QPA_EGLFS_HIDECURSOR",
           "QT_QPA_EVDEV_TOUCHSCREEN_PARAMETERS", "QT_QPA_FB_DRM", "QT_QPA_GENERIC_PLUGINS", "DISPLAY",
           "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "LANG", "PATH", "DBUS_SESSION_BUS_ADDRESS" })
        QTest::newRow(name) << QByteArray(name);
}

void tst_environment::kioskKeepsWhatDescribesTheMachine()
{
    QFETCH(QByteArray, name);
    const QByteArray before = qgetenv(name.constData());
    qputenv(name.constData(), "7");
    prepareKioskEnvironment();
    const QByteArray after = qgetenv(name.constData());
    qputenv(name.constData(), before);
    QCOMPARE(after, QByteArray("7"));
}

void tst_environment::kioskShowsInSpiteOfItsSurroundings()
{
    QProcessEnvironment hostile = environment();
    hostile.insert(QStringLiteral("QML_IMPORT_PATH"), brokenModules());
    hostile.insert(QStringLiteral("QML2_IMPORT_PATH"), brokenModules());
    hostile.insert(QStringLiteral("QT_PLUGIN_PATH"), m_home.path());
    hostile.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("nonsense"));
    checkSilence(show(hostile, { QStringLiteral("--kiosk") }));
}

void tst_environment::damagedInstallationEndsWithOneSentence_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("window") << QStringList();
    QTest::newRow("pictures") << QStringList({ QStringLiteral("--tour"), m_home.filePath(QStringLiteral("tour")) });
    QTest::newRow("page") << QStringList({ QStringLiteral("--page"), QStringLiteral("mission") });
}

void tst_environment::damagedInstallationEndsWithOneSentence()
{
    // A window keeps import paths, and so shows what a module without its types does to a kiosk.
    QFETCH(QStringList, options);
    QProcessEnvironment damaged = environment();
    damaged.insert(QStringLiteral("QML_IMPORT_PATH"), brokenModules());
    checkSentence(show(damaged, options), QStringLiteral("the installation is damaged"), 1);
}

void tst_environment::missingDriverEndsWithOneSentence()
{
    // A copy of the program finds all plugins of Qt but the drivers for databases.
    const QTemporaryDir copy;
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath));
    QVERIFY(QDir(copy.path()).mkpath(QStringLiteral("plugins")));
    for (const QString &kind : plugins.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (kind != QLatin1String("sqldrivers"))
            QVERIFY(QFile::link(plugins.filePath(kind), copy.filePath(QStringLiteral("plugins/") + kind)));
    }
    QFile paths(copy.filePath(QStringLiteral("qt.conf")));
    QVERIFY(paths.open(QIODevice::WriteOnly));
    paths.write("[Paths]\nPlugins=" + copy.filePath(QStringLiteral("plugins")).toUtf8() + '\n');
    paths.close();
    const QString program = copy.filePath(QStringLiteral("mitic-kiosk"));
    QVERIFY(QFile::copy(QStringLiteral(PROGRAM), program));
    checkSentence(run(program, { QStringLiteral("--kiosk"), QStringLiteral("--platform=offscreen") }, environment()),
                  QStringLiteral("SQLite"), 1);
}

void tst_environment::unknownPlatformIsReplaced()
{
    QProcessEnvironment unknown = environment();
    unknown.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("toaster"));
    checkSentence(show(unknown), QStringLiteral("\"toaster\""), 0);
}

void tst_environment::platformIsAnOption_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("as other programs of Qt") << QStringList({ QStringLiteral("-platform"), QStringLiteral("xcb") });
    QTest::newRow("as all options") << QStringList({ QStringLiteral("--platform"), QStringLiteral("xcb") });
    QTest::newRow("joined") << QStringList({ QStringLiteral("--platform=xcb") });
}

void tst_environment::platformIsAnOption()
{
    QFETCH(QStringList, options);
    QProcessEnvironment other = environment();
    other.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    checkSilence(show(other, options));
}

void tst_environment::missingDisplayEndsWithOneSentence()
{
    QProcessEnvironment none = environment();
    none.insert(QStringLiteral("DISPLAY"), QStringLiteral(":4711"));
    const Ended ended =
            run(QStringLiteral(PROGRAM), { QStringLiteral("--kiosk"), QStringLiteral("--platform=xcb") }, none);
    checkSentence(ended, QStringLiteral(":4711"), 1);
}

void tst_environment::missingOpenGLIsReplaced()
{
    QProcessEnvironment none = environment();
    none.insert(QStringLiteral("QT_XCB_GL_INTEGRATION"), QStringLiteral("none"));
    // Qt adds lines of its own before.
    const Ended ended = show(none, { QStringLiteral("--renderer"), QStringLiteral("opengl") });
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.error.contains(QStringLiteral("mitic-kiosk: --renderer opengl")), qPrintable(ended.error));
}

void tst_environment::noFolderIsMadeForTemporaryFiles()
{
    const QTemporaryDir temporary;
    QProcessEnvironment bare = environment();
    bare.insert(QStringLiteral("TMPDIR"), temporary.path());
    bare.remove(QStringLiteral("XDG_RUNTIME_DIR"));
    checkSilence(show(bare, { QStringLiteral("--kiosk") }));
    QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void tst_environment::closedErrorOutputDoesNotKill()
{
    const QStringList refused { QStringLiteral("--content"), QStringLiteral("/none") };
    QVERIFY2(show(environment(), refused).error.contains(QStringLiteral("/none")), "there is nothing to write");
    QCOMPARE(show(environment(), refused, false).code, 0);
}

QTEST_GUILESS_MAIN(tst_environment)
#include "tst_environment.moc"
