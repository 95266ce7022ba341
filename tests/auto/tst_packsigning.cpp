// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pack that the editor makes: minisign accepts it, it says what a kiosk wants to know, and nothing is signed that is
// not saved.

#include "contentsave.h"
#include "packnotice.h"
#include "packsigner.h"
#include "packsigning.h"
#include "program.h"
#include "signature.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace
{

const auto es = QStringLiteral("es");
const auto today = QStringLiteral("2027-01-31");
const auto mission = QStringLiteral("mission.1");
const auto password = QStringLiteral("ñandutí 1");

} // namespace

class tst_packsigning : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void minisignAcceptsThePack();
    void keyMayHaveAPassword();
    void nothingIsSignedThatIsNotSaved();
    void otherFilesAreNoKeys();
    void numbersGrow();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QStringList documents() const { return QDir(path("Documents")).entryList(QDir::Files, QDir::Name); }
    // Signs, and answers why not.
    int sign(const QString &key, const QString &withPassword = {}, double sequence = 12);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkingCopy> m_copy;
    std::unique_ptr<PackSigning> m_signing;
};

void tst_packsigning::init()
{
    m_signing.reset();
    m_copy.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    m_copy = std::make_unique<WorkingCopy>(path("copies"));
    QCOMPARE(m_copy->open({}), WorkingCopy::NoRefusal);
    m_copy->setWords(mission, es, QStringLiteral("Otra misión."));
    ContentSave saving(*m_copy, [] { return today; });
    QSignalSpy saved(&saving, &ContentSave::saved);
    saving.save();
    QVERIFY(saved.wait());
    m_signing = std::make_unique<PackSigning>();
    m_signing->copy = m_copy.get();
}

int tst_packsigning::sign(const QString &key, const QString &withPassword, double sequence)
{
    QSignalSpy ended(m_signing.get(), &PackSigning::ended);
    m_signing->sign(key, withPassword, sequence);
    if (ended.isEmpty() && !ended.wait(60'000)) // deriving a key from a password takes its time
        return -1;
    return m_signing->problem();
}

void tst_packsigning::minisignAcceptsThePack()
{
    const PackSigner signer(m_folder->path(), QStringLiteral("ministry"));
    QVERIFY(signer.isReady());
    QVERIFY(!PackSigning::needsPassword(signer.secretKey()));
    QCOMPARE(sign(signer.secretKey()), int(PackProblems::NoProblem));
    QCOMPARE(m_signing->file(), path("Documents/mitic-paquete-12.sqlite"));
    QVERIFY(signer.accepts(m_signing->file()));
    QFile text(m_signing->file() + QStringLiteral(".minisig"));
    QVERIFY(text.open(QIODevice::ReadOnly));
    const PackNotice notice = PackNotice::read(Signature::read(text.readAll()).trustedComment);
    QCOMPARE(notice.fault, PackNotice::Fault::None);
    QCOMPARE(notice.sequence, 12);
    QCOMPARE(notice.revision, today);
    // It is the saved file, byte for byte.
    QFile pack(m_signing->file());
    QVERIFY(pack.open(QIODevice::ReadOnly));
    QCOMPARE(digestOf(pack.readAll()), m_copy->digest());
}

void tst_packsigning::keyMayHaveAPassword()
{
    const QString key = path("minister.key");
    const QByteArray twice = password.toUtf8() + '\n' + password.toUtf8() + '\n';
    const Ended made =
            run(QStringLiteral(MINISIGN),
                { QStringLiteral("-G"), QStringLiteral("-p"), path("minister.pub"), QStringLiteral("-s"), key },
                QProcessEnvironment::systemEnvironment(), twice);
    QVERIFY2(made.code == 0, qPrintable(made.error));
    QVERIFY(PackSigning::needsPassword(key));
    const QStringList before = documents();
    QCOMPARE(sign(key, QStringLiteral("another")), int(PackProblems::WrongPassword));
    QCOMPARE(documents(), before);
    QCOMPARE(sign(key, password), int(PackProblems::NoProblem));
    QCOMPARE(documents().size(), before.size() + 2);
}

void tst_packsigning::nothingIsSignedThatIsNotSaved()
{
    const PackSigner signer(m_folder->path(), QStringLiteral("ministry"));
    const QStringList before = documents();
    m_copy->setWords(mission, es, QStringLiteral("Sin guardar."));
    QCOMPARE(sign(signer.secretKey()), int(PackProblems::NotSaved));
    m_copy->undo();
    QFile file(m_copy->file());
    QVERIFY(file.open(QIODevice::Append) && file.write("changed by others") > 0);
    file.close();
    QCOMPARE(sign(signer.secretKey()), int(PackProblems::NotSaved));
    QCOMPARE(documents(), before);
}

void tst_packsigning::otherFilesAreNoKeys()
{
    const PackSigner signer(m_folder->path(), QStringLiteral("ministry"));
    const QStringList before = documents();
    for (const QString &key : { signer.publicKey(), m_copy->file(), path("nowhere.key") })
        QCOMPARE(sign(key), int(PackProblems::NoKey));
    QCOMPARE(documents(), before);
    QVERIFY(QFile::setPermissions(signer.secretKey(), {}) && documents() == before);
}

// A kiosk takes no number twice, whatever the clock says.
void tst_packsigning::numbersGrow()
{
    const PackSigner signer(m_folder->path(), QStringLiteral("ministry"));
    QCOMPARE(PackSigning::nextSequence(today), 2027013101.0);
    QCOMPARE(sign(signer.secretKey(), {}, 2027013101), int(PackProblems::NoProblem));
    QCOMPARE(PackSigning::nextSequence(today), 2027013102.0);
    QCOMPARE(PackSigning::nextSequence(QStringLiteral("2020-01-01")), 2027013102.0);
    QCOMPARE(PackSigning::nextSequence(QStringLiteral("2027-02-01")), 2027020101.0);
}

QTEST_GUILESS_MAIN(tst_packsigning)
#include "tst_packsigning.moc"
