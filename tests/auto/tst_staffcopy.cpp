// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What staff select and copy in the window, by mouse and by key, in one language and in both.

#include "pagetext.h"
#include "staffvisit.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

namespace
{

QString copiedHtml()
{
    return clipboard().mimeData()->html();
}

QString revisionOf(Visit &visit)
{
    return visit.kiosk().catalog().revision();
}

} // namespace

class tst_staffcopy : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_home = std::make_unique<EmptyHome>();
    }
    void cleanup() { m_home.reset(); }
    void lettersLieOnTheWords_data();
    void lettersLieOnTheWords();
    void mouseSelectsAndCtrlCCopies();
    void keyboardSelects();
    void copyKnowsNoPages();
    void addressKeepsItsLines();
    void oneSelectionAtATime();
    void copyInBothLanguages_data();
    void copyInBothLanguages();
    void copyOfAParagraphInBothLanguages();
    void copyFromTheViewInBothLanguages_data();
    void copyFromTheViewInBothLanguages();
    void copyWithoutWordsDoesNothing();

private:
    std::unique_ptr<EmptyHome> m_home;
};

void tst_staffcopy::lettersLieOnTheWords_data()
{
    QTest::addColumn<double>("textScale");
    for (const double scale : { 1.0, 1.25, 1.5, 2.0 })
        QTest::newRow(qPrintable(QString::number(scale))) << scale;
}

void tst_staffcopy::lettersLieOnTheWords()
{
    // What is selected is what is seen: the same lines, broken at the same places, at the same height.
    QFETCH(double, textScale);
    Visit visit(desk, inSpanish);
    visit.kiosk().comfort().setTextScale(textScale);
    int passages = 0;
    for (const QString &code : { es, gn }) {
        visit.kiosk().language().setCode(code);
        for (const Stop &stop : stopsOf(visit.kiosk())) {
            goTo(visit.kiosk(), stop);
            visit.picture();
            for (const QQuickItem *letters : lettersOf(visit)) {
                const QQuickItem *words = letters->parentItem();
                QCOMPARE(letters->property("lineCount"), words->property("lineCount"));
                QCOMPARE(letters->property("contentHeight").toDouble(),
                         words->property("lineCount").toInt() * words->property("lineHeight").toDouble());
                QVERIFY(std::abs(letters->property("contentWidth").toDouble()
                                 - words->property("contentWidth").toDouble())
                        < 1.5);
                ++passages;
            }
        }
    }
    QVERIFY2(passages > 30, qPrintable(QString::number(passages)));
}

void tst_staffcopy::mouseSelectsAndCtrlCCopies()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    visit.picture();
    const QQuickItem *letters = lettersOf(visit).value(0);
    QVERIFY(letters);
    selectLines(visit, letters, 2);
    const QString selected = selectedIn(visit);
    const QString words = wordsOf(visit, "mission.1", es);
    QVERIFY2(selected.size() > 60 && selected.size() < words.size() && words.startsWith(selected),
             qPrintable(selected));

    visit.press(Qt::Key_C, copyKeys);
    QCOMPARE(clipboard().text(), selected);
    QVERIFY2(copiedHtml().contains(QStringLiteral("<p lang=\"es\">") + selected + QStringLiteral("</p>")),
             qPrintable(copiedHtml()));

    // From wherever the keyboard is.
    clipboard().clear();
    QVERIFY(visit.moveTo(QStringLiteral("Inicio")));
    visit.press(Qt::Key_C, copyKeys);
    QCOMPARE(clipboard().text(), selected);
}

void tst_staffcopy::keyboardSelects()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    const QString words = wordsOf(visit, "mission.1", es);
    for (int i = 0; i < 10 && visit.focusName() != words; ++i)
        visit.press(Qt::Key_Tab);
    QCOMPARE(visit.focusName(), words);
    visit.press(Qt::Key_A, Qt::ControlModifier);
    visit.press(Qt::Key_C, copyKeys);
    QCOMPARE(clipboard().text(), words);
    // A selection may be made letter by letter, and the page stays.
    visit.press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 7; ++i)
        visit.press(Qt::Key_Right, Qt::ShiftModifier);
    visit.press(Qt::Key_C, copyKeys);
    QCOMPARE(clipboard().text(), words.left(7));
    // The keys of the window work there too.
    visit.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(visit.kiosk().comfort().textScale(), 1.25);
    visit.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(visit.kiosk().comfort().textScale(), 1.0);
    visit.press(Qt::Key_A, Qt::ControlModifier);
    visit.press(Qt::Key_Menu);
    QVERIFY(visit.control(copyEs));
    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.focusName(), words);
    visit.press(Qt::Key_F2);
    QCOMPARE(visit.kiosk().language().code(), gn);
    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

// The text that has the keyboard, whole.
static QString copiedWhole(Visit &visit)
{
    visit.press(Qt::Key_A, Qt::ControlModifier);
    visit.press(Qt::Key_C, copyKeys);
    return clipboard().text();
}

void tst_staffcopy::copyKnowsNoPages()
{
    // A window in which the text has several pages.
    const Screen small { QStringLiteral("small window"), { 800, 600 }, {} };
    Visit visit(small, inSpanish);
    visit.kiosk().comfort().stepText(visit.kiosk().comfort().textSteps() - 1);
    goTo(visit.kiosk(), mission);
    visit.picture();
    QQuickItem *letters = lettersOf(visit).value(0);
    QVERIFY(letters);
    QVERIFY(!letters->parentItem()->property("pageStarts").value<QList<int>>().isEmpty());
    letters->forceActiveFocus();
    QCOMPARE(copiedWhole(visit), wordsOf(visit, "mission.1", es));
}

void tst_staffcopy::addressKeepsItsLines()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), offices);
    visit.picture();
    const QString address = QStringLiteral("Complejo Santos E2\nGral. Santos 1170 - Concordia\nAsunción, Paraguay");
    const QList<QQuickItem *> all = lettersOf(visit);
    const auto letters = std::find_if(all.cbegin(), all.cend(), [&](const QQuickItem *item) {
        return plainTextOf(item->parentItem()) == address;
    });
    QVERIFY(letters != all.cend());
    (*letters)->forceActiveFocus();
    QCOMPARE(copiedWhole(visit), address);
}

void tst_staffcopy::oneSelectionAtATime()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), policies);
    visit.picture();
    const QList<QQuickItem *> letters = lettersOf(visit);
    QVERIFY(letters.size() > 2);
    selectLines(visit, letters.at(0));
    QVERIFY(!letters.at(0)->property("selectedText").toString().isEmpty());
    selectLines(visit, letters.at(1));
    QVERIFY(letters.at(0)->property("selectedText").toString().isEmpty());
    QVERIFY(wordsOf(visit, "policies.2", es).startsWith(selectedIn(visit)));
}

void tst_staffcopy::copyInBothLanguages_data()
{
    QTest::addColumn<Stop>("stop");
    QTest::addColumn<QStringList>("texts"); // what the page says, by the ids of its texts
    const auto list = [](const char *ids) { return QString::fromLatin1(ids).split(QLatin1Char(' ')); };
    QTest::newRow("one paragraph") << mission << list("mission.title mission.1");
    QTest::newRow("paragraphs and a list")
            << policies
            << list("policies.title policies.1 policies.2 policies.principle.1.title policies.principle.4.title");
    QTest::newRow("an item") << objective << list("objectives.2.title objectives.2.1");
    QTest::newRow("all items") << Stop { {}, { Place::Kind::Items, QStringLiteral("objectives") } }
                               << list("objectives.title objectives.1.title objectives.1.1 objectives.4.title");
    QTest::newRow("facts") << Stop { {}, { Place::Kind::Reading, QStringLiteral("about") } }
                           << list("about.title about.1 fact.offices.value");
    QTest::newRow("offices") << offices << list("offices.title headquarters.name second.name second.address.1");
}

void tst_staffcopy::copyInBothLanguages()
{
    QFETCH(Stop, stop);
    QFETCH(QStringList, texts);
    // The order is the same in whichever language the page is.
    Visit visit(desk, { QStringLiteral("--language"), gn });
    goTo(visit.kiosk(), stop);
    visit.press(Qt::Key_C, copyBothKeys);

    const QString plain = clipboard().text();
    const QString html = copiedHtml();
    QVERIFY(html.contains(QStringLiteral("<div lang=\"es\">\n<h1>")));
    qsizetype plainAt = 0;
    qsizetype htmlAt = 0;
    const auto next = [&](const QString &words) {
        plainAt = plain.indexOf(words, plainAt);
        htmlAt = html.indexOf(words.toHtmlEscaped(), htmlAt);
        return plainAt >= 0 && htmlAt >= 0;
    };
    const QString revision = revisionOf(visit);
    QVERIFY(!revision.isEmpty());
    for (const QString &code : { es, gn }) {
        for (const QString &text : std::as_const(texts)) {
            const QString words = visit.kiosk().catalog().words(text, code);
            QVERIFY2(!words.isEmpty() && next(words), qPrintable(text + code + plain + html));
        }
        QVERIFY2(next((code == es ? QStringLiteral("Fuente: MITIC, revisión ")
                                  : QStringLiteral("Oñeguenohẽha: MITIC, jehechajey "))
                      + revision),
                 qPrintable(plain));
        if (code == es)
            QVERIFY(html.indexOf(QStringLiteral("<div lang=\"gn\">"), htmlAt) > htmlAt);
    }
}

void tst_staffcopy::copyOfAParagraphInBothLanguages()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), policies);
    visit.picture();
    const auto expected = [&visit](const char *textId) {
        QString text;
        for (const QString &code : { es, gn }) {
            text += wordsOf(visit, "policies.title", code) + QStringLiteral("\n\n") + wordsOf(visit, textId, code)
                    + QStringLiteral("\n\n")
                    + (code == es ? QStringLiteral("Fuente: MITIC, revisión ")
                                  : QStringLiteral("Oñeguenohẽha: MITIC, jehechajey "))
                    + revisionOf(visit) + (code == es ? QStringLiteral("\n\n") : QStringLiteral("\n"));
        }
        return text;
    };
    // The one that holds the selection …
    selectLines(visit, lettersOf(visit).at(1));
    visit.press(Qt::Key_C, copyBothKeys);
    QCOMPARE(clipboard().text(), expected("policies.2"));
    // … or the one that the menu was opened on.
    rightClick(visit, onScreen(lettersOf(visit).at(0), 20, 40));
    QVERIFY(visit.click(copyBothEs));
    QCOMPARE(clipboard().text(), expected("policies.1"));
}

void tst_staffcopy::copyFromTheViewInBothLanguages_data()
{
    QTest::addColumn<QString>("sectionId");
    QTest::addColumn<int>("kind");
    QTest::newRow("paragraph") << QStringLiteral("policies") << int(PageBlock::Kind::Paragraph);
    QTest::newRow("entry of a list") << QStringLiteral("policies") << int(PageBlock::Kind::Entry);
    QTest::newRow("fact") << QStringLiteral("about") << int(PageBlock::Kind::Fact);
}

void tst_staffcopy::copyFromTheViewInBothLanguages()
{
    QFETCH(QString, sectionId);
    QFETCH(int, kind);
    Visit visit({ QStringLiteral("large desk"), { 1900, 1400 }, {} }, inSpanish);
    Place place { Place::Kind::Reading, sectionId };
    place.bilingual = true;
    goTo(visit.kiosk(), { {}, place });
    visit.picture();
    const auto blockIn = [&](const QString &code) {
        const QList<PageBlock> blocks = pageBlocks(visit.kiosk().catalog(), sectionId, {}, code, false);
        return *std::find_if(blocks.cbegin(), blocks.cend(),
                             [kind](const PageBlock &block) { return int(block.kind) == kind; });
    };
    const QList<QQuickItem *> letters = lettersOf(visit);
    const auto wanted = std::find_if(letters.cbegin(), letters.cend(), [&](const QQuickItem *item) {
        return item->parentItem()->property("textId").toString() == blockIn(es).textId;
    });
    QVERIFY(wanted != letters.cend());
    selectLines(visit, *wanted);
    visit.press(Qt::Key_C, copyBothKeys);
    for (const QString &code : { es, gn })
        QVERIFY2(clipboard().text().contains(blockIn(code).words), qPrintable(clipboard().text()));
}

void tst_staffcopy::copyWithoutWordsDoesNothing()
{
    Visit visit(desk, inSpanish);
    clipboard().setText(QStringLiteral("before"));
    goTo(visit.kiosk(), home);
    visit.press(Qt::Key_C, copyKeys);
    visit.press(Qt::Key_C, copyBothKeys);
    goTo(visit.kiosk(), mission);
    visit.press(Qt::Key_C, copyKeys);
    goTo(visit.kiosk(), { {}, { Place::Kind::Credits, QStringLiteral("about") } });
    visit.press(Qt::Key_C, copyBothKeys);
    QCOMPARE(clipboard().text(), QStringLiteral("before"));
}

VISIT_TEST_MAIN(tst_staffcopy)
#include "tst_staffcopy.moc"
