// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The age of translations: whichever language changes first, the other is older until it was checked again, and the
// content, the page and what is taken along say so.

#include "contentfiles.h"
#include "excerpt.h"
#include "pagetext.h"
#include "program.h"
#include "visit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen desk { QStringLiteral("desk"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };
const QStringList plain { QStringLiteral("--reduced-motion"), QStringLiteral("--language"), QStringLiteral("es") };

const auto ofSpanish = QStringLiteral("El texto en español es más antiguo que el texto en guaraní");
const auto ofGuarani = QStringLiteral("Avañeʼẽme oĩva itujave castellano ñeʼẽme oĩvagui");

QByteArray change(const char *text, const char *language)
{
    return explainNothing() + "UPDATE wording SET words = 'Otras palabras.' WHERE text = '" + text
            + "' AND language = '" + language + "';" + indexAnew();
}

// As whoever checks a text again does.
QByteArray checkAgain(const char *text, const char *language)
{
    return QByteArray("UPDATE checked_against SET words = (SELECT words FROM wording WHERE wording.text = "
                      "checked_against.text AND wording.language = counterpart) WHERE text = '")
            + text + "' AND language = '" + language + "';";
}

} // namespace

class tst_olderwords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void builtInContentIsOfOneAge();
    void otherSideIsOlder_data();
    void otherSideIsOlder();
    void bothSidesMayBeOlder();
    void pageInBothLanguagesSaysItOfOne_data();
    void pageInBothLanguagesSaysItOfOne();
    void officeSaysIt_data();
    void officeSaysIt();
    void whatIsTakenAlongSaysIt();
    void sourcesSayWhatIsOlder();

private:
    QString file() const { return m_folder.filePath(QStringLiteral("shown.sqlite")); }
    QStringList notices() const
    {
        return run(QStringLiteral(SQLITE3),
                   { file(), QStringLiteral("SELECT place || ' ' || message FROM notice ORDER BY place") })
                .out.split(u'\n', Qt::SkipEmptyParts);
    }
    QStringList options() const { return plain + QStringList { QStringLiteral("--content"), file() }; }
    static void read(Visit &visit, const char *language, const char *section, const char *item = "")
    {
        visit.kiosk().language().setCode(QLatin1String(language));
        goTo(visit.kiosk(),
             { QStringLiteral("page"), { Place::Kind::Reading, QLatin1String(section), QLatin1String(item) } });
        visit.picture();
    }
    // Whether the last page of a text says it.
    static bool endsWith(Visit &visit, const QString &note)
    {
        constexpr int mostPages = 4;
        for (int page = 1; page < mostPages; ++page)
            visit.press(Qt::Key_PageDown);
        visit.picture();
        return visit.sees(note);
    }

    QTemporaryDir m_folder;
};

void tst_olderwords::initTestCase()
{
    const Ended tool =
            run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { m_folder.filePath(QStringLiteral("good.sqlite")) });
    QVERIFY2(tool.code == 0, qPrintable(tool.error));
    QCOMPARE(tool.error, QString());
}

void tst_olderwords::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    QVERIFY(copyOver(m_folder.filePath(QStringLiteral("good.sqlite")), file()));
}

void tst_olderwords::builtInContentIsOfOneAge()
{
    QCOMPARE(notices(), QStringList());
    Visit visit(lobby, plain);
    for (const char *language : { "es", "gn" }) {
        read(visit, language, "mission");
        QVERIFY(!visit.sees(ofSpanish) && !visit.sees(ofGuarani));
    }
}

void tst_olderwords::otherSideIsOlder_data()
{
    QTest::addColumn<QByteArray>("changed"); // a language
    QTest::addColumn<QByteArray>("older");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("notice");
    QTest::newRow("Guaraní") << QByteArray("es") << QByteArray("gn") << ofGuarani
                             << QStringLiteral("mission.1 (gn) is older than its counterpart in Español");
    QTest::newRow("Spanish") << QByteArray("gn") << QByteArray("es") << ofSpanish
                             << QStringLiteral("mission.1 (es) is older than its counterpart in Avañeʼẽ");
}

void tst_olderwords::otherSideIsOlder()
{
    QFETCH(QByteArray, changed);
    QFETCH(QByteArray, older);
    QFETCH(QString, note);
    QFETCH(QString, notice);
    QVERIFY(changeContent(file(), change("mission.1", changed)));
    QCOMPARE(notices(), QStringList { notice });
    {
        Visit visit(lobby, options());
        QCOMPARE(visit.kiosk().content().refusal(), QString());
        read(visit, older, "mission");
        QVERIFY(visit.sees(note));
        QCOMPARE(layoutFaults(visit, 1, 0), QStringList());
        // Neither the language that changed nor another page says it.
        read(visit, changed, "mission");
        QVERIFY(!visit.sees(ofSpanish) && !visit.sees(ofGuarani));
        read(visit, older, "vision");
        QVERIFY(!visit.sees(note));
    }
    QVERIFY(changeContent(file(), checkAgain("mission.1", older)));
    QCOMPARE(notices(), QStringList());
    Visit visit(lobby, options());
    read(visit, older, "mission");
    QVERIFY(!visit.sees(note));
}

void tst_olderwords::bothSidesMayBeOlder()
{
    // An objective, whose title is older in one language and its text in the other.
    QVERIFY(changeContent(file(), change("objectives.2.title", "es") + change("objectives.2.1", "gn")));
    QCOMPARE(notices().size(), 2);
    Visit visit(desk, options());
    read(visit, "gn", "objectives", "objectives.2");
    QVERIFY(endsWith(visit, ofGuarani));
    read(visit, "es", "objectives", "objectives.2");
    QVERIFY(endsWith(visit, ofSpanish));
    read(visit, "es", "objectives", "objectives.3");
    QVERIFY(!endsWith(visit, ofSpanish));
}

void tst_olderwords::pageInBothLanguagesSaysItOfOne_data()
{
    QTest::addColumn<bool>("wide");
    QTest::addColumn<QByteArray>("changed");
    for (const bool wide : { false, true }) {
        for (const char *changed : { "es", "gn" })
            QTest::addRow("%s, %s changed", wide ? "landscape" : "portrait", changed) << wide << QByteArray(changed);
    }
}

void tst_olderwords::pageInBothLanguagesSaysItOfOne()
{
    QFETCH(bool, wide);
    QFETCH(QByteArray, changed);
    QVERIFY(changeContent(file(), change("vision.1", changed)));
    Visit visit(wide ? desk : lobby, options());
    read(visit, "es", "vision");
    visit.kiosk().navigator().open(visit.kiosk().navigator().inBoth(true));
    visit.picture();
    QCOMPARE(visit.sees(ofGuarani), changed == "es");
    QCOMPARE(visit.sees(ofSpanish), changed == "gn");
    QCOMPARE(layoutFaults(visit, 1, 0), QStringList());
}

void tst_olderwords::officeSaysIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("landscape");
    for (const bool landscape : { false, true }) {
        for (const char *text : { "headquarters.name", "headquarters.address.1", "headquarters.direction.1" })
            QTest::addRow("%s, %s", text, landscape ? "landscape" : "portrait") << QByteArray(text) << landscape;
    }
}

// Where its directions or its address are: each in its own language.
void tst_olderwords::officeSaysIt()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, landscape);
    const Ended known =
            run(QStringLiteral(SQLITE3),
                { file(), QStringLiteral("SELECT count(*) FROM wording WHERE text = '%1'").arg(QLatin1String(text)) });
    QVERIFY2(known.out.toInt() > 0, text.constData());
    QVERIFY(changeContent(file(), change(text.constData(), "es")));
    Visit visit(landscape ? desk : lobby, options());
    const auto show = [&visit](const char *language, const char *office) {
        visit.kiosk().language().setCode(QLatin1String(language));
        Place place { Place::Kind::Offices, QStringLiteral("offices") };
        place.officeId = QLatin1String(office);
        place.view = Place::View::Directions;
        goTo(visit.kiosk(), { QStringLiteral("offices"), place });
        visit.picture();
    };
    show("gn", "headquarters");
    QVERIFY(endsWith(visit, ofGuarani));
    show("es", "headquarters");
    QVERIFY(!endsWith(visit, ofSpanish) && !visit.sees(ofGuarani));
    show("gn", "second");
    QVERIFY(!endsWith(visit, ofGuarani));
}

void tst_olderwords::whatIsTakenAlongSaysIt()
{
    QVERIFY(changeContent(file(), change("mission.1", "gn")));
    const ContentDatabase database(file());
    Catalog catalog(database);
    Excerpt excerpt;
    excerpt.setCatalog(&catalog);
    excerpt.setProperty("sectionId", QStringLiteral("mission"));
    const QStringList both { QStringLiteral("gn"), QStringLiteral("es") };
    QCOMPARE(excerpt.plain({}, both, {}).count(ofSpanish), 1);
    QVERIFY(excerpt.columns(both).contains(ofSpanish));
    QVERIFY(!excerpt.plain({}, { QStringLiteral("gn") }, {}).contains(ofGuarani));
}

void tst_olderwords::sourcesSayWhatIsOlder()
{
    const QDir sources(m_folder.filePath(QStringLiteral("sources")));
    QVERIFY(sources.mkpath(QStringLiteral(".")));
    QFile age(sources.filePath(QStringLiteral("age.sql")));
    QVERIFY(age.open(QIODevice::WriteOnly));
    age.write("INSERT INTO checked_against VALUES ('policies.2', 'gn', 'es', 'Lo que decía antes.');\n");
    age.close();
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"),
                           { file(), QStringLiteral(SOURCE_FOLDER "/resources/content"),
                             QStringLiteral(SOURCE_FOLDER "/resources/map"), sources.path() });
    QCOMPARE(tool.code, 0);
    QCOMPARE(tool.error, QStringLiteral("content: notice: policies.2 (gn) is older than its counterpart in Español\n"));
    Visit visit(lobby, options());
    read(visit, "gn", "policies");
    QVERIFY(endsWith(visit, ofGuarani));
}

VISIT_TEST_MAIN(tst_olderwords)
#include "tst_olderwords.moc"
