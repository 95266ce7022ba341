// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What staff see over a page: how it is opened, who may accept what a stick brings, and what the public never sees of
// it.

#include "codelist.h"
#include "contentfiles.h"
#include "packfixture.h"
#include "picture.h"
#include "screens.h"
#include "visitwords.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>

namespace
{

constexpr int waitLimit = 10'000; // ms, for what a thread does
const QString askCode = QStringLiteral("Ingrese el PIN");
const QString foundTitle = QStringLiteral("Hay contenido nuevo en la memoria USB");
const QString acceptWord = QStringLiteral("Aceptar estos cambios");
const QString keepWord = QStringLiteral("Dejar como está");
const QString undoWord = QStringLiteral("Deshacer");
const QString ofAna = QStringLiteral("111111");
const QString ofBeto = QStringLiteral("222222");

} // namespace

class tst_maintenance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nameIsHeldForFiveSeconds_data();
    void nameIsHeldForFiveSeconds();
    void keysOpenItToo();
    void windowHasNone();
    void nothingOfItIsLoadedBefore();
    void codeIsEnteredByTouch();
    void codeIsNotSaid();
    void wrongCodesLockTheDoor();
    void twoPeopleAccept();
    void secondTriesAreCountedApart();
    void oneCodeIsTooFew();
    void noCodeOpensNothing();
    void emptyStickSaysSo();
    void stickThatComesIsSeen();
    void badPackIsToldInWords();
    void undoTakesOneTouchAndOneCode();
    void diskThatRefusesIsTold();
    void leavesWhenNobodyIsThere();
    void leavesWithTheVisit();
    void everyPageHasRoom_data();
    void everyPageHasRoom();

private:
    QString path(const char *name) const { return m_home->filePath(QLatin1String(name)); }
    QString store() const { return path("state/content"); }
    QStringList options() const
    {
        return inSpanish
                + QStringList { QStringLiteral("--reduced-motion"),
                                QStringLiteral("--signers"),
                                m_packs->keys(),
                                QStringLiteral("--stick"),
                                path("stick"),
                                QStringLiteral("--codes"),
                                path("codes") };
    }
    bool setCode(const char *name, const QString &code) const
    {
        return CodeList(path("codes")).set(QLatin1String(name), code.toLatin1()).isEmpty();
    }
    bool bring(qint64 sequence) const { return m_packs->copy(sequence, path("stick/content.sqlite")); }
    static Delivery::Step step(Visit &visit) { return visit.kiosk().delivery().step(); }
    static bool comesTo(Visit &visit, Delivery::Step wanted)
    {
        return QTest::qWaitFor([&] { return step(visit) == wanted; }, waitLimit) && (visit.picture(), true);
    }
    // Types a code and waits until it was looked at.
    static void type(Visit &visit, const QString &code)
    {
        for (const QChar digit : code)
            visit.press(Qt::Key(Qt::Key_0 + digit.digitValue()));
        visit.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return !visit.kiosk().delivery().isBusy(); }, waitLimit));
        visit.picture();
    }
    static void openWith(Visit &visit, const QString &code)
    {
        visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(step(visit), Delivery::AskingCode);
        type(visit, code);
        QVERIFY(QTest::qWaitFor([&] { return step(visit) != Delivery::Looking && step(visit) != Delivery::AskingCode; },
                                waitLimit));
        visit.picture();
    }
    static void goToMission(Visit &visit)
    {
        goTo(visit.kiosk(), { QStringLiteral("page"), { Place::Kind::Reading, QStringLiteral("mission"), {} } });
    }
    // The middle of the ministry's name on the page.
    static QPoint nameOf(const Visit &visit)
    {
        for (QQuickItem *text : visit.texts()) {
            if (plainTextOf(text) == QLatin1String("MITIC"))
                return shownRect(text).center().toPoint();
        }
        return {};
    }
    static bool seesPart(const Visit &visit, const QString &words)
    {
        const QList<QQuickItem *> texts = visit.texts();
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&words](QQuickItem *text) { return plainTextOf(text).contains(words); });
    }

    // All words of the review, page after page.
    static QStringList pagesOf(
            Visit &visit, const std::function<void()> &look = [] {})
    {
        constexpr int most = 30;
        QStringList pages;
        QImage before;
        while (pages.size() < most) {
            const QImage now = visit.picture();
            if (now == before)
                return pages;
            before = now;
            look();
            QString words;
            for (QQuickItem *text : visit.texts())
                words += plainTextOf(text) + u'\n';
            pages.append(words);
            visit.press(Qt::Key_PageDown);
        }
        return {};
    }

    std::unique_ptr<PackFixture> m_packs;
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_maintenance::initTestCase()
{
    m_packs = std::make_unique<PackFixture>();
    QVERIFY(m_packs->isReady());
    for (const qint64 sequence : { 11, 12 })
        QVERIFY(m_packs->checked(sequence).isAccepted());
}

void tst_maintenance::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path("state")) && QDir().mkpath(path("stick")));
    QVERIFY(setCode("Ana", ofAna) && setCode("Beto", ofBeto));
    qputenv("STATE_DIRECTORY", QFile::encodeName(path("state")));
}

void tst_maintenance::cleanup()
{
    qunsetenv("STATE_DIRECTORY");
}

void tst_maintenance::nameIsHeldForFiveSeconds_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<double>("textScale");
    QTest::newRow("portrait") << lobby << 1.0;
    QTest::newRow("portrait, large") << lobby << 2.0;
    QTest::newRow("landscape") << hall << 1.0;
}

void tst_maintenance::nameIsHeldForFiveSeconds()
{
    QFETCH(Screen, screen);
    QFETCH(double, textScale);
    Visit visit(screen, options());
    visit.kiosk().comfort().setTextScale(textScale);
    goToMission(visit);
    visit.picture();
    const QPoint name = nameOf(visit);
    QVERIFY(!name.isNull());
    visit.slide(name, name, Delivery::holdTime - 1);
    visit.wait(second);
    QCOMPARE(step(visit), Delivery::Closed);
    // A finger that leaves begins anew.
    visit.slide(name, name + QPoint(0, visit.window()->height() / 2), Delivery::holdTime - 1);
    visit.slide(name, name, Delivery::holdTime - 1);
    QCOMPARE(step(visit), Delivery::Closed);
    // Nor does anything on the page tell of it.
    for (QQuickItem *control : visit.controls())
        QVERIFY(!shownRect(control).contains(name));
    visit.wait(second);
    visit.slide(name, name, Delivery::holdTime);
    visit.picture();
    QCOMPARE(step(visit), Delivery::AskingCode);
    QVERIFY(visit.sees(askCode));
}

void tst_maintenance::keysOpenItToo()
{
    Visit visit(lobby, options());
    visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    visit.picture();
    QVERIFY(visit.sees(askCode));
    visit.press(Qt::Key_Escape);
    QCOMPARE(step(visit), Delivery::Closed);
    QVERIFY(!visit.sees(askCode));
    // A key of the pages leads nowhere while it is open.
    goToMission(visit);
    visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    visit.press(Qt::Key_Home);
    QCOMPARE(step(visit), Delivery::AskingCode);
    QCOMPARE(visit.place(), QStringLiteral("reading"));
    QVERIFY(visit.tap(QStringLiteral("Volver")));
    QCOMPARE(step(visit), Delivery::Closed);
}

void tst_maintenance::windowHasNone()
{
    Visit visit(desk, options());
    visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    visit.kiosk().delivery().open();
    QCOMPARE(step(visit), Delivery::Closed);
}

void tst_maintenance::nothingOfItIsLoadedBefore()
{
    Visit visit(lobby, options());
    goToMission(visit);
    const auto loads = [&visit] {
        const QList<QQuickItem *> items = visit.layers()->findChildren<QQuickItem *>();
        return std::any_of(items.cbegin(), items.cend(), [](const QQuickItem *item) {
            return QByteArray(item->metaObject()->className()).contains("CodePage");
        });
    };
    QVERIFY(!loads());
    visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(visit.control(QStringLiteral("7")));
}

void tst_maintenance::codeIsEnteredByTouch()
{
    Visit visit(lobby, options());
    visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    visit.wait(second);
    for (const QChar digit : QStringLiteral("1111119"))
        QVERIFY(visit.tap(QString(digit)));
    QVERIFY(visit.tap(QStringLiteral("Borrar")));
    // What was entered is not to be read.
    QVERIFY(!seesPart(visit, QStringLiteral("111")));
    QVERIFY(visit.tap(QStringLiteral("Aceptar")));
    QVERIFY(comesTo(visit, Delivery::Showing));
    QCOMPARE(visit.kiosk().delivery().firstPerson(), QStringLiteral("Ana"));
}

void tst_maintenance::codeIsNotSaid()
{
    Visit visit(lobby, options());
    visit.kiosk().comfort().setSpeech(true);
    visit.picture();
    visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    visit.picture();
    QVERIFY(visit.voice());
    visit.voice()->history.clear();
    visit.wait(second);
    for (const QChar digit : ofAna)
        QVERIFY(visit.tap(QString(digit)));
    QVERIFY(visit.moveTo(QStringLiteral("7")));
    visit.picture();
    for (const QString &said : std::as_const(visit.voice()->history))
        QVERIFY2(!said.contains(QRegularExpression(QStringLiteral("[0-9]|siete|uno"))), qPrintable(said));
}

void tst_maintenance::wrongCodesLockTheDoor()
{
    {
        Visit visit(lobby, options());
        visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
        for (int left = LockOut::freeTries - 1; left > 0; --left) {
            type(visit, QStringLiteral("999999"));
            QCOMPARE(visit.kiosk().delivery().tryFault(), Delivery::WrongCode);
            QCOMPARE(visit.kiosk().delivery().triesLeft(), left);
        }
        QVERIFY(seesPart(visit, QStringLiteral("PIN incorrecto. Intente de nuevo.")));
        QVERIFY(seesPart(visit, QStringLiteral("Queda 1 intento")));
        type(visit, QStringLiteral("999999"));
        QVERIFY(visit.sees(QStringLiteral("Espere 60 segundos")));
        // The right one does not help now.
        type(visit, ofAna);
        QCOMPARE(step(visit), Delivery::AskingCode);
        // The time passes while the program runs, whatever it shows.
        visit.press(Qt::Key_Escape);
        QCOMPARE(step(visit), Delivery::Closed);
        visit.wait(30 * second);
    }
    // Neither does a new start.
    Visit visit(lobby, options());
    visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    visit.picture();
    QVERIFY(visit.sees(QStringLiteral("Espere 30 segundos")));
    visit.wait(29 * second);
    type(visit, ofAna);
    QCOMPARE(step(visit), Delivery::AskingCode);
    visit.wait(second);
    type(visit, ofAna);
    QVERIFY(comesTo(visit, Delivery::Showing));
}

void tst_maintenance::twoPeopleAccept()
{
    QVERIFY(bring(11));
    Visit visit(hall, options());
    visit.kiosk().lookForPacks();
    QSignalSpy looked(visit.kiosk().packs(), &PackSupply::looked);
    QVERIFY(looked.wait(waitLimit));
    const QString before = visit.kiosk().catalog().revision();
    goToMission(visit);
    openWith(visit, ofAna);
    QCOMPARE(step(visit), Delivery::Showing);
    QVERIFY(visit.sees(foundTitle));
    QVERIFY(visit.sees(QStringLiteral("Firmado por ana")));
    QVERIFY(visit.sees(QStringLiteral("La revisión %1 reemplaza a la %2").arg(PackFixture::revision(11), before)));
    QVERIFY(seesPart(visit, QStringLiteral("Nuevos: 0   Cambiados: 1   Eliminados: 0")));
    const QString all = pagesOf(visit).join(u'\n');
    QVERIFY(all.contains(QStringLiteral("Misión número 11.")));
    for (const char *language : { "es", "gn" })
        QVERIFY(all.contains(visit.kiosk().catalog().words(QStringLiteral("mission.1"), QLatin1String(language))));

    visit.wait(second);
    QVERIFY(visit.tap(acceptWord));
    visit.picture();
    QVERIFY(visit.sees(QStringLiteral("Debe confirmar una segunda persona")));
    QVERIFY(PackStore(store()).current().isEmpty());
    type(visit, ofAna);
    QVERIFY(visit.sees(QStringLiteral("La segunda persona debe ser otra")));
    QCOMPARE(step(visit), Delivery::AskingSecond);
    type(visit, ofBeto);
    QVERIFY(comesTo(visit, Delivery::Taken));
    QVERIFY(visit.sees(QStringLiteral("El contenido nuevo está instalado")));
    QVERIFY(visit.sees(QStringLiteral("Ya puede retirar la memoria USB")));
    QVERIFY(bytesOf(PackStore(store()).current()) == bytesOf(m_packs->pack(11)));

    // The visit at hand keeps its words.
    QVERIFY(looked.wait(waitLimit));
    visit.wait(second);
    QVERIFY(visit.tap(QStringLiteral("Cerrar")));
    QCOMPARE(step(visit), Delivery::Closed);
    QCOMPARE(visit.place(), QStringLiteral("reading"));
    QCOMPARE(visit.kiosk().catalog().revision(), before);
    visit.kiosk().session().end();
    QTRY_COMPARE(visit.kiosk().catalog().revision(), PackFixture::revision(11));

    // The same stick brings nothing new.
    openWith(visit, ofBeto);
    QVERIFY(visit.sees(QStringLiteral("Rechazado: content.sqlite es más antiguo que el contenido en uso")));
}

void tst_maintenance::secondTriesAreCountedApart()
{
    QVERIFY(bring(11));
    for (int round = 0; round < 2; ++round) {
        Visit visit(hall, options());
        openWith(visit, ofAna);
        visit.wait(second);
        QVERIFY(visit.tap(acceptWord));
        // Whoever has a code cannot guess the other one between two right ones of his own.
        const int tries = round == 0 ? LockOut::freeTries - 1 : 1;
        for (int i = 0; i < tries; ++i)
            type(visit, QStringLiteral("999999"));
        QCOMPARE(visit.kiosk().delivery().secondsToWait(), round == 0 ? 0 : 60);
    }
    QVERIFY(PackStore(store()).current().isEmpty());
}

void tst_maintenance::oneCodeIsTooFew()
{
    QVERIFY(QFile::remove(path("codes")) && setCode("Ana", ofAna));
    QVERIFY(bring(11));
    Visit visit(hall, options());
    openWith(visit, ofAna);
    QVERIFY(visit.sees(foundTitle));
    QVERIFY(!visit.control(acceptWord));
    QVERIFY(visit.sees(QStringLiteral("Para aceptar contenido, dos personas deben tener un PIN.")));
    visit.kiosk().delivery().accept();
    QCOMPARE(step(visit), Delivery::Showing);
}

void tst_maintenance::noCodeOpensNothing()
{
    QVERIFY(QFile::remove(path("codes")));
    Visit visit(lobby, options());
    visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    visit.picture();
    QVERIFY(visit.sees(QStringLiteral("No se definió un PIN")));
    type(visit, QString());
    type(visit, ofAna);
    QCOMPARE(step(visit), Delivery::AskingCode);
}

void tst_maintenance::emptyStickSaysSo()
{
    Visit visit(lobby, options());
    openWith(visit, ofAna);
    QVERIFY(visit.sees(QStringLiteral("No hay contenido en esta memoria USB")));
    QVERIFY(visit.sees(QStringLiteral("Versión del contenido: %1").arg(visit.kiosk().catalog().revision())));
    QVERIFY(!visit.control(undoWord));
}

void tst_maintenance::stickThatComesIsSeen()
{
    Visit visit(lobby, options());
    openWith(visit, ofAna);
    QVERIFY(bring(11));
    visit.wait(second);
    QVERIFY(QTest::qWaitFor([&] { return visit.kiosk().delivery().hasFound(); }, waitLimit));
    visit.picture();
    QVERIFY(visit.sees(foundTitle));
}

void tst_maintenance::badPackIsToldInWords()
{
    QVERIFY(bring(11) && QFile::remove(path("stick/content.sqlite.minisig")));
    Visit visit(lobby, options());
    openWith(visit, ofAna);
    QVERIFY(visit.sees(QStringLiteral("Rechazado")));
    QVERIFY(visit.sees(QStringLiteral("Rechazado: content.sqlite no está firmado")));
    QVERIFY(!visit.control(acceptWord));
}

void tst_maintenance::undoTakesOneTouchAndOneCode()
{
    for (const qint64 sequence : { 11, 12 })
        QCOMPARE(PackStore(store()).take(m_packs->checked(sequence)), QString());
    Visit visit(lobby, options());
    visit.kiosk().lookForPacks();
    QTRY_COMPARE_WITH_TIMEOUT(visit.kiosk().catalog().revision(), PackFixture::revision(12), waitLimit);
    openWith(visit, ofBeto);
    QVERIFY(visit.sees(QStringLiteral("Versión del contenido: %1").arg(PackFixture::revision(12))));
    visit.wait(second);
    QVERIFY(visit.tap(undoWord));
    visit.picture();
    QVERIFY(visit.sees(QStringLiteral("¿Volver a la revisión %1?").arg(PackFixture::revision(11))));
    type(visit, QStringLiteral("999999"));
    QCOMPARE(PackStore::claimedSequence(PackStore(store()).current()), 12);
    type(visit, ofBeto);
    QVERIFY(comesTo(visit, Delivery::Undone));
    QVERIFY(visit.sees(QStringLiteral("Volvió el contenido anterior")));
    QCOMPARE(PackStore::claimedSequence(PackStore(store()).current()), 11);
    visit.press(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(visit.kiosk().catalog().revision(), PackFixture::revision(11), waitLimit);
}

void tst_maintenance::diskThatRefusesIsTold()
{
    QVERIFY(bring(11));
    // What the store would make is there, as something else.
    QVERIFY(overwrite(path("state/content"), "no folder"));
    Visit visit(hall, options());
    QSignalSpy remarked(&visit.kiosk().delivery(), &Delivery::remarked);
    openWith(visit, ofAna);
    visit.wait(second);
    QVERIFY(visit.tap(acceptWord));
    type(visit, ofBeto);
    QVERIFY(comesTo(visit, Delivery::Taken));
    QVERIFY(visit.sees(QStringLiteral("No se pudo cargar el contenido")));
    QVERIFY(!visit.sees(QStringLiteral("El contenido nuevo está instalado")));
    QCOMPARE(remarked.size(), 1);
}

void tst_maintenance::leavesWhenNobodyIsThere()
{
    Visit visit(lobby, options());
    goToMission(visit);
    openWith(visit, ofAna);
    visit.wait(Delivery::idleLimit - 1);
    QCOMPARE(step(visit), Delivery::Showing);
    visit.press(Qt::Key_Shift);
    visit.wait(Delivery::idleLimit - 1);
    QCOMPARE(step(visit), Delivery::Showing);
    visit.wait(1);
    QCOMPARE(step(visit), Delivery::Closed);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    QVERIFY(visit.kiosk().delivery().firstPerson().isEmpty());
}

void tst_maintenance::leavesWithTheVisit()
{
    Visit visit(lobby, options());
    goToMission(visit);
    openWith(visit, ofAna);
    visit.kiosk().session().end();
    QCOMPARE(step(visit), Delivery::Closed);
    visit.picture();
    QVERIFY(!visit.sees(QStringLiteral("No hay contenido en esta memoria USB")));
}

void tst_maintenance::everyPageHasRoom_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("textScale");
    QTest::addColumn<Comfort::Palette>("palette");
    for (const Screen &screen : { lobby, hall, smallHall }) {
        for (const char *language : { "es", "gn" }) {
            for (const double scale : { 1.0, 1.5, 2.0 })
                QTest::addRow("%s, %s, %g", qPrintable(screen.name), language, scale)
                        << screen << QString::fromLatin1(language) << scale
                        << (scale == 1.5 ? Comfort::Dark : Comfort::Light);
        }
    }
    QTest::newRow("hall, es, yellow on black") << hall << QStringLiteral("es") << 1.0 << Comfort::YellowOnBlack;
    QTest::newRow("lobby, gn, black on white") << lobby << QStringLiteral("gn") << 1.0 << Comfort::BlackOnWhite;
}

void tst_maintenance::everyPageHasRoom()
{
    QFETCH(Screen, screen);
    QFETCH(QString, language);
    QFETCH(double, textScale);
    QFETCH(Comfort::Palette, palette);
    QVERIFY(bring(11));
    Visit visit(screen, options());
    visit.kiosk().comfort().setPalette(palette);
    visit.kiosk().comfort().setTextScale(textScale);
    visit.kiosk().language().setCode(language);
    const QDir captures(QStringLiteral(CAPTURES));
    QVERIFY(captures.mkpath(QStringLiteral(".")));
    int number = 0;
    const auto look = [&] {
        const QString name = QStringLiteral("%1-%2.png").arg(QLatin1String(QTest::currentDataTag())).arg(++number);
        saveCapture(visit.picture(), captures.filePath(name));
        const double target = std::floor(
                20 * visit.kiosk().station().pixelsPerMillimetre(visit.window()->width(), visit.window()->height())
                * visit.kiosk().station().controlFactor(visit.window()->width(), visit.window()->height()));
        const double reach = screen.size.height() > screen.size.width() ? screen.size.height() / 4.0 : 0;
        const QStringList faults = layoutFaults(visit, target, reach);
        QVERIFY2(faults.isEmpty(), qPrintable(name + u'\n' + faults.join(u'\n')));
    };
    visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    for (int digit = 0; digit < 3; ++digit)
        visit.press(Qt::Key_9);
    look();
    visit.press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return !visit.kiosk().delivery().isBusy(); }, waitLimit));
    look();
    type(visit, ofAna);
    QVERIFY(comesTo(visit, Delivery::Showing));
    const QString all = pagesOf(visit, look).join(u'\n');
    QVERIFY(all.contains(QStringLiteral("Misión número 11.")));
    visit.kiosk().delivery().accept();
    look();
    type(visit, ofBeto);
    QVERIFY(comesTo(visit, Delivery::Taken));
    look();
    visit.kiosk().delivery().leave();
    visit.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    type(visit, ofAna);
    QVERIFY(comesTo(visit, Delivery::Showing));
    look();
    visit.kiosk().delivery().askUndo();
    look();
}

VISIT_TEST_MAIN(tst_maintenance)
#include "tst_maintenance.moc"
