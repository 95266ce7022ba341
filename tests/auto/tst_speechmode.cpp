// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A visitor who does not see: what is said at each key and under each finger.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QRegularExpression>
#include <QTest>

namespace
{

const QString listen = QStringLiteral("Escuchar · Ehendu"); // on the first screen

} // namespace

class tst_speechmode : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void beginsWhenAKeyIsHeld();
    void beginsAtTheFirstScreenByTouch_data();
    void beginsAtTheFirstScreenByTouch();
    void firstScreenIsQuietAgain();
    void firstScreenSaysWhyNothingIsHeard();
    void needsAVoice();
    void saysWhereTheKeyboardIs();
    void saysTitleRoleAndPlace();
    void everyTextIsReachedByKeys_data();
    void everyTextIsReachedByKeys();
    void saysTheLanguage();
    void saysHowManyResults();
    void saysTheQuestion();
    void fingerHearsBeforeItActs();
    void twoQuickTapsActWhereTheyAre();
    void screenIsHidden();
    void endsWithTheVisit();
    void saysNothingWithoutTheMode();

private:
    // All that was said since the last call.
    static QString said(Visit &visit)
    {
        QCoreApplication::processEvents();
        // One thing after another.
        for (qsizetype count = -1; visit.voice() && count != visit.voice()->history.size();) {
            count = visit.voice()->history.size();
            visit.voice()->end();
        }
        QString all;
        if (visit.voice())
            all = std::exchange(visit.voice()->history, {}).join(QLatin1Char('|'));
        return all;
    }
    static void begin(Visit &visit)
    {
        visit.kiosk().comfort().setSpeech(true);
        said(visit);
    }
};

void tst_speechmode::beginsWhenAKeyIsHeld()
{
    Visit visit(lobby, inSpanish);
    visit.press(Qt::Key_F9); // a short press does nothing
    QVERIFY(!visit.kiosk().comfort().speech());
    QTest::keyPress(visit.window(), Qt::Key_F9);
    visit.wait(second - 1);
    QVERIFY(!visit.kiosk().comfort().speech());
    visit.wait(1);
    QVERIFY(visit.kiosk().comfort().speech());
    QTest::keyRelease(visit.window(), Qt::Key_F9);
    const QString words = said(visit);
    QVERIFY2(words.startsWith(QStringLiteral("Esta pantalla ahora le habla.|Use las flechas para moverse.")),
             qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("|Ejopy F dos")) || words.contains(QStringLiteral("|Ejopy F2")),
             qPrintable(words));
}

void tst_speechmode::beginsAtTheFirstScreenByTouch_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::newRow("portrait") << lobby;
    QTest::newRow("landscape") << hall;
}

// Nobody needs to see where a language is chosen.
void tst_speechmode::beginsAtTheFirstScreenByTouch()
{
    QFETCH(const Screen, screen);
    Visit visit(screen, inSpanish);
    QVERIFY(visit.tap(listen));
    QVERIFY(visit.kiosk().comfort().speech());
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    const QString words = said(visit);
    QVERIFY2(words.startsWith(QStringLiteral(
                     "Esta pantalla ahora le habla. Toque una vez para escuchar, dos veces para elegir."
                     "|Ko mba'erechaha oñe'ẽta ndéve. Epoko peteĩ jey rehendu haĝua, mokõi jey reiporavo "
                     "haĝua.")),
             qPrintable(words));
    visit.wait(2 * second);
    visit.slide(visit.middleOf(spanish), visit.middleOf(guarani));
    QVERIFY(said(visit).contains(QStringLiteral("Avañe'ẽ")));
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    visit.slide(QPoint(300, 300), QPoint(300, 300));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QCOMPARE(visit.kiosk().language().code(), QStringLiteral("gn"));
    QVERIFY(said(visit).startsWith(QStringLiteral("Avañe'ẽme|")));
}

// Whoever made it talk may have gone.
void tst_speechmode::firstScreenIsQuietAgain()
{
    Visit visit(lobby, inSpanish + QStringList { QStringLiteral("--idle"), QStringLiteral("aids=5,question=20") });
    visit.wait(60 * second);
    QVERIFY(!visit.kiosk().session().asking());
    QVERIFY(visit.tap(listen));
    said(visit);
    visit.wait(5 * second);
    QVERIFY(visit.kiosk().session().asking());
    QVERIFY(said(visit).contains(QStringLiteral("Sigue ahí?")));
    visit.press(Qt::Key_Tab);
    QVERIFY(!visit.kiosk().session().asking() && visit.kiosk().comfort().speech());
    visit.wait(5 * second);
    QVERIFY(visit.kiosk().session().asking());
    visit.wait(20 * second);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    QVERIFY(!visit.kiosk().session().asking() && !visit.kiosk().comfort().speech());
    visit.wait(60 * second);
    QVERIFY(!visit.kiosk().session().asking());
}

void tst_speechmode::firstScreenSaysWhyNothingIsHeard()
{
    Visit visit(lobby, inSpanish);
    visit.kiosk().voice().setSound(false);
    QVERIFY(visit.tap(listen));
    QVERIFY(!visit.kiosk().comfort().speech());
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.sees(QStringLiteral("Este equipo no tiene sonido. Puede leer el texto en letra grande.")));
}

// Without a voice the mode would only take the first tap of every two.
void tst_speechmode::needsAVoice()
{
    Visit visit(lobby, inSpanish);
    goTo(visit.kiosk(), { {}, Place { Place::Kind::Reading, QStringLiteral("mission") } });
    visit.kiosk().voice().setSound(false);
    QTest::keyPress(visit.window(), Qt::Key_F9);
    visit.wait(second);
    QTest::keyRelease(visit.window(), Qt::Key_F9);
    QVERIFY(!visit.kiosk().comfort().speech());
    QVERIFY(visit.sees(QStringLiteral("Este equipo no tiene sonido. Puede leer el texto en letra grande.")));
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    visit.kiosk().navigator().toggleAids();
    visit.picture();
    QVERIFY(!visit.control(QStringLiteral("Modo de voz")));

    visit.kiosk().voice().setSound(true);
    visit.picture();
    QVERIFY(visit.control(QStringLiteral("Modo de voz")));
    begin(visit);
    QVERIFY(visit.kiosk().comfort().speech());
    visit.kiosk().voice().setSound(false);
    QVERIFY2(!visit.kiosk().comfort().speech(), "the loudspeaker is gone");

    Visit silent(lobby, inSpanish);
    silent.spoilVoices(QStringLiteral("broken"));
    silent.kiosk().comfort().setSpeech(true);
    silent.picture();
    QVERIFY(!silent.kiosk().comfort().speech());
}

void tst_speechmode::saysWhereTheKeyboardIs()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    begin(visit);
    visit.press(Qt::Key_Tab);
    const QString first = said(visit);
    QVERIFY2(first.contains(visit.focusName().remove(QChar(0xBF))), qPrintable(first)); // ¿ is not spoken
    visit.press(Qt::Key_Tab);
    const QString second = said(visit);
    QVERIFY2(second.contains(visit.focusName()), qPrintable(second));
    QVERIFY(first != second);
}

void tst_speechmode::saysTitleRoleAndPlace()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    begin(visit);
    QVERIFY(visit.moveTo(mission));
    const QString card = said(visit);
    QVERIFY2(card.endsWith(QStringLiteral("Misión, botón, uno de seis")), qPrintable(card));
    visit.press(Qt::Key_Return);
    const QString page = said(visit);
    QCOMPARE(page, QStringLiteral("Misión, título|Presione F ocho para que se lea la página."));
    // What a switch is.
    visit.press(Qt::Key_F6);
    said(visit);
    QVERIFY(visit.moveTo(QStringLiteral("Menos movimiento")));
    QVERIFY(said(visit).contains(QStringLiteral("Menos movimiento, Desactivado")));
    QVERIFY(visit.moveTo(QStringLiteral("Normal")));
    QVERIFY(said(visit).contains(QStringLiteral("Normal, elegido, uno de cinco")));
}

void tst_speechmode::everyTextIsReachedByKeys_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("cards");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("es") << QStringLiteral("es")
                        << QStringList { mission, vision, QStringLiteral("Políticas"), offices,
                                         QStringLiteral("La institución") }
                        << QStringList { QStringLiteral("Diseñar e implementar"),
                                         QStringLiteral("Ser la institución pública"),
                                         QStringLiteral("La política institucional"), QStringLiteral("Complejo Santos"),
                                         QStringLiteral("fue creado por la Ley") };
    QTest::newRow("gn") << QStringLiteral("gn")
                        << QStringList { QStringLiteral("Tembiaporã"), QStringLiteral("Techa tenonderã") }
                        << QStringList { QStringLiteral("Ombosako'i"), QStringLiteral("Ha'éta tetã") };
}

// From the first screen to each text and back, by keys alone, and every word is heard.
void tst_speechmode::everyTextIsReachedByKeys()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, cards);
    QFETCH(const QStringList, texts);

    Visit visit(lobby, { QStringLiteral("--language"), language });
    begin(visit);
    QVERIFY(visit.moveTo(language == QLatin1String("es") ? spanish : guarani));
    visit.press(Qt::Key_Return);
    for (int i = 0; i < cards.size(); ++i) {
        said(visit);
        QVERIFY2(visit.moveTo(cards.at(i), Qt::Key_Tab), qPrintable(cards.at(i)));
        QVERIFY(said(visit).contains(cards.at(i)) || language == QLatin1String("gn"));
        visit.press(Qt::Key_Return);
        said(visit);
        visit.press(Qt::Key_F8);
        const QString heard = said(visit);
        QVERIFY2(heard.contains(texts.at(i)), qPrintable(heard));
        visit.press(Qt::Key_Home);
        QCOMPARE(visit.place(), QStringLiteral("home"));
    }
}

void tst_speechmode::saysTheLanguage()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    begin(visit);
    visit.press(Qt::Key_F2);
    const QString words = said(visit);
    QVERIFY2(words.startsWith(QStringLiteral("Avañe'ẽme|")), qPrintable(words));
    visit.press(Qt::Key_F2);
    QVERIFY(said(visit).startsWith(QStringLiteral("En español|")));
}

void tst_speechmode::saysHowManyResults()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    begin(visit);
    visit.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(said(visit).contains(QStringLiteral("campo para escribir")));
    for (const QChar letter : QStringLiteral("alberdi"))
        QTest::keyClick(visit.window(), letter.toLatin1());
    const QString words = said(visit);
    QVERIFY2(QRegularExpression(QStringLiteral("resultados?$")).match(words).hasMatch(), qPrintable(words));
}

void tst_speechmode::saysTheQuestion()
{
    Visit visit(lobby, inSpanish + QStringList { QStringLiteral("--idle"), QStringLiteral("aids=5,question=20") });
    visit.tap(QStringLiteral("Español"));
    begin(visit);
    visit.wait(6 * second);
    QVERIFY(visit.kiosk().session().asking());
    const QString words = said(visit);
    QVERIFY2(words.contains(QStringLiteral("Sigue ahí?")), qPrintable(words));
}

void tst_speechmode::fingerHearsBeforeItActs()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    const QPoint card = visit.middleOf(mission);
    const QPoint other = visit.middleOf(vision);
    begin(visit);
    visit.slide(card, other);
    const QString words = said(visit);
    QVERIFY2(words.startsWith(QStringLiteral("Misión, botón"))
                     && words.endsWith(QStringLiteral("Visión, botón, dos de seis")),
             qPrintable(words));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    // A tap later on is heard only, too.
    visit.wait(2 * second);
    visit.slide(card, card);
    QVERIFY(said(visit).startsWith(QStringLiteral("Misión, botón")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    // The second tap may be anywhere.
    visit.slide(QPoint(40, 600), QPoint(40, 600));
    QCOMPARE(visit.place(), QStringLiteral("reading"));
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
}

void tst_speechmode::twoQuickTapsActWhereTheyAre()
{
    // With a mouse, and with a finger: Qt makes a double click of both.
    for (const bool mouse : { false, true }) {
        Visit visit(lobby, inSpanish);
        visit.tap(QStringLiteral("Español"));
        const QPoint card = visit.middleOf(mission);
        begin(visit);
        visit.wait(2 * second);
        for (int i = 0; i < 2; ++i) {
            if (mouse)
                QTest::mouseClick(visit.window(), Qt::LeftButton, {}, card, 1);
            else
                visit.slide(card, card);
        }
        QCOMPARE(visit.place(), QStringLiteral("reading"));
    }
}

void tst_speechmode::screenIsHidden()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    visit.kiosk().comfort().setHidden(true);
    QVERIFY(!visit.kiosk().comfort().hidden()); // for those who listen only
    begin(visit);
    visit.kiosk().comfort().setHidden(true);
    const QImage picture = visit.picture();
    QCOMPARE(picture.pixelColor(540, 960), QColor(Qt::black));
    QCOMPARE(picture.pixelColor(100, 1850), QColor(Qt::black));
    QCOMPARE(said(visit), QStringLiteral("La pantalla está oculta; la voz sigue."));
    QVERIFY(visit.moveTo(vision));
    QVERIFY(said(visit).contains(vision));
}

void tst_speechmode::endsWithTheVisit()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    begin(visit);
    visit.kiosk().comfort().setHidden(true);
    visit.kiosk().session().end();
    QVERIFY(!visit.kiosk().comfort().speech());
    QVERIFY(!visit.kiosk().comfort().hidden());
    said(visit);
    visit.tap(QStringLiteral("Español"));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QCOMPARE(said(visit), QString());
}

void tst_speechmode::saysNothingWithoutTheMode()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    visit.press(Qt::Key_Tab);
    visit.tap(mission);
    QVERIFY(!visit.voice());
}

VISIT_TEST_MAIN(tst_speechmode)

#include "tst_speechmode.moc"
