// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The codes of the staff: how they are set and kept, whose one is, and how long nobody may try.

#include "codecheck.h"
#include "codelist.h"
#include "contentfiles.h"
#include "lockout.h"
#include "program.h"
#include "withoutprivilege.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <pty.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

constexpr qint64 second = 1000; // ms

// The program on a terminal, which is told \a typed; answers all that the terminal showed.
QByteArray onTerminal(const QStringList &arguments, const QByteArray &typed, int *code)
{
    QList<QByteArray> words { QByteArray(PROGRAM) };
    for (const QString &argument : arguments)
        words.append(QFile::encodeName(argument));
    QList<char *> pointers;
    for (QByteArray &word : words)
        pointers.append(word.data());
    pointers.append(nullptr);
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        execv(pointers.at(0), pointers.data());
        _exit(127);
    }
    QByteArray shown;
    char piece[256];
    // Each line once it is asked for: what comes before would be thrown away.
    qsizetype asked = 0;
    QList<QByteArray> lines = typed.split(' ');
    for (;;) {
        const ssize_t got = read(terminal, piece, sizeof piece);
        if (got <= 0)
            break;
        shown += QByteArray(piece, got);
        if (shown.count(": ") > asked && !lines.isEmpty()) {
            ++asked;
            const QByteArray line = lines.takeFirst() + '\n';
            if (write(terminal, line.constData(), size_t(line.size())) != line.size())
                break;
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    close(terminal);
    *code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return shown;
}

} // namespace

class tst_codes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void codeIsFoundAgain();
    void codeOfAnotherIsRefused();
    void whatIsNoCodeIsRefused_data();
    void whatIsNoCodeIsRefused();
    void whatIsNoNameIsRefused_data();
    void whatIsNoNameIsRefused();
    void fileIsForItsReadersAlone();
    void remarksOfTheFileStay();
    void faultyFileIsTold_data();
    void faultyFileIsTold();
    void fileThatCannotBeWrittenKeepsWhatItHas();
    void programSetsACode();
    void programRefuses_data();
    void programRefuses();
    void terminalDoesNotShowTheCode();
    void checkLeavesTheThread();

    void triesAreCounted();
    void waitDoubles();
    void rightCodeSetsAllBack();
    void newStartGivesNothingAway();
    void tryThatIsCutOffCounts();
    void forgottenTryIsNone();
    void damagedNoteLocks_data();
    void damagedNoteLocks();
    void doorsAreApart();

private:
    QString file() const { return m_home->filePath(QStringLiteral("codes")); }
    LockOut door(const char *name = "first")
    {
        return { m_home->path(), QLatin1String(name), [this] { return m_now; } };
    }
    static void failAt(LockOut &door)
    {
        QVERIFY(door.begin());
        door.fail();
    }
    Ended set(const QString &name, const QByteArray &input) const
    {
        return run(QStringLiteral(PROGRAM), { QStringLiteral("--codes"), file(), QStringLiteral("--set-code"), name },
                   environmentIn(m_home->path()), input);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    qint64 m_now = 0;
};

void tst_codes::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_now = 5 * second;
}

void tst_codes::codeIsFoundAgain()
{
    CodeList list(file());
    QCOMPARE(list.names(), QStringList());
    QCOMPARE(list.nameOf("123456"), QString());
    QCOMPARE(list.set(QStringLiteral("Ana"), "123456"), QString());
    QCOMPARE(list.set(QStringLiteral("María Núñez"), "00000001"), QString());
    for (const CodeList &each : { CodeList(file()), list }) {
        QCOMPARE(each.fault(), QString());
        QCOMPARE(each.names(), QStringList({ QStringLiteral("Ana"), QStringLiteral("María Núñez") }));
        QCOMPARE(each.nameOf("123456"), QStringLiteral("Ana"));
        QCOMPARE(each.nameOf("00000001"), QStringLiteral("María Núñez"));
        for (const char *other : { "123457", "12345", "1234560", "", "0000001" })
            QCOMPARE(each.nameOf(other), QString());
    }
    // A new code takes the place of the old one.
    QCOMPARE(list.set(QStringLiteral("Ana"), "654321"), QString());
    QCOMPARE(CodeList(file()).nameOf("123456"), QString());
    QCOMPARE(CodeList(file()).nameOf("654321"), QStringLiteral("Ana"));
    QCOMPARE(CodeList(file()).names().size(), 2);
    QVERIFY(!bytesOf(file()).contains("654321") && bytesOf(file()).startsWith("Ana:$y$"));
}

void tst_codes::codeOfAnotherIsRefused()
{
    CodeList list(file());
    QCOMPARE(list.set(QStringLiteral("Ana"), "123456"), QString());
    const QByteArray before = bytesOf(file());
    QCOMPARE(list.set(QStringLiteral("Beto"), "123456"), QStringLiteral("another name has this code"));
    QVERIFY(bytesOf(file()) == before);
    QCOMPARE(CodeList(file(), true).set(QStringLiteral("Beto"), "123456"),
             QStringLiteral("otro nombre ya tiene este código"));
    // Her own once more is no fault.
    QCOMPARE(list.set(QStringLiteral("Ana"), "123456"), QString());
}

void tst_codes::whatIsNoCodeIsRefused_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("short") << QByteArray("12345");
    QTest::newRow("long") << QByteArray(33, '1');
    QTest::newRow("letter") << QByteArray("12345a");
    QTest::newRow("space") << QByteArray("123 456");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("end of a text") << QByteArray("123456\0", 7);
}

void tst_codes::whatIsNoCodeIsRefused()
{
    QFETCH(QByteArray, code);
    QVERIFY(CodeList(file()).set(QStringLiteral("Ana"), code).startsWith(QStringLiteral("a code has 6 to 32 digits")));
    QVERIFY(!QFile::exists(file()));
}

void tst_codes::whatIsNoNameIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("colon") << QStringLiteral("Ana:x");
    QTest::newRow("line") << QStringLiteral("Ana\nBeto");
    QTest::newRow("remark") << QStringLiteral("#Ana");
    QTest::newRow("space") << QStringLiteral(" Ana");
    QTest::newRow("direction") << QStringLiteral("Ana\u202e");
    QTest::newRow("long") << QString(65, u'a');
}

void tst_codes::whatIsNoNameIsRefused()
{
    QFETCH(QString, name);
    QVERIFY(CodeList(file()).set(name, "123456").startsWith(QStringLiteral("a name has")));
    QVERIFY(!QFile::exists(file()));
}

void tst_codes::fileIsForItsReadersAlone()
{
    const mode_t before = umask(0);
    QCOMPARE(CodeList(file()).set(QStringLiteral("Ana"), "123456"), QString());
    umask(before);
    struct stat status {
    };
    QCOMPARE(stat(QFile::encodeName(file()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0640);
    // Nothing is left beside it, and what was there before is not written to.
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(QStringLiteral("codes")));
    const ino_t inode = status.st_ino;
    QCOMPARE(CodeList(file()).set(QStringLiteral("Beto"), "222222"), QString());
    QCOMPARE(stat(QFile::encodeName(file()).constData(), &status), 0);
    QVERIFY(status.st_ino != inode);
}

void tst_codes::remarksOfTheFileStay()
{
    QVERIFY(overwrite(file(), "# who has a code\n\n"));
    QCOMPARE(CodeList(file()).set(QStringLiteral("Ana"), "123456"), QString());
    QVERIFY(bytesOf(file()).startsWith("# who has a code\n\nAna:$y$"));
}

void tst_codes::faultyFileIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto line = QStringLiteral("a line is NAME:HASH");
    QTest::newRow("no hash") << QByteArray("Ana:\n") << line;
    QTest::newRow("no colon") << QByteArray("Ana\n") << line;
    QTest::newRow("another kind") << QByteArray("Ana:$6$abcdefgh$0123456789\n") << line;
    QTest::newRow("plain code") << QByteArray("Ana:123456\n") << line;
    QTest::newRow("no text") << QByteArray("\xff\xfe:$y$j9T$a$b\n") << line;
    QTest::newRow("large") << QByteArray(70'000, '#') << QStringLiteral("is too large");
}

void tst_codes::faultyFileIsTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QVERIFY(overwrite(file(), text));
    CodeList list(file());
    QVERIFY2(list.fault().contains(says) && list.fault().startsWith(file()), qPrintable(list.fault()));
    QCOMPARE(list.names(), QStringList());
    QCOMPARE(list.nameOf("123456"), QString());
    // Nobody's line is lost by a fault of another one.
    QCOMPARE(list.set(QStringLiteral("Beto"), "222222"), list.fault());
    QVERIFY(bytesOf(file()) == text);
    QVERIFY(QFile::remove(file()) && QDir().mkdir(file()));
    QVERIFY(CodeList(file()).fault().contains(QStringLiteral("is a link, a folder or a device")));
    QVERIFY(QDir().rmdir(file()));
    const QString other = m_home->filePath(QStringLiteral("other"));
    QCOMPARE(CodeList(other).set(QStringLiteral("Ana"), "123456"), QString());
    QVERIFY(QFile::link(other, file()));
    QCOMPARE(CodeList(file()).nameOf("123456"), QString());
    QCOMPARE(mkfifo(QFile::encodeName(m_home->filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(!CodeList(m_home->filePath(QStringLiteral("pipe"))).fault().isEmpty());
}

void tst_codes::fileThatCannotBeWrittenKeepsWhatItHas()
{
    QCOMPARE(CodeList(file()).set(QStringLiteral("Ana"), "123456"), QString());
    QVERIFY(QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::ExeOwner));
    QString fault;
    {
        const WithoutPrivilege nobody;
        fault = CodeList(file()).set(QStringLiteral("Beto"), "222222");
    }
    QVERIFY(QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(fault, file() + QStringLiteral(" cannot be written: Permission denied"));
    QCOMPARE(CodeList(file()).names(), QStringList(QStringLiteral("Ana")));
}

void tst_codes::programSetsACode()
{
    const Ended ended = set(QStringLiteral("Ana"), "123456\n123456\n");
    QCOMPARE(ended.error + ended.out, QString());
    QCOMPARE(ended.code, 0);
    QCOMPARE(CodeList(file()).nameOf("123456"), QStringLiteral("Ana"));
    // The last line may have no end.
    QCOMPARE(set(QStringLiteral("Beto"), "222222\n222222").code, 0);
    QCOMPARE(CodeList(file()).nameOf("222222"), QStringLiteral("Beto"));
}

void tst_codes::programRefuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("says");
    QTest::newRow("another name") << QByteArray("123456\n123456\n") << QStringLiteral("another name has this code");
    QTest::newRow("two codes") << QByteArray("234567\n234568\n") << QStringLiteral("the two codes are not the same");
    QTest::newRow("short") << QByteArray("12345\n12345\n")
                           << QStringLiteral("a code has 6 to 32 digits, and is written twice");
    QTest::newRow("once") << QByteArray("234567\n")
                          << QStringLiteral("a code has 6 to 32 digits, and is written twice");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("a code has 6 to 32 digits, and is written twice");
    QTest::newRow("no end") << QByteArray(100'000, '1')
                            << QStringLiteral("a code has 6 to 32 digits, and is written twice");
}

void tst_codes::programRefuses()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, says);
    QCOMPARE(CodeList(file()).set(QStringLiteral("Ana"), "123456"), QString());
    const Ended ended = set(QStringLiteral("Beto"), input);
    QCOMPARE(ended.error, QStringLiteral("mitic-kiosk: %1.\n").arg(says));
    QCOMPARE(ended.code, 2);
    QCOMPARE(CodeList(file()).names(), QStringList(QStringLiteral("Ana")));
}

void tst_codes::terminalDoesNotShowTheCode()
{
    int code = -1;
    const QByteArray shown =
            onTerminal({ QStringLiteral("--codes"), file(), QStringLiteral("--set-code"), QStringLiteral("Ana") },
                       "918273 918273", &code);
    QVERIFY2(shown.contains("New code: ") && shown.contains("Once more: "), shown.constData());
    QVERIFY2(!shown.contains("918273"), shown.constData());
    QCOMPARE(code, 0);
    QCOMPARE(CodeList(file()).nameOf("918273"), QStringLiteral("Ana"));
}

void tst_codes::checkLeavesTheThread()
{
    QCOMPARE(CodeList(file()).set(QStringLiteral("Ana"), "123456"), QString());
    CodeCheck check(file());
    QSignalSpy checked(&check, &CodeCheck::checked);
    check.check("123456");
    QVERIFY(check.isRunning());
    check.check("000000"); // one at a time
    QVERIFY(checked.wait());
    QCOMPARE(checked.takeFirst().at(0).toString(), QStringLiteral("Ana"));
    QVERIFY(!check.isRunning());
    check.check("000000");
    QVERIFY(checked.wait());
    QCOMPARE(checked.takeFirst().at(0).toString(), QString());
    // One that ends in the middle of a check waits for it.
    CodeCheck(file()).check("123456");
}

void tst_codes::triesAreCounted()
{
    LockOut lock = door();
    for (int left = LockOut::freeTries; left > 0; --left) {
        QCOMPARE(lock.wait(), 0);
        QCOMPARE(lock.triesLeft(), left);
        failAt(lock);
    }
    QCOMPARE(lock.wait(), 60 * second);
    m_now += 60 * second - 1;
    QCOMPARE(lock.wait(), 1);
    ++m_now;
    QCOMPARE(lock.wait(), 0);
    QCOMPARE(lock.triesLeft(), 1);
}

void tst_codes::waitDoubles()
{
    LockOut lock = door();
    for (int i = 1; i < LockOut::freeTries; ++i)
        failAt(lock);
    for (qint64 wait = 60 * second; wait < LockOut::longestWait; wait *= 2) {
        failAt(lock);
        QCOMPARE(lock.wait(), wait);
        m_now += wait;
        QCOMPARE(lock.wait(), 0);
    }
    for (int i = 0; i < 3; ++i) {
        failAt(lock);
        QCOMPARE(lock.wait(), LockOut::longestWait);
        m_now += LockOut::longestWait;
    }
}

void tst_codes::rightCodeSetsAllBack()
{
    LockOut lock = door();
    for (int i = 1; i < LockOut::freeTries; ++i)
        failAt(lock);
    QVERIFY(lock.begin());
    lock.pass();
    QCOMPARE(lock.wait(), 0);
    QCOMPARE(lock.triesLeft(), LockOut::freeTries);
    QCOMPARE(door().triesLeft(), LockOut::freeTries);
}

void tst_codes::newStartGivesNothingAway()
{
    LockOut before = door();
    for (int i = 0; i < LockOut::freeTries + 1; ++i)
        failAt(before);
    QCOMPARE(before.wait(), 120 * second);
    m_now += 60 * second;
    QCOMPARE(before.wait(), 60 * second);
    // A clock that begins anew, and time in which nobody ran.
    m_now = 0;
    QCOMPARE(door().wait(), 60 * second);
    LockOut after = door();
    m_now += 5 * second; // not yet noted
    QCOMPARE(after.wait(), 55 * second);
    QVERIFY(door().wait() <= 60 * second && door().wait() >= 55 * second);
    m_now += 55 * second;
    QCOMPARE(after.wait(), 0);
    QCOMPARE(door().wait(), 0);
    // The next wrong one costs twice as much again.
    LockOut later = door();
    failAt(later);
    QCOMPARE(door().wait(), 240 * second);
}

void tst_codes::tryThatIsCutOffCounts()
{
    for (int i = 0; i < LockOut::freeTries; ++i)
        QVERIFY(door().begin()); // the program ends here
    QCOMPARE(door().wait(), 60 * second);
}

void tst_codes::forgottenTryIsNone()
{
    LockOut lock = door();
    for (int i = 1; i < LockOut::freeTries; ++i)
        failAt(lock);
    QVERIFY(lock.begin());
    lock.forget();
    QCOMPARE(lock.wait(), 0);
    QCOMPARE(lock.triesLeft(), 1);
    QCOMPARE(door().wait(), 0);
}

void tst_codes::damagedNoteLocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no number") << QByteArray("wrong=x\nwait=0\n");
    QTest::newRow("below zero") << QByteArray("wrong=-5\nwait=0\n");
    QTest::newRow("long wait") << QByteArray("wrong=5\nwait=99999999999999\n");
    QTest::newRow("cut off") << QByteArray("wrong=4\n");
}

void tst_codes::damagedNoteLocks()
{
    QFETCH(QByteArray, text);
    QVERIFY(overwrite(m_home->filePath(QStringLiteral("first.tries")), text));
    QCOMPARE(door().wait(), 60 * second);
}

void tst_codes::doorsAreApart()
{
    LockOut first = door();
    for (int i = 0; i < LockOut::freeTries; ++i)
        failAt(first);
    QCOMPARE(door("second").wait(), 0);
    QCOMPARE(door("second").triesLeft(), LockOut::freeTries);
    // Without a folder all of it is in memory.
    LockOut alone(QString(), QStringLiteral("first"), [this] { return m_now; });
    failAt(alone);
    QCOMPARE(alone.triesLeft(), LockOut::freeTries - 1);
}

QTEST_GUILESS_MAIN(tst_codes)
#include "tst_codes.moc"
