// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The aids, the view in both languages and the sign that asks for help.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

class tst_visitaids : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void aidsChangeTheVisit();
    void aidsStandOnOnePage_data();
    void aidsStandOnOnePage();
    void aidsKeepTheirMargin_data();
    void aidsKeepTheirMargin();
    void aidsLeaveTheBarInReach();
    void statesAreTold();
    void bothLanguagesKeepTheParagraph();
    void helpSignGoesByItself();
    void helpSignGoesByTouchAndKey();
    void helpSignCanBeReadAtTenMetres_data();
    void helpSignCanBeReadAtTenMetres();
};

void tst_visitaids::aidsChangeTheVisit()
{
    Visit visit(lobby, inSpanish);
    const Comfort &comfort = visit.kiosk().comfort();
    QVERIFY(visit.tap(QStringLiteral("Ayudas · Pytyvõ")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(!visit.control(QStringLiteral("Texto más pequeño")));
    visit.tap(QStringLiteral("Menos movimiento"));
    visit.tap(QStringLiteral("Texto más grande"));
    visit.tap(QStringLiteral("Negro sobre blanco"));
    QCOMPARE(comfort.textScale(), 1.25);
    QCOMPARE(comfort.palette(), Comfort::BlackOnWhite);
    QVERIFY(comfort.reducedMotion());
    // They stay through pages and languages …
    visit.tap(QStringLiteral("Cerrar"));
    visit.tap(guarani);
    visit.tap(QStringLiteral("Tembiaporã"));
    QCOMPARE(comfort.textScale(), 1.25);
    // … until somebody wants the usual view.
    visit.tap(QStringLiteral("Pytyvõ"));
    visit.press(Qt::Key_PageDown);
    QVERIFY(visit.tap(QStringLiteral("Emoĩ ypykuéicha")));
    QVERIFY(!comfort.changed());
}

void tst_visitaids::aidsStandOnOnePage_data()
{
    QTest::addColumn<Screen>("screen");
    // At 21.5 inches in landscape there are two.
    for (const Screen &screen : { lobby, hall })
        QTest::newRow(qPrintable(screen.name)) << screen;
}

void tst_visitaids::aidsStandOnOnePage()
{
    QFETCH(Screen, screen);
    Visit visit(screen, inSpanish);
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_F6);
    for (const QString &code : visit.kiosk().language().codes()) {
        visit.kiosk().language().setCode(code);
        visit.picture();
        const bool spanish = code == QLatin1String("es");
        for (const QString &name : spanish
                     ? QStringList { QStringLiteral("Pregunte a alguien"), QStringLiteral("Menos movimiento") }
                     : QStringList { QStringLiteral("Eporandu tapichápe"), QStringLiteral("Saʼive okuʼéva") })
            QVERIFY2(visit.control(name), qPrintable(name));
    }
}

void tst_visitaids::aidsKeepTheirMargin_data()
{
    QTest::addColumn<Screen>("screen");
    for (const Screen &screen : { lobby, hall, desk })
        QTest::newRow(qPrintable(screen.name)) << screen;
}

// The last control of each row ends where the button above all rows ends.
void tst_visitaids::aidsKeepTheirMargin()
{
    constexpr double rounding = 3; // px, of the widths of three in a row
    QFETCH(Screen, screen);
    Visit visit(screen, inSpanish);
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_F6);
    visit.picture();
    const QQuickItem *close = visit.control(QStringLiteral("Cerrar"));
    const QQuickItem *ask = visit.control(QStringLiteral("Pregunte a alguien"));
    const QQuickItem *bar = visit.control(home);
    QVERIFY(close && ask && bar);
    QMap<int, double> ends; // by row
    for (const QQuickItem *control : visit.controls()) {
        const QRectF rect = sceneRect(control);
        if (rect.top() >= sceneRect(ask).top() && rect.bottom() < sceneRect(bar).top())
            ends[int(rect.top())] = qMax(ends.value(int(rect.top())), rect.right());
    }
    QVERIFY2(ends.size() >= 3, qPrintable(QString::number(ends.size())));
    for (auto end = ends.cbegin(); end != ends.cend(); ++end)
        QVERIFY2(std::abs(*end - sceneRect(close).right()) <= rounding,
                 qPrintable(QStringLiteral("at %1: %2").arg(end.key()).arg(*end - sceneRect(close).right())));
}

void tst_visitaids::aidsLeaveTheBarInReach()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(mission);
    visit.tap(aids);
    QVERIFY2(!visit.control(vision), "the page is out of reach");
    QVERIFY(visit.tap(guarani));
    QVERIFY(visit.sees(QStringLiteral("Moñeʼẽrã tuichakue")));
    QVERIFY(visit.tap(QStringLiteral("Ñepyrũ")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(!visit.sees(QStringLiteral("Moñeʼẽrã tuichakue")));
    // A touch beside the panel closes it, and presses nothing.
    visit.tap(QStringLiteral("Pytyvõ"));
    visit.slide({ 200, 540 }, { 200, 540 });
    QVERIFY(!visit.sees(QStringLiteral("Moñeʼẽrã tuichakue")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_visitaids::statesAreTold()
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    Visit visit(lobby, inSpanish);
    const auto isOn = [&visit](const QString &name) {
        const QAccessible::State state = QAccessible::queryAccessibleInterface(visit.control(name))->state();
        return (state.checkable && state.checked) || (state.selectable && state.selected);
    };
    visit.tap(spanish);
    QVERIFY(isOn(spanish) && !isOn(guarani) && isOn(home) && !isOn(aids));
    visit.tap(spanish);
    QVERIFY2(isOn(spanish), "chosen again, it is still chosen");
    visit.tap(aids);
    QVERIFY(isOn(aids) && isOn(QStringLiteral("Normal")) && !isOn(QStringLiteral("Menos movimiento")));
    visit.tap(QStringLiteral("Menos movimiento"));
    visit.tap(QStringLiteral("Suave"));
    QVERIFY(isOn(QStringLiteral("Suave")) && !isOn(QStringLiteral("Normal")));
    QVERIFY(isOn(QStringLiteral("Menos movimiento")));
    visit.tap(guarani);
    QVERIFY(isOn(guarani) && !isOn(spanish));
    visit.tap(QStringLiteral("Ñepyrũ"));
    visit.tap(QStringLiteral("Tembiaporã"));
    visit.tap(QStringLiteral("Mokõive ñeʼẽ"));
    QVERIFY(isOn(QStringLiteral("Mokõive ñeʼẽ")));
    visit.tap(QStringLiteral("Mokõive ñeʼẽ"));
    QVERIFY(!isOn(QStringLiteral("Mokõive ñeʼẽ")));
}

void tst_visitaids::bothLanguagesKeepTheParagraph()
{
    Visit visit(lobby, inSpanish);
    const Catalog &catalog = visit.kiosk().catalog();
    visit.tap(spanish);
    visit.tap(QStringLiteral("Políticas"));
    QVERIFY(visit.tap(QStringLiteral("Ambos idiomas")));
    for (const char *code : { "es", "gn" })
        QVERIFY(visit.sees(catalog.words(QStringLiteral("policies.1"), QLatin1String(code))));
    const QString second = catalog.words(QStringLiteral("policies.2"), QStringLiteral("gn"));
    while (!visit.sees(second) && visit.tap(QStringLiteral("Siguiente"))) { }
    QVERIFY(visit.sees(second));
    QVERIFY(visit.tap(QStringLiteral("Ambos idiomas")));
    QVERIFY(visit.sees(catalog.words(QStringLiteral("policies.2"), QStringLiteral("es"))));
    // The view stays for the next text, and the language can still be changed.
    visit.tap(QStringLiteral("Ambos idiomas"));
    visit.tap(offices);
    visit.tap(QStringLiteral("La institución"));
    QVERIFY(visit.sees(catalog.words(QStringLiteral("about.1"), QStringLiteral("gn"))));
    visit.tap(guarani);
    QVERIFY(visit.tap(QStringLiteral("Mokõive ñeʼẽ")));
    QVERIFY(visit.sees(catalog.words(QStringLiteral("about.1"), QStringLiteral("gn"))));
    QVERIFY(!visit.sees(catalog.words(QStringLiteral("about.1"), QStringLiteral("es"))));
}

void tst_visitaids::helpSignGoesByItself()
{
    Visit visit(lobby, inSpanish);
    QVERIFY(visit.tap(QStringLiteral("Pregunte a alguien · Eporandu tapichápe")));
    QVERIFY(visit.sees(QStringLiteral("Por favor, ayúdeme")) && visit.sees(QStringLiteral("Chepytyvõmína")));
    QVERIFY(!visit.control(spanish));
    visit.wait(20 * second - 1);
    QVERIFY(visit.sees(QStringLiteral("Chepytyvõmína")));
    visit.wait(1);
    QVERIFY(!visit.sees(QStringLiteral("Chepytyvõmína")));
    QVERIFY(visit.control(spanish));
}

void tst_visitaids::helpSignGoesByTouchAndKey()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(aids);
    QVERIFY(visit.tap(QStringLiteral("Pregunte a alguien")));
    visit.slide({ 540, 300 }, { 540, 300 });
    QVERIFY(!visit.sees(QStringLiteral("Chepytyvõmína")));
    // Back in the aids, where it was called.
    QVERIFY(visit.tap(QStringLiteral("Pregunte a alguien")));
    visit.press(Qt::Key_Escape);
    QVERIFY(!visit.sees(QStringLiteral("Chepytyvõmína")));
    QVERIFY(visit.sees(QStringLiteral("Tamaño del texto")));
}

void tst_visitaids::helpSignCanBeReadAtTenMetres_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("diagonal");
    QTest::newRow("32 inches portrait") << QSize(1080, 1920) << QStringLiteral("32");
    QTest::newRow("27 inches landscape") << QSize(1920, 1080) << QStringLiteral("27");
    QTest::newRow("21.5 inches landscape") << QSize(1920, 1080) << QStringLiteral("21.5");
}

void tst_visitaids::helpSignCanBeReadAtTenMetres()
{
    QFETCH(QSize, size);
    QFETCH(QString, diagonal);
    Visit visit({ QString(), size, { QStringLiteral("--kiosk"), QStringLiteral("--diagonal"), diagonal } });
    visit.kiosk().session().callHelp();
    QCoreApplication::processEvents();
    Station station;
    station.read({ QString(), QStringLiteral("--diagonal"), diagonal });
    const double pixels = 40 * station.pixelsPerMillimetre(size.width(), size.height());
    int signs = 0;
    for (const QQuickItem *text : visit.texts()) {
        const auto font = text->property("font").value<QFont>();
        if (font.pixelSize() < pixels)
            continue;
        ++signs;
        const QFontMetricsF metrics(font);
        QVERIFY2(metrics.capHeight() >= pixels, qPrintable(QString::number(metrics.capHeight())));
    }
    QCOMPARE(signs, 2);
}

VISIT_TEST_MAIN(tst_visitaids)
#include "tst_visitaids.moc"
