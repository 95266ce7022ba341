// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lazyvoice.h"

namespace
{

// Whoever listens to one page often goes on to the next.
constexpr int releaseMilliseconds = 45'000;

} // namespace

LazyVoice::LazyVoice(VoiceMaker maker)
    : m_maker(std::move(maker))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(releaseMilliseconds);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_released();
        m_voice->release();
    });
}

Voice *LazyVoice::open(QString *fault)
{
    if (!m_voice)
        m_voice = m_maker(fault);
    return m_voice.get();
}

void LazyVoice::setInUse(bool inUse)
{
    if (inUse)
        m_timer.stop();
    else if (m_voice)
        m_timer.start();
}
