// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a visit feels: where the keyboard is, when it ends, and that nothing of it is left.

#include "visit.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QInputMethodEvent>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QStyleHints>
#include <QTest>
#include <QWheelEvent>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#include <qpa/qwindowsysteminterface.h>

#include <functional>
#include <map>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen desk { QStringLiteral("desk"), { 1366, 768 }, {} };
const QStringList spanishFirst = { QStringLiteral("--language"), QStringLiteral("es") };

const QString spanish = QStringLiteral("Español");
const QString guarani = QStringLiteral("Avañeʼẽ");
const QString mission = QStringLiteral("Misión");
const QString vision = QStringLiteral("Visión");
const QString offices = QStringLiteral("Oficinas");
const QString home = QStringLiteral("Inicio");
const QString aids = QStringLiteral("Ayudas");
const QString questionEs = QStringLiteral("¿Sigue ahí?");
const QString questionGn = QStringLiteral("¿Reimépa gueteri koʼápe?");
const QString stay = QStringLiteral("Sigo aquí · Aime gueteri");
const QString endNow = QStringLiteral("Terminar ahora · Emohuʼã koʼág̃a");

constexpr qint64 second = 1000; // ms

} // namespace

class tst_Visit : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // Time
    void asksInTimeOnEveryPage_data();
    void asksInTimeOnEveryPage();
    void everyInputIsASignOfLife_data();
    void everyInputIsASignOfLife();
    void moreTimeIsMore();
    void timesAreOptions();
    void wrongTimesAreRefused_data();
    void wrongTimesAreRefused();
    void questionIsAskedInBothLanguagesAndAnnounced();
    void questionCountsDownAndEnds();
    void anyTouchContinuesAndPressesNothingBeneath();
    void anyKeyContinues_data();
    void anyKeyContinues();
    void endNowEnds();
    void questionCanBeAnsweredForever();
    void deskNeverAsks();
    void nobodyIsAskedOnTheFirstScreen();
    void firstKeyAfterLongIsASignOfLife();
    void helpSignGoesByItself();
    void helpSignGoesByTouchAndKey();
    void helpSignCanBeReadAtTenMetres_data();
    void helpSignCanBeReadAtTenMetres();

    // Keyboard
    void ringComesWithTheFirstKeyAndGoesAfterATouch();
    void focusIsRememberedOnBack();
    void focusIsOnTheHeadingFirstAndOnTheBarLast();
    void focusReturnsWhenACoverGoes();
    void heldEnterPressesOnce();
    void digitsOpenTopics();

    // Aids
    void aidsChangeTheVisit();
    void aidsLeaveTheBarInReach();
    void statesAreTold();
    void bothLanguagesKeepTheParagraph();

    // The end
    void everyPropertyIsReset();
    void theTreeIsAsItWas();
    void languageOfTheStartComesBack();
};

// --- Time

void tst_Visit::asksInTimeOnEveryPage_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("section");
    QTest::addColumn<bool>("both");
    QTest::addColumn<int>("seconds");
    QTest::newRow("home") << QStringLiteral("home") << QString() << false << 60;
    QTest::newRow("mission") << QStringLiteral("reading") << QStringLiteral("mission") << false << 180;
    QTest::newRow("mission in both") << QStringLiteral("reading") << QStringLiteral("mission") << true << 180;
    QTest::newRow("objectives") << QStringLiteral("items") << QStringLiteral("objectives") << false << 120;
    QTest::newRow("offices") << QStringLiteral("offices") << QStringLiteral("offices") << false << 120;
    QTest::newRow("credits") << QStringLiteral("credits") << QStringLiteral("about") << false << 120;
}

void tst_Visit::asksInTimeOnEveryPage()
{
    QFETCH(QString, place);
    QFETCH(QString, section);
    QFETCH(bool, both);
    QFETCH(int, seconds);
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    Place wanted { Place::kindOf(place), section };
    wanted.bilingual = both;
    goTo(visit.kiosk(), { {}, wanted });

    visit.wait(seconds * second - 1);
    QVERIFY(!visit.sees(questionEs));
    visit.wait(1);
    QVERIFY(visit.sees(questionEs));
    visit.wait(30 * second);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    QVERIFY(!visit.sees(questionEs));
}

void tst_Visit::everyInputIsASignOfLife_data()
{
    using Input = std::function<void(Visit &)>;
    QTest::addColumn<Input>("input");
    QTest::newRow("touch") << Input([](Visit &visit) { visit.slide({ 540, 480 }, { 540, 480 }); });
    QTest::newRow("finger that rests, then moves") << Input([](Visit &visit) {
        QTest::touchEvent(visit.window(), Visit::finger()).press(0, { 500, 20 });
        QTest::touchEvent(visit.window(), Visit::finger()).move(0, { 510, 30 });
    });
    QTest::newRow("mouse button") << Input([](Visit &visit) {
        QTest::mousePress(visit.window(), Qt::RightButton, {}, { 5, 5 });
    });
    QTest::newRow("mouse move") << Input([](Visit &visit) { QTest::mouseMove(visit.window(), { 30, 30 }); });
    QTest::newRow("wheel") << Input([](Visit &visit) {
        QWheelEvent wheel({ 50, 50 }, visit.window()->mapToGlobal(QPointF(50, 50)), {}, { 0, -120 }, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(visit.window(), &wheel);
    });
    QTest::newRow("key") << Input([](Visit &visit) { visit.press(Qt::Key_Shift); });
    QTest::newRow("input method") << Input([](Visit &visit) {
        QInputMethodEvent event(QStringLiteral("g̃"), {});
        QCoreApplication::sendEvent(visit.window()->focusObject() ? visit.window()->focusObject() : visit.window(),
                                    &event);
    });
}

void tst_Visit::everyInputIsASignOfLife()
{
    QFETCH(std::function<void(Visit &)>, input);
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.wait(59 * second);
    input(visit);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.wait(59 * second);
    QVERIFY2(!visit.sees(questionEs), "asked although there was somebody");
    visit.wait(second);
    QVERIFY(visit.sees(questionEs));
}

void tst_Visit::moreTimeIsMore()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.tap(aids);
    QVERIFY(visit.tap(QStringLiteral("Más tiempo")));
    visit.tap(QStringLiteral("Cerrar"));
    visit.wait(150 * second - 1);
    QVERIFY(!visit.sees(questionEs));
    visit.wait(1);
    QVERIFY(visit.sees(questionEs));

    // Any other aid makes it 300 s.
    visit.tap(stay);
    visit.tap(aids);
    visit.tap(QStringLiteral("Más tiempo"));
    visit.tap(QStringLiteral("Suave"));
    visit.tap(QStringLiteral("Cerrar"));
    visit.wait(300 * second - 1);
    QVERIFY(!visit.sees(questionEs));
    visit.wait(1);
    QVERIFY(visit.sees(questionEs));
}

void tst_Visit::timesAreOptions()
{
    Visit visit(lobby, spanishFirst + QStringList { QStringLiteral("--idle"), QStringLiteral("home=10,question=20") });
    visit.tap(spanish);
    visit.wait(10 * second);
    QVERIFY(visit.sees(questionEs));
    QVERIFY(visit.sees(QStringLiteral("Quedan 20 segundos")));
    visit.wait(20 * second);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

void tst_Visit::wrongTimesAreRefused_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << QStringLiteral("60")
                             << QStringLiteral("--idle knows home, reading, other, aids and question, not \"60\".");
    QTest::newRow("no number") << QStringLiteral("home=soon")
                               << QStringLiteral("--idle takes 5 to 3600 seconds for home, not \"soon\".");
    QTest::newRow("too short to answer") << QStringLiteral("home=60,question=5")
                                         << QStringLiteral("--idle takes 20 to 3600 seconds for question, not \"5\".");
    QTest::newRow("too long") << QStringLiteral("aids=99999")
                              << QStringLiteral("--idle takes 5 to 3600 seconds for aids, not \"99999\".");
}

void tst_Visit::wrongTimesAreRefused()
{
    QFETCH(QString, list);
    QFETCH(QString, sentence);
    QCOMPARE(IdleTimes().read(list), sentence);

    Station station;
    QCOMPARE(station.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--idle"), list }), QString());
    QCOMPARE(Kiosk(station).fault(), sentence);
}

void tst_Visit::questionIsAskedInBothLanguagesAndAnnounced()
{
    static QStringList alerts;
    alerts.clear();
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Alert)
            alerts.append(event->accessibleInterface()->text(QAccessible::Name));
    });
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QVERIFY(QAccessible::isActive());
    Visit visit(lobby, spanishFirst);
    visit.tap(guarani);
    visit.wait(60 * second);
    QAccessible::installUpdateHandler(before);

    QVERIFY(visit.sees(questionEs) && visit.sees(questionGn));
    QVERIFY(visit.sees(QStringLiteral("Quedan 30 segundos")) && visit.sees(QStringLiteral("Hemby 30 aravoʼive")));
    QVERIFY(visit.sees(QStringLiteral("30")));
    QVERIFY(visit.control(stay) && visit.control(endNow));
    QCOMPARE(visit.focusName(), stay);
    QVERIFY(!visit.control(mission));
    QCOMPARE(alerts, QStringList { questionEs + QStringLiteral(" · ") + questionGn });
}

void tst_Visit::questionCountsDownAndEnds()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.wait(60 * second);
    visit.wait(29 * second);
    QVERIFY(visit.sees(QStringLiteral("Queda 1 segundo")));
    visit.wait(second - 1);
    QVERIFY(visit.sees(questionEs));
    visit.wait(1);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

void tst_Visit::anyTouchContinuesAndPressesNothingBeneath()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    // Where the finger will come down, there is a card beneath; and the bar.
    for (const QString &beneath : { mission, aids, guarani }) {
        const QPoint place = visit.middleOf(beneath);
        visit.wait(60 * second);
        QVERIFY(visit.sees(questionEs));
        visit.slide(place, place);
        QVERIFY2(!visit.sees(questionEs), qPrintable(beneath));
        QCOMPARE(visit.place(), QStringLiteral("home"));
        QVERIFY(visit.sees(QStringLiteral("¿Qué desea conocer?")));
        QVERIFY(!visit.sees(QStringLiteral("Tamaño del texto")));
    }
    visit.wait(60 * second);
    QVERIFY(visit.tap(stay));
    QVERIFY(!visit.sees(questionEs));
}

void tst_Visit::anyKeyContinues_data()
{
    QTest::addColumn<Qt::Key>("key");
    for (const Qt::Key key : { Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_F2,
                               Qt::Key_F6, Qt::Key_1, Qt::Key_A, Qt::Key_Left, Qt::Key_PageDown, Qt::Key_Shift })
        QTest::addRow("%s", qPrintable(QKeySequence(key).toString(QKeySequence::PortableText))) << key;
}

void tst_Visit::anyKeyContinues()
{
    QFETCH(Qt::Key, key);
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.moveTo(vision);
    visit.wait(60 * second);
    QVERIFY(visit.sees(questionEs));
    visit.press(key);
    QVERIFY(!visit.sees(questionEs));
    // It did nothing else, and the keyboard is where it was.
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.sees(QStringLiteral("¿Qué desea conocer?")));
    QCOMPARE(visit.focusName(), vision);
}

void tst_Visit::endNowEnds()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(guarani);
    visit.wait(60 * second);
    QVERIFY(visit.tap(endNow));
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    // By keyboard, the key that always leads home.
    visit.tap(guarani);
    visit.wait(60 * second);
    visit.press(Qt::Key_Home);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

void tst_Visit::questionCanBeAnsweredForever()
{
    Visit visit(lobby, spanishFirst);
    visit.tap(spanish);
    visit.tap(offices);
    for (int i = 0; i < 30; ++i) {
        visit.wait(120 * second);
        QVERIFY(visit.sees(questionEs));
        visit.press(Qt::Key_Space);
        QVERIFY(!visit.sees(questionEs));
    }
    QCOMPARE(visit.place(), QStringLiteral("offices"));
}

void tst_Visit::deskNeverAsks()
{
    Visit visit(desk, spanishFirst);
    visit.tap(spanish);
    visit.wait(24 * 3600 * second);
    QVERIFY(!visit.sees(questionEs));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.tap(aids);
    QVERIFY(visit.sees(QStringLiteral("Tamaño del texto")));
    QVERIFY2(!visit.control(QStringLiteral("Más tiempo")), "there is nothing to have more of");
}

void tst_Visit::nobodyIsAskedOnTheFirstScreen()
{
    Visit visit(lobby, spanishFirst);
    visit.wait(24 * 3600 * second);
    QVERIFY(!visit.sees(questionEs));
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

// Also where a shortcut takes it.
void tst_Visit::firstKeyAfterLongIsASignOfLife()
{
    Visit visit(lobby, spanishFirst);
    visit.wait(1000 * second);
    visit.press(Qt::Key_Home);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(!visit.kiosk().session().asking());
}

void tst_Visit::helpSignGoesByItself()
{
    Visit visit(lobby, spanishFirst);
    QVERIFY(visit.tap(QStringLiteral("Pregunte a alguien · Eporandu tapichápe")));
    QVERIFY(visit.sees(QStringLiteral("Por favor, ayúdeme")) && visit.sees(QStringLiteral("Chepytyvõmína")));
    QVERIFY(!visit.control(spanish));
    visit.wait(20 * second - 1);
    QVERIFY(visit.sees(QStringLiteral("Chepytyvõmína")));
    visit.wait(1);
    QVERIFY(!visit.sees(QStringLiteral("Chepytyvõmína")));
    QVERIFY(visit.control(spanish));
}

void tst_Visit::helpSignGoesByTouchAndKey()
{
    Visit visit(lobby, spanishFirst);
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

void tst_Visit::helpSignCanBeReadAtTenMetres_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("diagonal");
    QTest::newRow("32 inches upright") << QSize(1080, 1920) << QStringLiteral("32");
    QTest::newRow("27 inches lying") << QSize(1920, 1080) << QStringLiteral("27");
    QTest::newRow("21.5 inches lying") << QSize(1920, 1080) << QStringLiteral("21.5");
}

void tst_Visit::helpSignCanBeReadAtTenMetres()
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

// --- Keyboard

void tst_Visit::ringComesWithTheFirstKeyAndGoesAfterATouch()
{
    Visit visit(lobby, spanishFirst);
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

void tst_Visit::focusIsRememberedOnBack()
{
    Visit visit(lobby, spanishFirst);
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

void tst_Visit::focusIsOnTheHeadingFirstAndOnTheBarLast()
{
    Visit visit(lobby, spanishFirst);
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
             QStringList({ vision, QStringLiteral("Volver"), QStringLiteral("Ambos idiomas"),
                           QStringLiteral("Objetivos"), home, QStringLiteral("Buscar"), spanish, guarani, aids }));
}

void tst_Visit::focusReturnsWhenACoverGoes()
{
    Visit visit(lobby, spanishFirst);
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

void tst_Visit::heldEnterPressesOnce()
{
    Visit visit(lobby, spanishFirst);
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

void tst_Visit::digitsOpenTopics()
{
    Visit visit(lobby, spanishFirst);
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

// --- Aids

void tst_Visit::aidsChangeTheVisit()
{
    Visit visit(lobby, spanishFirst);
    const Comfort &comfort = visit.kiosk().comfort();
    QVERIFY(visit.tap(QStringLiteral("Ayudas · Pytyvõ")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(!visit.control(QStringLiteral("Texto más pequeño")));
    visit.tap(QStringLiteral("Texto más grande"));
    visit.tap(QStringLiteral("Negro sobre blanco"));
    visit.tap(QStringLiteral("Menos movimiento"));
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
    QVERIFY(visit.tap(QStringLiteral("Emoĩ ypykuéicha")));
    QVERIFY(!comfort.changed());
}

void tst_Visit::aidsLeaveTheBarInReach()
{
    Visit visit(lobby, spanishFirst);
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
    visit.slide({ 200, 600 }, { 200, 600 });
    QVERIFY(!visit.sees(QStringLiteral("Moñeʼẽrã tuichakue")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_Visit::statesAreTold()
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    Visit visit(lobby, spanishFirst);
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

void tst_Visit::bothLanguagesKeepTheParagraph()
{
    Visit visit(lobby, spanishFirst);
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

// --- The end

void tst_Visit::everyPropertyIsReset()
{
    Visit visit(lobby, spanishFirst);
    visit.wait(second);
    const QList<QObject *> objects = { &visit.kiosk().language(), &visit.kiosk().comfort(), &visit.kiosk().session(),
                                       &visit.kiosk().navigator() };
    // What is the kiosk's, not the visit's.
    const QStringList lasting = { QStringLiteral("Language.codes"), QStringLiteral("Language.official"),
                                  QStringLiteral("Session.questionSeconds"), QStringLiteral("Comfort.textSteps") };
    using Values = std::map<QString, QVariant>;
    const auto values = [&objects] {
        Values found;
        for (const QObject *object : objects) {
            const QMetaObject *meta = object->metaObject();
            for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i)
                found[QStringLiteral("%1.%2").arg(QLatin1String(meta->className()),
                                                  QLatin1String(meta->property(i).name()))] =
                        meta->property(i).read(object);
        }
        return found;
    };

    const Values before = values();
    QVERIFY(before.size() > 12);
    // Whatever can be written is written; what cannot follows from it, or from what a visitor does.
    for (QObject *object : objects) {
        const QMetaObject *meta = object->metaObject();
        for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (!property.isWritable())
                continue;
            const QVariant now = property.read(object);
            QVariant other;
            if (property.isEnumType())
                other = property.enumerator().value((property.enumerator().keyCount() + 1) / 2);
            else if (now.typeId() == QMetaType::Bool)
                other = !now.toBool();
            else if (now.typeId() == QMetaType::Double)
                other = now.toDouble() + 0.5;
            else
                other = QStringLiteral("gn");
            QVERIFY2(property.write(object, other), property.name());
        }
    }
    visit.press(Qt::Key_Shift);
    visit.kiosk().session().callHelp();
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.item(QStringLiteral("objectives"), QStringLiteral("objectives.1")));
    navigator.toggleAids();
    visit.kiosk().session().ask();
    const Values changed = values();
    for (const auto &[name, value] : before) {
        if (!lasting.contains(name))
            QVERIFY2(changed.at(name) != value, qPrintable(name + QStringLiteral(" could not be changed")));
    }

    visit.kiosk().session().end();
    for (const auto &[name, value] : values())
        QVERIFY2(value == before.at(name), qPrintable(name + QStringLiteral(" was not reset")));
}

namespace
{

// Every readable property of every item and object of the tree, by its path.
void dump(const QObject *object, const QString &path, QMap<QString, QString> &tree, QSet<const QObject *> &seen)
{
    if (!object || seen.contains(object))
        return;
    seen.insert(object);
    // What the toolkit remembers of the last touch and key for itself; what can be seen of it, visualFocus, is
    // compared.
    static const QByteArrayList remembered = { "pressX", "pressY", "focusReason", "targetValue" };
    const QMetaObject *meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        // Whoever asks a window for its screen gets a new description of it, which stays.
        if (remembered.contains(property.name()) || qstrcmp(property.name(), "screen") == 0)
            continue;
        const QVariant value = property.read(object);
        QString text;
        if (property.metaType().flags().testFlag(QMetaType::PointerToQObject)) {
            const QObject *other = value.value<QObject *>();
            text = other ? QLatin1String(other->metaObject()->className()) : QStringLiteral("null");
        } else {
            QDebug(&text).nospace() << value;
        }
        tree.insert(path + QLatin1Char('.') + QLatin1String(property.name()), text);
    }
    const auto *item = qobject_cast<const QQuickItem *>(object);
    QObjectList below = object->children();
    if (item) {
        for (QQuickItem *child : item->childItems())
            below.append(child);
    }
    QMap<QString, int> counts;
    for (const QObject *child : std::as_const(below)) {
        const QString name = QString::fromLatin1(child->metaObject()->className()).section(QLatin1String("_QML"), 0, 0);
        dump(child, QStringLiteral("%1/%2#%3").arg(path, name).arg(counts[name]++), tree, seen);
    }
}

QMap<QString, QString> treeOf(Visit &visit)
{
    // A page that is not in sight is laid out when it is shown again: each is, and left.
    for (const Stop &stop : stopsOf(visit.kiosk())) {
        goTo(visit.kiosk(), stop);
        visit.picture();
    }
    visit.kiosk().session().end();
    visit.picture();
    QMap<QString, QString> tree;
    QSet<const QObject *> seen;
    dump(visit.window(), QString(), tree, seen);
    dump(visit.window()->contentItem(), QStringLiteral("content"), tree, seen);
    return tree;
}

} // namespace

void tst_Visit::theTreeIsAsItWas()
{
    Visit visit(lobby, spanishFirst + QStringList { QStringLiteral("--reduced-motion") });
    // Pages are made once and kept: a first visitor sees each of them and does nothing there but leave.
    for (const Stop &stop : stopsOf(visit.kiosk()))
        goTo(visit.kiosk(), stop);
    visit.press(Qt::Key_Escape);
    visit.kiosk().session().end();
    const QMap<QString, QString> before = treeOf(visit);
    QVERIFY(before.size() > 5000);

    // The second one does all there is to do.
    visit.tap(guarani);
    visit.press(Qt::Key_Down);
    visit.tap(QStringLiteral("Pytyvõ"));
    visit.tap(QStringLiteral("Moñeʼẽrã tuichave"));
    visit.tap(QStringLiteral("Moñeʼẽrã tuichave"));
    visit.tap(QStringLiteral("Moñeʼẽrã tuichave"));
    visit.tap(QStringLiteral("Emeʼẽve aravo"));
    visit.tap(QStringLiteral("Upeigua"));
    visit.tap(QStringLiteral("Iñypytũva"));
    visit.press(Qt::Key_Escape);
    for (const Stop &stop : stopsOf(visit.kiosk())) {
        goTo(visit.kiosk(), stop);
        visit.press(Qt::Key_PageDown);
        visit.press(Qt::Key_Tab);
        visit.press(Qt::Key_Tab);
    }
    goTo(visit.kiosk(), { {}, { Place::Kind::Offices, QStringLiteral("offices") } });
    visit.picture();
    visit.tap(QStringLiteral("Embotuicha"));
    visit.tap(QStringLiteral("Ehecha yvate gotyo"));
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_Space);
    visit.press(Qt::Key_4);
    visit.tap(QStringLiteral("Mokõive ñeʼẽ"));
    visit.kiosk().session().ask();
    visit.wait(30 * second);

    QCOMPARE(visit.place(), QStringLiteral("attract"));
    const QMap<QString, QString> after = treeOf(visit);
    QStringList differences;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (after.value(it.key()) != it.value())
            differences.append(it.key() + QStringLiteral(": ") + it.value().left(80) + QStringLiteral(" → ")
                               + after.value(it.key()).left(80));
    }
    for (const QString &key : after.keys()) {
        if (!before.contains(key))
            differences.append(key + QStringLiteral(" is new"));
    }
    for (const QString &difference : differences.mid(0, 40))
        qInfo("%s", qPrintable(difference));
    QCOMPARE(int(differences.size()), 0);
}

void tst_Visit::languageOfTheStartComesBack()
{
    for (const char *start : { "es", "gn" }) {
        Visit visit(lobby, { QStringLiteral("--language"), QLatin1String(start) });
        visit.tap(spanish);
        visit.press(Qt::Key_F2);
        visit.kiosk().session().end();
        QCOMPARE(visit.kiosk().language().code(), QLatin1String(start));
        // Going back from home ends the visit as well.
        visit.tap(guarani);
        visit.kiosk().comfort().setTextScale(2);
        visit.press(Qt::Key_Escape);
        QCOMPARE(visit.place(), QStringLiteral("attract"));
        QCOMPARE(visit.kiosk().language().code(), QLatin1String(start));
        QCOMPARE(visit.kiosk().comfort().textScale(), 1.0);
    }
}

VISIT_TEST_MAIN(tst_Visit)
#include "tst_visit.moc"
