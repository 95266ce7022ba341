// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program that ships, with its plugin and a sound card that writes to a file: what a listener hears.

#include "display.h"
#include "program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace
{

constexpr int waitLimit = 60'000; // ms
constexpr qint64 bytesPerSecond = 22'050 * 2;

} // namespace

class tst_voiceprogram : public QObject
{
    Q_OBJECT

private slots:
    void missionIsHeard_data();
    void missionIsHeard();
};

void tst_voiceprogram::missionIsHeard_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("es") << QStringLiteral("es");
    QTest::newRow("gn") << QStringLiteral("gn");
}

void tst_voiceprogram::missionIsHeard()
{
    QFETCH(const QString, language);

    const QTemporaryDir home;
    // This device takes all at once, so that a whole text takes no time.
    const QString heard = home.filePath(QStringLiteral("heard.raw"));
    const QString devices = home.filePath(QStringLiteral("alsa.conf"));
    QFile file(devices);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("pcm.null { type null }\npcm.ear { type file format raw slave.pcm null file \"%1\" }\n")
                       .arg(heard)
                       .toUtf8());
    file.close();

    const VirtualDisplay display({ 1080, 1920 });
    QVERIFY(display.isReady());
    QProcessEnvironment environment = environmentIn(home.path());
    display.addTo(environment);
    environment.insert(QStringLiteral("ALSA_CONFIG_PATH"), devices);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM),
                  { QStringLiteral("--kiosk"), QStringLiteral("--page"), QStringLiteral("mission"),
                    QStringLiteral("--language"), language, QStringLiteral("--sound"), QStringLiteral("ear") });
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(
            display.hand({ QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                           QStringLiteral("MITIC"), QStringLiteral("windowfocus"), QStringLiteral("--sync") }),
            waitLimit);
    QVERIFY(!QFile::exists(heard)); // nothing is opened before somebody wishes to hear
    QVERIFY(display.hand({ QStringLiteral("key"), QStringLiteral("F8") }));
    // The mission takes about 30 s in Spanish and 40 s in Guaraní.
    const auto seconds = [&heard] { return QFile(heard).size() / bytesPerSecond; };
    QTRY_VERIFY_WITH_TIMEOUT(seconds() >= 20, waitLimit);
    QFile sound(heard);
    QVERIFY(sound.open(QIODevice::ReadOnly));
    const QByteArray bytes = sound.readAll();
    QVERIFY(std::count(bytes.cbegin(), bytes.cend(), '\0') < bytes.size() / 2);
    program.terminate();
    QVERIFY(program.waitForFinished(waitLimit));
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()), QString());
}

QTEST_GUILESS_MAIN(tst_voiceprogram)

#include "tst_voiceprogram.moc"
