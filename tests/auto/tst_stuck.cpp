// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A contact that stays on the glass does not keep others from using the kiosk.

#include "visit.h"

#include <QRegularExpression>
#include <QTest>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const QStringList inSpanish = { QStringLiteral("--language"), QStringLiteral("es") };

const QString spanish = QStringLiteral("Español");
const QString mission = QStringLiteral("Misión");
const QString offices = QStringLiteral("Oficinas");

constexpr qint64 second = 1000; // ms
constexpr QPoint besideAll(500, 20);

QTest::QTouchEventSequence touches(const Visit &visit)
{
    return QTest::touchEvent(visit.window(), Visit::finger());
}

} // namespace

class tst_stuck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void restingContactGivesWay();
    void restingFingerOnAButtonPressesNothing();
    void leaningHandGivesWay();
    void slowFingerStillPresses();
};

void tst_stuck::restingContactGivesWay()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    const QPoint place = visit.middleOf(mission);
    const QPoint next = visit.middleOf(offices);
    visit.wait(second);
    touches(visit).press(0, besideAll);
    visit.wait(4 * second);
    // It trembles, as water does.
    touches(visit).move(0, besideAll + QPoint(4, 3));
    touches(visit).stationary(0).press(1, place);
    touches(visit).stationary(0).release(1, place);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    visit.wait(second);
    touches(visit).stationary(0).press(1, place);
    touches(visit).stationary(0).release(1, place);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    // For as long as it stays.
    visit.press(Qt::Key_Escape);
    for (int i = 0; i < 3; ++i) {
        visit.wait(10 * second);
        touches(visit).move(0, besideAll - QPoint(2, 5));
        touches(visit).stationary(0).press(1, next);
        touches(visit).stationary(0).release(1, next);
        QCOMPARE(visit.sectionId(), QStringLiteral("offices"));
        visit.press(Qt::Key_Escape);
    }
    touches(visit).release(0, besideAll);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.tap(mission));
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
}

void tst_stuck::restingFingerOnAButtonPressesNothing()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.wait(second);
    const QPoint rests = visit.middleOf(offices);
    const QPoint place = visit.middleOf(mission);
    touches(visit).press(0, rests);
    visit.wait(6 * second);
    touches(visit).stationary(0).press(1, place);
    QVERIFY2(!visit.control(offices)->property("down").toBool(), "let go when another came");
    QVERIFY(visit.control(mission)->property("down").toBool());
    touches(visit).release(0, rests).stationary(1);
    QCOMPARE(visit.place(), QStringLiteral("home"));
    touches(visit).release(1, place);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
}

void tst_stuck::leaningHandGivesWay()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.wait(second);
    const QPoint place = visit.middleOf(mission);
    touches(visit).press(0, besideAll).press(1, besideAll + QPoint(60, 0)).press(2, besideAll + QPoint(120, 0));
    visit.wait(6 * second);
    touches(visit).stationary(0).stationary(1).stationary(2).press(3, place);
    touches(visit).stationary(0).stationary(1).stationary(2).release(3, place);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
    // A hand that leans now is one as ever.
    visit.press(Qt::Key_Escape);
    visit.wait(second);
    touches(visit).stationary(0).stationary(1).stationary(2).press(3, place).press(4, besideAll).press(5, besideAll);
    touches(visit)
            .stationary(0)
            .stationary(1)
            .stationary(2)
            .release(3, place)
            .release(4, besideAll)
            .release(5, besideAll);
    QCOMPARE(visit.place(), QStringLiteral("home"));
}

void tst_stuck::slowFingerStillPresses()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.wait(second);
    const QPoint place = visit.middleOf(mission);
    touches(visit).press(0, place);
    visit.wait(20 * second);
    touches(visit).release(0, place);
    QCOMPARE(visit.sectionId(), QStringLiteral("mission"));
}

VISIT_TEST_MAIN(tst_stuck)
#include "tst_stuck.moc"
