// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far the underlined word is from the one that is heard: the mission is read aloud in both languages by the real
// voice to a sound card whose clock is that of a real one. For each word the time at which its sound leaves the card is
// what espeak-ng told of its beginning, in a program of its own that says the same sentences in the same order.
// Figures to compare, never asserted. It takes as long as the reading, two minutes. By hand:
// QT_QPA_PLATFORM=offscreen build/bench/tests/bench_wordtiming

#include "visit.h"
#include "voicetrial.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

namespace
{

using CardClock = std::chrono::steady_clock;

constexpr double rate = 22'050;         // frames a second
constexpr int longestReading = 300'000; // ms

// What was heard of a sentence, and when.
struct Utterance {
    QList<SpokenPart> parts;
    CardClock::time_point began; // its sound
    struct Word {
        CardClock::time_point told;
        std::optional<CardClock::time_point> shown; // the end of the first frame after it
    };
    QList<Word> words;
    qsizetype length = 0; // frames
};

// Speaks by another voice, and notes when that tells of a word.
class WatchedVoice : public Voice
{
    Q_OBJECT

public:
    WatchedVoice(std::unique_ptr<Voice> voice, SoundCard &card, QList<Utterance> &utterances)
        : m_voice(std::move(voice))
        , m_card(card)
        , m_utterances(utterances)
    {
        m_start.setTimerType(Qt::PreciseTimer);
        m_start.setInterval(1);
        connect(&m_start, &QTimer::timeout, this, &WatchedVoice::startClock);
        connect(m_voice.get(), &Voice::wordBegan, this, [this](int utterance, int part, int unit) {
            m_utterances.last().words.append({ CardClock::now(), {} });
            emit wordBegan(utterance, part, unit);
        });
        connect(m_voice.get(), &Voice::finished, this, [this](int utterance) {
            m_utterances.last().length = playedBy(m_card).size() - tail;
            emit finished(utterance);
        });
        connect(m_voice.get(), &Voice::failed, this, &Voice::failed);
    }

    void speak(int utterance, const QList<SpokenPart> &text, double rate) override
    {
        m_utterances.append({ text, {}, {}, 0 });
        {
            const std::lock_guard lock(m_card.lock);
            m_card.played.clear();
            m_card.goesSince = {};
            m_card.clock = 0;
        }
        m_start.start();
        m_voice->speak(utterance, text, rate);
    }
    void pause() override { m_voice->pause(); }
    void resume() override { m_voice->resume(); }
    void stop() override { m_voice->stop(); }
    void setVolume(double volume) override { m_voice->setVolume(volume); }
    void release() override { m_voice->release(); }

private:
    // As that of a card, which begins when it is given sound.
    void startClock()
    {
        const std::lock_guard lock(m_card.lock);
        if (m_card.waiting.empty())
            return;
        m_card.goesSince = CardClock::now();
        m_utterances.last().began = m_card.goesSince;
        m_start.stop();
    }

    const std::unique_ptr<Voice> m_voice;
    SoundCard &m_card;
    QList<Utterance> &m_utterances;
    QTimer m_start;
};

void report(const char *what, QList<double> errors)
{
    if (errors.isEmpty()) {
        qInfo("%-34s none", what);
        return;
    }
    std::sort(errors.begin(), errors.end());
    const auto at = [&errors](double share) { return errors.at(std::lround(share * double(errors.size() - 1))); };
    const auto within =
            std::count_if(errors.cbegin(), errors.cend(), [](double error) { return std::abs(error) <= 150; });
    qInfo("%-34s least %.1f, 5 %%: %.1f, median %.1f, 95 %%: %.1f, most %.1f ms; %d of %d within 150 ms", what, at(0),
          at(0.05), at(0.5), at(0.95), at(1), int(within), int(errors.size()));
}

} // namespace

class BenchWordTiming : public QObject
{
    Q_OBJECT

private slots:
    void underlinedWordIsTheOneThatIsHeard_data();
    void underlinedWordIsTheOneThatIsHeard();

private:
    const VoiceTrial m_trial;
};

void BenchWordTiming::underlinedWordIsTheOneThatIsHeard_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("es") << spanish;
    QTest::newRow("gn") << guarani;
}

void BenchWordTiming::underlinedWordIsTheOneThatIsHeard()
{
    QFETCH(QString, language);
    QVERIFY2(m_trial.plugin(), qPrintable(m_trial.loadFault()));
    QList<Utterance> utterances;
    SoundCard &card = m_trial.card();
    Station station;
    QCOMPARE(station.read(QStringList { QStringLiteral("mitic-kiosk") } + withSound
                          + QStringList { QStringLiteral("--kiosk"), QStringLiteral("--reduced-motion"),
                                          QStringLiteral("--language"), language, QStringLiteral("--page"),
                                          QStringLiteral("mission") }),
             QString());
    Kiosk kiosk(station, { QLatin1String(Language::embeddedCatalogues) }, monotonicMilliseconds, [&](QString *) {
        return std::make_unique<WatchedVoice>(m_trial.plugin()->make(cardDevice), card, utterances);
    });
    QVERIFY2(kiosk.window(), qPrintable(kiosk.fault() + kiosk.damage()));
    kiosk.window()->resize(1080, 1920);
    kiosk.window()->show();
    kiosk.window()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(kiosk.window()));
    connect(kiosk.window(), &QQuickWindow::frameSwapped, this, [&utterances] {
        if (utterances.isEmpty() || utterances.constLast().words.isEmpty()
            || utterances.constLast().words.constLast().shown)
            return;
        utterances.last().words.last().shown = CardClock::now();
    });

    QEventLoop loop;
    QTimer::singleShot(longestReading, &loop, &QEventLoop::quit);
    connect(&kiosk.reader(), &Reader::ended, &loop, &QEventLoop::quit);
    QTest::keyClick(kiosk.window(), Qt::Key_F8);
    loop.exec();
    QVERIFY(!utterances.isEmpty());

    QList<SpokenPart> spoken;
    for (const Utterance &utterance : std::as_const(utterances))
        spoken += utterance.parts;
    const QList<Reference> references = referencesOf(spoken);
    QCOMPARE(references.size(), spoken.size());
    QList<double> told;
    QList<double> shown;
    int alike = 0;
    qsizetype next = 0;
    for (const Utterance &utterance : std::as_const(utterances)) {
        const Reference &reference = references.at(next);
        next += utterance.parts.size();
        // Where espeak-ng took another time than in its own program, its words are not at the same places.
        if (utterance.parts.size() != 1 || utterance.length != reference.length
            || utterance.words.size() != reference.words.size())
            continue;
        ++alike;
        for (qsizetype i = 0; i < utterance.words.size(); ++i) {
            const auto heard = utterance.began + std::chrono::duration<double>(double(reference.words.at(i)) / rate);
            const auto since = [&heard](CardClock::time_point time) {
                return std::chrono::duration<double, std::milli>(time - heard).count();
            };
            told.append(since(utterance.words.at(i).told));
            if (utterance.words.at(i).shown)
                shown.append(since(*utterance.words.at(i).shown));
        }
    }
    qInfo("%s: %d sentences, %d as long as in espeak-ng's own program", qPrintable(language), int(utterances.size()),
          alike);
    report("told after it is heard", told);
    report("underlined after it is heard", shown);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    loadFonts();
    Kiosk::chooseRenderer(Station::Renderer::Software);
    BenchWordTiming bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_wordtiming.moc"
