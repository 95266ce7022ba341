// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A visit to the real kiosk, by hand and by keys on a display of its own, writes nothing to disk: no settings, no cache
// of QML, shaders or fonts. Every call that takes a file's name is watched. Memory that is shared with the display or
// the driver (memfd, SysV) has no name on a disk and is no file; /dev/shm lies in memory.

#include "display.h"
#include "picture.h"
#include "program.h"
#include "visit.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace
{

constexpr int waitLimit = 20'000; // ms: under a sanitizer and strace, a first frame takes its time
// The share of pixels by which the kiosk on the display may differ from its twin: another page, or the same in another
// language, differs by more.
constexpr double shareTolerance = 0.004;
constexpr int leastPages = 12; // that a visit sees, counting a page again where it comes again

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };

// A system whose fonts nobody has made caches of.
constexpr auto fontsWithoutCache = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
)";

QByteArray bytesOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

// The calls in a trace of strace that could change a file, one a line; \a calls counts all there are.
QStringList changesIn(const QByteArray &trace, int &calls)
{
    static const QRegularExpression call(QStringLiteral("^\\d+ +(\\w+)\\("));
    static const QRegularExpression looks(
            QStringLiteral("^(access|faccessat2?|l?stat|newfstatat|statx|statfs|readlink|readlinkat|getcwd|chdir"
                           "|l?getxattr|l?listxattr|inotify_add_watch)$"));
    static const QRegularExpression opens(QStringLiteral("^open(at|at2)?$"));
    static const QRegularExpression writes(QStringLiteral("O_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)"));
    static const QRegularExpression noDisk(QStringLiteral("\"/(dev|proc|sys)/"));
    // Qt makes sure of the session's folder, which is there.
    static const QRegularExpression nothingDone(QStringLiteral("^\\d+ +mkdir(at)?\\(.* = -1 EEXIST"));
    QStringList changes;
    for (const QByteArray &bytes : trace.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        const QRegularExpressionMatch match = call.match(line);
        if (!match.hasMatch())
            continue; // the end of a call that began above, a signal, the end of a thread
        ++calls;
        const QString name = match.captured(1);
        const bool harmless = name.contains(looks) || (name.contains(opens) && !line.contains(writes))
                || (name == QLatin1String("execve") && line.contains(QStringLiteral("\"" PROGRAM "\"")))
                || line.contains(noDisk) || line.contains(nothingDone);
        if (!harmless)
            changes.append(line);
    }
    return changes;
}

} // namespace

class tst_nowrites : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void visitWritesNothing_data();
    void visitWritesNothing();
};

void tst_nowrites::visitWritesNothing_data()
{
    QTest::addColumn<QString>("renderer");
    QTest::newRow("software") << QStringLiteral("software");
    QTest::newRow("opengl") << QStringLiteral("opengl"); // by llvmpipe, where there is no hardware
}

void tst_nowrites::visitWritesNothing()
{
    QFETCH(QString, renderer);
    const QTemporaryDir home;
    const QTemporaryDir folder;
    QVERIFY(home.isValid() && folder.isValid());
    const QString trace = folder.filePath(QStringLiteral("trace"));
    QFile fonts(folder.filePath(QStringLiteral("fonts.conf")));
    QVERIFY(fonts.open(QIODevice::WriteOnly) && fonts.write(fontsWithoutCache) > 0);
    fonts.close();
    const VirtualDisplay display(lobby.size);
    QVERIFY(display.isReady());

    QProcessEnvironment environment = environmentIn(home.path());
    environment.insert(QStringLiteral("TMPDIR"), home.path());
    display.addTo(environment);
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), fonts.fileName());
    for (const char *variable : { "DBUS_SESSION_BUS_ADDRESS", "MESA_SHADER_CACHE_DISABLE", "MESA_SHADER_CACHE_DIR" })
        environment.remove(QLatin1String(variable));
    QProcess program;
    program.setProcessEnvironment(environment);
    // -D: the program is our child, strace its grandchild, so that a signal reaches the program.
    program.start(QStringLiteral(STRACE),
                  { QStringLiteral("-D"), QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-o"),
                    trace, QStringLiteral("-e"), QStringLiteral("trace=%file,bind"), QStringLiteral(PROGRAM),
                    QStringLiteral("--kiosk"), QStringLiteral("--language"), QStringLiteral("es"),
                    QStringLiteral("--renderer"), renderer, QStringLiteral("--reduced-motion") });
    QVERIFY(program.waitForStarted());

    // A twin in this process goes the same way: it knows where the buttons are and what is to be seen.
    // Nothing moves by itself in either, so that they can be held beside each other.
    Visit twin(lobby, { QStringLiteral("--language"), QStringLiteral("es"), QStringLiteral("--reduced-motion") });
    const auto hand = [&display](const QStringList &does) { return display.hand(does); };
    double worst = 0;
    int pages = 0;
    QImage before;
    const auto showsTheSame = [&] {
        const QImage now = twin.picture();
        const double share = shareOfOtherPixels(display.picture(), now);
        if (share > shareTolerance)
            return false;
        worst = qMax(worst, share);
        pages += shareOfOtherPixels(before, now) > shareTolerance ? 1 : 0;
        before = now;
        return true;
    };
    const auto taps = [&](const char *name) {
        const QQuickItem *control = twin.control(QString::fromUtf8(name));
        if (!control)
            return false;
        const QPoint point = control->mapToScene({ control->width() / 2, control->height() / 2 }).toPoint();
        // As long as a hand takes: what has just appeared is not pressed.
        QTest::qWait(2 * int(TouchFilter::guardMilliseconds));
        return twin.tap(QString::fromUtf8(name))
                && hand({ QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y()),
                          QStringLiteral("click"), QStringLiteral("1") });
    };
    const auto presses = [&](Qt::Key key, const char *name) {
        twin.press(key);
        return hand({ QStringLiteral("key"), QString::fromUtf8(name) });
    };

    const QStringList findIt = { QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                                 twin.window()->title(),   QStringLiteral("windowfocus"),   QStringLiteral("--sync") };
    QTRY_VERIFY_WITH_TIMEOUT(showsTheSame(), waitLimit);
    QVERIFY(hand(findIt)); // nobody manages windows here: the keyboard is given by hand
    for (const char *name :
         { "Español", "Misión", "Visión", "Avañeʼẽ", "Ñepyrũ", "Jehupytyrã", "Tembiaporenda", "Pytyvõ",
           "Moñeʼẽrã tuichave", "Eporandu tapichápe", "Cerrar · Emboty", "Upeigua", "Emoĩ ypykuéicha", "Emboty" }) {
        if (!twin.control(QString::fromUtf8(name)))
            QVERIFY2(taps("Ñepyrũ"), name);
        QVERIFY2(taps(name), name);
        QTRY_VERIFY2_WITH_TIMEOUT(showsTheSame(), name, waitLimit);
    }
    const std::pair<Qt::Key, const char *> keys[] = {
        { Qt::Key_F2, "F2" },         { Qt::Key_Home, "Home" },     { Qt::Key_Tab, "Tab" },
        { Qt::Key_Return, "Return" }, { Qt::Key_F2, "F2" },         { Qt::Key_PageDown, "Page_Down" },
        { Qt::Key_Tab, "Tab" },       { Qt::Key_Return, "Return" }, { Qt::Key_Home, "Home" },
        { Qt::Key_Right, "Right" },   { Qt::Key_Escape, "Escape" },
    };
    for (const auto &[key, name] : keys) {
        QVERIFY2(presses(key, name), name);
        QTRY_VERIFY2_WITH_TIMEOUT(showsTheSame(), name, waitLimit);
    }
    QCOMPARE(twin.place(), QStringLiteral("attract"));

    QCOMPARE(program.state(), QProcess::Running);
    const QRegularExpression end(QStringLiteral("^%1 +\\+\\+\\+ exited with 0").arg(program.processId()),
                                 QRegularExpression::MultilineOption);
    program.terminate();
    QVERIFY(program.waitForFinished(waitLimit));
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()), QString());
    QTRY_VERIFY_WITH_TIMEOUT(QString::fromUtf8(bytesOf(trace)).contains(end), waitLimit);

    int calls = 0;
    const QStringList changes = changesIn(bytesOf(trace), calls);
    for (const QString &change : changes)
        qInfo("%s", qPrintable(change));
    QCOMPARE(int(changes.size()), 0);
    QVERIFY2(calls > 100, "the trace is empty");
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
             QStringList());
    QVERIFY2(pages >= leastPages, qPrintable(QString::number(pages)));
    qInfo("%d pages, %d calls with a file's name; at most %.3f %% of the pixels other than the twin's", pages, calls,
          100 * worst);
}

VISIT_TEST_MAIN(tst_nowrites)
#include "tst_nowrites.moc"
