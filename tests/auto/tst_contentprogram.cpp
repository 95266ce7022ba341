// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped program and its content file, from outside: what it says and shows when the file goes bad, that its
// pictures are proof, and that it ends while a file is still checked.

#include "catalog.h"
#include "contentcheck.h"
#include "contentdatabase.h"
#include "contentfiles.h"
#include "corpus.h"
#include "display.h"
#include "picture.h"
#include "program.h"
#include "visit.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace
{

constexpr int waitLimit = 60'000; // ms
constexpr double shareTolerance = 0.004;
constexpr int manyParagraphs = 12'000; // whose check takes some seconds
const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const QStringList plain { QStringLiteral("--renderer"), QStringLiteral("software"), QStringLiteral("--reduced-motion"),
                          QStringLiteral("--language"), QStringLiteral("es") };

// Whether a program watches a file, as the system sees it.
bool watches(qint64 program, const QString &file)
{
    const QDir handles(QStringLiteral("/proc/%1/fdinfo").arg(program));
    const QByteArray inode = "ino:" + QByteArray::number(FileStamp::of(file).inode, 16) + ' ';
    const QStringList entries = handles.entryList(QDir::Files);
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&](const QString &entry) { return bytesOf(handles.filePath(entry)).contains(inode); });
}

} // namespace

class tst_contentprogram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatHappened_data();
    void saysWhatHappened();
    void screenShowsTheBuiltInContent();
    void pageThatIsGoneIsLeft();
    void tourOfARefusedFileFails_data();
    void tourOfARefusedFileFails();
    void tourLeavesNoCutPicture();
    void endsWhileAFileIsChecked();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    static QStringList picturesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    QTemporaryDir m_folder;
};

void tst_contentprogram::initTestCase()
{
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { path("good") });
    QVERIFY2(tool.code == 0, qPrintable(tool.error));
    QVERIFY(changeContent(path("good"),
                          explainNothing()
                                  + "UPDATE wording SET words = 'Otra misión, de pocas palabras.' "
                                    "WHERE text = 'mission.1' AND language = 'es';"
                                  + indexAnew()));
}

void tst_contentprogram::saysWhatHappened_data()
{
    QTest::addColumn<BadChange>("change");
    for (const BadChange &change : badChanges())
        QTest::newRow(change.name) << change;
}

void tst_contentprogram::saysWhatHappened()
{
    QFETCH(BadChange, change);
    const QTemporaryDir home;
    const QString file = path("shown");
    QVERIFY(copyOver(path("good"), file));
    QProcess program;
    program.setReadChannel(QProcess::StandardError);
    program.setProcessEnvironment(environmentIn(home.path()));
    program.start(QStringLiteral(PROGRAM),
                  QStringList { QStringLiteral("--kiosk"), QStringLiteral("--content"), file } + plain);
    QTRY_VERIFY_WITH_TIMEOUT(watches(program.processId(), file), waitLimit);
    QVERIFY(change.apply(file));
    QByteArray said;
    while (!said.contains('\n') && program.waitForReadyRead(waitLimit))
        said += program.readAllStandardError();
    QCOMPARE(program.state(), QProcess::Running);
    program.terminate();
    QVERIFY(program.waitForFinished(waitLimit));
    const QString line = QString::fromUtf8(said + program.readAllStandardError());
    QVERIFY2(line.startsWith(QStringLiteral("mitic-kiosk: %1: %2").arg(file, change.fault)), qPrintable(line));
    QVERIFY2(line.endsWith(QStringLiteral("; the built-in content is shown\n")), qPrintable(line));
    QCOMPARE(line.count(QLatin1Char('\n')), 1);
}

void tst_contentprogram::screenShowsTheBuiltInContent()
{
    const QString file = path("seen");
    QVERIFY(copyOver(path("good"), file));
    const QStringList page = plain + QStringList { QStringLiteral("--page"), QStringLiteral("mission") };
    const QStringList content { QStringLiteral("--content"), file };
    const QImage other = Visit(lobby, page + content).picture();
    const QImage builtIn = Visit(lobby, page).picture();
    QVERIFY(shareOfOtherPixels(other, builtIn) > 2 * shareTolerance);

    const QTemporaryDir home;
    const VirtualDisplay display(lobby.size);
    QVERIFY(display.isReady());
    QProcessEnvironment environment = environmentIn(home.path());
    display.addTo(environment);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), lobby.options + page + content);
    QTRY_VERIFY_WITH_TIMEOUT(shareOfOtherPixels(display.picture(), other) < shareTolerance, waitLimit);
    QTRY_VERIFY_WITH_TIMEOUT(watches(program.processId(), file), waitLimit);
    QVERIFY(QFile::resize(file, 0));
    QTRY_VERIFY_WITH_TIMEOUT(shareOfOtherPixels(display.picture(), builtIn) < shareTolerance, waitLimit);
    program.terminate();
    QVERIFY(program.waitForFinished(waitLimit));
}

void tst_contentprogram::pageThatIsGoneIsLeft()
{
    // The visitor reads a page that only the file has, when the file goes: an empty page helps nobody.
    const QString file = path("archive");
    QVERIFY(copyOver(corpusFile(m_folder.path(), 300), file));
    Visit visit(lobby, plain + QStringList { QStringLiteral("--content"), file });
    const auto goTo = [&visit](const QString &itemId) {
        visit.kiosk().language().setCode(QStringLiteral("es"));
        ::goTo(visit.kiosk(), { QStringLiteral("page"), { Place::Kind::Reading, QStringLiteral("archive"), itemId } });
    };
    goTo(QStringLiteral("archive.2"));
    QVERIFY(!Catalog(visit.kiosk().content()).layoutOf(QStringLiteral("archive")).isEmpty());
    QVERIFY(QFile::remove(file));
    visit.kiosk().content().look();
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.sees(QStringLiteral("Misión")));
}

void tst_contentprogram::tourOfARefusedFileFails_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("fault");
    QTest::newRow("at once") << QByteArray("PRAGMA user_version = 0;") << QStringLiteral("it has no version");
    QTest::newRow("after a whole check") << QByteArray(
            explainNothing() + "DELETE FROM wording WHERE text = 'vision.1' AND language = 'gn';" + indexAnew())
                                         << QStringLiteral("vision.1 (gn) has no wording in Avañeʼẽ");
}

void tst_contentprogram::tourOfARefusedFileFails()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, fault);
    const QTemporaryDir home;
    const QString file = path("refused");
    const QString pictures = home.filePath(QStringLiteral("tour"));
    QVERIFY(copyOver(path("good"), file) && changeContent(file, sql));
    const Ended tour =
            run(QStringLiteral(PROGRAM),
                plain + QStringList { QStringLiteral("--content"), file, QStringLiteral("--tour"), pictures },
                environmentIn(home.path()));
    QCOMPARE(tour.error, QStringLiteral("mitic-kiosk: --content: %1: %2.\n").arg(file, fault));
    QVERIFY2(tour.code > 0, qPrintable(QString::number(tour.code)));
    QCOMPARE(picturesIn(pictures), QStringList());
}

void tst_contentprogram::tourLeavesNoCutPicture()
{
    // A disk that is full after so many kilobytes of each file.
    const QTemporaryDir home;
    const QString pictures = home.filePath(QStringLiteral("tour"));
    const Ended tour =
            run(QStringLiteral("/bin/bash"),
                QStringList { QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 20; exec \"$0\" \"$@\""),
                              QStringLiteral(PROGRAM), QStringLiteral("--tour"), pictures }
                        + plain,
                environmentIn(home.path()));
    QVERIFY2(tour.code > 0, qPrintable(QString::number(tour.code)));
    QVERIFY2(tour.error.startsWith(QStringLiteral("mitic-kiosk: --tour: ") + pictures), qPrintable(tour.error));
    QVERIFY2(tour.error.contains(QStringLiteral(" cannot be written: ")), qPrintable(tour.error));
    QCOMPARE(tour.error.count(QLatin1Char('\n')), 1);
    for (const QString &picture : picturesIn(pictures)) {
        QVERIFY2(picture.endsWith(QStringLiteral(".png")), qPrintable(picture));
        QVERIFY2(!QImage(pictures + QLatin1Char('/') + picture).isNull(), qPrintable(picture));
    }
}

void tst_contentprogram::endsWhileAFileIsChecked()
{
    const QString file = corpusFile(m_folder.path(), manyParagraphs);
    QVERIFY(!file.isEmpty());
    // How long the check takes if nobody stops it.
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ContentCheck().faultOf(ContentDatabase(file).connection()), QString());
    const qint64 whole = timer.nsecsElapsed();

    const QTemporaryDir home;
    const VirtualDisplay display({ 1366, 768 });
    QVERIFY(display.isReady());
    QProcessEnvironment environment = environmentIn(home.path());
    display.addTo(environment);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), plain + QStringList { QStringLiteral("--content"), file });
    QTRY_VERIFY_WITH_TIMEOUT(watches(program.processId(), file), waitLimit);
    timer.restart();
    // Until the page has come, no key is heard.
    const QStringList quit { QStringLiteral("search"),      QStringLiteral("--onlyvisible"),
                             QStringLiteral("--name"),      QStringLiteral("MITIC|Ministerio"),
                             QStringLiteral("windowfocus"), QStringLiteral("key"),
                             QStringLiteral("ctrl+q") };
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == QProcess::NotRunning || (display.hand(quit) && false), waitLimit);
    QVERIFY2(timer.nsecsElapsed() < whole / 2, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()), QString());
}

VISIT_TEST_MAIN(tst_contentprogram)
#include "tst_contentprogram.moc"
