// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts as a Debian package: what apt installs is a pack that a kiosk accepts, and a newer pack is a newer package.

#include "contentfiles.h"
#include "packcheck.h"
#include "packlook.h"
#include "packsigner.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace
{

const auto tool = QStringLiteral(SOURCE_FOLDER "/tools/package-content");

} // namespace

class tst_contentpackage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void packageHoldsThePack();
    void newerPackIsANewerPackage();
    void wrongInputIsNamed_data();
    void wrongInputIsNamed();
    void aptTakesTheNewest();

private:
    QString path(const QString &name) const { return m_home.filePath(name); }
    // A pack of that sequence, in a folder of its own.
    QString pack(int sequence) const
    {
        const QString folder = path(QString::number(sequence));
        const Ended ended = run(QStringLiteral(SOURCE_FOLDER "/tools/pack"),
                                { QStringLiteral("--sequence"), QString::number(sequence),
                                  path(QStringLiteral("good.sqlite")), m_signer->secretKey(), folder });
        return ended.code == 0 ? folder + QStringLiteral("/good.sqlite") : QString();
    }
    static QString field(const QString &package, const char *name)
    {
        return run(QStringLiteral("dpkg-deb"), { QStringLiteral("-f"), package, QString::fromLatin1(name) })
                .out.trimmed();
    }
    // The only package in the folder \a name.
    QString packageIn(const QString &name) const
    {
        const QDir folder(path(name));
        const QStringList all = folder.entryList(QDir::Files | QDir::Hidden);
        return all.size() == 1 ? folder.filePath(all.constFirst()) : QString();
    }

    QTemporaryDir m_home;
    std::unique_ptr<PackSigner> m_signer;
};

void tst_contentpackage::initTestCase()
{
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("keys")));
    m_signer = std::make_unique<PackSigner>(path(QStringLiteral("keys")), QStringLiteral("ana"));
    QVERIFY(m_signer->isReady());
    const Ended content = run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { path(QStringLiteral("good.sqlite")) });
    QVERIFY2(content.code == 0, qPrintable(content.error));
}

void tst_contentpackage::packageHoldsThePack()
{
    const QString file = pack(12);
    QVERIFY(!file.isEmpty());
    for (const char *folder : { "first", "second" }) {
        const Ended ended = run(tool, { file, path(QString::fromLatin1(folder)) });
        QVERIFY2(ended.code == 0, qPrintable(ended.error));
        QVERIFY(ended.out.endsWith(QStringLiteral(", sequence 12\n")));
    }
    const QString package = packageIn(QStringLiteral("first"));
    QVERIFY(bytesOf(package) == bytesOf(packageIn(QStringLiteral("second"))));
    QCOMPARE(field(package, "Package"), QStringLiteral("mitic-kiosk-content"));
    QCOMPARE(field(package, "Architecture"), QStringLiteral("all"));
    QCOMPARE(field(package, "Depends"), QString());

    // Where the kiosk looks, and as it looks.
    const QString root = path(QStringLiteral("root"));
    QCOMPARE(run(QStringLiteral("dpkg-deb"), { QStringLiteral("-x"), package, root }).code, 0);
    const QString installed = root + QStringLiteral("/usr/share/mitic-kiosk-content/content.sqlite");
    QVERIFY(bytesOf(installed) == bytesOf(file));
    const FoundPack found = PackLook({ {}, installed, path(QStringLiteral("keys")) }, false).find();
    QCOMPARE(found.remarks, QStringList());
    QVERIFY(found.isAccepted());
    QCOMPARE(found.pack.notice.sequence, 12);
    // Nobody but root may write what is installed.
    const QString listed = run(QStringLiteral("dpkg-deb"), { QStringLiteral("-c"), package }).out;
    const QStringList lines = listed.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(QStringLiteral("drwxr-xr-x root/root"))
                         || line.startsWith(QStringLiteral("-rw-r--r-- root/root")),
                 qPrintable(line));
}

void tst_contentpackage::newerPackIsANewerPackage()
{
    QStringList versions;
    for (const int sequence : { 9, 10 }) {
        const QString out = QStringLiteral("version%1").arg(sequence);
        QCOMPARE(run(tool, { pack(sequence), path(out) }).code, 0);
        versions += field(packageIn(out), "Version");
    }
    QCOMPARE(run(QStringLiteral("dpkg"),
                 { QStringLiteral("--compare-versions"), versions[0], QStringLiteral("lt"), versions[1] })
                     .code,
             0);
}

void tst_contentpackage::wrongInputIsNamed_data()
{
    QTest::addColumn<QString>("change"); // of the signature, for sed; or what is done
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no file") << "no file"
                             << "there is no file FILE";
    QTest::newRow("no signature") << "no signature"
                                  << "there is no signature FILE.minisig; tools/pack makes it";
    QTest::newRow("another product") << "s/mitic-kiosk content/other content/"
                                     << "FILE.minisig is not the signature of a pack of mitic-kiosk";
    QTest::newRow("no sequence") << "s/ sequence=[0-9]*//"
                                 << "FILE.minisig is not the signature of a pack of mitic-kiosk";
    QTest::newRow("a shell command") << "s/sequence=[0-9]*/sequence=$(id)/"
                                     << "FILE.minisig is not the signature of a pack of mitic-kiosk";
    QTest::newRow("no day") << "s/revision=[0-9-]*/revision=2026-13-45/"
                            << "FILE.minisig has the revision 2026-13-45, which is no day";
    QTest::newRow("no place") << "no place"
                              << "cannot write to the folder /proc/none";
}

void tst_contentpackage::wrongInputIsNamed()
{
    QFETCH(QString, change);
    QFETCH(QString, sentence);
    const QString file = pack(3);
    if (change == QLatin1String("no file"))
        QVERIFY(QFile::remove(file));
    else if (change == QLatin1String("no signature"))
        QVERIFY(QFile::remove(file + QStringLiteral(".minisig")));
    else if (change.startsWith(u's'))
        QCOMPARE(run(QStringLiteral("sed"), { QStringLiteral("-i"), change, file + QStringLiteral(".minisig") }).code,
                 0);
    const QString out =
            change == QLatin1String("no place") ? QStringLiteral("/proc/none") : path(QStringLiteral("bad"));
    const Ended ended = run(tool, { file, out });
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.error, QStringLiteral("package-content: %1\n").arg(sentence.replace(QStringLiteral("FILE"), file)));
    QVERIFY(QDir(path(QStringLiteral("bad"))).isEmpty());
}

// From a repository of a small fleet, by an apt that knows nothing but it.
void tst_contentpackage::aptTakesTheNewest()
{
    const QString repository = QStringLiteral(SOURCE_FOLDER "/tools/repository");
    const QString signer = QStringLiteral("fleet@example");
    const QTemporaryDir keys; // a short path, or gpg finds no agent
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GNUPGHOME"), keys.path());
    environment.insert(QStringLiteral("APT_CONFIG"), path(QStringLiteral("apt.conf")));
    const auto ended = [&](const QString &command, const QStringList &arguments) {
        return run(command, arguments, environment);
    };
    const QString offered = path(QStringLiteral("repository"));
    QCOMPARE(ended(repository, { offered, signer }).error,
             QStringLiteral("repository: there is no folder %1\n").arg(offered));
    for (const int sequence : { 9, 10 })
        QCOMPARE(ended(tool, { pack(sequence), offered }).code, 0);
    QCOMPARE(ended(repository, { offered, signer }).error,
             QStringLiteral("repository: gpg has no secret key %1\n").arg(signer));
    QCOMPARE(ended(QStringLiteral("gpg"),
                   { QStringLiteral("--batch"), QStringLiteral("--passphrase"), QString(),
                     QStringLiteral("--quick-generate-key"), signer, QStringLiteral("default"), QStringLiteral("sign"),
                     QStringLiteral("never") })
                     .code,
             0);
    const Ended made = ended(repository, { offered, signer });
    QVERIFY2(made.code == 0, qPrintable(made.error));
    QCOMPARE(made.out, QStringLiteral("repository: %1 offers 2 package(s)\n").arg(offered));

    const QString apt = path(QStringLiteral("apt"));
    QVERIFY(QDir(apt).mkpath(QStringLiteral("lists/partial"))
            && QDir(apt).mkpath(QStringLiteral("cache/archives/partial"))
            && QDir(apt).mkpath(QStringLiteral("etc/apt.conf.d"))
            && QDir(apt).mkpath(QStringLiteral("etc/preferences.d")));
    const QString publicKey = path(QStringLiteral("fleet.gpg"));
    QCOMPARE(ended(QStringLiteral("gpg"), { QStringLiteral("--export"), QStringLiteral("--output"), publicKey, signer })
                     .code,
             0);
    const auto write = [](const QString &name, const QString &text) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
    };
    QVERIFY(write(apt + QStringLiteral("/status"), QString()));
    QVERIFY(write(apt + QStringLiteral("/etc/sources.list"),
                  QStringLiteral("deb [signed-by=%1] file:%2 ./\n").arg(publicKey, offered)));
    QVERIFY(write(path(QStringLiteral("apt.conf")),
                  QStringLiteral("Dir::Etc \"%1/etc\"; Dir::State \"%1\"; Dir::State::status \"%1/status\"; Dir::Cache "
                                 "\"%1/cache\"; APT::Sandbox::User \"\";\n")
                          .arg(apt)));
    const Ended updated = ended(QStringLiteral("apt-get"), { QStringLiteral("update") });
    QVERIFY2(updated.code == 0 && updated.error.isEmpty(), qPrintable(updated.error));
    QVERIFY(ended(QStringLiteral("apt-cache"), { QStringLiteral("policy"), QStringLiteral("mitic-kiosk-content") })
                    .out.contains(QStringLiteral("Candidate: 10+")));
    // A list that nobody signed is not believed.
    QVERIFY(write(offered + QStringLiteral("/Packages"),
                  QStringLiteral("Package: mitic-kiosk-content\nVersion: 99\n")));
    QVERIFY(QDir(apt + QStringLiteral("/lists")).removeRecursively());
    QVERIFY(QDir(apt).mkpath(QStringLiteral("lists/partial")));
    QVERIFY(ended(QStringLiteral("apt-get"), { QStringLiteral("update") }).code != 0);
    QCOMPARE(ended(QStringLiteral("gpgconf"), { QStringLiteral("--kill"), QStringLiteral("all") }).code, 0);
}

QTEST_GUILESS_MAIN(tst_contentpackage)
#include "tst_contentpackage.moc"
