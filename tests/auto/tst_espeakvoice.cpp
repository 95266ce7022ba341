// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plugin that speaks: what is heard of a text, and when its words are told.

#include "program.h"
#include "voicetrial.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>

namespace
{

const QString tembipota = QStringLiteral("Ore ha'e mba'eporekuaa, omohendáva tetã rembiapo marandu rehegua.");
const QString fileDevice = QStringLiteral("default");

constexpr int prompt = 3'000;      // ms, for what takes 50 ms, and less than a card may take nothing
constexpr qsizetype ahead = 2'205; // frames that may have been given to the card: 100 ms
// Frames by which a word may come earlier or later the next time, because espeak-ng remembers what it said before: up
// to 800 were seen here. Words are at least 2600 frames apart.
constexpr qsizetype drift = 1'000;

// Whether a word begins there, as a reader sees it.
bool isStart(const QString &words, int unit)
{
    const auto belongs = [](QChar sign) { return sign.isLetterOrNumber() || sign == QLatin1Char('\''); };
    return unit < words.size() && belongs(words.at(unit)) && (unit == 0 || !belongs(words.at(unit - 1)));
}

// The greatest sample, without its sign.
qint16 loudest(const QList<qint16> &sound)
{
    const auto louder = [](qint16 one, qint16 other) { return std::abs(one) < std::abs(other); };
    return sound.isEmpty() ? qint16(0) : qint16(std::abs(*std::max_element(sound.cbegin(), sound.cend(), louder)));
}

QList<qint16> droppedBy(SoundCard &card)
{
    const std::lock_guard lock(card.lock);
    return { card.dropped.cbegin(), card.dropped.cend() };
}

qsizetype waitingAt(SoundCard &card)
{
    const std::lock_guard lock(card.lock);
    return qsizetype(card.waiting.size());
}

} // namespace

class tst_espeakvoice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_trial.plugin(), qPrintable(m_trial.loadFault())); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void pluginIsOfThisVersion();
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
    void textWithoutLettersEnds_data();
    void textWithoutLettersEnds();
    void longTextIsStopped();

private:
    const VoiceTrial m_trial;
};

void tst_espeakvoice::pluginIsOfThisVersion()
{
    const QString version =
            run(QStringLiteral(PROGRAM), { QStringLiteral("--version") }).out.trimmed().section(u' ', 1);
    QVERIFY(!version.isEmpty());
    QCOMPARE(m_trial.metadata().value(QLatin1String("version")).toString(), version);
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
        const auto speaking = m_trial.voice(fileDevice, said);
        speaking->speak(7, text(words, language), 1);
        QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    }
    QCOMPARE(said.finished, QList<int>({ 7 }));
    const QList<qint16> heard = m_trial.recorded();
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
        const auto voice = m_trial.voice(fileDevice, said);
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
    const qsizetype pause = m_trial.recorded().size() - tail - frames;
    QVERIFY2(pause > 22'050 / 5 && pause < 22'050, qPrintable(QString::number(pause)));
}

void tst_espeakvoice::charactersOfTwoUnitsAreCounted()
{
    // g̃ is two characters; the sign before the second word is one character of two UTF-16 units.
    const QString words = QString::fromUtf8("hag̃ua \U0001F600 tetã mba'e");
    Said said;
    const auto voice = m_trial.voice(deaf, said);
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
            const auto voice = m_trial.voice(deaf, said);
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
    SoundCard &card = m_trial.card();
    playUntil(card, 0);
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
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
        SoundCard &card = m_trial.card();
        Said said;
        const auto voice = m_trial.voice(cardDevice, said);
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
    SoundCard &card = m_trial.card();
    playUntil(card, 30'000);
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
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
    SoundCard &card = m_trial.card();
    playUntil(card, size_t(length - 3 * drift / 2));
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
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
    SoundCard &card = m_trial.card();
    playUntil(card, 20'000);
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
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
    SoundCard &card = m_trial.card();
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
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
    m_trial.card();
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
        const auto voice = m_trial.voice(fileDevice, said);
        voice->setVolume(volume);
        voice->speak(1, text(mission, spanish), 1);
        QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    }
    const QList<qint16> heard = m_trial.recorded();
    QVERIFY(heard.size() > 50'000);
    const double share = loudest(heard) / full;
    QVERIFY2(share >= least && share <= most, qPrintable(QString::number(share)));
}

void tst_espeakvoice::volumeIsHeardSoon()
{
    SoundCard &card = m_trial.card();
    playUntil(card, 30'000);
    Said said;
    const auto voice = m_trial.voice(cardDevice, said);
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
    const auto voice = m_trial.voice(deaf, said);
    voice->speak(1, parts, 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 1 }));
}

void tst_espeakvoice::longTextIsStopped()
{
    const QString words = (mission + QLatin1Char(' ')).repeated(100'000 / int(mission.size()) + 1);
    Said said;
    const auto voice = m_trial.voice(deaf, said);
    voice->speak(1, text(words, spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!said.words.isEmpty(), ample);
    voice->stop();
    said = {};
    voice->speak(2, text(QStringLiteral("Hola"), spanish), 1);
    QTRY_VERIFY_WITH_TIMEOUT(said.isOver(), ample);
    QCOMPARE(said.finished, QList<int>({ 2 }));
    QCOMPARE(said.words, QList<BegunWord>({ { 2, 0, 0 } }));
}

QTEST_GUILESS_MAIN(tst_espeakvoice)
#include "tst_espeakvoice.moc"
