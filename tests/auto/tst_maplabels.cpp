// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The placement of names on a map, on small plans made for one rule each. tst_map shows the same on the real maps.

#include "maplabels.h"

#include <QDir>
#include <QFontDatabase>
#include <QTest>

namespace
{

const QSizeF itemSize(800, 800); // px, for 400 m × 400 m: 2 px per metre

StreetPlan planOf(const char *statements)
{
    StreetPlan plan;
    const QString fault = plan.read(QStringLiteral("map | 1\nsource | Somebody\nlicence | Free\nunit | metre\n"
                                                   "frame | -200,-200 200,200\nview | -200,-200 200,200\n")
                                    + QString::fromUtf8(statements));
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    return plan;
}

MapLabels labelsOf(const StreetPlan &plan, const QList<QRectF> &covered = {}, const QString &railwayName = {})
{
    MapStyle style;
    style.font = QFont(QStringLiteral("Noto Sans"));
    style.font.setPixelSize(20);
    return placeLabels(plan, MapView(plan.frame(), plan.view(), 0, itemSize, 1), style, 20, railwayName, covered);
}

// The names, each once, in the order in which they found their places.
QStringList namesOf(const MapLabels &labels)
{
    QStringList names;
    for (const MapLabel &label : labels.labels)
        names.append(label.words);
    names.removeDuplicates();
    return names;
}

// The first label of that name.
MapLabel labelOf(const MapLabels &labels, const char *name)
{
    for (const MapLabel &label : labels.labels) {
        if (label.words == QString::fromUtf8(name))
            return label;
    }
    return {};
}

// What a name covers of the item, px.
QRectF boxOf(const StreetPlan &plan, const MapLabel &label)
{
    return label.box(MapView(plan.frame(), plan.view(), 0, itemSize, 1).toScreen(label.place)).boundingRect();
}

} // namespace

class tst_maplabels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyPlanHasNoNames();
    void nameStandsOnItsStreet();
    void nameIsNeverUpsideDown_data();
    void nameIsNeverUpsideDown();
    void addressComesFirst();
    void nameWithoutRoomIsLeftOut();
    void coveredPlacesStayFree();
    void bentStreetBearsNoName();
    void piecesOfAStreetBearOneName();
    void addressNameMayStandAside();
    void addressNameAsideStandsOnNoOtherStreet();
    void railwayIsNamedIfItHasAName();
    void landmarkHasItsSignWithItsName();
    void longNameOfALandmarkHasTwoLines();
};

void tst_maplabels::initTestCase()
{
    for (const QString &face : QDir(QStringLiteral(":/fonts")).entryList())
        QVERIFY(QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + face) >= 0);
}

void tst_maplabels::emptyPlanHasNoNames()
{
    const MapLabels labels = labelsOf(StreetPlan(), {}, QStringLiteral("Railway"));
    QVERIFY(labels.labels.isEmpty() && labels.signs.isEmpty());
}

void tst_maplabels::nameStandsOnItsStreet()
{
    const StreetPlan plan = planOf("address | Palma\nstreet | Palma | -200,-100 200,-100\n"
                                   "street | Chile | 120,-200 120,200\n");
    const MapLabels labels = labelsOf(plan);
    QCOMPARE(namesOf(labels), QStringList({ QStringLiteral("Palma"), QStringLiteral("Chile") }));
    const MapLabel palma = labelOf(labels, "Palma");
    QCOMPARE(palma.place.y(), -100.0);
    QCOMPARE(palma.angle, 0.0);
    QVERIFY(palma.strong && !palma.aside);
    const MapLabel chile = labelOf(labels, "Chile");
    QCOMPARE(chile.place.x(), 120.0);
    QCOMPARE(chile.angle, 90.0);
    QVERIFY(!chile.strong);
}

void tst_maplabels::nameIsNeverUpsideDown_data()
{
    QTest::addColumn<QByteArray>("points");
    QTest::newRow("from west to east") << QByteArray("-200,-100 200,-100");
    QTest::newRow("from east to west") << QByteArray("200,-100 -200,-100");
    QTest::newRow("from south to north") << QByteArray("100,-200 100,200");
    QTest::newRow("from north to south") << QByteArray("100,200 100,-200");
    QTest::newRow("to the south-west") << QByteArray("200,100 -100,-200");
    QTest::newRow("to the north-west") << QByteArray("200,-100 -100,200");
}

void tst_maplabels::nameIsNeverUpsideDown()
{
    QFETCH(QByteArray, points);
    const MapLabels labels = labelsOf(planOf("address | Palma\nstreet | Palma | " + points));
    QCOMPARE(namesOf(labels), QStringList { QStringLiteral("Palma") });
    for (const MapLabel &label : labels.labels)
        QVERIFY2(label.angle > -90 && label.angle <= 90, qPrintable(QString::number(label.angle)));
}

void tst_maplabels::addressComesFirst()
{
    const StreetPlan plan = planOf("address | Palma\navenue | Chile | -200,100 200,100\n"
                                   "street | Palma | -200,-100 200,-100\nlandmark | Panteón | 50,0\n");
    QCOMPARE(namesOf(labelsOf(plan)),
             QStringList({ QStringLiteral("Palma"), QStringLiteral("Panteón"), QStringLiteral("Chile") }));
}

void tst_maplabels::nameWithoutRoomIsLeftOut()
{
    // 10 m are 20 px, and no name is as short as that.
    const StreetPlan plan =
            planOf("address | Palma\nstreet | Palma | -200,-100 200,-100\nstreet | Chile | 0,50 10,50\n");
    QCOMPARE(namesOf(labelsOf(plan)), QStringList { QStringLiteral("Palma") });
}

void tst_maplabels::coveredPlacesStayFree()
{
    const StreetPlan plan = planOf("address | Palma\nstreet | Palma | -200,-100 200,-100\n"
                                   "street | Chile | -200,100 200,100\n");
    const MapLabels before = labelsOf(plan);
    // Something comes to lie where the name stood: it moves along its street.
    const QRectF over = boxOf(plan, labelOf(before, "Chile"));
    const MapLabels moved = labelsOf(plan, { over });
    QCOMPARE(namesOf(moved), namesOf(before));
    QVERIFY(!boxOf(plan, labelOf(moved, "Chile")).intersects(over));
    QCOMPARE(labelOf(moved, "Chile").place.y(), 100.0);
    // Over all of its street: it is left out.
    QCOMPARE(namesOf(labelsOf(plan, { QRectF(0, 0, 800, 400) })), QStringList { QStringLiteral("Palma") });
}

void tst_maplabels::bentStreetBearsNoName()
{
    const StreetPlan plan = planOf("address | Palma\nstreet | Palma | -200,-100 200,-100\n"
                                   "street | Chile | 0,50 5,60 10,50 15,60 20,50 25,60 30,50 35,60 40,50 45,60\n");
    QCOMPARE(namesOf(labelsOf(plan)), QStringList { QStringLiteral("Palma") });
}

void tst_maplabels::piecesOfAStreetBearOneName()
{
    const StreetPlan plan =
            planOf("address | Palma\nstreet | Palma | -200,-100 0,-100\nstreet | Palma | 0,-100 200,-100\n");
    const MapLabels labels = labelsOf(plan);
    // Again only far from the first: 0.42 of the item's side is 336 px.
    for (qsizetype i = 1; i < labels.labels.size(); ++i)
        QVERIFY(std::abs(labels.labels[i].place.x() - labels.labels[0].place.x()) * 2 >= 336);
    QVERIFY(!labels.labels.isEmpty() && labels.labels.size() <= 2);
}

void tst_maplabels::addressNameMayStandAside()
{
    // Its whole street is covered.
    const StreetPlan plan = planOf("address | Palma\nstreet | Palma | -200,-100 200,-100\n");
    const MapLabels labels = labelsOf(plan, { QRectF(0, 595, 800, 10) });
    QCOMPARE(namesOf(labels), QStringList { QStringLiteral("Palma") });
    QVERIFY(labels.labels[0].aside);
    QVERIFY(std::abs(labels.labels[0].place.y() + 100) > 5);
}

void tst_maplabels::addressNameAsideStandsOnNoOtherStreet()
{
    // Beside the covered street runs another one, on which the name would stand next to its own.
    for (const double y : { -90.0, -110.0 }) {
        const StreetPlan plan =
                planOf(qPrintable(QStringLiteral("address | Palma\nstreet | Palma | -200,-100 200,-100\n"
                                                 "street | Oliva | -200,%1 200,%1\n")
                                          .arg(y)));
        const MapLabel label = labelOf(labelsOf(plan, { QRectF(0, 595, 800, 10) }), "Palma");
        QVERIFY(label.aside);
        QVERIFY(std::abs(label.place.y() - y) * 2 > label.size.height() / 2);
    }
}

void tst_maplabels::railwayIsNamedIfItHasAName()
{
    const StreetPlan plan =
            planOf("address | Palma\nstreet | Palma | -200,-100 200,-100\nrailway | | -200,100 200,100\n");
    QCOMPARE(namesOf(labelsOf(plan)), QStringList { QStringLiteral("Palma") });
    const MapLabels labels = labelsOf(plan, {}, QStringLiteral("Vía férrea"));
    QCOMPARE(namesOf(labels), QStringList({ QStringLiteral("Palma"), QStringLiteral("Vía férrea") }));
    QCOMPARE(labelOf(labels, "Vía férrea").kind, MapLabel::Kind::Railway);
}

void tst_maplabels::landmarkHasItsSignWithItsName()
{
    const StreetPlan plan =
            planOf("address | Palma\nstreet | Palma | -200,-100 200,-100\nlandmark | Panteón | 50,50\n");
    const MapLabels labels = labelsOf(plan);
    QCOMPARE(labels.signs, QList<QPointF>({ QPointF(50, 50) }));
    QCOMPARE(labels.labels.last().kind, MapLabel::Kind::Landmark);
    // Beside its place, not on it.
    QVERIFY(!boxOf(plan, labels.labels.last()).contains(QPointF(500, 300)));
    // Without room for the name there is no sign.
    const MapLabels covered = labelsOf(plan, { QRectF(300, 200, 400, 200) });
    QVERIFY(covered.signs.isEmpty());
    QCOMPARE(namesOf(covered), QStringList { QStringLiteral("Palma") });
}

void tst_maplabels::longNameOfALandmarkHasTwoLines()
{
    const StreetPlan plan = planOf("address | Palma\nstreet | Palma | -200,-100 200,-100\n"
                                   "landmark | Panteón Nacional de los Héroes | 0,50\n");
    const MapLabels labels = labelsOf(plan);
    QCOMPARE(labels.labels.last().words.count(QLatin1Char('\n')), 1);
    QVERIFY(labels.labels.last().size.height() > 1.5 * labels.labels.first().size.height());
}

QTEST_MAIN(tst_maplabels)
#include "tst_maplabels.moc"
