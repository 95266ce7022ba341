// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The code of an office, which another program reads off the screen.

#include "officevisit.h"

#include <QRegularExpression>
#include <QTest>

#include <qrencode.h>

namespace
{

const auto closeIt = QStringLiteral("Cerrar");

} // namespace

class tst_officecode : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void codeIsReadOffTheScreen_data();
    void codeIsReadOffTheScreen();
    void codeDeclaresItsLetters();
    void codeIsLargeEnough_data();
    void codeIsLargeEnough();
    void codeOpensAndCloses();
    void codeFollowsTheLanguage();
};

void tst_officecode::codeIsReadOffTheScreen_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("palette");
    QTest::addColumn<Navigator::Overlay>("overlay");
    for (const QString &code : { es, gn }) {
        for (int palette = Comfort::Light; palette <= Comfort::Soft; ++palette) {
            // As small as beside the list, and as large as the screen.
            QTest::addRow("%s, palette %d, landscape, small", qPrintable(code), palette)
                    << hall << code << palette << Navigator::NoOverlay;
            QTest::addRow("%s, palette %d, landscape, large", qPrintable(code), palette)
                    << hall << code << palette << Navigator::Code;
            QTest::addRow("%s, palette %d, portrait, large", qPrintable(code), palette)
                    << lobby << code << palette << Navigator::Code;
        }
        QTest::addRow("%s, window, small", qPrintable(code))
                << desk << code << int(Comfort::Light) << Navigator::NoOverlay;
    }
}

void tst_officecode::codeIsReadOffTheScreen()
{
    QFETCH(Screen, screen);
    QFETCH(QString, language);
    QFETCH(int, palette);
    QFETCH(Navigator::Overlay, overlay);
    Visit visit(screen, { QStringLiteral("--language"), language });
    visit.kiosk().comfort().setPalette(Comfort::Palette(palette));
    const bool spanish = language == es;
    const QByteArray cards[] = {
        cardOf(spanish ? "Sede central" : "Tembiaporenda guasu", "Complejo Santos E2\\, Gral. Santos 1170 - Concordia",
               spanish ? "Asunción\\, Paraguay" : "Asunción\\, Paraguái", "-25.280;-57.610",
               spanish ? "Ubicación aproximada" : "Koʼa rupi oĩ"),
        cardOf(spanish ? "Segunda oficina" : "Tembiaporenda mokõiha",
               spanish ? "Alberdi 633\\, entre Gral. Díaz y Haedo" : "Alberdi 633\\, Gral. Díaz ha Haedo paʼũme",
               spanish ? "Asunción\\, Paraguay" : "Asunción\\, Paraguái", "-25.2837;-57.6375",
               spanish ? "Ubicación aproximada" : "Koʼa rupi oĩ"),
    };
    int number = 0;
    for (const char *id : { "headquarters", "second" }) {
        goTo(visit.kiosk(), stopAt(id, overlay));
        const QByteArray &card = cards[number++];
        QVERIFY2(card.size() <= 300, qPrintable(QString::number(card.size())));
        QVERIFY(overlay != Navigator::NoOverlay || !visit.control(closeIt));
        if (overlay != Navigator::NoOverlay) {
            // The same in words.
            const QList<QByteArray> lines = card.split('\n');
            QVERIFY(visit.sees(QString::fromUtf8(lines[3].mid(3)).trimmed())); // after FN:
            // After GEO:; with large text perhaps on the second page.
            const QString place =
                    QString::fromUtf8(lines[6].mid(4)).trimmed().replace(QLatin1Char(';'), QLatin1String(", "));
            if (!visit.sees(place))
                visit.press(Qt::Key_PageDown);
            QVERIFY(visit.sees(place));
        }
        QCOMPARE(codesIn(visit.picture()), card + '\n'); // the reader ends with a line of its own
    }
}

void tst_officecode::codeDeclaresItsLetters()
{
    // Module for module the code that begins with ECI 26 and corrects errors at level M, by the library's own hand.
    Visit visit(lobby, { QStringLiteral("--language"), gn });
    goTo(visit.kiosk(), stopAt("second", Navigator::Code));
    const QImage picture = visit.picture();
    const QQuickItem *shown = nullptr;
    for (const QQuickItem *item : visit.visibleItems())
        shown = item->inherits("QrCode") ? item : shown;
    QVERIFY(shown);
    const QByteArray card = shown->property("text").toString().toUtf8();
    QRinput *input = QRinput_new2(0, QR_ECLEVEL_M);
    QCOMPARE(QRinput_appendECIheader(input, 26), 0);
    QCOMPARE(QRinput_append(input, QR_MODE_8, int(card.size()),
                            reinterpret_cast<const unsigned char *>(card.constData())),
             0);
    QRcode *code = QRcode_encodeInput(input);
    QVERIFY(code);
    const int side = shown->property("moduleSize").toInt();
    QCOMPARE(shown->property("modules").toInt(), code->width + 8);
    const QPoint corner = shown->mapToScene({}).toPoint() + QPoint(4, 4) * side;
    int wrong = 0;
    for (int i = 0; i < code->width * code->width; ++i) {
        const QPoint middle = corner + QPoint(i % code->width, i / code->width) * side + QPoint(side, side) / 2;
        wrong += (picture.pixelColor(middle) == QColor(Qt::black)) == bool(code->data[i] & 1) ? 0 : 1;
    }
    QRcode_free(code);
    QRinput_free(input);
    QCOMPARE(wrong, 0);
}

void tst_officecode::codeIsLargeEnough_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<Navigator::Overlay>("overlay");
    QTest::addColumn<double>("least"); // mm
    QTest::newRow("landscape, beside the list") << hall << Navigator::NoOverlay << 60.0;
    QTest::newRow("landscape, by itself") << hall << Navigator::Code << 90.0;
    QTest::newRow("portrait, by itself") << lobby << Navigator::Code << 90.0;
}

void tst_officecode::codeIsLargeEnough()
{
    QFETCH(Screen, screen);
    QFETCH(Navigator::Overlay, overlay);
    QFETCH(double, least);
    for (const double scale : { 1.0, 2.0 }) {
        // Large words leave the list alone on the screen.
        if (scale > 1 && overlay == Navigator::NoOverlay)
            continue;
        Visit visit(screen, inSpanish);
        visit.kiosk().comfort().setTextScale(scale);
        goTo(visit.kiosk(), stopAt("second", overlay));
        const QImage picture = visit.picture();
        const QQuickItem *code = nullptr; // the one in front
        for (const QQuickItem *item : visit.visibleItems())
            code = item->inherits("QrCode") ? item : code;
        QVERIFY(code);
        const int modules = code->property("modules").toInt();
        const int side = code->property("moduleSize").toInt();
        QVERIFY(side >= 3);
        QCOMPARE(code->width(), double(modules * side));
        const QPointF corner = code->mapToScene({});
        QCOMPARE(corner, QPointF(corner.toPoint()));
        // Without the ground around it.
        const double millimetres = (modules - 8) * side
                / visit.kiosk().station().pixelsPerMillimetre(screen.size.width(), screen.size.height());
        QVERIFY2(millimetres >= (scale > 1 ? 60 : least), qPrintable(QString::number(millimetres)));
        for (const QPoint at : { QPoint(0, 0), QPoint(modules * side - 1, 4 * side - 1) })
            QCOMPARE(picture.pixelColor(corner.toPoint() + at), QColor(Qt::white));
        QCOMPARE(picture.pixelColor(corner.toPoint() + QPoint(4 * side, 4 * side)), QColor(Qt::black));
    }
}

void tst_officecode::codeOpensAndCloses()
{
    Visit visit(lobby, inSpanish);
    goTo(visit.kiosk(), stopAt("second"));
    visit.picture();
    QVERIFY(visit.moveTo(takeIt));
    visit.press(Qt::Key_Return);
    visit.picture();
    QCOMPARE(visit.focusName(), closeIt);
    QVERIFY(visit.sees(QStringLiteral("Alberdi 633, entre Gral. Díaz y Haedo\nAsunción, Paraguay")));
    QVERIFY(visit.sees(QStringLiteral("No necesita internet")));
    visit.press(Qt::Key_Return);
    QVERIFY(!visit.control(closeIt));
    QCOMPARE(visit.focusName(), takeIt);

    QVERIFY(visit.tap(takeIt));
    visit.press(Qt::Key_Escape);
    QVERIFY(!visit.control(closeIt));
    QCOMPARE(visit.place(), QStringLiteral("offices"));
    QVERIFY(visit.tap(takeIt));
    QVERIFY(visit.tap(QStringLiteral("Inicio")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(!visit.control(closeIt));
}

void tst_officecode::codeFollowsTheLanguage()
{
    Visit visit(lobby, inSpanish);
    goTo(visit.kiosk(), stopAt("second", Navigator::Code));
    QVERIFY(codesIn(visit.picture()).contains("Segunda oficina"));
    QVERIFY(visit.tap(QStringLiteral("Avañeʼẽ")));
    QVERIFY(codesIn(visit.picture()).contains("Tembiaporenda mokõiha"));
}

VISIT_TEST_MAIN(tst_officecode)
#include "tst_officecode.moc"
