// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speaker.h"

#include <algorithm>

#include <malloc.h>

using std::chrono::milliseconds;

Speaker::Speaker(Orders &orders, const QString &device, const Tell &tell)
    : m_orders(orders)
    , m_tell(tell)
    , m_player(device)
{
}

void Speaker::run()
{
    for (;;) {
        switch (m_orders.next(m_order)) {
        case Orders::Wish::Speak:
            speak();
            m_player.cut();
            break;
        case Orders::Wish::Close:
            close();
            if (m_orders.isOver())
                return;
            break;
        case Orders::Wish::End:
            close();
            return;
        }
    }
}

void Speaker::speak()
{
    m_words.clear();
    m_given = 0;
    m_playing = false;
    m_failed = false;
    // A text is heard whole or not at all.
    for (const SpokenPart &part : std::as_const(m_order.text)) {
        if (const QString fault = m_synthesizer.prepare(part.language); !fault.isEmpty())
            return fail(Voice::Fault::Voice, fault);
    }
    for (int part = 0; part < m_order.text.size(); ++part) {
        if (!speakPart(part))
            return;
    }
    if (m_playing) {
        m_player.addTail();
        if (!play([this] { return m_player.heard() >= m_given; }))
            return;
    }
    tellWords();
    m_tell(m_order.number, [utterance = m_order.utterance](Voice &voice) { emit voice.finished(utterance); });
}

bool Speaker::speakPart(int part)
{
    const SpokenPart &spoken = m_order.text.at(part);
    // Between parts, signs make pauses as within one; after the last part, silence makes nobody wait.
    const bool pauses = part + 1 < m_order.text.size();
    const auto take = [this, part, begin = m_given](std::span<const qint16> sound, const QList<SpokenWord> &words) {
        for (const SpokenWord &word : words)
            m_words.append({ begin + word.frame, part, word.unit });
        return takeSound(sound);
    };
    const QString fault = m_synthesizer.speak(spoken.words, spoken.language, m_order.rate, pauses, take);
    if (!fault.isEmpty())
        fail(Voice::Fault::Voice, fault);
    return !m_failed && m_orders.isCurrent(m_order.number);
}

bool Speaker::takeSound(std::span<const qint16> sound)
{
    if (sound.empty())
        return m_orders.isCurrent(m_order.number);
    if (!m_playing && !m_player.begin()) {
        fail(Voice::Fault::Sound, m_player.fault());
        return false;
    }
    m_playing = true;
    m_given += qint64(sound.size());
    m_player.add(sound);
    return play([this] { return m_player.isFed(); });
}

bool Speaker::play(const std::function<bool()> &done)
{
    while (waitWhilePaused()) {
        if (!m_player.feed(m_orders.volume())) {
            fail(Voice::Fault::Sound, m_player.fault());
            return false;
        }
        tellWords();
        if (done())
            return true;
        m_orders.rest(m_order.number, restTime());
    }
    return false;
}

bool Speaker::waitWhilePaused()
{
    while (m_orders.isPaused(m_order.number)) {
        m_player.hold();
        tellWords();
        m_orders.sleepWhilePaused(m_order.number);
    }
    return m_orders.isCurrent(m_order.number);
}

void Speaker::tellWords()
{
    while (!m_words.isEmpty() && m_words.constFirst().frame <= m_player.heard()) {
        m_tell(m_order.number, [utterance = m_order.utterance, word = m_words.takeFirst()](Voice &voice) {
            emit voice.wordBegan(utterance, word.part, word.unit);
        });
    }
}

void Speaker::fail(Voice::Fault fault, const QString &detail)
{
    m_failed = true;
    m_tell(m_order.number, [utterance = m_order.utterance, fault, detail](Voice &voice) {
        emit voice.failed(utterance, fault, detail);
    });
}

milliseconds Speaker::restTime() const
{
    const auto until = [this](qint64 frame) { return (frame - m_player.heard()) * 1000 / Synthesizer::frameRate + 1; };
    constexpr qint64 least = 5; // ms
    qint64 time = m_player.isFed() ? std::max(least, until(m_given)) : m_player.rest();
    if (!m_words.isEmpty())
        time = std::min(time, until(m_words.constFirst().frame));
    return milliseconds(std::max<qint64>(0, time));
}

void Speaker::close()
{
    m_player.close();
    m_synthesizer.close();
    m_order = {};
    malloc_trim(0);
}
