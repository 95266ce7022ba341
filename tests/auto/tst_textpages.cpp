// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of running text end at a clause, are even, and lose no word.

#include "layout.h"
#include "textpages.h"

#include <QTest>

namespace
{

constexpr double lineHeight = 60;
const QString sentence = QStringLiteral("el ministerio cuida las redes de la ciudad, y las del campo; ");

// Pages that are found when the test asks for it.
class Pages : public TextPages
{
public:
    Pages(const QStringList &texts, double width, double height, const QList<double> &heights = {})
    {
        connect(this, &TextPages::textsWanted, this, [this, texts, heights] { setParagraphs(texts, heights); });
        setProperty("family", QStringLiteral("Noto Sans"));
        setProperty("pixelSize", 40);
        setProperty("lineHeight", lineHeight);
        setProperty("spacing", lineHeight / 2);
        setProperty("single", height);
        setSize({ width, height });
        updatePolish();
    }

    // The texts of the pages of the first paragraph, without what ends them.
    QStringList pages() const { return shownTexts().constFirst().split(QChar::LineSeparator); }
    int pageCount() const { return int(starts(0).size()) + 1; }
};

} // namespace

class tst_textpages : public QObject
{
    Q_OBJECT

private slots:
    void textOnOnePageStaysAsItIs();
    void pagesEndAtAClause();
    void noWordIsLost();
    void textWithoutClausesEndsAnywhere();
    void clauseCostsNoPage();
    void pagesAreEven();
    void secondParagraphMayBeginAPage();
    void entryStaysWhole();
};

void tst_textpages::textOnOnePageStaysAsItIs()
{
    const QString text = sentence.repeated(3).trimmed();
    const Pages pages({ text }, 900, 10 * lineHeight);
    QCOMPARE(pages.shownTexts().constFirst(), text);
    QCOMPARE(pages.starts(0), QList<int>());
}

void tst_textpages::pagesEndAtAClause()
{
    const Pages pages({ sentence.repeated(12).trimmed() }, 700, 9 * lineHeight);
    QVERIFY(pages.pageCount() > 1);
    QCOMPARE(pages.pages().size(), pages.pageCount());
    for (const QString &page : pages.pages())
        QVERIFY2(page.endsWith(u';') || page.endsWith(u','), qPrintable(page));
}

void tst_textpages::noWordIsLost()
{
    const QString text = sentence.repeated(12).trimmed();
    const Pages pages({ text }, 700, 9 * lineHeight);
    QVERIFY(pages.pageCount() > 1);
    QCOMPARE(unjoined(pages.shownTexts().constFirst()), text);
}

void tst_textpages::textWithoutClausesEndsAnywhere()
{
    const QString text = QStringLiteral("redes de la ciudad y del campo ").repeated(20).trimmed();
    const Pages pages({ text }, 700, 9 * lineHeight);
    QCOMPARE(pages.shownTexts().constFirst(), text);
    QCOMPARE(pages.starts(0), QList<int>());
}

void tst_textpages::clauseCostsNoPage()
{
    // Two pages that are full to the last line, and a clause that ends a line before the end of the first.
    const QString line = QStringLiteral("redes de la ciudad y del campo");
    const QString text = QStringList(8, line).join(u' ') + QStringLiteral(", ") + QStringList(10, line).join(u' ');
    const Pages pages({ text }, 700, 9 * lineHeight);
    QCOMPARE(pages.shownTexts().constFirst(), text);
}

void tst_textpages::pagesAreEven()
{
    const Pages pages({ sentence.repeated(9).trimmed() }, 700, 9 * lineHeight);
    qsizetype least = pages.pages().constFirst().size();
    qsizetype most = least;
    for (const QString &page : pages.pages()) {
        least = std::min(least, page.size());
        most = std::max(most, page.size());
    }
    QVERIFY2(most <= 1.7 * double(least), qPrintable(pages.pages().join(u'|')));
}

void tst_textpages::secondParagraphMayBeginAPage()
{
    const QString text = sentence.repeated(4).trimmed();
    const Pages pages({ text, text }, 700, 8 * lineHeight);
    QCOMPARE(pages.starts(0), QList<int>());
    QCOMPARE(pages.starts(1), QList<int>({ 0 }));
    QCOMPARE(pages.shownTexts().constLast(), text);
}

void tst_textpages::entryStaysWhole()
{
    const QString text = sentence.repeated(4).trimmed();
    const Pages pages({ text, text }, 700, 10 * lineHeight, { 0, 6 * lineHeight });
    QCOMPARE(pages.starts(0), QList<int>());
    QCOMPARE(pages.starts(1), QList<int>({ 0 }));
    // Nor one that is higher than a page: then pages end anywhere.
    const Pages high({ text, text }, 700, 10 * lineHeight, { 0, 11 * lineHeight });
    QCOMPARE(high.starts(1), QList<int>());
}

QTEST_MAIN(tst_textpages)
#include "tst_textpages.moc"
