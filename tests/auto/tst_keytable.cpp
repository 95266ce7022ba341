// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of keys as a technician writes it: which key does what, and one sentence where that cannot be.

#include "keytable.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using Action = KeyTable::Action;

namespace
{

// What a key is for in a table; "" for nothing.
QString actionOf(const KeyTable &table, const QString &key)
{
    const QKeyCombination combination = QKeySequence::fromString(key)[0];
    const QKeyEvent event(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
    const std::optional<Action> action = table.actionOf(event);
    return action ? QString::fromLatin1(QMetaEnum::fromType<Action>().valueToKey(int(*action))) : QString();
}

// The key of a plain keyboard in whose place a key stands; "" where it stands for itself.
QString plainKeyFor(const KeyTable &table, const QString &key)
{
    const QKeyCombination combination = QKeySequence::fromString(key)[0];
    const QKeyEvent event(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
    const std::optional<QKeyCombination> plain = table.plainKeyFor(event);
    return plain ? QKeySequence(*plain).toString() : QString();
}

} // namespace

class tst_keytable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void keyDoes_data();
    void keyDoes();
    void onlyForeignKeysAreReplaced();
    void heldKeyStartsSpeech();
    void wrongListIsOneSentence_data();
    void wrongListIsOneSentence();
};

void tst_keytable::keyDoes_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("action");
    const auto row = [](const char *list, const char *key, const char *action) {
        QTest::addRow("%s: %s", list, key)
                << QString::fromLatin1(list) << QString::fromLatin1(key) << QString::fromLatin1(action);
    };
    for (const char *list : { "keyboard", "keypad" }) {
        row(list, "Up", "Up");
        row(list, "Return", "Choose");
        row(list, "Esc", "Back");
        row(list, "Alt+Left", "Back");
        row(list, "Home", "Home");
        row(list, "F2", "Language");
        row(list, "Ctrl+F", "Search");
        row(list, "F6", "Help");
        row(list, "F8", "Read");
        row(list, "PgDown", "NextPage");
        row(list, "Ctrl+Up", "Louder");
        row(list, "F9", "Speech");
        row(list, "F10", "");
        row(list, "7", "");
    }
    // With a plain keyboard the digits of the pad stay digits, and its arrows are arrows.
    row("keyboard", "Num+7", "");
    row("keyboard", "Num+Home", "Home");
    row("keyboard", "Num+PgUp", "PreviousPage");
    // The nine keys, with NumLock and without.
    row("keypad", "Num+8", "Up");
    row("keypad", "Num+Up", "Up");
    row("keypad", "Num+4", "Left");
    row("keypad", "Num+6", "Right");
    row("keypad", "Num+2", "Down");
    row("keypad", "Num+5", "Choose");
    row("keypad", "Num+Clear", "Choose");
    row("keypad", "Num+7", "Home");
    row("keypad", "Num+9", "Back");
    row("keypad", "Num+PgUp", "Back");
    row("keypad", "PgUp", "PreviousPage");
    row("keypad", "Num+1", "Language");
    row("keypad", "Num+3", "Help");
    row("keypad", "Num+0", "Read");
    row("keypad", "Num++", "Louder");
    row("keypad", "Num+-", "Quieter");
    row("keypad", "Volume Up", "Louder");
    // Changes.
    row("back=F10", "F10", "Back");
    row("back=F10", "Esc", "");
    row(" keypad , back = F10 | Esc ,help=F13", "F10", "Back");
    row(" keypad , back = F10 | Esc ,help=F13", "Esc", "Back");
    row(" keypad , back = F10 | Esc ,help=F13", "F13", "Help");
    row("home=F2,language=home", "F2", "Home");
    row("home=F2,language=home", "Home", "Language");
    row("search=?", "?", "Search");
    row("help=F9", "F9", "Help");
}

void tst_keytable::keyDoes()
{
    QFETCH(QString, list);
    QFETCH(QString, key);
    QFETCH(QString, action);
    KeyTable table;
    QCOMPARE(table.read(list), QString());
    QCOMPARE(actionOf(table, key), action);
}

void tst_keytable::onlyForeignKeysAreReplaced()
{
    KeyTable table;
    QCOMPARE(table.read(QStringLiteral("keypad,previous=F10")), QString());
    QCOMPARE(plainKeyFor(table, QStringLiteral("Num+8")), QStringLiteral("Up"));
    QCOMPARE(plainKeyFor(table, QStringLiteral("Num+5")), QStringLiteral("Return"));
    QCOMPARE(plainKeyFor(table, QStringLiteral("Num+7")), QStringLiteral("Home"));
    QCOMPARE(plainKeyFor(table, QStringLiteral("F10")), QStringLiteral("Shift+Backtab"));
    // A blank that is written stays one.
    for (const char *key : { "Space", "Up", "Return", "Enter", "Home", "a", "7", "/", "Tab", "Alt+Left" })
        QCOMPARE(plainKeyFor(table, QString::fromLatin1(key)), QString());
}

void tst_keytable::heldKeyStartsSpeech()
{
    const QKeyEvent f9(QEvent::KeyPress, Qt::Key_F9, Qt::NoModifier);
    const QKeyEvent three(QEvent::KeyPress, Qt::Key_3, Qt::KeypadModifier);
    const QKeyEvent f2(QEvent::KeyPress, Qt::Key_F2, Qt::NoModifier);
    KeyTable table;
    QVERIFY(table.startsSpeech(f9));
    QVERIFY(!table.startsSpeech(three));
    QCOMPARE(table.read(QStringLiteral("keypad")), QString());
    QVERIFY(table.startsSpeech(f9));
    QVERIFY(table.startsSpeech(three));
    QVERIFY(!table.startsSpeech(f2));
}

void tst_keytable::wrongListIsOneSentence_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("named"); // what the sentence must name
    const auto row = [](const char *list, const char *named) {
        QTest::newRow(list) << QString::fromLatin1(list) << QString::fromLatin1(named);
    };
    row("joystick", "\"joystick\"");
    row("joystick,keypad", "keyboard or keypad and knows up, down, left");
    row("", "\"\"");
    row("keypad,", "\"\"");
    row("keypad,coffee=F2", "\"coffee\"");
    row("keypad,back", "for back, separated by |, not \"\"");
    row("back=", "for back, separated by |, not \"\"");
    row("back=Fob", "\"Fob\"");
    row("back=F10|", "\"\"");
    row("back=Ctrl", "\"Ctrl\"");
    row("back=a", "a cannot be the key of back, because it writes");
    row("home=Shift+H", "because it writes");
    row("up=F10,back=Up", "Up moves or chooses and cannot be the key of back");
    row("choose=F10,home=Return", "Return moves or chooses");
    row("back=F2", "F2 cannot be the key of both back and language");
    row("read=F9", "F9 cannot be the key of both read and speech");
    row("back=F10,home=F10", "F10 cannot be the key of both back and home");
}

void tst_keytable::wrongListIsOneSentence()
{
    QFETCH(QString, list);
    QFETCH(QString, named);
    KeyTable table;
    const QString wrong = table.read(list);
    QVERIFY2(wrong.startsWith(QLatin1String("--keys")) && wrong.endsWith(QLatin1Char('.')), qPrintable(wrong));
    QVERIFY2(wrong.contains(named), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(tst_keytable)
#include "tst_keytable.moc"
