// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The readers of what minisign writes: they read what it writes, refuse everything else, and no bytes break them.

#include "contentfiles.h"
#include "packnotice.h"
#include "packsigner.h"
#include "publickey.h"
#include "signature.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sodium.h>

namespace
{

constexpr quint32 seed = 20261129;
constexpr int rounds = 20'000;
constexpr auto words = "What is signed.\n";

QByteArray hashOf(const QByteArray &bytes)
{
    QByteArray hash(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(reinterpret_cast<uchar *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const uchar *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

// One to four changes by chance: a bit, a byte, a piece that is lost, doubled, or put in another place.
QByteArray changedByChance(QByteArray text, QRandomGenerator &random)
{
    const auto place = [&] { return qsizetype(random.bounded(quint32(text.size()) + 1)); };
    for (int changes = 1 + random.bounded(4); changes > 0; --changes) {
        const qsizetype at = place();
        const qsizetype length = qMin<qsizetype>(random.bounded(1, 40), text.size() - at);
        switch (random.bounded(7)) {
        case 0:
            if (at < text.size())
                text[at] = char(text.at(at) ^ (1 << random.bounded(8)));
            break;
        case 1:
            if (at < text.size())
                text[at] = char(random.bounded(256));
            break;
        case 2:
            text.remove(at, length);
            break;
        case 3:
            text.insert(at, char(random.bounded(256)));
            break;
        case 4:
            text.truncate(at);
            break;
        case 5:
            text.insert(at, text.mid(at, length));
            break;
        default: {
            const QByteArray piece = text.mid(at, length);
            text.remove(at, length);
            text.insert(place(), piece);
        }
        }
    }
    return text;
}

QByteArray withLine(const QByteArray &text, int number, const QByteArray &line)
{
    QList<QByteArray> lines = text.split('\n');
    lines[number] = line;
    return lines.join('\n');
}

} // namespace

class tst_signature : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatMinisignWritesIsRead();
    void legacyIsNamed();
    void malformedSignatureIsRefused_data();
    void malformedSignatureIsRefused();
    void malformedKeyIsRefused_data();
    void malformedKeyIsRefused();
    void keyVerifiesItsOwnAlone();
    void noticeIsRead();
    void unclearNoticeIsRefused_data();
    void unclearNoticeIsRefused();
    void changedSignaturesAreNeverValid();
    void changedKeysNeverVerify();

private:
    // Whether the text is a signature of the words by the key, of both kinds.
    bool isValid(const QByteArray &text, const PublicKey &key) const;

    QTemporaryDir m_folder;
    QByteArray m_signature;
    QByteArray m_legacy;
    QByteArray m_publicKey;
    QByteArray m_otherKey;
};

bool tst_signature::isValid(const QByteArray &text, const PublicKey &key) const
{
    const Signature signature = Signature::read(text);
    return signature.fault == Signature::Fault::None && signature.keyId == key.id
            && key.verifies(signature.ofHash, hashOf(words))
            && key.verifies(signature.ofTrustedComment, signature.ofHash + signature.trustedComment);
}

void tst_signature::initTestCase()
{
    const PackSigner signer(m_folder.path(), QStringLiteral("signer"));
    const PackSigner other(m_folder.path(), QStringLiteral("other"));
    QVERIFY(signer.isReady() && other.isReady());
    const QString file = m_folder.filePath(QStringLiteral("file"));
    QVERIFY(overwrite(file, words));
    QVERIFY(signer.sign(file, QStringLiteral("-l"), { QStringLiteral("-l") }));
    m_legacy = bytesOf(file + QStringLiteral(".minisig"));
    QVERIFY(signer.sign(file, packComment(QStringLiteral("2026-11-29"), 12)));
    QVERIFY(signer.accepts(file));
    m_signature = bytesOf(file + QStringLiteral(".minisig"));
    m_publicKey = bytesOf(signer.publicKey());
    m_otherKey = bytesOf(other.publicKey());
}

void tst_signature::whatMinisignWritesIsRead()
{
    const auto key = PublicKey::read(m_publicKey, QStringLiteral("ana"));
    QVERIFY(key);
    QCOMPARE(key->name, QStringLiteral("ana"));
    const Signature signature = Signature::read(m_signature);
    QCOMPARE(signature.fault, Signature::Fault::None);
    QCOMPARE(signature.keyId, key->id);
    QCOMPARE(signature.trustedComment, packComment(QStringLiteral("2026-11-29"), 12).toUtf8());
    QVERIFY(isValid(m_signature, *key));
}

void tst_signature::legacyIsNamed()
{
    QCOMPARE(Signature::read(m_legacy).fault, Signature::Fault::Legacy);
    // The same signature under the other name is not valid either.
    QByteArray bytes = QByteArray::fromBase64(m_legacy.split('\n').at(1));
    bytes[1] = 'D';
    const QByteArray renamed = withLine(m_legacy, 1, bytes.toBase64());
    QCOMPARE(Signature::read(renamed).fault, Signature::Fault::None);
    QVERIFY(!isValid(renamed, *PublicKey::read(m_publicKey, {})));
}

void tst_signature::malformedSignatureIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> lines = m_signature.split('\n');
    const QByteArray inComment = "trusted comment: ";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << m_signature.chopped(1);
    QTest::newRow("ends of another system") << QByteArray(m_signature).replace('\n', "\r\n");
    QTest::newRow("a line more") << m_signature + "more\n";
    QTest::newRow("an empty line more") << m_signature + '\n';
    QTest::newRow("three lines") << m_signature.left(m_signature.lastIndexOf('\n', -2) + 1);
    QTest::newRow("no untrusted comment") << withLine(m_signature, 0, "comment: x");
    QTest::newRow("untrusted comment too long") << withLine(m_signature, 0, lines.at(0) + QByteArray(1000, 'x'));
    QTest::newRow("NUL in the untrusted comment") << withLine(m_signature, 0, lines.at(0) + QByteArray(1, '\0'));
    QTest::newRow("escape in the untrusted comment") << withLine(m_signature, 0, lines.at(0) + "\x1b[2J");
    QTest::newRow("no trusted comment") << withLine(m_signature, 2, "comment: x");
    QTest::newRow("trusted comment too long") << withLine(m_signature, 2, inComment + QByteArray(257, 'x'));
    QTest::newRow("DEL in the trusted comment") << withLine(m_signature, 2, inComment + "a\x7f");
    QTest::newRow("no base64") << withLine(m_signature, 1, QByteArray(lines.at(1)).replace(5, 1, "*"));
    QTest::newRow("space in the base64") << withLine(m_signature, 1, ' ' + lines.at(1));
    QTest::newRow("base64 without its end") << withLine(m_signature, 1, lines.at(1).chopped(1));
    QTest::newRow("a byte too few") << withLine(m_signature, 3, QByteArray(63, 'x').toBase64());
    QTest::newRow("a byte too many") << withLine(m_signature, 3, QByteArray(65, 'x').toBase64());
    QTest::newRow("another algorithm") << withLine(m_signature, 1, "XX" + QByteArray(98, 'A'));
    QTest::newRow("huge") << m_signature + QByteArray(5'000'000, 'x');
    QTest::newRow("a public key") << m_publicKey;
}

void tst_signature::malformedSignatureIsRefused()
{
    QFETCH(QByteArray, text);
    QCOMPARE(Signature::read(text).fault, Signature::Fault::Malformed);
}

void tst_signature::malformedKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << m_publicKey.chopped(1);
    QTest::newRow("one line") << m_publicKey.left(m_publicKey.indexOf('\n') + 1);
    QTest::newRow("a line more") << m_publicKey + m_publicKey;
    QTest::newRow("no comment") << withLine(m_publicKey, 0, "comment");
    QTest::newRow("no base64") << withLine(m_publicKey, 1, "RW?");
    QTest::newRow("a byte too few") << withLine(m_publicKey, 1, QByteArray("Ed" + QByteArray(39, 'x')).toBase64());
    QTest::newRow("a byte too many") << withLine(m_publicKey, 1, QByteArray("Ed" + QByteArray(41, 'x')).toBase64());
    QTest::newRow("another algorithm") << withLine(m_publicKey, 1, QByteArray("ED" + QByteArray(40, 'x')).toBase64());
    QTest::newRow("huge") << m_publicKey + QByteArray(5'000'000, 'x');
    QTest::newRow("a signature") << m_signature;
    QTest::newRow("the secret key") << bytesOf(m_folder.filePath(QStringLiteral("signer.key")));
}

void tst_signature::malformedKeyIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!PublicKey::read(text, QStringLiteral("ana")));
}

void tst_signature::keyVerifiesItsOwnAlone()
{
    const auto key = PublicKey::read(m_publicKey, {});
    auto other = PublicKey::read(m_otherKey, {});
    QVERIFY(key && other && key->id != other->id);
    // Whoever makes a key chooses its id: the id alone proves nothing.
    other->id = key->id;
    QVERIFY(!isValid(m_signature, *other));
    const Signature signature = Signature::read(m_signature);
    QVERIFY(!key->verifies(signature.ofHash, hashOf("Other words.\n")));
    QVERIFY(!key->verifies(signature.ofHash.chopped(1), hashOf(words)));
    QVERIFY(!key->verifies({}, {}));
    // The points for which Ed25519 proves nothing: with the first of them, anybody could sign.
    for (const QByteArray &point : { QByteArray(32, '\0'), QByteArray("\1" + QByteArray(31, '\0')) }) {
        const PublicKey weak { {}, key->id, point };
        QVERIFY(!weak.verifies(QByteArray("\1" + QByteArray(63, '\0')), "anything"));
    }
}

void tst_signature::noticeIsRead()
{
    const PackNotice notice = PackNotice::read("mitic-kiosk content revision=2026-11-29 sequence=999999999999999999");
    QCOMPARE(notice.fault, PackNotice::Fault::None);
    QCOMPARE(notice.revision, QStringLiteral("2026-11-29"));
    QCOMPARE(notice.sequence, 999'999'999'999'999'999);
}

void tst_signature::unclearNoticeIsRefused_data()
{
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<PackNotice::Fault>("fault");
    const auto row = [](const char *name, const QByteArray &comment, PackNotice::Fault fault) {
        QTest::newRow(name) << comment << fault;
    };
    using Fault = PackNotice::Fault;
    row("nothing", "", Fault::OtherProduct);
    row("minisign's own", "timestamp:1764403200\tfile:content.sqlite\thashed", Fault::OtherProduct);
    row("another product", "mitic-other content revision=2026-11-29 sequence=12", Fault::OtherProduct);
    row("of this program, not content", "mitic-kiosk settings revision=2026-11-29 sequence=12", Fault::OtherProduct);
    row("no sequence", "mitic-kiosk content revision=2026-11-29", Fault::Unclear);
    row("no revision", "mitic-kiosk content sequence=12", Fault::Unclear);
    row("other order", "mitic-kiosk content sequence=12 revision=2026-11-29", Fault::Unclear);
    row("no day", "mitic-kiosk content revision=2026-02-30 sequence=12", Fault::Unclear);
    row("sequence 0", "mitic-kiosk content revision=2026-11-29 sequence=0", Fault::Unclear);
    row("zero before it", "mitic-kiosk content revision=2026-11-29 sequence=012", Fault::Unclear);
    row("below zero", "mitic-kiosk content revision=2026-11-29 sequence=-1", Fault::Unclear);
    row("too many digits", "mitic-kiosk content revision=2026-11-29 sequence=1000000000000000000", Fault::Unclear);
    row("digits of another script", "mitic-kiosk content revision=2026-11-29 sequence=\xD9\xA1", Fault::Unclear);
    row("a space more", "mitic-kiosk content  revision=2026-11-29 sequence=12", Fault::Unclear);
    row("a space at the end", "mitic-kiosk content revision=2026-11-29 sequence=12 ", Fault::Unclear);
    row("a field more", "mitic-kiosk content revision=2026-11-29 sequence=12 size=3", Fault::Unclear);
    row("a sequence more", "mitic-kiosk content revision=2026-11-29 sequence=12 sequence=13", Fault::Unclear);
    row("a line more", "mitic-kiosk content revision=2026-11-29 sequence=12\n", Fault::Unclear);
}

void tst_signature::unclearNoticeIsRefused()
{
    QFETCH(QByteArray, comment);
    QTEST(PackNotice::read(comment).fault, "fault");
}

void tst_signature::changedSignaturesAreNeverValid()
{
    const auto key = PublicKey::read(m_publicKey, {});
    QVERIFY(key);
    const Signature good = Signature::read(m_signature);
    QRandomGenerator random(seed);
    int read = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray text = changedByChance(m_signature, random);
        const Signature signature = Signature::read(text);
        if (signature.fault == Signature::Fault::None)
            ++read;
        // Only what nobody signs may differ, the untrusted comment.
        if (isValid(text, *key))
            QVERIFY2(text.mid(text.indexOf('\n')) == m_signature.mid(m_signature.indexOf('\n'))
                             && signature.trustedComment == good.trustedComment,
                     text.toPercentEncoding().constData());
    }
    QVERIFY2(read > rounds / 20, "too few are read at all");
}

void tst_signature::changedKeysNeverVerify()
{
    const auto good = PublicKey::read(m_publicKey, {});
    QRandomGenerator random(seed);
    int read = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto key = PublicKey::read(changedByChance(m_publicKey, random), {});
        if (!key)
            continue;
        ++read;
        if (isValid(m_signature, *key))
            QVERIFY(key->bytes == good->bytes);
    }
    QVERIFY2(read > rounds / 50, "too few are read at all");
}

QTEST_GUILESS_MAIN(tst_signature)
#include "tst_signature.moc"
