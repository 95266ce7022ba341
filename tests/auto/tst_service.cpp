// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped program as a service that nobody looks after: it ends when it is told to, tells the watchdog that
// visitors see something, and goes into safe mode where it crashes again and again.

#include "program.h"
#include "screentrial.h"
#include "servicesocket.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace
{

constexpr int startLimit = 30'000; // ms: under a sanitizer the program starts slowly
constexpr int endLimit = 3000;     // ms: a kiosk takes 1 s, a machine that does other things besides may take longer
constexpr int watchdog = 900;      // ms
const QByteArray alive = "WATCHDOG=1";
const QByteArray ready = "READY=1";

// The program as a service, on a platform without a display.
struct Service {
    explicit Service(const QString &folder, const QStringList &options = {})
    {
        QProcessEnvironment environment = environmentIn(folder);
        environment.insert(QStringLiteral("RUNTIME_DIRECTORY"), folder);
        socket.addTo(environment);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PROGRAM), QStringList { QStringLiteral("--kiosk") } + options);
    }
    bool isReady() { return socket.comes(ready, startLimit); }
    void send(int signal) { ::kill(pid_t(process.processId()), signal); }
    QString said() { return QString::fromUtf8(process.readAllStandardError()); }

    ServiceSocket socket;
    QProcess process;
};

} // namespace

class tst_service : public QObject
{
    Q_OBJECT

private slots:
    void signalEndsIt_data();
    void signalEndsIt();
    void signalEndsAWindow();
    void faultySettingsAreToldAndItStarts();
    void watchdogIsFedWhileThePictureIsStill();
    void watchdogIsNotFedWithoutFrames();
    void watchdogIsFedWithoutAScreen();
    void crashesBringSafeMode();
    void endsOnRequestAreForgotten();
    void lostDisplayIsNoCrash();
    void nothingIsWrittenWithoutAService();
};

void tst_service::signalEndsIt_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QStringList>("options");
    const QStringList none;
    QTest::newRow("SIGTERM") << SIGTERM << none;
    QTest::newRow("SIGINT") << SIGINT << none;
    QTest::newRow("SIGTERM, on a page") << SIGTERM
                                        << QStringList({ QStringLiteral("--page"), QStringLiteral("mission") });
}

void tst_service::signalEndsIt()
{
    QFETCH(int, signal);
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    Service service(folder.path(), options);
    QVERIFY(service.isReady());
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("running"))));
    QElapsedTimer since;
    since.start();
    service.send(signal);
    QVERIFY(service.process.waitForFinished(startLimit));
    QVERIFY2(since.elapsed() <= endLimit, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(service.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(service.process.exitCode(), 0);
    QCOMPARE(service.said(), QString());
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("running"))));
}

void tst_service::signalEndsAWindow()
{
    ScreenTrial trial({ 1280, 800 });
    QVERIFY(trial.start({}));
    trial.stop();
    QCOMPARE(trial.said(), QString());
    QCOMPARE(trial.exitCode(), 0);
}

void tst_service::faultySettingsAreToldAndItStarts()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("faulty.conf"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("office = centro\nlanguage = fr\nidle = home=1\ndiagonal = big\n");
    file.close();
    Service service(folder.path(), { QStringLiteral("--config"), name });
    QVERIFY(service.isReady());
    service.send(SIGTERM);
    QVERIFY(service.process.waitForFinished(startLimit));
    const QString said = service.said();
    QCOMPARE(said.count(QLatin1Char('\n')), 4);
    const struct {
        int line;
        const char *allowed;
    } faults[] = { { 1, "there are headquarters, second." },
                   { 2, "there are es, gn." },
                   { 3, "5 to 3600 seconds" },
                   { 4, "a number of inches from 5 to 200" } };
    for (const auto &fault : faults) {
        const QString place = QStringLiteral("mitic-kiosk: %1:%2: ").arg(name).arg(fault.line);
        QVERIFY2(said.contains(place) && said.contains(QLatin1String(fault.allowed)), qPrintable(said));
    }
}

void tst_service::watchdogIsFedWhileThePictureIsStill()
{
    ScreenTrial trial({ 1280, 800 });
    ServiceSocket socket;
    socket.addTo(trial.environment(), watchdog);
    QVERIFY(trial.start({ QStringLiteral("--kiosk"), QStringLiteral("--page"), QStringLiteral("mission") }));
    QVERIFY(socket.comes(ready, startLimit));
    for (int i = 0; i < 4; ++i)
        QVERIFY(socket.comes(alive, watchdog));
}

void tst_service::watchdogIsNotFedWithoutFrames()
{
    ScreenTrial trial({ 1280, 800 });
    ServiceSocket socket;
    socket.addTo(trial.environment(), watchdog);
    QVERIFY(trial.start({ QStringLiteral("--kiosk") }));
    QVERIFY(socket.comes(ready, startLimit));
    // Its event loop runs, but nobody sees anything.
    const QStringList window { QStringLiteral("search"), QStringLiteral("--name"), QStringLiteral("^MITIC$") };
    QVERIFY(trial.display().hand(window + QStringList { QStringLiteral("windowunmap"), QStringLiteral("--sync") }));
    QTRY_VERIFY((socket.clear(), !socket.comes(alive, 2 * watchdog)));
    QVERIFY(trial.display().hand(window + QStringList { QStringLiteral("windowmap") }));
    QVERIFY(socket.comes(alive, startLimit));
}

void tst_service::watchdogIsFedWithoutAScreen()
{
    ScreenTrial trial({ 1280, 800 });
    ServiceSocket socket;
    socket.addTo(trial.environment(), watchdog);
    QVERIFY(trial.start({ QStringLiteral("--kiosk") }));
    QVERIFY(socket.comes(ready, startLimit));
    trial.switchOff();
    socket.clear();
    for (int i = 0; i < 4; ++i)
        QVERIFY(socket.comes(alive, watchdog));
}

void tst_service::crashesBringSafeMode()
{
    const QTemporaryDir folder;
    const QStringList options { QStringLiteral("--content"), QStringLiteral(ENGLISH_CONTENT) };
    for (const int signal : { SIGKILL, SIGABRT, SIGSEGV }) {
        Service service(folder.path(), options);
        QVERIFY(service.isReady());
        QVERIFY(!service.said().contains(QStringLiteral("safe mode")));
        service.send(signal);
        QVERIFY(service.process.waitForFinished(startLimit));
    }
    Service service(folder.path(), options);
    QVERIFY(service.isReady());
    service.send(SIGTERM);
    QVERIFY(service.process.waitForFinished(startLimit));
    const QString said = service.said();
    QVERIFY2(said.contains(QStringLiteral("safe mode: the program has crashed 3 times")), qPrintable(said));
    QCOMPARE(service.process.exitCode(), 0);
}

void tst_service::endsOnRequestAreForgotten()
{
    const QTemporaryDir folder;
    for (const int signal : { SIGKILL, SIGKILL, SIGTERM, SIGKILL, SIGTERM }) {
        Service service(folder.path());
        QVERIFY(service.isReady());
        service.send(signal);
        QVERIFY(service.process.waitForFinished(startLimit));
        QVERIFY(!service.said().contains(QStringLiteral("safe mode")));
    }
    QCOMPARE(QDir(folder.path()).entryList({ QStringLiteral("running"), QStringLiteral("unclean-ends") }),
             QStringList());
}

void tst_service::lostDisplayIsNoCrash()
{
    const QTemporaryDir folder;
    QProcess program;
    {
        const VirtualDisplay display({ 1280, 800 });
        ServiceSocket socket;
        QProcessEnvironment environment = environmentIn(folder.path());
        environment.insert(QStringLiteral("RUNTIME_DIRECTORY"), folder.path());
        display.addTo(environment);
        socket.addTo(environment);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PROGRAM), { QStringLiteral("--kiosk") });
        QVERIFY(socket.comes(ready, startLimit));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("running"))));
    }
    QVERIFY(program.waitForFinished(startLimit));
    QVERIFY(program.exitCode() != 0);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("running"))));
}

void tst_service::nothingIsWrittenWithoutAService()
{
    const QTemporaryDir folder;
    QProcess program;
    QProcessEnvironment environment = environmentIn(folder.path());
    ServiceSocket socket;
    socket.addTo(environment);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), { QStringLiteral("--kiosk") });
    QVERIFY(socket.comes(ready, startLimit));
    program.kill();
    QVERIFY(program.waitForFinished(startLimit));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

QTEST_GUILESS_MAIN(tst_service)
#include "tst_service.moc"
