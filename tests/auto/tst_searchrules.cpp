// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words are found by other forms of them, rare words count more, and the lists behind both are content.

#include "catalog.h"
#include "contentdatabase.h"
#include "contentfiles.h"
#include "program.h"
#include "searchanswers.h"
#include "searchmodel.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");

} // namespace

class tst_searchrules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void otherFormsAreFound_data();
    void otherFormsAreFound();
    void everyVisitorWordLeadsToItsTopic();
    void rareWordsCountMore();
    void listsAreContent();
    void listsAreChecked_data();
    void listsAreChecked();

private:
    QStringList found(const QString &query, const QString &language);
    Ended made(const QString &out, const QByteArray &sql) const;

    ContentDatabase m_database;
    Catalog m_catalog { m_database };
    QTemporaryDir m_folder;
};

void tst_searchrules::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("[\\s\\S]")));
}

// All pages that answer, best first.
QStringList tst_searchrules::found(const QString &query, const QString &language)
{
    SearchModel model;
    model.setLanguage(language);
    model.setMost(100);
    model.setCatalog(&m_catalog);
    model.setQuery(query);
    return pages(model);
}

void tst_searchrules::otherFormsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page"); // the first one; empty: none
    const auto row = [](const char *query, const char *page) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(page);
    };
    row("tembiaporendape", "offices");
    row("tembiaporendagui", "offices");
    row("rembiaporenda", "offices");
    row("oficinakuérape", "offices");
    row("albérdipe", "second");
    row("hembiaporã", "mission");
    row("tembiaporãkuéra", "mission");
    row("mbaʼapohápe", "mission");
    row("maranduha", "objectives.4");
    row("pehupytyse", "objectives");
    row("jahupytyse", "objectives");
    row("aguahẽta", "offices");
    row("oñemoheñói", "about");
    row("arýpe", "about");
    // The other way round: the content has the ending.
    row("direcciones", "offices");
    // Words that only look as if they had a root of the content.
    row("libreta", "");
    row("planta", "");
    row("mesape", "");
    row("jaguápe", "");
}

void tst_searchrules::otherFormsAreFound()
{
    QFETCH(QString, query);
    QFETCH(QString, page);
    for (const QString &language : { es, gn })
        QCOMPARE(found(query, language).value(0), page);
}

// Builds the shipped content, in which no word is explained, changed by \a sql, below m_folder.
Ended tst_searchrules::made(const QString &out, const QByteArray &sql) const
{
    const QDir folder(out + QStringLiteral(".sources"));
    QFile file(folder.filePath(QStringLiteral("visitor_words_more.sql")));
    if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(explainNothing() + sql);
    file.close();
    return run(QStringLiteral(SOURCE_FOLDER "/tools/content"),
               { out, QStringLiteral(SOURCE_FOLDER "/resources/content"), folder.path() });
}

// A word that is a filler too, which is never looked for, would lead nowhere.
void tst_searchrules::everyVisitorWordLeadsToItsTopic()
{
    QSqlQuery keywords(m_database.connection());
    QVERIFY(keywords.exec(QStringLiteral("SELECT words, section, language FROM keyword")));
    int checked = 0;
    for (; keywords.next(); ++checked) {
        const QString words = keywords.value(0).toString();
        const QString section = keywords.value(1).toString();
        QVERIFY2(found(words, keywords.value(2).toString()).contains(section),
                 qPrintable(words + QStringLiteral(" does not lead to ") + section));
    }
    QVERIFY(checked > 70);
}

void tst_searchrules::rareWordsCountMore()
{
    const QString out = m_folder.filePath(QStringLiteral("rare.sqlite"));
    const Ended tool =
            made(out,
                 "UPDATE wording SET words = 'Lapacho, takuare.' WHERE text = 'mission.1' AND language = 'es';"
                 "UPDATE wording SET words = 'Guayaba, lapacho.' WHERE text = 'vision.1' AND language = 'es';"
                 "UPDATE wording SET words = 'Takuare.' WHERE text IN ('about.1', 'about.2', 'objectives.1.1', "
                 "    'objectives.2.1', 'objectives.3.1', 'objectives.4.1') AND language = 'es';");
    QCOMPARE(tool.error, QString());
    const ContentDatabase database(out);
    Catalog catalog(database);
    SearchModel model;
    model.setLanguage(es);
    model.setCatalog(&catalog);
    model.setQuery(QStringLiteral("takuare lapacho guayaba"));
    QCOMPARE(pages(model), QStringList({ QStringLiteral("vision"), QStringLiteral("mission") }));
}

void tst_searchrules::listsAreContent()
{
    const QString out = m_folder.filePath(QStringLiteral("lists.sqlite"));
    const Ended tool = made(out,
                            "DELETE FROM filler; DELETE FROM affix;"
                            "INSERT INTO filler (language, word) VALUES ('es', 'guayaba');"
                            "INSERT INTO affix (language, kind, letters) VALUES ('gn', 'ending', 'xu');");
    QCOMPARE(tool.error, QString());
    const ContentDatabase database(out);
    Catalog catalog(database);
    SearchModel model;
    model.setLanguage(es);
    model.setCatalog(&catalog);
    model.setQuery(QStringLiteral("guayaba alberdixu"));
    QCOMPARE(pages(model).value(0), QStringLiteral("second"));
    for (const char *query : { "guayaba", "direcciones", "oficinakuérape" }) {
        model.setQuery(QString::fromUtf8(query));
        QVERIFY2(model.total() == 0, query);
    }
}

void tst_searchrules::listsAreChecked_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *sql, const char *fault) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(fault);
    };
    row("two words", "INSERT INTO filler (language, word) VALUES ('es', 'por favor');",
        "filler por favor (es) is not one word");
    row("another apostrophe", "INSERT INTO filler (language, word) VALUES ('gn', 'mba’e');",
        "filler mba’e (gn) holds ’");
    row("an empty affix", "INSERT INTO affix (language, kind, letters) VALUES ('gn', 'ending', '');",
        "affix  (gn) is empty");
    row("two affixes", "INSERT INTO affix (language, kind, letters) VALUES ('gn', 'ending', 'pe gui');",
        "affix pe gui (gn) is not one word");
    row("an unknown kind", "INSERT INTO affix (language, kind, letters) VALUES ('gn', 'infix', 'pe');",
        "CHECK constraint failed");
    row("an unknown use", "INSERT INTO filler (language, word, sought) VALUES ('es', 'pues', 'often');",
        "CHECK constraint failed");
}

void tst_searchrules::listsAreChecked()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, fault);
    const QString out = m_folder.filePath(QStringLiteral("%1.sqlite").arg(QLatin1String(QTest::currentDataTag())));
    const Ended tool = made(out, sql);
    QVERIFY(tool.code != 0 && !QFile::exists(out));
    QVERIFY2(tool.error.contains(fault), qPrintable(tool.error));
}

QTEST_GUILESS_MAIN(tst_searchrules)
#include "tst_searchrules.moc"
