// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "announcer.h"

Announcer::Announcer(VoiceChannel &voice, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
{
    const auto goOn = [this](int utterance) {
        if (utterance != m_utterance)
            return;
        m_utterance = 0;
        sayNext();
    };
    const auto giveUp = [this](int utterance) {
        if (utterance != m_utterance)
            return;
        m_utterance = 0;
        m_waiting.clear();
    };
    connect(&voice, &VoiceChannel::finished, this, goOn);
    connect(&voice, &VoiceChannel::failed, this, giveUp);
    connect(&voice, &VoiceChannel::cut, this, giveUp);
}

void Announcer::say(const QString &words, const QString &language)
{
    stop();
    sayAlso(words, language);
}

void Announcer::sayAlso(const QString &words, const QString &language)
{
    const QList<SpokenPart> text = spokenText(words, language);
    if (text.isEmpty())
        return;
    m_waiting.append(text);
    if (m_utterance == 0)
        sayNext();
}

void Announcer::stop()
{
    m_waiting.clear();
    if (m_voice.has(m_utterance))
        m_voice.cutOff();
}

void Announcer::sayNext()
{
    if (m_waiting.isEmpty())
        return;
    const QList<SpokenPart> text = m_waiting.takeFirst();
    m_utterance = m_voice.speak(text);
    if (m_utterance == 0)
        m_waiting.clear();
}
