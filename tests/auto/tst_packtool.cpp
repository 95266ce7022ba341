// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// tools/pack: what it makes is accepted, and it makes nothing of what is wrong.

#include "contentfiles.h"
#include "packcheck.h"
#include "packsigner.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const auto tool = QStringLiteral(SOURCE_FOLDER "/tools/pack");

QStringList words(const QString &line)
{
    return line.split(u' ');
}

} // namespace

class tst_packtool : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void packIsAccepted();
    void olderPackIsReplaced();
    void oddNamesAreNames();
    void passwordIsAsked();
    void wrongInputIsNamed_data();
    void wrongInputIsNamed();
    void goodPackIsNotLostToABadFile();

private:
    QString home(const char *name) const { return m_home.filePath(QString::fromLatin1(name)); }
    QString out(const char *name) const { return m_out->filePath(QString::fromLatin1(name)); }
    QStringList made() const
    {
        return QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_out;
    std::unique_ptr<PackSigner> m_signer;
    QString m_revision;
};

void tst_packtool::initTestCase()
{
    m_signer = std::make_unique<PackSigner>(m_home.path(), QStringLiteral("ana"));
    QVERIFY(m_signer->isReady());
    const Ended content = run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { home("good") });
    QVERIFY2(content.code == 0, qPrintable(content.error));
    m_revision = run(QStringLiteral(SQLITE3), { home("good"), QStringLiteral("SELECT revision FROM edition") })
                         .out.trimmed();
}

void tst_packtool::init()
{
    m_out = std::make_unique<QTemporaryDir>();
}

void tst_packtool::packIsAccepted()
{
    const Ended ended = run(
            tool, { QStringLiteral("--sequence"), QStringLiteral("12"), home("good"), m_signer->secretKey(), out("") });
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
    QCOMPARE(ended.out,
             QStringLiteral("pack: %1 is of revision %2, sequence 12\n")
                     .arg(out("good"), m_revision)
                     .replace(QStringLiteral("//"), QStringLiteral("/")));
    QCOMPARE(made(), QStringList({ QStringLiteral("good"), QStringLiteral("good.minisig") }));
    QVERIFY(bytesOf(out("good")) == bytesOf(home("good")));
    QVERIFY(m_signer->accepts(out("good")));
    const CheckedPack pack = PackCheck(KeyRing(m_home.path())).check(out("good"), 12);
    QVERIFY2(pack.isAccepted(), qPrintable(pack.refusal.sentence(false)));
    QCOMPARE(pack.key, QStringLiteral("ana"));
    QCOMPARE(pack.notice.revision, m_revision);
    QCOMPARE(pack.notice.sequence, 12);
}

void tst_packtool::olderPackIsReplaced()
{
    // Beside the file itself, and once more over what is there.
    QVERIFY(QFile::copy(home("good"), out("content")));
    QVERIFY(QFile::setPermissions(out("content"), QFile::ReadOwner));
    for (const int sequence : { 1, 2 }) {
        const Ended ended =
                run(tool,
                    { out("content"), m_signer->secretKey(), QStringLiteral("--sequence"), QString::number(sequence) });
        QVERIFY2(ended.code == 0, qPrintable(ended.error));
        QCOMPARE(made(), QStringList({ QStringLiteral("content"), QStringLiteral("content.minisig") }));
        QCOMPARE(PackCheck(KeyRing(m_home.path())).check(out("content"), sequence).notice.sequence, sequence);
    }
}

void tst_packtool::oddNamesAreNames()
{
    for (const char *name : { "-ñ it's 100% (a) \"b\"", "file:x?mode=rw", "$(touch x)" }) {
        const QDir folder(m_out->filePath(QString::fromUtf8(name)));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QVERIFY(QFile::copy(home("good"), folder.filePath(QString::fromUtf8(name))));
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(tool,
                      { QStringLiteral("--sequence"), QStringLiteral("1"),
                        QStringLiteral("./") + QString::fromUtf8(name), m_signer->secretKey() });
        QVERIFY(process.waitForFinished(longestRun));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 2);
        QVERIFY(PackCheck(KeyRing(m_home.path())).check(folder.filePath(QString::fromUtf8(name)), 1).isAccepted());
    }
}

void tst_packtool::passwordIsAsked()
{
    const QString key = out("with.key");
    const Ended made = run(QStringLiteral(MINISIGN),
                           { QStringLiteral("-G"), QStringLiteral("-p"), out("with.pub"), QStringLiteral("-s"), key },
                           QProcessEnvironment::systemEnvironment(), "secret\nsecret\n");
    QVERIFY2(made.code == 0, qPrintable(made.error));
    const QStringList call { QStringLiteral("--sequence"), QStringLiteral("1"), home("good"), key, out("made") };
    const Ended wrong = run(tool, call, QProcessEnvironment::systemEnvironment(), "guess\n");
    QCOMPARE(wrong.code, 1);
    QCOMPARE(wrong.error, QStringLiteral("pack: this is not the password of the key %1\n").arg(key));
    QVERIFY(QDir(out("made")).isEmpty());
    const Ended right = run(tool, call, QProcessEnvironment::systemEnvironment(), "secret\n");
    QVERIFY2(right.code == 0, qPrintable(right.error));
    QCOMPARE(PackCheck(KeyRing(m_out->path())).check(out("made/good"), 1).key, QStringLiteral("with"));
}

void tst_packtool::wrongInputIsNamed_data()
{
    QTest::addColumn<QString>("call");     // HOME and TO are folders
    QTest::addColumn<QString>("sql");      // changes HOME/bad, a copy of the good file
    QTest::addColumn<QString>("sentence"); // the last one
    const auto row = [](const char *name, const char *call, const char *sql, const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(call) << QString::fromLatin1(sql) << QString::fromLatin1(sentence);
    };
    constexpr auto bad = "--sequence 1 HOME/bad HOME/ana.key TO";
    row("nothing", "", "", "usage: tools/pack --sequence N FILE KEY [OUT]");
    row("an option", "--help", "", "usage: tools/pack --sequence N FILE KEY [OUT]");
    row("an option too many", "--sequence 1 --force HOME/good HOME/ana.key TO", "", "usage: tools/pack ");
    row("a word too many", "--sequence 1 HOME/good HOME/ana.key TO more", "", "usage: tools/pack ");
    row("no sequence", "HOME/good HOME/ana.key TO", "", "--sequence takes a whole number from 1 on");
    row("sequence without a value", "HOME/good HOME/ana.key TO --sequence", "", "usage: tools/pack ");
    row("sequence 0", "--sequence 0 HOME/good HOME/ana.key TO", "", "--sequence takes a whole number from 1 on");
    row("sequence 012", "--sequence 012 HOME/good HOME/ana.key TO", "", "--sequence takes a whole number from 1 on");
    row("sequence of 19 digits", "--sequence 1000000000000000000 HOME/good HOME/ana.key TO", "",
        "--sequence takes a whole number from 1 on");
    row("no file", "--sequence 1 HOME/none HOME/ana.key TO", "", "there is no file HOME/none");
    row("a folder", "--sequence 1 HOME HOME/ana.key TO", "", "there is no file HOME");
    row("no key", "--sequence 1 HOME/good HOME/none TO", "", "there is no key HOME/none");
    row("the public key", "--sequence 1 HOME/good HOME/ana.pub TO", "", "HOME/ana.pub is not a secret key of minisign");
    row("noise for a key", "--sequence 1 HOME/good /bin/sh TO", "", "/bin/sh is not a secret key of minisign");
    row("a key in the source", "--sequence 1 HOME/good " SOURCE_FOLDER "/README.md TO", "",
        "README.md lies in the source, where others find it; keep it elsewhere");
    row("no place", "--sequence 1 HOME/good HOME/ana.key /proc/none", "", "cannot write to the folder /proc/none");
    row("no SQLite", "--sequence 1 /bin/sh HOME/ana.key TO", "", "/bin/sh is not a content file");
    row("another application", bad, "PRAGMA application_id = 1;",
        "HOME/bad is not a content file of this source: its tables are not those of schema.sql");
    row("a newer shape", bad, "PRAGMA user_version = 8;", "HOME/bad is not a content file of this source: ");
    row("a view that hides faults", bad, "DROP VIEW fault; CREATE VIEW fault (place, message) AS SELECT 1, 2 WHERE 0;",
        "HOME/bad is not a content file of this source: ");
    row("a text that lacks a language", bad, "DELETE FROM wording WHERE text = 'vision.1' AND language = 'gn';",
        "HOME/bad was not signed: ");
    row("too large", bad, "too large", "HOME/bad has 67108865 bytes, a pack has at most 67108864");
    row("cut", bad, "cut", "HOME/bad is not a content file");
    row("a damaged page", bad, "damaged", "HOME/bad is not sound: ");
    row("a row without the one it names", bad, "PRAGMA foreign_keys = OFF; DELETE FROM language WHERE code = 'gn';",
        "HOME/bad is not sound: ");
}

void tst_packtool::wrongInputIsNamed()
{
    QFETCH(QString, call);
    QFETCH(QString, sql);
    QFETCH(QString, sentence);
    QVERIFY(copyOver(home("good"), home("bad")));
    if (sql == QLatin1String("too large"))
        QVERIFY(QFile::resize(home("bad"), 67'108'865));
    else if (sql == QLatin1String("cut"))
        QVERIFY(QFile::resize(home("bad"), bytesOf(home("good")).size() - 4096));
    else if (sql == QLatin1String("damaged"))
        QVERIFY(badChanges().at(3).apply(home("bad")));
    else
        QVERIFY(changeContent(home("bad"), sql.toUtf8()));
    for (QString *text : { &call, &sentence }) {
        text->replace(QStringLiteral("HOME"), m_home.path());
        text->replace(QStringLiteral("TO"), m_out->path());
    }
    const Ended ended = run(tool, call.isEmpty() ? QStringList() : words(call));
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out, QString());
    const QStringList said = ended.error.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(!said.isEmpty() && said.constLast().startsWith(QStringLiteral("pack: "))
                     && said.constLast().contains(sentence),
             qPrintable(ended.error));
    // The faults of the content are listed before it.
    QVERIFY2(said.size() == 1 || sentence.contains(QStringLiteral("was not signed")), qPrintable(ended.error));
    QCOMPARE(made(), QStringList());
}

void tst_packtool::goodPackIsNotLostToABadFile()
{
    const QStringList call { QStringLiteral("--sequence"), QStringLiteral("1"), home("bad"), m_signer->secretKey(),
                             m_out->path() };
    QVERIFY(copyOver(home("good"), home("bad")));
    QCOMPARE(run(tool, call).code, 0);
    QVERIFY(changeContent(home("bad"), "DELETE FROM wording WHERE text = 'vision.1';"));
    QCOMPARE(run(tool, call).code, 1);
    QCOMPARE(made(), QStringList({ QStringLiteral("bad"), QStringLiteral("bad.minisig") }));
    QVERIFY(PackCheck(KeyRing(m_home.path())).check(out("bad"), 1).isAccepted());
}

QTEST_GUILESS_MAIN(tst_packtool)
#include "tst_packtool.moc"
