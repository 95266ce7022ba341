// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Content that is edited: what is changed, undone, found again after a crash, checked and saved.

#include "catalog.h"
#include "contentcheck.h"
#include "contentdatabase.h"
#include "contentfile.h"
#include "contentfiles.h"
#include "contentreview.h"
#include "contentsave.h"
#include "contentvfs.h"
#include "editedparts.h"
#include "editedtexts.h"
#include "finding.h"
#include "query.h"
#include "tidywords.h"
#include "workingcopy.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace
{

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");
const auto mission = QStringLiteral("mission.1");
const auto today = QStringLiteral("2027-01-31");

// Every row of the tables that are edited, in an order that says nothing of how they came there.
QStringList rowsOf(const WorkingCopy &copy)
{
    QStringList rows;
    for (const char *table : { "wording", "checked_against", "gloss", "paragraph", "plain_sentence", "fact",
                               "explained_form", "item", "address_line", "direction" }) {
        Answer answer(copy.database(), QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)));
        while (answer.next()) {
            QStringList values { QLatin1String(table) };
            for (int column = 0; column < 8; ++column)
                values.append(answer.value(column).toString());
            rows.append(values.join(QLatin1Char('|')));
        }
    }
    rows.sort();
    return rows;
}

// What is wrong with the file as the kiosk sees it; empty if it would show it.
QString faultOfFile(const QString &file)
{
    const ContentDatabase shown(file);
    if (!shown.refusal().isEmpty())
        return shown.refusal();
    const auto connection = QStringLiteral("test");
    QString fault;
    {
        const auto content = std::make_shared<ContentFile>(file);
        fault = ContentCheck().faultOf(openContent(connection, content));
    }
    QSqlDatabase::removeDatabase(connection);
    return fault;
}

Finding::Kind kindOfFirst(const QList<Finding> &findings, const QString &text, const QString &language)
{
    const auto found = std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
        return finding.textId == text && finding.language == language;
    });
    return found == findings.cend() ? Finding::Other : found->kind;
}

} // namespace

class tst_workingcopy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changeOfWordsIsUndoneAndDoneAgain();
    void typingIsOneStep();
    void undoneStepsAreGoneAfterAnotherChange();
    void counterpartBecomesOlder();
    void translationThatFollowsIsOfOneAge();
    void changedWordsAreReviewedNoLonger();
    void changeThatCannotBeKeptIsTold();
    void lastPartStays();
    void everyPlaceHasItsText();
    void partsComeMoveAndGo_data();
    void partsComeMoveAndGo();
    void itemHasItsPage();
    void wordsAreTidied_data();
    void wordsAreTidied();
    void whatWasNotSavedIsFoundAgain();
    void savedContentIsShown();
    void fileChangedByOthersIsNotOverwritten();
    void fileThatCannotBeWrittenIsKept();
    void clockThatGoesBackMakesNoOlderContent();
    void fileIsEditedOnce();
    void otherFilesAreRefused();
    void faultsAndNoticesAreFound_data();
    void faultsAndNoticesAreFound();
    void reviewFollows();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    // Saves and waits for what comes of it: "saved", "changed" or what the system says.
    QString save(WorkingCopy &copy, const QString &file, bool overwrite = false, const QString &day = today);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_workingcopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString tst_workingcopy::save(WorkingCopy &copy, const QString &file, bool overwrite, const QString &day)
{
    ContentSave saving(copy, [day] { return day; });
    QString outcome;
    connect(&saving, &ContentSave::saved, this, [&](const QString &) { outcome = QStringLiteral("saved"); });
    connect(&saving, &ContentSave::changedByOthers, this,
            [&](const QString &) { outcome = QStringLiteral("changed"); });
    connect(&saving, &ContentSave::failed, this, [&](const QString &, const QString &reason) { outcome = reason; });
    saving.saveAs(file, overwrite);
    [&] { QTRY_VERIFY(!outcome.isEmpty()); }();
    return outcome;
}

void tst_workingcopy::changeOfWordsIsUndoneAndDoneAgain()
{
    WorkingCopy copy(path("copies"));
    QCOMPARE(copy.open({}), WorkingCopy::NoRefusal);
    QVERIFY(!copy.isChanged() && !copy.canUndo() && !copy.canRedo());
    const QStringList before = rowsOf(copy);
    QVERIFY(before.size() > 500);

    copy.setWords(mission, es, QStringLiteral("Otras palabras."));
    QCOMPARE(copy.words(mission, es).words, QStringLiteral("Otras palabras."));
    QVERIFY(copy.isChanged() && copy.canUndo());
    const QStringList after = rowsOf(copy);

    QCOMPARE(copy.undo(), mission);
    QCOMPARE(rowsOf(copy), before);
    QVERIFY(!copy.isChanged() && !copy.canUndo() && copy.canRedo());
    QCOMPARE(copy.redo(), mission);
    QCOMPARE(rowsOf(copy), after);
    QVERIFY(copy.isChanged() && !copy.canRedo());
    QCOMPARE(copy.undo(), mission);
    QVERIFY(copy.undo().isEmpty());
    QCOMPARE(rowsOf(copy), before);
}

void tst_workingcopy::typingIsOneStep()
{
    WorkingCopy copy(path("copies"));
    copy.open({});
    const QStringList before = rowsOf(copy);
    QString typed;
    for (const QChar letter : QStringLiteral("Misión.")) {
        typed += letter;
        copy.setWords(mission, es, typed);
    }
    copy.setWords(mission, gn, QStringLiteral("Ambue."));
    copy.endTyping();
    copy.setWords(mission, gn, QStringLiteral("Ambue ñeʼẽ."));
    copy.undo();
    QCOMPARE(copy.words(mission, gn).words, QStringLiteral("Ambue."));
    copy.undo();
    QCOMPARE(copy.words(mission, es).words, QStringLiteral("Misión."));
    copy.undo();
    QCOMPARE(rowsOf(copy), before);
    QVERIFY(!copy.canUndo());
}

void tst_workingcopy::undoneStepsAreGoneAfterAnotherChange()
{
    WorkingCopy copy(path("copies"));
    copy.open({});
    copy.setWords(mission, es, QStringLiteral("Uno."));
    QCOMPARE(save(copy, path("texts.sqlite")), QStringLiteral("saved"));
    QVERIFY(!copy.isChanged());
    copy.undo();
    QVERIFY(copy.isChanged());
    copy.setWords(mission, es, QStringLiteral("Dos."));
    QVERIFY(!copy.canRedo());
    // As many steps as were saved, but not the same ones.
    QVERIFY(copy.isChanged());
}

void tst_workingcopy::counterpartBecomesOlder()
{
    WorkingCopy copy(path("copies"));
    copy.open({});
    const QString before = copy.words(mission, es).words;
    for (const auto &[changed, other] : { std::pair(es, gn), std::pair(gn, es) }) {
        const QString checked = copy.words(mission, changed).words;
        copy.setWords(mission, changed, QStringLiteral("Otras palabras."));
        QVERIFY(copy.words(mission, other).older);
        QCOMPARE(copy.words(mission, other).checkedCounterpart, checked);
        QVERIFY(!copy.words(mission, changed).older);
        copy.markChecked(mission);
        QVERIFY(!copy.words(mission, other).older);
        copy.undo();
        QVERIFY(copy.words(mission, other).older);
        copy.undo();
        QVERIFY(!copy.words(mission, other).older);
    }
    QCOMPARE(copy.words(mission, es).words, before);
}

void tst_workingcopy::translationThatFollowsIsOfOneAge()
{
    WorkingCopy copy(path("copies"));
    QCOMPARE(copy.open({}), WorkingCopy::NoRefusal);
    const auto isOlder = [&copy](const QString &language) { return copy.words(mission, language).older; };
    copy.setWords(mission, es, QStringLiteral("Otra misión."));
    QVERIFY(isOlder(gn) && !isOlder(es));
    // Letter by letter, with rests.
    copy.setWords(mission, gn, QStringLiteral("Ambue"));
    copy.endTyping();
    copy.setWords(mission, gn, QStringLiteral("Ambue tembiaporã."));
    QVERIFY(!isOlder(gn) && !isOlder(es));
    // Who comes back later changes one side alone.
    copy.endWriting();
    copy.setWords(mission, gn, QStringLiteral("Tembiaporã pyahu."));
    QVERIFY(!isOlder(gn) && isOlder(es));
    copy.undo();
    QVERIFY(!isOlder(gn) && !isOlder(es));
}

// As on a full disk: the words stay as they were.
void tst_workingcopy::changeThatCannotBeKeptIsTold()
{
    WorkingCopy copy(path("copies"));
    QCOMPARE(copy.open({}), WorkingCopy::NoRefusal);
    const QString before = copy.words(mission, es).words;
    execute(copy.database(), QStringLiteral("PRAGMA max_page_count = 1")); // no more than there are
    QSignalSpy notKept(&copy, &WorkingCopy::notKept);
    copy.setWords(mission, es, QString(100'000, QLatin1Char('a')));
    QCOMPARE(notKept.size(), 1);
    QCOMPARE(copy.words(mission, es).words, before);
    execute(copy.database(), QStringLiteral("PRAGMA max_page_count = 1000000"));
    copy.setWords(mission, es, QStringLiteral("Otra misión."));
    QCOMPARE(copy.words(mission, es).words, QStringLiteral("Otra misión."));
    QCOMPARE(notKept.size(), 1);
}

// What is gone altogether could not be added again, since a new part has its kind from another.
void tst_workingcopy::lastPartStays()
{
    WorkingCopy copy(path("copies"));
    QCOMPARE(copy.open({}), WorkingCopy::NoRefusal);
    QVERIFY(!removePart(copy, QStringLiteral("paragraph mission.1")));
    QVERIFY(!copy.isChanged());
    QVERIFY(!addPartAfter(copy, QStringLiteral("paragraph mission.1")).isEmpty());
    QVERIFY(removePart(copy, QStringLiteral("paragraph mission.1")));
}

// A finding names a text, a part or a page, and leads there.
void tst_workingcopy::everyPlaceHasItsText()
{
    WorkingCopy copy(path("copies"));
    QCOMPARE(copy.open({}), WorkingCopy::NoRefusal);
    const QString fact =
            Answer(copy.database(), QStringLiteral("SELECT fact FROM explained_form LIMIT 1")).firstColumn().value(0);
    QVERIFY(!fact.isEmpty());
    QCOMPARE(placeOf(copy, fact).textId, fact + QStringLiteral(".label"));
    QCOMPARE(placeOf(copy, QStringLiteral("section mission")).textId, QStringLiteral("mission.title"));
    QCOMPARE(placeOf(copy, mission).textId, mission);
    QVERIFY(placeOf(copy, QStringLiteral("nothing")).pageId.isEmpty());
}

void tst_workingcopy::changedWordsAreReviewedNoLonger()
{
    WorkingCopy copy(path("copies"));
    copy.open({});
    copy.setWords(mission, es, QStringLiteral("Otras palabras."));
    copy.markReviewed({ mission }, gn, QStringLiteral("Ana Benítez"), today);
    QVERIFY(copy.words(mission, gn).reviewed);
    QCOMPARE(copy.words(mission, gn).reviewer, QStringLiteral("Ana Benítez"));
    QCOMPARE(copy.words(mission, gn).reviewedOn, today);
    // Who reviews it reads it beside its counterpart.
    QVERIFY(!copy.words(mission, gn).older);
    copy.setWords(mission, gn, QStringLiteral("Ambue ñeʼẽ."));
    QVERIFY(!copy.words(mission, gn).reviewed);
    copy.undo();
    QVERIFY(copy.words(mission, gn).reviewed);
}

void tst_workingcopy::partsComeMoveAndGo_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("kind");
    QTest::newRow("paragraph") << QStringLiteral("section policies") << int(TextKinds::Paragraph);
    QTest::newRow("plain sentence") << QStringLiteral("section mission") << int(TextKinds::PlainSentence);
    QTest::newRow("fact") << QStringLiteral("section glossary") << int(TextKinds::FactLabel);
    QTest::newRow("item") << QStringLiteral("item objectives.2") << int(TextKinds::Title);
    QTest::newRow("address line") << QStringLiteral("office headquarters") << int(TextKinds::AddressLine);
    QTest::newRow("direction") << QStringLiteral("office headquarters") << int(TextKinds::Direction);
}

void tst_workingcopy::partsComeMoveAndGo()
{
    QFETCH(QString, page);
    QFETCH(int, kind);
    WorkingCopy copy(path("copies"));
    copy.open({});
    const QStringList before = rowsOf(copy);
    const auto ofKind = [&](const QString &onPage) {
        QList<EditedText> texts = editedTexts(copy, onPage);
        texts.removeIf([kind](const EditedText &text) { return text.kind != kind; });
        return texts;
    };
    const QList<EditedText> texts = ofKind(page);
    QVERIFY(!texts.isEmpty() && !texts.constFirst().partId.isEmpty());

    const QString added = addPartAfter(copy, texts.constFirst().partId);
    QVERIFY(!added.isEmpty());
    QCOMPARE(copy.words(added, es).words, QString());
    const QString addedPage = placeOf(copy, added).pageId;
    QVERIFY(!addedPage.isEmpty());
    QList<EditedText> now = ofKind(addedPage);
    const bool onPageOfItsOwn = addedPage != page;
    QCOMPARE(now.size(), onPageOfItsOwn ? 1 : texts.size() + 1);
    QCOMPARE(now.at(onPageOfItsOwn ? 0 : 1).textId, added);
    const QString part = now.at(onPageOfItsOwn ? 0 : 1).partId;

    QVERIFY(movePart(copy, part, -1));
    QVERIFY(onPageOfItsOwn || ofKind(page).at(0).textId == added);
    QVERIFY(removePart(copy, part));
    QVERIFY(placeOf(copy, added).pageId.isEmpty());
    // What is left stands in an order without holes.
    QVERIFY(Answer(copy.database(), QStringLiteral("SELECT 1 FROM fault WHERE message GLOB 'breaks the order*'"))
                    .firstColumn()
                    .isEmpty());
    QCOMPARE(rowsOf(copy), before);

    // Each of the steps can be undone, and done again.
    QVERIFY(!copy.undo().isEmpty() && !copy.undo().isEmpty() && !copy.undo().isEmpty());
    QVERIFY(!copy.isChanged());
    QCOMPARE(rowsOf(copy), before);
    QVERIFY(!copy.redo().isEmpty());
    QVERIFY(!placeOf(copy, added).pageId.isEmpty());
    QVERIFY(!copy.redo().isEmpty() && !copy.redo().isEmpty() && copy.redo().isEmpty());
    QCOMPARE(rowsOf(copy), before);

    // The first one cannot move up, the last one not down.
    QVERIFY(!movePart(copy, ofKind(page).constFirst().partId, -ofKind(page).constFirst().number));
    QVERIFY(removePart(copy, ofKind(page).constFirst().partId));
    copy.undo();
    QCOMPARE(rowsOf(copy), before);
}

void tst_workingcopy::itemHasItsPage()
{
    WorkingCopy copy(path("copies"));
    copy.open({});
    const QString added = addPartAfter(copy, QStringLiteral("item objectives.4"));
    const QList<EditedText> texts = editedTexts(copy, placeOf(copy, added).pageId);
    QCOMPARE(texts.size(), 3);
    for (const QString &language : { es, gn }) {
        copy.setWords(texts.at(0).textId, language, QStringLiteral("Otro"));
        copy.setWords(texts.at(1).textId, language, QStringLiteral("Otro párrafo."));
        copy.setWords(texts.at(2).textId, language, QStringLiteral("Otra oración."));
        copy.markChecked(texts.at(0).textId);
        copy.markChecked(texts.at(1).textId);
        copy.markChecked(texts.at(2).textId);
    }
    QCOMPARE(save(copy, path("texts.sqlite")), QStringLiteral("saved"));
    QCOMPARE(faultOfFile(path("texts.sqlite")), QString());
}

void tst_workingcopy::wordsAreTidied_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("guarani");
    QTest::newRow("plain") << QStringLiteral("abc def ") << QStringLiteral("abc def ") << QStringLiteral("abc def ");
    QTest::newRow("apostrophe") << QStringLiteral("ha'e") << QStringLiteral("ha’e") << QStringLiteral("haʼe");
    QTest::newRow("quotation mark") << QStringLiteral("ha’e") << QStringLiteral("ha’e") << QStringLiteral("haʼe");
    QTest::newRow("saltillo") << QStringLiteral("haꞌe") << QStringLiteral("haꞌe") << QStringLiteral("haʼe");
    QTest::newRow("g with a circumflex") << QStringLiteral("ĝuarã Ĝ") << QStringLiteral("ĝuarã Ĝ")
                                         << QStringLiteral("g\u0303uarã G\u0303");
    QTest::newRow("marks apart") << QStringLiteral("n\u0303a g\u0303a") << QStringLiteral("ña g\u0303a")
                                 << QStringLiteral("ña g\u0303a");
    QTest::newRow("lines") << QStringLiteral("a\nb\tc\u2028d") << QStringLiteral("a b c d")
                           << QStringLiteral("a b c d");
}

void tst_workingcopy::wordsAreTidied()
{
    QFETCH(QString, typed);
    QFETCH(QString, spanish);
    QFETCH(QString, guarani);
    WorkingCopy copy(path("copies"));
    copy.open({});
    QCOMPARE(copy.tidied(typed, es), spanish);
    QCOMPARE(copy.tidied(typed, gn), guarani);
    copy.setWords(mission, gn, typed);
    QCOMPARE(copy.words(mission, gn).words, guarani);
}

void tst_workingcopy::whatWasNotSavedIsFoundAgain()
{
    const QString file = path("texts.sqlite");
    {
        WorkingCopy copy(path("copies"));
        copy.open({});
        QCOMPARE(save(copy, file), QStringLiteral("saved"));
    }
    QVERIFY(QDir(path("copies")).entryList(QDir::Files).isEmpty());
    {
        WorkingCopy copy(path("copies"));
        QCOMPARE(copy.open(file), WorkingCopy::NoRefusal);
        copy.setWords(mission, es, QStringLiteral("Uno."));
        copy.endTyping();
        copy.setWords(mission, es, QStringLiteral("Dos."));
        // As it lies on the disk while the program runs: that is what a crash leaves.
        QVERIFY(QDir().mkpath(path("crashed")));
        for (const QString &name : QDir(path("copies")).entryList(QDir::Files)) {
            if (!name.endsWith(QLatin1String(".lock")))
                QVERIFY(QFile::copy(path("copies/") + name, path("crashed/") + name));
        }
        copy.discard();
        QVERIFY(QDir(path("copies")).entryList(QDir::Files).isEmpty());
    }
    WorkingCopy copy(path("crashed"));
    QCOMPARE(copy.open(file), WorkingCopy::NoRefusal);
    QVERIFY(copy.isRecovered());
    QCOMPARE(copy.words(mission, es).words, QStringLiteral("Dos."));
    copy.undo();
    QCOMPARE(copy.words(mission, es).words, QStringLiteral("Uno."));
    QCOMPARE(save(copy, file), QStringLiteral("saved"));
    QVERIFY(!copy.isChanged());
    QCOMPARE(copy.open(file), WorkingCopy::NoRefusal);
    QVERIFY(!copy.isRecovered());
    QCOMPARE(copy.words(mission, es).words, QStringLiteral("Uno."));
}

void tst_workingcopy::savedContentIsShown()
{
    const QString file = path("texts.sqlite");
    WorkingCopy copy(path("copies"));
    copy.open({});
    const QString mine = QStringLiteral("El MITIC acerca la tecnología a la gente.");
    copy.setWords(mission, es, mine);
    QCOMPARE(save(copy, file), QStringLiteral("saved"));
    QCOMPARE(copy.file(), QFileInfo(file).canonicalFilePath());
    QVERIFY(!copy.isChanged());
    const QString fault = faultOfFile(file);
    QVERIFY2(fault.isEmpty() || fault.contains(QLatin1String("gloss")) || fault.contains(QLatin1String("explained")),
             qPrintable(fault));
    const ContentDatabase shown(file);
    const Catalog catalog(shown);
    QCOMPARE(catalog.words(mission, es), mine);
    QCOMPARE(catalog.revision(), today);
    QVERIFY(catalog.isOlder({ mission }, gn));
    // The copy of the built-in content is free again.
    WorkingCopy other(path("copies"));
    QCOMPARE(other.open({}), WorkingCopy::NoRefusal);
    QVERIFY(!other.isRecovered());
    // What was typed while it was saved is not saved.
    ContentSave saving(copy, [] { return today; });
    saving.save();
    copy.setWords(mission, es, QStringLiteral("Más."));
    QSignalSpy saved(&saving, &ContentSave::saved);
    QVERIFY(saved.wait());
    QVERIFY(copy.isChanged());
}

void tst_workingcopy::fileChangedByOthersIsNotOverwritten()
{
    const QString file = path("texts.sqlite");
    WorkingCopy copy(path("copies"));
    copy.open({});
    QCOMPARE(save(copy, file), QStringLiteral("saved"));
    QVERIFY(changeContent(file, "UPDATE edition SET revision = '2027-05-05';"));
    const QByteArray theirs = bytesOf(file);
    copy.setWords(mission, es, QStringLiteral("Mío."));
    QCOMPARE(save(copy, file), QStringLiteral("changed"));
    QCOMPARE(bytesOf(file), theirs);
    QVERIFY(copy.isChanged());
    QCOMPARE(save(copy, file, true), QStringLiteral("saved"));
    QVERIFY(bytesOf(file) != theirs);
    // Another file that is there already is somebody else's, too.
    QVERIFY(copyOver(file, path("other.sqlite")));
    QCOMPARE(save(copy, path("other.sqlite")), QStringLiteral("changed"));
}

void tst_workingcopy::fileThatCannotBeWrittenIsKept()
{
    const QString file = path("texts.sqlite");
    WorkingCopy copy(path("copies"));
    copy.open({});
    QCOMPARE(save(copy, file), QStringLiteral("saved"));
    const QByteArray before = bytesOf(file);
    copy.setWords(mission, es, QStringLiteral("Mío."));
    // The name that the new file has first is taken by a folder.
    QVERIFY(QDir().mkpath(file + QStringLiteral(".part")));
    const QString outcome = save(copy, file);
    QVERIFY2(outcome != QLatin1String("saved") && outcome != QLatin1String("changed"), qPrintable(outcome));
    QCOMPARE(bytesOf(file), before);
    QVERIFY(copy.isChanged());
    QVERIFY(QDir().rmdir(file + QStringLiteral(".part")));
    QCOMPARE(save(copy, path("nowhere/texts.sqlite")), QStringLiteral("No such file or directory"));
    QCOMPARE(save(copy, file), QStringLiteral("saved"));
}

void tst_workingcopy::clockThatGoesBackMakesNoOlderContent()
{
    WorkingCopy copy(path("copies"));
    copy.open({});
    const QString before = copy.revision();
    QCOMPARE(save(copy, path("texts.sqlite"), false, QStringLiteral("1970-01-01")), QStringLiteral("saved"));
    QCOMPARE(copy.revision(), before);
}

void tst_workingcopy::fileIsEditedOnce()
{
    const QString file = path("texts.sqlite");
    WorkingCopy copy(path("copies"));
    copy.open({});
    QCOMPARE(save(copy, file), QStringLiteral("saved"));
    WorkingCopy other(path("copies"));
    QCOMPARE(other.open(file), WorkingCopy::InUse);
    // Whatever name leads to it.
    QVERIFY(QFile::link(file, path("link.sqlite")));
    QCOMPARE(other.open(path("link.sqlite")), WorkingCopy::InUse);
    QCOMPARE(copy.open({}), WorkingCopy::NoRefusal);
    QCOMPARE(other.open(file), WorkingCopy::NoRefusal);
}

void tst_workingcopy::otherFilesAreRefused()
{
    const QString good = path("texts.sqlite");
    WorkingCopy copy(path("copies"));
    copy.open({});
    QCOMPARE(save(copy, good), QStringLiteral("saved"));
    copy.open({});
    const QString file = path("other.sqlite");
    const auto refusal = [&] { return copy.open(file); };
    QCOMPARE(refusal(), WorkingCopy::Unreadable);
    QVERIFY(!copy.detail().isEmpty());
    QVERIFY(overwrite(file, "A letter to the minister."));
    QCOMPARE(refusal(), WorkingCopy::NoContent);
    const auto changed = [&](const QByteArray &sql) { return copyOver(good, file) && changeContent(file, sql); };
    QVERIFY(changed("PRAGMA application_id = 1;"));
    QCOMPARE(refusal(), WorkingCopy::NoContent);
    QVERIFY(changed("PRAGMA user_version = 99;"));
    QCOMPARE(refusal(), WorkingCopy::NewerShape);
    QVERIFY(changed("CREATE TABLE more (id TEXT);"));
    QCOMPARE(refusal(), WorkingCopy::OtherShape);
    QVERIFY(overwrite(file, bytesOf(good).first(8192)));
    QCOMPARE(refusal(), WorkingCopy::Damaged);
    // Faults of the texts are what an editor is for.
    QVERIFY(changed("UPDATE wording SET words = '' WHERE text = 'mission.1';"));
    QCOMPARE(refusal(), WorkingCopy::NoRefusal);
    // After a refusal, what was open is still open.
    QVERIFY(overwrite(path("bad.sqlite"), "no"));
    QCOMPARE(copy.open(path("bad.sqlite")), WorkingCopy::NoContent);
    QCOMPARE(copy.file(), QFileInfo(file).canonicalFilePath());
    // The folder of the copies is a file.
    QVERIFY(overwrite(path("file"), "x"));
    WorkingCopy homeless(path("file/copies"));
    QCOMPARE(homeless.open({}), WorkingCopy::NoRoom);
    QVERIFY(!homeless.isOpen());
}

void tst_workingcopy::faultsAndNoticesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *text, const QString &words, Finding::Kind kind) {
        QTest::newRow(name) << QString::fromLatin1(text) << words << int(kind);
    };
    row("empty", "mission.1", {}, Finding::Empty);
    row("spaces", "mission.1", QStringLiteral("Dos  espacios."), Finding::Spaces);
    row("too long", "mission.short", QString(70, QLatin1Char('a')), Finding::TooLong);
    row("not drawn", "mission.1", QStringLiteral("漢."), Finding::NotDrawn);
    row("no number", "objectives.item", QStringLiteral("Objetivo"), Finding::NoNumber);
    row("no gloss", "objectives.2.text", QStringLiteral("Otra cosa."), Finding::GlossMissing);
    row("many words", "mission.plain.1", QStringLiteral("a b c d e f g h i j k l m."), Finding::ManyWords);
    row("two sentences", "mission.plain.1", QStringLiteral("Primero trámites. Después consultas."),
        Finding::TwoSentences);
    row("no sentence", "mission.plain.1", QStringLiteral("Primero esto"), Finding::NoSentence);
}

void tst_workingcopy::faultsAndNoticesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(int, kind);
    WorkingCopy copy(path("copies"));
    copy.open({});
    QCOMPARE(findingsIn(copy.snapshot()).size(), 0);
    QString language = gn;
    if (kind == Finding::GlossMissing) {
        // A text that has one.
        Answer gloss(copy.database(), QStringLiteral("SELECT text, language FROM gloss LIMIT 1"));
        QVERIFY(gloss.next());
        text = gloss.value(0).toString();
        language = gloss.value(1).toString();
    }
    QVERIFY2(!copy.words(text, language).words.isEmpty(), qPrintable(text));
    copy.setWords(text, language, words);
    const QList<Finding> findings = findingsIn(copy.snapshot());
    QVERIFY(!findings.isEmpty());
    QVERIFY(findings.constFirst().isFault());
    QCOMPARE(int(kindOfFirst(findings, text, language)), kind);
    const QString other = language == gn ? es : gn;
    QCOMPARE(kindOfFirst(findings, text, other), Finding::Older);
    QVERIFY(std::none_of(findings.cbegin(), findings.cend(),
                         [](const Finding &finding) { return finding.kind == Finding::Other; }));
    copy.undo();
    QCOMPARE(findingsIn(copy.snapshot()).size(), 0);
}

void tst_workingcopy::reviewFollows()
{
    WorkingCopy copy(path("copies"));
    ContentReview review(copy);
    copy.open({});
    QTRY_VERIFY(review.isCurrent());
    QCOMPARE(review.count(), 0);
    copy.setWords(mission, es, QString());
    QVERIFY(!review.isCurrent());
    QTRY_VERIFY(review.isCurrent());
    QVERIFY(review.faults() >= 1);
    QCOMPARE(review.notices(), 1);
    const auto kindOf = [&review](const QString &language) {
        for (int row = 0; row < review.count(); ++row) {
            if (review.textAt(row) == mission && review.languageAt(row) == language)
                return review.data(review.index(row), ContentReview::Kind).toInt();
        }
        return -1;
    };
    QCOMPARE(kindOf(es), int(Finding::Empty));
    QCOMPARE(kindOf(gn), int(Finding::Older));
    // Changed again and again: the list is that of the last state.
    for (int i = 0; i < 20; ++i) {
        copy.setWords(mission, es, QString(i, QLatin1Char('a')));
        QTest::qWait(1);
    }
    copy.undo();
    QTRY_VERIFY(review.isCurrent());
    QCOMPARE(review.count(), 0);
}

QTEST_GUILESS_MAIN(tst_workingcopy)
#include "tst_workingcopy.moc"
