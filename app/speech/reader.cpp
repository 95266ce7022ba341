// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader.h"

#include "catalog.h"
#include "pronunciation.h"

#include <utility>

Reader::Reader(const Catalog &catalog, VoiceChannel &voice, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_voice(voice)
{
    connect(&voice, &VoiceChannel::wordBegan, this, &Reader::followWord);
    connect(&voice, &VoiceChannel::finished, this, &Reader::finish);
    connect(&voice, &VoiceChannel::failed, this, &Reader::fail);
    connect(&voice, &VoiceChannel::hindranceChanged, this, &Reader::followSound);
    // Something else is said: reading goes on when it is asked to.
    connect(&voice, &VoiceChannel::cut, this, [this](int utterance) {
        if (utterance == m_utterance && m_state == Reading)
            setState(Paused);
    });
    // The voice speaks a sentence at one speed.
    connect(&voice, &VoiceChannel::speedChanged, this, [this] {
        if (m_state == Reading)
            read(m_index);
        else if (m_voice.has(m_utterance))
            m_voice.cutOff();
    });
}

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
    m_voice.pause();
    setState(Paused);
}

void Reader::resume()
{
    if (m_state != Paused)
        return;
    // It was cut off meanwhile.
    if (!m_voice.has(m_utterance)) {
        read(m_index);
        return;
    }
    m_voice.resume();
    setState(Reading);
}

void Reader::stop()
{
    if (m_state == Silent)
        return;
    setState(Silent);
    if (m_voice.has(m_utterance))
        m_voice.cutOff();
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

void Reader::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

void Reader::setWord(TextRange word)
{
    if (m_word == word)
        return;
    m_word = word;
    emit wordChanged();
}

void Reader::read(int index)
{
    m_index = index;
    m_spoken = m_text.spoken(index);
    m_utterance = 0; // what is cut off by this is left on purpose
    m_utterance = m_voice.speak(m_spoken);
    setWord({});
    if (m_utterance == 0) {
        giveUp();
        return;
    }
    setState(Reading);
    emit sentenceChanged();
}

void Reader::waitAt(int index)
{
    if (m_voice.has(m_utterance))
        m_voice.cutOff();
    m_index = index;
    setWord({});
    emit sentenceChanged();
}

void Reader::giveUp()
{
    setState(Hindered);
    m_text.clear();
    setWord({});
    emit sentenceChanged();
}

void Reader::followSound()
{
    if (m_voice.hindrance() == VoiceChannel::NoSound && m_voice.has(m_utterance))
        m_voice.cutOff();
    else if (m_voice.hindrance() == VoiceChannel::NoHindrance && m_state == Hindered)
        setState(Silent);
}

void Reader::followWord(int utterance, int part, int unit)
{
    if (utterance != m_utterance || part < 0 || part >= m_spoken.size())
        return;
    const TextRange word = wordAround(m_text.blockOf(m_index).words, m_spoken.at(part).origins.value(unit, -1));
    if (word.length > 0)
        setWord(word);
}

void Reader::finish(int utterance)
{
    if (utterance != m_utterance)
        return;
    if (hasNext()) {
        read(m_index + 1);
        return;
    }
    stop();
    emit ended();
}

void Reader::fail(int utterance)
{
    if (utterance != m_utterance)
        return;
    // What a sound card could not play can be heard when there is one again.
    if (m_voice.hindrance() == VoiceChannel::NoSound) {
        setState(Paused);
        setWord({});
    } else {
        giveUp();
    }
}
