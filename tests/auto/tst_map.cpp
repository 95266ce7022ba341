// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The street maps of the content are true to the figures they were written from.

#include "contentdatabase.h"
#include "mapplans.h"

#include <QLineF>
#include <QTest>

namespace
{

// One degree in Asunción, m, and the pins: as the source of the figures gives them.
constexpr double metresEast = 100'656;
constexpr double metresNorth = 110'773;
constexpr double exactly = 3; // m: to this the figures are simplified

QPointF placeOf(const OfficeRow &office, double latitude, double longitude)
{
    return { (longitude - office.longitude) * metresEast, (latitude - office.latitude) * metresNorth };
}

} // namespace

class tst_map : public QObject
{
    Q_OBJECT

private slots:
    void everyOfficeHasAMap();
    void namesAreThoseOfTheAddress();
    void crossingsAreWhereTheFiguresSay_data();
    void crossingsAreWhereTheFiguresSay();
    void addressLiesBetweenItsCrossings();
    void corneredStreetLeadsToConcordia();
    void walksAreAsLongAsTheDirectionsSay();

private:
    OfficeRow office(const QString &officeId) const
    {
        for (const OfficeRow &row : m_catalog.offices(QStringLiteral("es"))) {
            if (row.officeId == officeId)
                return row;
        }
        return {};
    }

    ContentDatabase m_database;
    Catalog m_catalog { m_database };
};

void tst_map::everyOfficeHasAMap()
{
    const QList<OfficeRow> offices = m_catalog.offices(QStringLiteral("es"));
    QCOMPARE(int(offices.size()), 2);
    for (const OfficeRow &office : offices) {
        StreetPlan plan;
        QCOMPARE(plan.read(m_catalog.map(office.officeId)), QString());
        QVERIFY(plan.ways().size() > 40);
        QCOMPARE(plan.source(), QStringLiteral("INE Paraguay, Cartografía Censal 2022"));
    }
    QCOMPARE(m_catalog.map(QStringLiteral("nowhere")), QString());
}

void tst_map::namesAreThoseOfTheAddress()
{
    for (const LanguageRow &language : m_catalog.languages()) {
        for (const OfficeRow &office : m_catalog.offices(language.code)) {
            const StreetPlan plan = planOf(m_catalog, office.officeId);
            QVERIFY(plan.address().size() >= 2);
            for (QString name : plan.address()) {
                // People leave out that it is an avenue.
                name.remove(QStringLiteral("Avda. "));
                QVERIFY2(office.address.contains(name), qPrintable(name + QStringLiteral(": ") + office.address));
            }
        }
    }
}

void tst_map::crossingsAreWhereTheFiguresSay_data()
{
    QTest::addColumn<QString>("officeId");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::newRow("Alberdi, Gral. Díaz") << second << QStringLiteral("Alberdi") << QStringLiteral("Gral. Díaz")
                                         << -25.283335 << -57.637189;
    QTest::newRow("Alberdi, Haedo") << second << QStringLiteral("Alberdi") << QStringLiteral("Haedo") << -25.284109
                                    << -57.637725;
    QTest::newRow("Alberdi, Palma") << second << QStringLiteral("Alberdi") << QStringLiteral("Palma") << -25.281621
                                    << -57.635686;
    QTest::newRow("Gral. Santos, Gral. Artigas") << headquarters << QStringLiteral("Avda. Gral. Santos")
                                                 << QStringLiteral("Avda. Gral. Artigas") << -25.275414 << -57.609742;
}

void tst_map::crossingsAreWhereTheFiguresSay()
{
    QFETCH(QString, officeId);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    const std::optional<QPointF> found = planOf(m_catalog, officeId).crossing(one, other);
    QVERIFY(found);
    const double off = distance(*found, placeOf(office(officeId), latitude, longitude));
    QVERIFY2(off <= exactly, qPrintable(QString::number(off)));
}

void tst_map::addressLiesBetweenItsCrossings()
{
    const QPolygonF block = planOf(m_catalog, second).block();
    QCOMPARE(int(block.size()), 3);
    QCOMPARE(block.at(1), QPointF(0, 0));
    // The block is 101 m long, and the pin is its middle.
    const double whole = distance(block.first(), block.last());
    QVERIFY2(std::abs(whole - 101) <= exactly, qPrintable(QString::number(whole)));
    QVERIFY(std::abs(distance(block.first(), { 0, 0 }) - whole / 2) <= exactly);
    QVERIFY(planOf(m_catalog, headquarters).block().isEmpty());
}

void tst_map::corneredStreetLeadsToConcordia()
{
    // The address names Concordia, which meets Gral. Santos by a street without a name.
    const StreetPlan plan = planOf(m_catalog, headquarters);
    const QPointF corner = placeOf(office(headquarters), -25.279984, -57.609624);
    QPolygonF santos;
    QPolygonF concordia;
    QPolygonF nameless;
    for (const StreetPlan::Way &way : plan.ways()) {
        if (way.name == QLatin1String("Avda. Gral. Santos"))
            santos = way.course;
        else if (way.name == QLatin1String("Concordia"))
            concordia = way.course;
        else if (way.name.isEmpty() && way.kind == StreetPlan::Kind::Street)
            nameless = way.course;
    }
    QVERIFY(distanceFrom(santos, corner) <= exactly);
    QVERIFY(distanceFrom(nameless, corner) <= exactly);
    QVERIFY(distance(nameless.last(), concordia.first()) <= exactly);
}

void tst_map::walksAreAsLongAsTheDirectionsSay()
{
    const StreetPlan santos = planOf(m_catalog, headquarters);
    const auto artigas = santos.crossing(QStringLiteral("Avda. Gral. Santos"), QStringLiteral("Avda. Gral. Artigas"));
    const auto rail = santos.crossing(QStringLiteral("Avda. Gral. Santos"), QStringLiteral("railway"));
    QVERIFY(artigas && rail);
    QVERIFY(rail->y() < artigas->y()); // south of it
    QVERIFY2(std::abs(distance(*artigas, *rail) - 227) <= exactly,
             qPrintable(QString::number(distance(*artigas, *rail))));
    QVERIFY(std::abs(distance(*artigas, { 0, 0 }) - 514) <= exactly);

    const StreetPlan alberdi = planOf(m_catalog, second);
    const auto palma = alberdi.crossing(QStringLiteral("Palma"), QStringLiteral("Alberdi"));
    const auto chile = alberdi.crossing(QStringLiteral("Palma"), QStringLiteral("Chile"));
    QVERIFY(palma && chile);
    QVERIFY(std::abs(distance(*palma, { 0, 0 }) - 294) <= exactly);
    const double fromPantheon = distance(*chile, *palma) + distance(*palma, { 0, 0 });
    QVERIFY2(std::abs(fromPantheon - 362) <= 15, qPrintable(QString::number(fromPantheon)));
    QVERIFY(palma->y() > 0 && palma->x() > 0); // one walks to the south-west

    // Rounded to ten metres, in every language; the walk from Avda. España begins beyond the map.
    const std::pair<QString, QStringList> said[] = { { headquarters,
                                                       { QStringLiteral("510 m"), QStringLiteral("830 m") } },
                                                     { second, { QStringLiteral("290 m"), QStringLiteral("360 m") } } };
    for (const LanguageRow &language : m_catalog.languages()) {
        for (const auto &[officeId, metres] : said) {
            const QList<DirectionRow> directions = m_catalog.directions(officeId, language.code);
            QCOMPARE(directions.size(), metres.size());
            for (qsizetype i = 0; i < metres.size(); ++i)
                QVERIFY2(directions[i].words.contains(metres[i]), qPrintable(directions[i].words));
        }
    }
}

QTEST_MAIN(tst_map)
#include "tst_map.moc"
