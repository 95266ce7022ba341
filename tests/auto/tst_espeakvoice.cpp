// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plugin that speaks: what is heard of a text, when its words are told, and what happens when it cannot be heard.

#include "program.h"
#include "voicetrial.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cerrno>

#include <malloc.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

namespace
{

const QString spanish = QStringLiteral("es");
const QString guarani = QStringLiteral("gn");
const QString american = QStringLiteral("es-419"); // the voice of Spanish
const QString mission =
        QStringLiteral("Somos la instancia rectora, que define las políticas públicas de comunicación.");
const QString tembipota = QStringLiteral("Ore ha'e mba'eporekuaa, omohendáva tetã rembiapo marandu rehegua.");
const QString fileDevice = QStringLiteral("default");
const QString deaf = QStringLiteral("deaf");
const QString cardDevice = QStringLiteral("card");

constexpr int ample = 60'000;      // ms, for what a busy machine does late
constexpr int prompt = 3'000;      // ms, for what takes 50 ms, and less than a card may take nothing
constexpr int quiet = 300;         // ms, in which nothing may come
constexpr qsizetype tail = 1'323;  // frames of silence after the end: 60 ms
constexpr qsizetype ahead = 2'205; // frames that may have been given to the card: 100 ms
// Frames by which a word may come earlier or later the next time, because espeak-ng remembers what it said before: up
// to 800 were seen here. Words are at least 2600 frames apart.
constexpr qsizetype drift = 1'000;

QList<SpokenPart> text(const QString &words, const QString &language)
{
    return { { language, words, {} } };
}

// Whether a sound has the length of the reference, which is not the same each time.
bool isAbout(qsizetype frames, qsizetype reference)
{
    return std::abs(frames - reference) * 50 <= reference;
}

qint16 loudest(const QList<qint16> &sound)
{
    const auto louder = [](qint16 one, qint16 other) { return std::abs(one) < std::abs(other); };
    return sound.isEmpty() ? qint16(0) : qint16(std::abs(*std::max_element(sound.cbegin(), sound.cend(), louder)));
}

QList<qint16> playedBy(SoundCard &card)
{
    const std::lock_guard lock(card.lock);
    return { card.played.cbegin(), card.played.cend() };
}

QList<qint16> droppedBy(SoundCard &card)
{
    const std::lock_guard lock(card.lock);
    return { card.dropped.cbegin(), card.dropped.cend() };
}

// Lets \a card play until so many frames are heard.
void playUntil(SoundCard &card, size_t frames)
{
    const std::lock_guard lock(card.lock);
    card.clock = frames;
}

qsizetype waitingAt(SoundCard &card)
{
    const std::lock_guard lock(card.lock);
    return qsizetype(card.waiting.size());
}

bool isRunning(SoundCard &card)
{
    const std::lock_guard lock(card.lock);
    return card.running;
}

// Whether a word begins there, as a reader sees it.
bool isStart(const QString &words, int unit)
{
    const auto belongs = [](QChar sign) { return sign.isLetterOrNumber() || sign == QLatin1Char('\''); };
    return unit < words.size() && belongs(words.at(unit)) && (unit == 0 || !belongs(words.at(unit - 1)));
}

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

class tst_espeakvoice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void pluginIsOfThisVersion();
    void missingDataFail(); // before any voice has found them
    void eachLanguageIsHeard_data();
    void eachLanguageIsHeard();
    void partsFollowEachOther();
    void charactersOfTwoUnitsAreCounted();
    void emptyAndRepeatedWordsAreLeftOut();
    void wordsAreToldWhenTheyAreHeard();
    void rateMakesItShorter();
    void pauseIsSilentAndLosesNothing();
    void pauseBeforeTheEndHoldsTheEnd();
    void stopCutsOff();
    void nextOneCutsOff();
    void volumeScales_data();
    void volumeScales();
    void volumeIsHeardSoon();
    void underrunIsRepaired();
    void delayMayBeUnknown();
    void brokenDeviceIsNamed_data();
    void brokenDeviceIsNamed();
    void deviceIsPulledAndPutBack();
    void deviceThatTakesNothingIsBroken();
    void unknownLanguageFails();
    void secondVoiceFails();
    void textWithoutLettersEnds_data();
    void textWithoutLettersEnds();
    void longTextEnds();
    void longTextIsStopped();
    void nothingToDoMeansNoWakeUps();
    void speakingSleepsMostly();
    void releaseGivesBack();
    void endsWhileItSpeaks();
    void manySentencesCostNothing();
    void nothingIsLeftBehind();

private:
    std::unique_ptr<VoiceTrial> m_trial;
    QTemporaryDir m_home;
};

void tst_espeakvoice::initTestCase()
{
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
        qputenv(name, m_home.path().toUtf8());
    m_trial = std::make_unique<VoiceTrial>();
    QVERIFY2(m_trial->plugin(), qPrintable(m_trial->loadFault()));
}

void tst_espeakvoice::pluginIsOfThisVersion()
{
    const QString version =
            run(QStringLiteral(PROGRAM), { QStringLiteral("--version") }).out.trimmed().section(u' ', 1);
    QVERIFY(!version.isEmpty());
    QCOMPARE(m_trial->metadata().value(QLatin1String("version")).toString(), version);
    // The program itself has neither synthesis nor sound.
    const Ended libraries = run(QStringLiteral("readelf"), { QStringLiteral("--dynamic"), QStringLiteral(PROGRAM) });
    QVERIFY(libraries.out.contains(QLatin1String("libQt6Core")));
    QVERIFY(!libraries.out.contains(QLatin1String("espeak")) && !libraries.out.contains(QLatin1String("asound")));
}

void tst_espeakvoice::eachLanguageIsHeard_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("voice");
    QTest::newRow("es") << spanish << mission << american;
    QTest::newRow("gn") << guarani << QString::fromUtf8("Mba'éichapa, angirũ? Ỹvy, mokõi, ỹ.") << guarani;
    QTest::newRow("another") << QStringLiteral("pt-br") << QStringLiteral("h, j, k, w: quatro")
                             << QStringLiteral("pt-br");
}

void tst_espeakvoice::eachLanguageIsHeard()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, voice);
    const Reference reference = referenceOf(words, voice);
    QVERIFY(reference.length > 30'000);
    Said said;
    {
        const auto speaking = m_trial->voice(fileDevice, said);
        speaking->speak(7, text(words, language), 1);
        QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    }
    QCOMPARE(said.finished, QList<int>({ 7 }));
    const QList<qint16> heard = m_trial->recorded();
    QVERIFY(loudest(heard) > 5000);
    // Another voice takes another time for these words. The same one takes up to 3 % more or less the next time.
    QVERIFY2(std::abs(heard.size() - tail - reference.length) * 20 < reference.length,
             qPrintable(QStringLiteral("%1 and %2 frames").arg(heard.size()).arg(reference.length)));
    QCOMPARE(said.words.size(), reference.words.size());
}

void tst_espeakvoice::partsFollowEachOther()
{
    const QList<SpokenPart> parts { { guarani, tembipota, {} },
                                    { spanish, QStringLiteral("Ministerio de Tecnologías"), {} },
                                    { guarani, QStringLiteral("ha'e tetã mba'e."), {} } };
    Said said;
    {
        const auto voice = m_trial->voice(fileDevice, said);
        voice->speak(1, parts, 1);
        QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    }
    QCOMPARE(said.finished, QList<int>({ 1 }));
    QSet<int> spoken;
    std::pair<int, int> last { 0, -1 };
    for (const BegunWord &word : std::as_const(said.words)) {
        QCOMPARE(word.utterance, 1);
        QVERIFY2(isStart(parts.at(word.part).words, word.unit), qPrintable(QString::number(word.unit)));
        QVERIFY(last < std::pair(word.part, word.unit));
        last = { word.part, word.unit };
        spoken.insert(word.part);
    }
    QCOMPARE(spoken.size(), 3);
    // Each part has its own sound: together they are as long as each by itself, with the pause after the full stop.
    qsizetype frames = 0;
    frames += referenceOf(parts.at(0).words, guarani).length;
    frames += referenceOf(parts.at(1).words, american).length;
    frames += referenceOf(parts.at(2).words, guarani).length;
    const qsizetype pause = m_trial->recorded().size() - tail - frames;
    QVERIFY2(pause > 22'050 / 5 && pause < 22'050, qPrintable(QString::number(pause)));
}

void tst_espeakvoice::charactersOfTwoUnitsAreCounted()
{
    // g̃ is two characters; the sign before the second word is one character of two UTF-16 units.
    const QString words = QString::fromUtf8("hag̃ua \U0001F600 tetã mba'e");
    Said said;
    const auto voice = m_trial->voice(deaf, said);
    voice->speak(1, text(words, guarani), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QVERIFY(!said.words.isEmpty());
    QCOMPARE(said.words.constFirst().unit, 0);
    QCOMPARE(said.words.constLast().unit, int(words.indexOf(QLatin1String("mba'e"))));
    QVERIFY(said.words.contains(BegunWord { 1, 0, int(words.indexOf(QStringLiteral("tetã"))) }));
}

void tst_espeakvoice::emptyAndRepeatedWordsAreLeftOut()
{
    // Of these espeak-ng tells words of no letters, and each word of a number as the same place.
    for (const QString &words : { QString::fromUtf8("ha'e 'tetã' mba'e-pe, e'ỹre"),
                                  QStringLiteral("Ley 4934, de 2018 (301-549)."), QStringLiteral("ha'e 2018-pe.") }) {
        for (const QString &language : { guarani, spanish }) {
            Said said;
            const auto voice = m_trial->voice(deaf, said);
            voice->speak(1, text(words, language), 1);
            QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
            QVERIFY(said.words.size() > 2);
            int last = -1;
            for (const BegunWord &word : std::as_const(said.words)) {
                QVERIFY2(word.unit > last, qPrintable(words));
                QVERIFY2(words.at(word.unit).isLetterOrNumber(), qPrintable(words.mid(word.unit)));
                last = word.unit;
            }
        }
    }
}

void tst_espeakvoice::wordsAreToldWhenTheyAreHeard()
{
    const Reference reference = referenceOf(mission, american);
    SoundCard &card = m_trial->card();
    playUntil(card, 0);
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
    voice->speak(1, text(mission, spanish), 1);
    for (qsizetype i = 0; i < reference.words.size(); ++i) {
        // Before it is heard it is not told, though the card has it.
        const qsizetype frame = reference.words.at(i);
        if (frame > drift) {
            playUntil(card, size_t(frame - drift));
            QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), frame - drift, ample);
            QTRY_VERIFY_WITH_TIMEOUT(waitingAt(card) > drift, ample);
            QCOMPARE(said.words.size(), i);
        }
        playUntil(card, size_t(frame + drift));
        QTRY_COMPARE_WITH_TIMEOUT(said.words.size(), i + 1, ample);
    }
    playUntil(card, size_t(reference.length - 2 * drift));
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), reference.length - 2 * drift, ample);
    QVERIFY(!said.isOver());
    playUntil(card, SoundCard::noEnd);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 1 }));
}

void tst_espeakvoice::rateMakesItShorter()
{
    const auto framesAt = [this](double rate) {
        SoundCard &card = m_trial->card();
        Said said;
        const auto voice = m_trial->voice(cardDevice, said);
        voice->speak(1, text(mission, spanish), rate);
        return QTest::qWaitFor([&said] { return said.isOver(); }, ample) ? playedBy(card).size() - tail : 0;
    };
    const double usual = double(framesAt(1));
    QVERIFY(usual > 0);
    const double quick = double(framesAt(1.5)) / usual;
    const double slow = double(framesAt(0.75)) / usual;
    QVERIFY2(quick > 0.6 && quick < 0.75, qPrintable(QString::number(quick)));
    QVERIFY2(slow > 1.25 && slow < 1.45, qPrintable(QString::number(slow)));
}

void tst_espeakvoice::pauseIsSilentAndLosesNothing()
{
    const qsizetype length = referenceOf(mission, american).length;
    SoundCard &card = m_trial->card();
    playUntil(card, 30'000);
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
    QSignalSpy began(voice.get(), &Voice::wordBegan);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 30'000, ample);
    QTRY_VERIFY_WITH_TIMEOUT(waitingAt(card) > drift, ample);

    voice->pause();
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(card), prompt);
    const qsizetype words = said.words.size();
    const QList<qint16> dropped = droppedBy(card);
    playUntil(card, SoundCard::noEnd);
    QVERIFY(!began.wait(quiet));
    QCOMPARE(playedBy(card).size(), 30'000);
    QCOMPARE(said.words.size(), words);
    QVERIFY(!said.isOver());

    voice->resume();
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 1 }));
    // What the card had been given and not played was given to it again.
    const QList<qint16> heard = playedBy(card);
    QVERIFY(dropped.size() > drift && loudest(dropped) > 1000);
    QCOMPARE(heard.mid(30'000, dropped.size()), dropped);
    QVERIFY2(isAbout(heard.size(), length + tail), qPrintable(QString::number(heard.size())));
}

void tst_espeakvoice::pauseBeforeTheEndHoldsTheEnd()
{
    const qsizetype length = referenceOf(mission, american).length;
    SoundCard &card = m_trial->card();
    playUntil(card, size_t(length - 3 * drift / 2));
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
    QSignalSpy finished(voice.get(), &Voice::finished);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), length - 3 * drift / 2, ample);
    voice->pause();
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(card), prompt);
    playUntil(card, SoundCard::noEnd);
    QVERIFY(!finished.wait(quiet));
    voice->resume();
    QTRY_COMPARE_WITH_TIMEOUT(said.finished, QList<int>({ 1 }), ample);
    QVERIFY(isAbout(playedBy(card).size(), length + tail));
}

void tst_espeakvoice::stopCutsOff()
{
    SoundCard &card = m_trial->card();
    playUntil(card, 20'000);
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
    QSignalSpy began(voice.get(), &Voice::wordBegan);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 20'000, ample);
    voice->stop();
    const qsizetype words = said.words.size();
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(card), prompt);
    playUntil(card, SoundCard::noEnd);
    QVERIFY(!began.wait(quiet));
    QCOMPARE(playedBy(card).size(), 20'000);
    QCOMPARE(said.words.size(), words);
    QVERIFY(!said.isOver());
    voice->resume(); // there is nothing to go on with
    QVERIFY(!began.wait(quiet));
    QVERIFY(!said.isOver());
}

void tst_espeakvoice::nextOneCutsOff()
{
    SoundCard &card = m_trial->card();
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
    // All of one utterance is heard, and its signals are on their way, when another one is wanted, or none.
    const auto hearUnnoticed = [&](int utterance) {
        voice->speak(utterance, text(mission, spanish), 1);
        const QDeadlineTimer deadline(ample);
        while (playedBy(card).size() < 100'000 && !deadline.hasExpired())
            QThread::yieldCurrentThread();
        return playedBy(card).size() >= 100'000;
    };
    QVERIFY(hearUnnoticed(1));
    voice->speak(2, text(tembipota, guarani), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 2 }));
    QVERIFY(!said.words.isEmpty());
    for (const BegunWord &word : std::as_const(said.words))
        QCOMPARE(word.utterance, 2);

    said = {};
    m_trial->card();
    QVERIFY(hearUnnoticed(3));
    voice->stop();
    QSignalSpy began(voice.get(), &Voice::wordBegan);
    QVERIFY(!began.wait(quiet));
    QVERIFY(said.words.isEmpty() && !said.isOver());

    // In quick succession.
    for (int utterance = 4; utterance <= 40; ++utterance) {
        said = {};
        voice->speak(utterance, text(tembipota, guarani), 1);
        if (utterance % 3 == 0)
            QCoreApplication::processEvents();
        for (const BegunWord &word : std::as_const(said.words))
            QCOMPARE(word.utterance, utterance);
    }
    QTRY_COMPARE_WITH_TIMEOUT(said.finished, QList<int>({ 40 }), ample);
}

void tst_espeakvoice::volumeScales_data()
{
    QTest::addColumn<double>("volume");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("silent") << 0.0 << 0.0 << 0.0;
    QTest::newRow("half") << 0.5 << 0.45 << 0.55;
    QTest::newRow("beyond") << 2.0 << 0.9 << 1.1;
}

void tst_espeakvoice::volumeScales()
{
    QFETCH(double, volume);
    QFETCH(double, least);
    QFETCH(double, most);
    const double full = referenceOf(mission, american).loudest;
    Said said;
    {
        const auto voice = m_trial->voice(fileDevice, said);
        voice->setVolume(volume);
        voice->speak(1, text(mission, spanish), 1);
        QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    }
    const QList<qint16> heard = m_trial->recorded();
    QVERIFY(heard.size() > 50'000);
    const double share = loudest(heard) / full;
    QVERIFY2(share >= least && share <= most, qPrintable(QString::number(share)));
}

void tst_espeakvoice::volumeIsHeardSoon()
{
    SoundCard &card = m_trial->card();
    playUntil(card, 30'000);
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 30'000, ample);
    voice->setVolume(0);
    playUntil(card, SoundCard::noEnd);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    const QList<qint16> heard = playedBy(card);
    QVERIFY(loudest(heard.first(30'000)) > 5000);
    QVERIFY(heard.size() > 60'000);
    QCOMPARE(loudest(heard.mid(30'000 + ahead)), qint16(0));
}

void tst_espeakvoice::underrunIsRepaired()
{
    const qsizetype length = referenceOf(mission, american).length;
    SoundCard &card = m_trial->card();
    playUntil(card, 30'000);
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
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

void tst_espeakvoice::delayMayBeUnknown()
{
    SoundCard &card = m_trial->card();
    card.unknown = true;
    playUntil(card, 25'000);
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 25'000, ample);
    // The fourth word begins 4000 frames later. What is in the memory of the card is not yet heard.
    QTRY_COMPARE_WITH_TIMEOUT(said.words.size(), 3, ample);
    playUntil(card, SoundCard::noEnd);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 1 }));
}

void tst_espeakvoice::brokenDeviceIsNamed_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("fault");
    QTest::newRow("unknown") << QStringLiteral("lobby") << 0;
    QTest::newRow("in use") << cardDevice << EBUSY;
    QTest::newRow("absent") << cardDevice << ENODEV;
    QTest::newRow("forbidden") << cardDevice << EACCES;
}

void tst_espeakvoice::brokenDeviceIsNamed()
{
    QFETCH(QString, device);
    QFETCH(int, fault);
    SoundCard &card = m_trial->card();
    card.fault = fault;
    Said said;
    const auto voice = m_trial->voice(device, said);
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

void tst_espeakvoice::deviceIsPulledAndPutBack()
{
    SoundCard &card = m_trial->card();
    playUntil(card, 20'000);
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
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
    m_trial->card();
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

void tst_espeakvoice::deviceThatTakesNothingIsBroken()
{
    SoundCard &card = m_trial->card();
    playUntil(card, 1'000);
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.failed.size(), 1);
    QCOMPARE(said.failed.constFirst().fault, Voice::Fault::Sound);
    QVERIFY(!isRunning(card));
}

void tst_espeakvoice::unknownLanguageFails()
{
    SoundCard &card = m_trial->card();
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
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

void tst_espeakvoice::missingDataFail()
{
    const QTemporaryDir empty;
    qputenv("ESPEAK_DATA_PATH", empty.path().toUtf8());
    Said said;
    {
        const auto voice = m_trial->voice(deaf, said);
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
    const auto voice = m_trial->voice(deaf, said);
    voice->speak(3, text(mission, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 3 }));
}

void tst_espeakvoice::secondVoiceFails()
{
    SoundCard &card = m_trial->card();
    playUntil(card, 10'000);
    Said first;
    Said second;
    const auto voice = m_trial->voice(cardDevice, first);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 10'000, ample);
    const auto other = m_trial->voice(deaf, second);
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

void tst_espeakvoice::textWithoutLettersEnds_data()
{
    QTest::addColumn<QList<SpokenPart>>("parts");
    QTest::newRow("no part") << QList<SpokenPart>();
    QTest::newRow("empty") << text(QString(), spanish);
    QTest::newRow("signs") << text(QStringLiteral("… — !? ( ) ;;"), guarani);
    QTest::newRow("spaces") << text(QStringLiteral(" \t\n\u00A0\u200B"), spanish);
    QTest::newRow("end of text") << text(QString(QChar::Null), spanish);
    QTest::newRow("half a character") << text(QString(QChar(0xD83D)), spanish);
}

void tst_espeakvoice::textWithoutLettersEnds()
{
    QFETCH(QList<SpokenPart>, parts);
    Said said;
    const auto voice = m_trial->voice(deaf, said);
    voice->speak(1, parts, 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 1 }));
}

void tst_espeakvoice::longTextEnds()
{
    const QString words = (mission + QLatin1Char(' ')).repeated(100'000 / int(mission.size()) + 1);
    QVERIFY(words.size() > 100'000);
    const qint64 before = privateMemory();
    Said said;
    const auto voice = m_trial->voice(deaf, said);
    voice->speak(1, text(words, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), 5 * ample);
    QCOMPARE(said.finished, QList<int>({ 1 }));
    QVERIFY2(said.words.size() > 10'000, qPrintable(QString::number(said.words.size())));
    QVERIFY(said.words.constLast().unit > 99'900);
    // Its sound of two hours would take 280 MB.
    if (!sanitized)
        QVERIFY2(privateMemory() - before < 16'384, qPrintable(QString::number(privateMemory() - before)));
}

void tst_espeakvoice::longTextIsStopped()
{
    const QString words = (mission + QLatin1Char(' ')).repeated(100'000 / int(mission.size()) + 1);
    Said said;
    const auto voice = m_trial->voice(deaf, said);
    voice->speak(1, text(words, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!said.words.isEmpty(), ample);
    voice->stop();
    said = {};
    voice->speak(2, text(QStringLiteral("Hola"), spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 2 }));
    QCOMPARE(said.words, QList<BegunWord>({ { 2, 0, 0 } }));
}

void tst_espeakvoice::nothingToDoMeansNoWakeUps()
{
    SoundCard &card = m_trial->card();
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
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

void tst_espeakvoice::speakingSleepsMostly()
{
    SoundCard &card = m_trial->card();
    card.goesSince = std::chrono::steady_clock::now();
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
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

void tst_espeakvoice::releaseGivesBack()
{
    SoundCard &card = m_trial->card();
    Said said;
    const auto voice = m_trial->voice(cardDevice, said);
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

void tst_espeakvoice::endsWhileItSpeaks()
{
    SoundCard &card = m_trial->card();
    for (const bool paused : { false, true }) {
        playUntil(card, 10'000);
        Said said;
        auto voice = m_trial->voice(cardDevice, said);
        voice->speak(1, text(mission, spanish), 1);
        QTRY_COMPARE_WITH_TIMEOUT(playedBy(card).size(), 10'000, ample);
        if (paused)
            voice->pause();
        voice.reset();
        QVERIFY(!card.open);
        QVERIFY(!said.isOver());
        m_trial->card();
    }
    // And before its thread has begun.
    Said said;
    for (int i = 0; i < 50; ++i)
        m_trial->voice(deaf, said)->speak(1, text(mission, spanish), 1);
    QVERIFY(!said.isOver());
}

void tst_espeakvoice::manySentencesCostNothing()
{
    Said said;
    const auto voice = m_trial->voice(deaf, said);
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
void tst_espeakvoice::nothingIsLeftBehind()
{
    Said said;
    const auto voice = m_trial->voice(deaf, said);
    voice->speak(1, text(mission, spanish), 1);
    QTRY_COMPARE_WITH_TIMEOUT(said.finished, QList<int>({ 1 }), ample);
    QCOMPARE(QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

QTEST_GUILESS_MAIN(tst_espeakvoice)
#include "tst_espeakvoice.moc"
