// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the keyboard is during a visit, and what its keys do.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

class tst_visitkeyboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void ringComesWithTheFirstKeyAndGoesAfterATouch();
    void focusIsRememberedOnBack();
    void focusIsOnTheHeadingFirstAndOnTheBarLast();
    void focusReturnsWhenACoverGoes();
    void heldEnterPressesOnce();
    void digitsOpenTopics();
};

void tst_visitkeyboard::ringComesWithTheFirstKeyAndGoesAfterATouch()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    const auto ringed = [&visit] {
        const QList<QQuickItem *> items = visit.visibleItems();
        return std::any_of(items.cbegin(), items.cend(), [](const QQuickItem *item) {
            return QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String("FocusRing"));
        });
    };
    QVERIFY(!ringed());
    visit.press(Qt::Key_Down);
    QVERIFY(ringed());
    visit.slide({ 540, 450 }, { 540, 450 });
    QVERIFY(ringed());
    visit.wait(3 * second - 1);
    QVERIFY(ringed());
    visit.wait(1);
    QVERIFY(!ringed());
    visit.press(Qt::Key_Shift);
    QVERIFY(ringed());
}

void tst_visitkeyboard::focusIsRememberedOnBack()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.moveTo(QStringLiteral("Objetivos"));
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.focusName(), QStringLiteral("Objetivos generales")); // the heading of the page
    visit.moveTo(QStringLiteral("Uso y acceso para todas las personas"));
    visit.press(Qt::Key_Return);
    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.focusName(), QStringLiteral("Uso y acceso para todas las personas"));
    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QCOMPARE(visit.focusName(), QStringLiteral("Objetivos"));
    QVERIFY(visit.window()->activeFocusItem()->activeFocusOnTab());
}

void tst_visitkeyboard::focusIsOnTheHeadingFirstAndOnTheBarLast()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.press(Qt::Key_2);
    QCOMPARE(visit.sectionId(), QStringLiteral("vision"));
    QStringList order = { visit.focusName() };
    while (order.size() < 20) {
        visit.press(Qt::Key_Tab);
        if (order.contains(visit.focusName()))
            break;
        order.append(visit.focusName());
    }
    QCOMPARE(order,
             QStringList({ vision, QStringLiteral("institución pública"), QStringLiteral("TIC"),
                           QStringLiteral("innovación"), QStringLiteral("transparencia"), QStringLiteral("Volver"),
                           QStringLiteral("En palabras sencillas"), QStringLiteral("Ambos idiomas"),
                           QStringLiteral("Objetivos"), home, QStringLiteral("Buscar"), spanish, guarani,
                           QStringLiteral("Escuchar"), aids }));
}

void tst_visitkeyboard::focusReturnsWhenACoverGoes()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.moveTo(offices);
    visit.press(Qt::Key_F6);
    QCOMPARE(visit.focusName(), QStringLiteral("Pregunte a alguien"));
    // The question comes over the aids, and leaves to them.
    visit.moveTo(QStringLiteral("Oscuro"));
    visit.wait(300 * second);
    QVERIFY(visit.sees(questionEs));
    visit.press(Qt::Key_Space);
    QCOMPARE(visit.focusName(), QStringLiteral("Oscuro"));
    visit.press(Qt::Key_Escape);
    QVERIFY(!visit.sees(QStringLiteral("Tamaño del texto")));
    QCOMPARE(visit.focusName(), offices);
}

void tst_visitkeyboard::heldEnterPressesOnce()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(aids);
    visit.moveTo(QStringLiteral("Texto más grande"));
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(visit.window(), &press);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(visit.window(), &held);
    }
    QCOMPARE(visit.kiosk().comfort().textStep(), 1);
}

void tst_visitkeyboard::digitsOpenTopics()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    const QStringList sections = { QStringLiteral("mission"),  QStringLiteral("vision"),  QStringLiteral("objectives"),
                                   QStringLiteral("policies"), QStringLiteral("offices"), QStringLiteral("about") };
    for (int i = 0; i < sections.size(); ++i) {
        visit.press(Qt::Key(Qt::Key_1 + i));
        QCOMPARE(visit.sectionId(), sections[i]);
        visit.press(Qt::Key_1);
        QCOMPARE(visit.sectionId(), sections[i]);
        visit.press(Qt::Key_Home);
    }
    visit.press(Qt::Key_7);
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

VISIT_TEST_MAIN(tst_visitkeyboard)
#include "tst_visitkeyboard.moc"
