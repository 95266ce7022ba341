// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A content file that is cut, overwritten, replaced or deleted while it is shown: visitors never see an empty page, and
// one line says what happened. tst_contentprogram tries the same on the shipped program.

#include "catalog.h"
#include "contentdatabase.h"
#include "contentfiles.h"
#include "corpus.h"
#include "program.h"
#include "query.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace
{

constexpr int waitLimit = 60'000; // ms
constexpr auto builtInWords = "Diseñar e implementar políticas públicas";
constexpr auto otherWords = "Otra misión.";
// Enough that the file is read piece by piece: see ContentFile::keptInMemory.
constexpr int manyParagraphs = 4000;

QString missionOf(const Catalog &catalog)
{
    return catalog.words(QStringLiteral("mission.1"), QStringLiteral("es"));
}

// Looks at the file as time would make it look, and waits for the check that may follow.
void look(ContentDatabase &database)
{
    QSignalSpy checked(&database, &ContentDatabase::checked);
    database.look();
    if (checked.isEmpty())
        checked.wait(waitLimit);
}

} // namespace

class tst_contentchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void badChangeBringsTheBuiltInContentBack_data();
    void badChangeBringsTheBuiltInContentBack();
    void everyQuestionIsAnsweredWhateverHappens();
    void goodFileIsTakenUp_data();
    void goodFileIsTakenUp();
    void fileThatIsMendedIsShown();
    void fileThatIsAsItWasIsLeftAlone();
    void fileThatCannotBeReadIsNotTriedAgain();
    void fileThatChangesDuringTheCheckIsNotTrusted();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString goodOf(bool large) const { return large ? m_large : path("small"); }

    QTemporaryDir m_folder;
    QString m_large;
};

void tst_contentchange::initTestCase()
{
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { path("small") });
    QVERIFY2(tool.code == 0, qPrintable(tool.error));
    m_large = corpusFile(m_folder.path(), manyParagraphs);
    const QByteArray change = explainNothing() + "UPDATE wording SET words = '" + otherWords
            + "' WHERE text = 'mission.1' AND language = 'es';" + indexAnew();
    QVERIFY(changeContent(path("small"), change) && changeContent(m_large, change));
    QVERIFY(QFile(path("small")).size() < ContentFile::keptInMemory);
    QVERIFY(QFile(m_large).size() > ContentFile::keptInMemory);
}

void tst_contentchange::badChangeBringsTheBuiltInContentBack_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<BadChange>("change");
    for (const BadChange &change : badChanges()) {
        QTest::addRow("small, %s", change.name) << false << change;
        QTest::addRow("large, %s", change.name) << true << change;
    }
}

void tst_contentchange::badChangeBringsTheBuiltInContentBack()
{
    QFETCH(bool, large);
    QFETCH(BadChange, change);
    const QString file = path("shown");
    QVERIFY(copyOver(goodOf(large), file));
    ContentDatabase database(file);
    const Catalog catalog(database);
    QSignalSpy checked(&database, &ContentDatabase::checked);
    QSignalSpy noticed(&database, &ContentDatabase::noticed);
    const QSignalSpy replaced(&database, &ContentDatabase::replaced);
    QVERIFY(database.checkInBackground() && checked.wait(waitLimit));
    QCOMPARE(database.refusal(), QString());
    QCOMPARE(missionOf(catalog), QString::fromUtf8(otherWords));

    QVERIFY(change.apply(file));
    // Before anybody looks: a page that opens now has its words.
    QVERIFY2(!missionOf(catalog).isEmpty(), "a page is empty");
    QCOMPARE(catalog.sections(QStringLiteral("gn")).size(),
             large && missionOf(catalog).startsWith(QStringLiteral("Otra")) ? 8 : 7);

    look(database);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.count(), 1, waitLimit);
    QVERIFY(missionOf(catalog).startsWith(QString::fromUtf8(builtInWords)));
    QCOMPARE(replaced.count(), 1);
    const QString line = noticed.at(0).at(0).toString();
    QVERIFY2(line.startsWith(file + QStringLiteral(": ") + change.fault), qPrintable(line));
    QVERIFY2(line.endsWith(QStringLiteral("; the built-in content is shown")), qPrintable(line));
    QCOMPARE(database.refusal() + QStringLiteral("; the built-in content is shown"), line);
    // It is said once.
    database.look();
    QCoreApplication::processEvents();
    QCOMPARE(noticed.count(), 1);
}

void tst_contentchange::everyQuestionIsAnsweredWhateverHappens()
{
    const QString file = path("shown");
    const auto es = QStringLiteral("es");
    const ContentDatabase builtIn;
    const Catalog expected(builtIn);
    const QList<std::function<QString(const Catalog &)>> questions {
        [](const Catalog &catalog) { return catalog.revision(); },
        [](const Catalog &catalog) { return catalog.languages().constLast().name; },
        [&es](const Catalog &catalog) { return catalog.sections(es).value(5).title; },
        [&es](const Catalog &catalog) { return catalog.items(QStringLiteral("policies"), es).value(4).title; },
        [&es](const Catalog &catalog) { return catalog.paragraphs(QStringLiteral("vision"), {}, es).value(0).words; },
        [&es](const Catalog &catalog) { return catalog.facts(QStringLiteral("about"), es).value(2).label; },
        [&es](const Catalog &catalog) { return catalog.offices(es).value(1).address; },
        [&es](const Catalog &catalog) { return catalog.directions(QStringLiteral("second"), es).value(0).words; },
        [](const Catalog &catalog) { return catalog.map(QStringLiteral("second")); },
        [&es](const Catalog &catalog) { return catalog.suggestions(es).value(0); },
        [](const Catalog &catalog) { return catalog.layoutOf(QStringLiteral("offices")); },
        [](const Catalog &catalog) { return catalog.folded(QStringLiteral("Mba'apo")).value(0); },
        [&es](const Catalog &catalog) {
            return catalog.hits({ { { QStringLiteral("sede") } } }, es, 1).value(0).textId;
        },
        [](const Catalog &catalog) { return catalog.terms(QStringLiteral("ofic"), 1, 99, 1).value(0); },
    };
    for (const auto &question : questions) {
        QVERIFY(copyOver(m_large, file));
        const ContentDatabase database(file);
        QCOMPARE(database.refusal(), QString());
        const Catalog catalog(database);
        QVERIFY(QFile::resize(file, 0));
        QVERIFY(!question(expected).isEmpty());
        QCOMPARE(question(catalog), question(expected));
    }
    // In the middle of an answer: it is known to be broken, and the next one comes from the built-in content.
    QVERIFY(copyOver(m_large, file));
    const ContentDatabase database(file);
    const QSqlDatabase before = database.connection();
    QVERIFY(overwrite(file, QByteArray(int(QFile(file).size()), '\xA5')));
    const Answer answer(before, QStringLiteral("SELECT text, words FROM wording"));
    QVERIFY(!answer.fault().isEmpty());
    QVERIFY(database.giveUp(before));
    QVERIFY(!database.giveUp(database.connection()));
    QVERIFY(missionOf(Catalog(database)).startsWith(QString::fromUtf8(builtInWords)));
}

void tst_contentchange::goodFileIsTakenUp_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("small, another file") << false << false;
    QTest::newRow("small, written over") << false << true;
    QTest::newRow("large, another file") << true << false;
    QTest::newRow("large, written over") << true << true;
}

void tst_contentchange::goodFileIsTakenUp()
{
    QFETCH(bool, large);
    QFETCH(bool, inPlace);
    const QString file = path("shown");
    const QString next = path("next");
    QVERIFY(copyOver(goodOf(large), file) && copyOver(goodOf(large), next));
    QVERIFY(changeContent(next,
                          explainNothing()
                                  + "UPDATE wording SET words = 'La tercera misión.' "
                                    "WHERE text = 'mission.1' AND language = 'es';"
                                  + indexAnew()));
    ContentDatabase database(file);
    const Catalog catalog(database);
    QSignalSpy checked(&database, &ContentDatabase::checked);
    const QSignalSpy noticed(&database, &ContentDatabase::noticed);
    const QSignalSpy changed(&catalog, &Catalog::contentChanged);
    QVERIFY(database.checkInBackground() && checked.wait(waitLimit));

    QVERIFY(inPlace ? QFile::resize(file, QFile(next).size()) && overwrite(file, bytesOf(next))
                    : putInPlace(next, file));
    QVERIFY(!missionOf(catalog).contains(QStringLiteral("tercera"))); // nobody has checked it
    QVERIFY(!missionOf(catalog).isEmpty());
    look(database);
    QTRY_COMPARE_WITH_TIMEOUT(missionOf(catalog), QStringLiteral("La tercera misión."), waitLimit);
    QCOMPARE(database.refusal(), QString());
    QVERIFY(changed.count() >= 1);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(noticed.at(0).at(0).toString(), file + QStringLiteral(": it is another file now; its content is shown"));
}

void tst_contentchange::fileThatIsMendedIsShown()
{
    // Missing at the start, put there later: no restart is needed.
    const QString file = path("late");
    ContentDatabase database(file);
    const Catalog catalog(database);
    QVERIFY(!database.refusal().isEmpty());
    QVERIFY(!database.checkInBackground());
    QVERIFY(putInPlace(path("small"), file));
    look(database);
    QCOMPARE(missionOf(catalog), QString::fromUtf8(otherWords));
    QCOMPARE(database.refusal(), QString());
}

void tst_contentchange::fileThatIsAsItWasIsLeftAlone()
{
    ContentDatabase database(path("small"));
    QSignalSpy checked(&database, &ContentDatabase::checked);
    const QSignalSpy noticed(&database, &ContentDatabase::noticed);
    const QSignalSpy replaced(&database, &ContentDatabase::replaced);
    QVERIFY(database.checkInBackground() && checked.wait(waitLimit));
    database.look();
    QCoreApplication::processEvents();
    QCOMPARE(checked.count(), 1);
    QCOMPARE(noticed.count() + replaced.count(), 0);
}

void tst_contentchange::fileThatCannotBeReadIsNotTriedAgain()
{
    // A disk that fails leaves the file as it is: it would be found good again, shown again and fail again.
    ContentDatabase database(m_large);
    const Catalog catalog(database);
    QSignalSpy checked(&database, &ContentDatabase::checked);
    const QSignalSpy noticed(&database, &ContentDatabase::noticed);
    const QSignalSpy replaced(&database, &ContentDatabase::replaced);
    QVERIFY(database.checkInBackground() && checked.wait(waitLimit));
    QVERIFY(database.giveUp(database.connection()));
    QVERIFY(missionOf(catalog).startsWith(QString::fromUtf8(builtInWords)));
    QTRY_COMPARE(replaced.count(), 1);
    for (int i = 0; i < 2; ++i) {
        database.look();
        QCOMPARE(noticed.count(), 1);
        QCOMPARE(noticed.at(0).at(0).toString(),
                 m_large
                         + QStringLiteral(": it can no longer be read as it was checked; the built-in content is "
                                          "shown"));
    }
    QCOMPARE(replaced.count(), 1);
}

void tst_contentchange::fileThatChangesDuringTheCheckIsNotTrusted()
{
    // The first half of the check sees one file, the second half another one: neither is what is shown afterwards.
    const QString file = path("shown");
    QVERIFY(copyOver(m_large, file));
    ContentDatabase database(file);
    const Catalog catalog(database);
    const QSignalSpy noticed(&database, &ContentDatabase::noticed);
    QVERIFY(database.checkInBackground());
    QVERIFY(changeContent(file, explainNothing() + "DELETE FROM wording WHERE text = 'vision.1' AND language = 'gn';"));
    QTRY_COMPARE_WITH_TIMEOUT(noticed.count(), 1, waitLimit);
    const QString line = noticed.at(0).at(0).toString();
    QVERIFY2(line.startsWith(file + QStringLiteral(": vision.1 (gn) has no wording in Avañeʼẽ")), qPrintable(line));
    QVERIFY(missionOf(catalog).startsWith(QString::fromUtf8(builtInWords)));
}

QTEST_GUILESS_MAIN(tst_contentchange)
#include "tst_contentchange.moc"
