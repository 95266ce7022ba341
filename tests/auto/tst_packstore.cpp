// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store of accepted packs: what it takes, what comes back and what never does, and that a program that is cut off
// at any step leaves the old pack or the new one, whole.

#include "contentfiles.h"
#include "packfixture.h"
#include "packstore.h"
#include "program.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

namespace
{

// The child of cutAnywhereLeavesAWholePack(): one step of the store, in a program that may be cut off.
constexpr auto stepOption = "--step";
const auto changingCalls = QStringLiteral("mkdir,openat,write,fsync,rename,renameat,renameat2,unlink,unlinkat,rmdir");

QString childStep(const QStringList &arguments)
{
    const QString &does = arguments.at(0);
    PackStore store(arguments.at(1));
    if (does == QLatin1String("undo"))
        return store.undo();
    if (does == QLatin1String("end")) {
        bool wentBack = false;
        return store.countEnd(&wentBack);
    }
    const CheckedPack pack = PackCheck(KeyRing(arguments.at(2))).check(arguments.at(3), 1);
    if (does == QLatin1String("take on a full disk")) {
        // As if it were full after so many bytes of a file.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { 40'000, 40'000 };
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    return store.take(pack);
}

} // namespace

class tst_packstore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void firstPackIsKept();
    void newPackReplacesTheOldOne();
    void highestIsKept();
    void undoneNeverComesBack();
    void undoOfTheFirstPackLeavesNone();
    void threeEndsBringThePreviousBack();
    void goodPackNoLongerCountsEnds();
    void endsOfAPackThatIsGoneDoNotCount();
    void placeWithoutRoomKeepsWhatItHas();
    void damagedStateIsNoObstacle();
    void cutAnywhereLeavesAWholePack_data();
    void cutAnywhereLeavesAWholePack();
    void namesAreChangedAfterTheBytesAreOnTheDisk();

private:
    QString folder() const { return m_home->filePath(QStringLiteral("content")); }
    QString take(qint64 sequence) const { return PackStore(folder()).take(m_packs->checked(sequence)); }
    // The sequence of the pack in use, as a check says; 0: none, -1: it is not whole.
    qint64 inUse() const { return sequenceOf(PackStore(folder()).current()); }
    qint64 before() const { return sequenceOf(PackStore(folder()).previous()); }
    qint64 sequenceOf(const QString &file) const
    {
        if (file.isEmpty())
            return 0;
        const CheckedPack pack = PackCheck(KeyRing(m_packs->keys())).check(file, 1);
        return pack.isAccepted() ? pack.notice.sequence : -1;
    }
    QStringList child(const QString &does, qint64 sequence, const QString &trace, const QString &cutAt = {}) const;

    std::unique_ptr<PackFixture> m_packs;
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_packstore::initTestCase()
{
    m_packs = std::make_unique<PackFixture>();
    QVERIFY(m_packs->isReady());
    for (const qint64 sequence : { 11, 12, 13, 14 })
        QVERIFY(m_packs->checked(sequence).isAccepted());
}

void tst_packstore::init()
{
    // In memory, where many hundreds of stores take no time; what would reach a disk is seen by the calls.
    m_home = std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/packstore-XXXXXX"));
    QVERIFY(m_home->isValid());
}

void tst_packstore::firstPackIsKept()
{
    QCOMPARE(inUse(), 0);
    QCOMPARE(take(11), QString());
    QCOMPARE(inUse(), 11);
    QCOMPARE(before(), 0);
    QVERIFY(bytesOf(PackStore(folder()).current()) == bytesOf(m_packs->pack(11)));
    QVERIFY(PackStore(folder()).isOnTrial());
}

void tst_packstore::newPackReplacesTheOldOne()
{
    for (const qint64 sequence : { 11, 12, 13 })
        QCOMPARE(take(sequence), QString());
    QCOMPARE(inUse(), 13);
    QCOMPARE(before(), 12);
    QStringList files = QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    files.sort();
    QCOMPARE(files.join(u' '), QStringLiteral("current previous state"));
}

void tst_packstore::highestIsKept()
{
    QCOMPARE(take(13), QString());
    QCOMPARE(PackStore(folder()).undo(), QString());
    QCOMPARE(take(14), QString());
    QCOMPARE(PackStore(folder()).undo(), QString());
    QCOMPARE(PackStore(folder()).highest(), 14);
}

void tst_packstore::undoneNeverComesBack()
{
    for (const qint64 sequence : { 11, 12 })
        QCOMPARE(take(sequence), QString());
    QCOMPARE(PackStore(folder()).undo(), QString());
    QCOMPARE(inUse(), 11);
    QCOMPARE(before(), 0);
    QVERIFY(!PackStore(folder()).isOnTrial());
    QCOMPARE(PackStore(folder()).recordSequence(11), QString());
    QCOMPARE(PackStore(folder()).highest(), 12);
    // Neither when that one is undone too, nor when it stands in the shadow of a new one.
    QCOMPARE(PackStore(folder()).undo(), QString());
    QCOMPARE(inUse(), 0);
    QCOMPARE(before(), 0);
    QCOMPARE(take(13), QString());
    QCOMPARE(before(), 0);
    QCOMPARE(PackStore(folder()).undo(), QString());
    QCOMPARE(inUse(), 0);
}

void tst_packstore::undoOfTheFirstPackLeavesNone()
{
    QCOMPARE(take(11), QString());
    QCOMPARE(PackStore(folder()).undo(), QString());
    QCOMPARE(inUse(), 0);
    QVERIFY(PackStore(folder()).undo().contains(QStringLiteral("no pack to take back")));
}

void tst_packstore::threeEndsBringThePreviousBack()
{
    for (const qint64 sequence : { 11, 12 })
        QCOMPARE(take(sequence), QString());
    bool wentBack = false;
    for (int end = 1; end <= PackStore::mostEnds; ++end) {
        QCOMPARE(inUse(), 12);
        QCOMPARE(PackStore(folder()).countEnd(&wentBack), QString());
        QCOMPARE(wentBack, end == PackStore::mostEnds);
    }
    QCOMPARE(inUse(), 11);
    QCOMPARE(PackStore(folder()).returned(), 12);
    // The pack before is not on trial: it can no longer be the cause.
    QCOMPARE(PackStore(folder()).countEnd(&wentBack), QString());
    QVERIFY(!wentBack);
    QCOMPARE(take(13), QString());
    QCOMPARE(PackStore(folder()).returned(), 0);
    QCOMPARE(before(), 11);
}

void tst_packstore::goodPackNoLongerCountsEnds()
{
    for (const qint64 sequence : { 11, 12 })
        QCOMPARE(take(sequence), QString());
    QCOMPARE(PackStore(folder()).pass(), QString());
    QVERIFY(!PackStore(folder()).isOnTrial());
    bool wentBack = false;
    for (int end = 0; end <= PackStore::mostEnds; ++end)
        QCOMPARE(PackStore(folder()).countEnd(&wentBack), QString());
    QVERIFY(!wentBack);
    QCOMPARE(inUse(), 12);
}

void tst_packstore::endsOfAPackThatIsGoneDoNotCount()
{
    for (const qint64 sequence : { 11, 12 })
        QCOMPARE(take(sequence), QString());
    bool wentBack = false;
    for (int end = 1; end < PackStore::mostEnds; ++end)
        QCOMPARE(PackStore(folder()).countEnd(&wentBack), QString());
    QCOMPARE(take(13), QString());
    QCOMPARE(PackStore(folder()).countEnd(&wentBack), QString());
    QVERIFY(!wentBack);
    QCOMPARE(inUse(), 13);
}

void tst_packstore::placeWithoutRoomKeepsWhatItHas()
{
    QCOMPARE(take(11), QString());
    const Ended ended = run(QCoreApplication::applicationFilePath(),
                            { QLatin1String(stepOption), QStringLiteral("take on a full disk"), folder(),
                              m_packs->keys(), m_packs->pack(12) });
    QCOMPARE(ended.out.trimmed(), QStringLiteral("%1: packs cannot be kept here: File too large").arg(folder()));
    QCOMPARE(inUse(), 11);
    QVERIFY(!QDir(folder()).exists(QStringLiteral("next")));
    QCOMPARE(PackStore(folder()).highest(), 11);
}

void tst_packstore::damagedStateIsNoObstacle()
{
    for (const qint64 sequence : { 11, 12 })
        QCOMPARE(take(sequence), QString());
    QVERIFY(overwrite(folder() + QStringLiteral("/state"), "highest=\xff\xfe\nnothing\n\n=3\n"));
    QCOMPARE(PackStore(folder()).highest(), 0);
    QCOMPARE(PackStore(folder()).settle(), QString());
    QCOMPARE(inUse(), 12);
    QCOMPARE(PackStore(folder()).recordSequence(12), QString());
    QCOMPARE(PackStore(folder()).highest(), 12);
}

// Runs one step in a program and answers its calls that change files. \a cutAt says which call cuts it off, as
// "mkdir:signal=SIGKILL:when=2".
QStringList tst_packstore::child(const QString &does, qint64 sequence, const QString &trace, const QString &cutAt) const
{
    QStringList arguments { QStringLiteral("-y"), QStringLiteral("-o"), trace, QStringLiteral("-e"),
                            QStringLiteral("trace=") + changingCalls };
    if (!cutAt.isEmpty())
        arguments += { QStringLiteral("-e"), QStringLiteral("inject=") + cutAt };
    arguments += { QCoreApplication::applicationFilePath(),
                   QLatin1String(stepOption),
                   does,
                   folder(),
                   m_packs->keys(),
                   m_packs->pack(sequence) };
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // cannot be with strace
    run(QStringLiteral(STRACE), arguments, environment);
    return QString::fromUtf8(bytesOf(trace)).split(u'\n');
}

void tst_packstore::cutAnywhereLeavesAWholePack_data()
{
    QTest::addColumn<QString>("does");
    QTest::addColumn<QList<qint64>>("have"); // the packs before, in their order
    QTest::addColumn<qint64>("after");       // what is in use when nothing cuts
    QTest::newRow("first pack") << QStringLiteral("take") << QList<qint64> {} << qint64(13);
    QTest::newRow("second pack") << QStringLiteral("take") << QList<qint64> { 11 } << qint64(13);
    QTest::newRow("third pack") << QStringLiteral("take") << QList<qint64> { 11, 12 } << qint64(13);
    QTest::newRow("undo") << QStringLiteral("undo") << QList<qint64> { 11, 12 } << qint64(11);
    QTest::newRow("undo of the first pack") << QStringLiteral("undo") << QList<qint64> { 12 } << qint64(0);
    QTest::newRow("third end") << QStringLiteral("end") << QList<qint64> { 11, 12 } << qint64(11);
}

void tst_packstore::cutAnywhereLeavesAWholePack()
{
    QFETCH(QString, does);
    QFETCH(QList<qint64>, have);
    QFETCH(qint64, after);
    const qint64 old = have.isEmpty() ? 0 : have.constLast();
    const auto begin = [&] {
        init();
        for (const qint64 sequence : std::as_const(have)) {
            if (!take(sequence).isEmpty())
                return false;
        }
        bool wentBack = false;
        for (int end = 1; does == QLatin1String("end") && end < PackStore::mostEnds; ++end)
            PackStore(folder()).countEnd(&wentBack);
        return inUse() == old && !wentBack;
    };
    QVERIFY(begin());
    const QString trace = m_packs->path(QStringLiteral("trace"));
    const QStringList calls = child(does, 13, trace);
    QCOMPARE(inUse(), after);

    const QString mark = m_home->path(); // each trial has a folder of its own
    int cuts = 0;
    QList<qint64> seen;
    QHash<QString, int> made; // how many of each call
    for (const QString &line : calls) {
        const QString name = line.section(u'(', 0, 0);
        ++made[name];
        if (!line.contains(mark) || line.contains(QStringLiteral("O_RDONLY"))
            || line.contains(QStringLiteral("O_PATH")))
            continue;
        QVERIFY(begin());
        child(does, 13, trace, QStringLiteral("%1:signal=SIGKILL:when=%2").arg(name).arg(made.value(name)));
        QVERIFY2(bytesOf(trace).contains("killed by SIGKILL"), qPrintable(line));
        ++cuts;
        const qint64 found = inUse();
        QVERIFY2(found == old || found == after, qPrintable(QStringLiteral("%1 after %2").arg(found).arg(line)));
        if (!seen.contains(found))
            seen.append(found);

        // The next start: what is in use stays whole, nothing is left over, and a new pack comes.
        QCOMPARE(PackStore(folder()).settle(), QString());
        const qint64 settled = inUse();
        QVERIFY2(settled == found || settled == after, qPrintable(line));
        QVERIFY(!QDir(folder()).exists(QStringLiteral("next")));
        QVERIFY2(before() != -1 && (before() == 0 || before() < settled), qPrintable(line));
        QCOMPARE(PackStore(folder()).recordSequence(settled), QString());
        QVERIFY(PackStore(folder()).highest() >= settled);
        QCOMPARE(take(14), QString());
        QCOMPARE(inUse(), 14);
        QCOMPARE(before(), settled);
    }
    QVERIFY2(cuts >= 5, qPrintable(QString::number(cuts)));
    QVERIFY(seen.contains(old) && seen.contains(after));
}

void tst_packstore::namesAreChangedAfterTheBytesAreOnTheDisk()
{
    // What a power cut leaves is what was told to the disk before it.
    QCOMPARE(take(11), QString());
    const QStringList calls = child(QStringLiteral("take"), 13, m_packs->path(QStringLiteral("trace")));
    const auto first = [&calls](const QString &pattern, qsizetype from = 0) {
        const QRegularExpression sign(pattern);
        const auto found = std::find_if(calls.cbegin() + from, calls.cend(),
                                        [&sign](const QString &call) { return sign.match(call).hasMatch(); });
        return found == calls.cend() ? qsizetype(-1) : qsizetype(found - calls.cbegin());
    };
    const QString place = QRegularExpression::escape(folder());
    const qsizetype exchange = first(QStringLiteral("renameat2\\(.*RENAME_EXCHANGE\\) = 0"));
    QVERIFY(exchange > 0);
    for (const char *synced : { "/next/content\\.sqlite>", "/next/content\\.sqlite\\.minisig>", "/next>", ">" }) {
        const qsizetype sync = first(QStringLiteral("fsync\\(\\d+<") + place + QLatin1String(synced));
        QVERIFY2(sync >= 0 && sync < exchange, synced);
    }
    const qsizetype folderAfter = first(QStringLiteral("fsync\\(\\d+<%1>").arg(place), exchange);
    const qsizetype state = first(QStringLiteral("rename(at2?)?\\(.*/state\\.part"), exchange);
    QVERIFY(folderAfter > exchange && folderAfter < state);
    const qsizetype stateBytes = first(QStringLiteral("fsync\\(\\d+<%1/state\\.part>").arg(place), exchange);
    QVERIFY(stateBytes > exchange && stateBytes < state);
    QVERIFY(first(QStringLiteral("fsync\\(\\d+<%1>").arg(place), state) > state);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(stepOption)) {
        fputs(qPrintable(childStep(arguments.mid(2))), stdout);
        return 0;
    }
    tst_packstore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_packstore.moc"
