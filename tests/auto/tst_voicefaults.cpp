// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plugin that speaks where it cannot: devices that are broken, pulled out or in use, and voices that are missing.

#include "voicetrial.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <cerrno>

#include <unistd.h>

namespace
{

// What this program writes to stderr as long as this exists.
class ErrorOutput
{
public:
    ErrorOutput()
        : m_before(dup(STDERR_FILENO))
    {
        if (m_file.open())
            dup2(m_file.handle(), STDERR_FILENO);
    }
    ~ErrorOutput()
    {
        dup2(m_before, STDERR_FILENO);
        close(m_before);
    }
    Q_DISABLE_COPY_MOVE(ErrorOutput)

    QByteArray said() const
    {
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("unknown");
    }

private:
    QTemporaryFile m_file;
    int m_before;
};

} // namespace

class tst_voicefaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_trial.plugin(), qPrintable(m_trial.loadFault())); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void missingDataFail(); // before any voice has found them
    void underrunIsRepaired();
    void delayMayBeUnknown();
    void brokenDeviceIsNamed_data();
    void brokenDeviceIsNamed();
    void deviceIsPulledAndPutBack();
    void deviceThatTakesNothingIsBroken();
    void unknownLanguageFails();
    void secondVoiceFails();

private:
    const VoiceTrial m_trial;
};

void tst_voicefaults::missingDataFail()
{
    const QTemporaryDir empty;
    qputenv("ESPEAK_DATA_PATH", empty.path().toUtf8());
    Said said;
    {
        const auto voice = m_trial.voice(deaf, said);
        voice->speak(1, text(mission, spanish), 1);
        QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
        QCOMPARE(said.failed.size(), 1);
        QCOMPARE(said.failed.constFirst().fault, Voice::Fault::Voice);
        QVERIFY(said.failed.constFirst().detail.contains(empty.path()));
        voice->speak(2, text(mission, spanish), 1);
        QTRY_COMPARE_WITH_TIMEOUT(said.failed.size(), 2, ample);
    }
    // The next trial finds what has come meanwhile.
    qunsetenv("ESPEAK_DATA_PATH");
    said = {};
    const auto voice = m_trial.voice(deaf, said);
    voice->speak(3, text(mission, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 3 }));
}

void tst_voicefaults::underrunIsRepaired()
{
    const qsizetype length = referenceOf(mission, american).length;
    SoundCard &card = m_trial.card();
    playUntil(card, 30'000);
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 30'000, ample);
    {
        const std::lock_guard lock(card.lock);
        card.clock = SoundCard::noEnd;
        card.play();
        card.underrun = true;
    }
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 1 }));
    QVERIFY2(isAbout(playedBy(card).size(), length + tail), qPrintable(QString::number(playedBy(card).size())));
}

void tst_voicefaults::delayMayBeUnknown()
{
    SoundCard &card = m_trial.card();
    card.unknown = true;
    playUntil(card, 25'000);
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 25'000, ample);
    // The fourth word begins 4000 frames later. What is in the memory of the card is not yet heard.
    QTRY_COMPARE_WITH_TIMEOUT(said.words.size(), 3, ample);
    playUntil(card, SoundCard::noEnd);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 1 }));
}

void tst_voicefaults::brokenDeviceIsNamed_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("fault");
    QTest::newRow("unknown") << QStringLiteral("lobby") << 0;
    QTest::newRow("in use") << cardDevice << EBUSY;
    QTest::newRow("absent") << cardDevice << ENODEV;
    QTest::newRow("forbidden") << cardDevice << EACCES;
}

void tst_voicefaults::brokenDeviceIsNamed()
{
    QFETCH(QString, device);
    QFETCH(int, fault);
    SoundCard &card = m_trial.card();
    card.fault = fault;
    Said said;
    const auto voice = m_trial.voice(device, said);
    const ErrorOutput output;
    voice->speak(3, text(mission, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    // The technician gets one line, which is not ALSA's.
    QCOMPARE(output.said(), QByteArray());
    QCOMPARE(said.finished, QList<int>());
    QCOMPARE(said.failed.size(), 1);
    QCOMPARE(said.failed.constFirst().utterance, 3);
    QCOMPARE(said.failed.constFirst().fault, Voice::Fault::Sound);
    const QString reason = QString::fromLocal8Bit(strerror(fault == 0 ? ENOENT : fault));
    QCOMPARE(said.failed.constFirst().detail,
             QStringLiteral("the sound device \"%1\" cannot be used: %2").arg(device, reason));
}

void tst_voicefaults::deviceIsPulledAndPutBack()
{
    SoundCard &card = m_trial.card();
    playUntil(card, 20'000);
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 20'000, ample);
    {
        const std::lock_guard lock(card.lock);
        card.fault = ENODEV;
        card.clock = SoundCard::noEnd;
    }
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.failed.size(), 1);
    QCOMPARE(said.failed.constFirst().fault, Voice::Fault::Sound);
    QVERIFY(said.failed.constFirst().detail.contains(cardDevice));

    said = {};
    m_trial.card();
    voice->speak(2, text(mission, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 2 }));

    // Pulled and put back while nothing was heard: nobody notices.
    {
        const std::lock_guard lock(card.lock);
        ++card.plugs;
    }
    said = {};
    voice->speak(3, text(mission, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 3 }));
}

void tst_voicefaults::deviceThatTakesNothingIsBroken()
{
    SoundCard &card = m_trial.card();
    playUntil(card, 1'000);
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.failed.size(), 1);
    QCOMPARE(said.failed.constFirst().fault, Voice::Fault::Sound);
    QVERIFY(!isRunning(card));
}

void tst_voicefaults::unknownLanguageFails()
{
    SoundCard &card = m_trial.card();
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
    const QList<SpokenPart> parts { { spanish, mission, {} }, { QStringLiteral("xx"), mission, {} } };
    voice->speak(5, parts, 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.failed.size(), 1);
    QCOMPARE(said.failed.constFirst().fault, Voice::Fault::Voice);
    QVERIFY(said.failed.constFirst().detail.contains(QLatin1String("\"xx\"")));
    // Not the half of it, either.
    QCOMPARE(playedBy(card).size(), 0);
    QVERIFY(said.words.isEmpty());
}

void tst_voicefaults::secondVoiceFails()
{
    SoundCard &card = m_trial.card();
    playUntil(card, 10'000);
    Said first;
    Said second;
    const auto voice = m_trial.voice(cardDevice, first);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 10'000, ample);
    const auto other = m_trial.voice(deaf, second);
    other->speak(2, text(mission, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(second.isOver(), ample);
    QCOMPARE(second.failed.size(), 1);
    QCOMPARE(second.failed.constFirst().fault, Voice::Fault::Voice);
    playUntil(card, SoundCard::noEnd);
    QTRY_COMPARE_WITH_TIMEOUT(first.finished, QList<int>({ 1 }), ample);
    // Once the first has given it back, the second has it.
    voice->release();
    const auto secondSpeaks = [&] {
        second = {};
        other->speak(3, text(mission, spanish), 1);
        return QTest::qWaitFor([&] { return second.isOver(); }, ample) && !second.finished.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(secondSpeaks(), ample);
}

QTEST_GUILESS_MAIN(tst_voicefaults)
#include "tst_voicefaults.moc"
