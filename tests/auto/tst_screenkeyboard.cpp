// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard on the screen: its size and names, and when it is there.

#include "searchvisit.h"

#include <QRegularExpression>
#include <QTest>

class tst_screenkeyboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void keysAreLargeEnough_data();
    void keysAreLargeEnough();
    void keysHaveNamesToSay();
    void deskHasNoKeyboardAtFirst();
    void keyboardIsMadeWhenItIsWanted();
};

void tst_screenkeyboard::keysAreLargeEnough_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<double>("millimetres");
    QTest::newRow("the master, 32 inches portrait") << lobby << 25.0;
    QTest::newRow("27 inches landscape") << hall << 20.0;
    QTest::newRow("21.5 inches landscape") << smallHall << 20.0;
}

void tst_screenkeyboard::keysAreLargeEnough()
{
    QFETCH(Screen, screen);
    QFETCH(double, millimetres);
    Visit visit(screen, inGuarani);
    const double scale = visit.kiosk().station().pixelsPerMillimetre(screen.size.width(), screen.size.height());
    for (const double textScale : { 1.0, 2.0 }) {
        // Twice the text at 1.5 times the master's size leaves no room for a keyboard on a landscape screen.
        if (textScale > 1 && screen.name == smallHall.name)
            continue;
        visit.kiosk().comfort().setTextScale(textScale);
        openSearch(visit);
        QList<QRectF> keys;
        for (const QQuickItem *control : visit.controls()) {
            if (control->property("caption").isValid() && control->property("kind").isValid())
                keys.append(control->mapRectToScene({ 0, 0, control->width(), control->height() }));
        }
        QCOMPARE(keys.size(), 8 + 10 + 10 + 9 + 3);
        for (int i = 0; i < keys.size(); ++i) {
            QVERIFY2(keys[i].width() >= millimetres * scale && keys[i].height() >= millimetres * scale,
                     qPrintable(QStringLiteral("%1×%2 mm").arg(keys[i].width() / scale).arg(keys[i].height() / scale)));
            for (int k = i + 1; k < keys.size(); ++k) {
                const double gap = 3 * scale - 0.01;
                QVERIFY(!keys[i].adjusted(-gap, -gap, gap, gap).intersects(keys[k]));
            }
        }
    }
}

void tst_screenkeyboard::keysHaveNamesToSay()
{
    Visit visit(lobby, inSpanish);
    openSearch(visit);
    for (const char *name : { "a con acento", "eñe", "abre interrogación", "Borrar", "Espacio", "Buscar", "q",
                              "Números y signos", "Letras del guaraní" })
        QVERIFY2(visit.control(QString::fromUtf8(name)), name);
    QVERIFY(visit.tap(QStringLiteral("Letras del guaraní")));
    for (const char *name : { "ge con tilde nasal", "i griega con tilde nasal", "puso" })
        QVERIFY2(visit.control(QString::fromUtf8(name)), name);
}

void tst_screenkeyboard::deskHasNoKeyboardAtFirst()
{
    Visit visit(desk, inSpanish);
    visit.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!hasKeyboard(visit));
    QVERIFY(visit.tap(QStringLiteral("Teclado")));
    QVERIFY(hasKeyboard(visit));
}

void tst_screenkeyboard::keyboardIsMadeWhenItIsWanted()
{
    Visit visit(desk, inSpanish);
    const auto keys = [&visit] {
        int keys = 0;
        for (const QObject *object : visit.window()->findChildren<QObject *>())
            keys += object->inherits("QQuickAbstractButton") && object->property("caption").isValid() ? 1 : 0;
        return keys;
    };
    visit.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(keys(), 0);
}

VISIT_TEST_MAIN(tst_screenkeyboard)
#include "tst_screenkeyboard.moc"
