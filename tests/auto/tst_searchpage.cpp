// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking for something, as visitors and staff do it: with the keyboard on the screen, with one of plastic, with a
// keypad of arrows; what is found, where it opens, and that nothing of it stays.

#include "visit.h"

#include <QAccessible>
#include <QClipboard>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTest>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen hall { QStringLiteral("hall"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };
const Screen smallHall { QStringLiteral("small hall"),
                         { 1920, 1080 },
                         { QStringLiteral("--kiosk"), QStringLiteral("--diagonal"), QStringLiteral("21.5") } };
const Screen desk { QStringLiteral("desk"), { 1366, 768 }, {} };
const QStringList inSpanish = { QStringLiteral("--language"), QStringLiteral("es") };
const QStringList inGuarani = { QStringLiteral("--language"), QStringLiteral("gn") };

const QString gTilde = QStringLiteral("g\u0303");
const QString spanish = QStringLiteral("Español");
const QString guarani = QStringLiteral("Avañeʼẽ");

constexpr QChar markStart = QChar(2);
constexpr QChar markEnd = QChar(3);

QQuickItem *fieldOf(const Visit &visit)
{
    for (QQuickItem *item : visit.visibleItems()) {
        if (item->inherits("QQuickTextField"))
            return item;
    }
    return nullptr;
}

QString written(const Visit &visit)
{
    const QQuickItem *field = fieldOf(visit);
    return field ? field->property("text").toString() : QStringLiteral("there is no field");
}

// Goes to the search, past the first screen.
void openSearch(Visit &visit)
{
    visit.press(Qt::Key_Home);
    visit.kiosk().navigator().openSearch();
    QCoreApplication::processEvents();
    visit.picture();
}

void search(Visit &visit, const QString &words)
{
    openSearch(visit);
    visit.layers()->property("page").value<QObject *>()->setProperty("query", words);
    QCoreApplication::processEvents();
    visit.picture();
}

// Touches one key after another; answers the first that is not there.
QString touchKeys(Visit &visit, std::initializer_list<const char *> keys)
{
    for (const char *name : keys) {
        const QString key = QString::fromUtf8(name);
        if (!visit.tap(key))
            return key;
    }
    return {};
}

void typeSign(Visit &visit, int key, const QString &text)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(visit.window(), &event);
    }
    QCoreApplication::processEvents();
}

bool hasKeyboard(const Visit &visit)
{
    return visit.control(QStringLiteral("q")) != nullptr;
}

// The marked parts of every visible text.
QStringList marked(const Visit &visit)
{
    QStringList marks;
    for (const QQuickItem *text : visit.texts()) {
        const QStringList parts = text->property("marked").toString().split(markStart).mid(1);
        for (const QString &part : parts)
            marks.append(part.section(markEnd, 0, 0));
    }
    return marks;
}

// The names of the cards that are shown, from above.
QStringList cards(const Visit &visit)
{
    QStringList names;
    for (QQuickItem *control : visit.controls()) {
        if (control->property("markedText").isValid())
            names.append(Visit::accessibleName(control));
    }
    return names;
}

} // namespace

class tst_searchpage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // Typing
    void touchedKeysWriteGuarani();
    void spanishRowIsOneTouchAway();
    void rowFollowsTheLanguage();
    void deleteTakesWholeLetters();
    void digitsAndSigns();
    void slidingOffAKeyWritesNothing();
    void quickTouchesWriteTwice();
    void keysOfPlasticWriteGuarani_data();
    void keysOfPlasticWriteGuarani();
    void keysOfPlasticHideTheKeyboard();
    void fieldHoldsFortyLetters();
    void keysAreLargeEnough_data();
    void keysAreLargeEnough();
    void keysHaveNamesToSay();

    // Finding
    void findsByTouch_data() { screens(); }
    void findsByTouch();
    void findsByArrowsAlone();
    void findsByKeyboardAlone();
    void opensAtTheMatch();
    void otherLanguageIsSaid();
    void unknownIsSaidKindly();
    void nothingFoundOffersTopics();
    void suggestionsSearch();
    void moreResults();
    void resultsAreAnnounced();
    void queryOutlivesALanguage();
    void nothingOutlivesAVisit();
    void backLeadsWhereOneWas();
    void deskHasNoKeyboardAtFirst();
    void keyboardIsMadeWhenItIsWanted();

private:
    static void screens()
    {
        QTest::addColumn<Screen>("screen");
        QTest::newRow("upright") << lobby;
        QTest::newRow("lying") << hall;
        QTest::newRow("small") << smallHall;
    }
};

void tst_searchpage::touchedKeysWriteGuarani()
{
    Visit visit(lobby, inGuarani);
    openSearch(visit);
    QCOMPARE(touchKeys(visit, { "a", "v", "a", "ñ", "e", "puso", "ẽ" }), QString());
    QCOMPARE(written(visit), QStringLiteral("ava\u00f1e\u02bc\u1ebd"));
    // The button in the field is named like the key; the key stands beside the m.
    const QPoint erase = visit.middleOf(QStringLiteral("m")) + QPoint(130, 0);
    for (int i = 0; i < 7; ++i) {
        QVERIFY(!written(visit).isEmpty());
        visit.slide(erase, erase);
    }
    QCOMPARE(written(visit), QString());
    // The cursor stays in the field.
    QCOMPARE(visit.focusName(), QStringLiteral("¿Mbaʼépa reheka?"));
    QCOMPARE(touchKeys(visit, { "h", "a", "g\u0303", "u" }), QString());
    visit.slide(erase, erase);
    visit.slide(erase, erase);
    QCOMPARE(written(visit), QStringLiteral("ha"));
    QCOMPARE(touchKeys(visit, { "g\u0303", "u", "a" }), QString());
    QCOMPARE(written(visit), QStringLiteral("hag\u0303ua"));
    QCOMPARE(written(visit), written(visit).normalized(QString::NormalizationForm_C));
}

void tst_searchpage::spanishRowIsOneTouchAway()
{
    Visit visit(lobby, inGuarani);
    openSearch(visit);
    QVERIFY(!visit.control(QStringLiteral("á")));
    QCOMPARE(touchKeys(visit, { "Castellano tai", "m", "i", "s", "i", "ó", "n" }), QString());
    QCOMPARE(written(visit), QStringLiteral("misión"));
    QVERIFY(!visit.control(QStringLiteral("ẽ")));
    QCOMPARE(touchKeys(visit, { "Avañeʼẽ tai", "ẽ" }), QString());
    QCOMPARE(written(visit), QStringLiteral("misiónẽ"));
}

void tst_searchpage::rowFollowsTheLanguage()
{
    Visit visit(lobby, inSpanish);
    openSearch(visit);
    QVERIFY(visit.control(QStringLiteral("a con acento")));
    QVERIFY(visit.tap(QStringLiteral("Letras del guaraní")));
    QVERIFY(visit.control(QStringLiteral("ge con tilde nasal")));
    // Another language starts with its own letters, whatever was asked for before.
    QVERIFY(visit.tap(guarani));
    QVERIFY(visit.control(gTilde));
    QVERIFY(visit.tap(spanish));
    QVERIFY(visit.control(QStringLiteral("a con acento")));
    QVERIFY(!visit.control(QStringLiteral("ge con tilde nasal")));
}

void tst_searchpage::deleteTakesWholeLetters()
{
    Visit visit(lobby, inGuarani);
    search(visit, QStringLiteral("e\u0303g\u0303\U0001F600"));
    QQuickItem *field = fieldOf(visit);
    QVERIFY(field);
    field->setProperty("cursorPosition", written(visit).size());
    QStringList left;
    while (!written(visit).isEmpty()) {
        const QString before = written(visit);
        visit.press(Qt::Key_Backspace);
        left.append(written(visit));
        QVERIFY(written(visit).size() < before.size());
    }
    QCOMPARE(left, QStringList({ QStringLiteral("e\u0303g\u0303"), QStringLiteral("e\u0303"), QString() }));

    // Within a word, and what is selected.
    search(visit, QStringLiteral("hag\u0303ua"));
    field->setProperty("cursorPosition", 4);
    visit.press(Qt::Key_Backspace);
    QCOMPARE(written(visit), QStringLiteral("haua"));
    QMetaObject::invokeMethod(field, "selectAll");
    visit.press(Qt::Key_Backspace);
    QCOMPARE(written(visit), QString());
}

void tst_searchpage::digitsAndSigns()
{
    Visit visit(lobby, inSpanish);
    openSearch(visit);
    QCOMPARE(touchKeys(visit, { "Números y signos", "6", "2", "0", "7", "Espacio", "Letras", "l", "e", "y" }),
             QString());
    QCOMPARE(written(visit), QStringLiteral("6207 ley"));
}

void tst_searchpage::slidingOffAKeyWritesNothing()
{
    Visit visit(lobby, inGuarani);
    openSearch(visit);
    visit.slide(visit.middleOf(QStringLiteral("q")), visit.middleOf(QStringLiteral("t")));
    QCOMPARE(written(visit), QString());
    // Between two keys there is nothing.
    const QPoint between = (visit.middleOf(QStringLiteral("q")) + visit.middleOf(QStringLiteral("w"))) / 2;
    visit.slide(between, between);
    QCOMPARE(written(visit), QString());
}

void tst_searchpage::quickTouchesWriteTwice()
{
    Visit visit(lobby, inSpanish);
    openSearch(visit);
    visit.wait(400);
    const QPoint key = visit.middleOf(QStringLiteral("l"));
    const auto touch = [&visit, key] {
        QTest::touchEvent(visit.window(), Visit::finger()).press(0, key);
        QTest::touchEvent(visit.window(), Visit::finger()).release(0, key);
        QCoreApplication::processEvents();
    };
    touch();
    visit.wait(120); // a quick hand
    touch();
    QCOMPARE(written(visit), QStringLiteral("ll"));
    visit.wait(30); // a contact that bounces
    touch();
    QCOMPARE(written(visit), QStringLiteral("ll"));
}

void tst_searchpage::keysOfPlasticWriteGuarani_data()
{
    QTest::addColumn<QList<std::pair<int, QString>>>("strokes");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QList<std::pair<int, QString>> &strokes, const char16_t *word) {
        QTest::newRow(name) << strokes << QString::fromUtf16(word);
    };
    row("dead tilde and g", { { Qt::Key_Dead_Tilde, {} }, { Qt::Key_G, QStringLiteral("g") } }, u"g\u0303");
    row("dead tilde and y", { { Qt::Key_Dead_Tilde, {} }, { Qt::Key_Y, QStringLiteral("y") } }, u"\u1ef9");
    row("~ and e", { { Qt::Key_AsciiTilde, QStringLiteral("~") }, { Qt::Key_E, QStringLiteral("e") } }, u"\u1ebd");
    row("~ and a digit", { { Qt::Key_AsciiTilde, QStringLiteral("~") }, { Qt::Key_1, QStringLiteral("1") } }, u"1");
    row("AltGr", { { Qt::Key_Ntilde, QStringLiteral("ñ") } }, u"\u00f1");
    row("an apostrophe", { { Qt::Key_Apostrophe, QStringLiteral("'") } }, u"\u02bc");
    row("an acute accent alone", { { Qt::Key_acute, QStringLiteral("´") } }, u"\u02bc");
    row("a combining tilde", { { Qt::Key_G, QStringLiteral("g") }, { 0, QStringLiteral("\u0303") } }, u"g\u0303");
    row("a combining tilde on e", { { Qt::Key_E, QStringLiteral("e") }, { 0, QStringLiteral("\u0303") } }, u"\u1ebd");
}

void tst_searchpage::keysOfPlasticWriteGuarani()
{
    using Strokes = QList<std::pair<int, QString>>;
    QFETCH(Strokes, strokes);
    QFETCH(QString, word);
    Visit visit(lobby, inGuarani);
    openSearch(visit);
    for (const auto &[key, text] : strokes)
        typeSign(visit, key, text);
    QCOMPARE(written(visit), word);
}

void tst_searchpage::keysOfPlasticHideTheKeyboard()
{
    Visit visit(lobby, inSpanish);
    openSearch(visit);
    QVERIFY(hasKeyboard(visit));
    // Arrows and the round key are a keypad's: it has no letters and needs the ones on the screen.
    visit.press(Qt::Key_Down);
    visit.press(Qt::Key_Up);
    QVERIFY(hasKeyboard(visit));
    QVERIFY(visit.moveTo(QStringLiteral("¿Qué busca?"), Qt::Key_Up));
    typeSign(visit, Qt::Key_M, QStringLiteral("m"));
    QVERIFY(!hasKeyboard(visit));
    // A finger in the field, or the button beside it, brings it back.
    QVERIFY(visit.tap(QStringLiteral("¿Qué busca?")));
    QVERIFY(hasKeyboard(visit));
    QCOMPARE(touchKeys(visit, { "i", "s" }), QString());
    QCOMPARE(written(visit), QStringLiteral("mis"));
    // In a text the key Home moves the cursor; with Ctrl it leads home.
    visit.press(Qt::Key_Home);
    QCOMPARE(visit.place(), QStringLiteral("search"));
    QCOMPARE(fieldOf(visit)->property("cursorPosition").toInt(), 0);
    visit.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    // Who comes by a key has keys.
    visit.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(fieldOf(visit));
    QCOMPARE(written(visit), QString());
    QVERIFY(!hasKeyboard(visit));
    QVERIFY(visit.tap(QStringLiteral("Teclado")));
    QVERIFY(hasKeyboard(visit));
}

void tst_searchpage::fieldHoldsFortyLetters()
{
    Visit visit(desk, inGuarani);
    openSearch(visit);
    for (int i = 0; i < 45; ++i) {
        typeSign(visit, Qt::Key_Dead_Tilde, {});
        typeSign(visit, Qt::Key_G, QStringLiteral("g"));
    }
    QCOMPARE(written(visit), gTilde.repeated(40));
    // Pasted: cut between letters.
    QMetaObject::invokeMethod(fieldOf(visit), "selectAll");
    QGuiApplication::clipboard()->setText(gTilde.repeated(50));
    visit.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(written(visit), gTilde.repeated(40));
}

void tst_searchpage::keysAreLargeEnough_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<double>("millimetres");
    QTest::newRow("the master, 32 inches upright") << lobby << 25.0;
    QTest::newRow("27 inches lying") << hall << 20.0;
    QTest::newRow("21.5 inches lying") << smallHall << 20.0;
}

void tst_searchpage::keysAreLargeEnough()
{
    QFETCH(Screen, screen);
    QFETCH(double, millimetres);
    Visit visit(screen, inGuarani);
    const double scale = visit.kiosk().station().pixelsPerMillimetre(screen.size.width(), screen.size.height());
    for (const double textScale : { 1.0, 2.0 }) {
        // Twice the text at 1.5 times the master's size leaves no room for a keyboard on a lying screen.
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

void tst_searchpage::keysHaveNamesToSay()
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
    QVERIFY(visit.sees(QStringLiteral("Ojejuhu Español-pe: Misión")));
    QVERIFY(visit.tap(QStringLiteral("Tembiaporã")));
    QVERIFY(visit.sees(QStringLiteral("Tembiaporã")));
    QVERIFY(visit.sees(QStringLiteral("Ojejuhu Español-pe: Misión")));
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
    openSearch(visit);
    static QStringList heard; // an update handler is a plain function
    heard.clear();
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Alert)
            heard.append(event->accessibleInterface()->text(QAccessible::Name));
    });
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    visit.layers()->property("page").value<QObject *>()->setProperty("query", QStringLiteral("alberdi"));
    QCoreApplication::processEvents();
    visit.layers()->property("page").value<QObject *>()->setProperty("query", QStringLiteral("pasaporte"));
    QCoreApplication::processEvents();
    QAccessible::installUpdateHandler(before);
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(false);
    QCOMPARE(heard,
             QStringList({ QStringLiteral("1 resultado"), QStringLiteral("No hay resultados para «pasaporte»") }));
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

void tst_searchpage::deskHasNoKeyboardAtFirst()
{
    Visit visit(desk, inSpanish);
    visit.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!hasKeyboard(visit));
    QVERIFY(visit.tap(QStringLiteral("Teclado")));
    QVERIFY(hasKeyboard(visit));
}

void tst_searchpage::keyboardIsMadeWhenItIsWanted()
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

VISIT_TEST_MAIN(tst_searchpage)
#include "tst_searchpage.moc"
