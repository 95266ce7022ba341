// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Press and hold, for hands that tremble: what rests acts when it is lifted, and nothing else does.

#include "layout.h"
#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QAccessible>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <functional>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace
{

const QString wish = QStringLiteral("Mantener para elegir");
const QString keepHolding = QStringLiteral("No suelte");
const QString letGo = QStringLiteral("Ya puede soltar");

constexpr qint64 held = HoldFilter::HoldMilliseconds;

// Something to press: how to come to it, its name (or its place, where it has none), and what of the visit it changes.
struct Trial {
    const char *name;
    std::function<void(Visit &)> go;
    QString control;
    QPoint place;
    std::function<QString(Visit &)> state;
};

QString placeOf(Visit &visit)
{
    return visit.place() + visit.sectionId();
}

QString overlayOf(Visit &visit)
{
    return QString::number(visit.kiosk().navigator().overlay());
}

void openAids(Visit &visit)
{
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_F6);
}

const QList<Trial> &trials()
{
    static const auto goHome = [](Visit &visit) { visit.press(Qt::Key_Home); };
    static const QList<Trial> all {
        { "first screen", [](Visit &) {}, spanish, {}, placeOf },
        { "beside its buttons", [](Visit &) {}, {}, { 540, 400 }, placeOf },
        { "card", goHome, mission, {}, placeOf },
        { "bar", goHome, QStringLiteral("Buscar"), {}, placeOf },
        { "language", goHome, guarani, {}, [](Visit &visit) { return visit.kiosk().language().code(); } },
        { "key",
          [](Visit &visit) {
              visit.press(Qt::Key_Home);
              visit.kiosk().navigator().openSearch();
          },
          QStringLiteral("t"),
          {},
          [](Visit &visit) { return QString::number(visit.sees(QStringLiteral("¿Qué busca?"))); } },
        { "option",
          openAids,
          QStringLiteral("Oscuro"),
          {},
          [](Visit &visit) { return QString::number(visit.kiosk().comfort().palette()); } },
        { "toggle",
          openAids,
          QStringLiteral("Más tiempo"),
          {},
          [](Visit &visit) { return QString::number(visit.kiosk().comfort().moreTime()); } },
        { "stepper",
          openAids,
          QStringLiteral("Texto más grande"),
          {},
          [](Visit &visit) { return QString::number(visit.kiosk().comfort().textStep()); } },
        { "beside a sheet", openAids, {}, { 200, 540 }, overlayOf },
        { "map",
          [](Visit &visit) {
              visit.press(Qt::Key_Home);
              goTo(visit.kiosk(), { {}, { Place::Kind::Offices, QStringLiteral("offices") } });
          },
          QStringLiteral("Acercar"),
          {},
          [](Visit &visit) { return QString::number(bool(visit.control(QStringLiteral("Alejar")))); } },
        { "question",
          [](Visit &visit) {
              visit.press(Qt::Key_Home);
              visit.kiosk().session().ask();
          },
          stay,
          {},
          overlayOf },
    };
    return all;
}

} // namespace

class tst_hold : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void restActsOnRelease_data();
    void restActsOnRelease();
    void timeIsMeasured();
    void tremblingIsRest();
    void movingCancels();
    void secondFingerDoesNotHelp();
    void groundsTellNothing();
    void keysActAtOnce();
    void actionsOfAScreenReaderActAtOnce();
    void whatComesInBetweenIsNotPressed();
    void speechModeGoesBefore();
    void mouseHoldsToo();
    void wishIsToldAndEndsWithTheVisit();
    void ringFillsInQuartersWhereNothingMoves();
    void ringIsSeen_data();
    void ringIsSeen();

private:
    static void begin(Visit &visit)
    {
        visit.kiosk().comfort().setHoldToChoose(true);
        visit.wait(second);
    }
    static QTest::QTouchEventSequence finger(Visit &visit)
    {
        return QTest::touchEvent(visit.window(), Visit::finger());
    }
    static double pixels(Visit &visit, double millimetres)
    {
        return millimetres
                * visit.kiosk().station().pixelsPerMillimetre(visit.window()->width(), visit.window()->height());
    }
    // A visit at home that wishes it.
    static void goHome(Visit &visit)
    {
        visit.press(Qt::Key_Home);
        begin(visit);
        visit.picture();
        visit.wait(second);
    }
};

void tst_hold::restActsOnRelease_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < trials().size(); ++i)
        QTest::newRow(trials().at(i).name) << i;
}

void tst_hold::restActsOnRelease()
{
    QFETCH(const int, index);
    const Trial &trial = trials().at(index);
    Visit visit(lobby, inSpanish);
    begin(visit);
    trial.go(visit);
    visit.picture();
    visit.wait(second);
    const QPoint place = trial.control.isEmpty() ? trial.place : visit.middleOf(trial.control);
    QVERIFY(!place.isNull());
    const QString before = trial.state(visit);

    // A short touch does nothing but say what is missing.
    visit.slide(place, place, held - 1);
    QCOMPARE(trial.state(visit), before);
    QVERIFY(visit.sees(keepHolding));
    visit.wait(HoldFilter::hintMilliseconds);
    QVERIFY(!visit.sees(keepHolding));
    QCOMPARE(trial.state(visit), before);

    finger(visit).press(0, place);
    QVERIFY(visit.sees(keepHolding));
    QVERIFY(!visit.sees(letGo));
    visit.wait(held);
    QVERIFY(visit.sees(letGo));
    QVERIFY(!visit.sees(keepHolding));
    QCOMPARE(trial.state(visit), before);
    finger(visit).release(0, place);
    QCoreApplication::processEvents();
    QVERIFY(trial.state(visit) != before);
    QVERIFY(!visit.sees(letGo));
}

void tst_hold::timeIsMeasured()
{
    Visit visit(lobby, inSpanish);
    goHome(visit);
    const HoldFilter &filter = visit.kiosk().holdFilter();
    const QPoint place = visit.middleOf(mission);
    finger(visit).press(0, place);
    QCOMPARE(QPointF(filter.x(), filter.y()), QPointF(place));
    QCOMPARE(filter.share(), 0.0);
    visit.wait(held / 4);
    QCOMPARE(filter.share(), 0.25);
    visit.wait(held / 2);
    QCOMPARE(filter.share(), 0.75);
    QCOMPARE(filter.state(), HoldFilter::Holding);
    visit.wait(held / 4);
    QCOMPARE(filter.state(), HoldFilter::Held);
    // However long after.
    visit.wait(10 * second);
    QCOMPARE(filter.share(), 1.0);
    finger(visit).release(0, place);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    QCOMPARE(filter.state(), HoldFilter::Idle);

    // Two short touches are not one long one.
    visit.press(Qt::Key_Home);
    visit.picture();
    visit.wait(second);
    for (int i = 0; i < 2; ++i) {
        finger(visit).press(0, place);
        visit.wait(held / 2);
        finger(visit).release(0, place);
    }
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_hold::tremblingIsRest()
{
    Visit visit(lobby, inSpanish);
    visit.press(Qt::Key_Home);
    visit.kiosk().navigator().openSearch();
    begin(visit);
    visit.picture();
    visit.wait(second);
    // Beyond the edge of the key.
    const QRectF key = shownRect(visit.control(QStringLiteral("t")));
    const QPoint place(int(key.right() - 8), int(key.center().y()));
    const QPoint aside(int(pixels(visit, 13)), 0);
    QVERIFY(!key.contains(place + aside));
    finger(visit).press(0, place);
    for (int i = 0; i < 12; ++i) {
        finger(visit).move(0, i % 2 ? place - aside : place + aside);
        visit.wait(held / 12);
    }
    finger(visit).release(0, place + aside);
    QCoreApplication::processEvents();
    QVERIFY(!visit.sees(QStringLiteral("¿Qué busca?")));
    QVERIFY(visit.window()->activeFocusItem());
    QCOMPARE(visit.window()->activeFocusItem()->property("text").toString(), QStringLiteral("t"));
}

void tst_hold::movingCancels()
{
    Visit visit(lobby, inSpanish);
    goHome(visit);
    const QPoint place = visit.middleOf(mission);
    const QPoint far = place + QPoint(int(pixels(visit, 16)), 0);
    QVERIFY(visit.control(mission)->contains(visit.control(mission)->mapFromScene(far)));
    // Before the ring is full, and after; coming back does not help.
    for (const qint64 rest : { held / 2, 2 * held }) {
        finger(visit).press(0, place);
        visit.wait(rest);
        finger(visit).move(0, far);
        QCOMPARE(visit.kiosk().holdFilter().state(), HoldFilter::Idle);
        finger(visit).move(0, place);
        visit.wait(2 * held);
        finger(visit).release(0, place);
        QCOMPARE(visit.place(), QStringLiteral("home"));
        visit.wait(second);
    }
    // Only where it is lifted.
    finger(visit).press(0, place);
    visit.wait(2 * held);
    finger(visit).release(0, far);
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_hold::secondFingerDoesNotHelp()
{
    Visit visit(lobby, inSpanish);
    goHome(visit);
    const QPoint first = visit.middleOf(mission);
    const QPoint other = visit.middleOf(vision);
    finger(visit).press(0, first);
    visit.wait(held / 2);
    finger(visit).stationary(0).press(1, other);
    finger(visit).release(0, first).stationary(1);
    visit.wait(2 * held);
    finger(visit).release(1, other);
    QCOMPARE(visit.place(), QStringLiteral("home"));

    // Three are somebody leaning on the glass.
    visit.wait(second);
    finger(visit).press(0, first);
    visit.wait(held);
    finger(visit).stationary(0).press(1, other);
    finger(visit).stationary(0).stationary(1).press(2, other + QPoint(90, 90));
    QCOMPARE(visit.kiosk().holdFilter().state(), HoldFilter::Idle);
    finger(visit).release(0, first).release(1, other).release(2, other + QPoint(90, 90));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.tap(mission, held));
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
}

void tst_hold::groundsTellNothing()
{
    Visit visit(lobby, inSpanish);
    openAids(visit);
    begin(visit);
    visit.picture();
    visit.wait(second);
    // Beside the button that closes the sheet.
    const QPoint between(400, visit.middleOf(QStringLiteral("Cerrar")).y());
    finger(visit).press(0, between);
    QCOMPARE(visit.kiosk().holdFilter().state(), HoldFilter::Idle);
    visit.wait(held);
    finger(visit).release(0, between);
    QVERIFY(visit.control(wish));
}

void tst_hold::keysActAtOnce()
{
    Visit visit(lobby, inSpanish);
    goHome(visit);
    QVERIFY(visit.moveTo(mission));
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    QCOMPARE(visit.kiosk().holdFilter().state(), HoldFilter::Idle);
    visit.press(Qt::Key_F6);
    QVERIFY(visit.moveTo(wish));
    visit.press(Qt::Key_Space);
    QVERIFY(!visit.kiosk().comfort().holdToChoose());
    visit.tap(QStringLiteral("Cerrar"));
    QVERIFY(!visit.control(wish));
}

void tst_hold::actionsOfAScreenReaderActAtOnce()
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    Visit visit(lobby, inSpanish);
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_F6);
    begin(visit);
    QAccessibleInterface *toggle = QAccessible::queryAccessibleInterface(visit.control(wish));
    QVERIFY(toggle);
    QCOMPARE(toggle->text(QAccessible::Name), wish);
    QCOMPARE(toggle->text(QAccessible::Description), QStringLiteral("Mantenga el botón 0,6 segundos y suéltelo."));
    QVERIFY(toggle->state().checked);
    toggle->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(!visit.kiosk().comfort().holdToChoose());
    begin(visit);
    visit.press(Qt::Key_F6);
    QAccessible::queryAccessibleInterface(visit.control(mission))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
}

void tst_hold::whatComesInBetweenIsNotPressed()
{
    Visit visit(lobby, inSpanish);
    goHome(visit);
    const QPoint place = visit.middleOf(mission);
    finger(visit).press(0, place);
    visit.wait(held - 100);
    visit.kiosk().session().ask();
    visit.wait(second);
    QCOMPARE(visit.kiosk().holdFilter().state(), HoldFilter::Idle);
    finger(visit).release(0, place);
    QVERIFY(visit.kiosk().session().asking());
    QCOMPARE(visit.place(), QStringLiteral("home"));
    // The end of the visit takes the wish, and what is held.
    visit.kiosk().session().keepAlive();
    visit.wait(second);
    finger(visit).press(0, place);
    visit.wait(held);
    visit.kiosk().session().end();
    QCOMPARE(visit.kiosk().holdFilter().state(), HoldFilter::Idle);
    finger(visit).release(0, place);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    QVERIFY(visit.tap(spanish));
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_hold::speechModeGoesBefore()
{
    Visit visit(lobby, inSpanish);
    goHome(visit);
    visit.kiosk().comfort().setSpeech(true);
    visit.picture();
    visit.wait(second);
    const QPoint place = visit.middleOf(mission);
    visit.slide(place, place);
    QCOMPARE(visit.kiosk().holdFilter().state(), HoldFilter::Idle);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.slide({ 40, 600 }, { 40, 600 });
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    visit.kiosk().comfort().setSpeech(false);
    visit.press(Qt::Key_Home);
    visit.picture();
    visit.tap(vision);
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_hold::mouseHoldsToo()
{
    Visit visit(desk, inSpanish);
    goHome(visit);
    const QPoint place = visit.middleOf(mission);
    visit.click(mission);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.sees(keepHolding));
    QTest::mouseDClick(visit.window(), Qt::LeftButton, {}, place);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.wait(second);
    QTest::mousePress(visit.window(), Qt::LeftButton, {}, place);
    visit.wait(held);
    QVERIFY(visit.sees(letGo));
    QTest::mouseMove(visit.window(), place + QPoint(5, 5));
    QTest::mouseRelease(visit.window(), Qt::LeftButton, {}, place + QPoint(5, 5));
    QCoreApplication::processEvents();
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    visit.picture();

    // The right button, on words too.
    visit.wait(second);
    const QPoint words(visit.window()->width() / 2, visit.window()->height() / 2);
    const QString copyBoth = QStringLiteral("Copiar en ambos idiomas");
    QTest::mouseClick(visit.window(), Qt::RightButton, {}, words);
    QVERIFY(!visit.control(copyBoth));
    visit.wait(second);
    QTest::mousePress(visit.window(), Qt::RightButton, {}, words);
    visit.wait(held);
    QTest::mouseRelease(visit.window(), Qt::RightButton, {}, words);
    QCoreApplication::processEvents();
    QVERIFY(visit.control(copyBoth));
}

void tst_hold::wishIsToldAndEndsWithTheVisit()
{
    for (const Screen &screen : { lobby, hall, smallHall }) {
        Visit visit(screen, inSpanish);
        openAids(visit);
        visit.picture();
        const Comfort &comfort = visit.kiosk().comfort();
        QVERIFY(!comfort.changed());
        // All is on one page, or on two.
        if (!visit.control(wish))
            visit.press(Qt::Key_PageDown);
        QVERIFY(visit.tap(wish));
        QVERIFY(comfort.holdToChoose() && comfort.changed());
        // By itself it is switched off as anything else is pressed.
        visit.tap(wish);
        QVERIFY(comfort.holdToChoose());
        visit.tap(wish, held);
        QVERIFY(!comfort.holdToChoose());
        visit.tap(wish);
        QVERIFY(visit.tap(QStringLiteral("Vista normal"), held));
        QVERIFY(!comfort.holdToChoose());
        visit.kiosk().comfort().setHoldToChoose(true);
        visit.kiosk().session().end();
        QVERIFY(!comfort.holdToChoose());
        QVERIFY(visit.tap(spanish));
        QCOMPARE(visit.place(), QStringLiteral("home"));
    }
}

void tst_hold::ringFillsInQuartersWhereNothingMoves()
{
    for (const bool still : { false, true }) {
        Visit visit(lobby, inSpanish);
        visit.kiosk().comfort().setReducedMotion(still);
        goHome(visit);
        finger(visit).press(0, visit.middleOf(mission));
        visit.wait(held / 4 + 10);
        const QImage early = visit.picture();
        visit.wait(held / 4 - 20);
        QCOMPARE(visit.picture() == early, still);
        visit.wait(10);
        QVERIFY(visit.picture() != early);
    }
}

void tst_hold::ringIsSeen_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("palette");
    QTest::addColumn<double>("scale");

    for (const QString &language : { QStringLiteral("es"), QStringLiteral("gn") }) {
        const auto row = [&](const Screen &screen, const char *look, Comfort::Palette palette, double scale) {
            QTest::newRow(qPrintable(screen.name + u' ' + language + u' ' + QLatin1String(look)))
                    << screen << language << int(palette) << scale;
        };
        row(lobby, "light", Comfort::Light, 1);
        row(lobby, "dark", Comfort::Dark, 1);
        row(lobby, "yellow on black", Comfort::YellowOnBlack, 1);
        row(lobby, "black on white", Comfort::BlackOnWhite, 1);
        row(lobby, "soft", Comfort::Soft, 1);
        row(lobby, "light 200", Comfort::Light, 2);
        row(hall, "light", Comfort::Light, 1);
        row(smallHall, "light", Comfort::Light, 1);
        row(smallHall, "yellow on black 150", Comfort::YellowOnBlack, 1.5);
    }
}

// While it fills and when it is full, in the middle, in corners and on the sheet of the aids.
void tst_hold::ringIsSeen()
{
    QFETCH(const Screen, screen);
    QFETCH(const QString, language);
    QFETCH(const int, palette);
    QFETCH(const double, scale);

    Visit visit(screen, { QStringLiteral("--language"), language });
    visit.kiosk().comfort().setPalette(Comfort::Palette(palette));
    visit.kiosk().comfort().setTextScale(scale);
    goHome(visit);
    const bool isSpanish = language == QLatin1String("es");
    const QString keep = isSpanish ? keepHolding : QStringLiteral("Ani repoi");
    const QString done = isSpanish ? letGo : QStringLiteral("Ikatúma repoi");
    const QString close = isSpanish ? QStringLiteral("Cerrar") : QStringLiteral("Emboty");
    const QDir captures(QStringLiteral(CAPTURES));
    QVERIFY(captures.mkpath(QStringLiteral(".")));
    const QRectF window(QPointF(), visit.window()->size());

    const auto look = [&](const QString &control, const char *name) {
        const QPoint place = visit.middleOf(control);
        const QImage before = visit.picture();
        // Around the finger, which covers 20 mm.
        const double reach = pixels(visit, 15);
        finger(visit).press(0, place);
        visit.wait(held * 6 / 10);
        QVERIFY(visit.sees(keep));
        const QImage filling = visit.picture();
        visit.wait(held * 4 / 10);
        QVERIFY(visit.sees(done));
        const QImage full = visit.picture();
        const auto file = [&](const char *state) {
            const QString row = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
            return captures.filePath(
                    QStringLiteral("%1-%2-%3.png").arg(row, QLatin1String(name), QLatin1String(state)));
        };
        QVERIFY(filling.save(file("filling")));
        QVERIFY(full.save(file("full")));
        int beyond = 0;
        for (int y = 0; y < full.height(); ++y) {
            for (int x = 0; x < full.width(); ++x) {
                const QPoint from = QPoint(x, y) - place;
                const double distance = std::hypot(from.x(), from.y());
                if (distance > reach && distance < 1.5 * reach && full.pixel(x, y) != before.pixel(x, y))
                    ++beyond;
            }
        }
        QVERIFY2(beyond > reach * reach, qPrintable(QString::number(beyond)));
        QVERIFY(filling != full);
        for (QQuickItem *text : visit.texts()) {
            if (text->property("text").toString() == done)
                QVERIFY(window.contains(shownRect(text)) && shownRect(text) == sceneRect(text));
        }
        visit.kiosk().comfort().setHoldToChoose(false);
        finger(visit).release(0, place);
        begin(visit);
        visit.picture();
        visit.wait(second);
    };
    look(isSpanish ? mission : QStringLiteral("Tembiaporã"), "card");
    look(isSpanish ? QStringLiteral("Buscar") : QStringLiteral("Eheka"), "bar");
    visit.press(Qt::Key_F6);
    visit.picture();
    visit.wait(second);
    look(close, "sheet");
}

VISIT_TEST_MAIN(tst_hold)
#include "tst_hold.moc"
