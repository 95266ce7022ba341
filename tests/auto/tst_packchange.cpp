// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was checked is what is opened, whatever happens to the file, and a check keeps to its time and memory.

#include "contentfiles.h"
#include "contentvfs.h"
#include "corpus.h"
#include "packcheck.h"
#include "packsigner.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

namespace
{

QByteArray bytesOf(ContentFile &file)
{
    QByteArray bytes(file.size(), '\0');
    return file.read(bytes.data(), bytes.size(), 0) ? bytes : QByteArray();
}

QString revisionIn(const std::shared_ptr<ContentFile> &file)
{
    const auto name = QStringLiteral("opened");
    const QString revision = ContentCheck::revisionOf(openContent(name, file));
    QSqlDatabase::removeDatabase(name);
    return revision;
}

// The descriptors that are open in this program, with what they lead to.
QStringList opened()
{
    QStringList opened;
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    for (const QString &number : descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        opened.append(number + u' ' + QFile::symLinkTarget(descriptors.filePath(number)));
    return opened;
}

} // namespace

class tst_packchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void fileChangedAfterTheCheckDoesNotMatter_data();
    void fileChangedAfterTheCheckDoesNotMatter();
    void fileChangedDuringTheCheckIsNeverMixed();
    void nobodyCanChangeTheCopy();
    void checkIsStopped();
    void checkThatWasStoppedAcceptsNothing();
    void lackOfSpaceIsNamed();
    void checkKeepsToItsMemory();
    void nothingStaysOpen();

private:
    QString small() const { return m_folder.filePath(QStringLiteral("small.sqlite")); }
    QString large() const { return m_folder.filePath(QStringLiteral("corpus-3000.sqlite")); }

    QTemporaryDir m_folder;
    KeyRing m_keys;
    QString m_revision;
    QByteArray m_smallBytes;
    QByteArray m_largeBytes;
};

void tst_packchange::initTestCase()
{
    const PackSigner signer(m_folder.path(), QStringLiteral("ana"));
    QVERIFY(signer.isReady());
    m_keys = KeyRing(m_folder.path());
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { small() });
    QVERIFY2(tool.code == 0, qPrintable(tool.error));
    m_revision =
            run(QStringLiteral(SQLITE3), { small(), QStringLiteral("SELECT revision FROM edition") }).out.trimmed();
    QCOMPARE(corpusFile(m_folder.path(), 3000), large()); // of more than ContentFile::keptInMemory
    for (const QString &file : { small(), large() })
        QVERIFY(signer.sign(file, packComment(m_revision, 1)));
    m_smallBytes = ::bytesOf(small());
    m_largeBytes = ::bytesOf(large());
    QVERIFY(m_smallBytes.size() < ContentFile::keptInMemory && m_largeBytes.size() > ContentFile::keptInMemory);
}

void tst_packchange::init()
{
    QVERIFY(overwrite(small(), m_smallBytes) && QFile::resize(small(), m_smallBytes.size()));
    QVERIFY(overwrite(large(), m_largeBytes) && QFile::resize(large(), m_largeBytes.size()));
}

void tst_packchange::fileChangedAfterTheCheckDoesNotMatter_data()
{
    QTest::addColumn<bool>("isLarge");
    QTest::addColumn<int>("change");
    for (const bool isLarge : { false, true }) {
        for (int change = 0; change < int(badChanges().size()); ++change)
            QTest::addRow("%s, %s", badChanges().at(change).name, isLarge ? "large" : "small") << isLarge << change;
    }
}

void tst_packchange::fileChangedAfterTheCheckDoesNotMatter()
{
    QFETCH(bool, isLarge);
    QFETCH(int, change);
    const QString file = isLarge ? large() : small();
    const CheckedPack pack = PackCheck(m_keys).check(file, 1);
    QVERIFY2(pack.isAccepted(), qPrintable(pack.refusal.sentence(false)));
    QVERIFY(badChanges().at(change).apply(file));
    QVERIFY(!pack.content->isLost());
    QVERIFY(bytesOf(*pack.content) == (isLarge ? m_largeBytes : m_smallBytes));
    QCOMPARE(revisionIn(pack.content), m_revision);
}

void tst_packchange::fileChangedDuringTheCheckIsNeverMixed()
{
    // One who writes by turns what was signed and something else, as fast as can be.
    const QByteArray other = QByteArray(m_smallBytes).replace("Ministerio", "Monasterio");
    QVERIFY(other != m_smallBytes && other.size() == m_smallBytes.size());
    std::atomic_bool over = false;
    std::atomic_int turns = 0;
    std::unique_ptr<QThread> writer(QThread::create([&] {
        while (!over) {
            overwrite(small(), other);
            overwrite(small(), m_smallBytes);
            ++turns;
        }
    }));
    writer->start();
    int accepted = 0;
    int refused = 0;
    QString wrong;
    for (int round = 0; round < 2000 && wrong.isEmpty() && (accepted < 10 || refused < 10 || turns < 10); ++round) {
        const CheckedPack pack = PackCheck(m_keys).check(small(), 1);
        if (pack.isAccepted()) {
            ++accepted;
            if (bytesOf(*pack.content) != m_smallBytes)
                wrong = QStringLiteral("other bytes were accepted");
        } else {
            ++refused;
            if (pack.refusal.reason != PackRefusal::Reason::WrongSignature)
                wrong = pack.refusal.sentence(false);
        }
    }
    over = true;
    writer->wait();
    QCOMPARE(wrong, QString());
    QVERIFY2(accepted >= 10 && refused >= 10, qPrintable(QStringLiteral("%1 %2").arg(accepted).arg(refused)));
}

void tst_packchange::nobodyCanChangeTheCopy()
{
    const CheckedPack pack = PackCheck(m_keys).check(large(), 1);
    QVERIFY(pack.isAccepted());
    const QStringList copies = opened().filter(QStringLiteral("/memfd:"));
    QCOMPARE(copies.size(), 1);
    const int own = copies.constFirst().section(u' ', 0, 0).toInt();
    constexpr int wanted = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
    QCOMPARE(fcntl(own, F_GET_SEALS) & wanted, wanted);
    QCOMPARE(pwrite(own, "x", 1, 0), ssize_t(-1));
    QCOMPARE(ftruncate(own, 1), -1);
    // Nor by opening it anew, as another program of the same user could.
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(own);
    const int anew = open(path.constData(), O_RDWR | O_CLOEXEC);
    if (anew >= 0) {
        QCOMPARE(pwrite(anew, "x", 1, 0), ssize_t(-1));
        close(anew);
    }
    QVERIFY(bytesOf(*pack.content) == m_largeBytes);
}

void tst_packchange::checkIsStopped()
{
    // Stopped in the middle at ever later times, until one check ends by itself: each one answers, and never with
    // content that was not checked to its end.
    int stopped = 0;
    int late = 0; // ended by itself in the very moment in which it was stopped
    for (int steps = 0;; ++steps) {
        PackCheck check(m_keys);
        CheckedPack pack;
        std::atomic_bool ended = false;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            pack = check.check(large(), 1);
            ended = true;
        }));
        thread->start();
        for (qint64 turns = qint64(steps) * 20'000; turns > 0 && !ended; --turns)
            QThread::yieldCurrentThread();
        const bool wasOver = ended;
        check.stop();
        thread->wait();
        if (wasOver) {
            QVERIFY(pack.isAccepted());
            break;
        }
        if (pack.isAccepted()) {
            ++late;
        } else {
            ++stopped;
            QCOMPARE(pack.refusal.kind(), PackRefusal::Kind::Stopped);
            QVERIFY(!pack.content);
            QCOMPARE(pack.refusal.sentence(false),
                     QStringLiteral("The check of %1 was stopped").arg(QFileInfo(large()).fileName()));
        }
    }
    QVERIFY2(stopped > late, qPrintable(QStringLiteral("%1 %2").arg(stopped).arg(late)));
}

void tst_packchange::checkThatWasStoppedAcceptsNothing()
{
    PackCheck check(m_keys);
    check.stop();
    QCOMPARE(check.check(small(), 1).refusal.reason, PackRefusal::Reason::Stopped);
}

void tst_packchange::lackOfSpaceIsNamed()
{
    // A limit of the size of files holds for copies in memory too.
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit now = before;
    now.rlim_cur = rlim_t(m_smallBytes.size() / 2);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &now), 0);
    const CheckedPack pack = PackCheck(m_keys).check(small(), 1);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(pack.refusal.kind(), PackRefusal::Kind::Space);
    QCOMPARE(pack.refusal.sentence(false), QStringLiteral("Refused: there is not enough space to check small.sqlite"));
    QVERIFY(PackCheck(m_keys).check(small(), 1).isAccepted());
}

void tst_packchange::checkKeepsToItsMemory()
{
    constexpr qint64 most = qint64(64) * 1024 * 1024;
    sqlite3_memory_highwater(1);
    QVERIFY(PackCheck(m_keys).check(large(), 1).isAccepted());
    const qint64 used = sqlite3_memory_highwater(0);
    QVERIFY2(used > 100'000 && used < most, qPrintable(QString::number(used)));
    QVERIFY(PackCheck::limits.memory < most);
}

void tst_packchange::nothingStaysOpen()
{
    // SQLite and Qt open what they keep at the first time.
    QVERIFY(PackCheck(m_keys).check(large(), 1).isAccepted());
    const QStringList before = opened();
    QVERIFY(PackCheck(m_keys).check(large(), 1).isAccepted());
    QVERIFY(overwrite(large(), QByteArray(100'000, 'x')));
    QVERIFY(!PackCheck(m_keys).check(large(), 1).isAccepted());
    QVERIFY(QFile::resize(large(), 10));
    QVERIFY(!PackCheck(m_keys).check(large(), 1).isAccepted());
    QCOMPARE(opened(), before);
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

QTEST_GUILESS_MAIN(tst_packchange)
#include "tst_packchange.moc"
