// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every word of the content is found in every spelling of it, and folding makes all spellings equal.

#include "searchcase.h"
#include "searchmodel.h"

#include <QSqlQuery>
#include <QTest>

#include <functional>

namespace
{

using Variants = std::function<QStringList(const QString &word)>;

} // namespace

Q_DECLARE_METATYPE(Variants)

class tst_searchspelling : public SearchCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void complaintsAreHeard();

    void everySpellingFindsItsPage_data();
    void everySpellingFindsItsPage();
    void variantsWereMany();
    void exceptionsAreStillNeeded();

    void foldingTakesAway_data();
    void foldingTakesAway();
    void foldingOfFoldedIsTheSame();
    void foldingKnowsEverySpelling();

private:
    ContentWords m_content { m_database, m_catalog };
    QSet<QString> m_usedExceptions;
    int m_variants = 0;
};

void tst_searchspelling::initTestCase()
{
    SearchCase::initTestCase();
    QVERIFY2(m_content.words.size() >= 300, qPrintable(QString::number(m_content.words.size())));
}

void tst_searchspelling::complaintsAreHeard()
{
    QSqlQuery query(m_database.connection());
    QVERIFY(!query.exec(QStringLiteral("SELECT rowid FROM search WHERE search MATCH '\"'")) || !query.next());
    QVERIFY(!sqliteComplaints().isEmpty());
    sqliteComplaints().clear();
}

// Queries that are another word of the content, or stand as near to one: the answer is that word's.
const QHash<QString, QString> &exceptions()
{
    static const QHash<QString, QString> exceptions {
        { QStringLiteral("esta"), QStringLiteral("están lacks its end: está is a filler") },
        { QStringLiteral("impulsa"), QStringLiteral("impulsar lacks its end: the plain words say impulsa") },
        { QStringLiteral("impulsak"), QStringLiteral("impulsar has a wrong end: so would impulsa") },
        { QStringLiteral("impulsra"), QStringLiteral("two letters of impulsar are exchanged: as near is impulsa") },
        { QStringLiteral("manra"), QStringLiteral("manera lacks a letter: as near is mayma") },
        { QStringLiteral("paraguay"), QStringLiteral("paraguaya lacks its end: so is the country written") },
        { QStringLiteral("paraguayk"), QStringLiteral("paraguaya has a wrong end: so would Paraguay") },
        { QStringLiteral("paraguaay"), QStringLiteral("two letters of paraguaya are exchanged: as near is Paraguay") },
        { QStringLiteral("gara"), QStringLiteral("g̃uarã lacks a letter: as near is another word") },
        { QStringLiteral("heta"), QStringLiteral("haʼéta lacks a letter: a word of its own") },
        { QStringLiteral("nemb"), QStringLiteral("ñemby lacks its end: so begins ñembopyahu") },
    };
    return exceptions;
}

void tst_searchspelling::everySpellingFindsItsPage_data()
{
    QTest::addColumn<Variants>("variants");
    QTest::addColumn<QString>("language"); // of the model; the words are of both

    // A mistake after the first letter, in the middle or at the end, by turns.
    const auto mistake = [](const std::function<QString(const QString &word, qsizetype place)> &make) {
        return [make, turn = 0](const QString &written) mutable {
            const QString word = withoutMarks(written).toLower();
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
        { "without marks", [](const QString &word) { return QStringList { withoutMarks(word) }; } },
        { "without marks, in capitals",
          [](const QString &word) { return QStringList { withoutMarks(word).toUpper() }; } },
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

void tst_searchspelling::everySpellingFindsItsPage()
{
    QFETCH(Variants, variants);
    QFETCH(QString, language);
    SearchModel model;
    model.setLanguage(language);
    model.setMost(2);
    model.setCatalog(&m_catalog);
    QStringList lost;
    int asked = 0;
    for (const ContentWords::Word &word : std::as_const(m_content.words)) {
        const QStringList home = m_content.pagesOf.value(m_catalog.folded(word.written).value(0));
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
void tst_searchspelling::variantsWereMany()
{
    QVERIFY2(m_variants >= 3000, qPrintable(QString::number(m_variants)));
}

void tst_searchspelling::exceptionsAreStillNeeded()
{
    for (auto exception = exceptions().cbegin(); exception != exceptions().cend(); ++exception)
        QVERIFY2(m_usedExceptions.contains(exception.key()), qPrintable(exception.key()));
}

// --- folding

void tst_searchspelling::foldingTakesAway_data()
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

void tst_searchspelling::foldingTakesAway()
{
    QFETCH(QString, words);
    QFETCH(QString, folded);
    QCOMPARE(m_catalog.folded(words).join(QLatin1Char('|')), folded);
}

void tst_searchspelling::foldingOfFoldedIsTheSame()
{
    QVERIFY(m_content.wordings.size() > 100);
    for (const QString &words : std::as_const(m_content.wordings)) {
        const QStringList folded = m_catalog.folded(words);
        QCOMPARE(m_catalog.folded(folded.join(QLatin1Char(' '))), folded);
    }
}

void tst_searchspelling::foldingKnowsEverySpelling()
{
    for (const QString &words : std::as_const(m_content.wordings)) {
        const QStringList folded = m_catalog.folded(words);
        QCOMPARE(m_catalog.folded(words.normalized(QString::NormalizationForm_D)), folded);
        QCOMPARE(m_catalog.folded(words.toUpper()), folded);
        QCOMPARE(m_catalog.folded(words.toLower()), folded);
        QCOMPARE(m_catalog.folded(withoutMarks(words)), folded);
        for (const char *sign : { "'", "’", "‘", "ʼ", "´", "`", "ꞌ", "" })
            QCOMPARE(m_catalog.folded(QString(words).replace(QChar(0x2bc), QString::fromUtf8(sign))), folded);
    }
}

QTEST_GUILESS_MAIN(tst_searchspelling)
#include "tst_searchspelling.moc"
