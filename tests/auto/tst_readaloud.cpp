// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A visitor listens: what is read of each page, what is marked, and how it is steered.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace
{

const QString listen = QStringLiteral("Escuchar");
const QString listenGn = QStringLiteral("Ehendu");
const QString pauseButton = QStringLiteral("Pausar");
const QString nextSentence = QStringLiteral("Frase siguiente");

} // namespace

class tst_readaloud : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void readsTheTitleAndTheText();
    void everyPageIsRead_data();
    void everyPageIsRead();
    void marksTheWordThatIsHeard();
    void turnsThePage();
    void stopsAtAnotherPlace();
    void goesOnInTheOtherLanguage();
    void isSteeredByTouch();
    void isSteeredByKeys();
    void listenersAreNotAsked();
    void endsWithTheVisit();
    void saysWhyNothingIsHeard();
    void marksAreSeen_data();
    void marksAreSeen();
};

void tst_readaloud::readsTheTitleAndTheText()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    visit.tap(mission);
    QVERIFY(!visit.voice());
    QVERIFY(visit.tap(listen));
    QVERIFY(visit.voice());
    QCOMPARE(visit.voice()->history, QStringList { mission });
    visit.voice()->end();
    QVERIFY2(visit.voice()->words().startsWith(QStringLiteral("Diseñar e implementar")),
             qPrintable(visit.voice()->history.join(QLatin1Char('|'))));
    QVERIFY(visit.sees(QStringLiteral("Lee una voz sintética; puede equivocarse.")));
    // The same place of the bar ends it.
    QVERIFY(visit.tap(listen));
    QCOMPARE(visit.kiosk().reader().state(), Reader::Silent);
    QVERIFY(!visit.control(pauseButton));
}

void tst_readaloud::everyPageIsRead_data()
{
    QTest::addColumn<QStringList>("way");
    QTest::addColumn<QStringList>("heard");

    const auto row = [](const char *name, const QStringList &way, const QStringList &heard) {
        QTest::newRow(name) << way << heard;
    };
    row("home", {}, { QStringLiteral("Qué desea conocer?"), mission, vision, offices });
    row("objectives", { QStringLiteral("Objetivos") },
        { QStringLiteral("Objetivos"), QStringLiteral("Políticas públicas") });
    row("institution", { QStringLiteral("La institución") },
        { QStringLiteral("La institución"), QStringLiteral("dos mil dieciocho") });
    row("offices", { offices },
        { offices, QStringLiteral("Sede central"), QStringLiteral("General Santos mil ciento setenta") });
    row("both languages", { mission, QStringLiteral("Ambos idiomas") },
        { QStringLiteral("Diseñar e implementar"), QStringLiteral("Ombosako'i") });
    row("search", { QStringLiteral("Buscar") }, { QStringLiteral("Buscar") });
    row("aids", { aids }, { aids, QStringLiteral("Pregunte a alguien"), QStringLiteral("Tamaño del texto") });
}

void tst_readaloud::everyPageIsRead()
{
    QFETCH(const QStringList, way);
    QFETCH(const QStringList, heard);

    for (const Screen &screen : { lobby, hall }) {
        Visit visit(screen, inSpanish);
        visit.tap(QStringLiteral("Español"));
        for (const QString &step : way)
            QVERIFY2(visit.tap(step), qPrintable(step));
        visit.tap(listen);
        QVERIFY(visit.voice());
        for (int i = 0; i < 200 && visit.kiosk().reader().state() == Reader::Reading; ++i)
            visit.voice()->end();
        QCOMPARE(visit.kiosk().reader().state(), Reader::Silent);
        qsizetype at = 0;
        const QString all = visit.voice()->history.join(QLatin1Char('\n'));
        for (const QString &words : heard) {
            at = all.indexOf(words, at);
            QVERIFY2(at >= 0, qPrintable(words + QLatin1String(" is not in, or not in this order:\n") + all));
        }
    }
}

void tst_readaloud::marksTheWordThatIsHeard()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    visit.tap(mission);
    const QImage silent = visit.picture();
    visit.tap(listen);
    visit.voice()->end();
    QVERIFY(visit.voice()->reach(QStringLiteral("políticas")));
    const Reader &reader = visit.kiosk().reader();
    auto *source = qobject_cast<QQuickItem *>(reader.source());
    QVERIFY(source);
    const QString shown = source->property("text").toString();
    QCOMPARE(shown.mid(reader.wordStart(), reader.wordLength()), QStringLiteral("políticas"));
    const QColor mark = QColor(QStringLiteral("#FFE08A"));
    const QImage marked = visit.picture();
    const auto count = [](const QImage &picture, QColor colour) {
        int pixels = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                pixels += picture.pixelColor(x, y) == colour ? 1 : 0;
        }
        return pixels;
    };
    QCOMPARE(count(silent, mark), 0);
    QVERIFY(count(marked, mark) > 2000);
    visit.tap(listen);
    QCOMPARE(count(visit.picture(), mark), 0);
}

void tst_readaloud::turnsThePage()
{
    Visit visit(lobby, inSpanish);
    visit.kiosk().comfort().setTextScale(2);
    visit.tap(QStringLiteral("Español"));
    visit.tap(mission);
    const QString last = QStringLiteral("identidad");
    QVERIFY(visit.sees(QStringLiteral("1 de 3")) || visit.sees(QStringLiteral("1 de 4"))
            || visit.sees(QStringLiteral("1 de 5")));
    visit.tap(listen);
    while (!visit.voice()->reach(last))
        visit.voice()->end();
    visit.picture();
    QVERIFY(!visit.sees(QStringLiteral("1 de 3")) && !visit.sees(QStringLiteral("1 de 4"))
            && !visit.sees(QStringLiteral("1 de 5")));
}

void tst_readaloud::stopsAtAnotherPlace()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    visit.tap(mission);
    visit.tap(listen);
    visit.tap(vision);
    QCOMPARE(visit.kiosk().reader().state(), Reader::Silent);
    QCOMPARE(visit.voice()->calls.constLast(), QStringLiteral("stop"));
}

void tst_readaloud::goesOnInTheOtherLanguage()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    visit.tap(mission);
    visit.tap(listen);
    visit.voice()->end();
    QVERIFY(visit.tap(guarani));
    QTRY_VERIFY(visit.voice()->words().startsWith(QStringLiteral("Ombosako'i")));
    QVERIFY(visit.sees(QStringLiteral("Ayvu apopyre omoñeʼẽ; ikatu ojavy. Ndojehechajeýi gueteri ko ayvu.")));
    // A pause is kept.
    visit.press(Qt::Key_F8);
    visit.tap(spanish);
    QCoreApplication::processEvents();
    QCOMPARE(visit.kiosk().reader().state(), Reader::Paused);
    visit.press(Qt::Key_F8);
    QVERIFY(visit.voice()->words().startsWith(QStringLiteral("Diseñar")));
}

void tst_readaloud::isSteeredByTouch()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    visit.tap(mission);
    visit.tap(listen);
    QVERIFY(visit.tap(pauseButton));
    QCOMPARE(visit.kiosk().reader().state(), Reader::Paused);
    QVERIFY(visit.tap(QStringLiteral("Reanudar")));
    QCOMPARE(visit.kiosk().reader().state(), Reader::Reading);
    QVERIFY(visit.tap(nextSentence));
    QVERIFY(visit.voice()->words().startsWith(QStringLiteral("Diseñar")));
    QVERIFY(visit.tap(QStringLiteral("Repetir")));
    QCOMPARE(visit.voice()->history.size(), 3);
    QVERIFY(visit.tap(QStringLiteral("Frase anterior")));
    QCOMPARE(visit.voice()->words(), mission);
    QVERIFY(visit.tap(QStringLiteral("Más rápido")));
    QCOMPARE(visit.voice()->rate, 1.25);
    const double usual = visit.voice()->volume;
    QVERIFY(visit.tap(QStringLiteral("Más bajo")));
    QVERIFY(visit.voice()->volume < usual);
}

void tst_readaloud::isSteeredByKeys()
{
    Visit visit(hall, inSpanish);
    visit.press(Qt::Key_F8); // the first screen is silent
    QVERIFY(!visit.voice());
    visit.tap(QStringLiteral("Español"));
    visit.tap(mission);
    visit.press(Qt::Key_F8);
    QCOMPARE(visit.kiosk().reader().state(), Reader::Reading);
    visit.press(Qt::Key_F8);
    QCOMPARE(visit.kiosk().reader().state(), Reader::Paused);
    const double usual = visit.voice()->volume;
    visit.press(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(visit.voice()->volume > usual);
    visit.press(Qt::Key_Right, Qt::ControlModifier);
    visit.press(Qt::Key_F8);
    QCOMPARE(visit.voice()->rate, 1.25);
}

void tst_readaloud::listenersAreNotAsked()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    visit.tap(mission);
    visit.tap(listen);
    visit.wait(600 * second);
    QVERIFY(!visit.kiosk().session().asking());
    // From the end of the text on, time counts.
    while (visit.kiosk().reader().state() == Reader::Reading)
        visit.voice()->end();
    visit.wait(179 * second);
    QVERIFY(!visit.kiosk().session().asking());
    visit.wait(2 * second);
    QVERIFY(visit.kiosk().session().asking());
}

void tst_readaloud::endsWithTheVisit()
{
    Visit visit(lobby, inSpanish);
    visit.tap(QStringLiteral("Español"));
    visit.tap(mission);
    visit.tap(listen);
    visit.tap(QStringLiteral("Más rápido"));
    visit.kiosk().session().end();
    QCOMPARE(visit.kiosk().reader().state(), Reader::Silent);
    QCOMPARE(visit.kiosk().voice().speedStep(), 1);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

void tst_readaloud::saysWhyNothingIsHeard()
{
    Visit visit(lobby, inSpanish);
    visit.spoilVoices(QStringLiteral("the plugin is missing"));
    visit.tap(QStringLiteral("Español"));
    visit.tap(mission);
    visit.tap(listen);
    QVERIFY(visit.sees(QStringLiteral("No hay voz disponible. Puede leer el texto en letra grande.")));
    visit.tap(guarani);
    QVERIFY(visit.sees(QStringLiteral("Ndaipóri ayvu. Ikatu remoñeʼẽ tai tuichávape.")));
    QVERIFY(visit.tap(QStringLiteral("Emboty")));
    QVERIFY(!visit.sees(QStringLiteral("Ndaipóri ayvu. Ikatu remoñeʼẽ tai tuichávape.")));
    // The machine has no sound at all.
    visit.kiosk().voice().setSound(false);
    visit.tap(listenGn);
    QVERIFY(visit.sees(QStringLiteral("Koʼápe ndaipóri mbaʼepu. Ikatu remoñeʼẽ tai tuichávape.")));
    visit.kiosk().voice().setSound(true);
    QVERIFY(!visit.sees(QStringLiteral("Koʼápe ndaipóri mbaʼepu. Ikatu remoñeʼẽ tai tuichávape.")));
}

void tst_readaloud::marksAreSeen_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("palette");
    QTest::addColumn<double>("scale");

    for (const Screen &screen : { lobby, hall, smallHall }) {
        for (const QString &language : { QStringLiteral("es"), QStringLiteral("gn") }) {
            const auto row = [&](const char *look, Comfort::Palette palette, double scale) {
                QTest::newRow(qPrintable(screen.name + u' ' + language + u' ' + QLatin1String(look)))
                        << screen << language << int(palette) << scale;
            };
            row("light", Comfort::Light, 1);
            row("yellow on black 150", Comfort::YellowOnBlack, 1.5);
            row("dark 200", Comfort::Dark, 2);
        }
    }
}

void tst_readaloud::marksAreSeen()
{
    QFETCH(const Screen, screen);
    QFETCH(const QString, language);
    QFETCH(const int, palette);
    QFETCH(const double, scale);

    Visit visit(screen, { QStringLiteral("--language"), language });
    visit.kiosk().comfort().setPalette(Comfort::Palette(palette));
    visit.kiosk().comfort().setTextScale(scale);
    visit.tap(language == QLatin1String("es") ? spanish : guarani);
    const bool isSpanish = language == QLatin1String("es");
    visit.tap(isSpanish ? mission : QStringLiteral("Tembiaporã"));
    visit.tap(isSpanish ? listen : listenGn);
    visit.voice()->end();
    const QImage unlit = visit.picture();
    QVERIFY(visit.voice()->reach(isSpanish ? QStringLiteral("inclusión") : QStringLiteral("ha ombohapéva")));
    const QDir captures(QStringLiteral(CAPTURES));
    QVERIFY(captures.mkpath(QStringLiteral(".")));
    const QString file = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + QLatin1String(".png");
    const QImage lit = visit.picture();
    QVERIFY(lit.save(captures.filePath(file)));
    // The word is in sight, on whichever page it is.
    QVERIFY(lit != unlit);
    const double pixelsPerMillimetre =
            visit.kiosk().station().pixelsPerMillimetre(screen.size.width(), screen.size.height());
    const QStringList faults = layoutFaults(
            visit,
            20 * pixelsPerMillimetre * visit.kiosk().station().controlFactor(screen.size.width(), screen.size.height()),
            0);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

VISIT_TEST_MAIN(tst_readaloud)

#include "tst_readaloud.moc"
