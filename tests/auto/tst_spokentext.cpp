// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is shown is spoken as people say it, by the voice that knows it, and every spoken word leads back to its own.

#include "numberwords.h"
#include "sentences.h"
#include "spokencontent.h"
#include "spokentext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <ctime>
#include <functional>

namespace
{

// "gn:Léi |es:seis mil"
QString shown(const QList<SpokenPart> &parts)
{
    QStringList shown;
    for (const SpokenPart &part : parts)
        shown.append(part.language + QLatin1Char(':') + part.words);
    return shown.join(QLatin1Char('|'));
}

// What is wrong with a spoken text of es or gn; empty if nothing is.
QString fault(const QString &displayed, const QList<SpokenPart> &parts)
{
    static const QRegularExpression unwanted(QStringLiteral("[ʼ’‘ꞌ\"“”«»()\\d\\x{0303}]|  |^[ ,.;:?!]| $|[,.;:?!]{2}"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    qsizetype last = 0;
    for (const SpokenPart &part : parts) {
        if (part.language != QLatin1String("es") && part.language != QLatin1String("gn"))
            return QStringLiteral("the language ") + part.language;
        if (part.words.isEmpty() || part.words.size() != part.origins.size())
            return QStringLiteral("no words, or words without origin");
        if (part.words.contains(unwanted))
            return QStringLiteral("says ") + part.words;
        for (const qsizetype origin : part.origins) {
            if (origin < last || origin >= displayed.size())
                return QStringLiteral("an origin goes back or is not in the text");
            last = origin;
        }
    }
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts.at(i).language == parts.at(i - 1).language)
            return QStringLiteral("two parts of one language");
    }
    return {};
}

QString lettersOf(const QList<SpokenPart> &parts)
{
    QString letters;
    for (const SpokenPart &part : parts)
        letters += part.words;
    return letters.remove(QRegularExpression(QStringLiteral("[ ,.;:?!]")));
}

// The displayed words that no spoken one leads to.
QStringList unspokenWords(const QString &displayed, const QList<SpokenPart> &parts)
{
    QList<bool> reached(displayed.size(), false);
    for (const SpokenPart &part : parts) {
        for (const qsizetype origin : part.origins)
            reached[origin] = true;
    }
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}\\p{M}]+(?:[.,:'][\\p{L}\\p{N}\\p{M}]+)*"));
    QStringList unspoken;
    for (auto match = word.globalMatch(displayed); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!reached.mid(found.capturedStart(), found.capturedLength()).contains(true))
            unspoken.append(found.captured());
    }
    return unspoken;
}

// Processor time, ms: what else the machine does is not counted.
double timeOf(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

class tst_spokentext : public QObject
{
    Q_OBJECT

private slots:
    void isSaidAsPeopleDo_data();
    void isSaidAsPeopleDo();
    void glossesAreSpokenByTheirVoice_data();
    void glossesAreSpokenByTheirVoice();
    void wordsLeadToTheirOrigins_data();
    void wordsLeadToTheirOrigins();
    void numbersInSpanish_data();
    void numbersInSpanish();
    void everyNumberHasOtherWords();
    void everythingShownIsSpoken();
    void anythingCanBeGiven();
    void longTextsTakeNoLonger_data();
    void longTextsTakeNoLonger();
};

void tst_spokentext::isSaidAsPeopleDo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("displayed");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *language, const char *displayed, const char *spoken) {
        QTest::addRow("%s: %s", language, displayed)
                << QString::fromLatin1(language) << QString::fromUtf8(displayed) << QString::fromUtf8(spoken);
    };
    // Letters.
    row("gn", "Mbaʼépa ojapo ko Motenondeha", "gn:Mba'épa ojapo ko Motenondeha");
    row("gn", "mba’e mba‘e mbaꞌe mba'e", "gn:mba'e mba'e mba'e mba'e");
    row("gn", "oike hag̃ua, G̃", "gn:oike haĝua, Ĝ");
    row("gn", "ñembyasy\u0303 ha te\u0303", "gn:ñembyasỹ ha tẽ");
    row("es", "Cambiar a Avañeʼẽ, g̃, ĩ", "es:Cambiar a Avañe'e, g, i");
    row("en", "don’t say hag̃ua", "en:don't say haĝua");
    row("gn", "Alberdi ha Gral. Díaz, recepción-pe", "gn:Alberdi ha General Días, resepsión pe");
    row("es", "N.º\u00a06207\u00a0y", "es:número seis mil doscientos siete y");
    row("gn", "ʼaʼ ‘ha’", "gn:a ha");
    // Numbers.
    row("es", "la Ley N.º 6207, del 22 de octubre de 2018",
        "es:la Ley número seis mil doscientos siete, del veintidós de octubre de dos mil dieciocho");
    row("gn", "Léi 6207 rupive, 22 jasypa 2018-pe",
        "gn:Léi|es:seis mil doscientos siete|gn:rupive,|es:veintidós|gn:jasypa|es:dos mil dieciocho|gn:pe");
    row("gn", "Léi N.º 6207", "gn:Léi|es:número seis mil doscientos siete");
    row("es", "unos 510 m, y cruce", "es:unos quinientos diez metros, y cruce");
    row("gn", "gotyo, 510 m rupi; ehasa", "gn:gotyo,|es:quinientos diez metros|gn:rupi; ehasa");
    row("es", "unos 2,8 km", "es:unos dos coma ocho kilómetros");
    row("es", "a 1 m, 21 m, 1 h, 31 h, 1,05 km",
        "es:a un metro, veintiún metros, una hora, treinta y una horas, uno coma cero cinco kilómetros");
    row("es", "5 m2, 5 m², 40 %, 5 mesas",
        "es:cinco metros cuadrados, cinco metros cuadrados, cuarenta por ciento, cinco mesas");
    row("gn", "Complejo Santos E2", "gn:Complejo Santos E|es:dos");
    row("es", "Complejo Santos E2, 4G", "es:Complejo Santos E dos, cuatro G");
    row("es", "0800 11 2345, 12345",
        "es:cero ocho cero cero once dos mil trescientos cuarenta y cinco, uno dos tres cuatro cinco");
    row("es", "12.345 y 3.000.000 y 1.234.567.890",
        "es:doce mil trescientos cuarenta y cinco y tres millones y uno punto dos tres cuatro punto cinco seis siete "
        "punto ocho nueve cero");
    row("es", "licencia LGPL-2.1, 1,2,3", "es:licencia LGPL dos punto uno, uno, dos, tres");
    row("es", "de 07:00 a 15:30", "es:de siete cero cero a quince treinta");
    row("es", "24/11/2026, 2026-11-24, 10-15 m",
        "es:veinticuatro, once, dos mil veintiséis, dos mil veintiséis, once, veinticuatro, diez, quince metros");
    row("es", "1.º, 2.ª y 15º", "es:primero, segunda y quince");
    row("es", "٣ ½", "es:tres uno dos");
    row("en", "Law 6207, 2.8 km, 50%", "en:Law 6207, 2.8 km, 50 %");
    // Abbreviations.
    row("es", "Desde Avda. Gral. Artigas: camine", "es:Desde Avenida General Artigas: camine");
    row("es", "AVDA. ESPAÑA, Av.España", "es:Avenida ESPAÑA, Avenida España");
    row("es", "Art. 5, inc. 2, Nº3, Nro. 4", "es:artículo cinco, inciso dos, número tres, número cuatro");
    row("es", "Sr. y Sra. Gómez, Dr. Paz", "es:Señor y Señora Gómez, Doctor Paz");
    row("es", "el smart. Y está.", "es:el smart. Y está.");
    row("es", "Palma 5 c/ Chile s/n, EE. UU.", "es:Palma cinco casi Chile sin número, Estados Unidos");
    row("es", "info@mitic.gov.py", "es:info arroba mitic punto gov punto py");
    row("gn", "A & B", "gn:A ha B");
    // Signs.
    row("es", "la Comunicación (MITIC) fue; el Estado (OEE).", "es:la Comunicación, MITIC, fue; el Estado, OEE.");
    row("es", "el Panteón (Palma y Chile): camine", "es:el Panteón, Palma y Chile: camine");
    row("es", "6207, «Que crea»: la", "es:seis mil doscientos siete, Que crea: la");
    row("es", "Gral. Santos 1170 - Concordia", "es:General Santos mil ciento setenta, Concordia");
    row("es", "este – oeste, y/o, socio-cultural", "es:este, oeste, y, o, socio cultural");
    row("es", "¿Qué busca? ¡Hola!", "es:Qué busca? Hola!");
    row("es", "Deteniendo… Listo...", "es:Deteniendo. Listo.");
    row("es", "Sede\nSantos E\n", "es:Sede, Santos E,");
    row("es", "año(s) \"uno\" → 😀 dos", "es:año s, uno dos");
    row("es", " \t\n ", "");
    row("es", "(?) «...» — 😀", "");
    row("es", "", "");
}

void tst_spokentext::isSaidAsPeopleDo()
{
    QFETCH(QString, language);
    QFETCH(QString, displayed);
    QFETCH(QString, spoken);
    const QList<SpokenPart> parts = spokenText(displayed, language);
    QCOMPARE(shown(parts), spoken);
    if (language != QLatin1String("en"))
        QCOMPARE(fault(displayed, parts), QString());
}

void tst_spokentext::glossesAreSpokenByTheirVoice_data()
{
    QTest::addColumn<QString>("displayed");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *displayed, const char *spoken) {
        QTest::newRow(displayed) << QString::fromUtf8(displayed) << QString::fromUtf8(spoken);
    };
    row("ñanduti joaju (conectividad), mayma", "gn:ñanduti joaju,|es:conectividad,|gn:mayma");
    row("Mopyendaha (Carta Orgánica)”, omoĩ", "gn:Mopyendaha,|es:Carta Orgánica,|gn:omoĩ");
    row("(conectividad)", "es:conectividad,");
    row("Rape 2030 (Plan de 2030) heʼi", "gn:Rape|es:dos mil treinta, Plan de dos mil treinta,|gn:he'i");
    row("Motenondeha (MITIC) ha conectividad", "gn:Motenondeha, MITIC, ha conectividad");
    row("joaju (conectividad). Upéi", "gn:joaju,|es:conectividad.|gn:Upéi");
}

void tst_spokentext::glossesAreSpokenByTheirVoice()
{
    QFETCH(QString, displayed);
    QFETCH(QString, spoken);
    const QList<SpokenGloss> glosses { { QStringLiteral("Carta Orga\u0301nica"), QStringLiteral("es") },
                                       { QStringLiteral("conectividad"), QStringLiteral("es") },
                                       { QStringLiteral("Plan de 2030"), QStringLiteral("es") },
                                       { QString(), QStringLiteral("es") } };
    const QList<SpokenPart> parts = spokenText(displayed, QStringLiteral("gn"), glosses);
    QCOMPARE(shown(parts), spoken);
    QCOMPARE(fault(displayed, parts), QString());
    QCOMPARE(unspokenWords(displayed, parts), QStringList());
}

void tst_spokentext::wordsLeadToTheirOrigins_data()
{
    QTest::addColumn<QString>("displayed");
    QTest::addColumn<QString>("word");   // a spoken one
    QTest::addColumn<QString>("origin"); // what is displayed from its origin on
    const auto row = [](const char *displayed, const char *word, const char *origin) {
        QTest::addRow("%s: %s", displayed, word)
                << QString::fromUtf8(displayed) << QString::fromUtf8(word) << QString::fromUtf8(origin);
    };
    row("«Léi N.º 6207», 510 m", "número", "N.º 6207», 510 m");
    row("«Léi N.º 6207», 510 m", "seis", "6207», 510 m");
    row("«Léi N.º 6207», 510 m", "siete", "6207», 510 m");
    row("«Léi N.º 6207», 510 m", "quinientos", "510 m");
    row("«Léi N.º 6207», 510 m", "metros", "m");
    row("Avda. España (Gral. Díaz)", "Avenida", "Avda. España (Gral. Díaz)");
    row("Avda. España (Gral. Díaz)", "España", "España (Gral. Díaz)");
    row("Avda. España (Gral. Díaz)", "General", "Gral. Díaz)");
    row("hag̃ua oike", "ua oike", "ua oike");
    row("te\u0303ta\u0303 oike", "oike", "oike");
    row("te\u0303ta\u0303 oike", "tẽtã", "te\u0303ta\u0303 oike");
    row("mokõi E2-pe", "dos", "2-pe");
    row("mokõi E2-pe", "pe", "pe");
}

void tst_spokentext::wordsLeadToTheirOrigins()
{
    QFETCH(QString, displayed);
    QFETCH(QString, word);
    QFETCH(QString, origin);
    QStringList origins;
    for (const SpokenPart &part : spokenText(displayed, QStringLiteral("gn"))) {
        if (const qsizetype at = part.words.indexOf(word); at >= 0)
            origins.append(displayed.mid(part.origins.at(at)));
    }
    QCOMPARE(origins, QStringList(origin));
}

void tst_spokentext::numbersInSpanish_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](int value, const char *words) { QTest::newRow(words) << value << QString::fromUtf8(words); };
    row(0, "cero");
    row(1, "uno");
    row(16, "dieciséis");
    row(21, "veintiuno");
    row(22, "veintidós");
    row(23, "veintitrés");
    row(26, "veintiséis");
    row(30, "treinta");
    row(31, "treinta y uno");
    row(100, "cien");
    row(101, "ciento uno");
    row(500, "quinientos");
    row(633, "seiscientos treinta y tres");
    row(700, "setecientos");
    row(900, "novecientos");
    row(1000, "mil");
    row(1170, "mil ciento setenta");
    row(2018, "dos mil dieciocho");
    row(6207, "seis mil doscientos siete");
    row(9999, "nueve mil novecientos noventa y nueve");
    row(21000, "veintiún mil");
    row(101001, "ciento un mil uno");
    row(1000000, "un millón");
    row(21000500, "veintiún millones quinientos");
    row(999999999, "novecientos noventa y nueve millones novecientos noventa y nueve mil novecientos noventa y nueve");
    QTest::newRow("too large") << 1000000000 << QString();
    QTest::newRow("negative") << -1 << QString();
}

void tst_spokentext::numbersInSpanish()
{
    QFETCH(int, value);
    QFETCH(QString, words);
    QCOMPARE(spanishNumber(value), words);
}

void tst_spokentext::everyNumberHasOtherWords()
{
    QSet<QString> all;
    for (int value = 0; value < 10000; ++value) {
        const QString words = spanishNumber(value);
        QVERIFY(!words.contains(QLatin1String("  ")) && words == words.trimmed());
        all.insert(words);
    }
    QCOMPARE(all.size(), 10000);
    QCOMPARE(spanishNumber(231, NumberForm::Feminine), QStringLiteral("doscientas treinta y una"));
    QCOMPARE(spanishNumber(21, NumberForm::Masculine), QStringLiteral("veintiún"));
    QCOMPARE(spanishNumber(11, NumberForm::Masculine), QStringLiteral("once"));
}

void tst_spokentext::everythingShownIsSpoken()
{
    // The letters that each voice knows.
    const QHash<QString, QRegularExpression> foreign {
        { QStringLiteral("es"), QRegularExpression(QStringLiteral("[^A-Za-zÁÉÍÓÚÜÑáéíóúüñ' ,;:.?!]")) },
        { QStringLiteral("gn"), QRegularExpression(QStringLiteral("[^A-Za-zÁÉÍÓÚÑáéíóúüýñÃẼĨÕŨỸĜãẽĩõũỹĝ' ,;:.?!]")) },
    };
    const QList<ShownText> texts = shownTexts();
    QVERIFY2(texts.size() > 300, qPrintable(QString::number(texts.size())));
    int glosses = 0;
    for (const ShownText &text : texts) {
        const QString place = text.place + QStringLiteral(" (") + text.language + QStringLiteral("): ");
        const QList<SpokenPart> parts = spokenText(text.words, text.language, text.glosses);
        const QString wrong = fault(text.words, parts);
        QVERIFY2(wrong.isEmpty(), qPrintable(place + wrong));
        const QString unspoken = unspokenWords(text.words, parts).join(QLatin1Char(' '));
        QVERIFY2(unspoken.isEmpty(), qPrintable(place + QStringLiteral("unspoken: ") + unspoken));
        for (const SpokenPart &part : parts)
            QVERIFY2(!part.words.contains(foreign.value(part.language)), qPrintable(place + part.words));
        for (const SpokenGloss &gloss : text.glosses) {
            ++glosses;
            QVERIFY2(std::any_of(parts.cbegin(), parts.cend(),
                                 [&gloss](const SpokenPart &part) {
                                     return part.language == gloss.language && part.words.contains(gloss.words);
                                 }),
                     qPrintable(place + gloss.words));
        }

        // Sentence by sentence, the same is said.
        QString said;
        for (const TextRange &range : sentences(text.words))
            said += lettersOf(spokenText(text.words.mid(range.start, range.length), text.language, text.glosses));
        QCOMPARE(said, lettersOf(parts));
    }
    QVERIFY(glosses > 8);
}

void tst_spokentext::anythingCanBeGiven()
{
    const QStringList pieces {
        QStringLiteral("a"),      QStringLiteral("z"),      QStringLiteral("g̃"),       QStringLiteral("ʼ"),
        QStringLiteral("’"),      QStringLiteral("'"),      QStringLiteral(" "),       QStringLiteral(" "),
        QStringLiteral("."),      QStringLiteral(", "),     QStringLiteral(";"),       QStringLiteral("…"),
        QStringLiteral("("),      QStringLiteral(")"),      QStringLiteral("(gl. 3)"), QStringLiteral("“"),
        QStringLiteral("Gral."),  QStringLiteral("N.º"),    QStringLiteral("6"),       QStringLiteral("07"),
        QStringLiteral("12.345"), QStringLiteral("-"),      QStringLiteral("/"),       QStringLiteral(":"),
        QStringLiteral("m"),      QStringLiteral("%"),      QStringLiteral("°C"),      QStringLiteral("º"),
        QStringLiteral("½"),      QStringLiteral("②"),      QStringLiteral("٣"),       QStringLiteral("𝟗"),
        QStringLiteral("😀"),      QStringLiteral("\u200d"), QStringLiteral("\u00ad"),  QStringLiteral("\n"),
        QString(QChar(0x0303)),   QString(QChar(0x0323)),   QString(QChar(0xA0)),      QString(QChar(0xD83D)),
        QString(QChar(0xDE00)),   QString(QChar(0)),        QString(QChar(0xFFFF)),    QStringLiteral("한"),
        QStringLiteral("@")
    };
    const QList<SpokenGloss> glosses { { QStringLiteral("gl. 3"), QStringLiteral("es") } };
    QRandomGenerator random(20261124);
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (quint32 left = random.bounded(20U); left > 0; --left)
            text += pieces.at(random.bounded(pieces.size()));
        const QString language = round % 2 ? QStringLiteral("es") : QStringLiteral("gn");
        const QString wrong = fault(text, spokenText(text, language, glosses));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QStringLiteral(" for ") + text));
    }
}

void tst_spokentext::longTextsTakeNoLonger_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         { "a", " ", ".", "(", "1", "1.", "1,", "123.", "g̃", "Gral.", "ʼ", "a(x)", "½", "\n", "- " })
        QTest::newRow(piece) << QString::fromUtf8(piece);
    QTest::newRow("tilde") << QString(QChar(0x0303));
    QTest::newRow("half a character") << QString(QChar(0xD83D));
    QTest::newRow("NUL") << QString(QChar(0));
}

void tst_spokentext::longTextsTakeNoLonger()
{
    QFETCH(QString, piece);
    constexpr int units = 200000;
    constexpr double least = 10; // ms: less is not measured well
    const QString text = QStringLiteral("a") + piece.repeated(units / piece.size());
    const double part = timeOf([&text] {
        spokenText(text.left(units / 8), QStringLiteral("gn"), { { QStringLiteral("y"), QStringLiteral("es") } });
    });
    const double whole = timeOf([&text] {
        spokenText(text, QStringLiteral("gn"), { { QStringLiteral("y"), QStringLiteral("es") } });
    });
    // Eight times the time, or 64 times if it grew with the square.
    QVERIFY2(whole < 16 * std::max(part, least), qPrintable(QStringLiteral("%1 ms, %2 ms").arg(part).arg(whole)));
    QCOMPARE(fault(text, spokenText(text.left(units / 8), QStringLiteral("gn"))), QString());
}

QTEST_GUILESS_MAIN(tst_spokentext)
#include "tst_spokentext.moc"
