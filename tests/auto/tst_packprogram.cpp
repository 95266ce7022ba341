// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Accepted packs in the kiosk: what is shown at the start, when another one is shown, what the program says of those
// that it refuses, and what comes back when it dies.

#include "contentfiles.h"
#include "display.h"
#include "packfixture.h"
#include "packstore.h"
#include "program.h"
#include "servicesocket.h"
#include "visit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <functional>

namespace
{

constexpr int waitLimit = 60'000; // ms
const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const QStringList plain { QStringLiteral("--renderer"), QStringLiteral("software"), QStringLiteral("--reduced-motion"),
                          QStringLiteral("--language"), QStringLiteral("es") };

} // namespace

using Change = std::function<bool(const QString &file)>;
Q_DECLARE_METATYPE(Change)

class tst_packprogram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void packOfTheStoreIsShown();
    void visitIsNotDisturbed();
    void undoneContentLeavesTheScreen();
    void packCountsAsGoodAfterTenMinutes();
    void badPackIsRefusedInOneSentence_data();
    void badPackIsRefusedInOneSentence();
    void previousPackStandsIn();
    void packageIsTaken();
    void olderPackageIsRefused();
    void contentFileComesFirst();
    void deathsBringThePreviousBack();
    void wordsAreReadFromOutside();
    void selfCheckNamesThePack();

private:
    QString state() const { return m_home->path(); }
    QString store() const { return m_home->filePath(QStringLiteral("content")); }
    QStringList withKeys() const { return plain + QStringList { QStringLiteral("--signers"), m_packs->keys() }; }
    bool take(qint64 sequence) { return PackStore(store()).take(m_packs->checked(sequence)).isEmpty(); }
    static bool looks(Visit &visit)
    {
        if (!visit.kiosk().packs())
            visit.kiosk().lookForPacks();
        else
            visit.kiosk().packs()->look();
        QSignalSpy looked(visit.kiosk().packs(), &PackSupply::looked);
        return looked.wait(waitLimit);
    }
    static QString revision(Visit &visit) { return visit.kiosk().catalog().revision(); }
    // The program as a service, until it says a line or, where \a line is empty, until it has shown a frame.
    struct Service {
        Service(const tst_packprogram &test, const QStringList &options, const QString &program);
        bool isReady() { return socket.comes("READY=1", waitLimit); }
        // All lines, once there are that many.
        QStringList says(qsizetype lines);
        QStringList end();

        QByteArray said;
        ServiceSocket socket;
        QProcess process;
    };

    std::unique_ptr<PackFixture> m_packs;
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_builtIn; // its revision
};

tst_packprogram::Service::Service(const tst_packprogram &test, const QStringList &options, const QString &program)
{
    QProcessEnvironment environment = environmentIn(test.state());
    environment.insert(QStringLiteral("STATE_DIRECTORY"), test.state());
    environment.insert(QStringLiteral("RUNTIME_DIRECTORY"), test.state());
    socket.addTo(environment);
    process.setReadChannel(QProcess::StandardError);
    process.setProcessEnvironment(environment);
    process.start(program, QStringList { QStringLiteral("--kiosk") } + test.withKeys() + options);
}

QStringList tst_packprogram::Service::says(qsizetype lines)
{
    while (said.count('\n') < lines && process.waitForReadyRead(waitLimit))
        said += process.readAllStandardError();
    return QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
}

QStringList tst_packprogram::Service::end()
{
    process.terminate();
    process.waitForFinished(waitLimit);
    said += process.readAllStandardError();
    return QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
}

void tst_packprogram::initTestCase()
{
    m_packs = std::make_unique<PackFixture>();
    QVERIFY(m_packs->isReady());
    m_builtIn = Catalog(ContentDatabase()).revision();
    QVERIFY(!m_builtIn.isEmpty() && m_builtIn != PackFixture::revision(11));
}

void tst_packprogram::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("STATE_DIRECTORY", QFile::encodeName(state()));
}

void tst_packprogram::cleanup()
{
    qunsetenv("STATE_DIRECTORY");
}

void tst_packprogram::packOfTheStoreIsShown()
{
    QVERIFY(take(11));
    Visit visit(lobby, withKeys());
    QCOMPARE(revision(visit), m_builtIn); // the first frame waits for no check
    QVERIFY(looks(visit));
    QCOMPARE(revision(visit), PackFixture::revision(11));
    goTo(visit.kiosk(), { QStringLiteral("page"), { Place::Kind::Reading, QStringLiteral("mission"), {} } });
    QVERIFY(visit.sees(QStringLiteral("Misión número 11.")));
}

void tst_packprogram::visitIsNotDisturbed()
{
    QVERIFY(take(11));
    Visit visit(lobby, withKeys());
    QVERIFY(looks(visit));
    goTo(visit.kiosk(), { QStringLiteral("page"), { Place::Kind::Reading, QStringLiteral("mission"), {} } });
    QVERIFY(take(12));
    QVERIFY(looks(visit));
    QVERIFY(visit.sees(QStringLiteral("Misión número 11.")));
    visit.kiosk().navigator().goHome();
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QCoreApplication::processEvents();
    QCOMPARE(revision(visit), PackFixture::revision(11));
    visit.kiosk().session().end();
    QTRY_COMPARE(visit.place(), QStringLiteral("attract"));
    QTRY_COMPARE(revision(visit), PackFixture::revision(12));
}

void tst_packprogram::undoneContentLeavesTheScreen()
{
    QVERIFY(take(11));
    Visit visit(lobby, withKeys());
    QVERIFY(looks(visit));
    QCOMPARE(PackStore(store()).undo(), QString());
    QVERIFY(looks(visit));
    QCOMPARE(revision(visit), m_builtIn);
}

void tst_packprogram::packCountsAsGoodAfterTenMinutes()
{
    QVERIFY(take(11));
    Visit visit(lobby, withKeys());
    QVERIFY(looks(visit));
    visit.wait(PackStore::trialTime - 1);
    visit.kiosk().packs()->look();
    QVERIFY(PackStore(store()).isOnTrial());
    visit.wait(1);
    QVERIFY(looks(visit));
    QVERIFY(!PackStore(store()).isOnTrial());
    QCOMPARE(revision(visit), PackFixture::revision(11));
}

void tst_packprogram::badPackIsRefusedInOneSentence_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *sentence, const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(sentence);
    };
    row("wrong", "the signature of content.sqlite is not valid; the file or the signature was changed",
        [](const QString &file) {
            QByteArray bytes = bytesOf(file);
            bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
            return overwrite(file, bytes);
        });
    row("missing", "content.sqlite is not signed; there is no content.sqlite.minisig beside it",
        [](const QString &file) { return QFile::remove(file + QStringLiteral(".minisig")); });
    row("foreign", "the signature of content.sqlite is not valid; it was made with a key that is not installed",
        [this](const QString &file) { return m_packs->signAsForeigner(file, 11); });
    row("cut", "the signature of content.sqlite is not valid; the file or the signature was changed",
        [](const QString &file) { return QFile::resize(file, 4096); });
    row("empty", "content.sqlite is empty", [](const QString &file) { return QFile::resize(file, 0); });
    row("link", "content.sqlite is a link, a folder or a device, not a file of its own",
        [](const QString &file) { return QFile::rename(file, file + u'1') && QFile::link(file + u'1', file); });
}

void tst_packprogram::badPackIsRefusedInOneSentence()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    QVERIFY(take(11));
    const QString file = PackStore(store()).current();
    QVERIFY(change(file));
    Service service(*this, {}, QStringLiteral(PROGRAM));
    const QStringList wanted { QStringLiteral("mitic-kiosk: %1: Refused: %2").arg(QFileInfo(file).path(), sentence) };
    QCOMPARE(service.says(1), wanted);
    QCOMPARE(service.end(), wanted);
    QCOMPARE(service.process.exitCode(), 0);
}

void tst_packprogram::previousPackStandsIn()
{
    QVERIFY(take(11) && take(12));
    QVERIFY(QFile::resize(PackStore(store()).current(), 0));
    Visit visit(lobby, withKeys());
    QVERIFY(looks(visit));
    QCOMPARE(revision(visit), PackFixture::revision(11));
}

void tst_packprogram::packageIsTaken()
{
    // The program as it is installed, beside the package with content.
    const QString program = m_home->filePath(QStringLiteral("bin/mitic-kiosk"));
    QVERIFY(QDir().mkpath(QFileInfo(program).path()) && QFile::copy(QStringLiteral(PROGRAM), program));
    QVERIFY(take(11));
    QVERIFY(m_packs->copy(12, m_home->filePath(QStringLiteral("share/mitic-kiosk-content/content.sqlite"))));
    Service service(*this, {}, program);
    QVERIFY(service.isReady());
    QTRY_COMPARE_WITH_TIMEOUT(PackStore(store()).highest(), 12, waitLimit);
    QCOMPARE(service.end(), QStringList());
    QVERIFY(bytesOf(PackStore(store()).current()) == bytesOf(m_packs->pack(12)));
    QVERIFY(bytesOf(PackStore(store()).previous()) == bytesOf(m_packs->pack(11)));
    // What was undone does not come back with the next start.
    QCOMPARE(PackStore(store()).undo(), QString());
    PackLook look(
            { store(), m_home->filePath(QStringLiteral("share/mitic-kiosk-content/content.sqlite")), m_packs->keys() },
            false);
    const FoundPack found = look.find();
    QCOMPARE(found.pack.notice.sequence, 11);
    QCOMPARE(found.remarks, QStringList());
}

void tst_packprogram::olderPackageIsRefused()
{
    QVERIFY(take(12));
    const QString package = m_home->filePath(QStringLiteral("package/content.sqlite"));
    QVERIFY(m_packs->copy(11, package));
    PackLook look({ store(), package, m_packs->keys() }, false);
    const FoundPack found = look.find();
    QCOMPARE(found.pack.notice.sequence, 12);
    QCOMPARE(found.remarks,
             QStringList { QStringLiteral("%1: Refused: content.sqlite is older than the content in use; its sequence "
                                          "is 11")
                                   .arg(QFileInfo(package).path()) });
    // Without a store the package itself is shown.
    PackLook alone({ QString(), package, m_packs->keys() }, false);
    QCOMPARE(alone.find().pack.notice.sequence, 11);
}

void tst_packprogram::contentFileComesFirst()
{
    QVERIFY(take(11));
    Visit visit(lobby, withKeys() + QStringList { QStringLiteral("--content"), m_packs->pack(13) });
    visit.kiosk().lookForPacks();
    QVERIFY(!visit.kiosk().packs());
    QCOMPARE(revision(visit), PackFixture::revision(13));
}

void tst_packprogram::deathsBringThePreviousBack()
{
    QVERIFY(take(11) && take(12));
    for (int death = 0; death < PackStore::mostEnds; ++death) {
        Service service(*this, {}, QStringLiteral(PROGRAM));
        QVERIFY(service.isReady());
        service.process.kill();
        QVERIFY(service.process.waitForFinished(waitLimit));
        QCOMPARE(QString::fromUtf8(service.process.readAllStandardError()), QString());
    }
    // One line, and no safe mode.
    Service service(*this, {}, QStringLiteral(PROGRAM));
    const QStringList wanted { QStringLiteral("mitic-kiosk: %1: the content with the sequence 12 was taken back, "
                                              "because the program ended 3 times with it")
                                       .arg(store()) };
    QCOMPARE(service.says(1), wanted);
    QCOMPARE(service.end(), wanted);
    QVERIFY(bytesOf(PackStore(store()).current()) == bytesOf(m_packs->pack(11)));
}

// On the bus of the shipped program, by keys alone. The pack changes the Spanish mission, so the Guaraní one is older.
void tst_packprogram::wordsAreReadFromOutside()
{
    constexpr int longest = 120'000; // ms
    QVERIFY(take(11));
    const VirtualDisplay display(QSize(1080, 1920));
    QVERIFY(display.isReady());
    QProcessEnvironment environment = environmentIn(state());
    environment.insert(QStringLiteral("STATE_DIRECTORY"), state());
    const Ended ended =
            display.runOutside(QStringLiteral("packs.py"),
                               { QStringLiteral(PROGRAM), m_packs->keys(), QStringLiteral("Misión número 11."),
                                 QStringLiteral("Avañeʼẽme oĩva itujave castellano ñeʼẽme oĩvagui") },
                               environment, longest);
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
}

void tst_packprogram::selfCheckNamesThePack()
{
    QVERIFY(take(11));
    QProcessEnvironment environment = environmentIn(state());
    environment.insert(QStringLiteral("STATE_DIRECTORY"), state());
    const QStringList options { QStringLiteral("--self-check"), QStringLiteral("--signers"), m_packs->keys() };
    Ended ended = run(QStringLiteral(PROGRAM), options, environment);
    QVERIFY2(ended.out.contains(QStringLiteral("ok     content: complete in every language, revision 2031-01-11, "
                                               "sequence 11, signed by ana, ")),
             qPrintable(ended.out));
    QCOMPARE(ended.code, 0);
    QVERIFY(QFile::resize(PackStore(store()).current(), 0));
    ended = run(QStringLiteral(PROGRAM), options, environment);
    QVERIFY2(ended.out.contains(QStringLiteral("Refused: content.sqlite is empty")), qPrintable(ended.out));
    QCOMPARE(ended.code, 1);
}

VISIT_TEST_MAIN(tst_packprogram)
#include "tst_packprogram.moc"
