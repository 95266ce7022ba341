// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the plugin that speaks costs: threads, memory, the time of the processor, and files.

#include "voicetrial.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

namespace
{

// How often the threads but this one have gone to sleep so far, and how many they are.
std::pair<qint64, qsizetype> sleepsOfOthers()
{
    qint64 sleeps = 0;
    const QStringList tasks = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &task : tasks) {
        QFile status(QStringLiteral("/proc/self/task/%1/status").arg(task));
        if (task.toLongLong() == QCoreApplication::applicationPid() || !status.open(QIODevice::ReadOnly))
            continue;
        static const QRegularExpression switches(QStringLiteral("^voluntary_ctxt_switches:\\s*(\\d+)"),
                                                 QRegularExpression::MultilineOption);
        sleeps += switches.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
    }
    return { sleeps, tasks.size() - 1 };
}

// The memory that is this process's alone, kB.
qint64 privateMemory()
{
    malloc_trim(0);
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression dirty(QStringLiteral("Private_Dirty: +(\\d+) kB"));
    return dirty.match(QString::fromLatin1(rollup.readAll())).captured(1).toLongLong();
}

} // namespace

class tst_voicecost : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_trial.plugin(), qPrintable(m_trial.loadFault())); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void longTextEnds();
    void nothingToDoMeansNoWakeUps();
    void speakingSleepsMostly();
    void releaseGivesBack();
    void endsWhileItSpeaks();
    void manySentencesCostNothing();
    void nothingIsLeftBehind();

private:
    const VoiceTrial m_trial;
};

void tst_voicecost::longTextEnds()
{
    const QString words = (mission + QLatin1Char(' ')).repeated(100'000 / int(mission.size()) + 1);
    QVERIFY(words.size() > 100'000);
    const qint64 before = privateMemory();
    Said said;
    const auto voice = m_trial.voice(deaf, said);
    voice->speak(1, text(words, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), 5 * ample);
    QCOMPARE(said.finished, QList<int>({ 1 }));
    QVERIFY2(said.words.size() > 10'000, qPrintable(QString::number(said.words.size())));
    QVERIFY(said.words.constLast().unit > 99'900);
    // Its sound of two hours would take 280 MB.
    if (!sanitized)
        QVERIFY2(privateMemory() - before < 16'384, qPrintable(QString::number(privateMemory() - before)));
}

void tst_voicecost::nothingToDoMeansNoWakeUps()
{
    SoundCard &card = m_trial.card();
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
    QSignalSpy finished(voice.get(), &Voice::finished);
    const auto staysAsleep = [&finished] {
        const auto before = sleepsOfOthers();
        finished.wait(quiet);
        return before.second > 0 && sleepsOfOthers() == before;
    };
    // Before it has spoken there is no thread.
    const qsizetype threads = sleepsOfOthers().second;
    voice->pause();
    voice->setVolume(1);
    voice->stop();
    QCOMPARE(sleepsOfOthers().second, threads);

    playUntil(card, 20'000);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 20'000, ample);
    QVERIFY(!staysAsleep()); // it asks how far the card is
    voice->pause();
    QTRY_VERIFY_WITH_TIMEOUT(staysAsleep(), ample);
    playUntil(card, SoundCard::noEnd);
    voice->resume();
    QTRY_COMPARE_WITH_TIMEOUT(said.finished, QList<int>({ 1 }), ample);
    QTRY_VERIFY_WITH_TIMEOUT(staysAsleep(), ample);
}

void tst_voicecost::speakingSleepsMostly()
{
    SoundCard &card = m_trial.card();
    card.goesSince = std::chrono::steady_clock::now();
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
    QElapsedTimer time;
    time.start();
    const qint64 before = sleepsOfOthers().first;
    voice->speak(1, text(mission, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 1 }));
    QVERIFY(time.elapsed() > 5'000); // it was as long as the words
    // It looks at the card each 40 ms, and some times at each word.
    const double perSecond = double(sleepsOfOthers().first - before) * 1000 / double(time.elapsed());
    QVERIFY2(perSecond < 100, qPrintable(QString::number(perSecond)));
}

void tst_voicecost::releaseGivesBack()
{
    SoundCard &card = m_trial.card();
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
    const auto isOpen = [&card] {
        const std::lock_guard lock(card.lock);
        return card.open;
    };
    const qsizetype threads = sleepsOfOthers().second;
    for (int i = 1; i <= 20; ++i) {
        said = {};
        voice->speak(i, text(mission, spanish), 1);
        QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
        QCOMPARE(said.finished, QList<int>({ i }));
        QVERIFY(isOpen());
        voice->release();
        if (i % 2 == 0)
            continue; // and at once the next
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(), ample);
        QTRY_COMPARE_WITH_TIMEOUT(sleepsOfOthers().second, threads, ample);
    }
}

void tst_voicecost::endsWhileItSpeaks()
{
    SoundCard &card = m_trial.card();
    for (const bool paused : { false, true }) {
        playUntil(card, 10'000);
        Said said;
        auto voice = m_trial.voice(cardDevice, said);
        voice->speak(1, text(mission, spanish), 1);
        QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 10'000, ample);
        if (paused)
            voice->pause();
        voice.reset();
        QVERIFY(!card.open);
        QVERIFY(!said.isOver());
        m_trial.card();
    }
    // And before its thread has begun.
    Said said;
    for (int i = 0; i < 50; ++i)
        m_trial.voice(deaf, said)->speak(1, text(mission, spanish), 1);
    QVERIFY(!said.isOver());
}

void tst_voicecost::manySentencesCostNothing()
{
    Said said;
    const auto voice = m_trial.voice(deaf, said);
    const auto speak = [&](int count) {
        for (int i = 0; i < count; ++i) {
            said = {};
            voice->speak(i,
                         text(i % 2 == 0 ? QStringLiteral("El Ministerio es de todos.")
                                         : QStringLiteral("Tetã mba'e opavavépe g̃uarã."),
                              i % 2 == 0 ? spanish : guarani),
                         1);
            if (!QTest::qWaitFor([&said] { return said.isOver(); }, ample) || said.finished != QList<int>({ i }))
                return false;
        }
        return true;
    };
    QVERIFY(speak(200));
    const qint64 before = privateMemory();
    QVERIFY(speak(2'000));
    const qint64 growth = privateMemory() - before;
    qInfo("2000 sentences: from %lld kB %lld kB more", before, growth);
    if (sanitized)
        QSKIP("the memory is not measured: the sanitizer keeps what is freed");
    QVERIFY2(growth < 512, qPrintable(QString::number(growth)));
}

// After all that was spoken here.
void tst_voicecost::nothingIsLeftBehind()
{
    Said said;
    const auto voice = m_trial.voice(deaf, said);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(said.finished, QList<int>({ 1 }), ample);
    QCOMPARE(QDir(m_trial.home()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

QTEST_GUILESS_MAIN(tst_voicecost)
#include "tst_voicecost.moc"
