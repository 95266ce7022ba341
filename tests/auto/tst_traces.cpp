// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one visitor did cannot be had back by the next: after any visit, the same keys and touches show the same as in a
// kiosk that nobody has used yet.

#include "picture.h"
#include "visit.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTest>

#include <functional>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
// Nothing moves by itself, so that pictures can be compared.
const QStringList options = { QStringLiteral("--language"), QStringLiteral("es"), QStringLiteral("--reduced-motion") };

constexpr qint64 second = 1000; // ms

QQuickItem *fieldOf(const Visit &visit)
{
    const QList<QQuickItem *> items = visit.visibleItems();
    const auto field = std::find_if(items.cbegin(), items.cend(),
                                    [](const QQuickItem *item) { return item->inherits("QQuickTextField"); });
    return field == items.cend() ? nullptr : *field;
}

void type(const Visit &visit, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, visit.window(), Qt::Key(letter.toUpper().unicode()), letter, Qt::NoModifier);
    QCoreApplication::processEvents();
}

void compose(const Visit &visit, const QString &shown, const QString &written)
{
    QInputMethodEvent event(shown, {});
    event.setCommitString(written);
    QCoreApplication::sendEvent(fieldOf(visit), &event);
}

QTest::QTouchEventSequence touches(const Visit &visit)
{
    return QTest::touchEvent(visit.window(), Visit::finger());
}

QPoint middleOf(const QQuickItem *item)
{
    return item->mapToScene({ item->width() / 2, item->height() / 2 }).toPoint();
}

// All that the next visitor may try to get something back, and what is on the screen after each.
QList<QImage> tries(Visit &visit)
{
    QList<QImage> pictures { visit.picture() };
    const auto key = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        visit.press(key, modifiers);
        pictures.append(visit.picture());
    };
    key(Qt::Key_Home);
    key(Qt::Key_F, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Y, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
    key(Qt::Key_Insert, Qt::ShiftModifier);
    key(Qt::Key_Backspace, Qt::AltModifier);
    visit.wait(second);
    QTest::mouseClick(visit.window(), Qt::MiddleButton, {}, middleOf(fieldOf(visit)));
    pictures.append(visit.picture());
    // A tilde that waits would take this letter.
    type(visit, QStringLiteral("g"));
    pictures.append(visit.picture());
    visit.tap(QStringLiteral("¿Qué busca?"));
    pictures.append(visit.picture());
    visit.tap(QStringLiteral("Oficinas"));
    visit.press(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_5);
    key(Qt::Key_Home);
    return pictures;
}

void search(Visit &visit)
{
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_F, Qt::ControlModifier);
    visit.wait(second);
}

using Does = std::function<void(Visit &)>;

} // namespace

class tst_traces : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void nextVisitorFindsNothing_data();
    void nextVisitorFindsNothing();
    void nothingComesBackWithinAVisit();
    void staffCopyAndPaste();
};

void tst_traces::nextVisitorFindsNothing_data()
{
    QTest::addColumn<Does>("does");
    // What is still held when the visit ends, and let go only then.
    QTest::addColumn<Does>("letsGo");
    const auto row = [](
                             const char *name, const Does &does, const Does &letsGo = [](Visit &) {}) {
        QTest::newRow(name) << does << letsGo;
    };
    row("types", [](Visit &visit) {
        search(visit);
        type(visit, QStringLiteral("secreto"));
    });
    row("types and deletes", [](Visit &visit) {
        search(visit);
        type(visit, QStringLiteral("secreto"));
        visit.press(Qt::Key_Home);
        visit.press(Qt::Key_Delete);
        visit.press(Qt::Key_K, Qt::ControlModifier);
    });
    row("types and clears", [](Visit &visit) {
        search(visit);
        type(visit, QStringLiteral("secreto"));
        visit.tap(QStringLiteral("Borrar"));
    });
    row("copies", [](Visit &visit) {
        search(visit);
        type(visit, QStringLiteral("secreto"));
        visit.press(Qt::Key_A, Qt::ControlModifier);
        visit.press(Qt::Key_C, Qt::ControlModifier);
        visit.press(Qt::Key_Insert, Qt::ControlModifier);
    });
    row("cuts", [](Visit &visit) {
        search(visit);
        type(visit, QStringLiteral("secreto"));
        visit.press(Qt::Key_A, Qt::ControlModifier);
        visit.press(Qt::Key_X, Qt::ControlModifier);
        visit.press(Qt::Key_Delete, Qt::ShiftModifier);
    });
    row("cuts a whole line", [](Visit &visit) {
        search(visit);
        type(visit, QStringLiteral("secreto"));
        visit.press(Qt::Key_U, Qt::ControlModifier);
    });
    row("selects by mouse", [](Visit &visit) {
        search(visit);
        type(visit, QStringLiteral("secreto"));
        const QPoint place = middleOf(fieldOf(visit));
        QTest::mousePress(visit.window(), Qt::LeftButton, {}, place);
        QTest::mouseMove(visit.window(), place - QPoint(300, 0));
        QTest::mouseRelease(visit.window(), Qt::LeftButton, {}, place - QPoint(300, 0));
        QTest::mouseDClick(visit.window(), Qt::LeftButton, {}, place - QPoint(300, 0));
    });
    row("leaves a text half composed", [](Visit &visit) {
        search(visit);
        compose(visit, QStringLiteral("sec"), {});
    });
    row("composes a text", [](Visit &visit) {
        search(visit);
        compose(visit, {}, QStringLiteral("secreto"));
        visit.press(Qt::Key_Delete);
    });
    row("leaves a dead tilde", [](Visit &visit) {
        search(visit);
        QKeyEvent tilde(QEvent::KeyPress, Qt::Key_Dead_Tilde, Qt::NoModifier);
        QCoreApplication::sendEvent(visit.window(), &tilde);
    });
    row("changes the keyboard", [](Visit &visit) {
        visit.press(Qt::Key_Home);
        visit.tap(QStringLiteral("Buscar"));
        visit.tap(QStringLiteral("Números y signos"));
        visit.tap(QStringLiteral("Letras del guaraní"));
        visit.tap(QStringLiteral("7"));
    });
    row(
            "holds a finger on a card",
            [](Visit &visit) {
                visit.press(Qt::Key_Home);
                visit.wait(second);
                touches(visit).press(0, visit.middleOf(QStringLiteral("Oficinas")));
            },
            [](Visit &visit) {
                touches(visit).release(0, { 500, 20 });
            });
    row(
            "holds a finger that moves the map",
            [](Visit &visit) {
                visit.press(Qt::Key_Home);
                visit.press(Qt::Key_5);
                visit.tap(QStringLiteral("Acercar"));
                visit.wait(second);
                touches(visit).press(0, { 500, 1000 });
                for (int i = 1; i < 10; ++i)
                    touches(visit).move(0, { 500 - 10 * i, 1000 });
            },
            [](Visit &visit) {
                for (int i = 10; i < 20; ++i)
                    touches(visit).move(0, { 500 - 10 * i, 1000 });
                touches(visit).release(0, { 300, 1000 });
            });
    row(
            "holds a mouse button that moves the map",
            [](Visit &visit) {
                visit.press(Qt::Key_Home);
                visit.press(Qt::Key_5);
                visit.tap(QStringLiteral("Acercar"));
                visit.wait(second);
                QTest::mousePress(visit.window(), Qt::LeftButton, {}, { 500, 1000 });
                for (int i = 1; i < 10; ++i)
                    QTest::mouseMove(visit.window(), { 500 - 10 * i, 1000 });
            },
            [](Visit &visit) {
                for (int i = 10; i < 20; ++i)
                    QTest::mouseMove(visit.window(), { 500 - 10 * i, 1000 });
                QTest::mouseRelease(visit.window(), Qt::LeftButton, {}, { 300, 1000 });
            });
    row(
            "holds a key",
            [](Visit &visit) {
                visit.press(Qt::Key_Home);
                visit.moveTo(QStringLiteral("Oficinas"));
                QTest::keyPress(visit.window(), Qt::Key_Space);
            },
            [](Visit &visit) { QTest::keyRelease(visit.window(), Qt::Key_Space); });
}

void tst_traces::nextVisitorFindsNothing()
{
    QFETCH(Does, does);
    QFETCH(Does, letsGo);
    QGuiApplication::clipboard()->clear();
    static const QList<QImage> fresh = [] {
        Visit visit(lobby, options);
        return tries(visit);
    }();

    Visit visit(lobby, options);
    does(visit);
    visit.kiosk().session().ask();
    QCoreApplication::processEvents();
    visit.wait(30 * second);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    letsGo(visit);
    visit.wait(second);
    const QList<QImage> after = tries(visit);
    QCOMPARE(after.size(), fresh.size());
    for (int i = 0; i < fresh.size(); ++i)
        QVERIFY2(shareOfOtherPixels(after[i], fresh[i]) == 0, qPrintable(QStringLiteral("picture %1").arg(i)));
}

// Going home and the button that clears are ends, too: people share a kiosk without waiting for it.
void tst_traces::nothingComesBackWithinAVisit()
{
    Visit visit(lobby, options);
    search(visit);
    for (const char *way : { "Borrar", "Inicio" }) {
        type(visit, QStringLiteral("secreto"));
        QVERIFY(visit.tap(QString::fromUtf8(way)));
        visit.press(Qt::Key_F, Qt::ControlModifier);
        visit.press(Qt::Key_Z, Qt::ControlModifier);
        visit.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fieldOf(visit)->property("text").toString(), QString());
    }
}

// In a window a field is one as any other of the desktop.
void tst_traces::staffCopyAndPaste()
{
    Visit visit({ QStringLiteral("desk"), { 1366, 768 }, {} }, options);
    search(visit);
    type(visit, QStringLiteral("uno"));
    visit.press(Qt::Key_A, Qt::ControlModifier);
    visit.press(Qt::Key_C, Qt::ControlModifier);
    visit.press(Qt::Key_End);
    visit.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(fieldOf(visit)->property("text").toString(), QStringLiteral("unouno"));
}

VISIT_TEST_MAIN(tst_traces)
#include "tst_traces.moc"
