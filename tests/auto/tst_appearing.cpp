// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A press on what has only just come beneath the finger was meant for what was there before.

#include "visit.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen hall { QStringLiteral("hall"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };
const QStringList inSpanish = { QStringLiteral("--language"), QStringLiteral("es") };

const QString spanish = QStringLiteral("Español");
const QString guarani = QStringLiteral("Avañeʼẽ");
const QString mission = QStringLiteral("Misión");
const QString find = QStringLiteral("Buscar");
const QString what = QStringLiteral("¿Qué busca?");
const QString question = QStringLiteral("¿Sigue ahí?");

constexpr qint64 second = 1000; // ms

// A tap that takes no time.
void touch(Visit &visit, QPoint place)
{
    QTest::touchEvent(visit.window(), Visit::finger()).press(0, place);
    QTest::touchEvent(visit.window(), Visit::finger()).release(0, place);
    QCoreApplication::processEvents();
}

QString written(const Visit &visit)
{
    return visit.layers()->property("page").value<QObject *>()->property("query").toString();
}

bool hasKeyboard(const Visit &visit)
{
    return visit.control(QStringLiteral("q")) != nullptr;
}

} // namespace

class tst_appearing : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void secondTapOnTheFieldWritesNothing_data();
    void secondTapOnTheFieldWritesNothing();
    void doubleClickOnTheFieldWritesNothing();
    void doubleTapOnACardStaysOnItsPage();
    void questionIsNotAnsweredByATapThatWasOnItsWay();
    void resultsThatMoveAreNotPressed();
    void wordsThatChangeAreNotPressed();
    void quickHandsAreFollowed();
};

void tst_appearing::secondTapOnTheFieldWritesNothing_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<int>("pause");
    for (const Screen &screen : { lobby, hall }) {
        for (const int pause : { 0, 100, 200, 300, 399 })
            QTest::addRow("%s, after %d ms", qPrintable(screen.name), pause) << screen << pause;
    }
}

void tst_appearing::secondTapOnTheFieldWritesNothing()
{
    QFETCH(Screen, screen);
    QFETCH(int, pause);
    Visit visit(screen, inSpanish);
    visit.tap(spanish);
    visit.press(Qt::Key_F, Qt::ControlModifier); // whoever has keys sees no keyboard at first
    QVERIFY(!hasKeyboard(visit));
    visit.wait(second);
    const QPoint field = visit.middleOf(what);
    touch(visit, field);
    QVERIFY(hasKeyboard(visit));
    visit.wait(pause);
    touch(visit, field);
    QCOMPARE(written(visit), QString());
    QCOMPARE(visit.place(), QStringLiteral("search"));
    // Then it is a keyboard.
    QVERIFY(visit.tap(QStringLiteral("q")));
    QCOMPARE(written(visit), QStringLiteral("q"));
}

void tst_appearing::doubleClickOnTheFieldWritesNothing()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.press(Qt::Key_F, Qt::ControlModifier);
    visit.wait(second);
    const QPoint field = visit.middleOf(what);
    QTest::mouseClick(visit.window(), Qt::LeftButton, {}, field);
    QCoreApplication::processEvents();
    QVERIFY(hasKeyboard(visit));
    visit.wait(300);
    QTest::mouseClick(visit.window(), Qt::LeftButton, {}, field);
    QCOMPARE(written(visit), QString());
    visit.wait(second);
    QTest::mouseClick(visit.window(), Qt::LeftButton, {}, visit.middleOf(QStringLiteral("q")));
    QCOMPARE(written(visit), QStringLiteral("q"));
}

void tst_appearing::doubleTapOnACardStaysOnItsPage()
{
    Visit visit(hall, inSpanish);
    visit.tap(spanish);
    // Wherever the cards are and whatever the page has there.
    for (const char *name : { "Misión", "Visión", "Objetivos", "Políticas", "Oficinas", "La institución" }) {
        visit.wait(second);
        const QPoint card = visit.middleOf(QString::fromUtf8(name));
        QVERIFY2(!card.isNull(), name);
        touch(visit, card);
        const QImage page = visit.picture();
        QVERIFY(visit.place() != QLatin1String("home"));
        visit.wait(300);
        touch(visit, card);
        QCOMPARE(visit.picture(), page);
        visit.wait(second);
        visit.press(Qt::Key_Escape);
        QCOMPARE(visit.place(), QStringLiteral("home"));
    }
}

void tst_appearing::questionIsNotAnsweredByATapThatWasOnItsWay()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    const QPoint place = visit.middleOf(mission);
    visit.wait(60 * second);
    QVERIFY(visit.sees(question));
    visit.wait(100);
    touch(visit, place);
    QVERIFY(visit.sees(question));
    visit.wait(50);
    touch(visit, place);
    QVERIFY(!visit.sees(question));
}

void tst_appearing::resultsThatMoveAreNotPressed()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(find);
    // Topics give way to results.
    QVERIFY(visit.tap(QStringLiteral("t")));
    QVERIFY(visit.sees(QStringLiteral("Sugerencias")));
    QVERIFY(visit.tap(QStringLiteral("i")));
    QVERIFY(!visit.sees(QStringLiteral("Sugerencias")));
    QPoint first;
    for (const QQuickItem *control : visit.controls()) {
        if (first.isNull() && control->property("markedText").isValid())
            first = control->mapToScene({ control->width() / 2, control->height() / 2 }).toPoint();
    }
    QVERIFY(!first.isNull());
    visit.wait(100);
    touch(visit, first);
    QCOMPARE(visit.place(), QStringLiteral("search"));
    visit.wait(50);
    touch(visit, first);
    QVERIFY(visit.place() != QLatin1String("search"));
}

void tst_appearing::wordsThatChangeAreNotPressed()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(find);
    const QPoint seven = visit.middleOf(QStringLiteral("u"));
    QVERIFY(visit.tap(QStringLiteral("Números y signos")));
    visit.wait(100);
    touch(visit, seven);
    QCOMPARE(written(visit), QString());
    visit.wait(50);
    touch(visit, seven);
    QCOMPARE(written(visit), QStringLiteral("7"));
    // So is a card whose language changes.
    visit.tap(QStringLiteral("Inicio"));
    visit.wait(second);
    const QPoint card = visit.middleOf(mission);
    touch(visit, visit.middleOf(guarani));
    visit.wait(100);
    touch(visit, card);
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_appearing::quickHandsAreFollowed()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(find);
    visit.wait(second);
    // One letter each 80 ms, some of them twice. A word that is proposed may be called as a letter is.
    const auto placeOf = [&visit](const QString &key) {
        const QList<QQuickItem *> controls = visit.controls();
        const auto found = std::find_if(controls.cbegin(), controls.cend(), [&key](QQuickItem *control) {
            return control->property("caption").isValid() && Visit::accessibleName(control) == key;
        });
        return found == controls.cend()
                ? QPoint()
                : (*found)->mapToScene({ (*found)->width() / 2, (*found)->height() / 2 }).toPoint();
    };
    QString word;
    for (const QChar letter : QStringLiteral("llamas a la reunion")) {
        const QString key = letter == QLatin1Char(' ') ? QStringLiteral("Espacio") : QString(letter);
        touch(visit, placeOf(key));
        word += letter;
        QCOMPARE(written(visit), word);
        visit.wait(80);
    }
    // Pages are turned as quickly as a button answers.
    visit.kiosk().comfort().setTextScale(2);
    visit.picture();
    visit.wait(second);
    QVERIFY(visit.tap(QStringLiteral("Inicio")));
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.press(Qt::Key_4);
    QCOMPARE(visit.sectionId(), QStringLiteral("policies"));
    visit.picture();
    const QObject *column = visit.layers()->property("page").value<QObject *>()->property("column").value<QObject *>();
    const QPoint next = visit.middleOf(QStringLiteral("Siguiente"));
    QVERIFY(!next.isNull());
    const int pages = column->property("pageCount").toInt();
    QVERIFY(pages > 3);
    visit.wait(second);
    for (int i = 1; i < pages; ++i) {
        touch(visit, next);
        QCOMPARE(column->property("page").toInt(), i);
        visit.wait(250);
    }
}

VISIT_TEST_MAIN(tst_appearing)
#include "tst_appearing.moc"
