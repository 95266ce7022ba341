// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files that packages are made of, as far as they can be judged without making them: tools/package does the rest.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const QDir packaging(QStringLiteral(SOURCE_FOLDER "/packaging"));

QString textOf(const QString &name)
{
    QFile file(packaging.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The first words of the lines of a list of packages.
QSet<QString> packagesIn(const QString &list)
{
    static const QRegularExpression package(QStringLiteral("^([a-z0-9][a-z0-9.+-]+)"),
                                            QRegularExpression::MultilineOption);
    QSet<QString> names;
    for (auto match = package.globalMatch(textOf(list)); match.hasNext();)
        names.insert(match.next().captured(1));
    return names;
}

// A field of debian/control, as a set of names without versions.
QSet<QString> field(const QString &paragraph, const QString &name)
{
    const QRegularExpression pattern(QStringLiteral("^%1:((?:[^\\n]|\\n )*)").arg(name),
                                     QRegularExpression::MultilineOption);
    QSet<QString> names;
    for (const QString &part : pattern.match(paragraph).captured(1).split(QLatin1Char(',')))
        names.insert(part.trimmed().section(QLatin1Char(' '), 0, 0));
    return names;
}

// A script of the shell, to be run as a program.
bool writeScript(const QString &name, const QByteArray &lines)
{
    QFile script(name);
    return script.open(QIODevice::WriteOnly) && script.write("#!/bin/sh\n" + lines) > 0
            && script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString unitName()
{
    return QStringLiteral("debian/mitic-kiosk-session.mitic-kiosk.service");
}

} // namespace

class tst_packaging : public QObject
{
    Q_OBJECT

private slots:
    void packageIsBuiltFromWhatIsListed();
    void versionIsThatOfTheProgram();
    void entryOfTheMenuIsValid();
    void softwareCentreIsToldTheTruth();
    void unitIsValidAndShut();
    void unitWatchesAndRestarts();
    void stickIsForReadingAlone();
    void scriptsAreWellFormed_data();
    void scriptsAreWellFormed();
    void restartsSlowDown();
    void declarationsHaveOneOrder();
    void stopEndsTheProgramAndWaitsForTheCompositor();
};

void tst_packaging::packageIsBuiltFromWhatIsListed()
{
    QSet<QString> wanted = packagesIn(QStringLiteral("build.txt"));
    QVERIFY(wanted.size() > 10);
    wanted.remove(QStringLiteral("g++")); // build-essential
    wanted += { QStringLiteral("debhelper-compat"), QStringLiteral("dh-sequence-installsysusers"),
                QStringLiteral("python3") };
    QCOMPARE(field(textOf(QStringLiteral("debian/control")), QStringLiteral("Build-Depends")), wanted);
    QVERIFY(packagesIn(QStringLiteral("package.txt")).contains(QStringLiteral("debhelper")));
}

void tst_packaging::versionIsThatOfTheProgram()
{
    const QString version =
            run(QStringLiteral(PROGRAM), { QStringLiteral("--version") }).out.trimmed().section(u' ', 1);
    QVERIFY2(textOf(QStringLiteral("debian/changelog")).startsWith(QStringLiteral("mitic-kiosk (%1) ").arg(version)),
             qPrintable(version));
}

void tst_packaging::entryOfTheMenuIsValid()
{
    const Ended ended = run(QStringLiteral("desktop-file-validate"),
                            { packaging.filePath(QStringLiteral("desktop/py.gov.mitic.kiosk.desktop")),
                              packaging.filePath(QStringLiteral("desktop/py.gov.mitic.kiosk.editor.desktop")) });
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out + ended.error, QString());
}

void tst_packaging::softwareCentreIsToldTheTruth()
{
    const Ended ended = run(QStringLiteral("appstreamcli"),
                            { QStringLiteral("validate"), QStringLiteral("--no-net"), QStringLiteral("--no-color"),
                              QStringLiteral(METAINFO) });
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    // The pictures that may be published are those of the repository.
    for (const QString &name : { QStringLiteral("home-gn"), QStringLiteral("mission-es"), QStringLiteral("search-gn"),
                                 QStringLiteral("offices-es") })
        QVERIFY(packaging.exists(QStringLiteral("screenshots/%1.png").arg(name)));
}

void tst_packaging::unitIsValidAndShut()
{
    const QTemporaryDir folder;
    const QString unit = folder.filePath(QStringLiteral("mitic-kiosk.service"));
    QFile file(unit);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(textOf(unitName())
                       .replace(QStringLiteral("=/usr/libexec/mitic-kiosk/"),
                                QLatin1Char('=') + packaging.filePath(QStringLiteral("session/")))
                       .toUtf8());
    file.close();
    Ended ended = run(
            QStringLiteral("systemd-analyze"),
            { QStringLiteral("verify"), QStringLiteral("--man=no"), QStringLiteral("--recursive-errors=no"), unit });
    QStringList remarks;
    for (const QString &line : ended.error.split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1String("mitic-kiosk")))
            remarks.append(line);
    }
    QCOMPARE(remarks, QStringList());
    ended = run(QStringLiteral("systemd-analyze"),
                { QStringLiteral("security"), QStringLiteral("--offline=true"), unit });
    static const QRegularExpression level(QStringLiteral("exposure level for mitic-kiosk\\.service: ([0-9.]+)"));
    const QString score = level.match(ended.out).captured(1);
    QVERIFY2(!score.isEmpty() && score.toDouble() < 2, qPrintable(ended.out + ended.error));
}

void tst_packaging::unitWatchesAndRestarts()
{
    const QStringList lines = textOf(unitName()).split(QLatin1Char('\n'));
    for (const char *line :
         { "Restart=always", "StartLimitIntervalSec=0", "NotifyAccess=all", "RuntimeDirectoryPreserve=yes",
           "RestrictAddressFamilies=AF_UNIX AF_NETLINK", "IPAddressDeny=any", "NoNewPrivileges=yes",
           "ProtectSystem=strict", "TemporaryFileSystem=/tmp:mode=1777,size=8M /var/tmp:mode=1777,size=8M",
           "ExecStop=/usr/libexec/mitic-kiosk/stop",
           "After=seatd.service getty@tty1.service systemd-user-sessions.service plymouth-quit-wait.service",
           "WantedBy=graphical.target" })
        QVERIFY2(lines.contains(QLatin1String(line)), line);
    // With these the trial in a virtual machine failed.
    for (const QString &line : lines)
        QVERIFY2(!line.startsWith(QLatin1String("PAMName")) && !line.startsWith(QLatin1String("TTY"))
                         && !line.startsWith(QLatin1String("PrivateNetwork")),
                 qPrintable(line));
}

void tst_packaging::stickIsForReadingAlone()
{
    const QTemporaryDir folder;
    const QString unit = folder.filePath(QStringLiteral("mitic-kiosk-stick@sdb1.service"));
    QVERIFY(QFile::copy(packaging.filePath(QStringLiteral("session/mitic-kiosk-stick@.service")), unit));
    const Ended ended = run(
            QStringLiteral("systemd-analyze"),
            { QStringLiteral("verify"), QStringLiteral("--man=no"), QStringLiteral("--recursive-errors=no"), unit });
    QVERIFY2(ended.code == 0 && !ended.error.contains(QLatin1String("mitic-kiosk")), qPrintable(ended.error));

    const QString text = textOf(QStringLiteral("session/mitic-kiosk-stick@.service"));
    static const QRegularExpression mount(
            QStringLiteral("\nExecStart=/bin/mount --types (\\S+) --options (\\S+) (.*)\n"));
    const QRegularExpressionMatch match = mount.match(text);
    QCOMPARE(match.captured(1), QStringLiteral("vfat,exfat"));
    const QStringList options = match.captured(2).split(u',');
    for (const char *option : { "ro", "nosuid", "nodev", "noexec", "uid=mitic-kiosk" })
        QVERIFY2(options.contains(QLatin1String(option)), option);
    // Where the program looks, and what is made at each start.
    const QString place = match.captured(3).section(u' ', 1);
    QVERIFY(run(QStringLiteral(PROGRAM),
                { QStringLiteral("--config"), QStringLiteral("/dev/null"), QStringLiteral("--print-settings") })
                    .out.contains(QStringLiteral("stick = %1 ").arg(place)));
    QVERIFY(textOf(QStringLiteral("debian/mitic-kiosk-session.tmpfiles"))
                    .contains(QStringLiteral("\nd %1 ").arg(place)));
    // With a view of its own it would mount for itself alone.
    static const QRegularExpression view(
            QStringLiteral("\n(?:Protect|Private|ReadOnly|Inaccessible|TemporaryFileSystem)"));
    QVERIFY(!text.contains(view));
    const QString rule = textOf(QStringLiteral("session/90-mitic-kiosk-stick.rules"));
    QVERIFY(rule.contains(QStringLiteral("ENV{ID_FS_TYPE}!=\"vfat|exfat\"")));
    QVERIFY(rule.contains(QStringLiteral("SYSTEMD_WANTS}+=\"mitic-kiosk-stick@%k.service\"")));
    QVERIFY(textOf(unitName()).contains(QStringLiteral("\nPrivateMounts=yes\n")));
}

void tst_packaging::scriptsAreWellFormed_data()
{
    QTest::addColumn<QString>("script");
    for (const char *script : { "session/session", "session/stop", "session/mitic-kiosk.cfg",
                                "debian/mitic-kiosk.postinst", "debian/mitic-kiosk-session.postinst",
                                "debian/mitic-kiosk-session.postrm", "debian/mitic-kiosk-session.prerm" })
        QTest::newRow(script) << QString::fromLatin1(script);
}

void tst_packaging::scriptsAreWellFormed()
{
    QFETCH(QString, script);
    const Ended ended = run(QStringLiteral("sh"), { QStringLiteral("-n"), packaging.filePath(script) });
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
}

void tst_packaging::declarationsHaveOneOrder()
{
    // A qmlcachegen that writes what it is given.
    const QTemporaryDir folder;
    const QString tool = folder.filePath(QStringLiteral("qmlcachegen"));
    QVERIFY(writeScript(tool, "printf \"$1\" > \"$3\"\n"));
    QStringList written;
    for (const char *declarations :
         { "QObject *r2_1;\\ndouble r2_3;\\nbool r2_2;", "bool r2_2;\\nQObject *r2_1;\\ndouble r2_3;" }) {
        const QString file = folder.filePath(QStringLiteral("page.cpp"));
        const Ended ended = run(packaging.filePath(QStringLiteral("orderdeclarations.py")),
                                { tool, QStringLiteral("{\\n%1\\nreturn r2_2;\\n}\\n").arg(QLatin1String(declarations)),
                                  QStringLiteral("-o"), file });
        QVERIFY2(ended.code == 0, qPrintable(ended.error));
        QFile text(file);
        QVERIFY(text.open(QIODevice::ReadOnly));
        written.append(QString::fromUtf8(text.readAll()));
    }
    QCOMPARE(written.at(0), written.at(1));
    QVERIFY(written.at(0).endsWith(QStringLiteral("\nreturn r2_2;\n}\n")));
}

void tst_packaging::restartsSlowDown()
{
    // sleep and cage say what they are asked for.
    const QTemporaryDir folder;
    for (const char *name : { "sleep", "cage" })
        QVERIFY(writeScript(folder.filePath(QLatin1String(name)), QByteArray("echo ") + name + " \"$@\"\n"));
    QProcessEnvironment environment = environmentIn(folder.path());
    environment.insert(QStringLiteral("PATH"), folder.path() + QLatin1Char(':') + qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("RUNTIME_DIRECTORY"), folder.path());
    const QString kiosk = QStringLiteral("cage -- mitic-kiosk --kiosk --platform wayland");
    const struct {
        int ends;
        const char *waits;
    } trials[] = { { -1, "" }, { 0, "" }, { 3, "" }, { 4, "sleep 5\n" }, { 10, "sleep 35\n" }, { 40, "sleep 60\n" } };
    for (const auto &trial : trials) {
        if (trial.ends >= 0) {
            QFile ends(folder.filePath(QStringLiteral("unclean-ends")));
            QVERIFY(ends.open(QIODevice::WriteOnly));
            ends.write(QByteArray("1000\n").repeated(trial.ends));
        }
        const Ended ended = run(packaging.filePath(QStringLiteral("session/session")), {}, environment);
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.startsWith(QLatin1String(trial.waits) + kiosk), qPrintable(ended.out));
        // The unit has not removed the mark of the start before, if there was one.
        if (trial.ends >= 0)
            QVERIFY2(ended.out.endsWith(QLatin1String(" --renderer software\n")), qPrintable(ended.out));
    }
}

void tst_packaging::stopEndsTheProgramAndWaitsForTheCompositor()
{
    // A compositor that ends a moment after its program.
    const QTemporaryDir folder;
    const QString program = folder.filePath(QStringLiteral("mitic-kiosk"));
    QVERIFY(QFile::copy(QStringLiteral("/bin/sleep"), program));
    const Ended ended = run(QStringLiteral("sh"),
                            { QStringLiteral("-c"),
                              QStringLiteral("sh -c '\"$0\" 60; sleep 0.3; echo ended' \"$0\" & export MAINPID=$!\n"
                                             "until pgrep -x -P $MAINPID mitic-kiosk >/dev/null; do :; done\n"
                                             "\"$1\" & stop=$!\n"
                                             "wait $MAINPID; wait $stop && echo stopped"),
                              program, packaging.filePath(QStringLiteral("session/stop")) });
    QCOMPARE(ended.out, QStringLiteral("ended\nstopped\n"));
}

QTEST_GUILESS_MAIN(tst_packaging)
#include "tst_packaging.moc"
