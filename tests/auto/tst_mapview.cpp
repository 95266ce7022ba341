// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The transform between metres and pixels of a map.

#include "mapview.h"

#include <QLineF>
#include <QTest>

namespace
{

// A frame of 1 km around the pin, and a first view of 400 m × 200 m whose middle is 50 m east of the pin.
const QRectF frame(-500, -500, 1000, 1000);
const QRectF firstView(-150, -100, 400, 200);
constexpr double around = 80;

bool isNear(QPointF a, QPointF b)
{
    return QLineF(a, b).length() < 1e-6;
}

} // namespace

class tst_mapview : public QObject
{
    Q_OBJECT

private slots:
    void firstViewFits_data();
    void firstViewFits();
    void mapFillsItsItem_data();
    void mapFillsItsItem();
    void northIsUp();
    void zoomEnlargesAboutTheMiddle();
    void pixelsLeadBackToMetres();
    void lineIsItsPoints();
    void offsetIsClamped_data();
    void offsetIsClamped();
    void itemWithoutASizeShowsNothing();
    void noPlanIsOnePixelPerMetre();
};

void tst_mapview::firstViewFits_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("as wide as the view") << QSizeF(800, 400) << 2.0;
    QTest::newRow("wider") << QSizeF(1600, 400) << 2.0;
    QTest::newRow("higher") << QSizeF(800, 1600) << 2.0;
}

void tst_mapview::firstViewFits()
{
    QFETCH(QSizeF, size);
    QFETCH(double, scale);
    const MapView view(frame, firstView, around, size, 1);
    QCOMPARE(view.pixelsPerMetre(), scale);
    QVERIFY(isNear(view.toScreen(firstView.center()), { size.width() / 2, size.height() / 2 }));
    const QRectF item(QPointF(), size);
    for (const QPointF corner : { firstView.topLeft(), firstView.topRight(), firstView.bottomLeft() })
        QVERIFY(item.adjusted(-0.001, -0.001, 0.001, 0.001).contains(view.toScreen(corner)));
    // Less than 1 is no zoom.
    QCOMPARE(MapView(frame, firstView, around, size, 0.2).pixelsPerMetre(), scale);
}

void tst_mapview::mapFillsItsItem_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("circleFits");
    QTest::newRow("wide") << QSizeF(3000, 600) << true;
    QTest::newRow("very wide") << QSizeF(8000, 400) << false;
    QTest::newRow("high") << QSizeF(600, 2000) << true;
    QTest::newRow("very high") << QSizeF(100, 4000) << false;
}

void tst_mapview::mapFillsItsItem()
{
    QFETCH(QSizeF, size);
    QFETCH(bool, circleFits);
    const MapView view(frame, firstView, around, size, 1);
    const QRectF item(QPointF(), size);
    QVERIFY(view.frameOnScreen().adjusted(-0.001, -0.001, 0.001, 0.001).contains(item));
    // The pin is in sight, and what lies around it where that has room.
    const QPointF pin = view.toScreen(QPointF(0, 0));
    QVERIFY(item.contains(pin));
    const double radius = around * view.pixelsPerMetre();
    QCOMPARE(item.adjusted(-0.001, -0.001, 0.001, 0.001)
                     .contains(QRectF(pin.x() - radius, pin.y() - radius, 2 * radius, 2 * radius)),
             circleFits);
    QVERIFY(isNear(MapView(frame, firstView, around, size, 3, view.pinOffset()).toScreen(QPointF(0, 0)),
                   item.center()));
}

void tst_mapview::northIsUp()
{
    const MapView view(frame, firstView, around, { 800, 400 }, 1);
    const QPointF pin = view.toScreen(QPointF(0, 0));
    QVERIFY(isNear(view.toScreen(QPointF(0, 10)), pin + QPointF(0, -20)));
    QVERIFY(isNear(view.toScreen(QPointF(10, 0)), pin + QPointF(20, 0)));
    QVERIFY(view.frameOnScreen().isValid());
    QVERIFY(isNear(view.frameOnScreen().topLeft(), view.toScreen(QPointF(-500, 500))));
    QVERIFY(isNear(view.frameOnScreen().bottomRight(), view.toScreen(QPointF(500, -500))));
}

void tst_mapview::zoomEnlargesAboutTheMiddle()
{
    const MapView near(frame, firstView, around, { 800, 400 }, 2.5);
    QCOMPARE(near.pixelsPerMetre(), 5.0);
    QVERIFY(isNear(near.toScreen(firstView.center()), { 400, 200 }));
    // The pin in the middle: its offset is the reverse of the middle of the first view.
    const MapView atPin(frame, firstView, around, { 800, 400 }, 2.5, -firstView.center());
    QVERIFY(isNear(atPin.toScreen(QPointF(0, 0)), { 400, 200 }));
}

void tst_mapview::pixelsLeadBackToMetres()
{
    for (const double zoom : { 1.0, 1.6, 2.6 }) {
        const MapView view(frame, firstView, around, { 1080, 530 }, zoom, { 30, -40 });
        for (const QPointF point : { QPointF(0, 0), QPointF(-123, 45), QPointF(500, -500) })
            QVERIFY(isNear(view.toMetres(view.toScreen(point)), point));
    }
}

void tst_mapview::lineIsItsPoints()
{
    const MapView view(frame, firstView, around, { 1080, 530 }, 1.6, { 30, -40 });
    const QPolygonF course { QList<QPointF> { { 0, 0 }, { 100, 7 }, { -30, 80 } } };
    const QPolygonF points = view.toScreen(course);
    QCOMPARE(points.size(), course.size());
    for (qsizetype i = 0; i < course.size(); ++i)
        QCOMPARE(points[i], view.toScreen(course[i]));
    QVERIFY(view.toScreen(QPolygonF()).isEmpty());
}

void tst_mapview::offsetIsClamped_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QPointF>("wanted");
    QTest::addColumn<QPointF>("clamped");
    // At zoom 1 the item shows 400 m × 200 m, at zoom 4 100 m × 50 m.
    QTest::newRow("none") << 1.0 << QPointF(0, 0) << QPointF(0, 0);
    QTest::newRow("within the frame") << 1.0 << QPointF(100, -100) << QPointF(100, -100);
    QTest::newRow("too far east") << 1.0 << QPointF(9000, 0) << QPointF(250, 0);
    QTest::newRow("too far west") << 1.0 << QPointF(-9000, 0) << QPointF(-350, 0);
    QTest::newRow("too far north") << 1.0 << QPointF(0, 9000) << QPointF(0, 400);
    QTest::newRow("too far south, near") << 4.0 << QPointF(0, -9000) << QPointF(0, -475);
    QTest::newRow("to a corner, near") << 4.0 << QPointF(9000, 9000) << QPointF(400, 475);
}

void tst_mapview::offsetIsClamped()
{
    QFETCH(double, zoom);
    QFETCH(QPointF, wanted);
    QFETCH(QPointF, clamped);
    const QSizeF size(800, 400);
    QCOMPARE(MapView(frame, firstView, around, size, zoom).clampedOffset(wanted), clamped);
    // The view itself keeps to it: no side of the item is without map.
    const MapView view(frame, firstView, around, size, zoom, wanted);
    QVERIFY(view.frameOnScreen().adjusted(-0.001, -0.001, 0.001, 0.001).contains(QRectF(QPointF(), size)));
}

void tst_mapview::itemWithoutASizeShowsNothing()
{
    const MapView view(frame, firstView, around, { 0, 0 }, 1, { 100, 100 });
    QCOMPARE(view.pixelsPerMetre(), 0.0);
    QCOMPARE(view.clampedOffset({ 100, 100 }), QPointF());
    QCOMPARE(view.toScreen(QPointF(70, 70)), QPointF());
}

void tst_mapview::noPlanIsOnePixelPerMetre()
{
    const MapView view({}, {}, 0, { 300, 200 }, 1, { 50, 50 });
    QCOMPARE(view.pixelsPerMetre(), 1.0);
    QCOMPARE(view.toScreen(QPointF(0, 0)), QPointF(150, 100));
}

QTEST_GUILESS_MAIN(tst_mapview)
#include "tst_mapview.moc"
