// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tools where people build: folders that were moved or belong to another user, odd names, a bare environment. They
// are run on a small project of the same shape, which is configured and built in seconds.

#include "program.h"
#include "sampleproject.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/file.h>
#include <unistd.h>

namespace
{

const QStringList runTool { QStringLiteral("run") };
const QStringList buildTool { QStringLiteral("build"), QStringLiteral("release"), QStringLiteral("mitic-kiosk") };

Ended shell(const QString &script, const QString &argument)
{
    return run(QStringLiteral("sh"), { QStringLiteral("-c"), script, argument });
}

} // namespace

class tst_tools : public QObject
{
    Q_OBJECT

private slots:
    void folderElsewhereIsBuiltAnew_data();
    void folderElsewhereIsBuiltAnew();
    void folderForAnotherPurposeIsMadeAnew_data();
    void folderForAnotherPurposeIsMadeAnew();
    void nothingToBuildWritesNothing();
    void anotherUserRunsWhatIsBuilt();
    void oddPathAndBareEnvironment();
    void pathThatCannotBeBuiltIsNamed();
    void secondBuildWaits();
    void missingCommandIsNamed_data();
    void missingCommandIsNamed();
    void fullDiskIsNamed();
};

void tst_tools::folderElsewhereIsBuiltAnew_data()
{
    QTest::addColumn<bool>("moved");
    QTest::newRow("moved") << true;
    QTest::newRow("copied, and the original is still there") << false;
}

void tst_tools::folderElsewhereIsBuiltAnew()
{
    QFETCH(bool, moved);
    SampleProject project;
    Ended ended = project.run(runTool);
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
    QCOMPARE(ended.out, QStringLiteral("first\n"));

    QVERIFY(moved ? project.moveTo(QStringLiteral("elsewhere")) : project.copyTo(QStringLiteral("elsewhere")));
    QVERIFY(project.say("second"));
    ended = project.run(runTool);
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
    QCOMPARE(ended.out, QStringLiteral("second\n"));
}

void tst_tools::folderForAnotherPurposeIsMadeAnew_data()
{
    // What is done to a folder that was built: a command of the shell, in the folder of the build.
    QTest::addColumn<QString>("change");
    QTest::newRow("another Debian") << QStringLiteral("sed -i 's/^system .*/system debian 11/' made-for.txt");
    QTest::newRow("another Qt") << QStringLiteral("sed -i '/^qt6-base-dev /s/$/~1/' made-for.txt");
    QTest::newRow("interrupted while it was prepared") << QStringLiteral(
            "rm made-for.txt build.ninja; echo 'CMAKE_GENERATOR:INTERNAL=Unix Makefiles' >CMakeCache.txt");
}

void tst_tools::folderForAnotherPurposeIsMadeAnew()
{
    QFETCH(QString, change);
    const SampleProject project;
    QCOMPARE(project.run(buildTool).code, 0);
    const QString folder = project.path(QStringLiteral("build/release"));
    QCOMPARE(shell(QStringLiteral(">\"$0\""), folder + QStringLiteral("/app/left.o")).code, 0);
    QCOMPARE(shell(QStringLiteral("cd \"$0\" && ") + change, folder).code, 0);

    const Ended ended = project.run(buildTool);
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
    QVERIFY2(ended.error.contains(QStringLiteral("was made for another place, system or compiler, or not to its end")),
             qPrintable(ended.error));
    QVERIFY(!QFile::exists(folder + QStringLiteral("/app/left.o")));
    QVERIFY(QFile::exists(folder + QStringLiteral("/app/mitic-kiosk")));
}

void tst_tools::nothingToBuildWritesNothing()
{
    const SampleProject project;
    QCOMPARE(project.run(buildTool).code, 0);
    const QStringList before = project.state();
    const Ended ended = project.run(buildTool);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.error, QString());
    QCOMPARE(project.state(), before);

    // A new source file is found all the same.
    QCOMPARE(shell(QStringLiteral(">\"$0\""), project.path(QStringLiteral("app/more.cpp"))).code, 0);
    QCOMPARE(project.run(buildTool).code, 0);
    QVERIFY(project.state() != before);
    QVERIFY(project.state().filter(QStringLiteral("more.cpp.o")).size() == 1);
}

void tst_tools::anotherUserRunsWhatIsBuilt()
{
    const SampleProject project;
    QCOMPARE(project.run(runTool).code, 0);
    QStringList user;
    if (geteuid() == 0) {
        user = QStringList { QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                             QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups") };
    } else {
        qInfo("not root: shown with a folder that its owner cannot write, in place of one of root's");
        QCOMPARE(shell(QStringLiteral("chmod -R a-w \"$0\""), project.path()).code, 0);
    }
    Ended ended = project.run(runTool, user);
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
    QCOMPARE(ended.out, QStringLiteral("first\n"));
    QCOMPARE(ended.error, QString());

    QCOMPARE(shell(QStringLiteral("chmod u+w \"$0\"/app/*"), project.path()).code, 0);
    QVERIFY(project.say("second"));
    ended = project.run(runTool, user);
    QCOMPARE(shell(QStringLiteral("chmod -R u+w \"$0\""), project.path()).code, 0);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.error,
             QStringLiteral(
                     "build: cannot build, because %1 cannot be written; build as its owner, or in a copy of this "
                     "folder\n")
                     .arg(project.path(QStringLiteral("build/release"))));
}

void tst_tools::oddPathAndBareEnvironment()
{
    const SampleProject project(QStringLiteral("-ñ it's 100% (a)"));
    QVERIFY(QFile::link(project.path(QStringLiteral("tools/run")), project.root().filePath(QStringLiteral("start"))));
    // By a symbolic link, from another folder, without home, language, terminal; CDPATH would lead cd astray.
    QProcess tool;
    tool.setWorkingDirectory(project.root().path());
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    bare.insert(QStringLiteral("CDPATH"), QStringLiteral("/usr:/"));
    bare.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    tool.setProcessEnvironment(bare);
    for (const QString &call :
         { QStringLiteral("./start"), project.path().section(QLatin1Char('/'), -1) + QStringLiteral("/tools/run") }) {
        tool.start(QStringLiteral("sh"), { QStringLiteral("-c"), QStringLiteral("\"$0\""), call });
        QVERIFY(tool.waitForFinished(120'000));
        const QByteArray error = tool.readAllStandardError();
        QVERIFY2(tool.exitCode() == 0, error.constData());
        QCOMPARE(tool.readAllStandardOutput(), QByteArray("first\n"));
    }
}

void tst_tools::pathThatCannotBeBuiltIsNamed()
{
    const SampleProject project(QStringLiteral("the \"kiosk\""));
    const Ended ended = project.run(runTool);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.error,
             QStringLiteral("build: cannot build in %1: rename the folder, because its path holds a \", ; or \\\n")
                     .arg(project.path()));
}

void tst_tools::secondBuildWaits()
{
    const SampleProject project;
    const QString folder = project.path(QStringLiteral("build/release"));
    QVERIFY(QDir().mkpath(folder));
    const int lock = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    QVERIFY(lock >= 0 && flock(lock, LOCK_EX) == 0);
    QProcess second;
    second.setProcessEnvironment(project.environment());
    second.setReadChannel(QProcess::StandardError);
    second.start(project.path(QStringLiteral("tools/build")), buildTool.mid(1));
    QVERIFY(second.waitForReadyRead(60'000));
    QCOMPARE(QString::fromUtf8(second.readAllStandardError()),
             QStringLiteral("build: another tool is at work in %1; waiting until it has ended\n").arg(folder));
    close(lock);
    QVERIFY(second.waitForFinished(120'000));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(QFile::exists(folder + QStringLiteral("/app/mitic-kiosk")));
}

void tst_tools::missingCommandIsNamed_data()
{
    QTest::addColumn<QStringList>("tool");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("package");
    const auto row = [](const char *name, const QStringList &tool, const char *command, const char *package) {
        QTest::newRow(name) << tool << QString::fromLatin1(command) << QString::fromLatin1(package);
    };
    row("build", buildTool, "cmake", "cmake");
    row("build, no Ninja", buildTool, "ninja", "ninja-build");
    row("content", { QStringLiteral("content"), QStringLiteral("/nowhere/content.sqlite") }, "sqlite3", "sqlite3");
    row("pack",
        { QStringLiteral("pack"), QStringLiteral("--sequence"), QStringLiteral("1"), QStringLiteral("/nowhere/content"),
          QStringLiteral("/nowhere/key") },
        "minisign", "minisign");
}

void tst_tools::missingCommandIsNamed()
{
    QFETCH(QStringList, tool);
    QFETCH(QString, command);
    QFETCH(QString, package);
    const SampleProject project;
    // Every command of the system but one.
    const QString commands = project.root().filePath(QStringLiteral("bin"));
    QVERIFY(QDir().mkpath(commands));
    QCOMPARE(::run(QStringLiteral("sh"),
                   { QStringLiteral("-c"), QStringLiteral("ln -s /usr/bin/* \"$0\" && rm \"$0/$1\""), commands,
                     command })
                     .code,
             0);
    QProcessEnvironment environment = project.environment();
    environment.insert(QStringLiteral("PATH"), commands);
    const Ended ended = ::run(project.path(QStringLiteral("tools/") + tool[0]), tool.mid(1), environment);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.error,
             QStringLiteral("%1: the command %2 is missing; install the package %3\n").arg(tool[0], command, package));
}

void tst_tools::fullDiskIsNamed()
{
    const SampleProject project;
    QVERIFY(QDir().mkpath(project.path(QStringLiteral("build"))));
    QStringList apart { QStringLiteral("unshare"), QStringLiteral("--mount") };
    if (geteuid() != 0)
        apart.append(QStringLiteral("--map-root-user"));
    if (::run(QStringLiteral("env"), apart + QStringList { QStringLiteral("true") }).code != 0)
        QSKIP("this user can mount nothing, so a full disk cannot be shown");
    for (const QString &tool :
         { QStringLiteral("build release"), QStringLiteral("content build/content.sqlite"), QStringLiteral("test") }) {
        const Ended ended = ::run(
                QStringLiteral("env"),
                apart
                        + QStringList { QStringLiteral("sh"), QStringLiteral("-c"),
                                        QStringLiteral("cd \"$0\" && mount -t tmpfs -o size=64k kiosk build && tools/")
                                                + tool,
                                        project.path() },
                project.environment());
        QVERIFY2(ended.code == 1, qPrintable(tool));
        const QStringList said = ended.error.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(!said.isEmpty() && said.constLast().contains(QStringLiteral(": the disk that holds ")),
                 qPrintable(ended.error));
    }
}

QTEST_GUILESS_MAIN(tst_tools)
#include "tst_tools.moc"
