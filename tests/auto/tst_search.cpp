// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search finds every text in every language, however its words are written, ranks what it finds, and answers any
// query without an error.

#include "catalog.h"
#include "contentdatabase.h"
#include "corpus.h"
#include "program.h"
#include "searchmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <functional>

namespace
{

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");

// What SQLite complained of since the last look: a failed question gives no rows, and nothing else would tell.
QStringList complaints;

void hear(void *, int code, const char *message)
{
    // Notices, warnings, and a plan made anew after a temporary table came are nobody's fault.
    const int kind = code & 0xff;
    if (kind != SQLITE_NOTICE && kind != SQLITE_WARNING && kind != SQLITE_SCHEMA)
        complaints.append(QString::fromUtf8(message));
}

QString shown(const QString &words)
{
    return QString(words).replace(Catalog::matchStart, QLatin1Char('[')).replace(Catalog::matchEnd, QLatin1Char(']'));
}

// As people type who have no marks on their keyboard.
QString plain(const QString &words)
{
    static const QRegularExpression mark(QStringLiteral("[\\p{Mn}ʼ]"));
    return words.normalized(QString::NormalizationForm_D).remove(mark);
}

QString pageName(const QString &section, const QString &item, const QString &office)
{
    return item.isEmpty() && office.isEmpty() ? section : item + office;
}

QVariant cell(const SearchModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role));
}

QString text(const SearchModel &model, int row, const char *role)
{
    return cell(model, row, role).toString();
}

// The pages that are listed: the item's, the office's or the section's own.
QStringList pages(const SearchModel &model)
{
    QStringList pages;
    for (int row = 0; row < model.count(); ++row)
        pages.append(pageName(text(model, row, "sectionId"), text(model, row, "itemId"), text(model, row, "officeId")));
    return pages;
}

using Variants = std::function<QStringList(const QString &word)>;

} // namespace

Q_DECLARE_METATYPE(Variants)

class tst_search : public QObject
{
    Q_OBJECT

public:
    static void initMain() { sqlite3_config(SQLITE_CONFIG_LOG, hear, nullptr); }

private slots:
    void initTestCase();
    void init() { complaints.clear(); }
    void cleanup();
    void complaintsAreHeard();

    void everySpellingFindsItsPage_data();
    void everySpellingFindsItsPage();
    void variantsWereMany();
    void exceptionsAreStillNeeded();

    void pageIsFoundFirst_data();
    void pageIsFoundFirst();
    void answerIsWhole_data();
    void answerIsWhole();
    void rowSaysWhatIsFound_data();
    void rowSaysWhatIsFound();
    void madeContentIsRanked_data();
    void madeContentIsRanked();

    void everyKeywordLeadsToItsPage_data();
    void everyKeywordLeadsToItsPage();
    void whatIsNotKnownIsSaid();
    void everySuggestionIsAnswered();
    void nearestWordsAreProposed();

    void foldingTakesAway_data();
    void foldingTakesAway();
    void foldingOfFoldedIsTheSame();
    void foldingKnowsEverySpelling();

    void shortQueriesAreNotAsked();
    void rowsFollowTheLanguage();
    void rowsArePaged();
    void answerIsToldOnce();
    void textIsMarked();

    void strangeQueriesAreAnswered_data();
    void strangeQueriesAreAnswered();
    void randomQueriesAreAnswered();

    void packIsSearchedByItsOwnIndex();
    void fileWithoutAWordingIsSearched();
    void pagesAreFoundAmongMany_data();
    void pagesAreFoundAmongMany();

private:
    struct Word {
        QString written;
        QString language;
    };

    static QString faultOf(const SearchModel &model, const Catalog &catalog);
    QString made(const char *name, const QByteArray &sql) const;

    ContentDatabase m_database;
    Catalog m_catalog { m_database };
    QTemporaryDir m_folder;
    QList<Word> m_words;                   // that stand on one page or two
    QHash<QString, QStringList> m_pagesOf; // by the folded word
    QSet<QString> m_wordings;              // everything a row may show
    QSet<QString> m_usedExceptions;
    int m_variants = 0;
};

void tst_search::cleanup()
{
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void tst_search::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("[\\s\\S]")));
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}\\p{M}]+"));
    QSet<QString> seen;
    QList<Word> words;
    QSqlQuery query(m_database.connection());
    query.exec(QStringLiteral("SELECT entry.language, section, item, office, coalesce(words, text) FROM entry "
                              "LEFT JOIN wording USING (text, language) ORDER BY id"));
    while (query.next()) {
        const QString page = pageName(query.value(1).toString(), query.value(2).toString(), query.value(3).toString());
        m_wordings.insert(query.value(4).toString());
        for (auto match = word.globalMatch(query.value(4).toString()); match.hasNext();) {
            const Word one { match.next().captured(), query.value(0).toString() };
            const QString folded = m_catalog.folded(one.written).value(0);
            if (!m_pagesOf[folded].contains(page))
                m_pagesOf[folded].append(page);
            if (folded.size() >= Spelling::shortestForgiven && !seen.contains(folded + one.language))
                words.append(one);
            seen.insert(folded + one.language);
        }
    }
    for (const Word &one : std::as_const(words)) {
        if (m_pagesOf.value(m_catalog.folded(one.written).value(0)).size() <= 2)
            m_words.append(one);
    }
    QVERIFY2(m_words.size() >= 300, qPrintable(QString::number(m_words.size())));
}

void tst_search::complaintsAreHeard()
{
    QSqlQuery query(m_database.connection());
    QVERIFY(!query.exec(QStringLiteral("SELECT rowid FROM search WHERE search MATCH '\"'")) || !query.next());
    QVERIFY(!complaints.isEmpty());
    complaints.clear();
}

// --- every way to write a word

// Queries that are another word of the content, or stand as near to one: the answer is that word's.
const QHash<QString, QString> &exceptions()
{
    static const QHash<QString, QString> exceptions {
        { QStringLiteral("genera"), QStringLiteral("generan lacks its end: so begin general and generar") },
        { QStringLiteral("generak"), QStringLiteral("generan has a wrong end: so would general and generar") },
        { QStringLiteral("entida"), QStringLiteral("entidad lacks its end: so begins entidades") },
        { QStringLiteral("nive"), QStringLiteral("ndive lacks its d: so begins niveles") },
    };
    return exceptions;
}

void tst_search::everySpellingFindsItsPage_data()
{
    QTest::addColumn<Variants>("variants");
    QTest::addColumn<QString>("language"); // of the model; the words are of both

    // A mistake after the first letter, in the middle or at the end, by turns.
    const auto mistake = [](const std::function<QString(const QString &word, qsizetype place)> &make) {
        return [make, turn = 0](const QString &written) mutable {
            const QString word = plain(written).toLower();
            const qsizetype places[] = { 1, word.size() / 2, word.size() - 1 };
            return QStringList { make(word, places[turn++ % 3]) };
        };
    };
    const auto instead = [](const char *of, const QStringList &signs) {
        const QString sign = QString::fromUtf8(of);
        return [sign, signs](const QString &word) {
            QStringList variants;
            for (const QString &other : signs) {
                if (word.contains(sign, Qt::CaseInsensitive))
                    variants.append(QString(word).replace(sign, other, Qt::CaseInsensitive));
            }
            return variants;
        };
    };
    const QList<std::pair<const char *, Variants>> rules {
        { "as it is written", [](const QString &word) { return QStringList { word }; } },
        { "in capitals", [](const QString &word) { return QStringList { word.toUpper() }; } },
        { "without marks", [](const QString &word) { return QStringList { plain(word) }; } },
        { "without marks, in capitals", [](const QString &word) { return QStringList { plain(word).toUpper() }; } },
        { "without tildes",
          [](const QString &word) {
              return QStringList { word.normalized(QString::NormalizationForm_D).remove(QChar(0x303)) };
          } },
        { "letters and marks apart",
          [](const QString &word) { return QStringList { word.normalized(QString::NormalizationForm_D) }; } },
        { "another apostrophe",
          instead("ʼ",
                  { QStringLiteral("'"), QStringLiteral("’"), QStringLiteral("‘"), QStringLiteral("´"),
                    QStringLiteral("`"), QStringLiteral("ꞌ"), QString() }) },
        { "another g",
          instead("g̃", { QStringLiteral("ĝ"), QStringLiteral("ğ"), QStringLiteral("g"), QStringLiteral("Ĝ") }) },
        { "a letter missing", mistake([](QString word, qsizetype place) { return word.remove(place, 1); }) },
        { "a letter too many",
          mistake([](QString word, qsizetype place) { return word.insert(place, word.at(place)); }) },
        { "a strange letter too many",
          mistake([](QString word, qsizetype place) { return word.insert(place, QLatin1Char('x')); }) },
        { "a wrong letter", mistake([](QString word, qsizetype place) {
              word[place] = word.at(place) == QLatin1Char('k') ? QLatin1Char('q') : QLatin1Char('k');
              return word;
          }) },
        { "two letters exchanged", mistake([](QString word, qsizetype place) {
              place = std::min(place, word.size() - 2);
              const QChar letter = word.at(place);
              word[place] = word.at(place + 1);
              word[place + 1] = letter;
              return word;
          }) },
    };
    for (const auto &[name, variants] : rules) {
        for (const QString &language : { es, gn })
            QTest::addRow("%s, read in %s", name, qPrintable(language)) << variants << language;
    }
}

void tst_search::everySpellingFindsItsPage()
{
    QFETCH(Variants, variants);
    QFETCH(QString, language);
    SearchModel model;
    model.setLanguage(language);
    model.setMost(2);
    model.setCatalog(&m_catalog);
    QStringList lost;
    int asked = 0;
    for (const Word &word : std::as_const(m_words)) {
        const QStringList home = m_pagesOf.value(m_catalog.folded(word.written).value(0));
        QStringList queries = variants(word.written);
        queries.removeDuplicates();
        for (const QString &query : std::as_const(queries)) {
            ++asked;
            model.setQuery(query);
            const QStringList found = pages(model);
            if (std::any_of(found.cbegin(), found.cend(), [&home](const QString &page) { return home.contains(page); }))
                continue;
            if (exceptions().contains(query))
                m_usedExceptions.insert(query);
            else
                lost.append(
                        QStringLiteral("%1 (%2): found on %3, stands on %4")
                                .arg(query, word.written, found.join(QLatin1Char(' ')), home.join(QLatin1Char(' '))));
        }
    }
    QVERIFY(asked > 0);
    m_variants += asked;
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
}

// Of the rows above, which must have run.
void tst_search::variantsWereMany()
{
    QVERIFY2(m_variants >= 3000, qPrintable(QString::number(m_variants)));
}

void tst_search::exceptionsAreStillNeeded()
{
    for (auto exception = exceptions().cbegin(); exception != exceptions().cend(); ++exception)
        QVERIFY2(m_usedExceptions.contains(exception.key()), qPrintable(exception.key()));
}

// --- rank

void tst_search::pageIsFoundFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *query, const QString &language, const char *page) {
        QTest::addRow("%s, read in %s", query, qPrintable(language))
                << QString::fromUtf8(query) << language << QString::fromUtf8(page);
    };
    for (const QString &language : { es, gn }) {
        row("misión", language, "mission");
        row("mision", language, "mission");
        row("TEMBIAPORÃ", language, "mission");
        row("visión", language, "vision");
        row("techa tenonderã", language, "vision");
        row("objetivos", language, "objectives");
        row("Políticas públicas de TIC", language, "objectives.1");
        row("viruporukuaa digital", language, "objectives.3");
        row("políticas institucionales", language, "policies");
        row("oficinas", language, "offices");
        row("oficina", language, "offices");
        row("dirección", language, "offices");
        row("direccion", language, "offices");
        row("moõ", language, "offices");
        row("moo", language, "offices");
        row("horario", language, "offices");
        row("sede central", language, "headquarters");
        row("segunda oficina", language, "second");
        row("tembiaporenda mokoiha", language, "second");
        row("Alberdi", language, "second");
        row("alberdi 633", language, "second");
        row("haedo", language, "second");
        row("Palma", language, "second");
        row("estrella", language, "second");
        row("Concordia", language, "headquarters");
        row("santos 1170", language, "headquarters");
        row("Artigas", language, "headquarters");
        row("artiga", language, "headquarters");
        row("avda españa", language, "headquarters");
        row("tren rape", language, "headquarters");
        row("22 de octubre", language, "about");
        row("22 jasypa", language, "about");
        row("2018", language, "about");
        row("año de creación", language, "about");
        row("oñemoheñoihague ary", language, "about");
        row("secretaría nacional", language, "about");
        row("Carta Orgánica", language, "policies");
        row("plan nacional de desarrollo 2030", language, "policies");
        row("poruharakuera derecho", language, "policies");
        row("MITIC", language, "about");
        row("ministerio", language, "about");
        row("tenonderã", language, "vision");
    }
}

void tst_search::pageIsFoundFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    QFETCH(QString, page);
    SearchModel model;
    model.setLanguage(language);
    model.setCatalog(&m_catalog);
    model.setQuery(query);
    QCOMPARE(pages(model).value(0), page);
    QCOMPARE(faultOf(model, m_catalog), QString());
}

void tst_search::answerIsWhole_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("pages"); // all of them, in order
    const auto row = [](const char *query, const char *pages) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(pages);
    };
    row("alberdi haedo", "second");
    row("haedo alberdi", "second");
    row("alberdi", "second");
    row("concordia", "headquarters");
    // All words must stand on one page …
    row("alberdi concordia", "");
    row("alberdi xyzzy", "");
    // … in any of its texts, in any language, the title of its section among them.
    row("concordia artigas", "headquarters");
    row("concordia gotyo", "headquarters");
    row("dirección concordia", "headquarters");
    // Only the last word may be begun; any may lack its beginning, where there is nothing else.
    row("concor artigas", "");
    row("hae alberdi", "");
    row("alberdi hae", "second");
    row("alberdi h", "second");
    row("concor", "headquarters");
    row("oncordia", "headquarters");
    row("ley 6207", "about policies");
    row("Nº 6207", "about policies");
    row("N° 6207", "about policies");
    row("n.º 6207", "about policies");
    // A mistake in up to three words.
    row("alberdy entrr haedoo", "second");
    row("alberdy entrr haedoo diiaz", "");
    row("xyzzy", "");
}

void tst_search::answerIsWhole()
{
    QFETCH(QString, query);
    QFETCH(QString, pages);
    SearchModel model;
    model.setLanguage(es);
    model.setMost(100);
    model.setCatalog(&m_catalog);
    model.setQuery(query);
    QStringList found = ::pages(model);
    found.sort();
    QCOMPARE(found.join(QLatin1Char(' ')), pages);
    QCOMPARE(model.total(), found.size());
}

void tst_search::rowSaysWhatIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("row"); // page|textId|title|summary|otherLanguage|otherWords, matches in brackets
    const auto row = [](const char *query, const QString &language, const char *row) {
        QTest::addRow("%s, read in %s", query, qPrintable(language))
                << QString::fromUtf8(query) << language << QString::fromUtf8(row);
    };
    row("misio", es, "mission||[Misión]|Qué hace el Ministerio||");
    row("oficinas", gn, "offices||Tembiaporenda|Moõpa oĩ ha mbaʼéichapa reg̃uahẽta|es|Oficinas");
    row("jehupytyra", es, "objectives||Objetivos|Qué se propone lograr|gn|Jehupytyrã");
    row("haedo", es, "second|second.address.1|Segunda oficina|Alberdi 633, entre Gral. Díaz y [Haedo]||");
    row("dónde están", es, "offices|offices.summary|Oficinas|[Dónde] [están] y cómo llegar||");
    row("horario", es, "offices||Oficinas|Dónde están y cómo llegar||");
    row("moõ", es, "offices||Oficinas|Dónde están y cómo llegar|gn|moõ");
    row("año de creacion", es, "about|fact.founded.label|La institución|[Año] [de] [creación]||");
    row("oñemoheñoihague", es, "about|fact.founded.label|La institución|Año de creación|gn|Oñemoheñoihague");
    row("economía digital", es, "objectives.3||Desarrollo, innovación y [economía] [digital]|Objetivos||");
    row("guarani", es, "|||||");
}

void tst_search::rowSaysWhatIsFound()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    QFETCH(QString, row);
    SearchModel model;
    model.setLanguage(language);
    model.setCatalog(&m_catalog);
    model.setQuery(query);
    QStringList cells { pages(model).value(0) };
    for (const char *role : { "textId", "title", "summary", "otherLanguage", "otherWords" })
        cells.append(model.count() == 0 ? QString() : shown(text(model, 0, role)));
    QCOMPARE(cells.join(QLatin1Char('|')), row);
    if (model.count() > 0) {
        QVERIFY(!text(model, 0, "symbol").isEmpty());
        QCOMPARE(cell(model, 0, "answered").toBool(), query != QStringLiteral("horario"));
    }
}

// Builds the shipped content changed by \a sql; empty if it could not be built.
QString tst_search::made(const char *name, const QByteArray &sql) const
{
    const QDir folder(m_folder.filePath(QLatin1String(name)));
    QFile file(folder.filePath(QStringLiteral("change.sql")));
    if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(sql);
    file.close();
    const QString out = m_folder.filePath(QLatin1String(name) + QStringLiteral(".sqlite"));
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"),
                           { out, QStringLiteral(SOURCE_FOLDER "/resources/content"), folder.path() });
    return tool.code == 0 ? out : QString();
}

void tst_search::madeContentIsRanked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pages");
    const auto row = [](const char *name, const char *query, const QString &language, const char *pages) {
        QTest::newRow(name) << QString::fromUtf8(query) << language << QString::fromUtf8(pages);
    };
    row("ñ as it is typed", "caña", es, "vision mission");
    row("n as it is typed", "cana", es, "mission vision");
    row("accent as it is typed", "papá", es, "vision mission");
    row("no accent as it is typed", "papa", es, "mission vision");
    row("puso as it is typed", "kaʼi", gn, "vision mission");
    row("spelling before titles", "níspero", es, "mission objectives.1");
    row("titles before texts", "quirófano", es, "objectives.2 mission");
    row("titles before texts in the other language", "quirófano", gn, "objectives.2 mission");
    row("Spanish in Spanish", "tereré", es, "vision mission");
    row("Guaraní in Guaraní", "tereré", gn, "mission vision");
    row("whole words before begun ones", "guayaba", es, "vision mission");
    row("whole words before begun ones, with a mistake", "guayabx", es, "vision mission");
    row("a list's entry", "guaviyú", es, "policies");
}

void tst_search::madeContentIsRanked()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    QFETCH(QString, pages);
    static const QString file = made(
            "ranked",
            "UPDATE wording SET words = 'Cana, papa, níspero, quirófano, guayabal.' "
            "    WHERE text = 'mission.1' AND language = 'es';"
            "UPDATE wording SET words = 'Caña, papá, tereré, guayaba.' WHERE text = 'vision.1' AND language = 'es';"
            "UPDATE wording SET words = 'Nispero' WHERE text = 'objectives.1.title' AND language = 'es';"
            "UPDATE wording SET words = 'Guaviyú' WHERE text = 'policies.principle.3.title' AND language = 'es';"
            "UPDATE wording SET words = 'Quirófano' WHERE text = 'objectives.2.title' AND language = 'es';"
            "UPDATE wording SET words = 'Kai, tereré (conectividad).' WHERE text = 'mission.1' AND language = 'gn';"
            "UPDATE wording SET words = 'Kaʼi.' WHERE text = 'vision.1' AND language = 'gn';");
    QVERIFY(!file.isEmpty());
    const ContentDatabase database(file);
    QCOMPARE(database.refusal(), QString());
    Catalog catalog(database);
    SearchModel model;
    model.setLanguage(language);
    model.setCatalog(&catalog);
    model.setQuery(query);
    QCOMPARE(::pages(model).join(QLatin1Char(' ')), pages);
    if (pages == QLatin1String("policies"))
        QCOMPARE(text(model, 0, "textId"), QStringLiteral("policies.principle.3.title"));
}

// --- words of visitors

void tst_search::everyKeywordLeadsToItsPage_data()
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

void tst_search::everyKeywordLeadsToItsPage()
{
    QFETCH(QString, keyword);
    QFETCH(QString, section);
    QFETCH(bool, answered);
    // As it is written, and as it is typed.
    for (const QString &query : { keyword, plain(keyword).toUpper() }) {
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

void tst_search::whatIsNotKnownIsSaid()
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

void tst_search::everySuggestionIsAnswered()
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

void tst_search::nearestWordsAreProposed()
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

// --- folding

void tst_search::foldingTakesAway_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("folded"); // word by word, with a bar between
    const auto row = [](const char *words, const char *folded) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(folded);
    };
    row("MISIÓN", "mision");
    row("áéíóúüñ", "aeiouun");
    row("ÁÉÍÓÚÜÑ", "aeiouun");
    row("ãẽĩõũỹg̃", "aeiouyg");
    row("ÃẼĨÕŨỸG̃", "aeiouyg");
    row("g̃ ĝ ğ g Ĝ Ğ G̃", "g|g|g|g|g|g|g");
    row("mbaʼe mba'e mba’e mba‘e mba´e mba`e mbaꞌe mbaꞋe mbaʻe mba‛e mba′e",
        "mbae|mbae|mbae|mbae|mbae|mbae|mbae|mbae|"
        "mbae|mbae|mbae");
    row("Ley N.º 6207", "ley|n|6207");
    row("Nº N° nª", "n|n|n");
    row("2018-pe", "2018|pe");
    row("«Carta» (Orgánica)", "carta|organica");
    row("' ’ ʼ", "");
    row("", "");
}

void tst_search::foldingTakesAway()
{
    QFETCH(QString, words);
    QFETCH(QString, folded);
    QCOMPARE(m_catalog.folded(words).join(QLatin1Char('|')), folded);
}

void tst_search::foldingOfFoldedIsTheSame()
{
    QVERIFY(m_wordings.size() > 100);
    for (const QString &words : std::as_const(m_wordings)) {
        const QStringList folded = m_catalog.folded(words);
        QCOMPARE(m_catalog.folded(folded.join(QLatin1Char(' '))), folded);
    }
}

void tst_search::foldingKnowsEverySpelling()
{
    for (const QString &words : std::as_const(m_wordings)) {
        const QStringList folded = m_catalog.folded(words);
        QCOMPARE(m_catalog.folded(words.normalized(QString::NormalizationForm_D)), folded);
        QCOMPARE(m_catalog.folded(words.toUpper()), folded);
        QCOMPARE(m_catalog.folded(words.toLower()), folded);
        QCOMPARE(m_catalog.folded(plain(words)), folded);
        for (const char *sign : { "'", "’", "‘", "ʼ", "´", "`", "ꞌ", "" })
            QCOMPARE(m_catalog.folded(QString(words).replace(QChar(0x2bc), QString::fromUtf8(sign))), folded);
    }
}

// --- the model

void tst_search::shortQueriesAreNotAsked()
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

void tst_search::rowsFollowTheLanguage()
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

void tst_search::rowsArePaged()
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

void tst_search::answerIsToldOnce()
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

void tst_search::textIsMarked()
{
    SearchModel model;
    model.setLanguage(gn);
    model.setCatalog(&m_catalog);
    const auto marked = [&model](const char *textId, const QString &language) {
        return shown(model.marked(model.catalog()->words(QLatin1String(textId), language)));
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
    const QString file = made(
            "marked",
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

// --- any query

// What is wrong with the rows; empty if nothing.
QString tst_search::faultOf(const SearchModel &model, const Catalog &catalog)
{
    if (model.count() > model.most() || model.count() > model.total())
        return QStringLiteral("there are too many rows");
    if (model.total() > 0 && !model.nearest().isEmpty())
        return QStringLiteral("nearest words stand beside an answer");
    static const QRegularExpression marks(
            QStringLiteral("^[^\\x02\\x03]*(?:\\x02[^\\x02\\x03]+\\x03[^\\x02\\x03]*)*$"));
    for (int row = 0; row < model.count(); ++row) {
        for (const char *role : { "title", "summary" }) {
            const QString words = text(model, row, role);
            if (words.isEmpty() || !marks.match(words).hasMatch())
                return QStringLiteral("row %1 shows %2").arg(row).arg(shown(words));
        }
        const QString textId = text(model, row, "textId");
        if (!textId.isEmpty() && catalog.words(textId, model.language()).isEmpty())
            return QStringLiteral("row %1 leads to %2").arg(row).arg(textId);
    }
    return {};
}

void tst_search::strangeQueriesAreAnswered_data()
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

void tst_search::strangeQueriesAreAnswered()
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
        QCOMPARE(faultOf(model, m_catalog), QString());
        QCOMPARE(pages(model).contains(QStringLiteral("mission")), found);
    }
}

void tst_search::randomQueriesAreAnswered()
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
                query += m_words.at(random.bounded(int(m_words.size()))).written.left(random.bounded(1, 14));
                break;
            default:
                query += QLatin1Char(' ');
            }
        }
        model.setLanguage(random.bounded(2) == 0 ? es : gn);
        model.setQuery(query);
        answers += model.count() > 0 ? 1 : 0;
        const QString fault = faultOf(model, m_catalog);
        QVERIFY2(fault.isEmpty() && complaints.isEmpty(),
                 qPrintable(QStringLiteral("seed %1, query %2 (%3): %4")
                                    .arg(seed)
                                    .arg(i)
                                    .arg(QString::fromLatin1(query.toUtf8().toPercentEncoding()),
                                         fault + complaints.join(QLatin1Char(' ')))));
    }
    QVERIFY2(answers > queries / 10, qPrintable(QString::number(answers)));
}

// --- other contents

void tst_search::packIsSearchedByItsOwnIndex()
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
            made("replaced", "UPDATE wording SET words = 'Caña' WHERE text = 'vision.1' AND language = 'es';");
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

void tst_search::fileWithoutAWordingIsSearched()
{
    // Until a file is checked it may lack anything.
    const QString file = made("incomplete", "");
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

void tst_search::pagesAreFoundAmongMany_data()
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

void tst_search::pagesAreFoundAmongMany()
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
    QCOMPARE(faultOf(model, catalog), QString());
}

QTEST_GUILESS_MAIN(tst_search)
#include "tst_search.moc"
