// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search answers whole questions as people type them, in both languages and in jopara, and is silent where the
// kiosk holds nothing of what is asked for.

#include "catalog.h"
#include "contentdatabase.h"
#include "searchmodel.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace
{

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");

// A line of tests/fixtures/questions/questions.tsv.
struct Question {
    QString language;
    QString words;
    QString page; // empty: it leads nowhere
};

QList<Question> questions()
{
    QList<Question> questions;
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/fixtures/questions/questions.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return questions;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1Char('#')))
            continue;
        const QStringList cells = line.split(QLatin1Char('\t'));
        questions.append({ cells.value(0), cells.value(1), cells.value(2) });
    }
    return questions;
}

// Whether a question is written without accents, tildes and apostrophes.
bool isPlain(const QString &words)
{
    static const QRegularExpression mark(QStringLiteral("[\\p{Mn}ʼ'´]"));
    return !words.normalized(QString::NormalizationForm_D).contains(mark);
}

// The page of a row: the item's, the office's or the section's own.
QString pageAt(const SearchModel &model, int row)
{
    const auto cell = [&](const char *role) {
        return model.data(model.index(row), model.roleNames().key(role)).toString();
    };
    const QString own = cell("itemId") + cell("officeId");
    return own.isEmpty() ? cell("sectionId") : own;
}

QStringList pages(const SearchModel &model)
{
    QStringList pages;
    for (int row = 0; row < model.count(); ++row)
        pages.append(pageAt(model, row));
    return pages;
}

} // namespace

class tst_questions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listIsFair();
    void questionFindsItsPage_data();
    void questionFindsItsPage();
    void questionLeadsNowhere_data();
    void questionLeadsNowhere();
    void answerIsWhole_data();
    void answerIsWhole();
    void fillersCountNothing_data();
    void fillersCountNothing();
    void questionOfFillersIsNotAsked();

private:
    QStringList found(const QString &query, const QString &language);

    ContentDatabase m_database;
    Catalog m_catalog { m_database };
};

void tst_questions::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("[\\s\\S]")));
}

// All pages that answer, best first.
QStringList tst_questions::found(const QString &query, const QString &language)
{
    SearchModel model;
    model.setLanguage(language);
    model.setMost(100);
    model.setCatalog(&m_catalog);
    model.setQuery(query);
    return pages(model);
}

// As many questions of either language, about as many with marks as without, none twice.
void tst_questions::listIsFair()
{
    for (const QString &language : { es, gn }) {
        int answered = 0;
        int unanswered = 0;
        int plain = 0;
        QSet<QString> seen;
        for (const Question &question : questions()) {
            if (question.language != language)
                continue;
            QVERIFY2(!seen.contains(question.words), qPrintable(question.words));
            seen.insert(question.words);
            (question.page.isEmpty() ? unanswered : answered) += 1;
            plain += !question.page.isEmpty() && isPlain(question.words) ? 1 : 0;
        }
        QCOMPARE(answered, 50);
        QCOMPARE(unanswered, 25);
        QVERIFY2(plain >= 20 && plain <= 30, qPrintable(QString::number(plain)));
    }
}

void tst_questions::questionFindsItsPage_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const Question &question : questions()) {
        if (!question.page.isEmpty())
            QTest::addRow("%s", qPrintable(question.words)) << question.words << question.language << question.page;
    }
}

// First or second.
void tst_questions::questionFindsItsPage()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    QFETCH(QString, page);
    const QStringList pages = found(query, language);
    QVERIFY2(pages.mid(0, 2).contains(page),
             qPrintable(QStringLiteral("%1 is not among: %2").arg(page, pages.join(QLatin1Char(' ')))));
}

void tst_questions::questionLeadsNowhere_data()
{
    QTest::addColumn<QString>("query");
    for (const Question &question : questions()) {
        if (question.page.isEmpty())
            QTest::addRow("%s", qPrintable(question.words)) << question.words;
    }
}

void tst_questions::questionLeadsNowhere()
{
    QFETCH(QString, query);
    for (const QString &language : { es, gn })
        QCOMPARE(found(query, language).join(QLatin1Char(' ')), QString());
}

void tst_questions::answerIsWhole_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("pages"); // all of them, in order
    const auto row = [](const char *query, const char *pages) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(pages);
    };
    // Most words; the page with all of them stands alone.
    row("alberdi haedo xyzzy", "second");
    row("alberdi haedo xyzzy qwert", "");
    row("concordia palma alberdi", "second headquarters");
    row("palma alberdi", "second");
    // One of two is not most of them, unless it names a page.
    row("concordia xyzzy", "");
    row("teléfono xyzzy", "offices");
    row("misión y visión", "mission vision");
    row("misión, visión, xyzzy", "mission vision");
    row("misión xyzzy qwert", "");
    // Fillers alone.
    row("qué es", "");
    row("qué es el mitic", "about policies");
    row("dónde está", "offices");
    row("para que", "");
    row("mba'épa upéva", "");
    // Two letters may be a word that is still being typed, a whole filler is not.
    row("pa", "objectives.2 glossary mission offices headquarters second vision objectives.4 policies");
    row("para", "");
    // Mistakes are forgiven beside fillers too.
    row("qué es la misiom", "mission");
}

void tst_questions::answerIsWhole()
{
    QFETCH(QString, query);
    QFETCH(QString, pages);
    QCOMPARE(found(query, es).join(QLatin1Char(' ')), pages);
}

void tst_questions::fillersCountNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("same"); // without its fillers
    const auto row = [](const char *query, const char *same) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(same);
    };
    row("la oficina", "oficina");
    row("¿Cuáles son los objetivos del ministerio?", "objetivos");
    row("umi jehupytyrã", "jehupytyrã");
    row("hola, quiero saber por favor cuál es la misión que tiene el ministerio",
        "misión"); // more words than are asked
    row("mba'épa pende jehupytyrã", "jehupytyrã");
}

void tst_questions::fillersCountNothing()
{
    QFETCH(QString, query);
    QFETCH(QString, same);
    const QStringList pages = found(same, es);
    QVERIFY(!pages.isEmpty());
    QCOMPARE(found(query, es), pages);
}

void tst_questions::questionOfFillersIsNotAsked()
{
    SearchModel model;
    model.setLanguage(es);
    model.setCatalog(&m_catalog);
    model.setQuery(QStringLiteral("dónde queda"));
    QVERIFY(model.asked());
    model.setQuery(QStringLiteral("para qué"));
    QVERIFY(!model.asked() && model.total() == 0 && model.nearest().isEmpty());
    model.setQuery(QStringLiteral("para qué xyzzy"));
    QVERIFY(model.asked() && model.total() == 0);
}

QTEST_GUILESS_MAIN(tst_questions)
#include "tst_questions.moc"
