// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A visitor's way through the kiosk, once by touch and once by keyboard alone, and what staff and visitors expect of
// it.

#include "tour.h"
#include "visit.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen hall { QStringLiteral("hall"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };
const Screen desk { QStringLiteral("desk"), { 1366, 768 }, {} };

// Words of the screen, as they stand in content and catalogues.
const QString spanish = QStringLiteral("Español");
const QString guarani = QStringLiteral("Avañeʼẽ");
const QString missionGn = QStringLiteral("Tembiaporã");
const QString visionGn = QStringLiteral("Techa tenonderã");
const QString officesGn = QStringLiteral("Tembiaporenda");
const QString homeGn = QStringLiteral("Ñepyrũ");
const QString homeEs = QStringLiteral("Inicio");
const QString questionEs = QStringLiteral("¿Qué desea conocer?");
const QString questionGn = QStringLiteral("¿Mbaʼépa reikuaase?");
const QString secondOfficeEs = QStringLiteral("Segunda oficina");

} // namespace

class tst_journey : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void byTouch_data() { comforts(); }
    void byTouch();
    void byKeyboard_data() { comforts(); }
    void byKeyboard();
    void opensOnThePageOfTheOption();
    void everyWayOnLeadsToTheCredits();
    void backGoesUpOneLevel();
    void languageChangeKeepsPageAndParagraph();
    void allInSightFollowsTheLanguage_data() { screens(); }
    void allInSightFollowsTheLanguage();
    void laceComesToTheFirstScreen();
    void pageKeysTurnPagesFromAnywhere();
    void focusStaysWhereItCanBePressed();
    void languageWithoutWordsIsNotOffered();
    void slidingOffATargetDoesNothing();
    void touchBesideTheButtonsOpensHome();
    void kioskStaysOpen();
    void windowCloses();

private:
    static void screens()
    {
        QTest::addColumn<Screen>("screen");
        QTest::newRow("portrait") << lobby;
        QTest::newRow("landscape") << hall;
        QTest::newRow("window") << desk;
    }
    // Each screen, and what a visitor can wish of it that moves the controls or the way they are touched.
    static void comforts()
    {
        QTest::addColumn<Screen>("screen");
        QTest::addColumn<bool>("low");
        QTest::addColumn<bool>("held");
        QTest::newRow("portrait") << lobby << false << false;
        QTest::newRow("landscape") << hall << false << false;
        QTest::newRow("window") << desk << false << false;
        QTest::newRow("portrait, low controls") << lobby << true << false;
        QTest::newRow("landscape, low controls") << hall << true << false;
        QTest::newRow("portrait, press and hold") << lobby << false << true;
        QTest::newRow("landscape, low controls, press and hold") << hall << true << true;
    }
    // Starts in Spanish with the wishes of the row.
    static QStringList options()
    {
        QFETCH(bool, low);
        return QStringList { QStringLiteral("--language"), QStringLiteral("es") }
        + (low ? QStringList { QStringLiteral("--low-controls") } : QStringList());
    }
};

void tst_journey::byTouch()
{
    QFETCH(Screen, screen);
    QFETCH(bool, held);
    Visit visit(screen, options());
    visit.kiosk().comfort().setHoldToChoose(held);
    const auto tap = [&](const QString &name) { return visit.tap(name, held ? int(HoldFilter::HoldMilliseconds) : 0); };

    QCOMPARE(visit.place(), QStringLiteral("attract"));
    QVERIFY(tap(guarani));
    QVERIFY(visit.sees(questionGn));
    QVERIFY(tap(missionGn));
    QVERIFY(visit.sees(missionGn));
    QVERIFY(tap(visionGn));
    QVERIFY(visit.sees(visionGn));
    QVERIFY(tap(homeGn));
    QVERIFY(tap(officesGn));
    QVERIFY(visit.sees(QStringLiteral("Tembiaporenda mokõiha")));
    QVERIFY(tap(spanish));
    QVERIFY(visit.sees(secondOfficeEs));
    QVERIFY(tap(homeEs));
    QVERIFY(visit.sees(questionEs));
}

void tst_journey::byKeyboard()
{
    QFETCH(Screen, screen);
    QFETCH(bool, held);
    Visit visit(screen, options());
    visit.kiosk().comfort().setHoldToChoose(held);

    // The keyboard starts on the first language; an arrow moves to the next one.
    QVERIFY(visit.moveTo(guarani, Qt::Key_Right));
    visit.press(Qt::Key_Return);
    QVERIFY(visit.sees(questionGn));
    QCOMPARE(visit.focusName(), questionGn);

    QVERIFY(visit.moveTo(missionGn));
    QVERIFY(visit.window()->activeFocusItem()->property("visualFocus").toBool());
    visit.press(Qt::Key_Space);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    QVERIFY(visit.moveTo(visionGn));
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.sectionId(), QStringLiteral("vision"));

    visit.press(Qt::Key_Escape);
    QVERIFY(visit.moveTo(officesGn, Qt::Key_Down));
    visit.press(Qt::Key_Return);
    QVERIFY(visit.sees(QStringLiteral("Tembiaporenda mokõiha")));
    visit.press(Qt::Key_F2);
    QVERIFY(visit.sees(secondOfficeEs));
    visit.press(Qt::Key_Home);
    QVERIFY(visit.sees(questionEs));

    // Everything on the page is reached by Tab alone.
    const int controls = int(visit.controls().size());
    QStringList met;
    for (int i = 0; i < controls; ++i) {
        visit.press(Qt::Key_Tab);
        met.append(visit.focusName());
    }
    for (QQuickItem *control : visit.controls())
        QVERIFY2(met.contains(Visit::accessibleName(control)), qPrintable(Visit::accessibleName(control)));
}

void tst_journey::opensOnThePageOfTheOption()
{
    Visit visit(lobby,
                { QStringLiteral("--language"), QStringLiteral("gn"), QStringLiteral("--page"),
                  QStringLiteral("offices") });
    QCOMPARE(visit.place(), QStringLiteral("offices"));
    QVERIFY(visit.sees(officesGn));
    // The first screen was not made only to be left. The end of the visit leads there.
    for (const QObject *made : visit.window()->findChildren<QObject *>())
        QVERIFY(!QLatin1String(made->metaObject()->className()).startsWith(QLatin1String("AttractPage")));
    visit.kiosk().session().end();
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    QVERIFY(visit.control(spanish));
}

void tst_journey::everyWayOnLeadsToTheCredits()
{
    Visit visit(lobby, { QStringLiteral("--language"), QStringLiteral("es") });
    visit.tap(spanish);
    visit.tap(QStringLiteral("Misión"));
    for (const char *next : { "Visión", "Objetivos", "Políticas", "Oficinas", "La institución",
                              "Palabras que se usan aquí", "Créditos y licencias" })
        QVERIFY2(visit.tap(QString::fromUtf8(next)), next);
    QVERIFY(visit.sees(QStringLiteral("Íconos: Bootstrap Icons, licencia MIT.")));

    visit.tap(homeEs);
    visit.tap(QStringLiteral("Objetivos"));
    QVERIFY(visit.tap(QStringLiteral("Políticas públicas de TIC")));
    for (const char *next : { "Objetivo 2", "Objetivo 3", "Objetivo 4", "Políticas" })
        QVERIFY2(visit.tap(QString::fromUtf8(next)), next);
    QCOMPARE(visit.sectionId(), QStringLiteral("policies"));
}

void tst_journey::backGoesUpOneLevel()
{
    Visit visit(lobby, { QStringLiteral("--language"), QStringLiteral("es") });
    visit.tap(spanish);
    visit.tap(QStringLiteral("Objetivos"));
    visit.tap(QStringLiteral("Uso y acceso para todas las personas"));
    QVERIFY(visit.tap(QStringLiteral("Objetivo 3")));
    QVERIFY(visit.tap(QStringLiteral("Volver")));
    QCOMPARE(visit.place(), QStringLiteral("items"));
    QVERIFY(visit.tap(QStringLiteral("Volver")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

void tst_journey::languageChangeKeepsPageAndParagraph()
{
    Visit visit(hall, { QStringLiteral("--language"), QStringLiteral("es") });
    visit.kiosk().comfort().setTextScale(2);
    visit.tap(spanish);
    // The card may stand on the second page of home.
    if (!visit.control(QStringLiteral("Políticas")))
        QVERIFY(visit.tap(QStringLiteral("Siguiente")));
    visit.tap(QStringLiteral("Políticas"));
    // To the page where the second paragraph begins: the text is longer than the screen.
    const QString second = visit.kiosk().catalog().words(QStringLiteral("policies.2"), QStringLiteral("es"));
    int turned = 0;
    while (!visit.sees(second) && visit.tap(QStringLiteral("Siguiente")))
        ++turned;
    QVERIFY(turned > 0);
    QVERIFY(visit.sees(second));

    QVERIFY(visit.tap(guarani));
    QCOMPARE(visit.sectionId(), QStringLiteral("policies"));
    QVERIFY(visit.sees(QStringLiteral("Polítika")));
    const QString here = visit.kiosk().catalog().words(QStringLiteral("policies.1"), QStringLiteral("gn"));
    const QString next = visit.kiosk().catalog().words(QStringLiteral("policies.2"), QStringLiteral("gn"));
    QVERIFY(visit.sees(here) || visit.sees(next));
    QVERIFY(visit.tap(spanish));
    QVERIFY(visit.sees(second));
}

void tst_journey::allInSightFollowsTheLanguage()
{
    QFETCH(Screen, screen);
    Visit changing(screen, { QStringLiteral("--language"), QStringLiteral("es") });
    Visit staying(screen, { QStringLiteral("--language"), QStringLiteral("gn") });
    const auto seen = [](const Visit &visit) {
        QStringList words;
        for (const QQuickItem *text : visit.texts())
            words.append(text->property("text").toString());
        words.sort();
        return words;
    };
    for (const Stop &stop : stopsOf(changing.kiosk())) {
        changing.kiosk().language().setCode(QStringLiteral("es"));
        goTo(changing.kiosk(), stop);
        changing.picture();
        changing.kiosk().language().setCode(QStringLiteral("gn"));
        changing.picture();
        goTo(staying.kiosk(), stop);
        staying.picture();
        const QStringList followed = seen(changing);
        const QStringList wanted = seen(staying);
        QVERIFY(!wanted.isEmpty());
        QStringList others = followed;
        for (const QString &words : wanted)
            others.removeOne(words);
        QVERIFY2(others.isEmpty(), qPrintable(stop.name + QStringLiteral(": ") + others.join(QStringLiteral(" | "))));
        QCOMPARE(followed.size(), wanted.size());
    }
}

void tst_journey::laceComesToTheFirstScreen()
{
    Visit visit(lobby);
    const QImage picture = visit.picture();
    const QList<QQuickItem *> items = visit.visibleItems();
    const auto lace = std::find_if(items.cbegin(), items.cend(),
                                   [](const QQuickItem *item) { return item->inherits("Nanduti"); });
    QVERIFY(lace != items.cend());
    const QRect place = (*lace)->mapRectToScene((*lace)->boundingRect()).toAlignedRect();
    const QRgb ground = picture.pixel(place.topLeft());
    int threads = 0;
    for (int y = place.top(); y < place.bottom(); ++y) {
        for (int x = place.left(); x < place.right(); ++x)
            threads += picture.pixel(x, y) != ground;
    }
    QVERIFY2(threads > place.width() * place.height() / 10, qPrintable(QString::number(threads)));
}

void tst_journey::pageKeysTurnPagesFromAnywhere()
{
    Visit visit(hall, { QStringLiteral("--language"), QStringLiteral("es") });
    visit.kiosk().comfort().setTextScale(2);
    visit.press(Qt::Key_Return);
    visit.moveTo(QStringLiteral("Misión"));
    visit.press(Qt::Key_Return);
    // The keyboard is on the title, as it is on entering.
    QCOMPARE(visit.focusName(), QStringLiteral("Misión"));
    QVERIFY(!visit.control(QStringLiteral("Anterior")));
    visit.press(Qt::Key_PageDown);
    QVERIFY(visit.control(QStringLiteral("Anterior")));
    visit.moveTo(homeEs);
    visit.press(Qt::Key_PageUp);
    QVERIFY(!visit.control(QStringLiteral("Anterior")));
}

void tst_journey::focusStaysWhereItCanBePressed()
{
    Visit visit(hall, { QStringLiteral("--language"), QStringLiteral("es") });
    visit.kiosk().comfort().setTextScale(2);
    visit.press(Qt::Key_Return);
    visit.moveTo(QStringLiteral("Misión"));
    visit.press(Qt::Key_Return);
    QVERIFY(visit.moveTo(QStringLiteral("Siguiente")));
    for (int i = 0; i < 20 && visit.control(QStringLiteral("Siguiente")); ++i)
        visit.press(Qt::Key_Return);
    // The last page: its button is off, and the keyboard on the other one.
    QVERIFY(!visit.control(QStringLiteral("Siguiente")));
    QCOMPARE(visit.focusName(), QStringLiteral("Anterior"));
    QVERIFY(visit.window()->activeFocusItem()->property("visualFocus").toBool());
}

void tst_journey::languageWithoutWordsIsNotOffered()
{
    // The content has English, the program no words in it.
    Visit visit(lobby, { QStringLiteral("--content"), QStringLiteral(ENGLISH_CONTENT) });
    visit.tap(guarani);
    QVERIFY(visit.control(spanish));
    QVERIFY(!visit.control(QStringLiteral("English")));
    visit.press(Qt::Key_F2);
    QVERIFY(visit.sees(questionEs));
    visit.press(Qt::Key_F2);
    QVERIFY(visit.sees(questionGn));
}

void tst_journey::slidingOffATargetDoesNothing()
{
    Visit visit(lobby, { QStringLiteral("--language"), QStringLiteral("es") });
    visit.tap(spanish);
    const QPoint on = visit.control(QStringLiteral("Misión"))->mapToScene({ 50, 50 }).toPoint();
    const QPoint off = visit.control(QStringLiteral("Oficinas"))->mapToScene({ 50, 50 }).toPoint();
    visit.slide(on, off);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.tap(QStringLiteral("Misión")));
    QCOMPARE(visit.place(), QStringLiteral("reading"));
}

void tst_journey::touchBesideTheButtonsOpensHome()
{
    Visit visit(lobby, { QStringLiteral("--language"), QStringLiteral("gn") });
    visit.slide({ 540, 400 }, { 540, 400 });
    QVERIFY(visit.sees(questionGn));
}

void tst_journey::kioskStaysOpen()
{
    Visit visit(lobby);
    QVERIFY(!visit.window()->close());
    visit.press(Qt::Key_F4, Qt::AltModifier);
    visit.press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(visit.window()->isVisible());
}

void tst_journey::windowCloses()
{
    Visit visit(desk);
    QVERIFY(visit.window()->close());
    QVERIFY(!visit.window()->isVisible());
}

VISIT_TEST_MAIN(tst_journey)
#include "tst_journey.moc"
