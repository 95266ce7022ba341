// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The model of the search: rows, pages and marks that follow query and language; and the everyday words of visitors,
// which lead to pages or are said to have no answer.

#include "searchcase.h"
#include "searchmodel.h"
#include "spelling.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

class tst_searchmodel : public SearchCase
{
    Q_OBJECT

private slots:
    void everyKeywordLeadsToItsPage_data();
    void everyKeywordLeadsToItsPage();
    void whatIsNotKnownIsSaid();
    void everySuggestionIsAnswered();
    void nearestWordsAreProposed();

    void shortQueriesAreNotAsked();
    void rowsFollowTheLanguage();
    void rowsArePaged();
    void answerIsToldOnce();
    void textIsMarked();
};

// --- words of visitors

void tst_searchmodel::everyKeywordLeadsToItsPage_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("section");
    QTest::addColumn<bool>("answered");
    QSqlQuery query(m_database.connection());
    query.exec(QStringLiteral("SELECT language, words, section, answered FROM keyword"));
    while (query.next())
        QTest::addRow("%s (%s)", qPrintable(query.value(1).toString()), qPrintable(query.value(0).toString()))
                << query.value(1).toString() << query.value(2).toString() << query.value(3).toBool();
}

void tst_searchmodel::everyKeywordLeadsToItsPage()
{
    QFETCH(QString, keyword);
    QFETCH(QString, section);
    QFETCH(bool, answered);
    // As it is written, and as it is typed.
    for (const QString &query : { keyword, withoutMarks(keyword).toUpper() }) {
        for (const QString &language : { es, gn }) {
            SearchModel model;
            model.setLanguage(language);
            model.setMost(2);
            model.setCatalog(&m_catalog);
            model.setQuery(query);
            const qsizetype row = pages(model).indexOf(section);
            QVERIFY2(row >= 0,
                     qPrintable(query + QLatin1Char(' ') + language + QStringLiteral(": ")
                                + pages(model).join(QLatin1Char(' '))));
            if (!answered)
                QVERIFY2(!cell(model, int(row), "answered").toBool(), qPrintable(query + QLatin1Char(' ') + language));
        }
    }
}

void tst_searchmodel::whatIsNotKnownIsSaid()
{
    SearchModel model;
    model.setLanguage(gn);
    model.setCatalog(&m_catalog);
    model.setQuery(QStringLiteral("telefono"));
    QCOMPARE(pages(model).value(0), QStringLiteral("offices"));
    QVERIFY(!cell(model, 0, "answered").toBool());
    QCOMPARE(text(model, 0, "otherLanguage"), es);
    QCOMPARE(text(model, 0, "otherWords"), QStringLiteral("teléfono"));
    model.setQuery(QStringLiteral("pumbyry"));
    QVERIFY(!cell(model, 0, "answered").toBool());
    QCOMPARE(text(model, 0, "otherLanguage"), QString());
    model.setQuery(QStringLiteral("dirección"));
    QVERIFY(cell(model, 0, "answered").toBool());
}

void tst_searchmodel::everySuggestionIsAnswered()
{
    SearchModel model;
    model.setLanguage(es);
    model.setCatalog(&m_catalog);
    QCOMPARE(model.suggestions(), QStringList({ QStringLiteral("Ley 6207"), QStringLiteral("Alberdi") }));
    for (const QString &language : { gn, es }) {
        model.setLanguage(language);
        QVERIFY(model.suggestions().size() >= 2);
        for (const QString &suggestion : model.suggestions()) {
            model.setQuery(suggestion);
            QVERIFY2(model.total() > 0 && text(model, 0, "otherLanguage").isEmpty(), qPrintable(suggestion));
        }
    }
    model.setLanguage(gn);
    QCOMPARE(model.suggestions(), QStringList({ QStringLiteral("Léi 6207"), QStringLiteral("Alberdi") }));
}

void tst_searchmodel::nearestWordsAreProposed()
{
    SearchModel model;
    model.setLanguage(es);
    model.setCatalog(&m_catalog);
    model.setQuery(QStringLiteral("misiones objetivoxx"));
    QCOMPARE(model.total(), 0);
    QVERIFY2(model.nearest().contains(QStringLiteral("Objetivos"), Qt::CaseInsensitive),
             qPrintable(model.nearest().join(QLatin1Char(' '))));
    QVERIFY(model.nearest().size() <= Spelling::mostAlike);
    for (const QString &word : model.nearest()) {
        SearchModel other;
        other.setLanguage(es);
        other.setCatalog(&m_catalog);
        other.setQuery(word);
        QVERIFY2(other.total() > 0, qPrintable(word));
    }
    model.setQuery(QStringLiteral("misión"));
    QVERIFY(model.total() > 0 && model.nearest().isEmpty());
    model.setQuery(QStringLiteral("zzzzzzzz"));
    QVERIFY(model.asked() && model.total() == 0 && model.nearest().isEmpty());
}

// --- the model

void tst_searchmodel::shortQueriesAreNotAsked()
{
    SearchModel model;
    model.setLanguage(es);
    model.setCatalog(&m_catalog);
    for (const char *query : { "", " ", "m", "ʼ", "m ", "!m?", "'m'", "()", "ñ" }) {
        model.setQuery(QStringLiteral("misión"));
        QVERIFY(model.asked() && model.count() > 0);
        model.setQuery(QString::fromUtf8(query));
        QVERIFY2(!model.asked() && model.count() == 0 && model.total() == 0 && model.nearest().isEmpty(), query);
        QCOMPARE(model.marked(QStringLiteral("Misión")), QString());
    }
    model.setQuery(QStringLiteral("mi"));
    QVERIFY(model.asked() && model.count() > 0);
}

void tst_searchmodel::rowsFollowTheLanguage()
{
    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy queries(&model, &SearchModel::queryChanged);
    model.setLanguage(es);
    model.setCatalog(&m_catalog);
    model.setQuery(QStringLiteral("oficinas"));
    QCOMPARE(text(model, 0, "title"), QStringLiteral("\2Oficinas\3"));
    QCOMPARE(text(model, 0, "otherLanguage"), QString());
    model.setLanguage(gn);
    QCOMPARE(model.query(), QStringLiteral("oficinas"));
    QCOMPARE(queries.count(), 1);
    QCOMPARE(text(model, 0, "title"), QStringLiteral("Tembiaporenda"));
    QCOMPARE(text(model, 0, "otherLanguage"), es);
    model.setLanguage(es);
    QCOMPARE(text(model, 0, "title"), QStringLiteral("\2Oficinas\3"));
    QCOMPARE(queries.count(), 1);
}

void tst_searchmodel::rowsArePaged()
{
    SearchModel all;
    all.setLanguage(es);
    all.setMost(1000);
    all.setCatalog(&m_catalog);
    all.setQuery(QStringLiteral("de"));
    QVERIFY(all.total() > 7);
    QCOMPARE(all.count(), all.total());

    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLanguage(es);
    model.setCatalog(&m_catalog);
    model.setQuery(QStringLiteral("de"));
    QStringList paged;
    for (int from = 0; from < all.total(); from += model.most()) {
        model.setFrom(from);
        QCOMPARE(model.count(), std::min(model.most(), all.total() - from));
        QCOMPARE(model.total(), all.total());
        QCOMPARE(cell(model, 0, "place").toInt(), 0);
        paged += pages(model);
    }
    QCOMPARE(paged, pages(all));

    model.setFrom(all.total());
    QCOMPARE(model.count(), 0);
    model.setFrom(-5);
    QCOMPARE(model.from(), 0);
    QCOMPARE(pages(model), pages(all).mid(0, 3));
    model.setMost(0);
    QCOMPARE(model.most(), 1);
    QCOMPARE(model.count(), 1);

    // Another query begins at its beginning.
    model.setFrom(4);
    model.setQuery(QStringLiteral("alberdi"));
    QCOMPARE(model.from(), 0);
    QCOMPARE(pages(model), QStringList({ QStringLiteral("second") }));
}

void tst_searchmodel::answerIsToldOnce()
{
    SearchModel model;
    model.setLanguage(es);
    model.setCatalog(&m_catalog);
    model.setQuery(QStringLiteral("alberdi"));
    model.setFrom(1);
    // Whoever hears of the answer sees its rows.
    QStringList seen;
    connect(&model, &SearchModel::answered, &model, [&model, &seen] { seen += pages(model).value(0); });
    model.setQuery(QStringLiteral("misión"));
    QCOMPARE(seen, QStringList({ QStringLiteral("mission") }));
    model.setQuery(QStringLiteral("misión"));
    QCOMPARE(seen.size(), 1);
    model.setQuery(QStringLiteral("xyzzy"));
    QCOMPARE(seen.size(), 2);
}

void tst_searchmodel::textIsMarked()
{
    SearchModel model;
    model.setLanguage(gn);
    model.setCatalog(&m_catalog);
    const auto marked = [&model](const char *textId, const QString &language) {
        return bracketed(model.marked(model.catalog()->words(QLatin1String(textId), language)));
    };
    model.setQuery(QStringLiteral("mbae leipa"));
    QCOMPARE(marked("about.summary", gn), QStringLiteral("Mbaʼépa MITIC ha [mbaʼe] [léipa] omoheñói"));
    QCOMPARE(marked("about.summary", es), QString());
    QCOMPARE(marked("nowhere", gn), QString());
    model.setQuery(QStringLiteral("g̃uarã"));
    QCOMPARE(marked("objectives.2.title", gn), QStringLiteral("TIC jeporu opavavépe [g̃uarã]"));
    model.setQuery(QStringLiteral("reguahẽta"));
    QCOMPARE(marked("offices.summary", gn), QStringLiteral("Moõpa oĩ ha mbaʼéichapa [reg̃uahẽta]"));
    model.setQuery(QStringLiteral("6207 n"));
    QCOMPARE(marked("fact.law.value", es), QStringLiteral("[N].º [6207], del 22 de octubre de 2018"));
    model.setQuery(QStringLiteral("omboguat"));
    QVERIFY(marked("mission.1", gn).startsWith(QStringLiteral("Ombosakoʼi ha [omboguata] tetã")));

    // Quotation marks that are taken away stand outside; a puso at the end, where none should be, does too.
    const QString file = changedContent(
            m_folder.path(), "marked",
            "UPDATE wording SET words = '‘Cita’ de ‘dos palabras’, yX cita.' WHERE text = 'vision.1' AND language = "
            "'es';"
            "UPDATE wording SET words = 'Koʼ ʼara: mbaʼe Xʼa.' WHERE text = 'vision.1' AND language = 'gn';");
    QVERIFY(!file.isEmpty());
    const ContentDatabase database(file);
    Catalog catalog(database);
    model.setCatalog(&catalog);
    model.setQuery(QStringLiteral("cita palabras"));
    QCOMPARE(marked("vision.1", es), QStringLiteral("‘[Cita]’ de ‘dos [palabras]’, yX [cita]."));
    model.setQuery(QStringLiteral("ko ara mbae"));
    QCOMPARE(marked("vision.1", gn), QStringLiteral("[Ko]ʼ ʼ[ara]: [mbaʼe] Xʼa."));
}

QTEST_GUILESS_MAIN(tst_searchmodel)
#include "tst_searchmodel.moc"
