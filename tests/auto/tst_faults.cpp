// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with the content's sources stops the build, by name: every kind of fault, one a row.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const auto tool = QStringLiteral(SOURCE_FOLDER "/tools/content");
const auto shipped = QStringLiteral(SOURCE_FOLDER "/resources/content");

} // namespace

class tst_faults : public QObject
{
    Q_OBJECT

private slots:
    void shippedSourcesAreSound();
    void faultIsNamed_data();
    void faultIsNamed();
    void wrongSqlIsNamedByFileAndLine_data();
    void wrongSqlIsNamedByFileAndLine();
    void everyFaultIsListed();
    void aGoodFileIsNotLostToABadOne();
    void wrongArgumentsAreNamed_data();
    void wrongArgumentsAreNamed();

private:
    // Builds the shipped content changed by \a sql, into \a folder.
    static Ended build(const QTemporaryDir &folder, const QByteArray &sql);
    static QString outOf(const QTemporaryDir &folder) { return folder.filePath(QStringLiteral("out/content.sqlite")); }
    static QStringList leftIn(const QTemporaryDir &folder)
    {
        return QDir(folder.filePath(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden);
    }
};

Ended tst_faults::build(const QTemporaryDir &folder, const QByteArray &sql)
{
    QDir(folder.path()).mkpath(QStringLiteral("change"));
    QFile file(folder.filePath(QStringLiteral("change/change.sql")));
    if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
        return {};
    file.close();
    return run(tool, { outOf(folder), shipped, folder.filePath(QStringLiteral("change")) });
}

void tst_faults::shippedSourcesAreSound()
{
    const QTemporaryDir folder;
    const Ended ended = build(folder, "-- nothing changed\n");
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
    QCOMPARE(ended.error, QString());
    QCOMPARE(leftIn(folder), QStringList({ QStringLiteral("content.sqlite") }));
}

void tst_faults::faultIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const char *sql, const char *line) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(line);
    };
    const auto wording = [&row](const char *name, const char *text, const char *language, const char *words,
                                const char *message) {
        const QByteArray sql = QByteArray("UPDATE wording SET words = ") + words + " WHERE text = '" + text
                + "' AND language = '" + language + "';";
        row(name, sql.constData(), (QByteArray(text) + " (" + language + ") " + message).constData());
    };

    row("Guaraní missing", "DELETE FROM wording WHERE text = 'vision.1' AND language = 'gn';",
        "vision.1 (gn) has no wording in Avañeʼẽ");
    row("Spanish missing", "DELETE FROM wording WHERE text = 'second.name' AND language = 'es';",
        "second.name (es) has no wording in Español");
    row("new office without words",
        "INSERT INTO office VALUES ('third', 3, -25.5, -54.6, 100);"
        "INSERT INTO address_line VALUES ('third.address.1', 'third', 1);"
        "INSERT INTO direction VALUES ('third.direction.1', 'third', 1);"
        "INSERT INTO wording (text, language, words) VALUES ('third.name', 'es', 'Tercera oficina'),"
        "    ('third.name', 'gn', 'Tembiaporenda mbohapyha'), ('third.direction.1', 'es', 'Desde la plaza'),"
        "    ('third.direction.1', 'gn', 'Plaza guive'), ('third.address.1', 'es', 'Calle');",
        "third.address.1 (gn) has no wording in Avañeʼẽ");
    row("language without words", "INSERT INTO language (code, position, name) VALUES ('en', 3, 'English');",
        "mission.1 (en) has no wording in English");
    row("wording of nothing",
        "INSERT INTO wording (text, language, words) VALUES ('mission.9', 'es', 'Sobra'), ('mission.9', 'gn', "
        "'Hembýva');",
        "mission.9 (gn) is the wording of nothing: no row asks for this text");
    row("asked for twice", "INSERT INTO name VALUES ('second.name');", "second.name is asked for by more than one row");

    wording("empty", "mission.1", "gn", "''", "is empty");
    wording("a space alone", "about.2", "es", "' '", "is empty");
    wording("a space no one sees", "about.2", "es", "char(160)", "is empty");
    wording("space before", "offices.short", "gn", "' Tembiaporenda'",
            "begins or ends with a space, or holds two in a row");
    wording("space after", "offices.short", "es", "'Oficinas '", "begins or ends with a space, or holds two in a row");
    wording("two spaces", "about.short", "es", "'La  institución'",
            "begins or ends with a space, or holds two in a row");
    wording("line break", "mission.summary", "gn", "'Mbaʼépa' || char(10) || 'ojapo'",
            "holds a line break, a tab or another control character");
    wording("tab", "mission.summary", "es", "'Qué' || char(9) || 'hace'",
            "holds a line break, a tab or another control character");

    wording("curly apostrophe", "mission.summary", "gn", "'Mba’épa ojapo'",
            "holds ’ (U+2019), which this language does not use");
    wording("turned apostrophe", "mission.summary", "gn", "'Mba‘épa ojapo'",
            "holds ‘ (U+2018), which this language does not use");
    wording("typewriter apostrophe", "mission.summary", "gn", "'Mba''épa ojapo'",
            "holds ' (U+0027), which this language does not use");
    wording("saltillo", "mission.summary", "gn", "'Mbaꞌépa ojapo'",
            "holds ꞌ (U+A78C), which this language does not use");
    wording("acute accent alone", "mission.summary", "gn", "'Mba´épa ojapo'",
            "holds ´ (U+00B4), which this language does not use");
    wording("backtick", "mission.summary", "es", "'Qué` hace'", "holds ` (U+0060), which this language does not use");
    wording("g with circumflex", "mission.summary", "gn", "'Oĝuahẽ'",
            "holds ĝ (U+011D), which this language does not use");
    wording("apostrophe in Spanish", "mission.summary", "es", "'Qué ''hace'",
            "holds ' (U+0027), which this language does not use");

    wording("n and its tilde apart", "about.1", "es", "'Espan' || char(771) || 'a'",
            "is not in NFC: a letter and its mark stand apart");
    wording("e and its tilde apart", "about.2", "gn", "'Avañeʼe' || char(771)",
            "is not in NFC: a letter and its mark stand apart");
    wording("o and its acute apart", "about.1", "es", "'Misio' || char(769) || 'n'",
            "is not in NFC: a letter and its mark stand apart");
    wording("u and its diaeresis apart", "about.1", "es", "'Bilingu' || char(776) || 'e'",
            "is not in NFC: a letter and its mark stand apart");

    row("reviewed by nobody",
        "UPDATE wording SET status = 'reviewed', reviewed_on = '2026-12-31' WHERE text = 'mission.1' AND language = "
        "'gn';",
        "mission.1 (gn) is reviewed, but has no reviewer or no date like 2026-12-31");
    row("reviewed on no day",
        "UPDATE wording SET status = 'reviewed', reviewer = 'Ana' WHERE text = 'mission.1' AND language = 'es';",
        "mission.1 (es) is reviewed, but has no reviewer or no date like 2026-12-31");
    row("reviewed on a day written otherwise",
        "UPDATE wording SET status = 'reviewed', reviewer = 'Ana', reviewed_on = '31/12/2026' WHERE text = "
        "'mission.1';",
        "mission.1 (gn) is reviewed, but has no reviewer or no date like 2026-12-31");
    row("gloss not in the text", "UPDATE gloss SET words = 'conexión' WHERE text = 'mission.1';",
        "mission.1 (gn) does not hold its gloss (conexión)");
    row("gloss of no text", "INSERT INTO gloss VALUES ('mission.9', 'gn', 'palabra', 'es');",
        "mission.9 (gn) does not hold its gloss (palabra)");

    const auto keyword = [&row](const char *name, const char *language, const char *words, const char *line) {
        const QByteArray sql = QByteArray("INSERT INTO keyword (language, words, section) VALUES ('") + language + "', "
                + words + ", 'offices');";
        row(name, sql.constData(), line);
    };
    keyword("empty keyword", "gn", "''", "keyword  (gn) is empty");
    keyword("space after a keyword", "es", "'plano '",
            "keyword plano  (es) begins or ends with a space, or holds two in a row");
    keyword("tab in a keyword", "es", "'la' || char(9) || 'sede'",
            "keyword la\tsede (es) holds a line break, a tab or another control character");
    keyword("curly apostrophe in a keyword", "gn", "'mba’erendápe'",
            "keyword mba’erendápe (gn) holds ’ (U+2019), which this language does not use");
    keyword("g with circumflex in a keyword", "gn", "'reĝuahẽ'",
            "keyword reĝuahẽ (gn) holds ĝ (U+011D), which this language does not use");
    keyword("letter and mark apart in a keyword", "es", "'mapi' || char(769) || 'ta'",
            "keyword mapi\u0301ta (es) is not in NFC: a letter and its mark stand apart");
    row("keywords in Spanish alone", "DELETE FROM keyword WHERE section = 'vision' AND language = 'gn';",
        "section vision has keywords, but none in Avañeʼẽ");
    row("keywords in Guaraní alone", "DELETE FROM keyword WHERE section = 'offices' AND language = 'es';",
        "section offices has keywords, but none in Español");
    row("empty suggestion", "UPDATE suggestion SET words = '' WHERE language = 'gn' AND position = 1;",
        "suggestion 1 (gn) is empty");
    row("two spaces in a suggestion",
        "UPDATE suggestion SET words = 'Ley  6207' WHERE language = 'es' AND position = 1;",
        "suggestion 1 (es) begins or ends with a space, or holds two in a row");
    row("saltillo in a suggestion", "UPDATE suggestion SET words = 'mbaꞌe' WHERE language = 'gn' AND position = 2;",
        "suggestion 2 (gn) holds ꞌ (U+A78C), which this language does not use");

    const auto order = [&row](const char *name, const char *sql, const char *place, const char *parent) {
        row(name, sql,
            (QByteArray(place) + " breaks the order: the positions of each " + parent + " must be 1, 2, 3 …")
                    .constData());
    };
    order("gap in the languages", "UPDATE language SET position = 5 WHERE code = 'gn';", "language gn", "language");
    order("gap in the sections", "UPDATE section SET position = 9 WHERE id = 'about';", "section about", "section");
    order("gap in the items", "UPDATE item SET position = 7 WHERE id = 'objectives.4';", "item objectives.4",
          "item of objectives");
    order("order from 0", "UPDATE item SET position = 0 WHERE id = 'objectives.1';", "item objectives.1",
          "item of objectives");
    order("paragraph twice", "UPDATE paragraph SET position = 1 WHERE id = 'about.2';", "paragraph about.",
          "paragraph of about");
    order("gap in the facts", "UPDATE fact SET position = 4 WHERE id = 'fact.offices';", "fact fact.offices",
          "fact of about");
    order("gap in the offices", "UPDATE office SET position = 3 WHERE id = 'second';", "office second", "office");
    order("gap in an address", "UPDATE address_line SET position = 8 WHERE id = 'second.address.2';",
          "address line second.address.2", "address line of second");
    order("gap in the suggestions", "UPDATE suggestion SET position = 5 WHERE language = 'gn' AND position = 2;",
          "suggestion Alberdi", "suggestion of gn");

    row("paragraph in the wrong section",
        "UPDATE paragraph SET section = 'about', position = 3 WHERE id = 'objectives.1.1';",
        "paragraph objectives.1.1 belongs to an item of another section");
    row("section without paragraph",
        "DELETE FROM paragraph WHERE section = 'vision'; DELETE FROM wording WHERE text = 'vision.1';",
        "section vision has no paragraph");
    row("list without item", "UPDATE section SET layout = 'items' WHERE id = 'vision';", "section vision has no item");
    row("title of an item without its number",
        "UPDATE wording SET words = 'Objetivo' WHERE text = 'objectives.item' AND language = 'es';",
        "objectives.item (es) has no %1 for the number of the item");
    row("item without paragraph",
        "DELETE FROM paragraph WHERE id = 'objectives.2.1'; DELETE FROM gloss WHERE text = 'objectives.2.1';"
        "DELETE FROM wording WHERE text = 'objectives.2.1';",
        "item objectives.2 has no paragraph");
    row("office without address",
        "DELETE FROM wording WHERE text LIKE 'second.address.%'; DELETE FROM address_line WHERE office = 'second';",
        "office second has fewer than two lines of address; the last one is its town");
    row("office without directions",
        "DELETE FROM direction WHERE office = 'second'; DELETE FROM wording WHERE text LIKE 'second.direction.%';",
        "office second has no directions");
    row("no official language", "UPDATE language SET official = 0;", "language has no official row");
    row("no revision", "DELETE FROM edition;", "edition has 0 rows, not one");
    row("two revisions", "INSERT INTO edition VALUES ('2026-12-31');", "edition has 2 rows, not one");
    row("revision written otherwise", "UPDATE edition SET revision = '31/12/2026';",
        "edition 31/12/2026 is no day like 2026-12-31");
    row("revision on no day", "UPDATE edition SET revision = '2026-02-30';",
        "edition 2026-02-30 is no day like 2026-12-31");
    row("no office",
        "DELETE FROM wording WHERE text LIKE 'second.%' OR text LIKE 'headquarters.%';"
        "DELETE FROM gloss WHERE text LIKE 'headquarters.%';"
        "DELETE FROM address_line; DELETE FROM direction; DELETE FROM office;",
        "office has no row");
    row("no section",
        "DELETE FROM gloss; DELETE FROM keyword; DELETE FROM paragraph; DELETE FROM plain_sentence; DELETE FROM item;"
        "DELETE FROM explained_form; DELETE FROM fact; DELETE FROM section;"
        "DELETE FROM wording WHERE text NOT IN (SELECT text FROM needed);",
        "section has no row");
    row("no acronym",
        "DELETE FROM name WHERE id = 'ministry.acronym'; DELETE FROM wording WHERE text = 'ministry.acronym';",
        "name ministry.acronym is missing");
}

void tst_faults::faultIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, line);
    const QTemporaryDir folder;
    const Ended ended = build(folder, sql);
    QCOMPARE(ended.code, 1);
    // A place that ends in a dot may go on: either of two rows in the same position is named.
    const bool named = line.contains(QStringLiteral(". breaks"))
            ? ended.error.contains(line.section(QStringLiteral(" breaks"), 0, 0))
            : ended.error.split(QLatin1Char('\n')).contains(QStringLiteral("content: ") + line);
    QVERIFY2(named, qPrintable(ended.error));
    QVERIFY2(ended.error.contains(QStringLiteral("content.sqlite was not written")), qPrintable(ended.error));
    QCOMPARE(leftIn(folder), QStringList());
}

void tst_faults::wrongSqlIsNamedByFileAndLine_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *sql, int line, const char *message) {
        QTest::newRow(name) << QByteArray(sql) << line << QString::fromUtf8(message);
    };
    row("typing mistake", "-- a note\nSELEC 1;\n", 2, "SELEC");
    row("apostrophe not doubled", "\n\nINSERT INTO name VALUES ('O'Higgins');\n", 3, "Higgins");
    row("quote not closed", "SELECT 1;\nINSERT INTO name VALUES ('ministry;\n", 2, "unrecognized token");
    row("said before", "SELECT 'noise';\nSELEC 1;\n", 2, "SELEC");
    row("wording twice", "\nINSERT INTO wording (text, language, words) VALUES ('vision.1', 'gn', 'Mokõi');\n", 2,
        "UNIQUE constraint failed: wording.text, wording.language");
    row("two in one place", "UPDATE section SET position = 2 WHERE id = 'mission';\n", 1,
        "UNIQUE constraint failed: section.position");
    row("unknown language", "INSERT INTO wording (text, language, words) VALUES ('vision.1', 'xx', 'x');\n", 1,
        "FOREIGN KEY constraint failed");
    row("unknown section", "UPDATE paragraph SET section = 'nowhere' WHERE id = 'vision.1';\n", 1,
        "FOREIGN KEY constraint failed");
    row("keyword of no section", "INSERT INTO keyword VALUES ('es', 'plano', 'nowhere', 1);\n", 1,
        "FOREIGN KEY constraint failed");
    row("keyword twice", "INSERT INTO keyword VALUES ('es', 'oficina', 'offices', 1);\n", 1,
        "UNIQUE constraint failed: keyword.language, keyword.words, keyword.section");
    row("suggestion in no language", "INSERT INTO suggestion VALUES ('xx', 1, 'x');\n", 1,
        "FOREIGN KEY constraint failed");
    row("half an answer", "UPDATE keyword SET answered = 2;\n", 1, "CHECK constraint failed");
    row("unknown status", "UPDATE wording SET status = 'fine';\n", 1, "CHECK constraint failed");
    row("unknown layout", "\n\n\nUPDATE section SET layout = 'poster';\n", 4, "CHECK constraint failed");
    row("a word for a number", "UPDATE office SET position = 'first';\n", 1,
        "cannot store TEXT value in INTEGER column");
    row("no words", "UPDATE wording SET words = NULL WHERE text = 'vision.1';\n", 1, "NOT NULL constraint failed");
    row("a command", ".shell true\n", 1, "cannot run .shell in safe mode");
}

void tst_faults::wrongSqlIsNamedByFileAndLine()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, line);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    const Ended ended = build(folder, sql);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.error.startsWith(QStringLiteral("content: ")
                                    + folder.filePath(QStringLiteral("change/change.sql: "))),
             qPrintable(ended.error));
    QVERIFY2(ended.error.contains(QStringLiteral("line %1: ").arg(line)), qPrintable(ended.error));
    QVERIFY2(ended.error.contains(message), qPrintable(ended.error));
    QCOMPARE(leftIn(folder), QStringList());
}

void tst_faults::everyFaultIsListed()
{
    const QTemporaryDir folder;
    const Ended ended = build(folder,
                              "DELETE FROM wording WHERE text IN ('vision.title', 'about.2') AND language = 'es';"
                              "UPDATE wording SET words = '' WHERE text = 'policies.short' AND language = 'gn';");
    QCOMPARE(ended.code, 1);
    for (const char *place : { "vision.title (es)", "about.2 (es)", "policies.short (gn)" })
        QVERIFY2(ended.error.contains(QLatin1String(place)), qPrintable(ended.error));
    QVERIFY2(ended.error.endsWith(QStringLiteral("was not written: 3 fault(s) above\n")), qPrintable(ended.error));
}

void tst_faults::aGoodFileIsNotLostToABadOne()
{
    const QTemporaryDir folder;
    QCOMPARE(build(folder, "").code, 0);
    QFile file(outOf(folder));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    QCOMPARE(build(folder, "DELETE FROM wording WHERE text = 'vision.1';").code, 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == before);
    QCOMPARE(leftIn(folder), QStringList({ QStringLiteral("content.sqlite") }));
}

void tst_faults::wrongArgumentsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::newRow("none") << QStringList() << QStringLiteral("usage: tools/content OUT [FOLDER...]");
    QTest::newRow("an option") << QStringList({ QStringLiteral("--help") })
                               << QStringLiteral("usage: tools/content OUT [FOLDER...]");
    QTest::newRow("no such folder") << QStringList(
            { QStringLiteral("FOLDER/out.sqlite"), QStringLiteral("FOLDER/none") })
                                    << QStringLiteral("none is not a folder");
    QTest::newRow("folder without SQL") << QStringList(
            { QStringLiteral("FOLDER/out.sqlite"), QStringLiteral("FOLDER") })
                                        << QStringLiteral("holds no .sql and no .map file");
    QTest::newRow("no place for the file") << QStringList({ QStringLiteral("/proc/none/out.sqlite") })
                                           << QStringLiteral("cannot write to the folder /proc/none");
}

void tst_faults::wrongArgumentsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    arguments.replaceInStrings(QStringLiteral("FOLDER"), folder.path());
    const Ended ended = run(tool, arguments);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
    QVERIFY2(ended.error.contains(message), qPrintable(ended.error));
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_faults)
#include "tst_faults.moc"
