// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packs as minisign signs them: a good one is opened, every other one is refused with the sentence that says why, and
// minisign itself says the same of the signature.

#include "contentfiles.h"
#include "packcheck.h"
#include "packsigner.h"
#include "program.h"
#include "withoutprivilege.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace
{

constexpr int pageSize = 4096; // bytes
constexpr qint64 inUse = 12;   // the sequence of the content in use
const auto fileName = QStringLiteral("content.sqlite");

using Kind = PackRefusal::Kind;

// Everything in a folder, and when it was changed last.
QString stateOf(const QString &folder)
{
    return run(QStringLiteral("find"),
               { folder, QStringLiteral("-printf"), QStringLiteral("%y %p %s %m %C@ %i %l\\n") })
            .out;
}

QByteArray withBit(QByteArray bytes, qsizetype at, int bit = 0)
{
    bytes[at] = char(bytes.at(at) ^ (1 << bit));
    return bytes;
}

} // namespace

class tst_packs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void goodPackIsOpened();
    void signerIsNamed();
    void contentInUseMayBeOpenedAgain();
    void untrustedCommentDoesNotMatter();
    void badPackIsRefused_data();
    void badPackIsRefused();
    void everyByteOfTheSignatureCounts();
    void everyPageOfTheFileCounts();
    void fileThatEndsAtAnyPageIsRefused();
    void oddNames_data();
    void oddNames();

private:
    // What a row does to the good pack, which is at path() and signed.
    using Change = std::function<bool(tst_packs &)>;

    QString path() const { return m_pack->filePath(fileName); }
    QString signature() const { return path() + QStringLiteral(".minisig"); }
    bool sign(qint64 sequence = inUse + 1) const { return m_signer->sign(path(), packComment(m_revision, sequence)); }
    bool shell(const char *script) const
    {
        return run(QStringLiteral("sh"), { QStringLiteral("-c"), QString::fromLatin1(script), path(), m_home.path() })
                       .code
                == 0;
    }
    CheckedPack check() const { return PackCheck(m_keys).check(path(), inUse + 1); }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_pack;
    std::unique_ptr<PackSigner> m_signer;
    std::unique_ptr<PackSigner> m_foreign;
    KeyRing m_keys;
    QString m_revision;
    QByteArray m_good;
    QByteArray m_signature;
};

Q_DECLARE_METATYPE(std::function<bool(tst_packs &)>)

void tst_packs::initTestCase()
{
    const QString good = m_home.filePath(QStringLiteral("good.sqlite"));
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { good });
    QVERIFY2(tool.code == 0, qPrintable(tool.error));
    m_good = bytesOf(good);
    m_revision = run(QStringLiteral(SQLITE3), { good, QStringLiteral("SELECT revision FROM edition") }).out.trimmed();
    QVERIFY(m_good.size() > 10 * pageSize && !m_revision.isEmpty());

    const QString keys = m_home.filePath(QStringLiteral("keys.d"));
    QVERIFY(QDir().mkpath(keys));
    m_signer = std::make_unique<PackSigner>(keys, QStringLiteral("ana"));
    m_foreign = std::make_unique<PackSigner>(m_home.path(), QStringLiteral("foreign"));
    QVERIFY(m_signer->isReady() && m_foreign->isReady());
    m_keys = KeyRing(keys);
    QCOMPARE(m_keys.keys().size(), 1);

    QVERIFY(m_signer->sign(good, packComment(m_revision, inUse + 1)));
    m_signature = bytesOf(good + QStringLiteral(".minisig"));
}

void tst_packs::init()
{
    m_pack = std::make_unique<QTemporaryDir>();
    QVERIFY(overwrite(path(), m_good) && overwrite(signature(), m_signature));
}

void tst_packs::goodPackIsOpened()
{
    QVERIFY(m_signer->accepts(path()));
    const CheckedPack pack = check();
    QCOMPARE(pack.refusal.sentence(false), QString());
    QVERIFY(pack.isAccepted());
    QCOMPARE(pack.refusal.kind(), Kind::None);
    QCOMPARE(pack.refusal.sentence(true), QString());
    QCOMPARE(pack.key, QStringLiteral("ana"));
    QCOMPARE(pack.notice.revision, m_revision);
    QCOMPARE(pack.notice.sequence, inUse + 1);
    QByteArray opened(pack.content->size(), '\0');
    QVERIFY(pack.content->read(opened.data(), opened.size(), 0));
    QVERIFY(opened == m_good);
}

void tst_packs::signerIsNamed()
{
    // A forged key with the id of the true one, which comes before it, changes nothing.
    const QTemporaryDir folder;
    QList<QByteArray> lines = bytesOf(m_signer->publicKey()).split('\n');
    QByteArray bytes = QByteArray::fromBase64(lines.at(1));
    bytes.replace(10, 32, QByteArray::fromBase64(bytesOf(m_foreign->publicKey()).split('\n').at(1)).mid(10));
    lines[1] = bytes.toBase64();
    QVERIFY(overwrite(folder.filePath(QStringLiteral("a.pub")), lines.join('\n')));
    const KeyRing forged(folder.path());
    QCOMPARE(forged.keys().size(), 1);
    QCOMPARE(PackCheck(forged).check(path(), 1).refusal.reason, PackRefusal::Reason::WrongSignature);
    QVERIFY(QFile::copy(m_signer->publicKey(), folder.filePath(QStringLiteral("b.pub"))));
    QCOMPARE(PackCheck(KeyRing(folder.path())).check(path(), 1).key, QStringLiteral("b"));
}

void tst_packs::contentInUseMayBeOpenedAgain()
{
    QVERIFY(PackCheck(m_keys).check(path(), inUse + 1).isAccepted());
    const CheckedPack again = PackCheck(m_keys).check(path(), inUse + 2);
    QCOMPARE(again.refusal.reason, PackRefusal::Reason::Older);
}

void tst_packs::untrustedCommentDoesNotMatter()
{
    const QByteArray other = "untrusted comment: any words" + m_signature.mid(m_signature.indexOf('\n'));
    QVERIFY(overwrite(signature(), {}) && QFile::resize(signature(), 0) && overwrite(signature(), other));
    QVERIFY(m_signer->accepts(path()));
    QVERIFY(check().isAccepted());
}

void tst_packs::badPackIsRefused_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("minisign"); // what it says: yes, no; nothing where it would wait or read for long
    QTest::addColumn<std::function<bool(tst_packs &)>>("change");
    const auto row = [](const char *name, Kind kind, const char *sentence, const char *minisign, const Change &change) {
        QTest::newRow(name) << kind << QString::fromLatin1(sentence) << QString::fromLatin1(minisign) << change;
    };
    const auto byShell = [](const char *script) { return [script](tst_packs &t) { return t.shell(script); }; };
    const auto bySql = [](const char *sql) {
        return [sql](tst_packs &t) {
            return changeContent(t.path(), explainNothing() + sql + indexAnew()) && t.sign();
        };
    };
    const auto bySqlAlone = [](const char *sql) {
        return [sql](tst_packs &t) { return changeContent(t.path(), sql) && t.sign(); };
    };

    // The file.
    row("no file", Kind::Damaged, "there is no file content.sqlite", "no", byShell("rm \"$0\""));
    row("empty", Kind::Damaged, "content.sqlite is empty", "no", byShell(": >\"$0\""));
    row("link", Kind::Damaged, "content.sqlite is a link, ", "yes",
        byShell("mv \"$0\" \"$0.1\"; ln -s \"$0.1\" \"$0\""));
    row("link that leads nowhere", Kind::Damaged, "content.sqlite is a link, ", "no",
        byShell("ln -sf /nowhere \"$0\""));
    row("link in a circle", Kind::Damaged, "content.sqlite is a link, ", "no",
        byShell("rm \"$0\"; ln -s \"$0\" \"$0\""));
    row("link to a device", Kind::Damaged, "content.sqlite is a link, ", "", byShell("ln -sf /dev/zero \"$0\""));
    row("pipe", Kind::Damaged, "content.sqlite is a link, ", "", byShell("rm \"$0\"; mkfifo \"$0\""));
    row("folder", Kind::Damaged, "content.sqlite is a link, ", "no", byShell("rm \"$0\"; mkdir \"$0\""));
    row("socket", Kind::Damaged, "content.sqlite is a link, ", "no", [](tst_packs &t) {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(t.path());
        if (name.size() >= qsizetype(sizeof address.sun_path) || !QFile::remove(t.path()))
            return false;
        qstrcpy(address.sun_path, name.constData());
        const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool bound = bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        close(listener);
        return bound;
    });
    row("unreadable", Kind::Damaged, "content.sqlite cannot be read", "", byShell("chmod 0 \"$0\""));
    row("huge", Kind::Damaged, "content.sqlite is too large for content, 1099511627776 bytes", "",
        byShell("truncate -s 1T \"$0\""));
    row("a byte too large", Kind::Damaged, "content.sqlite is too large for content, 67108865 bytes", "no",
        byShell("truncate -s 67108865 \"$0\""));
    row("as large as may be, not as signed", Kind::Signature, "the file or the signature was changed", "no",
        byShell("truncate -s 67108864 \"$0\""));
    row("a byte more", Kind::Signature, "the file or the signature was changed", "no", byShell("printf x >>\"$0\""));
    row("a byte fewer", Kind::Signature, "the file or the signature was changed", "no",
        byShell("truncate -s -1 \"$0\""));
    row("other content", Kind::Signature, "the file or the signature was changed", "no", [](tst_packs &t) {
        return changeContent(t.path(),
                             explainNothing() + "UPDATE wording SET words = 'Otra.' WHERE text = 'vision.1';"
                                     + indexAnew());
    });

    // The signature.
    row("no signature", Kind::Unsigned, "content.sqlite is not signed; there is no content.sqlite.minisig beside it",
        "no", byShell("rm \"$0.minisig\""));
    row("link to the signature", Kind::Signature, "the signature of content.sqlite is a link, ", "yes",
        byShell("mv \"$0.minisig\" \"$0.1\"; ln -s \"$0.1\" \"$0.minisig\""));
    row("pipe as signature", Kind::Signature, "the signature of content.sqlite is a link, ", "",
        byShell("rm \"$0.minisig\"; mkfifo \"$0.minisig\""));
    row("folder as signature", Kind::Signature, "the signature of content.sqlite is a link, ", "no",
        byShell("rm \"$0.minisig\"; mkdir \"$0.minisig\""));
    row("unreadable signature", Kind::Signature, "the signature of content.sqlite cannot be read", "",
        byShell("chmod 0 \"$0.minisig\""));
    row("empty signature", Kind::Signature, "the signature of content.sqlite is not one of minisign", "no",
        byShell(": >\"$0.minisig\""));
    row("huge signature", Kind::Signature, "the signature of content.sqlite is not one of minisign", "",
        byShell("truncate -s 1T \"$0.minisig\""));
    row("noise as signature", Kind::Signature, "the signature of content.sqlite is not one of minisign", "no",
        byShell("head -c 300 /bin/sh >\"$0.minisig\""));
    row("foreign key", Kind::Signature, "it was made with a key that is not installed", "no",
        [](tst_packs &t) { return t.m_foreign->sign(t.path(), packComment(t.m_revision, inUse + 1)); });
    row("signature of another file", Kind::Signature, "the file or the signature was changed", "no", [](tst_packs &t) {
        return t.shell("cp \"$0\" \"$0.old\"; printf x >>\"$0\"") && t.sign() && t.shell("mv \"$0.old\" \"$0\"");
    });
    row("higher sequence written into the comment", Kind::Signature, "the file or the signature was changed", "no",
        [](tst_packs &t) { return t.sign(inUse) && t.shell("sed -i s/sequence=12/sequence=99/ \"$0.minisig\""); });
    row("trusted comment of another signature", Kind::Signature, "the file or the signature was changed", "no",
        [](tst_packs &t) {
            // An older pack under the comment, and its signature, of a newer one.
            const QList<QByteArray> newer = bytesOf(t.signature()).split('\n');
            if (!changeContent(t.path(), "UPDATE suggestion SET words = words;VACUUM;PRAGMA user_version = 7;")
                || !t.shell("printf x >>\"$0\"") || !t.sign(1))
                return false;
            QList<QByteArray> older = bytesOf(t.signature()).split('\n');
            older[2] = newer.at(2);
            older[3] = newer.at(3);
            return QFile::resize(t.signature(), 0) && overwrite(t.signature(), older.join('\n'));
        });
    row("legacy signature", Kind::Signature, "of minisign's old kind; sign it with tools/pack", "no", [](tst_packs &t) {
        return t.m_signer->sign(t.path(), packComment(t.m_revision, inUse + 1), { QStringLiteral("-l") });
    });
    row("the sequence in use", Kind::Older, "older than the content in use; its sequence is 12", "yes",
        [](tst_packs &t) { return t.sign(inUse); });
    row("an older sequence", Kind::Older, "older than the content in use; its sequence is 1", "yes",
        [](tst_packs &t) { return t.sign(1); });
    row("minisign's own comment", Kind::Product, "is for another program, as its signature says", "yes",
        [](tst_packs &t) { return t.m_signer->sign(t.path(), QStringLiteral("timestamp:1\tfile:content.sqlite")); });
    row("another product", Kind::Product, "is for another program, as its signature says", "yes", [](tst_packs &t) {
        return t.m_signer->sign(t.path(), QStringLiteral("mitic-kiosk settings revision=2026-11-29 sequence=99"));
    });
    row("comment without a sequence", Kind::Signature, "does not say revision and sequence", "yes", [](tst_packs &t) {
        return t.m_signer->sign(t.path(), QStringLiteral("mitic-kiosk content revision=2026-11-29"));
    });

    // The content, signed as it is.
    row("no SQLite", Kind::Damaged, "content.sqlite is damaged (it is not an SQLite file)", "yes",
        [](tst_packs &t) { return t.shell("head -c 5000 /bin/sh >\"$0\"") && t.sign(); });
    row("signed when cut", Kind::Damaged, "content.sqlite is damaged (it is cut off: ", "yes",
        [](tst_packs &t) { return t.shell("truncate -s -4096 \"$0\"") && t.sign(); });
    row("another application", Kind::Product, "is for another program (it is a file of another application)", "yes",
        bySqlAlone("PRAGMA application_id = 1;"));
    row("a newer shape", Kind::Newer, "needs a newer program (it is of version 8, this program reads versions up to 7)",
        "yes", bySqlAlone("PRAGMA user_version = 8;"));
    row("other tables", Kind::Product, "is for another version of this program (its tables are not those", "yes",
        bySqlAlone("CREATE TABLE more (id);"));
    row("a trigger", Kind::Product, "is for another version of this program (its tables are not those", "yes",
        bySqlAlone("CREATE TRIGGER t AFTER UPDATE ON wording BEGIN SELECT 1; END;"));
    row("a damaged page", Kind::Damaged, "content.sqlite is damaged (it is damaged", "yes", [](tst_packs &t) {
        QByteArray bytes = t.m_good;
        const qsizetype page = bytes.size() / pageSize / 2 * pageSize;
        return overwrite(t.path(), bytes.replace(page, pageSize, QByteArray(pageSize, '\xA5'))) && t.sign();
    });
    row("a text that lacks a language", Kind::Missing, "lacks a text in one language: vision.1 (gn) has no wording in ",
        "yes", bySql("DELETE FROM wording WHERE text = 'vision.1' AND language = 'gn';"));
    row("without an official language", Kind::Missing,
        "lacks a text in one language: it lacks the official language "
        "\"gn\"",
        "yes", bySql("UPDATE language SET official = 0 WHERE code = 'gn';"));
    row("a broken rule", Kind::Damaged, "content.sqlite is damaged (edition ", "yes", [](tst_packs &t) {
        t.m_revision = QStringLiteral("2026-01-01");
        return changeContent(t.path(), "UPDATE edition SET revision = 'new';") && t.sign();
    });
    row("another revision than it says", Kind::Damaged, "is of revision ", "yes",
        [](tst_packs &t) { return t.m_signer->sign(t.path(), packComment(QStringLiteral("2030-01-01"), inUse + 1)); });
}

void tst_packs::badPackIsRefused()
{
    QFETCH(Kind, kind);
    QFETCH(QString, sentence);
    QFETCH(QString, minisign);
    QFETCH(std::function<bool(tst_packs &)>, change);
    const QString revision = m_revision;
    const bool changed = change(*this);
    m_revision = revision;
    QVERIFY(changed);
    const QString before = stateOf(m_pack->path());
    CheckedPack pack;
    {
        const WithoutPrivilege without;
        pack = check();
    }
    const QString english = pack.refusal.sentence(false);
    QVERIFY2(english.startsWith(QStringLiteral("Refused: ")) && english.contains(sentence), qPrintable(english));
    QVERIFY(pack.refusal.sentence(true).startsWith(QStringLiteral("Rechazado: ")));
    QVERIFY(pack.refusal.sentence(true).contains(fileName));
    QCOMPARE(english.count(u'\n'), 0);
    QCOMPARE(pack.refusal.kind(), kind);
    QVERIFY(!pack.isAccepted() && !pack.content);
    QCOMPARE(stateOf(m_pack->path()), before);
    if (!minisign.isEmpty())
        QCOMPARE(m_signer->accepts(path()), minisign == QLatin1String("yes"));
}

void tst_packs::everyByteOfTheSignatureCounts()
{
    const qsizetype signedFrom = m_signature.indexOf('\n');
    const auto mark = qsizetype(qstrlen("untrusted comment: "));
    for (qsizetype at = 0; at < m_signature.size(); ++at) {
        if (at >= mark && at < signedFrom)
            continue;
        for (const int bit : { 0, 2, 5 }) {
            QVERIFY(overwrite(signature(), withBit(m_signature, at, bit)));
            const CheckedPack pack = check();
            QVERIFY2(pack.refusal.kind() == Kind::Signature, qPrintable(QString::number(at)));
        }
        QVERIFY(QFile::resize(signature(), at));
        QCOMPARE(check().refusal.kind(), Kind::Signature);
    }
}

void tst_packs::everyPageOfTheFileCounts()
{
    for (qsizetype page = 0; page < m_good.size(); page += pageSize) {
        for (const qsizetype at : { page, page + pageSize - 1 }) {
            QVERIFY(overwrite(path(), withBit(m_good, at)));
            QCOMPARE(check().refusal.reason, PackRefusal::Reason::WrongSignature);
        }
        QVERIFY(overwrite(path(), m_good));
    }
    QVERIFY(check().isAccepted());
}

void tst_packs::fileThatEndsAtAnyPageIsRefused()
{
    for (qsizetype length = m_good.size() - pageSize; length > 0; length -= pageSize) {
        QVERIFY(QFile::resize(path(), length));
        QCOMPARE(check().refusal.reason, PackRefusal::Reason::WrongSignature);
    }
}

void tst_packs::oddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *what, const QString &name, const QString &shown) {
        QTest::newRow(what) << name << shown;
    };
    row("an option", QStringLiteral("-rf"), QStringLiteral("-rf"));
    row("spaces", QStringLiteral(" a b "), QStringLiteral(" a b "));
    row("of Guaraní", QStringLiteral("marandu pyahu ñ g̃ ʼ"), QStringLiteral("marandu pyahu ñ g̃ ʼ"));
    row("escape", QStringLiteral("a\u001b[2Jb"), QStringLiteral("a?[2Jb"));
    row("a line more", QStringLiteral("a\nRefused: b"), QStringLiteral("a?Refused: b"));
    row("turned around", QStringLiteral("a\u202Eb"), QStringLiteral("a?b"));
    row("of the sentence", QStringLiteral("%1 %2 %n %s"), QStringLiteral("%1 %2 %n %s"));
    row("like a signature", QStringLiteral("a.minisig"), QStringLiteral("a.minisig"));
    row("no UTF-8", QString(QChar(0xDC80)), QString(QChar(0xDC80)));
    row("long", QString(240, u'a'), QString(240, u'a'));
}

void tst_packs::oddNames()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    const QString file = m_pack->filePath(name);
    if (name == QString(QChar(0xDC80)))
        QVERIFY(shell("mv \"$0\" \"$(dirname \"$0\")/$(printf '\\200')\""));
    else
        QVERIFY(QFile::rename(path(), file));
    const CheckedPack alone = PackCheck(m_keys).check(file, 1);
    if (name == QString(QChar(0xDC80))) {
        // Qt has no name for it, so nothing can ask for it; what is asked for is not there.
        QCOMPARE(alone.refusal.reason, PackRefusal::Reason::NoFile);
        QVERIFY(shell("rm \"$(dirname \"$0\")\"/?")); // nor can Qt remove it
        return;
    }
    QCOMPARE(alone.refusal.sentence(false),
             QStringLiteral("Refused: %3 is not signed; there is no %3.minisig beside it")
                     .replace(QStringLiteral("%3"), shown));
    QVERIFY(QFile::rename(signature(), file + QStringLiteral(".minisig")));
    QVERIFY(PackCheck(m_keys).check(file, 1).isAccepted());
    // What stands behind a NUL is not cut off.
    QCOMPARE(PackCheck(m_keys).check(file + QChar() + QStringLiteral("x"), 1).refusal.reason,
             PackRefusal::Reason::NoFile);
}

QTEST_GUILESS_MAIN(tst_packs)
#include "tst_packs.moc"
