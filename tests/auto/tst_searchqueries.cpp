// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any query is answered without an error, in the built-in content and in other content files of any size.

#include "corpus.h"
#include "program.h"
#include "searchcase.h"
#include "searchmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

class tst_searchqueries : public SearchCase
{
    Q_OBJECT

private slots:
    void strangeQueriesAreAnswered_data();
    void strangeQueriesAreAnswered();
    void randomQueriesAreAnswered();

    void packIsSearchedByItsOwnIndex();
    void fileWithoutAWordingIsSearched();
    void pagesAreFoundAmongMany_data();
    void pagesAreFoundAmongMany();

private:
    ContentWords m_content { m_database, m_catalog };
};

void tst_searchqueries::strangeQueriesAreAnswered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &query, bool found) { QTest::newRow(name) << query << found; };
    const auto mision = QStringLiteral("misión");
    row("quote", QStringLiteral("\"misión"), true);
    row("quotes", QStringLiteral("\"\"misión\"\""), true);
    row("apostrophe", QStringLiteral("'misión'; DROP TABLE search; --"), false);
    row("parenthesis", QStringLiteral("(misión"), true);
    row("parentheses", QStringLiteral(")misión(("), true);
    row("star", QStringLiteral("misión*"), true);
    row("stars", QStringLiteral("*misi*ón*"), false);
    row("colon", QStringLiteral("words:misión"), true); // one of two words, which names the page
    row("first", QStringLiteral("^misión"), true);
    row("minus", QStringLiteral("-misión"), true);
    row("plus", QStringLiteral("+misión+"), true);
    row("braces", QStringLiteral("{misión}"), true);
    row("per cent", QStringLiteral("%misión_"), true);
    row("backslash", QStringLiteral("\\misión\\"), true);
    row("near", QStringLiteral("NEAR(misión visión, 10)"), true); // two of four words
    row("near alone", QStringLiteral("NEAR"), false);
    row("and", QStringLiteral("AND"), false);
    row("or", QStringLiteral("misión OR xyzzy"), false);
    row("not", QStringLiteral("NOT misión"), true); // a word as "words" above, not an operator
    row("json", QStringLiteral("\"],[\"misión"), true);
    row("NUL within", QStringLiteral("mis") + QChar(QChar::Null) + QStringLiteral("ión"), true);
    row("NULs", QString(100, QChar(QChar::Null)), false);
    row("half a letter", QChar(0xD800) + mision + QChar(0xDC00), true);
    row("half letters", QString(500, QChar(0xD835)), false);
    row("letters of two halves", QStringLiteral("𝒳𝒳 𝒳"), false);
    row("no characters", QString(QChar(0xFFFF)) + QChar(0xFFFE) + QChar(0xFFFD), false);
    row("marks alone", QString(300, QChar(0x303)), false);
    row("a letter with many marks", QLatin1Char('m') + QString(150, QChar(0x303)) + QStringLiteral("isión"), true);
    row("signs of matches", QStringLiteral("\2misión\3"), true);
    row("spaces", QString(300, QLatin1Char(' ')), false);
    row("lines", QStringLiteral("misión\n\r\t"), true);
    row("right to left", QStringLiteral("\u202Emisión\u202C"), true);
    row("zero width", QStringLiteral("\uFEFFmisión\u200B"), true);
    row("other scripts", QStringLiteral("Миссия 使命 مهمة"), false);
    row("ten thousand letters", QString(10'000, QLatin1Char('m')), false);
    row("ten thousand words", mision.repeated(1) + QStringLiteral(" misión").repeated(10'000), true);
    row("ten thousand of everything", QStringLiteral("a\"b' c:d* (e) ^f -g NEAR ").repeated(400), false);
    row("cut within a letter", QString(199, QLatin1Char(' ')) + QStringLiteral("𝒳misión"), false);
}

void tst_searchqueries::strangeQueriesAreAnswered()
{
    QFETCH(QString, query);
    QFETCH(bool, found);
    for (const QString &language : { es, gn }) {
        SearchModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLanguage(language);
        model.setCatalog(&m_catalog);
        model.setQuery(query);
        QCOMPARE(model.query(), query);
        QCOMPARE(answerFault(model, m_catalog), QString());
        QCOMPARE(pages(model).contains(QStringLiteral("mission")), found);
    }
}

void tst_searchqueries::randomQueriesAreAnswered()
{
    constexpr quint32 seed = 6207;
    constexpr int queries = 3000;
    QRandomGenerator random(seed);
    const auto one = [&random](const QStringList &of) { return of.at(random.bounded(int(of.size()))); };
    const QStringList signs {
        QStringLiteral("\""),    QStringLiteral("'"),     QStringLiteral("("),         QStringLiteral(")"),
        QStringLiteral("*"),     QStringLiteral(":"),     QStringLiteral("^"),         QStringLiteral("-"),
        QStringLiteral("+"),     QStringLiteral("{"),     QStringLiteral("}"),         QStringLiteral(","),
        QStringLiteral("."),     QStringLiteral("ʼ"),     QStringLiteral("\2"),        QStringLiteral("\3"),
        QStringLiteral(" "),     QStringLiteral("  "),    QStringLiteral(" OR "),      QStringLiteral(" AND "),
        QStringLiteral(" NOT "), QStringLiteral("NEAR("), QString(QChar(QChar::Null)), QString(QChar(0xDC00)),
    };
    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCatalog(&m_catalog);
    int answers = 0;
    for (int i = 0; i < queries; ++i) {
        QString query;
        for (int part = random.bounded(1, 8); part > 0; --part) {
            switch (random.bounded(4)) {
            case 0: // any code units
                for (int unit = random.bounded(12); unit > 0; --unit)
                    query += QChar(ushort(random.bounded(0x10000)));
                break;
            case 1:
                query += one(signs);
                break;
            case 2: // a word or its beginning
                query += m_content.words.at(random.bounded(int(m_content.words.size())))
                                 .written.left(random.bounded(1, 14));
                break;
            default:
                query += QLatin1Char(' ');
            }
        }
        model.setLanguage(random.bounded(2) == 0 ? es : gn);
        model.setQuery(query);
        answers += model.count() > 0 ? 1 : 0;
        const QString fault = answerFault(model, m_catalog);
        QVERIFY2(fault.isEmpty() && sqliteComplaints().isEmpty(),
                 qPrintable(QStringLiteral("seed %1, query %2 (%3): %4")
                                    .arg(seed)
                                    .arg(i)
                                    .arg(QString::fromLatin1(query.toUtf8().toPercentEncoding()),
                                         fault + sqliteComplaints().join(QLatin1Char(' ')))));
    }
    QVERIFY2(answers > queries / 10, qPrintable(QString::number(answers)));
}

// --- other contents

void tst_searchqueries::packIsSearchedByItsOwnIndex()
{
    const ContentDatabase database(QStringLiteral(ENGLISH_CONTENT));
    QCOMPARE(database.refusal(), QString());
    Catalog catalog(database);
    SearchModel model;
    model.setLanguage(QStringLiteral("en"));
    model.setCatalog(&catalog);
    model.setQuery(QStringLiteral("headquarter"));
    QCOMPARE(pages(model), QStringList({ QStringLiteral("headquarters") }));
    QCOMPARE(text(model, 0, "title"), QStringLiteral("\2Headquarters\3"));
    model.setQuery(QStringLiteral("headqaurters"));
    QCOMPARE(pages(model), QStringList({ QStringLiteral("headquarters") }));
    // Its other languages are there too, behind its own.
    model.setQuery(QStringLiteral("objetivos"));
    QCOMPARE(pages(model).value(0), QStringLiteral("objectives"));
    QCOMPARE(text(model, 0, "otherLanguage"), es);
    // And the built-in content knows no English.
    model.setCatalog(&m_catalog);
    model.setLanguage(es);
    model.setQuery(QStringLiteral("headquarter"));
    QCOMPARE(model.total(), 0);

    // A file refused after its check: what is asked is asked again of the built-in content.
    const QString file =
            changedContent(m_folder.path(), "replaced",
                           "UPDATE wording SET words = 'Caña' WHERE text = 'vision.1' AND language = 'es';");
    QVERIFY(!file.isEmpty());
    QCOMPARE(run(QStringLiteral(SQLITE3),
                 { file, QStringLiteral("DELETE FROM wording WHERE text = 'vision.1' AND language = 'gn'") })
                     .code,
             0);
    ContentDatabase refused(file);
    Catalog changing(refused);
    SearchModel other;
    other.setLanguage(es);
    other.setCatalog(&changing);
    other.setQuery(QStringLiteral("caña"));
    QCOMPARE(pages(other), QStringList({ QStringLiteral("vision") }));
    QSignalSpy checked(&refused, &ContentDatabase::checked);
    QVERIFY(refused.checkInBackground());
    QVERIFY(checked.wait(30'000));
    QVERIFY(!refused.refusal().isEmpty());
    QCOMPARE(other.total(), 0);
}

void tst_searchqueries::fileWithoutAWordingIsSearched()
{
    // Until a file is checked it may lack anything.
    const QString file = changedContent(m_folder.path(), "incomplete", "");
    QVERIFY(!file.isEmpty());
    QCOMPARE(run(QStringLiteral(SQLITE3),
                 { file,
                   QStringLiteral("DELETE FROM wording WHERE text IN ('objectives.short', 'objectives.2.title') "
                                  "AND language = 'gn'") })
                     .code,
             0);
    const ContentDatabase database(file);
    QCOMPARE(database.refusal(), QString());
    Catalog catalog(database);
    SearchModel model;
    model.setLanguage(gn);
    model.setCatalog(&catalog);
    for (const char *query : { "akãrapuʼã", "objetivos", "opavavépe", "tembikuaareka" }) {
        model.setQuery(QString::fromUtf8(query));
        QVERIFY2(model.total() > 0, query);
    }
}

void tst_searchqueries::pagesAreFoundAmongMany_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *query, const char *page) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(page);
    };
    row("oficina", "offices");
    row("moõ", "offices");
    row("alberdi haedo", "second");
    row("dirección concordia", "headquarters");
    row("secretaria nacional", "about");
    row("tecnolojica", "mission"); // a mistake
    // Behind more texts than are ranked that have words that begin so.
    row("mejora", "vision");
    row("en", "archive");
}

void tst_searchqueries::pagesAreFoundAmongMany()
{
    QFETCH(QString, query);
    QFETCH(QString, page);
    static const QString file = corpusFile(m_folder.path(), 400);
    QVERIFY(!file.isEmpty());
    const ContentDatabase database(file);
    QCOMPARE(database.refusal(), QString());
    Catalog catalog(database);
    SearchModel model;
    model.setLanguage(es);
    model.setCatalog(&catalog);
    model.setQuery(query);
    QVERIFY2(pages(model).value(0).startsWith(page), qPrintable(pages(model).join(QLatin1Char(' '))));
    QCOMPARE(answerFault(model, catalog), QString());
}

QTEST_GUILESS_MAIN(tst_searchqueries)
#include "tst_searchqueries.moc"
