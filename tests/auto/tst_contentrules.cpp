// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a content file may hold: tools/content and the program refuse the same texts, and every amount in the view
// `most` of schema.sql holds to the last character and the last row.

#include "contentcheck.h"
#include "contentdatabase.h"
#include "contentfiles.h"
#include "program.h"
#include "query.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

namespace
{

// SQL that makes one place hold N of a kind, and then says what had to be there besides.
const QHash<QString, QByteArray> &fillings()
{
    static const QByteArray text(" UPDATE wording SET words = substr(replace(hex(zeroblob(N)), '0', 'a'), 1, N) "
                                 "WHERE language = 'gn' AND text = ");
    static const QByteArray count("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < N) ");
    static const QByteArray letters("substr(replace(hex(zeroblob(N)), '0', 'a'), 1, N)");
    static const QHash<QString, QByteArray> fillings {
        { QStringLiteral("characters of a name"), text + "'second.name'" },
        { QStringLiteral("characters of a title"), text + "'objectives.1.title'" },
        { QStringLiteral("characters of a short title"), text + "'vision.short'" },
        { QStringLiteral("characters of a numbered title"), text + "'objectives.item'" },
        { QStringLiteral("characters of a summary"), text + "'vision.summary'" },
        { QStringLiteral("characters of a paragraph"), text + "'vision.1'" },
        { QStringLiteral("characters of a label"), text + "(SELECT id || '.label' FROM fact)" },
        { QStringLiteral("characters of a value"), text + "(SELECT id || '.value' FROM fact)" },
        { QStringLiteral("characters of an address line"), text + "(SELECT id FROM address_line)" },
        { QStringLiteral("characters of a direction"), text + "(SELECT id FROM direction)" },
        { QStringLiteral("characters of a language's name"), "UPDATE language SET name = " + letters },
        { QStringLiteral("characters that a language forbids"), "UPDATE language SET forbidden = " + letters },
        { QStringLiteral("characters of a keyword"),
          "INSERT INTO keyword VALUES ('gn', " + letters + ", 'offices', 1)" },
        { QStringLiteral("characters of a suggestion"), "UPDATE suggestion SET words = " + letters },
        { QStringLiteral("characters of a map"), "UPDATE map SET plan = " + letters },
        { QStringLiteral("characters of an id"), "INSERT INTO name VALUES (" + letters + ")" },
        { QStringLiteral("characters of a reviewer"),
          "UPDATE wording SET reviewer = " + letters + " WHERE text = 'vision.1'" },
        { QStringLiteral("languages"),
          count + "INSERT INTO language (code, position, name) SELECT i, i, i FROM n WHERE i > 2" },
        { QStringLiteral("sections"),
          "DELETE FROM section; " + count
                  + "INSERT INTO section (id, position, layout, icon) SELECT i, i, 'reading', 'clock' FROM n" },
        { QStringLiteral("items of a section"),
          "DELETE FROM item; " + count + "INSERT INTO item SELECT i, 'objectives', i FROM n" },
        { QStringLiteral("paragraphs of a page"),
          "DELETE FROM paragraph; " + count + "INSERT INTO paragraph SELECT i, 'vision', NULL, i FROM n" },
        { QStringLiteral("facts of a section"),
          "DELETE FROM fact; " + count + "INSERT INTO fact SELECT i, 'about', i FROM n" },
        { QStringLiteral("offices"),
          "DELETE FROM office; " + count + "INSERT INTO office SELECT i, i, -25, -57, 9 FROM n" },
        { QStringLiteral("address lines of an office"),
          "DELETE FROM address_line; " + count + "INSERT INTO address_line SELECT i, 'second', i FROM n" },
        { QStringLiteral("directions of an office"),
          "DELETE FROM direction; " + count + "INSERT INTO direction SELECT i, 'second', i FROM n" },
        { QStringLiteral("names"), "DELETE FROM name; " + count + "INSERT INTO name SELECT i FROM n" },
        { QStringLiteral("keywords of a language"),
          "DELETE FROM keyword; " + count + "INSERT INTO keyword SELECT 'es', i, 'offices', 1 FROM n" },
        { QStringLiteral("suggestions of a language"),
          "DELETE FROM suggestion; " + count + "INSERT INTO suggestion SELECT 'es', i, i FROM n" },
        { QStringLiteral("fillers of a language"),
          "DELETE FROM filler; " + count + "INSERT INTO filler SELECT 'es', i, 'never' FROM n" },
        { QStringLiteral("affixes of a language"),
          "DELETE FROM affix; " + count + "INSERT INTO affix SELECT 'gn', 'ending', i FROM n" },
        { QStringLiteral("characters of a filler"), "INSERT INTO filler VALUES ('gn', " + letters + ", 'never')" },
        { QStringLiteral("characters of an explained form"),
          "INSERT INTO explained_form (language, words, fact) VALUES ('gn', " + letters + ", 'glossary.law')" },
        { QStringLiteral("explained forms of a language"),
          "DELETE FROM explained_form; " + count
                  + "INSERT INTO explained_form (language, words, fact) SELECT 'gn', i, 'glossary.law' FROM n" },
        { QStringLiteral("characters of a plain sentence"), text + "'vision.plain.1'" },
        { QStringLiteral("characters of an affix"), "INSERT INTO affix VALUES ('gn', 'ending', " + letters + ")" },
        { QStringLiteral("glosses"),
          "DELETE FROM gloss; " + count + "INSERT INTO gloss SELECT 'vision.1', 'gn', i, 'es' FROM n" },
        { QStringLiteral("characters that a wording was checked against"),
          "UPDATE checked_against SET words = " + letters + " WHERE text = 'vision.1'" },
        { QStringLiteral("checked wordings"),
          "DELETE FROM checked_against; " + count + "INSERT INTO checked_against SELECT i, 'es', 'gn', 'a' FROM n" },
        { QStringLiteral("wordings"),
          "DELETE FROM wording; " + count + "INSERT INTO wording (text, language, words) SELECT i, 'es', 'a' FROM n" },
    };
    return fillings;
}

} // namespace

class tst_contentrules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusedByBoth_data();
    void refusedByBoth();
    void amountIsTheMost_data();
    void amountIsTheMost();
    void everyAmountIsMeasured();
    void sentenceIsOneShortLine();
    void contentIconsAreEmbedded();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // The shipped content as a file of that name, changed by \a sql after it was built; false if that fails.
    bool make(const QString &name, const QByteArray &sql) const;
    // What the program says is wrong with such a file.
    QString faultOf(const QString &name) const;

    QTemporaryDir m_folder;
    ContentDatabase m_embedded;
};

bool tst_contentrules::make(const QString &name, const QByteArray &sql) const
{
    return copyOver(path(QStringLiteral("good")), path(name)) && changeContent(path(name), sql);
}

QString tst_contentrules::faultOf(const QString &name) const
{
    ContentDatabase database(path(name));
    if (!database.refusal().isEmpty())
        return database.refusal();
    return ContentCheck().faultOf(database.connection());
}

void tst_contentrules::initTestCase()
{
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { path(QStringLiteral("good")) });
    QVERIFY2(tool.code == 0, qPrintable(tool.error));
    QCOMPARE(faultOf(QStringLiteral("good")), QString());
}

void tst_contentrules::refusedByBoth_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QByteArray &sql, const char *fault) {
        QTest::newRow(name) << sql << QString::fromUtf8(fault);
    };
    const auto words = [&row](const char *name, const char *character, const char *message) {
        row(name,
            QByteArray("UPDATE wording SET words = 'Ore' || ") + character
                    + " || 'ha' WHERE text = 'vision.summary' AND language = 'gn';",
            (QByteArray("vision.summary (gn) ") + message).constData());
    };
    constexpr auto control = "holds a line break, a tab or another control character";
    words("NUL", "char(0)", control);
    words("bell", "char(7)", control);
    words("escape", "char(27)", control);
    words("delete", "char(127)", control);
    words("next line", "char(133)", control);
    words("the last of C1", "char(159)", control);
    words("line separator", "char(8232)", "holds U+2028, which the kiosk does not draw");
    words("paragraph separator", "char(8233)", "holds U+2029, which the kiosk does not draw");
    words("embedding to the right", "char(8234)", "holds U+202A, which the kiosk does not draw");
    words("override to the left", "char(8238)", "holds U+202E, which the kiosk does not draw");
    words("isolate", "char(8294)", "holds U+2066, which the kiosk does not draw");
    words("end of an isolate", "char(8297)", "holds U+2069, which the kiosk does not draw");
    words("mark to the right", "char(8206)", "holds U+200E, which the kiosk does not draw");
    words("mark to the left", "char(8207)", "holds U+200F, which the kiosk does not draw");
    words("Arabic letter mark", "char(1564)", "holds U+061C, which the kiosk does not draw");
    words("space that nobody sees", "char(8203)", "holds U+200B, which the kiosk does not draw");
    words("a letter that no font has", "'猫'", "holds U+732B, which the kiosk does not draw");
    words("a picture", "'😀'", "holds U+1F600, which the kiosk does not draw");
    words("half a character", "CAST(X'C3' AS TEXT)", "holds U+FFFD, which the kiosk does not draw");

    row("a language without a name", "UPDATE language SET name = ' ' WHERE code = 'gn';", "language gn is empty");
    row("a language with a control character", "UPDATE language SET name = 'Avañe' || char(10) WHERE code = 'gn';",
        "language gn holds a line break, a tab or another control character");
    row("a keyword with a letter that no font has", "INSERT INTO keyword VALUES ('es', 'Москва', 'offices', 1);",
        "keyword Москва (es) holds U+041C, which the kiosk does not draw");
    row("a suggestion that is empty", "UPDATE suggestion SET words = '' WHERE language = 'gn' AND position = 1;",
        "suggestion 1 (gn) is empty");
    row("an office without a name", "UPDATE wording SET words = '' WHERE text = 'second.name' AND language = 'es';",
        "second.name (es) is empty");
    row("an icon that is not embedded", "UPDATE section SET icon = 'cat' WHERE id = 'about';",
        "section about has the icon \"cat\", which is not embedded");
    row("a way for an icon", "UPDATE section SET icon = '../fonts/x' WHERE id = 'about';",
        "section about has the icon \"../fonts/x\", which is not embedded");
    row("a pictogram that is not embedded", "UPDATE plain_sentence SET icon = 'cat' WHERE id = 'vision.plain.1';",
        "plain sentence vision.plain.1 has the icon \"cat\", which is not embedded");
    row("a section without plain words",
        "DELETE FROM plain_sentence WHERE section = 'offices'; DELETE FROM wording WHERE text LIKE 'offices.plain.%';",
        "section offices is not said in plain words: it has no plain sentence");
    row("an objective without plain words",
        "DELETE FROM plain_sentence WHERE item = 'objectives.3'; "
        "DELETE FROM wording WHERE text LIKE 'objectives.3.plain.%';",
        "item objectives.3 is not said in plain words: it has no plain sentence");
    row("a fourth plain sentence",
        "INSERT INTO plain_sentence VALUES ('vision.plain.4', 'vision', NULL, 4, 'eye'); "
        "INSERT INTO wording (text, language, words) VALUES ('vision.plain.4', 'es', 'Es más.'), "
        "('vision.plain.4', 'gn', 'Oĩve.');",
        "section vision has 4 plain sentences, the most are 3");
    row("a plain sentence of thirteen words",
        "UPDATE wording SET words = 'Uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece.' "
        "WHERE text = 'vision.plain.2' AND language = 'es';",
        "vision.plain.2 (es) has 13 words, a plain sentence has at most 12");
    row("a plain sentence without its end",
        "UPDATE wording SET words = 'Quiere que todos la usen' WHERE text = 'vision.plain.2' AND language = 'es';",
        "vision.plain.2 (es) is no sentence: it does not end with . ! or ?");
    row("a plain sentence of two sentences",
        "UPDATE wording SET words = 'Quiere mucho. Todos la usan.' WHERE text = 'vision.plain.2' AND language = 'es';",
        "vision.plain.2 (es) is more than one sentence");
    row("a word that is explained and not used",
        "DELETE FROM explained_form WHERE words = 'leyes'; UPDATE explained_form SET words = 'decreto' WHERE words = "
        "'ley';",
        "glossary.law (es) is explained and stands in no text: decreto");
    row("a word that is explained in one language",
        "DELETE FROM explained_form WHERE fact = 'glossary.law' AND language = 'gn';",
        "glossary.law (gn) has no explained form in Avañeʼẽ");
    row("a topic that nothing leads to", "UPDATE section SET at_home = 0 WHERE id = 'mission';",
        "section mission is not at home, and no section stands before it");
    row("a plain sentence of another section's objective",
        "UPDATE plain_sentence SET item = 'objectives.1' WHERE id = 'vision.plain.3';",
        "plain sentence vision.plain.3 belongs to an item of another section");
    row("an id with a space", "INSERT INTO name VALUES ('two words');",
        "id \"two words\" is not made of letters from a to z, digits, \".\", \"-\" and \"_\" alone");
    row("a language that is a way", "INSERT INTO language (code, position, name) VALUES ('../../tmp/x', 3, 'Nowhere');",
        "id \"../../tmp/x\" is not made of letters");
    row("too long a title",
        "UPDATE wording SET words = replace(hex(zeroblob(31)), '0', 'a') "
        "WHERE text = 'vision.short' AND language = 'gn';",
        "vision.short (gn) has 62 characters of a short title, the most are 60");
}

void tst_contentrules::refusedByBoth()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, fault);
    const QDir change(path(QStringLiteral("change")));
    QVERIFY(change.mkpath(QStringLiteral(".")));
    QFile file(change.filePath(QStringLiteral("change.sql")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sql) == sql.size());
    file.close();
    const QString out = path(QStringLiteral("out"));
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"),
                           { out, QStringLiteral(SOURCE_FOLDER "/resources/content"),
                             QStringLiteral(SOURCE_FOLDER "/resources/map"), change.path() });
    QCOMPARE(tool.code, 1);
    QVERIFY2(tool.error.contains(QStringLiteral("content: ") + fault), qPrintable(tool.error));
    QVERIFY(!QFile::exists(out));

    QVERIFY(make(QStringLiteral("bad"), sql + indexAnew()));
    const QString said = faultOf(QStringLiteral("bad"));
    // An id that nothing asks for has more faults, and any of them may come first.
    if (fault.startsWith(QLatin1String("id ")))
        QVERIFY(!said.isEmpty());
    else
        QVERIFY2(said.contains(fault), qPrintable(said));
}

void tst_contentrules::amountIsTheMost_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("most");
    Answer most(m_embedded.connection(), QStringLiteral("SELECT kind, amount FROM most"));
    while (most.next())
        QTest::newRow(qPrintable(most.value(0).toString())) << most.value(0).toString() << most.value(1).toInt();
}

void tst_contentrules::amountIsTheMost()
{
    QFETCH(QString, kind);
    QFETCH(int, most);
    QVERIFY2(fillings().contains(kind), "this test knows no way to make so many");
    const auto filled = [this, &kind](int amount) {
        return make(QStringLiteral("full"),
                    "PRAGMA foreign_keys = OFF; BEGIN; "
                            + QByteArray(fillings().value(kind)).replace("N)", QByteArray::number(amount) + ')')
                            + "; COMMIT;");
    };
    const auto excess = [this, &kind] {
        const ContentDatabase database(path(QStringLiteral("full")));
        // What is asked before the first frame says it already, or is not asked.
        if (!database.refusal().isEmpty())
            return database.refusal().contains(kind) ? QStringList(database.refusal()) : QStringList();
        return Answer(database.connection(),
                      QStringLiteral("SELECT place || ' ' || message FROM excess WHERE message "
                                     "LIKE '%' || ? || ',%'"),
                      { kind })
                .firstColumn();
    };
    QVERIFY(filled(most));
    QCOMPARE(excess(), QStringList());
    QVERIFY(filled(most + 1));
    const QStringList found = excess();
    QVERIFY(!found.isEmpty());
    QVERIFY2(found.constFirst().endsWith(
                     QStringLiteral(" has %1 %2, the most are %3").arg(most + 1).arg(kind).arg(most)),
             qPrintable(found.constFirst()));
    if (found.constFirst().startsWith(m_folder.path()))
        return;
    QCOMPARE(faultOf(QStringLiteral("full")), found.constFirst());
}

void tst_contentrules::everyAmountIsMeasured()
{
    QCOMPARE(Answer(m_embedded.connection(), QStringLiteral("SELECT kind FROM measured EXCEPT SELECT kind FROM most"))
                     .firstColumn(),
             QStringList());
    QCOMPARE(Answer(m_embedded.connection(), QStringLiteral("SELECT kind FROM most EXCEPT SELECT kind FROM measured"))
                     .firstColumn(),
             QStringList({ QStringLiteral("characters of a reviewer") })); // nobody has signed yet
}

void tst_contentrules::sentenceIsOneShortLine()
{
    // The keyword that is named would move the cursor, turn the direction and go on for ever.
    QVERIFY(make(
            QStringLiteral("loud"),
            QByteArray("INSERT INTO keyword VALUES ('es', 'a' || char(10, 27, 8238) || replace(hex(zeroblob(5000)), "
                       "'0', 'a'), 'offices', 1);")
                    + indexAnew()));
    const QString fault = faultOf(QStringLiteral("loud"));
    QVERIFY(fault.startsWith(QStringLiteral("keyword a???aaa")));
    QVERIFY2(fault.size() < 400, qPrintable(QString::number(fault.size())));
}

void tst_contentrules::contentIconsAreEmbedded()
{
    const QStringList icons =
            Answer(m_embedded.connection(), QStringLiteral("SELECT name FROM content_icon")).firstColumn();
    QVERIFY(icons.size() > 5);
    for (const QString &icon : icons)
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)), qPrintable(icon));
}

QTEST_GUILESS_MAIN(tst_contentrules)
#include "tst_contentrules.moc"
