// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader.h"

#include "catalog.h"
#include "pronunciation.h"

#include <utility>

Reader::Reader(const Catalog &catalog, VoiceMaker maker, double loudest, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_loudest(loudest)
    , m_voice(std::move(maker))
{
    m_voice.onRelease([this] { cutOff(); });
}

Reader::~Reader() = default;

QObject *Reader::source() const
{
    return hasText() ? m_text.blockOf(m_index).source.data() : nullptr;
}

QString Reader::language() const
{
    return hasText() ? m_text.blockOf(m_index).language : QString();
}

bool Reader::voiceIsChecked() const
{
    return pronunciationOf(language()).voiceChecked;
}

TextRange Reader::sentence() const
{
    return hasText() ? m_text.sentence(m_index).range : TextRange();
}

void Reader::setSound(bool present)
{
    if (m_hasSound == present)
        return;
    m_hasSound = present;
    if (!present) {
        pause();
    } else {
        m_fault = NoHindrance;
        if (m_state == Hindered)
            setState(Silent);
    }
    emit hindranceChanged();
}

void Reader::begin()
{
    m_next.clear();
}

void Reader::add(QObject *source, const QString &textId, const QString &words, const QString &language)
{
    QList<SpokenGloss> glosses;
    if (!textId.isEmpty()) {
        const QList<GlossRow> rows = m_catalog.glosses(textId, language);
        for (const GlossRow &row : rows)
            glosses.append({ row.words, row.language });
    }
    m_next.add({ source, words, language, glosses });
}

void Reader::start()
{
    stop();
    m_text = std::exchange(m_next, {});
    if (m_text.sentenceCount() > 0)
        read(0);
}

void Reader::startAgain()
{
    if (!hasText())
        return;
    const int index = m_next.counterpart(m_text.sentence(m_index).block, m_text.nthInBlock(m_index));
    if (index < 0) {
        stop();
        return;
    }
    m_text = std::exchange(m_next, {});
    if (m_state == Reading)
        read(index);
    else
        waitAt(index);
}

void Reader::pause()
{
    if (m_state != Reading)
        return;
    m_voice.get()->pause();
    setState(Paused);
}

void Reader::resume()
{
    if (m_state != Paused)
        return;
    // It was cut off meanwhile.
    if (m_pending == 0) {
        read(m_index);
        return;
    }
    m_voice.get()->resume();
    setState(Reading);
}

void Reader::stop()
{
    if (m_state == Silent)
        return;
    cutOff();
    setState(Silent);
    m_text.clear();
    setWord({});
    emit sentenceChanged();
}

void Reader::readPrevious()
{
    if (hasPrevious())
        read(m_index - 1);
}

void Reader::readNext()
{
    if (hasNext())
        read(m_index + 1);
}

void Reader::readAgain()
{
    if (hasText())
        read(m_index);
}

void Reader::stepSpeed(int by)
{
    if (!m_speed.go(by))
        return;
    emit speedChanged();
    // The voice speaks a sentence at one speed.
    if (m_state == Reading)
        read(m_index);
    else if (m_state == Paused)
        cutOff();
}

void Reader::stepVolume(int by)
{
    if (!m_volume.go(by))
        return;
    if (m_voice.get())
        m_voice.get()->setVolume(gain());
    emit volumeChanged();
}

void Reader::reset()
{
    stop();
    stepSpeed(m_speed.toUsual());
    stepVolume(m_volume.toUsual());
}

double Reader::gain() const
{
    return m_loudest * gainAt(m_volume.step());
}

void Reader::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_voice.setInUse(state == Reading);
    emit stateChanged();
}

void Reader::setWord(TextRange word)
{
    if (m_word.start == word.start && m_word.length == word.length)
        return;
    m_word = word;
    emit wordChanged();
}

void Reader::read(int index)
{
    if (!m_hasSound || !openVoice()) {
        m_text.clear();
        setState(Hindered);
        return;
    }
    m_index = index;
    m_spoken = m_text.spoken(index);
    setWord({});
    setState(Reading);
    emit sentenceChanged();
    m_pending = ++m_utterance;
    m_voice.get()->speak(m_utterance, m_spoken, rateAt(m_speed.step()));
}

void Reader::waitAt(int index)
{
    cutOff();
    m_index = index;
    setWord({});
    emit sentenceChanged();
}

void Reader::cutOff()
{
    m_pending = 0;
    if (m_voice.get())
        m_voice.get()->stop();
}

bool Reader::openVoice()
{
    if (m_fault != NoHindrance) {
        m_fault = NoHindrance;
        emit hindranceChanged();
    }
    if (m_voice.get())
        return true;
    QString fault;
    Voice *voice = m_voice.open(&fault);
    if (!voice) {
        setFault(NoVoice, fault);
        return false;
    }
    voice->setVolume(gain());
    connect(voice, &Voice::wordBegan, this, &Reader::followWord);
    connect(voice, &Voice::finished, this, &Reader::finish);
    connect(voice, &Voice::failed, this, &Reader::fail);
    return true;
}

void Reader::setFault(Hindrance fault, const QString &detail)
{
    m_fault = fault;
    emit hindranceChanged();
    // Every visitor who tries would have the same said again.
    if (detail != m_remark)
        emit remarked(detail);
    m_remark = detail;
}

void Reader::followWord(int utterance, int part, int unit)
{
    if (utterance != m_pending || part < 0 || part >= m_spoken.size())
        return;
    const TextRange word = wordAround(m_text.blockOf(m_index).words, m_spoken.at(part).origins.value(unit, -1));
    if (word.length > 0)
        setWord(word);
}

void Reader::finish(int utterance)
{
    if (utterance != m_pending)
        return;
    m_pending = 0;
    if (hasNext()) {
        read(m_index + 1);
        return;
    }
    stop();
    emit ended();
}

void Reader::fail(int utterance, Voice::Fault fault, const QString &detail)
{
    if (utterance != m_pending)
        return;
    m_pending = 0;
    // What a sound card could not play can be heard when there is one again.
    if (fault == Voice::Fault::Sound) {
        setState(Paused);
        setWord({});
        setFault(NoSound, detail);
        return;
    }
    setFault(NoVoiceInLanguage, detail);
    m_text.clear();
    setState(Hindered);
    setWord({});
    emit sentenceChanged();
}
