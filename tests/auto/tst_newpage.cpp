// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page of a new kind takes five touches: a kiosk that tests/fixtures/newpage/newpage.patch was applied to is walked
// as a visitor would, in both languages, back, and over the end of the visit. Nothing else was told of the page.

#include "visit.h"

#include <QRegularExpression>
#include <QResource>
#include <QTest>

namespace
{

const Screen portrait { QStringLiteral("portrait"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen landscape { QStringLiteral("landscape"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };

constexpr double leastTarget = 55;   // px: 20 mm on the screen of 32 inches
constexpr qint64 longIdle = 600'000; // ms: the question comes, and nobody answers

const auto spanish = QStringLiteral("es");
const auto guarani = QStringLiteral("gn");
const auto notice = QStringLiteral("notice");

const auto titleEs = QStringLiteral("Aviso");
const auto titleGn = QStringLiteral("Marandu");
const auto textEs = QStringLiteral("Desde hoy este quiosco tiene una página más.");
const auto textGn = QStringLiteral("Ko ára guive oĩve peteĩ kuatiarogue.");
const auto seenEs = QStringLiteral("Ya lo leí");
const auto seenGn = QStringLiteral("Amoñeʼẽma");

} // namespace

class tst_newpage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void layoutIsAKind();
    void pageIsWalked_data();
    void pageIsWalked();
    void resetForgetsThePage_data() { pageIsWalked_data(); }
    void resetForgetsThePage();
    void searchFindsThePage();

private:
    // Taps what is on the screen: a page that has just opened is laid out with its first frame.
    static bool tap(Visit &visit, const QString &name)
    {
        visit.picture();
        // Where there are too many cards for one page of home, on the next one.
        if (!visit.control(name) && visit.tap(QStringLiteral("Siguiente")))
            visit.picture();
        return visit.tap(name);
    }
    static bool isSeen(const Visit &visit, const QString &name)
    {
        const QQuickItem *toggle = visit.control(name);
        return toggle && toggle->property("on").toBool();
    }
};

void tst_newpage::layoutIsAKind()
{
    QCOMPARE(Place::nameOf(Place::kindOf(notice)), notice);
}

void tst_newpage::pageIsWalked_data()
{
    QTest::addColumn<Screen>("screen");
    for (const Screen &screen : { portrait, landscape })
        QTest::newRow(qPrintable(screen.name)) << screen;
}

void tst_newpage::pageIsWalked()
{
    QFETCH(Screen, screen);
    Visit visit(screen, { QStringLiteral("--language"), spanish });
    visit.press(Qt::Key_Home);
    QVERIFY(tap(visit, titleEs));
    QCOMPARE(visit.place(), notice);
    QVERIFY(visit.sees(titleEs) && visit.sees(textEs) && visit.sees(seenEs));
    QCOMPARE(layoutFaults(visit, leastTarget, 0), QStringList());

    visit.press(Qt::Key_F2);
    QCOMPARE(visit.kiosk().language().code(), guarani);
    QCOMPARE(visit.place(), notice);
    QVERIFY(visit.sees(titleGn) && visit.sees(textGn) && visit.sees(seenGn));
    QVERIFY(!visit.sees(textEs) && !visit.sees(seenEs));
    QCOMPARE(layoutFaults(visit, leastTarget, 0), QStringList());

    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.sees(titleGn)); // its card
    QVERIFY(!visit.sees(textGn));
}

void tst_newpage::resetForgetsThePage()
{
    QFETCH(Screen, screen);
    Visit visit(screen, { QStringLiteral("--language"), spanish });
    visit.press(Qt::Key_Home);
    QVERIFY(tap(visit, titleEs));
    QVERIFY(!isSeen(visit, seenEs));
    QVERIFY(tap(visit, seenEs));
    QVERIFY(isSeen(visit, seenEs));
    // A visit keeps it.
    visit.press(Qt::Key_Escape);
    QVERIFY(tap(visit, titleEs));
    QVERIFY(isSeen(visit, seenEs));

    visit.wait(longIdle);
    visit.wait(longIdle);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    QVERIFY(!visit.sees(textEs));
    visit.press(Qt::Key_Home);
    QVERIFY(tap(visit, titleEs));
    QVERIFY(visit.sees(textEs));
    QVERIFY(!isSeen(visit, seenEs));
}

void tst_newpage::searchFindsThePage()
{
    Visit visit(portrait, { QStringLiteral("--language"), spanish });
    visit.kiosk().navigator().open(
            visit.kiosk().navigator().found(notice, {}, {}, QStringLiteral("notice.1"), spanish, {}));
    QCOMPARE(visit.place(), notice);
    QVERIFY(visit.sees(textEs));
}

// The content and the words of the patched copy go before those that are embedded: Qt takes the first resource that has
// a file.
int main(int argc, char *argv[])
{
    Q_CLEANUP_RESOURCE(kiosk_embedded);
    if (!QResource::registerResource(QStringLiteral(NEWPAGE_RESOURCE)))
        qFatal("There is no %s.", NEWPAGE_RESOURCE);
    Q_INIT_RESOURCE(kiosk_embedded);
    const QGuiApplication application(argc, argv);
    loadFonts();
    Kiosk::chooseRenderer(Station::Renderer::Software);
    tst_newpage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_newpage.moc"
