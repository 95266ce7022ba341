// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Low controls: everything that is touched stands in the lower part of the screen, on every page and overlay. Leaves a
// picture of each in the folder CAPTURES.

#include "pagewalk.h"
#include "screens.h"
#include "visitwords.h"

#include <QRegularExpression>
#include <QTest>

namespace
{

const QString lower = QStringLiteral("Bajar la pantalla");
const QString raise = QStringLiteral("Subir la pantalla");

Screen lowered(Screen screen)
{
    screen.name += QStringLiteral("-low");
    screen.options.append(QStringLiteral("--low-controls"));
    return screen;
}

} // namespace

class tst_lowcontrols : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void everythingStandsBelow_data();
    void everythingStandsBelow();
    void visitorLowersAndRaises();
    void textKeepsItsSize();
    void endsWithTheVisit();
    void canBeUsualOnAMachine();
    void windowHasNone();
    void smallScreenOffersNone();
    void changeIsSaid();
};

void tst_lowcontrols::everythingStandsBelow_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<double>("textScale");
    for (const double scale : { 1.0, 1.5, 2.0 }) {
        QTest::addRow("portrait, %g", scale) << portrait32 << scale;
        QTest::addRow("landscape, %g", scale) << landscape27 << scale;
    }
    // Where the lower part is less than that, for the controls keep their size; and where there is none.
    QTest::newRow("landscape, 21.5 inches, 1.25") << landscape21 << 1.25;
    QTest::newRow("portrait, 21.5 inches, 1.25") << kioskOf("portrait-21.5", { 1080, 1920 }, "21.5") << 1.25;
    QTest::newRow("portrait, 24 inches, 1.5") << kioskOf("portrait-24", { 1080, 1920 }, "24") << 1.5;
    QTest::newRow("17 inches, 1") << kioskOf("1280x1024-17", { 1280, 1024 }, "17") << 1.0;
    QTest::newRow("15.6 inches, 1") << kioskOf("1920x1080-15.6", { 1920, 1080 }, "15.6") << 1.0;
}

void tst_lowcontrols::everythingStandsBelow()
{
    QFETCH(Screen, screen);
    QFETCH(double, textScale);
    screen = lowered(screen);
    Visit visit(screen);
    Vocabularies vocabularies;
    for (const QString &code : visit.kiosk().language().codes()) {
        vocabularies.emplace(code,
                             Vocabulary(visit.kiosk().catalog(), code,
                                        QStringLiteral(SOURCE_FOLDER "/translations/kiosk_%1.ts").arg(code)));
    }
    const Look look { QStringLiteral("light-%1").arg(100 * textScale), Comfort::Light, textScale };
    const QStringList faults =
            walkPages(visit, screen, look, visit.kiosk().language().codes(), vocabularies, QStringLiteral(CAPTURES));
    QCOMPARE(int(faults.size()), 0);
}

void tst_lowcontrols::visitorLowersAndRaises()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    QVERIFY(visit.middleOf(mission).y() < 930);
    visit.tap(aids);
    QVERIFY(visit.tap(lower));
    visit.tap(QStringLiteral("Cerrar"));
    visit.picture();
    QVERIFY(visit.middleOf(mission).y() > 930);
    // It holds from page to page.
    visit.tap(mission);
    visit.picture();
    for (const QQuickItem *control : visit.controls())
        QVERIFY2(control->mapToScene({}).y() >= 930,
                 qPrintable(Visit::accessibleName(const_cast<QQuickItem *>(control))));
    visit.tap(home);
    QVERIFY(visit.tap(raise));
    visit.picture();
    QVERIFY(visit.middleOf(mission).y() < 930);
}

void tst_lowcontrols::textKeepsItsSize()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    const auto largest = [&visit](const QString &beginning) {
        for (const QQuickItem *text : visit.texts()) {
            if (text->property("text").toString().startsWith(beginning))
                return text->property("font").value<QFont>().pixelSize();
        }
        return 0;
    };
    visit.tap(offices);
    visit.tap(home);
    visit.tap(mission);
    const QString words = QStringLiteral("Diseñar");
    const int before = largest(words);
    visit.kiosk().comfort().setLowControls(true);
    visit.picture();
    QVERIFY(before > 0);
    // Not smaller than the text of any other page; a short one may have been larger before.
    QVERIFY2(largest(words) >= 39, qPrintable(QStringLiteral("%1, before %2").arg(largest(words)).arg(before)));
}

void tst_lowcontrols::endsWithTheVisit()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.kiosk().comfort().setLowControls(true);
    QVERIFY(visit.kiosk().comfort().changed());
    visit.kiosk().session().end();
    QVERIFY(!visit.kiosk().comfort().lowControls());
}

void tst_lowcontrols::canBeUsualOnAMachine()
{
    Visit visit(lowered(lobby), inSpanish);
    QVERIFY(visit.kiosk().comfort().lowControls());
    QVERIFY(!visit.kiosk().comfort().changed());
    for (const QQuickItem *control : visit.controls())
        QVERIFY(control->mapToScene({}).y() >= 930);
    // A visitor may have it otherwise, the next one begins as usual.
    visit.tap(spanish);
    QVERIFY(visit.tap(raise));
    QVERIFY(!visit.kiosk().comfort().lowControls());
    visit.kiosk().session().end();
    QVERIFY(visit.kiosk().comfort().lowControls());
}

void tst_lowcontrols::windowHasNone()
{
    Visit visit(lowered(desk), inSpanish);
    visit.press(Qt::Key_F6);
    QVERIFY(visit.control(QStringLiteral("Menos movimiento")));
    QVERIFY(!visit.control(lower));
    QVERIFY(!visit.control(raise));
}

void tst_lowcontrols::smallScreenOffersNone()
{
    // Hardly higher than what the controls need.
    Visit visit(lowered(kioskOf("1920x1080-15.6", { 1920, 1080 }, "15.6")), inSpanish);
    visit.tap(spanish);
    visit.tap(aids);
    QVERIFY(visit.control(QStringLiteral("Cerrar")));
    QVERIFY(!visit.control(lower));
    QVERIFY(!visit.control(raise));
}

void tst_lowcontrols::changeIsSaid()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.kiosk().comfort().setSpeech(true);
    visit.picture();
    QVERIFY(visit.voice());
    visit.kiosk().comfort().setLowControls(true);
    visit.picture();
    QVERIFY2(visit.voice()->history.contains(QStringLiteral("Los controles están más abajo")),
             qPrintable(visit.voice()->history.join(QLatin1Char('\n'))));
}

VISIT_TEST_MAIN(tst_lowcontrols)
#include "tst_lowcontrols.moc"
