// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The street maps: that they are true to the figures they were written from, that a damaged one is named and not shown,
// and that every name on the screen can be read.

#include "catalog.h"
#include "contentdatabase.h"
#include "streetmap.h"
#include "streetplan.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLineF>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <random>

namespace
{

// One degree in Asunción, m, and the pins: as the source of the figures gives them.
constexpr double metresEast = 100'656;
constexpr double metresNorth = 110'773;
constexpr double exactly = 3; // m: to this the figures are simplified

const auto second = QStringLiteral("second");
const auto headquarters = QStringLiteral("headquarters");

// The least that is a map.
const auto small = QStringLiteral("map | 1\n"
                                  "source | Somebody\n"
                                  "licence | Free\n"
                                  "unit | metre\n"
                                  "frame | -100,-100 100,100\n"
                                  "view | -50,-50 50,50\n"
                                  "address | Palma | Chile | Alberdi\n"
                                  "block | Palma | Chile | Alberdi\n"
                                  "street | Palma | -100,0 100,0\n"
                                  "street | Chile | -40,-100 -40,100\n"
                                  "street | Alberdi | 40,-100 40,100\n");

QPointF placeOf(const OfficeRow &office, double latitude, double longitude)
{
    return { (longitude - office.longitude) * metresEast, (latitude - office.latitude) * metresNorth };
}

double distance(QPointF a, QPointF b)
{
    return QLineF(a, b).length();
}

double area(const QPolygonF &polygon)
{
    double area = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &a = polygon.at(i);
        const QPointF &b = polygon.at((i + 1) % polygon.size());
        area += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(area) / 2;
}

double distanceTo(const QPolygonF &course, QPointF point)
{
    double least = INFINITY;
    for (qsizetype i = 1; i < course.size(); ++i) {
        const QPointF along = course[i] - course[i - 1];
        const double share = std::clamp(
                QPointF::dotProduct(point - course[i - 1], along) / QPointF::dotProduct(along, along), 0.0, 1.0);
        least = std::min(least, distance(point, course[i - 1] + share * along));
    }
    return least;
}

} // namespace

class TestMap : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOfficeHasAMap();
    void namesAreThoseOfTheAddress();
    void crossingsAreWhereTheFiguresSay_data();
    void crossingsAreWhereTheFiguresSay();
    void addressLiesBetweenItsCrossings();
    void corneredStreetLeadsToConcordia();
    void walksAreAsLongAsTheDirectionsSay();
    void faultIsNamed_data();
    void faultIsNamed();
    void nothingCrashesTheReader();
    void everyNameCanBeRead_data();
    void everyNameCanBeRead();
    void longStreetBearsItsNameAgain();
    void sightStaysOnTheMap_data();
    void sightStaysOnTheMap();
    void namesStayWhileItMoves();
    void otherMapHasOtherNames();

private:
    StreetPlan planOf(const QString &officeId) const
    {
        StreetPlan plan;
        plan.read(m_catalog.map(officeId));
        return plan;
    }
    OfficeRow office(const QString &officeId) const
    {
        for (const OfficeRow &row : m_catalog.offices(QStringLiteral("es"))) {
            if (row.officeId == officeId)
                return row;
        }
        return {};
    }
    // A map as large as that, with letters of \a pixels.
    static void prepare(StreetMap &map, const QString &plan, QSizeF size, int pixels);

    ContentDatabase m_database;
    Catalog m_catalog { m_database };
};

void TestMap::initTestCase()
{
    for (const QString &face : QDir(QStringLiteral(":/fonts")).entryList())
        QVERIFY(QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + face) >= 0);
    StreetPlan plan;
    QCOMPARE(plan.read(small), QString());
}

void TestMap::prepare(StreetMap &map, const QString &plan, QSizeF size, int pixels)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    map.setSize(size);
    map.setProperty("font", font);
    map.setProperty("accuracyMetres", 55);
    map.setProperty("railwayName", QStringLiteral("Vía férrea"));
    map.setPlan(plan);
}

void TestMap::everyOfficeHasAMap()
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

void TestMap::namesAreThoseOfTheAddress()
{
    for (const LanguageRow &language : m_catalog.languages()) {
        for (const OfficeRow &office : m_catalog.offices(language.code)) {
            const StreetPlan plan = planOf(office.officeId);
            QVERIFY(plan.address().size() >= 2);
            for (QString name : plan.address()) {
                // People leave out that it is an avenue.
                name.remove(QStringLiteral("Avda. "));
                QVERIFY2(office.address.contains(name), qPrintable(name + QStringLiteral(": ") + office.address));
            }
        }
    }
}

void TestMap::crossingsAreWhereTheFiguresSay_data()
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

void TestMap::crossingsAreWhereTheFiguresSay()
{
    QFETCH(QString, officeId);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    const std::optional<QPointF> found = planOf(officeId).crossing(one, other);
    QVERIFY(found);
    const double off = distance(*found, placeOf(office(officeId), latitude, longitude));
    QVERIFY2(off <= exactly, qPrintable(QString::number(off)));
}

void TestMap::addressLiesBetweenItsCrossings()
{
    const QPolygonF block = planOf(second).block();
    QCOMPARE(int(block.size()), 3);
    QCOMPARE(block.at(1), QPointF(0, 0));
    // The block is 101 m long, and the pin is its middle.
    const double whole = distance(block.first(), block.last());
    QVERIFY2(std::abs(whole - 101) <= exactly, qPrintable(QString::number(whole)));
    QVERIFY(std::abs(distance(block.first(), { 0, 0 }) - whole / 2) <= exactly);
    QVERIFY(planOf(headquarters).block().isEmpty());
}

void TestMap::corneredStreetLeadsToConcordia()
{
    // The address names Concordia, which meets Gral. Santos by a street without a name.
    const StreetPlan plan = planOf(headquarters);
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
    QVERIFY(distanceTo(santos, corner) <= exactly);
    QVERIFY(distanceTo(nameless, corner) <= exactly);
    QVERIFY(distance(nameless.last(), concordia.first()) <= exactly);
}

void TestMap::walksAreAsLongAsTheDirectionsSay()
{
    const StreetPlan santos = planOf(headquarters);
    const auto artigas = santos.crossing(QStringLiteral("Avda. Gral. Santos"), QStringLiteral("Avda. Gral. Artigas"));
    const auto rail = santos.crossing(QStringLiteral("Avda. Gral. Santos"), QStringLiteral("railway"));
    QVERIFY(artigas && rail);
    QVERIFY(rail->y() < artigas->y()); // south of it
    QVERIFY2(std::abs(distance(*artigas, *rail) - 227) <= exactly,
             qPrintable(QString::number(distance(*artigas, *rail))));
    QVERIFY(std::abs(distance(*artigas, { 0, 0 }) - 514) <= exactly);

    const StreetPlan alberdi = planOf(second);
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

void TestMap::faultIsNamed_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("fault");
    const auto changed = [](const char *name, const char *from, const char *to, const char *fault) {
        QString plan = small;
        plan.replace(QString::fromUtf8(from), QString::fromUtf8(to));
        QTest::newRow(name) << plan << QString::fromUtf8(fault);
    };
    QTest::newRow("nothing") << QString() << QStringLiteral("it has no source");
    QTest::newRow("another text") << QStringLiteral("<svg/>")
                                  << QStringLiteral("line 1: a map begins with \"map | 1\"");
    QTest::newRow("too long") << QString(2'000'000, QLatin1Char('#'))
                              << QStringLiteral("it is longer than 1000000 characters");
    QTest::newRow("another encoding") << QString(small).replace(QLatin1String("Chile"), QString::fromUtf8("Ch\xEDle"))
                                      << QStringLiteral("it is not text in UTF-8");
    QTest::newRow("binary") << QString(small).insert(100, QChar::Null) << QStringLiteral("it is not text in UTF-8");
    changed("a later version", "map | 1", "map | 2", "line 1: a map begins with \"map | 1\"");
    changed("unknown statement", "unit", "units", "line 4: \"units\" is no statement of a map");
    changed("a field too many", "unit | metre", "unit | metre | foot", "line 4: unit takes 1 field(s), not 2");
    changed("another unit", "unit | metre", "unit | foot", "its unit is \"foot\", not metre");
    changed("no licence", "licence | Free\n", "", "it has no licence");
    changed("no point", "-100,0 100,0", "-100,0 100;0", "line 9: \"100;0\" is no point like 120,-45, in metres");
    changed("a sign too many", "-100,0 100,0", "-100,0 +100,0",
            "line 9: \"+100,0\" is no point like 120,-45, in metres");
    changed("half a point", "-100,0 100,0", "-100,0 100,", "line 9: \"100,\" is no point like 120,-45, in metres");
    changed("farther than numbers", "-100,0 100,0", "-100,0 -2147483648,0",
            "line 9: \"-2147483648,0\" is no point like 120,-45, in metres");
    changed("far away", "-100,0 100,0", "-100,0 999999,0", "line 9: \"999999,0\" is no point like 120,-45, in metres");
    changed("one point", "-100,0 100,0", "-100,0", "line 9: a course has two points or more");
    changed("a point twice", "-100,0 100,0", "-100,0 -100,0 100,0", "line 9: the point -100,0 stands twice in a row");
    changed("beyond the frame", "-100,0 100,0", "-100,0 101,0", "\"Palma\" leaves the frame");
    changed("frame turned round", "-100,-100 100,100\nview", "100,100 -100,-100\nview",
            "line 5: \"100,100 -100,-100\" is not two points, west,south and east,north");
    changed("too near", "view | -50,-50 50,50", "view | -9,-9 9,9", "its view is less than 100 m wide or high");
    changed("pin out of sight", "view | -50,-50 50,50", "view | -50,-50 50,150",
            "its view lies outside the frame, or the pin outside the view");
    changed("no such street", "address | Palma", "address | Palmas",
            "the address names \"Palmas\", which is not on the map");
    changed("crossing elsewhere", "40,-100 40,100\n", "-60,-100 -60,100\n",
            "\"Chile\" and \"Alberdi\" do not cross \"Palma\" on either side of the pin");
    changed("no crossing", "street | Alberdi | 40,-100", "street | Alberdi | 40,10",
            "\"Palma\" does not cross \"Alberdi\"");
    changed("pin beside its street", "-100,0 100,0", "-100,4 100,4", "the pin does not lie on \"Palma\"");
    changed("no name", "street | Palma |", "street | <b>Palma</b> |",
            "line 9: \"<b>Palma</b>\" is no name of a street");
}

void TestMap::faultIsNamed()
{
    QFETCH(QString, plan);
    QFETCH(QString, fault);
    StreetPlan read;
    QCOMPARE(read.read(plan), fault);
    QVERIFY(read.isEmpty());
    // Nothing of it is painted, nothing goes wrong.
    StreetMap map;
    prepare(map, plan, { 300, 200 }, 28);
    QCOMPARE(map.fault(), fault);
    QCOMPARE(int(map.labels().size()), 0);
    QImage image(300, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    map.paint(&painter);
}

// Maps that were changed at random: read, or named, and painted if read.
void TestMap::nothingCrashesTheReader()
{
    const QString sound = m_catalog.map(headquarters);
    const QString signs = QStringLiteral("|,\n -0123456789#äŨ\u0303\U0001F5FA\"'map street railway\t\u2028");
    std::mt19937 chance(20261124);
    const auto upTo = [&chance](qsizetype most) { return qsizetype(chance() % (uint32_t(most) + 1)); };
    int read = 0;
    constexpr int rounds = 4000;
    for (int round = 0; round < rounds; ++round) {
        QString text = round % 2 ? sound : small;
        for (qsizetype changes = upTo(4); changes >= 0; --changes) {
            const qsizetype at = upTo(text.size());
            switch (chance() % 6) {
            case 0:
                text.remove(at, upTo(40));
                break;
            case 1:
                text.insert(at, signs.mid(upTo(signs.size()), 1 + upTo(3)));
                break;
            case 2:
                text.insert(at, text.mid(upTo(text.size()), upTo(200)));
                break;
            case 3:
                text.truncate(at);
                break;
            case 4:
                text.insert(at, QString::number(qint64(chance()) - 2'000'000'000));
                break;
            default:
                text.insert(at, QChar(char16_t(chance())));
            }
        }
        StreetPlan plan;
        const QString fault = plan.read(text);
        QCOMPARE(plan.isEmpty(), !fault.isEmpty());
        QVERIFY2(fault.size() < 200 && !fault.contains(QLatin1Char('\n')), qPrintable(fault));
        if (!fault.isEmpty() || ++read % 10)
            continue;
        StreetMap map;
        prepare(map, text, { 320, 240 }, 20);
        map.setProperty("zoom", 1.6);
        QImage image(320, 240, QImage::Format_RGB32);
        QPainter painter(&image);
        map.paint(&painter);
    }
    // Both ways are taken.
    QVERIFY2(read > rounds / 50 && read < rounds / 2, qPrintable(QString::number(read)));
}

void TestMap::everyNameCanBeRead_data()
{
    QTest::addColumn<QString>("officeId");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<double>("zoom");
    for (const QString &officeId : { headquarters, second }) {
        for (const QSizeF size : { QSizeF(1080, 530), QSizeF(1216, 460), QSizeF(608, 240), QSizeF(1016, 900) }) {
            for (const int pixels : { 14, 28, 34, 56 }) {
                for (const double zoom : { 1.0, 1.6, 2.6 })
                    QTest::addRow("%s, %d × %d, %d px, zoom %.1f", qPrintable(officeId), int(size.width()),
                                  int(size.height()), pixels, zoom)
                            << officeId << size << pixels << zoom;
            }
        }
    }
}

void TestMap::everyNameCanBeRead()
{
    QFETCH(QString, officeId);
    QFETCH(QSizeF, size);
    QFETCH(int, pixels);
    QFETCH(double, zoom);
    const StreetPlan plan = planOf(officeId);
    StreetMap map;
    QQuickItem overlay;
    overlay.setParentItem(&map);
    overlay.setSize({ 120, 60 });
    QQmlListProperty<QQuickItem> overlays = map.overlays();
    overlays.append(&overlays, &overlay);
    prepare(map, m_catalog.map(officeId), size, pixels);
    map.setProperty("zoom", zoom);

    const QList<MapLabel> labels = map.labels();
    const QRectF item(QPointF(), size);
    QList<QPolygonF> taken { QPolygonF(map.pinRect()), QPolygonF(QRectF(0, 0, 120, 60)) };
    QStringList words;
    for (const MapLabel &label : labels) {
        QVERIFY2(label.angle > -90 && label.angle <= 90, qPrintable(label.words));
        const QPolygonF box = label.box(map.toScreen(label.place));
        QVERIFY2(item.contains(box.boundingRect()), qPrintable(label.words + QStringLiteral(" is cut")));
        for (const QPolygonF &other : std::as_const(taken))
            QVERIFY2(area(box.intersected(other)) < 1, qPrintable(label.words + QStringLiteral(" lies on another")));
        taken.append(box);
        words.append(label.words);
        // A name that is not beside its street on purpose stands on it.
        double off = INFINITY;
        for (const StreetPlan::Way &way : plan.ways()) {
            const bool railway = way.kind == StreetPlan::Kind::Railway;
            if (way.name == label.words || (railway && label.words == QLatin1String("Vía férrea")))
                off = std::min(off, distanceTo(way.course, label.place) * map.pixelsPerMetre());
        }
        if (std::isfinite(off) && !label.strong)
            QVERIFY2(off <= 0.2 * label.size.height(), qPrintable(label.words));
    }
    QVERIFY(!labels.isEmpty() || pixels > size.height() / 5);
    // The streets that the address names are never left out for others.
    if (zoom == 1.0 && pixels <= 34 && size.height() > 400) {
        for (const QString &street : plan.address())
            QVERIFY2(words.contains(street), qPrintable(street + QStringLiteral(" has no name on the map")));
    }
}

void TestMap::longStreetBearsItsNameAgain()
{
    StreetMap map;
    prepare(map, m_catalog.map(second), { 1216, 900 }, 20);
    map.setProperty("zoom", 1.6);
    QHash<QString, QList<QPointF>> places;
    for (const MapLabel &label : map.labels())
        places[label.words].append(map.toScreen(label.place));
    int twice = 0;
    for (const QList<QPointF> &of : std::as_const(places)) {
        if (of.size() < 2)
            continue;
        ++twice;
        QVERIFY(distance(of[0], of[1]) > 500);
    }
    QVERIFY(twice > 0);
}

void TestMap::sightStaysOnTheMap_data()
{
    QTest::addColumn<QString>("officeId");
    QTest::addColumn<QSizeF>("size");
    for (const QString &officeId : { headquarters, second }) {
        QTest::addRow("%s, upright", qPrintable(officeId)) << officeId << QSizeF(1080, 530);
        QTest::addRow("%s, lying", qPrintable(officeId)) << officeId << QSizeF(1216, 460);
    }
}

void TestMap::sightStaysOnTheMap()
{
    QFETCH(QString, officeId);
    QFETCH(QSizeF, size);
    StreetMap map;
    prepare(map, m_catalog.map(officeId), size, 28);
    for (const double zoom : { 1.0, 1.6, 2.6 }) {
        map.setProperty("zoom", zoom);
        for (const QPointF wish : { QPointF(9000, 0), QPointF(-9000, 0), QPointF(0, 9000), QPointF(-9000, -9000) }) {
            const QPointF clamped = map.clampedOffset(wish.x(), wish.y(), zoom);
            map.setProperty("east", clamped.x());
            map.setProperty("north", clamped.y());
            const QPointF northWest = map.toScreen({ -650, 650 });
            const QPointF southEast = map.toScreen({ 650, -650 });
            QVERIFY(northWest.y() <= 0.5 && southEast.y() >= size.height() - 0.5);
            // Where all of it is narrower than the screen it stands in the middle.
            if (southEast.x() - northWest.x() < size.width())
                QVERIFY(std::abs(northWest.x() - (size.width() - southEast.x())) < 0.5);
            else
                QVERIFY(northWest.x() <= 0.5 && southEast.x() >= size.width() - 0.5);
        }
    }
}

void TestMap::namesStayWhileItMoves()
{
    StreetMap map;
    prepare(map, m_catalog.map(second), { 1080, 530 }, 28);
    map.setProperty("zoom", 2.6);
    const auto placesOf = [&map] {
        QStringList places;
        for (const MapLabel &label : map.labels())
            places.append(label.words + QStringLiteral(" %1 %2").arg(label.place.x()).arg(label.place.y()));
        return places;
    };
    const QStringList before = placesOf();
    map.setProperty("moving", true);
    map.setProperty("east", 120);
    QCOMPARE(placesOf(), before);
    map.setProperty("moving", false);
    QVERIFY(placesOf() != before);
}

void TestMap::otherMapHasOtherNames()
{
    StreetMap map;
    prepare(map, m_catalog.map(second), { 1080, 530 }, 28);
    map.setProperty("moving", true);
    QVERIFY(!map.labels().isEmpty());
    map.setPlan(m_catalog.map(headquarters));
    for (const MapLabel &label : map.labels())
        QVERIFY(label.words != QLatin1String("Alberdi"));
}

QTEST_MAIN(TestMap)
#include "tst_map.moc"
