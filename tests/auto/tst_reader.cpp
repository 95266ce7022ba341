// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader gives to the voice, and what it says of what is heard.

#include "announcer.h"
#include "catalog.h"
#include "contentdatabase.h"
#include "fakevoice.h"
#include "reader.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace
{

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");

} // namespace

class tst_reader : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void readsSentenceAfterSentence();
    void saysWhichWordIsHeard();
    void pausesAndGoesOn();
    void goesToOtherSentences();
    void repeats();
    void speedHoldsForTheSentenceThatIsRead();
    void volumeStaysBelowTheLoudest();
    void goesOnAtTheSameSentenceInAnotherLanguage();
    void staysPausedInAnotherLanguage();
    void saysNothingOfATextWithoutLetters();
    void keepsNothingOfAVisit();
    void saysThatThereIsNoSound();
    void goesOnWhenSoundComesBack();
    void saysThatThereIsNoVoice();
    void saysThatALanguageHasNoVoice();
    void forgetsWhatItReadsWhenItIsGone();
    void takesGlossesFromTheContent();
    void whatIsSaidPausesTheReading();
    void saysOneThingAfterAnother();

private:
    void add(const QString &words, const QString &language = es) { m_reader->add(&m_source, {}, words, language); }
    void start(const QStringList &blocks)
    {
        m_reader->begin();
        for (const QString &block : blocks)
            add(block);
        m_reader->start();
    }
    QString sentence() const { return m_shown.mid(m_reader->sentenceStart(), m_reader->sentenceLength()); }
    QString word() const { return m_shown.mid(m_reader->wordStart(), m_reader->wordLength()); }

    ContentDatabase m_content;
    Catalog m_catalog { m_content };
    QObject m_source;
    FakeVoices m_voices;
    std::unique_ptr<VoiceChannel> m_voice;
    std::unique_ptr<Reader> m_reader;
    QString m_shown; // the words of the block that is read
};

void tst_reader::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_voices.fault.clear();
    m_reader.reset();
    m_voice = std::make_unique<VoiceChannel>(m_voices.maker(), 0.5);
    m_reader = std::make_unique<Reader>(m_catalog, *m_voice);
    m_shown.clear();
}

void tst_reader::readsSentenceAfterSentence()
{
    m_shown = QStringLiteral("Uno dos; tres.");
    start({ m_shown, QStringLiteral("Cuatro.") });
    QCOMPARE(m_reader->state(), Reader::Reading);
    QCOMPARE(sentence(), QStringLiteral("Uno dos;"));
    QVERIFY(!m_reader->hasPrevious());
    m_voices.made->end();
    QCOMPARE(sentence(), QStringLiteral("tres."));
    const QSignalSpy ended(m_reader.get(), &Reader::ended);
    m_voices.made->end();
    m_shown = QStringLiteral("Cuatro.");
    QCOMPARE(sentence(), QStringLiteral("Cuatro."));
    QVERIFY(!m_reader->hasNext());
    QVERIFY(ended.isEmpty());
    m_voices.made->end();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(m_reader->state(), Reader::Silent);
    QCOMPARE(m_reader->source(), nullptr);
    QCOMPARE(m_voices.made->history.size(), 3);
}

void tst_reader::saysWhichWordIsHeard()
{
    m_shown = QStringLiteral("Primero. La ley Nº 6207, hag̃ua mbaʼe.");
    start({ m_shown });
    m_reader->readNext();
    QCOMPARE(word(), QString());
    QVERIFY(m_voices.made->reach(QStringLiteral("ley")));
    QCOMPARE(word(), QStringLiteral("ley"));
    // What is spoken is not what is written.
    QVERIFY(m_voices.made->reach(QStringLiteral("mil")));
    QCOMPARE(word(), QStringLiteral("6207"));
    QVERIFY(m_voices.made->reach(QStringLiteral("hagua")));
    QCOMPARE(word(), QStringLiteral("hag̃ua"));
    QVERIFY(m_voices.made->reach(QStringLiteral("mba'e")));
    QCOMPARE(word(), QStringLiteral("mbaʼe"));
    // A word of a sentence that was left does not come back.
    const int left = m_voices.made->utterance;
    m_reader->readPrevious();
    emit m_voices.made->wordBegan(left, 0, 0);
    QCOMPARE(word(), QString());
}

void tst_reader::pausesAndGoesOn()
{
    start({ QStringLiteral("Uno. Dos.") });
    m_reader->pause();
    QCOMPARE(m_reader->state(), Reader::Paused);
    QCOMPARE(m_voices.made->calls.constLast(), QStringLiteral("pause"));
    m_reader->resume();
    QCOMPARE(m_reader->state(), Reader::Reading);
    QCOMPARE(m_voices.made->calls.constLast(), QStringLiteral("resume"));
    QCOMPARE(m_voices.made->history.size(), 1);
}

void tst_reader::goesToOtherSentences()
{
    m_shown = QStringLiteral("Uno. Dos. Tres.");
    start({ m_shown });
    m_reader->readNext();
    QCOMPARE(sentence(), QStringLiteral("Dos."));
    m_reader->pause();
    m_reader->readNext();
    QCOMPARE(sentence(), QStringLiteral("Tres."));
    QCOMPARE(m_reader->state(), Reader::Reading);
    m_reader->readNext();
    QCOMPARE(sentence(), QStringLiteral("Tres."));
    m_reader->readPrevious();
    QCOMPARE(sentence(), QStringLiteral("Dos."));
}

void tst_reader::repeats()
{
    start({ QStringLiteral("Uno. Dos.") });
    m_voices.made->end();
    m_reader->readAgain();
    QCOMPARE(m_voices.made->history,
             QStringList({ QStringLiteral("Uno."), QStringLiteral("Dos."), QStringLiteral("Dos.") }));
}

void tst_reader::speedHoldsForTheSentenceThatIsRead()
{
    start({ QStringLiteral("Uno. Dos.") });
    QCOMPARE(m_voices.made->rate, 1.0);
    m_voice->stepSpeed(1);
    QCOMPARE(m_voices.made->rate, 1.25);
    QCOMPARE(m_voices.made->history.size(), 2);
    m_voice->stepSpeed(5);
    QCOMPARE(m_voices.made->rate, 1.5);
    m_reader->pause();
    m_voice->stepSpeed(-5);
    m_reader->resume();
    QCOMPARE(m_voices.made->rate, 0.75);
}

void tst_reader::volumeStaysBelowTheLoudest()
{
    start({ QStringLiteral("Uno.") });
    const double usual = m_voices.made->volume;
    m_voice->stepVolume(1);
    QVERIFY(m_voices.made->volume > usual);
    m_voice->stepVolume(20);
    QCOMPARE(m_voices.made->volume, 0.5); // what the reader was made with
    QCOMPARE(m_voice->volumeStep(), m_voice->volumeSteps() - 1);
    m_voice->stepVolume(-20);
    QVERIFY(m_voices.made->volume > 0.05);
    QCOMPARE(m_voice->volumeStep(), 0);
}

void tst_reader::goesOnAtTheSameSentenceInAnotherLanguage()
{
    start({ QStringLiteral("Título"), QStringLiteral("Uno. Dos. Tres.") });
    m_reader->readNext();
    m_reader->readNext();
    m_reader->begin();
    add(QStringLiteral("Téra"), gn);
    m_shown = QStringLiteral("Peteĩ. Mokõi. Mbohapy. Irundy.");
    add(m_shown, gn);
    QCOMPARE(m_reader->state(), Reader::Reading);
    m_reader->startAgain();
    QCOMPARE(sentence(), QStringLiteral("Mokõi."));
    QCOMPARE(m_reader->language(), gn);
    QCOMPARE(m_voices.made->parts.constFirst().language, gn);
    QVERIFY(!m_reader->voiceIsChecked());
    // A shorter block has its last sentence read.
    m_reader->readNext();
    m_reader->readNext();
    m_reader->begin();
    add(QStringLiteral("Título"));
    m_shown = QStringLiteral("Uno. Dos.");
    add(m_shown);
    m_reader->startAgain();
    QCOMPARE(sentence(), QStringLiteral("Dos."));
}

void tst_reader::staysPausedInAnotherLanguage()
{
    start({ QStringLiteral("Uno. Dos.") });
    m_reader->readNext();
    m_reader->pause();
    m_reader->begin();
    m_shown = QStringLiteral("Peteĩ. Mokõi.");
    add(m_shown, gn);
    m_reader->startAgain();
    QCOMPARE(m_reader->state(), Reader::Paused);
    QCOMPARE(sentence(), QStringLiteral("Mokõi."));
    m_reader->resume();
    QCOMPARE(m_voices.made->history.constLast(), QStringLiteral("Mokõi."));
}

void tst_reader::saysNothingOfATextWithoutLetters()
{
    start({ QStringLiteral("…"), QString(), QStringLiteral(" – ") });
    QCOMPARE(m_reader->state(), Reader::Silent);
    QVERIFY(!m_voices.made);
    start({ QStringLiteral("…"), QStringLiteral("Uno.") });
    QCOMPARE(m_voices.made->history, QStringList { QStringLiteral("Uno.") });
}

void tst_reader::keepsNothingOfAVisit()
{
    start({ QStringLiteral("Uno.") });
    const double usual = m_voices.made->volume;
    m_voice->stepSpeed(1);
    m_voice->stepVolume(2);
    m_reader->stop();
    m_voice->restore();
    QCOMPARE(m_reader->state(), Reader::Silent);
    QCOMPARE(m_voices.made->calls.constLast(), QStringLiteral("stop"));
    QCOMPARE(m_voices.made->volume, usual);
    start({ QStringLiteral("Dos.") });
    QCOMPARE(m_voices.made->rate, 1.0);
}

void tst_reader::saysThatThereIsNoSound()
{
    m_voice->setSound(false);
    QCOMPARE(m_voice->hindrance(), VoiceChannel::NoSound);
    start({ QStringLiteral("Uno.") });
    QCOMPARE(m_reader->state(), Reader::Hindered);
    QVERIFY(!m_voices.made); // nothing is opened
    m_reader->stop();
    QCOMPARE(m_reader->state(), Reader::Silent);
    QCOMPARE(m_voice->hindrance(), VoiceChannel::NoSound);
    m_voice->setSound(true);
    QCOMPARE(m_voice->hindrance(), VoiceChannel::NoHindrance);
    start({ QStringLiteral("Uno.") });
    QCOMPARE(m_reader->state(), Reader::Reading);
}

void tst_reader::goesOnWhenSoundComesBack()
{
    m_shown = QStringLiteral("Uno. Dos.");
    start({ m_shown });
    m_reader->readNext();
    const QSignalSpy remarks(m_voice.get(), &VoiceChannel::remarked);
    m_voices.made->fail(Voice::Fault::Sound);
    QCOMPARE(m_reader->state(), Reader::Paused);
    QCOMPARE(m_voice->hindrance(), VoiceChannel::NoSound);
    QCOMPARE(remarks.size(), 1);
    m_reader->resume();
    QCOMPARE(m_voice->hindrance(), VoiceChannel::NoHindrance);
    QCOMPARE(m_voices.made->history.constLast(), QStringLiteral("Dos."));
    // The technician is not told the same again.
    m_voices.made->fail(Voice::Fault::Sound);
    QCOMPARE(remarks.size(), 1);
}

void tst_reader::saysThatThereIsNoVoice()
{
    m_voices.fault = QStringLiteral("nothing can be read aloud: the plugin is missing");
    const QSignalSpy remarks(m_voice.get(), &VoiceChannel::remarked);
    start({ QStringLiteral("Uno.") });
    QCOMPARE(m_reader->state(), Reader::Hindered);
    QCOMPARE(m_voice->hindrance(), VoiceChannel::NoVoice);
    QCOMPARE(remarks.constLast().constFirst().toString(), m_voices.fault);
    // It may have been installed meanwhile.
    m_voices.fault.clear();
    start({ QStringLiteral("Uno.") });
    QCOMPARE(m_reader->state(), Reader::Reading);
}

void tst_reader::saysThatALanguageHasNoVoice()
{
    start({ QStringLiteral("Uno.") });
    m_voices.made->fail(Voice::Fault::Voice);
    QCOMPARE(m_reader->state(), Reader::Hindered);
    QCOMPARE(m_voice->hindrance(), VoiceChannel::NoVoiceInLanguage);
    QCOMPARE(m_reader->source(), nullptr);
}

void tst_reader::forgetsWhatItReadsWhenItIsGone()
{
    auto gone = std::make_unique<QObject>();
    m_reader->begin();
    m_reader->add(gone.get(), {}, QStringLiteral("Uno. Dos."), es);
    m_reader->start();
    QCOMPARE(m_reader->source(), gone.get());
    gone.reset();
    QCOMPARE(m_reader->source(), nullptr);
    m_voices.made->end();
    QCOMPARE(m_voices.made->history.constLast(), QStringLiteral("Dos."));
}

void tst_reader::takesGlossesFromTheContent()
{
    m_reader->begin();
    m_reader->add(&m_source, QStringLiteral("mission.1"), m_catalog.words(QStringLiteral("mission.1"), gn), gn);
    m_reader->start();
    QStringList spoken;
    for (const SpokenPart &part : std::as_const(m_voices.made->parts))
        spoken.append(part.language + QLatin1Char(' ') + part.words.trimmed());
    QVERIFY2(std::any_of(spoken.cbegin(), spoken.cend(),
                         [](const QString &part) { return part.startsWith(QLatin1String("es conectividad")); }),
             qPrintable(spoken.join(QLatin1Char('\n'))));
}

void tst_reader::whatIsSaidPausesTheReading()
{
    Announcer announcer(*m_voice);
    start({ QStringLiteral("Uno. Dos.") });
    announcer.say(QStringLiteral("Buscar, botón"), es);
    QCOMPARE(m_reader->state(), Reader::Paused);
    QCOMPARE(m_voices.made->words(), QStringLiteral("Buscar, botón"));
    m_voices.made->end();
    QCOMPARE(m_reader->state(), Reader::Paused);
    // The sentence that was cut off is read again.
    m_reader->resume();
    QCOMPARE(m_voices.made->words(), QStringLiteral("Uno."));
}

void tst_reader::saysOneThingAfterAnother()
{
    Announcer announcer(*m_voice);
    announcer.say(QStringLiteral("Misión, título"), es);
    announcer.sayAlso(QStringLiteral("Avañeʼẽme"), gn);
    QCOMPARE(m_voices.made->history, QStringList { QStringLiteral("Misión, título") });
    m_voices.made->end();
    QCOMPARE(m_voices.made->parts.constFirst().language, gn);
    m_voices.made->end();
    QCOMPARE(m_voices.made->history.size(), 2);
    // The newest is said at once, and nothing of what waited.
    announcer.say(QStringLiteral("Uno"), es);
    announcer.sayAlso(QStringLiteral("Dos"), es);
    announcer.say(QStringLiteral("Tres"), es);
    m_voices.made->end();
    QCOMPARE(m_voices.made->history.constLast(), QStringLiteral("Tres"));
}

QTEST_GUILESS_MAIN(tst_reader)

#include "tst_reader.moc"
