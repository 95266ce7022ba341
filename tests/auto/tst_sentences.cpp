// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text is divided where somebody who reads it aloud would take breath, and nothing of it is lost.

#include "sentences.h"
#include "spokencontent.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTextBoundaryFinder>

#include <ctime>
#include <functional>

namespace
{

QString shown(const QString &text)
{
    QStringList parts;
    for (const TextRange &range : sentences(text))
        parts.append(text.mid(range.start, range.length));
    return parts.join(QLatin1Char('|'));
}

// What is wrong with the sentences of a text; empty if nothing is.
QString fault(const QString &text)
{
    QSet<qsizetype> boundaries { 0 };
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    while (graphemes.toNextBoundary() >= 0)
        boundaries.insert(graphemes.position());

    qsizetype read = 0; // where the last sentence ended
    const auto isSilent = [&text](qsizetype from, qsizetype to) {
        const QList<uint> characters = text.mid(from, to - from).toUcs4();
        return std::none_of(characters.cbegin(), characters.cend(),
                            [](uint character) { return QChar::isLetterOrNumber(character); });
    };
    for (const TextRange &range : sentences(text)) {
        const qsizetype end = range.start + range.length;
        if (range.start < read || range.length <= 0 || end > text.size())
            return QStringLiteral("a sentence overlaps another or is not in the text");
        if (!isSilent(read, range.start))
            return QStringLiteral("a letter is in no sentence");
        if (isSilent(range.start, end))
            return QStringLiteral("a sentence without a letter");
        if (text.at(range.start).isSpace() || (text.at(end - 1).isSpace()))
            return QStringLiteral("white space around a sentence");
        if (!boundaries.contains(range.start) || !boundaries.contains(end))
            return QStringLiteral("a grapheme is divided");
        read = end;
    }
    return isSilent(read, text.size()) ? QString() : QStringLiteral("the end is in no sentence");
}

// Processor time, ms: what else the machine does is not counted.
double timeOf(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

class tst_sentences : public QObject
{
    Q_OBJECT

private slots:
    void endWhereBreathIsTaken_data();
    void endWhereBreathIsTaken();
    void longOnesAreDivided_data();
    void longOnesAreDivided();
    void contentIsCovered();
    void anythingIsCovered();
    void longTextsTakeNoLonger_data();
    void longTextsTakeNoLonger();
};

void tst_sentences::endWhereBreathIsTaken_data()
{
    QTest::addColumn<QString>("sentences"); // the text, with | where one ends and the next begins after a space
    const auto row = [](const char *sentences) { QTest::newRow(sentences) << QString::fromUtf8(sentences); };
    row("Misión");
    row("Este programa es libre.|Pruebe con otra palabra");
    row("omboguata digital;|upéicha avei;|péicha oikóta");
    row("¿Qué busca?|¡Escriba!|Sí");
    row("Desde Avda. España: camine por Avda. Gral. Santos hacia el norte, unos 830 m.|Cruce la vía.");
    row("Gral. Díaz.|Tembiaporenda");
    row("ehasa Oliva ha Haedo.|Tembiaporenda oĩ Gral. Díaz ha Haedo paʼũme.");
    row("la Ley N.º 6207, según el Art. 5, y el Dr. Pérez");
    row("la Sra. y los Sres. de EE. UU. y de EE.UU. también");
    row("por J. A. Pérez.|Fin");
    row("el 3. de la lista.|El 4.|Y más");
    row("hay y.|Upéi");
    row("el g̃.|Upéi");
    row("héra “Ikuatia (Carta Orgánica)”.|Upéi");
    row("«¿Qué es?»|Y eso (por fin.)|Otra");
    row("Oñemondohína…|Upéi oñembotýta.");
    row("espere… y siga... así");
    row("a las 15:30: venga");
    row("mitic.gov.py, versión 2.1.3 o 12.345");
    row("¿Sí?!|No.");
    QTest::newRow("lines") << QStringLiteral("Complejo Santos E2|Gral. Santos 1170|Asunción");
}

void tst_sentences::endWhereBreathIsTaken()
{
    QFETCH(QString, sentences);
    const bool areLines = QByteArray(QTest::currentDataTag()) == "lines";
    const QString text = QString(sentences).replace(QLatin1Char('|'), QLatin1Char(areLines ? '\n' : ' '));
    QCOMPARE(shown(text), sentences);
    QCOMPARE(shown(QStringLiteral(" \n ") + text + QStringLiteral("\t\n")), sentences);
    QCOMPARE(fault(text), QString());
}

void tst_sentences::longOnesAreDivided_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("lengths");
    const auto letters = [](qsizetype count) { return QString(count, QLatin1Char('a')); };
    const QString nasal = QStringLiteral("g̃");

    QTest::newRow("just short enough") << QStringLiteral("Sí. ") + letters(longestSentence)
                                       << QList<qsizetype> { 3, longestSentence };
    QTest::newRow("at a comma") << letters(100) + QStringLiteral(", ") + letters(100) + QLatin1Char(' ') + letters(250)
                                << QList<qsizetype> { 101, 351 };
    QTest::newRow("not within a number") << letters(100) + QLatin1Char(' ') + letters(100) + QStringLiteral(" 2,8 ")
                    + letters(250) << QList<qsizetype> { 205, 250 };
    QTest::newRow("at a space") << letters(300) + QLatin1Char(' ') + letters(300) << QList<qsizetype> { 300, 300 };
    QTest::newRow("within a word") << letters(900) << QList<qsizetype> { 400, 400, 100 };
    QTest::newRow("between graphemes") << QStringLiteral("a") + nasal.repeated(250) << QList<qsizetype> { 399, 102 };
    QTest::newRow("one grapheme") << QStringLiteral("a") + QString(1000, QChar(0x0303)) + QStringLiteral("b")
                                  << QList<qsizetype> { 1001, 1 };
    QTest::newRow("spaces in front") << QString(1000, QLatin1Char(' ')) + letters(10) << QList<qsizetype> { 10 };
}

void tst_sentences::longOnesAreDivided()
{
    QFETCH(QString, text);
    QFETCH(QList<qsizetype>, lengths);
    QList<qsizetype> actual;
    for (const TextRange &range : sentences(text))
        actual.append(range.length);
    QCOMPARE(actual, lengths);
    QCOMPARE(fault(text), QString());
}

void tst_sentences::contentIsCovered()
{
    const QList<ShownText> texts = shownTexts();
    QVERIFY2(texts.size() > 300, qPrintable(QString::number(texts.size())));
    int divided = 0;
    for (const ShownText &text : texts) {
        const QString wrong = fault(text.words);
        QVERIFY2(wrong.isEmpty(), qPrintable(text.place + QStringLiteral(": ") + wrong));
        const QList<TextRange> ranges = sentences(text.words);
        divided += ranges.size() > 1 ? 1 : 0;
        for (const TextRange &range : ranges)
            QVERIFY2(range.length <= longestSentence, qPrintable(text.place));
    }
    QVERIFY2(divided > 10, qPrintable(QString::number(divided)));
}

void tst_sentences::anythingIsCovered()
{
    const QStringList pieces { QStringLiteral("a"),       QStringLiteral("Y"),      QStringLiteral("g̃"),
                               QStringLiteral("ʼ"),       QStringLiteral(" "),      QStringLiteral(" "),
                               QStringLiteral(". "),      QStringLiteral("."),      QStringLiteral("; "),
                               QStringLiteral("?"),       QStringLiteral("…"),      QStringLiteral(") "),
                               QStringLiteral("”"),       QStringLiteral("«"),      QStringLiteral("Gral."),
                               QStringLiteral("N.º"),     QStringLiteral("62"),     QStringLiteral(","),
                               QStringLiteral("\n"),      QStringLiteral("\r\n"),   QString(QChar(0x0303)),
                               QString(QChar(0xA0)),      QString(QChar(0xD83D)),   QString(QChar(0xDE00)),
                               QStringLiteral("😀"),       QStringLiteral("\u200d"), QString(QChar(0)),
                               QStringLiteral("palabra"), QStringLiteral("한"),     QStringLiteral("½") };
    QRandomGenerator random(20261124);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (quint32 left = random.bounded(round % 50 == 0 ? 1500U : 20U); left > 0; --left)
            text += pieces.at(random.bounded(pieces.size()));
        const QString wrong = fault(text);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QStringLiteral(": ") + text));
    }
}

void tst_sentences::longTextsTakeNoLonger_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : { "a", " ", ".", ". ", "a. ", "g̃", "( ", "\n", "a, ", "… «", "1. a ", "A. " })
        QTest::newRow(piece) << QString::fromUtf8(piece);
    QTest::newRow("tilde") << QString(QChar(0x0303));
    QTest::newRow("half a character") << QString(QChar(0xD83D));
}

void tst_sentences::longTextsTakeNoLonger()
{
    QFETCH(QString, piece);
    constexpr int units = 300000;
    constexpr double least = 10; // ms: less is not measured well
    const QString text = QStringLiteral("a") + piece.repeated(units / piece.size());
    const double part = timeOf([&text] { sentences(text.left(units / 8)); });
    const double whole = timeOf([&text] { sentences(text); });
    // Eight times the time, or 64 times if it grew with the square.
    QVERIFY2(whole < 16 * std::max(part, least), qPrintable(QStringLiteral("%1 ms, %2 ms").arg(part).arg(whole)));
}

QTEST_GUILESS_MAIN(tst_sentences)
#include "tst_sentences.moc"
