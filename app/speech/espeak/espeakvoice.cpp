// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "espeakvoice.h"

#include "speaker.h"

#include <algorithm>

EspeakVoice::EspeakVoice(const QString &device)
    : m_device(device)
{
    const auto say = [this](quint64 number, const std::function<void(Voice &)> &signal) {
        // Another order may have come while this was on its way.
        if (number == m_current)
            signal(*this);
    };
    connect(this, &EspeakVoice::told, this, say, Qt::QueuedConnection);
}

EspeakVoice::~EspeakVoice()
{
    m_orders.end();
    if (m_thread.joinable())
        m_thread.join();
}

void EspeakVoice::speak(int utterance, const QList<SpokenPart> &text, double rate)
{
    m_current = ++m_orderCount;
    if (!m_orders.speak({ m_current, utterance, text, rate }))
        return;
    if (m_thread.joinable())
        m_thread.join(); // it has closed all and only returns
    m_thread = std::thread([this, device = m_device] {
        Speaker(m_orders, device, [this](quint64 number, const auto &signal) { emit told(number, signal); }).run();
    });
}

void EspeakVoice::pause()
{
    m_orders.setPaused(true);
}

void EspeakVoice::resume()
{
    m_orders.setPaused(false);
}

void EspeakVoice::stop()
{
    m_current = 0;
    m_orders.stop();
}

void EspeakVoice::setVolume(double volume)
{
    m_orders.setVolume(std::clamp(volume, 0.0, 1.0));
}

void EspeakVoice::release()
{
    stop();
    m_orders.close();
}
