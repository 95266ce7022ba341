// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A damaged map is named and not shown.

#include "contentdatabase.h"
#include "mapplans.h"

#include <QPainter>
#include <QTest>

#include <random>

class tst_mapfaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void faultIsNamed_data();
    void faultIsNamed();
    void nothingCrashesTheReader();

private:
    ContentDatabase m_database;
    Catalog m_catalog { m_database };
};

void tst_mapfaults::initTestCase()
{
    QVERIFY(loadFonts());
    QCOMPARE(StreetPlan().read(smallMap), QString());
}

void tst_mapfaults::faultIsNamed_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("fault");
    const auto changed = [](const char *name, const char *from, const char *to, const char *fault) {
        QString plan = smallMap;
        plan.replace(QString::fromUtf8(from), QString::fromUtf8(to));
        QTest::newRow(name) << plan << QString::fromUtf8(fault);
    };
    QTest::newRow("nothing") << QString() << QStringLiteral("it has no source");
    QTest::newRow("another text") << QStringLiteral("<svg/>")
                                  << QStringLiteral("line 1: a map begins with \"map | 1\"");
    QTest::newRow("too long") << QString(2'000'000, QLatin1Char('#'))
                              << QStringLiteral("it is longer than 1000000 characters");
    QTest::newRow("another encoding") << QString(smallMap).replace(QLatin1String("Chile"),
                                                                   QString::fromUtf8("Ch\xEDle"))
                                      << QStringLiteral("it is not text in UTF-8");
    QTest::newRow("binary") << QString(smallMap).insert(100, QChar::Null) << QStringLiteral("it is not text in UTF-8");
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

void tst_mapfaults::faultIsNamed()
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
void tst_mapfaults::nothingCrashesTheReader()
{
    const QString sound = m_catalog.map(headquarters);
    const QString signs = QStringLiteral("|,\n -0123456789#äŨ\u0303\U0001F5FA\"'map street railway\t\u2028");
    std::mt19937 chance(20261124);
    const auto upTo = [&chance](qsizetype most) { return qsizetype(chance() % (uint32_t(most) + 1)); };
    int read = 0;
    constexpr int rounds = 4000;
    for (int round = 0; round < rounds; ++round) {
        QString text = round % 2 ? sound : smallMap;
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

QTEST_MAIN(tst_mapfaults)
#include "tst_mapfaults.moc"
