// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one gesture of motion, where hardware draws: the bar of the card that was touched grows into the header of its
// page, and nothing moves afterwards. Nothing of it with reduced motion.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

namespace
{

bool isChanging(const Visit &visit)
{
    return visit.layers()->property("changing").toBool();
}

// Has the kiosk move as if graphics hardware drew it.
void drawByHardware(const Visit &visit)
{
    QQmlComponent component(qmlEngine(visit.layers()));
    component.setData("import QtQuick\nimport Kiosk.Theme\nQtObject { readonly property QtObject theme: Theme }", {});
    const std::unique_ptr<QObject> holder(component.create());
    QVERIFY2(holder, qPrintable(component.errorString()));
    holder->property("theme").value<QObject *>()->setProperty("drawnByHardware", true);
}

QQuickItem *page(const Visit &visit)
{
    return visit.layers()->property("page").value<QQuickItem *>();
}

// The rectangle that grows, whether it does or not.
QQuickItem *growing(const Visit &visit)
{
    const QList<QQuickItem *> items = visit.layers()->findChildren<QQuickItem *>();
    const auto arrival = std::find_if(items.cbegin(), items.cend(), [](const QQuickItem *item) {
        return QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String("Arrival"));
    });
    return arrival == items.cend() ? nullptr : (*arrival)->childItems().constFirst();
}

// Opens the mission from its card at home, and leaves it on its way.
void openMission(Visit &visit)
{
    visit.press(Qt::Key_Home);
    QTRY_VERIFY(!isChanging(visit));
    QVERIFY(visit.moveTo(mission));
    visit.press(Qt::Key_Return);
}

} // namespace

class tst_arrival : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void barGrowsIntoTheHeader();
    void pageThatNoCardOpenedOnlyComes();
    void nothingMovesWithReducedMotion();
};

void tst_arrival::barGrowsIntoTheHeader()
{
    Visit visit(lobby, inSpanish);
    drawByHardware(visit);
    QQuickItem *bar = growing(visit);
    QVERIFY(bar);
    int begun = 0;
    QList<double> widths;
    connect(bar, &QQuickItem::visibleChanged, this, [&] {
        if (!bar->isVisible())
            return;
        ++begun;
        QCOMPARE(bar->property("color"), page(visit)->property("ground"));
        QCOMPARE(page(visit)->y(), 0.0); // the text appears without moving
    });
    connect(bar, &QQuickItem::widthChanged, this, [&] { widths.append(bar->width()); });
    openMission(visit);
    QTRY_VERIFY(begun == 1 && !isChanging(visit));
    QVERIFY(!bar->isVisible());
    QVERIFY(!widths.isEmpty());
    QCOMPARE(widths.constLast(), page(visit)->property("headerPlace").toRectF().width());
    QCOMPARE(page(visit)->opacity(), 1.0);
    QCOMPARE(page(visit)->y(), 0.0);
    QCOMPARE(page(visit)->property("motifTurn").toDouble(), 0.0);
}

void tst_arrival::pageThatNoCardOpenedOnlyComes()
{
    Visit visit(lobby, inSpanish);
    drawByHardware(visit);
    openMission(visit);
    QTRY_VERIFY(!isChanging(visit));
    int begun = 0;
    connect(growing(visit), &QQuickItem::visibleChanged, this, [&] { ++begun; });
    visit.press(Qt::Key_2);
    QTRY_VERIFY(!isChanging(visit));
    QCOMPARE(begun, 0);
}

void tst_arrival::nothingMovesWithReducedMotion()
{
    Visit visit(lobby, inSpanish + QStringList { QStringLiteral("--reduced-motion") });
    drawByHardware(visit);
    int moved = 0;
    connect(growing(visit), &QQuickItem::visibleChanged, this, [&] { ++moved; });
    visit.press(Qt::Key_Home);
    QTRY_VERIFY(!isChanging(visit));
    openMission(visit);
    connect(page(visit), &QQuickItem::yChanged, this, [&] { ++moved; });
    QTRY_VERIFY(!isChanging(visit));
    QCOMPARE(moved, 0);
    QCOMPARE(page(visit)->property("motifTurn").toDouble(), 0.0);
}

VISIT_TEST_MAIN(tst_arrival)
#include "tst_arrival.moc"
