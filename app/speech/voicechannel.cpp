// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voicechannel.h"

#include <utility>

namespace
{

// Whoever listens to one page often goes on to the next.
constexpr int releaseMilliseconds = 45'000;

} // namespace

VoiceChannel::VoiceChannel(VoiceMaker maker, double loudest, QObject *parent)
    : QObject(parent)
    , m_maker(std::move(maker))
    , m_loudest(loudest)
{
    m_release.setSingleShot(true);
    m_release.setInterval(releaseMilliseconds);
    connect(&m_release, &QTimer::timeout, this, [this] {
        cutOff();
        m_voice->release();
    });
}

VoiceChannel::~VoiceChannel() = default;

void VoiceChannel::setSound(bool present)
{
    if (m_hasSound == present)
        return;
    m_hasSound = present;
    if (present)
        m_fault = NoHindrance;
    emit hindranceChanged();
}

void VoiceChannel::stepSpeed(int by)
{
    if (m_speed.go(by))
        emit speedChanged();
}

void VoiceChannel::stepVolume(int by)
{
    if (!m_volume.go(by))
        return;
    if (m_voice)
        m_voice->setVolume(gain());
    emit volumeChanged();
}

void VoiceChannel::restore()
{
    stepSpeed(m_speed.toUsual());
    stepVolume(m_volume.toUsual());
}

int VoiceChannel::speak(const QList<SpokenPart> &text)
{
    leave();
    if (!m_hasSound || !openVoice())
        return 0;
    m_release.stop();
    m_current = ++m_last;
    m_voice->speak(m_current, text, rateAt(m_speed.step()));
    return m_last;
}

void VoiceChannel::pause()
{
    if (m_current == 0)
        return;
    m_voice->pause();
    m_release.start();
}

void VoiceChannel::resume()
{
    if (m_current == 0)
        return;
    m_release.stop();
    m_voice->resume();
}

void VoiceChannel::cutOff()
{
    if (m_current == 0)
        return;
    m_voice->stop();
    m_release.start();
    leave();
}

void VoiceChannel::leave()
{
    const int left = std::exchange(m_current, 0);
    if (left != 0)
        emit cut(left);
}

bool VoiceChannel::openVoice()
{
    if (m_fault != NoHindrance) {
        m_fault = NoHindrance;
        emit hindranceChanged();
    }
    if (m_voice)
        return true;
    QString fault;
    m_voice = m_maker(&fault);
    if (!m_voice) {
        setFault(NoVoice, fault);
        return false;
    }
    m_voice->setVolume(gain());
    connect(m_voice.get(), &Voice::wordBegan, this, [this](int utterance, int part, int unit) {
        if (has(utterance))
            emit wordBegan(utterance, part, unit);
    });
    connect(m_voice.get(), &Voice::finished, this, [this](int utterance) {
        if (!has(utterance))
            return;
        m_current = 0;
        m_release.start();
        emit finished(utterance);
    });
    connect(m_voice.get(), &Voice::failed, this, [this](int utterance, Voice::Fault fault, const QString &detail) {
        if (!has(utterance))
            return;
        m_current = 0;
        m_release.start();
        setFault(fault == Voice::Fault::Sound ? NoSound : NoVoiceInLanguage, detail);
        emit failed(utterance);
    });
    return true;
}

void VoiceChannel::setFault(Hindrance fault, const QString &detail)
{
    m_fault = fault;
    emit hindranceChanged();
    // Every visitor who tries would have the same said again.
    if (detail != m_remark)
        emit remarked(detail);
    m_remark = detail;
}
