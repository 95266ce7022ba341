// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking for something, as visitors do it: by touch, by arrows and by keys; what is found, where it opens, and that
// nothing of it stays. tst_searchtyping shows the keyboards.

#include "searchvisit.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

class tst_searchpage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void findsByTouch_data() { screens(); }
    void findsByTouch();
    void findsByArrowsAlone();
    void findsByKeyboardAlone();
    void opensAtTheMatch();
    void otherLanguageIsSaid();
    void unknownIsSaidKindly();
    void nothingFoundOffersTopics();
    void sectionsHaveRoomBesideTheKeyboard_data();
    void sectionsHaveRoomBesideTheKeyboard();
    void suggestionsSearch();
    void moreResults();
    void resultsAreAnnounced();
    void queryOutlivesALanguage();
    void nothingOutlivesAVisit();
    void backLeadsWhereOneWas();

private:
    static void screens()
    {
        QTest::addColumn<Screen>("screen");
        QTest::newRow("portrait") << lobby;
        QTest::newRow("landscape") << hall;
        QTest::newRow("small") << smallHall;
    }
};

void tst_searchpage::findsByTouch()
{
    QFETCH(Screen, screen);
    Visit visit(screen, inGuarani);
    visit.press(Qt::Key_Home);
    QVERIFY(visit.tap(QStringLiteral("¿Mbaʼépa reheka?")));
    QCOMPARE(visit.place(), QStringLiteral("search"));
    // One letter is not asked yet.
    QCOMPARE(touchKeys(visit, { "t" }), QString());
    QVERIFY(visit.sees(QStringLiteral("Ikatu reheka")));
    QCOMPARE(touchKeys(visit, { "e", "m", "b", "i", "a", "p", "o", "r", "a" }), QString());
    QCOMPARE(cards(visit).value(0), QStringLiteral("Tembiaporã"));
    QVERIFY(marked(visit).contains(QStringLiteral("Tembiaporã")));
    QVERIFY(visit.tap(QStringLiteral("Tembiaporã")));
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
}

void tst_searchpage::findsByArrowsAlone()
{
    Visit visit(lobby, inSpanish);
    visit.press(Qt::Key_Home);
    QVERIFY(visit.moveTo(QStringLiteral("¿Qué busca?"), Qt::Key_Down));
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.place(), QStringLiteral("search"));
    QCOMPARE(visit.focusName(), QStringLiteral("¿Qué busca?"));
    QVERIFY(visit.moveTo(QStringLiteral("h"), Qt::Key_Down) || visit.moveTo(QStringLiteral("h"), Qt::Key_Right)
            || visit.moveTo(QStringLiteral("h"), Qt::Key_Left));
    visit.press(Qt::Key_Return);
    QVERIFY(visit.moveTo(QStringLiteral("a"), Qt::Key_Left));
    visit.press(Qt::Key_Return);
    QCOMPARE(written(visit), QStringLiteral("ha"));
    QVERIFY(hasKeyboard(visit));
}

void tst_searchpage::findsByKeyboardAlone()
{
    Visit visit(lobby, inSpanish);
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_Slash);
    QCOMPARE(visit.place(), QStringLiteral("search"));
    for (const QChar letter : QStringLiteral("alberdi"))
        typeSign(visit, letter.toUpper().unicode(), letter);
    QVERIFY(!cards(visit).isEmpty());
    // Enter goes to the results, Enter again opens the first.
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.focusName(), cards(visit).value(0));
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.sectionId(), QStringLiteral("offices"));
    QVERIFY2(marked(visit).contains(QStringLiteral("Alberdi")), qPrintable(marked(visit).join(QLatin1Char('|'))));
    // Back to the results, where the keyboard was; back again to where one was.
    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.place(), QStringLiteral("search"));
    QCOMPARE(written(visit), QStringLiteral("alberdi"));
    visit.press(Qt::Key_Escape);
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_searchpage::opensAtTheMatch()
{
    // The largest text breaks a page into several: the match is on the one that is shown.
    Visit visit(lobby, inSpanish);
    visit.kiosk().comfort().setTextScale(2);
    search(visit, QStringLiteral("masificacion"));
    QVERIFY(!cards(visit).isEmpty());
    QVERIFY(visit.tap(cards(visit).value(0)));
    visit.picture();
    QCOMPARE(visit.sectionId(), QStringLiteral("policies"));
    QStringList marks;
    for (QQuickItem *text : visit.texts()) {
        if (text->property("marked").toString().isEmpty())
            continue;
        auto *letters = text->property("marks").value<QQuickItem *>();
        QVERIFY(letters && letters->isVisible());
        QRectF first;
        QMetaObject::invokeMethod(letters, "positionToRectangle", Q_RETURN_ARG(QRectF, first),
                                  Q_ARG(int, int(text->property("marked").toString().indexOf(markStart))));
        const QRectF place = letters->mapRectToScene(first);
        // Above the buttons that turn pages, below the title.
        if (place.bottom() < visit.middleOf(QStringLiteral("Siguiente")).y() && place.top() > 0)
            marks.append(text->property("marked").toString());
    }
    QVERIFY(!marks.isEmpty());
    QVERIFY(visit.layers()
                    ->property("page")
                    .value<QObject *>()
                    ->property("column")
                    .value<QObject *>()
                    ->property("page")
                    .toInt()
            > 0);
}

void tst_searchpage::otherLanguageIsSaid()
{
    Visit visit(lobby, inGuarani);
    search(visit, QStringLiteral("misión"));
    QCOMPARE(cards(visit).value(0), QStringLiteral("Tembiaporã"));
    QVERIFY(visit.sees(QStringLiteral("Ojejuhu Español ñeʼẽme: Misión")));
    QVERIFY(visit.tap(QStringLiteral("Tembiaporã")));
    QVERIFY(visit.sees(QStringLiteral("Tembiaporã")));
    QVERIFY(visit.sees(QStringLiteral("Ojejuhu Español ñeʼẽme: Misión")));
    // In the language of the words there is nothing to say.
    QVERIFY(visit.tap(spanish));
    QVERIFY(!visit.sees(QStringLiteral("Coincidencia en Español: Misión")));
}

void tst_searchpage::unknownIsSaidKindly()
{
    Visit visit(lobby, inSpanish);
    search(visit, QStringLiteral("horario"));
    QCOMPARE(cards(visit).value(0), QStringLiteral("Oficinas"));
    QVERIFY(visit.sees(QStringLiteral("No publicado aquí. Consulte en recepción.")));
    QVERIFY(visit.tap(guarani));
    QVERIFY(visit.sees(QStringLiteral("Ndojekuaaukái koʼápe. Eporandu recepción-pe.")));
}

void tst_searchpage::nothingFoundOffersTopics()
{
    Visit visit(lobby, inSpanish);
    search(visit, QStringLiteral("pasaporte"));
    QVERIFY(visit.sees(QStringLiteral("No hay resultados para «pasaporte»")));
    QVERIFY(visit.sees(QStringLiteral("Pruebe con otra palabra")));
    QCOMPARE(cards(visit).size(), 6);
    QVERIFY(visit.tap(QStringLiteral("Visión")));
    QCOMPARE(visit.sectionId(), QStringLiteral("vision"));
    QVERIFY(marked(visit).isEmpty());
}

void tst_searchpage::sectionsHaveRoomBesideTheKeyboard_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("query");
    QTest::newRow("27 inches") << hall << 1 << QString();
    QTest::newRow("27 inches, nothing found") << hall << 1 << QStringLiteral("pasaporte");
    QTest::newRow("21.5 inches") << smallHall << 2 << QString();
}

void tst_searchpage::sectionsHaveRoomBesideTheKeyboard()
{
    QFETCH(Screen, screen);
    QFETCH(int, pages);
    QFETCH(QString, query);
    for (const QString &code : { QStringLiteral("es"), QStringLiteral("gn") }) {
        Visit visit(screen, { QStringLiteral("--language"), code });
        visit.press(Qt::Key_Home);
        visit.kiosk().navigator().openSearch();
        visit.layers()->property("page").value<QObject *>()->setProperty("query", query);
        visit.picture();
        QSet<QString> seen;
        QSet<QString> wanted;
        for (const SectionRow &section : visit.kiosk().catalog().sections(code)) {
            if (section.atHome)
                wanted.insert(section.title);
        }
        for (int page = 0; page < pages; ++page) {
            for (const QString &title : wanted) {
                if (visit.control(title))
                    seen.insert(title);
            }
            visit.tap(code == QLatin1String("es") ? QStringLiteral("Siguiente") : QStringLiteral("Upeigua"));
        }
        QCOMPARE(seen, wanted);
    }
}

void tst_searchpage::suggestionsSearch()
{
    Visit visit(lobby, inSpanish);
    openSearch(visit);
    QVERIFY(visit.sees(QStringLiteral("Sugerencias")));
    QCOMPARE(cards(visit).size(), 6);
    QVERIFY(visit.tap(QStringLiteral("Ley 6207")));
    QCOMPARE(written(visit), QStringLiteral("Ley 6207"));
    QVERIFY(!visit.sees(QStringLiteral("Sugerencias")));
    QVERIFY(!marked(visit).isEmpty());
}

void tst_searchpage::moreResults()
{
    Visit visit(lobby, inSpanish);
    search(visit, QStringLiteral("TIC"));
    const QStringList first = cards(visit);
    QCOMPARE(first.size(), 3);
    // The title of one says it in the other language, its text in this one: that is what is shown.
    QVERIFY(first.contains(QStringLiteral("Uso y acceso para todas las personas")));
    QVERIFY(!visit.sees(QStringLiteral("Coincidencia en Avañeʼẽ: TIC")));
    QVERIFY(visit.tap(QStringLiteral("Siguiente")));
    const QStringList second = cards(visit);
    QVERIFY(!second.isEmpty());
    for (const QString &title : second)
        QVERIFY2(!first.contains(title), qPrintable(title));
    visit.press(Qt::Key_PageUp);
    QCOMPARE(cards(visit), first);
}

void tst_searchpage::resultsAreAnnounced()
{
    Visit visit(lobby, inSpanish);
    visit.press(Qt::Key_F, Qt::ControlModifier);
    static QStringList heard; // an update handler is a plain function
    heard.clear();
    const auto before = QAccessible::installUpdateHandler([]([[maybe_unused]] QAccessibleEvent *event) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            heard.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#endif
    });
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    visit.layers()->property("page").value<QObject *>()->setProperty("query", QStringLiteral("alberdi"));
    QCoreApplication::processEvents();
    visit.layers()->property("page").value<QObject *>()->setProperty("query", QStringLiteral("pasaporte"));
    QCoreApplication::processEvents();
    QStringList wanted { QStringLiteral("1 resultado"), QStringLiteral("No hay resultados para «pasaporte»") };
    // The bus of earlier versions of Qt has no event for what changes while somebody types.
    QCOMPARE(heard, QT_VERSION >= QT_VERSION_CHECK(6, 8, 0) ? wanted : QStringList());
    // With Enter the focus goes to what tells it.
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.focusName(), wanted[1]);
    QAccessible::installUpdateHandler(before);
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(false);
}

void tst_searchpage::queryOutlivesALanguage()
{
    Visit visit(lobby, inSpanish);
    search(visit, QStringLiteral("alberdi"));
    const qsizetype results = cards(visit).size();
    QVERIFY(visit.tap(guarani));
    QCOMPARE(visit.place(), QStringLiteral("search"));
    QCOMPARE(written(visit), QStringLiteral("alberdi"));
    QCOMPARE(cards(visit).size(), results);
    QVERIFY(visit.sees(QStringLiteral("Eheka")));
}

void tst_searchpage::nothingOutlivesAVisit()
{
    Visit visit(lobby, inSpanish);
    search(visit, QStringLiteral("misión"));
    QVERIFY(visit.tap(QStringLiteral("Números y signos")));
    QVERIFY(visit.tap(QStringLiteral("Letras del guaraní")));
    typeSign(visit, Qt::Key_Dead_Tilde, {}); // which waits for its letter
    visit.kiosk().session().end();
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    openSearch(visit);
    QCOMPARE(written(visit), QString());
    QVERIFY(!fieldOf(visit)->property("tilde").toBool());
    QVERIFY(hasKeyboard(visit));
    QVERIFY(visit.control(QStringLiteral("a con acento")));
    QVERIFY(visit.sees(QStringLiteral("Sugerencias")));
    QVERIFY(marked(visit).isEmpty());
    // Home is another beginning, too.
    search(visit, QStringLiteral("misión"));
    visit.press(Qt::Key_Home, Qt::AltModifier);
    openSearch(visit);
    QCOMPARE(written(visit), QString());
}

void tst_searchpage::backLeadsWhereOneWas()
{
    Visit visit(hall, inSpanish);
    visit.press(Qt::Key_Home);
    QVERIFY(visit.tap(QStringLiteral("Visión")));
    QVERIFY(visit.tap(QStringLiteral("Buscar")));
    QCOMPARE(visit.place(), QStringLiteral("search"));
    QVERIFY(visit.tap(QStringLiteral("Volver")));
    QCOMPARE(visit.sectionId(), QStringLiteral("vision"));
    // What was found leads back to the results, and those to the place before.
    QVERIFY(visit.tap(QStringLiteral("Buscar")));
    QVERIFY(visit.tap(QStringLiteral("Misión")));
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    QVERIFY(visit.tap(QStringLiteral("Volver")));
    QCOMPARE(visit.place(), QStringLiteral("search"));
    QVERIFY(visit.tap(QStringLiteral("Volver")));
    QCOMPARE(visit.sectionId(), QStringLiteral("vision"));
}

VISIT_TEST_MAIN(tst_searchpage)
#include "tst_searchpage.moc"
