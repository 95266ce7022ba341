// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plugin that speaks is found, or one sentence says why not.

#include "voiceloader.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const auto plugin = QStringLiteral(PLUGIN);
const auto version = QStringLiteral(VERSION);

} // namespace

class tst_voiceloader : public QObject
{
    Q_OBJECT

private slots:
    void findsThePluginOfTheProgram();
    void makesAVoice();
    void saysThatThePluginIsMissing();
    void saysThatThePluginIsOfAnotherVersion();
    void saysThatAFileIsNoPlugin();
};

void tst_voiceloader::findsThePluginOfTheProgram()
{
    QCOMPARE(voicePluginFile(QFileInfo(QStringLiteral(PROGRAM)).path()), plugin);
}

void tst_voiceloader::makesAVoice()
{
    QString fault;
    const std::unique_ptr<Voice> voice = loadVoice(plugin, version, QStringLiteral("default"), &fault);
    QVERIFY2(voice, qPrintable(fault));
    QVERIFY(fault.isEmpty());
}

void tst_voiceloader::saysThatThePluginIsMissing()
{
    QString fault;
    QVERIFY(!loadVoice(QStringLiteral("/nowhere/voice.so"), version, QStringLiteral("default"), &fault));
    QCOMPARE(fault, QStringLiteral("nothing can be read aloud: /nowhere/voice.so is missing"));
}

void tst_voiceloader::saysThatThePluginIsOfAnotherVersion()
{
    QString fault;
    QVERIFY(!loadVoice(plugin, QStringLiteral("99.0"), QStringLiteral("default"), &fault));
    QCOMPARE(
            fault,
            QStringLiteral("nothing can be read aloud: %1 is of version %2, the program of 99.0").arg(plugin, version));
}

void tst_voiceloader::saysThatAFileIsNoPlugin()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("voice.so"));
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("This is no library.");
    damaged.close();
    QString fault;
    QVERIFY(!loadVoice(file, version, QStringLiteral("default"), &fault));
    QVERIFY2(fault.startsWith(QStringLiteral("nothing can be read aloud: ")) && fault.contains(file),
             qPrintable(fault));
    QVERIFY(!fault.contains(QLatin1Char('\n')));
}

QTEST_GUILESS_MAIN(tst_voiceloader)

#include "tst_voiceloader.moc"
