// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the offices with other content: one office, a third one, no map, a machine in one of them, and what must
// not be shown because it is not known.

#include "officevisit.h"
#include "program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const auto noMap = QStringLiteral("El mapa no está disponible; abajo están las indicaciones.");
const auto here = QStringLiteral("Usted está aquí");

} // namespace

class tst_officecontent : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void oneOfficeNeedsNoList_data() { addScreens(); }
    void oneOfficeNeedsNoList();
    void nothingUnknownIsShown();
    void machineKnowsWhereItStands();
    void unknownOfficeIsNamed();
    void thirdOfficeIsRowsAndAMap_data() { addScreens(); }
    void thirdOfficeIsRowsAndAMap();
    void mapMayBeDamagedOrMissing_data();
    void mapMayBeDamagedOrMissing();
    void programSaysWhichMapIsDamaged();
};

void tst_officecontent::oneOfficeNeedsNoList()
{
    QFETCH(Screen, screen);
    const QTemporaryDir folder;
    const QString content = contentWith(folder, {},
                                        "DELETE FROM map WHERE office = 'second';"
                                        "DELETE FROM direction WHERE office = 'second';"
                                        "DELETE FROM address_line WHERE office = 'second';"
                                        "DELETE FROM office WHERE id = 'second';"
                                        "DELETE FROM wording WHERE text LIKE 'second.%'");
    QVERIFY(!content.isEmpty());
    Visit visit(screen, inSpanish + QStringList { QStringLiteral("--content"), content });
    for (const double scale : { 1.0, 2.0 }) {
        visit.kiosk().comfort().setTextScale(scale);
        goTo(visit.kiosk(), offices);
        visit.picture();
        QVERIFY(!visit.control(headquarters)); // nothing to choose
        QVERIFY(visit.sees(headquarters));
        QVERIFY(visit.sees(QStringLiteral("Complejo Santos E2\nGral. Santos 1170 - Concordia\nAsunción, Paraguay")));
        QStringList faults = layoutFaults(visit, 40, 0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        if (scale > 1) {
            QVERIFY(visit.tap(showMap));
            QVERIFY(mapOf(visit));
            visit.press(Qt::Key_Escape);
        }
        visit.press(Qt::Key_Escape);
        QCOMPARE(visit.place(), QStringLiteral("home"));
    }
}

void tst_officecontent::nothingUnknownIsShown()
{
    // Neither telephone nor hours are known: no number with a sign of one, no time of day.
    static const QRegularExpression unknown(
            QStringLiteral("\\d{1,2}:\\d\\d|\\(?0\\d{2,3}\\)?[ -]\\d{3}|\\+595|@|[Tt]el[.:]"));
    Visit visit(lobby, inSpanish);
    for (const Stop &stop : stopsOf(visit.kiosk())) {
        if (stop.place.kind != Place::Kind::Offices)
            continue;
        goTo(visit.kiosk(), stop);
        for (const QQuickItem *text : visit.texts()) {
            const QString words = text->property("text").toString();
            QVERIFY2(!words.contains(unknown), qPrintable(words));
        }
    }
    goTo(visit.kiosk(), stopAt("headquarters"));
    QVERIFY(visit.sees(QStringLiteral("Complejo Santos E2\nGral. Santos 1170 - Concordia\nAsunción, Paraguay")));
}

void tst_officecontent::machineKnowsWhereItStands()
{
    for (const Screen &screen : { lobby, hall }) {
        Visit visit(screen, inSpanish + QStringList { QStringLiteral("--office"), QStringLiteral("second") });
        goTo(visit.kiosk(), offices);
        visit.picture();
        // That one is shown first, and said on the map and in the list.
        QVERIFY(visit.control(secondOffice)->property("checked").toBool());
        QVERIFY(visit.sees(here));
        QVERIFY(visit.tap(headquarters));
        const StreetMap *map = mapOf(visit);
        int said = 0;
        for (const QQuickItem *text : visit.texts()) {
            if (text->property("text").toString() != here)
                continue;
            QVERIFY(!map->isAncestorOf(text));
            ++said;
        }
        QCOMPARE(said, 1); // in the list
    }
}

void tst_officecontent::unknownOfficeIsNamed()
{
    const QTemporaryDir folder;
    const Ended ended = run(QStringLiteral(PROGRAM), { QStringLiteral("--office"), QStringLiteral("centro") },
                            environmentIn(folder.path()));
    QVERIFY(ended.code != 0);
    QCOMPARE(ended.error,
             QStringLiteral("mitic-kiosk: --office: there is no office \"centro\" here; there are headquarters, "
                            "second.\n"));
}

void tst_officecontent::thirdOfficeIsRowsAndAMap()
{
    QFETCH(Screen, screen);
    const QTemporaryDir folder;
    const QString content = contentWith(folder, { QStringLiteral("third") });
    QVERIFY(!content.isEmpty());
    Visit visit(screen, inSpanish + QStringList { QStringLiteral("--content"), content });
    QCOMPARE(visit.kiosk().content().refusal(), QString());
    goTo(visit.kiosk(), offices);
    visit.picture();
    QVERIFY(visit.control(headquarters));
    // Where the list has no room for a third, it has a second page.
    if (!visit.control(QStringLiteral("Tercera oficina")))
        QVERIFY(visit.tap(QStringLiteral("Siguiente")));
    QVERIFY(visit.tap(QStringLiteral("Tercera oficina")));
    visit.picture();
    const StreetMap *map = mapOf(visit);
    QCOMPARE(map->property("pinLabel").toString(), QStringLiteral("3"));
    QCOMPARE(map->fault(), QString());
    QVERIFY(visit.sees(QStringLiteral("Fuente: Nadie, 2026")));
    QStringList faults = layoutFaults(visit, 40, 0);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    // "The offices" are more than the two there is a distance between.
    for (const QQuickItem *text : visit.texts())
        QVERIFY(!text->property("text").toString().contains(QLatin1String("Distancia")));
    if (visit.control(howTo))
        QVERIFY(visit.tap(howTo));
    QVERIFY(visit.sees(QStringLiteral("Desde la plaza: camine por Uno hasta Dos.")));
    if (screen.name == lobby.name)
        QVERIFY(visit.sees(QStringLiteral("Calle Uno 12; entre Dos y Tres\nEncarnación, Paraguay")));
    QVERIFY(visit.tap(takeIt));
    QCOMPARE(codesIn(visit.picture()),
             cardOf("Tercera oficina", "Calle Uno 12\\; entre Dos y Tres", "Encarnación\\, Paraguay",
                    "-27.3312;-55.8667", "Ubicación aproximada")
                     + '\n');
    visit.press(Qt::Key_F2);
    QVERIFY(visit.sees(QStringLiteral("Calle Uno 12; Dos ha Tres paʼũme\nEncarnación, Paraguái")));
}

void tst_officecontent::mapMayBeDamagedOrMissing_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QByteArray>("sql");
    for (const Screen &screen : { lobby, hall, desk }) {
        QTest::addRow("%s, damaged", qPrintable(screen.name))
                << screen << QByteArray("UPDATE map SET plan = 'map | 1' WHERE office = 'second'");
        QTest::addRow("%s, missing", qPrintable(screen.name)) << screen << QByteArray("DELETE FROM map");
    }
}

void tst_officecontent::mapMayBeDamagedOrMissing()
{
    QFETCH(Screen, screen);
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    const QString content = contentWith(folder, {}, sql.constData());
    QVERIFY(!content.isEmpty());
    Visit visit(screen, inSpanish + QStringList { QStringLiteral("--content"), content });
    for (const double scale : { 1.0, 2.0 }) {
        visit.kiosk().comfort().setTextScale(scale);
        goTo(visit.kiosk(), stopAt("headquarters"));
        visit.picture();
        QVERIFY(visit.tap(secondOffice));
        visit.picture();
        QVERIFY(!mapOf(visit));
        // Large words may push it to a later page.
        for (int pages = 0; scale > 1 && !visit.sees(noMap) && pages < 9; ++pages)
            visit.press(Qt::Key_PageDown);
        QVERIFY(visit.sees(noMap));
        QVERIFY(!visit.control(zoomIn));
        QVERIFY(!visit.control(showMap));
        if (scale == 1)
            QVERIFY(visit.sees(visit.kiosk().catalog().directions(QStringLiteral("second"), es).at(0).words));
        QStringList faults = layoutFaults(visit, 40, 0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(visit.tap(takeIt));
        QVERIFY(codesIn(visit.picture()).contains("GEO:-25.2837;-57.6375"));
        visit.press(Qt::Key_Escape);
    }
}

void tst_officecontent::programSaysWhichMapIsDamaged()
{
    const QTemporaryDir folder;
    const QString content = contentWith(folder, {},
                                        "UPDATE map SET plan = replace(plan, 'metre', 'foot') WHERE office = 'second';"
                                        "DELETE FROM map WHERE office = 'headquarters'");
    QVERIFY(!content.isEmpty());
    const Ended ended =
            run(QStringLiteral(PROGRAM),
                { QStringLiteral("--content"), content, QStringLiteral("--tour"),
                  folder.filePath(QStringLiteral("tour")), QStringLiteral("--renderer"), QStringLiteral("software") },
                environmentIn(folder.path()));
    QCOMPARE(ended.code, 0);
    QCOMPARE(
            ended.error,
            QStringLiteral("mitic-kiosk: the office headquarters has no map; its directions are shown\n"
                           "mitic-kiosk: the map of the office second: its unit is \"foot\", not metre; its directions "
                           "are shown\n"));
}

VISIT_TEST_MAIN(tst_officecontent)
#include "tst_officecontent.moc"
