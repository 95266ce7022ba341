// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor that ships, from outside: on the accessibility bus, on a display, by its options and by signals.

#include "contentsave.h"
#include "display.h"
#include "workingcopy.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

namespace
{

const auto es = QStringLiteral("es");
const auto mission = QStringLiteral("mission.1");
constexpr int limit = 20'000; // ms

} // namespace

class tst_editorprogram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isUsedOnTheAccessibilityBus();
    void losesNothingWhenItIsKilled();
    void endsBySignal();
    void endsWithItsWindow();
    void opensTheLastFileAgain();
    void optionsAreAnswered_data();
    void optionsAreAnswered();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QProcessEnvironment environment() const;
    // What a program of this home would find in the file, and what the user has changed in it.
    QString wordsIn(const QString &file, bool changed) const;
    // What the running editor has kept.
    QString wordsBeingEdited() const;
    // Starts the editor on \a display and waits for its window; not running if there is none.
    void start(QProcess &editor, const VirtualDisplay &display, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file; // texts that can be changed
};

void tst_editorprogram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path("texts.sqlite");
    QVERIFY(QFile::copy(QStringLiteral(":/content.sqlite"), m_file));
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
}

QProcessEnvironment tst_editorprogram::environment() const
{
    QProcessEnvironment environment = environmentIn(m_folder->path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path("data"));
    return environment;
}

QString tst_editorprogram::wordsIn(const QString &file, bool changed) const
{
    WorkingCopy copy(changed ? path("data/MITIC/mitic-kiosk-editor/copies") : path("other"));
    return copy.open(file) == WorkingCopy::NoRefusal ? copy.words(mission, es).words : QString();
}

QString tst_editorprogram::wordsBeingEdited() const
{
    const QDir copies(path("data/MITIC/mitic-kiosk-editor/copies"));
    const QStringList files = copies.entryList({ QStringLiteral("*.sqlite") }, QDir::Files);
    if (files.size() != 1)
        return {};
    return run(QStringLiteral(SQLITE3),
               { QStringLiteral("-readonly"), copies.filePath(files.constFirst()),
                 QStringLiteral("SELECT words FROM wording WHERE text = '%1' AND language = '%2'").arg(mission, es) })
            .out.trimmed();
}

void tst_editorprogram::start(QProcess &editor, const VirtualDisplay &display, const QStringList &arguments) const
{
    QProcessEnvironment here = environment();
    display.addTo(here);
    editor.setProcessEnvironment(here);
    editor.start(QStringLiteral(EDITOR), QStringList { QStringLiteral("--language"), es } + arguments);
    const QDeadlineTimer end(limit);
    const QStringList focus { QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                              QStringLiteral("MITIC"),  QStringLiteral("windowfocus"),   QStringLiteral("--sync") };
    bool shown = display.hand(focus);
    while (!shown && !end.hasExpired())
        shown = display.hand(focus);
    if (!shown)
        editor.kill();
}

void tst_editorprogram::isUsedOnTheAccessibilityBus()
{
    constexpr int longest = 120'000; // ms
    const VirtualDisplay display(QSize(1366, 768));
    QVERIFY(display.isReady());
    const auto words = QStringLiteral("Palabras nuevas.");
    const Ended ended = display.runOutside(QStringLiteral("editor.py"), { QStringLiteral(EDITOR), m_file, words },
                                           environment(), longest);
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    QCOMPARE(wordsIn(m_file, false), words);
}

// It is killed at any moment while it saves: the file is the old or the new one, whole, and the words are there again.
void tst_editorprogram::losesNothingWhenItIsKilled()
{
    constexpr int rounds = 12;
    const VirtualDisplay display(QSize(1366, 768));
    QVERIFY(display.isReady());
    QString before = wordsIn(m_file, false);
    int saved = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess editor;
        start(editor, display, { m_file });
        QTRY_COMPARE_WITH_TIMEOUT(editor.state(), QProcess::Running, limit);
        // The first field is the title; the keyboard goes to it by Ctrl+O, Escape and Tab no faster than by a click.
        QVERIFY(display.hand({ QStringLiteral("mousemove"), QStringLiteral("200"), QStringLiteral("500"),
                               QStringLiteral("click"), QStringLiteral("1"), QStringLiteral("key"),
                               QStringLiteral("ctrl+a") }));
        const QString words = QStringLiteral("Vuelta %1.").arg(round);
        QVERIFY(display.hand({ QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("10"), words }));
        QTRY_COMPARE_WITH_TIMEOUT(wordsBeingEdited(), words, limit);
        QVERIFY(display.hand({ QStringLiteral("key"), QStringLiteral("ctrl+s") }));
        QTest::qWait(round * 15);
        editor.kill();
        QVERIFY(editor.waitForFinished(limit));
        const QString now = wordsIn(m_file, false);
        QVERIFY2(now == before || now == words, qPrintable(now));
        saved += now == words ? 1 : 0;
        before = now;
        QCOMPARE(wordsIn(m_file, true), words);
    }
    QVERIFY2(saved > 0, "it never came to save");
}

void tst_editorprogram::endsBySignal()
{
    const VirtualDisplay display(QSize(1366, 768));
    QVERIFY(display.isReady());
    for (const int signal : { SIGTERM, SIGINT }) {
        QProcess editor;
        start(editor, display, { m_file });
        QTRY_COMPARE_WITH_TIMEOUT(editor.state(), QProcess::Running, limit);
        ::kill(pid_t(editor.processId()), signal);
        QVERIFY(editor.waitForFinished(limit));
        QCOMPARE(editor.exitStatus(), QProcess::NormalExit);
        QCOMPARE(editor.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(editor.readAllStandardError()), QString());
    }
}

void tst_editorprogram::endsWithItsWindow()
{
    const VirtualDisplay display(QSize(1366, 768));
    QVERIFY(display.isReady());
    for (const bool changed : { false, true }) {
        QProcess editor;
        start(editor, display, { m_file });
        QTRY_COMPARE_WITH_TIMEOUT(editor.state(), QProcess::Running, limit);
        if (changed)
            QVERIFY(display.hand({ QStringLiteral("mousemove"), QStringLiteral("200"), QStringLiteral("500"),
                                   QStringLiteral("click"), QStringLiteral("1"), QStringLiteral("type"),
                                   QStringLiteral("Antes") }));
        QVERIFY(display.hand({ QStringLiteral("key"), QStringLiteral("ctrl+q") }));
        // The question before it: save, do not save, go on.
        if (changed)
            QVERIFY(display.hand({ QStringLiteral("sleep"), QStringLiteral("3"), QStringLiteral("key"),
                                   QStringLiteral("Tab"), QStringLiteral("Return") }));
        QVERIFY2(editor.waitForFinished(limit), changed ? "changed" : "unchanged");
        QCOMPARE(editor.exitStatus(), QProcess::NormalExit);
        QCOMPARE(editor.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(editor.readAllStandardError()), QString());
    }
}

void tst_editorprogram::opensTheLastFileAgain()
{
    const VirtualDisplay display(QSize(1366, 768));
    QVERIFY(display.isReady());
    for (const QStringList &arguments : { QStringList { m_file }, QStringList() }) {
        QProcess editor;
        start(editor, display, arguments);
        QTRY_COMPARE_WITH_TIMEOUT(editor.state(), QProcess::Running, limit);
        QVERIFY(display.hand({ QStringLiteral("search"), QStringLiteral("--name"), QStringLiteral("^texts.sqlite") }));
        editor.terminate();
        QVERIFY(editor.waitForFinished(limit));
    }
}

void tst_editorprogram::optionsAreAnswered_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("error");
    QTest::newRow("help") << QStringList { QStringLiteral("--help") } << 0
                          << QStringLiteral("Usage: mitic-kiosk-editor ") << QString();
    QTest::newRow("version") << QStringList { QStringLiteral("--version") } << 0
                             << QStringLiteral("mitic-kiosk-editor 0.") << QString();
    QTest::newRow("unknown") << QStringList { QStringLiteral("--nonsense") } << 2 << QString()
                             << QStringLiteral("mitic-kiosk-editor: Unknown option 'nonsense'.");
    QTest::newRow("two files") << QStringList { QStringLiteral("a"), QStringLiteral("b") } << 2 << QString()
                               << QStringLiteral("mitic-kiosk-editor: only one file can be edited at a time.");
}

void tst_editorprogram::optionsAreAnswered()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, out);
    QFETCH(QString, error);
    const Ended ended = run(QStringLiteral(EDITOR), arguments, environment());
    QTEST(ended.code, "code");
    QVERIFY2(out.isEmpty() ? ended.out.isEmpty() : ended.out.startsWith(out), qPrintable(ended.out));
    QCOMPARE(ended.error.trimmed(), error);
}

QTEST_GUILESS_MAIN(tst_editorprogram)
#include "tst_editorprogram.moc"
