// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What pages say in plain words: how a visitor comes to it, what is shown, and what is heard.

#include "pagetext.h"
#include "pagewalk.h"
#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QClipboard>
#include <QRegularExpression>
#include <QTest>

namespace
{

const QString plainWords = QStringLiteral("En palabras sencillas");
const QString fullText = QStringLiteral("Texto completo");
const QString note = QStringLiteral("Es un resumen.");
const QString missionPlain = QStringLiteral("También impulsa la innovación y la economía digital.");
const QString missionFull = QStringLiteral("Diseñar e implementar políticas públicas");

} // namespace

class tst_plainwords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void pageOpensWithItsFullText();
    void choiceIsOnThePage_data();
    void choiceIsOnThePage();
    void choiceHasARowOfItsOwn();
    void choiceHoldsForTheVisit();
    void everyTextIsSaidInPlainWords();
    void officesAreSaidInPlainWords();
    void aidsHaveTheChoice();
    void keyboardStaysInTheAids();
    void bothLanguagesSayThem();
    void searchFindsThem();
    void plainWordsAreRead();
    void copiesAreWhatIsShown();
    void sentencesAreShort();
};

// Whether a visible text begins so.
static bool seesBeginning(const Visit &visit, const QString &words)
{
    for (const QQuickItem *text : visit.texts()) {
        if (plainTextOf(text).startsWith(words))
            return true;
    }
    return false;
}

void tst_plainwords::pageOpensWithItsFullText()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    QVERIFY(visit.tap(mission));
    QVERIFY(seesBeginning(visit, missionFull));
    QVERIFY(!visit.sees(note));
    QVERIFY(visit.tap(plainWords));
    QVERIFY(!seesBeginning(visit, missionFull));
    QVERIFY(visit.sees(missionPlain));
    QVERIFY(visit.sees(note));
    QVERIFY(visit.sees(plainWords)); // the heading
    QVERIFY(visit.tap(fullText));
    QVERIFY(seesBeginning(visit, missionFull));
}

void tst_plainwords::choiceIsOnThePage_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::newRow("portrait, 32 inches") << portrait32;
    QTest::newRow("portrait, 21.5 inches") << kioskOf("portrait-21.5", { 1080, 1920 }, "21.5");
    QTest::newRow("landscape, 27 inches") << landscape27;
    QTest::newRow("landscape, 21.5 inches") << landscape21;
}

void tst_plainwords::choiceIsOnThePage()
{
    QFETCH(Screen, screen);
    Visit visit(screen, inSpanish);
    Navigator &navigator = visit.kiosk().navigator();
    Comfort &comfort = visit.kiosk().comfort();
    navigator.open(navigator.section(QStringLiteral("mission")));
    for (;;) {
        for (const QString &name : { plainWords, QStringLiteral("Ñeʼẽ hesakãva") }) {
            visit.kiosk().language().setCode(name == plainWords ? QStringLiteral("es") : QStringLiteral("gn"));
            visit.picture();
            QVERIFY2(visit.control(name), qPrintable(QStringLiteral("%1 at %2").arg(name).arg(comfort.textScale())));
        }
        if (comfort.textStep() + 1 >= comfort.textSteps())
            break;
        comfort.stepText(1);
    }
}

// In portrait, where four buttons in a row would have no air. The view in both languages has no room for it, but leads
// back.
void tst_plainwords::choiceHasARowOfItsOwn()
{
    Visit visit(portrait32, inSpanish);
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.section(QStringLiteral("mission")));
    visit.picture();
    const QQuickItem *choice = visit.control(plainWords);
    const QQuickItem *back = visit.control(QStringLiteral("Volver"));
    QVERIFY(choice && back);
    QVERIFY(sceneRect(choice).bottom() < sceneRect(back).top());
    QVERIFY(visit.tap(QStringLiteral("Ambos idiomas")));
    QVERIFY(!visit.control(plainWords));
    navigator.setPlainWords(true);
    QVERIFY(visit.tap(fullText));
    QVERIFY(!navigator.plainWords());
}

void tst_plainwords::choiceHoldsForTheVisit()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(mission);
    visit.tap(plainWords);
    QVERIFY(visit.tap(vision)); // the button that leads on
    QVERIFY(visit.sees(note));
    visit.tap(guarani);
    QVERIFY(visit.sees(QStringLiteral("Kóva mombykypyre.")));
    visit.kiosk().session().end();
    visit.tap(spanish);
    visit.tap(mission);
    QVERIFY(seesBeginning(visit, missionFull));
}

void tst_plainwords::everyTextIsSaidInPlainWords()
{
    Visit visit(lobby, inSpanish);
    visit.kiosk().navigator().setPlainWords(true);
    int pages = 0;
    for (const Stop &stop : stopsOf(visit.kiosk())) {
        if (!stop.place.plainWords)
            continue;
        ++pages;
        for (const QString &code : visit.kiosk().language().codes()) {
            visit.kiosk().language().setCode(code);
            goTo(visit.kiosk(), stop);
            visit.picture();
            const QList<PageBlock> blocks =
                    pageBlocks(visit.kiosk().catalog(), stop.place.sectionId, stop.place.itemId, code, true);
            QVERIFY2(blocks.size() >= 2, qPrintable(stop.name));
            for (const PageBlock &block : blocks)
                QVERIFY2(visit.sees(block.words), qPrintable(stop.name + QStringLiteral(": ") + block.words));
        }
    }
    QCOMPARE(pages, 9); // five sections and four objectives
}

void tst_plainwords::officesAreSaidInPlainWords()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.kiosk().navigator().setPlainWords(true);
    QVERIFY(visit.tap(offices));
    QVERIFY(visit.sees(QStringLiteral("El Ministerio tiene dos oficinas en Asunción.")));
    QVERIFY(!visit.control(QStringLiteral("Ambos idiomas")));
    // Here the full text is a map and the way there.
    QVERIFY(visit.tap(fullText));
    QVERIFY(visit.control(QStringLiteral("Acercar el mapa")) || visit.control(QStringLiteral("Acercar")));
    QCOMPARE(visit.place(), QStringLiteral("offices"));
}

void tst_plainwords::aidsHaveTheChoice()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(mission);
    visit.tap(aids);
    QVERIFY(visit.tap(plainWords));
    QVERIFY(visit.kiosk().navigator().plainWords());
    visit.tap(QStringLiteral("Cerrar"));
    QVERIFY(visit.sees(missionPlain));
    visit.tap(aids);
    QVERIFY(visit.tap(QStringLiteral("Vista normal")));
    visit.tap(QStringLiteral("Cerrar"));
    QVERIFY(seesBeginning(visit, missionFull));
}

void tst_plainwords::keyboardStaysInTheAids()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(mission);
    visit.press(Qt::Key_F6);
    QVERIFY(visit.moveTo(plainWords));
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.focusName(), plainWords);
    visit.press(Qt::Key_Return);
    QVERIFY(!visit.kiosk().navigator().plainWords());
}

void tst_plainwords::bothLanguagesSayThem()
{
    Visit visit(hall, inSpanish);
    visit.tap(spanish);
    visit.tap(mission);
    visit.kiosk().navigator().setPlainWords(true);
    QVERIFY(visit.tap(QStringLiteral("Ambos idiomas")));
    QVERIFY(visit.sees(missionPlain));
    QVERIFY(visit.sees(QStringLiteral("Omokyreʼỹ avei ñembopyahu ha viruporukuaa digital.")));
}

void tst_plainwords::searchFindsThem()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    // A word that the full texts do not have.
    visit.press(Qt::Key_F, Qt::ControlModifier);
    for (const QChar letter : QStringLiteral("conectarse"))
        QTest::keyClick(visit.window(), letter.toLatin1());
    visit.press(Qt::Key_Return);
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    QVERIFY(visit.sees(missionPlain));
    // The next page is as the visitor chose.
    QVERIFY(visit.tap(vision));
    QVERIFY(!visit.sees(note));
}

void tst_plainwords::plainWordsAreRead()
{
    // The note that this is a summary stands below the text or beside its title.
    for (const Screen &screen : { lobby, hall }) {
        Visit visit(screen, inSpanish);
        visit.tap(spanish);
        visit.tap(mission);
        visit.tap(plainWords);
        visit.picture();
        QVERIFY2(!visit.control(QStringLiteral("Siguiente")), "three sentences have room on one page");
        visit.press(Qt::Key_F8);
        QVERIFY(visit.voice());
        for (int i = 0; i < 20 && visit.kiosk().reader().state() == Reader::Reading; ++i)
            visit.voice()->end();
        const QStringList heard = visit.voice()->history;
        QVERIFY2(heard.contains(missionPlain), qPrintable(heard.join(QLatin1Char('\n'))));
        QVERIFY(heard.contains(note));
        QVERIFY(!heard.join(QString()).contains(missionFull));
    }
}

void tst_plainwords::copiesAreWhatIsShown()
{
    Visit visit(desk, inSpanish);
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.section(QStringLiteral("mission")));
    navigator.setPlainWords(true);
    visit.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(missionPlain), qPrintable(copied));
    QVERIFY(!copied.contains(missionFull));
}

// Prints the table of the lengths.
void tst_plainwords::sentencesAreShort()
{
    Visit visit(lobby, inSpanish);
    const Catalog &catalog = visit.kiosk().catalog();
    for (const Stop &stop : stopsOf(visit.kiosk())) {
        if (!stop.place.plainWords)
            continue;
        QStringList lengths;
        for (const QString &code : visit.kiosk().language().codes()) {
            const QList<PlainSentenceRow> sentences =
                    catalog.plainSentences(stop.place.sectionId, stop.place.itemId, code);
            QVERIFY(sentences.size() <= 3);
            for (const PlainSentenceRow &sentence : sentences) {
                const auto words = sentence.words.split(QLatin1Char(' ')).size();
                QVERIFY2(words <= 12, qPrintable(sentence.words));
                lengths.append(QStringLiteral("%1 %2").arg(code).arg(words));
            }
        }
        qInfo("%s: %s", qPrintable(stop.name), qPrintable(lengths.join(QStringLiteral(", "))));
    }
}

VISIT_TEST_MAIN(tst_plainwords)
#include "tst_plainwords.moc"
