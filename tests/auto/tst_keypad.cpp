// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A visitor at a keypad: its nine keys do what a whole keyboard does, also in a field and where an answer is wanted.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QRegularExpression>
#include <QTest>

namespace
{

const QStringList keypad { QStringLiteral("--keys"), QStringLiteral("keypad") };

// The nine keys of a numeric pad; with NumLock and without it they have other codes.
struct Pad {
    const char *name;
    Qt::Key up, down, left, right, choose, back, home, language, help;
};
constexpr Pad pads[] = {
    { "with NumLock", Qt::Key_8, Qt::Key_2, Qt::Key_4, Qt::Key_6, Qt::Key_5, Qt::Key_9, Qt::Key_7, Qt::Key_1,
      Qt::Key_3 },
    { "without NumLock", Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Clear, Qt::Key_PageUp,
      Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown },
};

// Goes to the control of this name with the arrows of a pad; false if it never gets there.
bool goTo(Visit &visit, const Pad &pad, const QString &name)
{
    constexpr int more = 30; // than there are controls in a column
    for (const Qt::Key key : { pad.down, pad.right, pad.up, pad.left, pad.down }) {
        for (int i = 0; i < more && visit.focusName() != name; ++i) {
            const QString before = visit.focusName();
            visit.press(key, Qt::KeypadModifier);
            if (visit.focusName() == before)
                break;
        }
    }
    return visit.focusName() == name;
}

} // namespace

class tst_keypad : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void nineKeysLeadToAnOfficeAndBack_data();
    void nineKeysLeadToAnOfficeAndBack();
    void keysOfThePadWriteNothing();
    void helpIsPressedOrHeld();
    void questionIsAnswered();
    void otherKeysAreThoseOfTheSetting();
    void plainKeyboardWorksBesideIt();
    void speechNamesTheKeys_data();
    void speechNamesTheKeys();
};

void tst_keypad::nineKeysLeadToAnOfficeAndBack_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(pads)); ++i)
        QTest::newRow(pads[i].name) << i;
}

void tst_keypad::nineKeysLeadToAnOfficeAndBack()
{
    QFETCH(int, index);
    const Pad &pad = pads[index];
    Visit visit(lobby, inSpanish + keypad);
    const auto press = [&](Qt::Key key) { visit.press(key, Qt::KeypadModifier); };
    QVERIFY(goTo(visit, pad, spanish));
    press(pad.choose);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY2(goTo(visit, pad, offices), qPrintable(visit.focusName()));
    press(pad.choose);
    QCOMPARE(visit.place(), QStringLiteral("offices"));
    press(pad.language);
    QCOMPARE(visit.kiosk().language().code(), QStringLiteral("gn"));
    QCOMPARE(visit.place(), QStringLiteral("offices"));
    press(pad.back);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    press(pad.home);
    press(pad.language);
    QCOMPARE(visit.kiosk().language().code(), QStringLiteral("es"));
    press(pad.help);
    QCOMPARE(visit.kiosk().navigator().opened(), Navigator::Aids);
    press(pad.back);
    QCOMPARE(visit.kiosk().navigator().opened(), Navigator::NoOverlay);
}

void tst_keypad::keysOfThePadWriteNothing()
{
    Visit visit(lobby, inSpanish + keypad);
    visit.tap(spanish);
    visit.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(visit.place(), QStringLiteral("search"));
    for (const QChar letter : QStringLiteral("ley 62"))
        QTest::keyClick(visit.window(), letter.toLatin1());
    QQuickItem *field = visit.window()->activeFocusItem();
    QCOMPARE(field->property("text").toString(), QStringLiteral("ley 62"));
    // What the keys of the pad would write, or do in a field, they do not.
    for (const Qt::Key key : { Qt::Key_8, Qt::Key_1, Qt::Key_0, Qt::Key_Plus }) {
        QTest::keyClick(visit.window(), key, Qt::KeypadModifier);
        QCOMPARE(field->property("text").toString(), QStringLiteral("ley 62"));
    }
    visit.press(Qt::Key_Home, Qt::KeypadModifier);
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_keypad::helpIsPressedOrHeld()
{
    Visit visit(lobby, inSpanish + keypad);
    const auto aidsShown = [&] { return visit.kiosk().navigator().opened() == Navigator::Aids; };
    // Pressed, also from the first screen and from a field.
    visit.press(Qt::Key_3, Qt::KeypadModifier);
    QVERIFY(aidsShown());
    visit.press(Qt::Key_3, Qt::KeypadModifier);
    QVERIFY(!aidsShown());
    visit.tap(spanish);
    visit.press(Qt::Key_F, Qt::ControlModifier);
    visit.press(Qt::Key_3, Qt::KeypadModifier);
    QVERIFY(aidsShown());
    QCOMPARE(visit.place(), QStringLiteral("search"));
    visit.press(Qt::Key_9, Qt::KeypadModifier);
    visit.press(Qt::Key_7, Qt::KeypadModifier);
    QVERIFY(!aidsShown());

    // Held, as X11 tells of it: again and again.
    QTest::keyPress(visit.window(), Qt::Key_3, Qt::KeypadModifier);
    visit.wait(second / 2);
    for (const QEvent::Type type : { QEvent::KeyRelease, QEvent::KeyPress }) {
        QKeyEvent repeated(type, Qt::Key_3, Qt::KeypadModifier, QStringLiteral("3"), true);
        QCoreApplication::sendEvent(visit.window(), &repeated);
    }
    visit.wait(second / 2 - 1);
    QVERIFY(!visit.kiosk().comfort().speech());
    visit.wait(1);
    QVERIFY(visit.kiosk().comfort().speech());
    visit.wait(second);
    QTest::keyRelease(visit.window(), Qt::Key_3, Qt::KeypadModifier);
    QVERIFY(visit.kiosk().comfort().speech());
    QVERIFY(!aidsShown());
}

void tst_keypad::questionIsAnswered()
{
    Visit visit(lobby, inSpanish + keypad + QStringList { QStringLiteral("--idle"), QStringLiteral("home=5") });
    visit.tap(spanish);
    // Any key means yes, and does nothing else.
    for (const Qt::Key key : { Qt::Key_3, Qt::Key_8, Qt::Key_1, Qt::Key_9 }) {
        visit.wait(5 * second);
        QVERIFY(visit.kiosk().session().asking());
        visit.press(key, Qt::KeypadModifier);
        QVERIFY(!visit.kiosk().session().asking());
        QCOMPARE(visit.place(), QStringLiteral("home"));
        QCOMPARE(visit.kiosk().language().code(), QStringLiteral("es"));
        QCOMPARE(visit.kiosk().navigator().opened(), Navigator::NoOverlay);
    }
    // But for the one that leads home.
    visit.wait(5 * second);
    QVERIFY(visit.kiosk().session().asking());
    visit.press(Qt::Key_7, Qt::KeypadModifier);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

void tst_keypad::otherKeysAreThoseOfTheSetting()
{
    Visit visit(lobby,
                inSpanish
                        + QStringList { QStringLiteral("--keys"),
                                        QStringLiteral("up=F11,down=F12,choose=F10,back=F2,language=F13,next=F14") });
    QVERIFY(visit.moveTo(spanish));
    visit.press(Qt::Key_F14);
    QCOMPARE(visit.focusName(), guarani);
    QVERIFY(visit.moveTo(spanish));
    visit.press(Qt::Key_F12);
    QVERIFY(visit.focusName() != spanish);
    visit.press(Qt::Key_F11);
    QCOMPARE(visit.focusName(), spanish);
    visit.press(Qt::Key_F13);
    QCOMPARE(visit.kiosk().language().code(), QStringLiteral("gn"));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.press(Qt::Key_F13);
    QVERIFY(visit.moveTo(mission));
    visit.press(Qt::Key_F10);
    QCOMPARE(visit.place(), QStringLiteral("reading"));
    visit.press(Qt::Key_F2);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QCOMPARE(visit.kiosk().language().code(), QStringLiteral("es"));
}

void tst_keypad::plainKeyboardWorksBesideIt()
{
    Visit visit(lobby, inSpanish + keypad);
    QVERIFY(visit.moveTo(spanish));
    visit.press(Qt::Key_Space);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.press(Qt::Key_1); // of the row above the letters
    QCOMPARE(visit.place(), QStringLiteral("reading"));
    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.press(Qt::Key_F6);
    QCOMPARE(visit.kiosk().navigator().opened(), Navigator::Aids);
}

void tst_keypad::speechNamesTheKeys_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("choose"); // as they are spoken
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("language"); // in the other language
    QTest::newRow("keyboard") << QStringLiteral("keyboard") << QStringLiteral("Presione Enter para elegir.")
                              << QStringLiteral("Presione Inicio para volver al inicio.") << QStringLiteral("Ejopy F");
    QTest::newRow("keypad") << QStringLiteral("keypad") << QStringLiteral("Presione tecla cinco para elegir.")
                            << QStringLiteral("Presione tecla siete para volver al inicio.")
                            << QStringLiteral("Ejopy votõ");
    QTest::newRow("own") << QStringLiteral("choose=F13,home=F14,language=F15")
                         << QStringLiteral("Presione botón redondo para elegir.")
                         << QStringLiteral("Presione Inicio para volver al inicio.")
                         << QStringLiteral("Ejopy ñe'ẽ votõ remoambue");
}

void tst_keypad::speechNamesTheKeys()
{
    QFETCH(QString, keys);
    QFETCH(QString, choose);
    QFETCH(QString, home);
    QFETCH(QString, language);
    Visit visit(lobby, inSpanish + QStringList { QStringLiteral("--keys"), keys });
    visit.press(Qt::Key_Tab); // whoever uses keys is told of keys
    visit.kiosk().comfort().setSpeech(true);
    QCoreApplication::processEvents();
    // One thing after another.
    for (qsizetype count = -1; visit.voice() && count != visit.voice()->history.size();) {
        count = visit.voice()->history.size();
        visit.voice()->end();
    }
    const QString words = visit.voice()->history.join(QLatin1Char('|'));
    QVERIFY2(words.contains(choose) && words.contains(home) && words.contains(language), qPrintable(words));
}

VISIT_TEST_MAIN(tst_keypad)
#include "tst_keypad.moc"
