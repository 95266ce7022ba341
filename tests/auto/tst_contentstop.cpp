// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The check of a content file has an end: it can be stopped, and no file makes it take more than its share of time and
// memory.

#include "contentcheck.h"
#include "contentdatabase.h"
#include "contentfiles.h"
#include "corpus.h"
#include "program.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sqlite3.h>

namespace
{

constexpr int waitLimit = 60'000; // ms
constexpr int manyParagraphs = 4000;

} // namespace

class tst_contentstop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hostileFileIsRefusedByItsAmounts_data();
    void hostileFileIsRefusedByItsAmounts();
    void checkCanBeStopped();
    void leavingStopsTheCheck();
    void stepsHaveAnEnd();
    void memoryHasAnEnd();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
    QString m_large;
};

void tst_contentstop::initTestCase()
{
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { path("good") });
    QVERIFY2(tool.code == 0, qPrintable(tool.error));
    m_large = corpusFile(m_folder.path(), manyParagraphs);
    QVERIFY(!m_large.isEmpty());
}

void tst_contentstop::hostileFileIsRefusedByItsAmounts_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("fault");
    const QByteArray million("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) ");
    QTest::newRow("a million wordings") << million
                    + "INSERT INTO wording (text, language, words) SELECT 'x.' || i, 'es', 'x' FROM n;"
                                        << QStringLiteral("the file has 1000272 wordings, the most are 250000");
    QTest::newRow("a million paragraphs of one page")
            << million + "INSERT INTO paragraph SELECT 'x.' || i, 'mission', NULL, i + 1 FROM n;"
            << QStringLiteral("section mission has 1000001 paragraphs of a page, the most are 200");
    QTest::newRow("many forbidden characters")
            << QByteArray("UPDATE language SET forbidden = replace(hex(zeroblob(100000)), '0', '#') WHERE code = 'gn';")
            << QStringLiteral("language gn has 200000 characters that a language forbids, the most are 64");
    QTest::newRow("a million languages") << million
                    + "INSERT INTO language (code, position, name) SELECT 'x' || i, i + 2, 'x' FROM n;"
                                         << QStringLiteral("the file has 1000002 languages, the most are 8");
    QTest::newRow("a text of two megabytes")
            << QByteArray("UPDATE wording SET words = hex(zeroblob(1000000)) WHERE text = 'vision.1';")
            << QStringLiteral("it is damaged (string or blob too big)");
    QTest::newRow("a table of views") << [] {
        QByteArray sql;
        for (int i = 0; i < 2000; ++i)
            sql += "CREATE VIEW v" + QByteArray::number(i) + " AS SELECT 1;";
        return "BEGIN;" + sql + "COMMIT;";
    }() << QStringLiteral("its tables are not those of this program's schema.sql");
}

void tst_contentstop::hostileFileIsRefusedByItsAmounts()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, fault);
    const QString file = path("hostile");
    QVERIFY(copyOver(path("good"), file) && changeContent(file, "PRAGMA foreign_keys = OFF;" + sql));
    // Whoever is refused by the amounts needs few steps: the rules that take longer are not asked.
    ContentDatabase database(file);
    QString said = database.refusal();
    if (said.isEmpty())
        said = ContentCheck({ 40'000'000, 64 * 1024 * 1024 }).faultOf(database.connection());
    QVERIFY2(said.endsWith(fault), qPrintable(said));
}

void tst_contentstop::checkCanBeStopped()
{
    // How long the whole check takes, and how long one that is stopped goes on: the ratio is the same on any machine.
    const ContentDatabase database(m_large);
    ContentCheck whole;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(whole.faultOf(database.connection()), QString());
    const qint64 duration = timer.nsecsElapsed();

    for (const int share : { 1, 3, 5, 7, 9 }) {
        ContentCheck check;
        const std::unique_ptr<QThread> stopper(QThread::create([&check, &timer, duration, share] {
            while (timer.nsecsElapsed() < duration * share / 10)
                QThread::yieldCurrentThread();
            check.stop();
        }));
        timer.restart();
        stopper->start();
        check.faultOf(database.connection());
        const qint64 after = timer.nsecsElapsed() - duration * share / 10;
        QVERIFY(check.isStopped() || stopper->wait());
        stopper->wait();
        QVERIFY2(after < duration / 4 || share == 9,
                 qPrintable(QStringLiteral("%1 ms after it was stopped, of %2 ms")
                                    .arg(after / 1'000'000)
                                    .arg(duration / 1'000'000)));
    }
}

void tst_contentstop::leavingStopsTheCheck()
{
    QElapsedTimer timer;
    {
        ContentDatabase database(m_large);
        QSignalSpy checked(&database, &ContentDatabase::checked);
        timer.start();
        QVERIFY(database.checkInBackground() && checked.wait(waitLimit));
    }
    const qint64 duration = timer.nsecsElapsed();
    auto database = std::make_unique<ContentDatabase>(m_large);
    QVERIFY(database->checkInBackground());
    timer.restart();
    database.reset();
    QVERIFY2(timer.nsecsElapsed() < duration / 4, qPrintable(QString::number(timer.elapsed())));
}

void tst_contentstop::stepsHaveAnEnd()
{
    const ContentDatabase database(path("good"));
    QCOMPARE(ContentCheck({ 10'000, ContentCheck::Limits().memory }).faultOf(database.connection()),
             QStringLiteral("it takes too long to check"));
    // The next one on the same connection has its own steps.
    QCOMPARE(ContentCheck().faultOf(database.connection()), QString());
}

void tst_contentstop::memoryHasAnEnd()
{
    const ContentDatabase database(m_large);
    const QString fault = ContentCheck({ ContentCheck::Limits().steps, sqlite3_memory_used() + 3 * 1024 * 1024 })
                                  .faultOf(database.connection());
    QVERIFY2(fault.contains(QStringLiteral("out of memory")), qPrintable(fault));
    QCOMPARE(ContentCheck().faultOf(database.connection()), QString());
}

QTEST_GUILESS_MAIN(tst_contentstop)
#include "tst_contentstop.moc"
