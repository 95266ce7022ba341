// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that are explained: where they are underlined, what a touch shows, and the page that has all of them.

#include "glossary.h"
#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QRegularExpression>
#include <QTest>

namespace
{

const QString connectivity = QStringLiteral("conectividad");
const QString meaning = QStringLiteral("La posibilidad de usar internet.");
const QString meaningGn = QStringLiteral("Ikatuha ojeike ñandutípe.");

} // namespace

class tst_glossary : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void wholeWordsAreFound_data();
    void wholeWordsAreFound();
    void touchExplains_data();
    void touchExplains();
    void keysExplain();
    void wordsFollowTheText();
    void plainWordsAreExplainedToo();
    void otherPageClosesTheExplanation();
    void endOfTheVisitForgetsTheWord();
    void everyWordIsOnItsPage();
    void institutionLeadsToIt();
    void searchFindsIt();
    void homeHasNoCardOfIt();
    void explanationIsRead();
};

void tst_glossary::wholeWordsAreFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("a word in a longer one") << "es"
                                            << "El MITIC y su planificación." << QStringList();
    QTest::newRow("in any case") << "es"
                                 << "Ley y LEYES." << QStringList({ QStringLiteral("Ley") });
    QTest::newRow("the longest") << "es"
                                 << "La innovación tecnológica."
                                 << QStringList({ QStringLiteral("innovación tecnológica") });
    QTest::newRow("in their order") << "es"
                                    << "Planes, leyes y TIC."
                                    << QStringList({ QStringLiteral("Planes"), QStringLiteral("leyes"),
                                                     QStringLiteral("TIC") });
    QTest::newRow("once") << "es"
                          << "TIC, TIC y TIC." << QStringList({ QStringLiteral("TIC") });
    QTest::newRow("beside signs") << "es"
                                  << "«Ley»: (conectividad)"
                                  << QStringList({ QStringLiteral("Ley"), QStringLiteral("conectividad") });
    QTest::newRow("Guaraní") << "gn"
                             << "Ombosakoʼi ñanduti joaju (conectividad)."
                             << QStringList({ QStringLiteral("ñanduti joaju") });
    QTest::newRow("before a puso") << "gn"
                                   << "Léiʼỹre." << QStringList();
    QTest::newRow("nothing") << "es"
                             << "" << QStringList();
    QTest::newRow("an unknown language") << "xx"
                                         << "Ley" << QStringList();
}

void tst_glossary::wholeWordsAreFound()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    Visit visit(lobby, inSpanish);
    Glossary glossary;
    glossary.setCatalog(&visit.kiosk().catalog());
    glossary.setLanguage(language);
    QStringList words;
    const QVariantList values = glossary.wordsIn(text, QStringLiteral("mission"));
    for (const QVariant &value : values) {
        const auto word = value.value<ExplainedWord>();
        QCOMPARE(word.words, text.mid(word.start, word.length));
        words.append(word.words);
    }
    QCOMPARE(words, found);
    QVERIFY(glossary.wordsIn(text, QStringLiteral("glossary")).isEmpty());
}

void tst_glossary::touchExplains_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::newRow("portrait") << lobby;
    QTest::newRow("landscape") << hall;
    QTest::newRow("window") << desk;
}

void tst_glossary::touchExplains()
{
    QFETCH(Screen, screen);
    Visit visit(screen, inSpanish);
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.section(QStringLiteral("mission")));
    visit.picture();
    visit.wait(2 * TouchFilter::guardMilliseconds); // what has just come is not pressed
    QVERIFY(screen.name == desk.name ? visit.click(connectivity) : visit.tap(connectivity));
    visit.picture();
    QVERIFY(visit.sees(meaning));
    QVERIFY(visit.sees(meaningGn));
    // The page beneath is out of reach.
    QVERIFY(!visit.control(connectivity));
    QVERIFY(screen.name == desk.name ? visit.click(QStringLiteral("Cerrar")) : visit.tap(QStringLiteral("Cerrar")));
    QVERIFY(!visit.sees(meaning));
    QVERIFY(visit.control(connectivity));
}

void tst_glossary::keysExplain()
{
    Visit visit(lobby, inSpanish);
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.section(QStringLiteral("mission")));
    visit.picture();
    QVERIFY(visit.moveTo(connectivity));
    visit.press(Qt::Key_Return);
    QVERIFY(visit.sees(meaning));
    QCOMPARE(visit.focusName(), QStringLiteral("Cerrar"));
    visit.press(Qt::Key_Escape);
    QVERIFY(!visit.sees(meaning));
    QCOMPARE(visit.focusName(), connectivity);
}

void tst_glossary::wordsFollowTheText()
{
    Visit visit(lobby, inSpanish);
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.section(QStringLiteral("mission")));
    visit.picture();
    QVERIFY(visit.moveTo(connectivity));
    // In larger text it stands elsewhere, in another language and on another page are other words.
    const QPoint before = visit.middleOf(connectivity);
    visit.kiosk().comfort().setTextScale(1.25);
    visit.picture();
    QVERIFY(visit.middleOf(connectivity) != before);
    visit.press(Qt::Key_F2);
    visit.picture();
    QVERIFY(!visit.control(connectivity));
    QVERIFY(visit.control(QStringLiteral("ñanduti joaju")));
    // The keyboard goes on from the page.
    visit.press(Qt::Key_Tab);
    QVERIFY(!visit.focusName().isEmpty());
    navigator.open(navigator.section(QStringLiteral("vision")));
    visit.picture();
    QVERIFY(!visit.control(QStringLiteral("ñanduti joaju")));
}

void tst_glossary::plainWordsAreExplainedToo()
{
    Visit visit(lobby, inSpanish);
    Navigator &navigator = visit.kiosk().navigator();
    navigator.setPlainWords(true);
    navigator.open(navigator.section(QStringLiteral("mission")));
    visit.picture();
    QVERIFY(visit.tap(QStringLiteral("economía digital")));
    QVERIFY(visit.sees(QStringLiteral("Comprar, vender y trabajar por medio de la tecnología.")));
}

void tst_glossary::otherPageClosesTheExplanation()
{
    Visit visit(lobby, inSpanish);
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.section(QStringLiteral("mission")));
    navigator.openExplanation(QStringLiteral("glossary.ict"));
    QVERIFY(visit.tap(home)); // the bar stays in reach
    QCOMPARE(navigator.overlay(), Navigator::NoOverlay);
    QVERIFY(navigator.explainedFact().isEmpty());
}

void tst_glossary::endOfTheVisitForgetsTheWord()
{
    Visit visit(lobby, inSpanish);
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.section(QStringLiteral("mission")));
    navigator.openExplanation(QStringLiteral("glossary.ict"));
    visit.kiosk().session().end();
    QCOMPARE(navigator.overlay(), Navigator::NoOverlay);
    QVERIFY(navigator.explainedFact().isEmpty());
}

void tst_glossary::everyWordIsOnItsPage()
{
    Visit visit(hall, inSpanish);
    const Catalog &catalog = visit.kiosk().catalog();
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.section(QStringLiteral("glossary")));
    for (const QString &code : visit.kiosk().language().codes()) {
        visit.kiosk().language().setCode(code);
        const QList<FactRow> facts = catalog.facts(QStringLiteral("glossary"), code);
        QVERIFY(facts.size() >= 20);
        QSet<QString> explained;
        for (const ExplainedFormRow &form : catalog.explainedForms(code))
            explained.insert(form.factId);
        QCOMPARE(explained.size(), facts.size());
        for (int page = 0; page < 20; ++page)
            visit.press(Qt::Key_PageUp);
        // Page by page.
        for (const FactRow &fact : facts) {
            visit.picture();
            if (!visit.sees(fact.value))
                visit.press(Qt::Key_PageDown);
            visit.picture();
            QVERIFY2(visit.sees(fact.label) && visit.sees(fact.value), qPrintable(fact.value));
        }
    }
    // It can be read in both languages too, and has no other words.
    QVERIFY(visit.control(QStringLiteral("Mokõive ñeʼẽ")));
    QVERIFY(!visit.control(QStringLiteral("Ñeʼẽ hesakãva")));
}

void tst_glossary::institutionLeadsToIt()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(QStringLiteral("La institución"));
    QVERIFY(visit.tap(QStringLiteral("Palabras que se usan aquí")));
    QCOMPARE(visit.sectionId(), QStringLiteral("glossary"));
    QVERIFY(visit.tap(QStringLiteral("Créditos y licencias")));
}

void tst_glossary::searchFindsIt()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.press(Qt::Key_F, Qt::ControlModifier);
    for (const QChar letter : QStringLiteral("glosario"))
        QTest::keyClick(visit.window(), letter.toLatin1());
    visit.press(Qt::Key_Return);
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.sectionId(), QStringLiteral("glossary"));
    visit.picture();
    QVERIFY(visit.sees(QStringLiteral("Institución del Poder Ejecutivo que se ocupa de un tema del país.")));
}

void tst_glossary::homeHasNoCardOfIt()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    QVERIFY(visit.control(QStringLiteral("La institución")));
    QVERIFY(!visit.control(QStringLiteral("Palabras que se usan aquí")));
    visit.press(Qt::Key_7);
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_glossary::explanationIsRead()
{
    Visit visit(lobby, inSpanish);
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.section(QStringLiteral("mission")));
    navigator.openExplanation(QStringLiteral("glossary.connectivity"));
    visit.picture();
    QVERIFY(visit.tap(QStringLiteral("Escuchar")));
    QVERIFY(visit.voice());
    for (int i = 0; i < 20 && visit.kiosk().reader().state() == Reader::Reading; ++i)
        visit.voice()->end();
    const QStringList heard = visit.voice()->history;
    QVERIFY2(heard.contains(meaning) && heard.contains(meaningGn), qPrintable(heard.join(QLatin1Char('\n'))));
}

VISIT_TEST_MAIN(tst_glossary)
#include "tst_glossary.moc"
