// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A content file from outside is shown if it is whole, and refused with one line if it is not; the kiosk always has
// something to show, and writes nothing to show it.

#include "catalog.h"
#include "contentdatabase.h"
#include "contentfiles.h"
#include "contentmodels.h"
#include "program.h"
#include "withoutprivilege.h"
#include "wording.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace
{

constexpr int longestCheck = 30'000; // ms
constexpr auto builtInWords = "Diseñar e implementar políticas públicas";
constexpr auto otherWords = "Otra misión, de un archivo de afuera.";

QString missionOf(const ContentDatabase &database)
{
    return Catalog(database).words(QStringLiteral("mission.1"), QStringLiteral("es"));
}

bool showsBuiltIn(const ContentDatabase &database)
{
    return missionOf(database).startsWith(QString::fromUtf8(builtInWords));
}

} // namespace

class tst_contentfile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goodFileIsShownAndStays();
    void badFileIsRefused_data();
    void badFileIsRefused();
    void modelsShowTheBuiltInContentAfterARefusal();
    void mayBeLeftWhileItIsChecked();
    void builtInContentNeedsNoCheck();
    void fileDamagedInAnyTableIsRefused();
    void programSaysWhy_data();
    void programSaysWhy();
    void nothingIsWritten();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    // A good content file of that name, changed by \a sql; its search index stays as it was.
    QString made(const char *name, const QByteArray &sql = {}) const;
    QByteArray bytesOf(const QString &file) const;
    QString written(const char *name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString tst_contentfile::made(const char *name, const QByteArray &sql) const
{
    const QString file = path(name);
    if (!QFile::copy(path("good.sqlite"), file))
        return {};
    const Ended sqlite = run(QStringLiteral(SQLITE3), { QStringLiteral("-batch"), QStringLiteral("-bail"), file },
                             QProcessEnvironment::systemEnvironment(), explainNothing() + sql);
    return sqlite.code == 0 ? file : QString();
}

QByteArray tst_contentfile::bytesOf(const QString &file) const
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

QString tst_contentfile::written(const char *name, const QByteArray &bytes) const
{
    QFile device(path(name));
    return device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size() ? device.fileName() : QString();
}

void tst_contentfile::initTestCase()
{
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { path("good.sqlite") });
    QVERIFY2(tool.code == 0, qPrintable(tool.error));
}

void tst_contentfile::goodFileIsShownAndStays()
{
    const QString file = made("changed.sqlite",
                              "UPDATE wording SET words = 'Otra misión, de un archivo de afuera.' "
                              "WHERE text = 'mission.1' AND language = 'es';"
                                      + indexAnew());
    const QByteArray before = bytesOf(file);
    ContentDatabase database(file);
    QCOMPARE(database.refusal(), QString());
    QCOMPARE(missionOf(database), QString::fromUtf8(otherWords));

    const QSignalSpy replaced(&database, &ContentDatabase::replaced);
    QSignalSpy checked(&database, &ContentDatabase::checked);
    database.checkInBackground();
    QVERIFY(checked.wait(longestCheck));
    QCOMPARE(replaced.count(), 0);
    QCOMPARE(database.refusal(), QString());
    QCOMPARE(missionOf(database), QString::fromUtf8(otherWords));

    QCOMPARE(bytesOf(file), before);
    QVERIFY(!QFile::exists(file + QStringLiteral("-wal")) && !QFile::exists(file + QStringLiteral("-journal")));
}

void tst_contentfile::badFileIsRefused_data()
{
    using Maker = std::function<QString()>;
    QTest::addColumn<Maker>("make");
    QTest::addColumn<bool>("atOnce"); // by its cheap signs, before the first frame
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, bool atOnce, const char *fault, const Maker &make) {
        QTest::newRow(name) << make << atOnce << QString::fromUtf8(fault);
    };
    row("missing", true, "there is no such file", [this] { return path("missing.sqlite"); });
    row("a folder", true, "it is not a file", [this] { return m_folder.path(); });
    row("empty", true, "it is empty", [this] { return written("empty.sqlite", {}); });
    row("a few bytes", true, "it is not an SQLite file",
        [this] { return written("short.sqlite", bytesOf(path("good.sqlite")).left(99)); });
    row("a text", true, "it is not an SQLite file",
        [this] { return written("text.sqlite", QByteArray("INSERT INTO wording VALUES (1);\n").repeated(1000)); });
    row("truncated", true, "it is cut off", [this] {
        const QByteArray whole = bytesOf(path("good.sqlite"));
        return written("truncated.sqlite", whole.left(whole.size() - 4096));
    });
    row("truncated inside a page", true, "it is cut off", [this] {
        const QByteArray whole = bytesOf(path("good.sqlite"));
        return written("cut.sqlite", whole.left(whole.size() / 2 + 1));
    });
    row("bytes too many", true, "where its head promises",
        [this] { return written("long.sqlite", bytesOf(path("good.sqlite")) + "more"); });
    row("a gigabyte of zeros", true, "it is not an SQLite file", [this] {
        QFile sparse(path("zeros.sqlite"));
        return sparse.open(QIODevice::WriteOnly) && sparse.resize(1'000'000'000) ? sparse.fileName() : QString();
    });
    row("unreadable", true, "it cannot be read", [this] {
        const QString file = made("unreadable.sqlite");
        return QFile::setPermissions(file, {}) ? file : QString();
    });
    row("another application", true, "it is a file of another application",
        [this] { return made("application.sqlite", "PRAGMA application_id = 1234;"); });
    row("no version", true, "it has no version",
        [this] { return made("unversioned.sqlite", "PRAGMA user_version = 0;"); });
    row("a newer version", true, "it is of version 8, this program reads versions up to 7",
        [this] { return made("newer.sqlite", "PRAGMA user_version = 8;"); });
    row("a table too many", true, "its tables are not those of this program",
        [this] { return made("table.sqlite", "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;"); });
    row("a table missing", true, "its tables are not those of this program",
        [this] { return made("notable.sqlite", "DROP TABLE gloss;"); });
    row("no check of its own", true, "its tables are not those of this program", [this] {
        return made("unchecked.sqlite",
                    "DROP VIEW fault; CREATE VIEW fault (place, message) AS SELECT '', '' WHERE false;");
    });
    row("damaged first page", true, "its tables are not those of this program", [this] {
        QByteArray bytes = bytesOf(path("good.sqlite"));
        return written("firstpage.sqlite", bytes.replace(100, 2000, QByteArray(2000, '\xA5')));
    });
    row("one Guaraní row missing", false, "vision.1 (gn) has no wording in Avañeʼẽ",
        [this] { return made("guarani.sqlite", "DELETE FROM wording WHERE text = 'vision.1' AND language = 'gn';"); });
    row("one language missing", false, "has no wording in Avañeʼẽ (and ",
        [this] { return made("language.sqlite", "DELETE FROM wording WHERE language = 'gn'; DELETE FROM gloss;"); });
    row("Guaraní not even a language", true, "it lacks the official language \"gn\"", [this] {
        return made("nolanguage.sqlite",
                    "DELETE FROM wording WHERE language = 'gn'; DELETE FROM gloss; DELETE FROM language WHERE code = "
                    "'gn';");
    });
    row("Guaraní not official", true, "it lacks the official language \"gn\"",
        [this] { return made("unofficial.sqlite", "UPDATE language SET official = 0 WHERE code = 'gn';"); });
    row("no rows at all", true, "it lacks the official language \"es\"", [this] {
        return made(
                "rows.sqlite",
                "PRAGMA foreign_keys = OFF; DELETE FROM gloss; DELETE FROM wording; DELETE FROM address_line; "
                "DELETE FROM office; DELETE FROM fact; DELETE FROM paragraph; DELETE FROM item; DELETE FROM section; "
                "DELETE FROM name; DELETE FROM language;");
    });
    row("broken reference", false, "a row of table paragraph names a row of table section that is not there", [this] {
        return made("reference.sqlite",
                    "PRAGMA foreign_keys = OFF; UPDATE paragraph SET section = 'nowhere' WHERE id = 'vision.1';");
    });
    row("a text changed, but not in the index", false,
        "mission.1 (es) does not stand in the search index as it is written", [this] {
            return made("unindexed.sqlite",
                        "UPDATE wording SET words = 'Otra' WHERE text = 'mission.1' AND language = 'es';");
        });
    row("a keyword put, but not in the index", false, "does not stand in the search index as it is written",
        [this] { return made("keyword.sqlite", "INSERT INTO keyword VALUES ('gn', 'zona', 'offices', 1);"); });
    row("a text missing in the index", false, "mission.short (es) does not stand in the search index as it is written",
        [this] { return made("unfound.sqlite", "DELETE FROM search WHERE rowid = 1;"); });
    row("a text of another page in the index", false, "second.name (es) does not stand in the search index",
        [this] { return made("page.sqlite", "UPDATE entry SET office = '' WHERE text = 'second.name';"); });
    row("a hit of nothing", false, "the search index is not the one of these texts", [this] {
        return made("nothing.sqlite", "INSERT INTO entry VALUES (9999, 'es', 'more', 4, 1, 'mission', '', '');");
    });
    row("a word of nothing", false, "the search index is not the one of these texts",
        [this] { return made("word.sqlite", "INSERT INTO term VALUES ('zzz', 1);"); });
    row("a word that is not known", false, "the search index is not the one of these texts",
        [this] { return made("unknown.sqlite", "DELETE FROM term WHERE folded = 'alberdi';"); });
    row("damaged page in the middle", false, "it is damaged", [this] {
        QByteArray bytes = bytesOf(path("good.sqlite"));
        const qsizetype page = 4096;
        const qsizetype middle = bytes.size() / page / 2 * page;
        return written("damaged.sqlite", bytes.replace(middle, page, QByteArray(page, '\xA5')));
    });
}

void tst_contentfile::badFileIsRefused()
{
    QFETCH(std::function<QString()>, make);
    QFETCH(bool, atOnce);
    QFETCH(QString, fault);
    const QString file = make();
    QVERIFY2(!file.isEmpty(), "the bad file could not be made");

    const WithoutPrivilege ordinaryUser;
    ContentDatabase database(file);
    QSignalSpy checked(&database, &ContentDatabase::checked);
    const QSignalSpy replaced(&database, &ContentDatabase::replaced);
    if (atOnce) {
        QVERIFY(showsBuiltIn(database));
    } else {
        QCOMPARE(database.refusal(), QString());
        database.checkInBackground();
        QVERIFY(checked.wait(longestCheck));
        QCOMPARE(replaced.count(), 1);
    }
    const QString refusal = database.refusal();
    QVERIFY2(refusal.startsWith(file + QStringLiteral(": ")), qPrintable(refusal));
    QVERIFY2(refusal.contains(fault), qPrintable(refusal));
    QVERIFY2(!refusal.contains(QLatin1Char('\n')), qPrintable(refusal));
    QVERIFY(showsBuiltIn(database));
    QCOMPARE(Catalog(database).sections(QStringLiteral("gn")).size(), 7);
}

void tst_contentfile::modelsShowTheBuiltInContentAfterARefusal()
{
    // The file says something else, and lacks a wording: what is on the screen goes back to the built-in content in
    // place.
    const QString file = made("swap.sqlite",
                              "UPDATE wording SET words = 'Otra' WHERE text = 'mission.short' AND language = 'es'; "
                              "DELETE FROM wording WHERE text = 'vision.1' AND language = 'gn';"
                                      + indexAnew());
    ContentDatabase database(file);
    Catalog catalog(database);
    SectionModel sections;
    sections.setLanguage(QStringLiteral("es"));
    sections.setCatalog(&catalog);
    Wording title;
    title.setLanguage(QStringLiteral("es"));
    title.setTextId(QStringLiteral("mission.short"));
    title.setCatalog(&catalog);
    QCOMPARE(title.words(), QStringLiteral("Otra"));
    QCOMPARE(catalog.sections(QStringLiteral("es")).at(0).title, QStringLiteral("Otra"));

    const QSignalSpy resets(&sections, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&sections, &QAbstractItemModel::dataChanged);
    QSignalSpy checked(&database, &ContentDatabase::checked);
    database.checkInBackground();
    QVERIFY(checked.wait(longestCheck));
    QVERIFY2(database.refusal().endsWith(QStringLiteral("vision.1 (gn) has no wording in Avañeʼẽ")),
             qPrintable(database.refusal()));
    QCOMPARE(title.words(), QStringLiteral("Misión"));
    QCOMPARE(sections.data(sections.index(0), sections.roleNames().key("title")).toString(), QStringLiteral("Misión"));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
}

void tst_contentfile::mayBeLeftWhileItIsChecked()
{
    const QString file = made("left.sqlite", "DELETE FROM wording WHERE text = 'vision.1' AND language = 'gn';");
    auto database = std::make_unique<ContentDatabase>(file);
    const QSignalSpy checked(database.get(), &ContentDatabase::checked);
    database->checkInBackground();
    database.reset();
    QCoreApplication::processEvents();
    QCOMPARE(checked.count(), 0);
}

void tst_contentfile::builtInContentNeedsNoCheck()
{
    ContentDatabase database;
    const QSignalSpy checked(&database, &ContentDatabase::checked);
    database.checkInBackground();
    QCoreApplication::processEvents();
    QCOMPARE(checked.count(), 0);
    QVERIFY(showsBuiltIn(database));
}

void tst_contentfile::fileDamagedInAnyTableIsRefused()
{
    // The first page of each table in turn, and of each index: whatever is asked first, the built-in content is shown.
    const QByteArray whole = bytesOf(path("good.sqlite"));
    const qsizetype page = 4096;
    int damaged = 0;
    for (qsizetype start = page; start < whole.size(); start += page) {
        QByteArray bytes = whole;
        const QString file = written("page.sqlite", bytes.replace(start, page, QByteArray(page, '\0')));
        ContentDatabase database(file);
        QSignalSpy checked(&database, &ContentDatabase::checked);
        if (database.checkInBackground())
            QVERIFY(checked.wait(longestCheck));
        QVERIFY2(database.refusal().startsWith(file), qPrintable(QStringLiteral("page at %1").arg(start)));
        QVERIFY(showsBuiltIn(database));
        ++damaged;
    }
    QVERIFY(damaged > 10);
}

void tst_contentfile::programSaysWhy_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("fault");
    QTest::newRow("at once") << path("none.sqlite") << QStringLiteral("there is no such file");
    QTest::newRow("after the first frame")
            << made("late.sqlite", "DELETE FROM wording WHERE text = 'vision.1' AND language = 'gn';" + indexAnew())
            << QStringLiteral("vision.1 (gn) has no wording in Avañeʼẽ");
}

void tst_contentfile::programSaysWhy()
{
    QFETCH(QString, file);
    QFETCH(QString, fault);
    const QTemporaryDir home;
    QProcess program;
    program.setReadChannel(QProcess::StandardError);
    program.setProcessEnvironment(environmentIn(home.path()));
    program.start(QStringLiteral(PROGRAM),
                  { QStringLiteral("--kiosk"), QStringLiteral("--content"), file, QStringLiteral("--renderer"),
                    QStringLiteral("software") });
    QByteArray said;
    while (!said.contains('\n') && program.waitForReadyRead(longestCheck))
        said += program.readAllStandardError();
    QCOMPARE(program.state(), QProcess::Running);
    program.terminate();
    QVERIFY(program.waitForFinished(longestCheck));
    said += program.readAllStandardError();
    QCOMPARE(QString::fromUtf8(said),
             QStringLiteral("mitic-kiosk: %1: %2; the built-in content is shown\n").arg(file, fault));
}

void tst_contentfile::nothingIsWritten()
{
    // Every page in every language, as visitors would see them; all that is written are the pictures asked for.
    const QTemporaryDir home;
    const QString trace = m_folder.filePath(QStringLiteral("trace"));
    const QString pictures = m_folder.filePath(QStringLiteral("pictures"));
    QProcessEnvironment environment = environmentIn(home.path());
    environment.insert(QStringLiteral("TMPDIR"), home.path());
    // Leaks cannot be looked for under strace.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    const Ended program = run(
            QStringLiteral(STRACE),
            { QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-o"), trace, QStringLiteral("-e"),
              QStringLiteral("trace=open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,"
                             "linkat,symlink,symlinkat,unlink,unlinkat,truncate"),
              QStringLiteral(PROGRAM), QStringLiteral("--kiosk"), QStringLiteral("--renderer"),
              QStringLiteral("software"), QStringLiteral("--tour"), pictures },
            environment);
    QVERIFY2(program.code == 0, qPrintable(program.error));

    static const QRegularExpression change(
            QStringLiteral("O_WRONLY|O_RDWR|O_CREAT|\\b(creat|mkdir|rename|link|symlink|unlink|truncate)"));
    static const QRegularExpression failed(QStringLiteral("= -1 E"));
    // A build that counts lines writes its counts when it ends.
    static const QRegularExpression harmless(QStringLiteral("\"/(dev|proc|sys)/|\\.gcda\""));
    int calls = 0;
    int writtenPictures = 0;
    for (const QByteArray &line : bytesOf(trace).split('\n')) {
        const QString call = QString::fromUtf8(line);
        ++calls;
        if (!call.contains(change) || call.contains(failed) || call.contains(harmless))
            continue;
        QVERIFY2(call.contains(pictures), qPrintable(call));
        ++writtenPictures;
    }
    QVERIFY2(calls > 100, "the trace is empty");
    QVERIFY2(writtenPictures > 20, qPrintable(QString::number(writtenPictures)));
}

QTEST_GUILESS_MAIN(tst_contentfile)
#include "tst_contentfile.moc"
