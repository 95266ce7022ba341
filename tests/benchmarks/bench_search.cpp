// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the search takes to answer one key, and a content file to open, as the content grows: figures to compare in
// one run, never asserted. Run it by hand from a release build: tests/bench_search. Making the contents takes minutes;
// with BENCH_CORPUS=FOLDER they stay there for the next run.

#include "catalog.h"
#include "contentdatabase.h"
#include "corpus.h"
#include "searchmodel.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

namespace
{

constexpr int rounds = 9;

// The middle and the worst of several rounds, ms.
struct Times {
    double median = 0;
    double worst = 0;
};

Times timed(
        const std::function<void()> &once, const std::function<void()> &before = [] {})
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        before();
        QElapsedTimer timer;
        timer.start();
        once();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return { times.at(rounds / 2), times.constLast() };
}

} // namespace

class BenchSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void open_data() { contents(); }
    void open();
    void fold_data() { contents(); }
    void fold();
    void key_data();
    void key();
    void cleanupTestCase();

private:
    void contents() const;
    void report(const QString &subject, int paragraphs, const Times &times);

    static constexpr int sizes[] = { 0, 100, 1'000, 10'000, 100'000 }; // 0: the built-in content

    QTemporaryDir m_folder;
    QMap<int, QString> m_files;
    QMap<QString, QMap<int, Times>> m_reported;
};

void BenchSearch::initTestCase()
{
    const QString folder = qEnvironmentVariable("BENCH_CORPUS", m_folder.path());
    for (const int size : sizes) {
        if (size == 0) {
            m_files.insert(size, QString());
            continue;
        }
        QElapsedTimer timer;
        timer.start();
        const QString kept = QStringLiteral("%1/corpus-%2.sqlite").arg(folder).arg(size);
        m_files.insert(size, QFileInfo::exists(kept) ? kept : corpusFile(folder, size));
        QVERIFY2(!m_files.value(size).isEmpty(), "the content could not be built");
        const ContentDatabase database(m_files.value(size));
        QCOMPARE(database.refusal(), QString());
        const qsizetype words = Catalog(database).terms(QLatin1String(""), 1, 100).size();
        qInfo("%d paragraphs: %lld distinct words, %.1f MB, built in %.1f s", size, qlonglong(words),
              double(QFileInfo(m_files.value(size)).size()) / 1e6, double(timer.elapsed()) / 1e3);
    }
}

void BenchSearch::contents() const
{
    QTest::addColumn<int>("paragraphs");
    for (const int size : sizes)
        QTest::addRow("%d", size) << size;
}

void BenchSearch::report(const QString &subject, int paragraphs, const Times &times)
{
    m_reported[subject][paragraphs] = times;
    QTest::setBenchmarkResult(times.median, QTest::WalltimeMilliseconds);
}

// Until the first answer: what the first frame waits for.
void BenchSearch::open()
{
    QFETCH(int, paragraphs);
    report(QStringLiteral("open"), paragraphs, timed([this, paragraphs] {
               const ContentDatabase database(m_files.value(paragraphs));
               QVERIFY(Catalog(database).sections(QStringLiteral("gn")).size() >= 6);
           }));
}

// The query by the rule of the index, without asking it.
void BenchSearch::fold()
{
    QFETCH(int, paragraphs);
    const ContentDatabase database(m_files.value(paragraphs));
    const Catalog catalog(database);
    report(QStringLiteral("fold"), paragraphs,
           timed([&catalog] { catalog.folded(QStringLiteral("¿Moõpa oĩ pene tembiaporenda?")); }));
}

void BenchSearch::key_data()
{
    QTest::addColumn<int>("paragraphs");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("queries");
    const auto growing = [](const QString &word) {
        QStringList beginnings;
        for (qsizetype i = 1; i <= word.size(); ++i)
            beginnings.append(word.left(i));
        return beginnings;
    };
    const auto fill = [](const QString &word) { return word.repeated(200 / word.size()); };
    const QList<std::pair<const char *, QStringList>> subjects {
        { "typed: comunicación", growing(QStringLiteral("comunicación")) },
        { "typed: tembiaporenda", growing(QStringLiteral("tembiaporenda")) },
        { "two letters of most words", { QStringLiteral("la"), QStringLiteral("en"), QStringLiteral("mb") } },
        { "frequent words", { QStringLiteral("la en que"), QStringLiteral("pe mba ta"), QStringLiteral("la en c") } },
        { "one letter at the end", { QStringLiteral("ministerio d"), QStringLiteral("la c"), QStringLiteral("a b") } },
        { "a mistake", { QStringLiteral("comunicasion"), QStringLiteral("tembiaporemda"), QStringLiteral("menpara") } },
        { "nothing alike",
          { QStringLiteral("zzzzzz"), QStringLiteral("comxyzuvw"), QStringLiteral("paramentocoxyz") } },
        { "within words", { QStringLiteral("porenda"), QStringLiteral("cionpara") } },
        { "words of different pages", { QStringLiteral("alberdi mision vision objetivos") } },
        { "frequent and absent", { QStringLiteral("la en que por cion xyzuv") } },
        { "three mistakes", { QStringLiteral("comunicasion informasion ministrio") } },
        { "eight mistakes",
          { QStringLiteral("comunicasion informasion ministrio tecnolojias "
                           "ordenamiemto seguimiemto ejecutsr desarroyo") } },
        { "200 letters: la", { fill(QStringLiteral("la ")) } },
        { "200 letters: a b", { fill(QStringLiteral("a b c d e ")) } },
        { "200 letters: la mba", { fill(QStringLiteral("la mba que pe en ")) } },
        { "200 letters: one word", { fill(QStringLiteral("comuni")) } },
        { "200 letters: many words", { fill(QStringLiteral("comunxa paramxe tembixo ")) } },
    };
    for (const auto &[subject, queries] : subjects) {
        for (const int size : sizes)
            QTest::addRow("%s, %d", subject, size) << size << QString::fromUtf8(subject) << queries;
    }
}

// From the key to the rows, the worst key of the subject.
void BenchSearch::key()
{
    QFETCH(int, paragraphs);
    QFETCH(QString, subject);
    QFETCH(QStringList, queries);
    const ContentDatabase database(m_files.value(paragraphs));
    Catalog catalog(database);
    SearchModel model;
    model.setLanguage(QStringLiteral("gn"));
    model.setCatalog(&catalog);
    Times slowest;
    for (const QString &query : std::as_const(queries)) {
        const Times times = timed([&model, &query] { model.setQuery(query); }, [&model] { model.setQuery(QString()); });
        if (times.median > slowest.median)
            slowest = times;
    }
    report(subject, paragraphs, slowest);
}

void BenchSearch::cleanupTestCase()
{
    qInfo("ms, median of %d (ratio to ten times fewer paragraphs); the last column: the worst at the largest", rounds);
    for (auto subject = m_reported.cbegin(); subject != m_reported.cend(); ++subject) {
        QString line = subject.key().leftJustified(28);
        double before = 0;
        for (auto at = subject.value().cbegin(); at != subject.value().cend(); ++at) {
            line += QString::number(at.value().median, 'f', 2).rightJustified(9);
            line += (at.key() <= 100 ? QString() : QStringLiteral("(×%1)").arg(at.value().median / before, 0, 'f', 1))
                            .leftJustified(9);
            before = at.value().median;
        }
        qInfo("%s%9.2f", qUtf8Printable(line), subject.value().last().worst);
    }
}

QTEST_GUILESS_MAIN(BenchSearch)
#include "bench_search.moc"
