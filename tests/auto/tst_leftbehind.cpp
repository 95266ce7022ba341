// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one visitor typed cannot be had back by the next, on the program that ships: there the clipboard, the selection
// and the dead keys are those of a display.

#include "display.h"
#include "picture.h"
#include "program.h"
#include "visit.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
// Nothing moves by itself, so that pictures can be compared.
const QStringList options = { QStringLiteral("--language"), QStringLiteral("es"), QStringLiteral("--reduced-motion") };

constexpr qint64 second = 1000;   // ms
constexpr int waitLimit = 30'000; // ms, for a program that is watched from outside

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

QPoint middleOf(const QQuickItem *item)
{
    return item->mapToScene({ item->width() / 2, item->height() / 2 }).toPoint();
}

void search(Visit &visit)
{
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_F, Qt::ControlModifier);
    visit.wait(second);
}

} // namespace

class tst_leftbehind : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void nextVisitorOfTheProgramFindsNothing();
};

void tst_leftbehind::nextVisitorOfTheProgramFindsNothing()
{
    const QTemporaryDir home;
    const VirtualDisplay display(lobby.size, { QStringLiteral("-nocursor") });
    QVERIFY(display.isReady());
    QProcessEnvironment environment = environmentIn(home.path());
    display.addTo(environment);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM),
                  withSound + lobby.options + options
                          + QStringList { QStringLiteral("--idle"),
                                          QStringLiteral("home=10,reading=10,other=10,aids=10,question=20") });
    QVERIFY(program.waitForStarted());
    // A twin in this process knows where things are and what there is to see.
    Visit twin(lobby, options);
    const auto hand = [&display](const char *does) {
        return display.hand(QString::fromUtf8(does).split(QLatin1Char(' ')));
    };
    const auto showsTheSame = [&] { return shareOfOtherPixels(display.picture(), twin.picture()) == 0; };
    QTRY_VERIFY_WITH_TIMEOUT(showsTheSame(), waitLimit);
    QVERIFY(display.hand({ QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                           twin.window()->title(), QStringLiteral("windowfocus"), QStringLiteral("--sync") }));

    search(twin);
    const QPoint field = middleOf(fieldOf(twin));
    const QByteArray toField = "mousemove " + QByteArray::number(field.x()) + ' ' + QByteArray::number(field.y());
    QVERIFY(hand("key ctrl+f"));
    QTRY_VERIFY_WITH_TIMEOUT(showsTheSame(), waitLimit);
    // Typed, selected in every way, copied, cut, and a dead key left behind.
    QVERIFY(hand("type --delay 20 secreto"));
    type(twin, QStringLiteral("secreto"));
    QTRY_VERIFY_WITH_TIMEOUT(showsTheSame(), waitLimit);
    QVERIFY(hand("key ctrl+a ctrl+c ctrl+Insert shift+Home ctrl+c"));
    QVERIFY(hand(toField + " mousedown 1 mousemove_relative -- -350 0 mouseup 1 click --repeat 3 1"));
    QVERIFY(hand("key ctrl+a ctrl+x ctrl+a shift+Delete ctrl+u Delete dead_tilde"));
    twin.press(Qt::Key_A, Qt::ControlModifier);
    twin.press(Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(showsTheSame(), waitLimit);
    // Nobody stays: the question comes, and the one key that ends the visit.
    QTRY_VERIFY_WITH_TIMEOUT(!showsTheSame(), waitLimit);
    QVERIFY(hand("key Home"));
    twin.kiosk().session().end();
    QTRY_VERIFY_WITH_TIMEOUT(showsTheSame(), waitLimit);

    QVERIFY(hand("key ctrl+f"));
    search(twin);
    QTRY_VERIFY_WITH_TIMEOUT(showsTheSame(), waitLimit);
    QVERIFY(hand("key ctrl+z ctrl+shift+z ctrl+y ctrl+v shift+Insert"));
    QVERIFY(hand(toField + " click 2 click 2"));
    QVERIFY(hand("key g"));
    type(twin, QStringLiteral("g"));
    QTRY_VERIFY_WITH_TIMEOUT(showsTheSame(), waitLimit);
    program.terminate();
    QVERIFY(program.waitForFinished(waitLimit));
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()), QString());
}

VISIT_TEST_MAIN(tst_leftbehind)
#include "tst_leftbehind.moc"
