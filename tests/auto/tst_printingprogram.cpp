// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program that ships, from outside: staff print from its window by keys; CUPS's library is opened then and not
// before, never in a kiosk, and need not be there; the window that is closed meanwhile stays until the job is sent.

#include "display.h"
#include "fakeprintservice.h"
#include "picture.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace
{

constexpr int waitLimit = 20'000; // ms: under a sanitizer, a first frame takes its time
const QSize screen(1366, 768);

// Asks the window of a name to close, as a window manager does.
constexpr auto closeWindow = R"(
import sys
from Xlib import X, display
from Xlib.protocol import event

def find(window):
    if window.get_wm_name() == sys.argv[1]:
        return window
    return next(filter(None, map(find, window.query_tree().children)), None)

screen = display.Display()
window = find(screen.screen().root)
window.send_event(event.ClientMessage(
    window=window, client_type=screen.intern_atom('WM_PROTOCOLS'),
    data=(32, [screen.intern_atom('WM_DELETE_WINDOW'), X.CurrentTime, 0, 0, 0])))
screen.sync()
)";

} // namespace

class tst_printingprogram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensLibcupsWhenStaffPrint();
    void worksWithoutLibcups();
    void kioskNeverOpensLibcups();
    void quittingWaitsForTheJob_data();
    void quittingWaitsForTheJob();

private:
    // Starts the program with \a options on the mission's page; false if it does not show.
    bool start(const QStringList &options = {});
    bool press(const QString &keys) const { return m_display.hand({ QStringLiteral("key"), keys }); }
    // Presses \a keys; false if the picture then stays as it is.
    bool pressAndSee(const QString &keys) const;
    // The libraries of the program that belong to CUPS.
    QStringList librariesOfCups() const;

    VirtualDisplay m_display { screen };
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakePrintService> m_service;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_program;
};

void tst_printingprogram::initTestCase()
{
    QVERIFY(m_display.isReady());
}

void tst_printingprogram::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakePrintService>(m_home->path());
    m_environment = environmentIn(m_home->path());
    m_environment.insert(QStringLiteral("CUPS_SERVER"), m_service->path());
    m_environment.insert(QStringLiteral("LPDEST"), QStringLiteral("gone"));
    m_display.addTo(m_environment);
    m_program = std::make_unique<QProcess>();
}

void tst_printingprogram::cleanup()
{
    if (m_program->state() != QProcess::NotRunning) {
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program.reset();
    m_service.reset();
    m_home.reset();
}

bool tst_printingprogram::start(const QStringList &options)
{
    const QImage before = m_display.picture();
    m_program->setProcessEnvironment(m_environment);
    m_program->start(QStringLiteral(PROGRAM),
                     QStringList { QStringLiteral("--language"), QStringLiteral("es"), QStringLiteral("--page"),
                                   QStringLiteral("mission"), QStringLiteral("--reduced-motion") }
                             + options);
    // Nobody manages windows here: the keyboard is given by hand.
    return m_program->waitForStarted() && QTest::qWaitFor([&] { return m_display.picture() != before; }, waitLimit)
            && m_display.hand({ QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                                QStringLiteral("--name"), QStringLiteral("^MITIC$"), QStringLiteral("windowfocus"),
                                QStringLiteral("--sync") });
}

bool tst_printingprogram::pressAndSee(const QString &keys) const
{
    const QImage before = m_display.picture();
    return press(keys) && QTest::qWaitFor([&] { return m_display.picture() != before; }, waitLimit);
}

QStringList tst_printingprogram::librariesOfCups() const
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(m_program->processId()));
    if (!maps.open(QIODevice::ReadOnly))
        return { QStringLiteral("The maps of the program cannot be read.") };
    QStringList lines = QString::fromUtf8(maps.readAll()).split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return !line.contains(QLatin1String("libcups")); });
    return lines;
}

void tst_printingprogram::opensLibcupsWhenStaffPrint()
{
    QVERIFY(start());
    QCOMPARE(librariesOfCups(), QStringList());
    QVERIFY(pressAndSee(QStringLiteral("ctrl+p")));
    QTRY_VERIFY_WITH_TIMEOUT(!librariesOfCups().isEmpty(), waitLimit);
    // What LPDEST names does not exist; the printer that does is offered, and Enter prints on it once it is found.
    QTRY_VERIFY_WITH_TIMEOUT(press(QStringLiteral("Return")) && !m_service->jobs().isEmpty(), waitLimit);
    QCOMPARE(m_service->jobs().constFirst().printer, QStringLiteral("Planta_2"));
    QTRY_VERIFY_WITH_TIMEOUT(m_service->jobs().constFirst().document.startsWith("%PDF-"), waitLimit);
    QCOMPARE(QString::fromUtf8(m_program->readAllStandardError()), QString());
}

void tst_printingprogram::worksWithoutLibcups()
{
    // What is found first under this name cannot be opened, as if there were none.
    QVERIFY(QFile(m_home->filePath(QStringLiteral("libcups.so.2"))).open(QIODevice::WriteOnly));
    m_environment.insert(QStringLiteral("LD_LIBRARY_PATH"), m_home->path());
    QVERIFY(start());
    QVERIFY(pressAndSee(QStringLiteral("ctrl+p")));
    const QDir documents(m_home->filePath(QStringLiteral("Documents")));
    QTRY_VERIFY_WITH_TIMEOUT(
            press(QStringLiteral("Return")) && !documents.entryList({ QStringLiteral("*.pdf") }).isEmpty(), waitLimit);
    QCOMPARE(librariesOfCups(), QStringList());
    QCOMPARE(m_service->questions(), 0);
    QCOMPARE(m_program->state(), QProcess::Running);
    QCOMPARE(QString::fromUtf8(m_program->readAllStandardError()), QString());
}

void tst_printingprogram::kioskNeverOpensLibcups()
{
    QVERIFY(start({ QStringLiteral("--kiosk") }));
    QVERIFY(press(QStringLiteral("ctrl+p")));
    // A key that shows itself, and so comes after the one before.
    QVERIFY(pressAndSee(QStringLiteral("F2")));
    QCOMPARE(librariesOfCups(), QStringList());
    QCOMPARE(m_service->questions(), 0);
}

void tst_printingprogram::quittingWaitsForTheJob_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("Ctrl+Q") << QStringLiteral("key");
    QTest::newRow("window") << QStringLiteral("window");
}

void tst_printingprogram::quittingWaitsForTheJob()
{
    QFETCH(QString, by);
    m_service->holdsDocuments = true;
    QVERIFY(start());
    QVERIFY(pressAndSee(QStringLiteral("ctrl+p")));
    QTRY_VERIFY_WITH_TIMEOUT((m_service->held() == 1) || (press(QStringLiteral("Return")) && m_service->held() == 1),
                             waitLimit);
    if (by == QLatin1String("key")) {
        QVERIFY(pressAndSee(QStringLiteral("ctrl+q")));
    } else {
        const QImage before = m_display.picture();
        QCOMPARE(run(QStringLiteral("/usr/bin/python3"),
                     { QStringLiteral("-c"), QLatin1String(closeWindow), QStringLiteral("MITIC") }, m_environment)
                         .code,
                 0);
        QVERIFY(QTest::qWaitFor([&] { return m_display.picture() != before; }, waitLimit));
    }
    // What has changed are words in the panel, and the job is still under way.
    QCOMPARE(m_service->held(), 1);
    QCOMPARE(m_program->state(), QProcess::Running);
    m_service->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, waitLimit);
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(m_service->jobs().size(), 1);
    QVERIFY(!m_service->jobs().constFirst().cancelled);
}

QTEST_GUILESS_MAIN(tst_printingprogram)
#include "tst_printingprogram.moc"
