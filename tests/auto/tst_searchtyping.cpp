// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing into the field of the search: with the keyboard on the screen, and with a real one.

#include "searchvisit.h"

#include <QClipboard>
#include <QRegularExpression>
#include <QTest>

namespace
{

const QString gTilde = QStringLiteral("g\u0303");

} // namespace

class tst_searchtyping : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void touchedKeysWriteGuarani();
    void spanishRowIsOneTouchAway();
    void rowFollowsTheLanguage();
    void deleteTakesWholeLetters();
    void digitsAndSigns();
    void slidingOffAKeyWritesNothing();
    void quickTouchesWriteTwice();
    void keysOfPlasticWriteGuarani_data();
    void keysOfPlasticWriteGuarani();
    void keysOfPlasticHideTheKeyboard();
    void fieldHoldsFortyLetters();
};

void tst_searchtyping::touchedKeysWriteGuarani()
{
    Visit visit(lobby, inGuarani);
    openSearch(visit);
    QCOMPARE(touchKeys(visit, { "a", "v", "a", "ñ", "e", "puso", "ẽ" }), QString());
    QCOMPARE(written(visit), QStringLiteral("ava\u00f1e\u02bc\u1ebd"));
    // The button in the field is named like the key; the key stands beside the m.
    const QPoint erase = visit.middleOf(QStringLiteral("m")) + QPoint(130, 0);
    for (int i = 0; i < 7; ++i) {
        QVERIFY(!written(visit).isEmpty());
        visit.slide(erase, erase);
    }
    QCOMPARE(written(visit), QString());
    // The cursor stays in the field.
    QCOMPARE(visit.focusName(), QStringLiteral("¿Mbaʼépa reheka?"));
    QCOMPARE(touchKeys(visit, { "h", "a", "g\u0303", "u" }), QString());
    visit.slide(erase, erase);
    visit.slide(erase, erase);
    QCOMPARE(written(visit), QStringLiteral("ha"));
    QCOMPARE(touchKeys(visit, { "g\u0303", "u", "a" }), QString());
    QCOMPARE(written(visit), QStringLiteral("hag\u0303ua"));
    QCOMPARE(written(visit), written(visit).normalized(QString::NormalizationForm_C));
}

void tst_searchtyping::spanishRowIsOneTouchAway()
{
    Visit visit(lobby, inGuarani);
    openSearch(visit);
    QVERIFY(!visit.control(QStringLiteral("á")));
    QCOMPARE(touchKeys(visit, { "Castellano tai", "m", "i", "s", "i", "ó", "n" }), QString());
    QCOMPARE(written(visit), QStringLiteral("misión"));
    QVERIFY(!visit.control(QStringLiteral("ẽ")));
    QCOMPARE(touchKeys(visit, { "Avañeʼẽ tai", "ẽ" }), QString());
    QCOMPARE(written(visit), QStringLiteral("misiónẽ"));
}

void tst_searchtyping::rowFollowsTheLanguage()
{
    Visit visit(lobby, inSpanish);
    openSearch(visit);
    QVERIFY(visit.control(QStringLiteral("a con acento")));
    QVERIFY(visit.tap(QStringLiteral("Letras del guaraní")));
    QVERIFY(visit.control(QStringLiteral("ge con tilde nasal")));
    // Another language starts with its own letters, whatever was asked for before.
    QVERIFY(visit.tap(guarani));
    QVERIFY(visit.control(gTilde));
    QVERIFY(visit.tap(spanish));
    QVERIFY(visit.control(QStringLiteral("a con acento")));
    QVERIFY(!visit.control(QStringLiteral("ge con tilde nasal")));
}

void tst_searchtyping::deleteTakesWholeLetters()
{
    Visit visit(lobby, inGuarani);
    search(visit, QStringLiteral("e\u0303g\u0303\U0001F600"));
    QQuickItem *field = fieldOf(visit);
    QVERIFY(field);
    field->setProperty("cursorPosition", written(visit).size());
    QStringList left;
    while (!written(visit).isEmpty()) {
        const QString before = written(visit);
        visit.press(Qt::Key_Backspace);
        left.append(written(visit));
        QVERIFY(written(visit).size() < before.size());
    }
    QCOMPARE(left, QStringList({ QStringLiteral("e\u0303g\u0303"), QStringLiteral("e\u0303"), QString() }));

    // Within a word, and what is selected.
    search(visit, QStringLiteral("hag\u0303ua"));
    field->setProperty("cursorPosition", 4);
    visit.press(Qt::Key_Backspace);
    QCOMPARE(written(visit), QStringLiteral("haua"));
    QMetaObject::invokeMethod(field, "selectAll");
    visit.press(Qt::Key_Backspace);
    QCOMPARE(written(visit), QString());
}

void tst_searchtyping::digitsAndSigns()
{
    Visit visit(lobby, inSpanish);
    openSearch(visit);
    QCOMPARE(touchKeys(visit, { "Números y signos", "6", "2", "0", "7", "Espacio", "Letras", "l", "e", "y" }),
             QString());
    QCOMPARE(written(visit), QStringLiteral("6207 ley"));
}

void tst_searchtyping::slidingOffAKeyWritesNothing()
{
    Visit visit(lobby, inGuarani);
    openSearch(visit);
    visit.slide(visit.middleOf(QStringLiteral("q")), visit.middleOf(QStringLiteral("t")));
    QCOMPARE(written(visit), QString());
    // Between two keys there is nothing.
    const QPoint between = (visit.middleOf(QStringLiteral("q")) + visit.middleOf(QStringLiteral("w"))) / 2;
    visit.slide(between, between);
    QCOMPARE(written(visit), QString());
}

void tst_searchtyping::quickTouchesWriteTwice()
{
    Visit visit(lobby, inSpanish);
    openSearch(visit);
    visit.wait(400);
    const QPoint key = visit.middleOf(QStringLiteral("l"));
    const auto touch = [&visit, key] {
        QTest::touchEvent(visit.window(), Visit::finger()).press(0, key);
        QTest::touchEvent(visit.window(), Visit::finger()).release(0, key);
        QCoreApplication::processEvents();
    };
    touch();
    visit.wait(120); // a quick hand
    touch();
    QCOMPARE(written(visit), QStringLiteral("ll"));
    visit.wait(30); // a contact that bounces
    touch();
    QCOMPARE(written(visit), QStringLiteral("ll"));
}

void tst_searchtyping::keysOfPlasticWriteGuarani_data()
{
    QTest::addColumn<QList<std::pair<int, QString>>>("strokes");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QList<std::pair<int, QString>> &strokes, const char16_t *word) {
        QTest::newRow(name) << strokes << QString::fromUtf16(word);
    };
    row("dead tilde and g", { { Qt::Key_Dead_Tilde, {} }, { Qt::Key_G, QStringLiteral("g") } }, u"g\u0303");
    row("dead tilde and y", { { Qt::Key_Dead_Tilde, {} }, { Qt::Key_Y, QStringLiteral("y") } }, u"\u1ef9");
    row("~ and e", { { Qt::Key_AsciiTilde, QStringLiteral("~") }, { Qt::Key_E, QStringLiteral("e") } }, u"\u1ebd");
    row("~ and a digit", { { Qt::Key_AsciiTilde, QStringLiteral("~") }, { Qt::Key_1, QStringLiteral("1") } }, u"1");
    row("AltGr", { { Qt::Key_Ntilde, QStringLiteral("ñ") } }, u"\u00f1");
    row("an apostrophe", { { Qt::Key_Apostrophe, QStringLiteral("'") } }, u"\u02bc");
    row("an acute accent alone", { { Qt::Key_acute, QStringLiteral("´") } }, u"\u02bc");
    row("a combining tilde", { { Qt::Key_G, QStringLiteral("g") }, { 0, QStringLiteral("\u0303") } }, u"g\u0303");
    row("a combining tilde on e", { { Qt::Key_E, QStringLiteral("e") }, { 0, QStringLiteral("\u0303") } }, u"\u1ebd");
}

void tst_searchtyping::keysOfPlasticWriteGuarani()
{
    using Strokes = QList<std::pair<int, QString>>;
    QFETCH(Strokes, strokes);
    QFETCH(QString, word);
    Visit visit(lobby, inGuarani);
    openSearch(visit);
    for (const auto &[key, text] : strokes)
        typeSign(visit, key, text);
    QCOMPARE(written(visit), word);
}

void tst_searchtyping::keysOfPlasticHideTheKeyboard()
{
    Visit visit(lobby, inSpanish);
    openSearch(visit);
    QVERIFY(hasKeyboard(visit));
    // Arrows and the round key are a keypad's: it has no letters and needs the ones on the screen.
    visit.press(Qt::Key_Down);
    visit.press(Qt::Key_Up);
    QVERIFY(hasKeyboard(visit));
    QVERIFY(visit.moveTo(QStringLiteral("¿Qué busca?"), Qt::Key_Up));
    typeSign(visit, Qt::Key_M, QStringLiteral("m"));
    QVERIFY(!hasKeyboard(visit));
    // A finger in the field, or the button beside it, brings it back.
    QVERIFY(visit.tap(QStringLiteral("¿Qué busca?")));
    QVERIFY(hasKeyboard(visit));
    QCOMPARE(touchKeys(visit, { "i", "s" }), QString());
    QCOMPARE(written(visit), QStringLiteral("mis"));
    // In a text the key Home moves the cursor; with Ctrl it leads home.
    visit.press(Qt::Key_Home);
    QCOMPARE(visit.place(), QStringLiteral("search"));
    QCOMPARE(fieldOf(visit)->property("cursorPosition").toInt(), 0);
    visit.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    // Who comes by a key has keys.
    visit.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(fieldOf(visit));
    QCOMPARE(written(visit), QString());
    QVERIFY(!hasKeyboard(visit));
    QVERIFY(visit.tap(QStringLiteral("Teclado")));
    QVERIFY(hasKeyboard(visit));
}

void tst_searchtyping::fieldHoldsFortyLetters()
{
    Visit visit(desk, inGuarani);
    openSearch(visit);
    for (int i = 0; i < 45; ++i) {
        typeSign(visit, Qt::Key_Dead_Tilde, {});
        typeSign(visit, Qt::Key_G, QStringLiteral("g"));
    }
    QCOMPARE(written(visit), gTilde.repeated(40));
    // Pasted: cut between letters.
    QMetaObject::invokeMethod(fieldOf(visit), "selectAll");
    QGuiApplication::clipboard()->setText(gTilde.repeated(50));
    visit.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(written(visit), gTilde.repeated(40));
}

VISIT_TEST_MAIN(tst_searchtyping)
#include "tst_searchtyping.moc"
