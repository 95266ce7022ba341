// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What staff can do in the window: select, copy, copy in both languages, change the size of the text, by keys and from
// the menu; and that a kiosk offers none of it. tst_sheet and tst_printing show what they print and save.

#include "visit.h"

#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const Screen desk { QStringLiteral("desk"), { 1366, 768 }, {} };
const Screen kioskScreen { QStringLiteral("hall"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };
const QStringList inSpanish { QStringLiteral("--language"), QStringLiteral("es") };

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");
const Stop mission { {}, { Place::Kind::Reading, QStringLiteral("mission") } };
const Stop policies { {}, { Place::Kind::Reading, QStringLiteral("policies") } };
const Stop objective { {}, { Place::Kind::Reading, QStringLiteral("objectives"), QStringLiteral("objectives.2") } };
const Stop offices { {}, { Place::Kind::Offices, QStringLiteral("offices") } };
const Stop home { {}, { Place::Kind::Home } };

const auto copyEs = QStringLiteral("Copiar");
const auto copyBothEs = QStringLiteral("Copiar en ambos idiomas");
const auto printEs = QStringLiteral("Imprimir…");
const auto largerEs = QStringLiteral("Texto más grande");
const auto smallerEs = QStringLiteral("Texto más pequeño");
const auto saveEs = QStringLiteral("Guardar como PDF");

constexpr qint64 second = 1000; // ms
constexpr auto copyKeys = Qt::ControlModifier;
constexpr auto copyBothKeys = Qt::ControlModifier | Qt::ShiftModifier;

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

QString copiedHtml()
{
    return clipboard().mimeData()->html();
}

QString wordsOf(Visit &visit, const char *textId, const QString &language)
{
    return visit.kiosk().catalog().words(QLatin1String(textId), language);
}

QString revisionOf(Visit &visit)
{
    return visit.kiosk().catalog().revision();
}

// The letters that can be selected, in the order they are read.
QList<QQuickItem *> lettersOf(const Visit &visit)
{
    QList<QQuickItem *> items = visit.visibleItems();
    items.removeIf([](QQuickItem *item) { return !item->inherits("QQuickTextEdit"); });
    return items;
}

QString selectedIn(const Visit &visit)
{
    QString selected;
    for (QQuickItem *letters : lettersOf(visit))
        selected += letters->property("selectedText").toString();
    return selected;
}

QPoint onScreen(const QQuickItem *item, double x, double y)
{
    return item->mapToScene({ x, y }).toPoint();
}

void drag(Visit &visit, QPoint from, QPoint to)
{
    visit.wait(second); // what has just appeared is not pressed
    QTest::mousePress(visit.window(), Qt::LeftButton, {}, from);
    // The first step begins the drag.
    QTest::mouseMove(visit.window(), (from + to) / 2);
    QTest::mouseMove(visit.window(), to);
    QTest::mouseRelease(visit.window(), Qt::LeftButton, {}, to);
}

// Selects the first \a lines lines of a passage with the mouse.
void selectLines(Visit &visit, const QQuickItem *letters, int lines = 1)
{
    const double line = letters->parentItem()->property("lineHeight").toDouble();
    drag(visit, onScreen(letters->parentItem(), 0, line / 2),
         onScreen(letters->parentItem(), letters->width() - 1, line * (lines - 0.5)));
}

void rightClick(Visit &visit, QPoint point)
{
    visit.wait(second);
    QTest::mouseClick(visit.window(), Qt::RightButton, {}, point);
    QCoreApplication::processEvents();
}

} // namespace

class tst_staff : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_home.reset(); }
    void lettersLieOnTheWords_data();
    void lettersLieOnTheWords();
    void mouseSelectsAndCtrlCCopies();
    void keyboardSelects();
    void oneSelectionAtATime();
    void copyInBothLanguages_data();
    void copyInBothLanguages();
    void copyOfAParagraphInBothLanguages();
    void copyWithoutWordsDoesNothing();
    void menuOfTheRightButton();
    void menuOfTheKeyboard();
    void menuCloses();
    void menuOnAPageWithoutWords();
    void menuAndPanelFit_data();
    void menuAndPanelFit();
    void zoom();
    void kioskHasNoneOfIt();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_staff::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", QFile::encodeName(m_home->path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
    // No printer of this machine.
    qputenv("CUPS_SERVER", QFile::encodeName(m_home->filePath(QStringLiteral("nothing"))));
    clipboard().clear();
}

void tst_staff::lettersLieOnTheWords_data()
{
    QTest::addColumn<double>("textScale");
    for (const double scale : { 1.0, 1.25, 1.5, 2.0 })
        QTest::newRow(qPrintable(QString::number(scale))) << scale;
}

void tst_staff::lettersLieOnTheWords()
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

void tst_staff::mouseSelectsAndCtrlCCopies()
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

void tst_staff::keyboardSelects()
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

void tst_staff::oneSelectionAtATime()
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

void tst_staff::copyInBothLanguages_data()
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

void tst_staff::copyInBothLanguages()
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
                                  : QStringLiteral("Ojeguenohẽ: MITIC, jehechajey "))
                      + revision),
                 qPrintable(plain));
        if (code == es)
            QVERIFY(html.indexOf(QStringLiteral("<div lang=\"gn\">"), htmlAt) > htmlAt);
    }
}

void tst_staff::copyOfAParagraphInBothLanguages()
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
                                  : QStringLiteral("Ojeguenohẽ: MITIC, jehechajey "))
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

void tst_staff::copyWithoutWordsDoesNothing()
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

void tst_staff::menuOfTheRightButton()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    visit.picture();
    const QQuickItem *letters = lettersOf(visit).value(0);

    rightClick(visit, onScreen(letters, 60, 60));
    QVERIFY(visit.sees(copyEs) && visit.sees(QStringLiteral("Ctrl+Mayús+C")));
    QVERIFY2(!visit.control(copyEs), "there is nothing to copy");
    QVERIFY(visit.control(copyBothEs) && visit.control(printEs) && visit.control(largerEs));
    QVERIFY2(!visit.control(smallerEs), "the text is as small as it gets");
    visit.press(Qt::Key_Escape);

    selectLines(visit, letters);
    const QString selected = selectedIn(visit);
    rightClick(visit, onScreen(letters, 60, 60));
    QCOMPARE(selectedIn(visit), selected);
    for (QQuickItem *item : visit.controls()) {
        if (Visit::accessibleName(item).startsWith(copyEs))
            QVERIFY(item->height() >= 40);
    }
    QVERIFY(visit.click(copyEs));
    QCOMPARE(clipboard().text(), selected);
    QVERIFY(!visit.sees(copyEs));
}

void tst_staff::menuOfTheKeyboard()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    QVERIFY(visit.moveTo(QStringLiteral("Visión")));
    visit.press(Qt::Key_Menu);
    visit.press(Qt::Key_Down);
    // The first one is off.
    QCOMPARE(visit.focusName(), copyBothEs);
    visit.press(Qt::Key_Up);
    QCOMPARE(visit.focusName(), largerEs);
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.kiosk().comfort().textScale(), 1.25);
    QVERIFY(!visit.sees(largerEs));
    QCOMPARE(visit.focusName(), QStringLiteral("Visión"));

    visit.press(Qt::Key_F10, Qt::ShiftModifier);
    visit.press(Qt::Key_Down);
    visit.press(Qt::Key_Space);
    QVERIFY(clipboard().text().startsWith(QStringLiteral("Misión\n\n")));
}

void tst_staff::menuCloses()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    visit.picture();
    rightClick(visit, { 900, 200 });
    QVERIFY(visit.sees(printEs));
    visit.press(Qt::Key_Escape);
    QVERIFY(!visit.sees(printEs));
    QCOMPARE(visit.place(), QStringLiteral("reading"));

    rightClick(visit, { 900, 200 });
    QVERIFY(visit.sees(printEs));
    visit.wait(second);
    QTest::mouseClick(visit.window(), Qt::LeftButton, {}, { 200, 300 });
    QVERIFY(!visit.sees(printEs));

    // At the edge it keeps inside the window.
    rightClick(visit, { 1360, 500 });
    const QRectF window({}, visit.window()->size());
    const QQuickItem *entry = visit.control(copyBothEs);
    QVERIFY(entry && window.contains(entry->mapRectToScene(entry->boundingRect())));
}

void tst_staff::menuOnAPageWithoutWords()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), home);
    rightClick(visit, { 700, 20 });
    QVERIFY(visit.sees(copyBothEs));
    QVERIFY(!visit.control(copyEs) && !visit.control(copyBothEs) && !visit.control(printEs));
    QVERIFY(visit.control(largerEs));
    visit.press(Qt::Key_Escape);
    visit.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!visit.control(saveEs));
}

void tst_staff::menuAndPanelFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("textScale");
    QTest::addColumn<Comfort::Palette>("palette");
    QTest::newRow("usual") << desk.size << 1.0 << Comfort::Light;
    QTest::newRow("larger") << desk.size << 1.5 << Comfort::BlackOnWhite;
    QTest::newRow("smallest window, largest text") << QSize(960, 600) << 2.0 << Comfort::YellowOnBlack;
}

void tst_staff::menuAndPanelFit()
{
    QFETCH(QSize, size);
    QFETCH(double, textScale);
    QFETCH(Comfort::Palette, palette);
    Visit visit({ {}, size, {} });
    visit.kiosk().comfort().setTextScale(textScale);
    visit.kiosk().comfort().setPalette(palette);
    goTo(visit.kiosk(), policies);
    // They lie over the page; all else a page must keep, they must.
    const auto faults = [&visit] {
        visit.picture();
        QStringList faults = layoutFaults(visit, 40, 0);
        faults.removeIf([](const QString &fault) { return fault.contains(QStringLiteral(" overlaps ")); });
        return faults.join(QLatin1Char('\n'));
    };
    for (const QString &code : { es, gn }) {
        visit.kiosk().language().setCode(code);
        const qsizetype before = visit.controls().size();
        rightClick(visit, { size.width() - 10, size.height() - 10 });
        QCOMPARE(faults(), QString());
        QVERIFY(visit.controls().size() > before);
        visit.press(Qt::Key_Escape);
        visit.press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(faults(), QString());
        QVERIFY(visit.controls().size() >= before + 5);
        visit.press(Qt::Key_Escape);
    }
}

void tst_staff::zoom()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    const Comfort &comfort = visit.kiosk().comfort();
    for (const double scale : { 1.25, 1.5, 2.0, 2.0 }) {
        visit.press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(comfort.textScale(), scale);
    }
    visit.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(comfort.textScale(), 1.5);
    visit.press(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(comfort.textScale(), 2.0);
    visit.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(comfort.textScale(), 1.0);
    visit.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(comfort.textScale(), 1.0);
}

void tst_staff::kioskHasNoneOfIt()
{
    Visit visit(kioskScreen, inSpanish);
    goTo(visit.kiosk(), mission);
    visit.picture();
    clipboard().setText(QStringLiteral("before"));

    QVERIFY(lettersOf(visit).isEmpty());
    const auto words = wordsOf(visit, "mission.1", es);
    const QList<QQuickItem *> texts = visit.texts();
    const auto text = std::find_if(texts.cbegin(), texts.cend(),
                                   [&words](QQuickItem *item) { return item->property("text").toString() == words; });
    QVERIFY(text != texts.cend());
    drag(visit, onScreen(*text, 10, 10), onScreen(*text, 400, 60));
    visit.press(Qt::Key_A, Qt::ControlModifier);
    visit.press(Qt::Key_C, copyKeys);
    visit.press(Qt::Key_C, copyBothKeys);
    QCOMPARE(clipboard().text(), QStringLiteral("before"));

    visit.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(visit.kiosk().comfort().textScale(), 1.0);
    rightClick(visit, onScreen(*text, 10, 10));
    visit.press(Qt::Key_Menu);
    visit.press(Qt::Key_F10, Qt::ShiftModifier);
    visit.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!visit.sees(copyEs) && !visit.control(copyBothEs) && !visit.control(saveEs));
    QCOMPARE(visit.place(), QStringLiteral("reading"));
}

VISIT_TEST_MAIN(tst_staff)
#include "tst_staff.moc"
