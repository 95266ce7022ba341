// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The voice of the kiosk: espeak-ng heard through ALSA, in a thread of its own.

#pragma once

#include "orders.h"
#include "voice.h"

#include <functional>
#include <thread>

/*! A voice whose thread begins with the first speak() and ends with release(). It sleeps while nothing is heard. */
class EspeakVoice : public Voice
{
    Q_OBJECT

public:
    /*! Is heard through the ALSA device \a device. */
    explicit EspeakVoice(const QString &device);
    /*! Ends the thread: waits until the sound card is closed. */
    ~EspeakVoice() override;

    void speak(int utterance, const QList<SpokenPart> &text, double rate) override;
    void pause() override;
    void resume() override;
    void stop() override;
    void setVolume(double volume) override;
    void release() override;

signals:
    /*! From the thread that speaks to the one of this object: the order \a number has something to say. */
    void told(quint64 number, const std::function<void(Voice &)> &signal);

private:
    QString m_device;
    Orders m_orders;
    quint64 m_orderCount = 0;
    quint64 m_current = 0; // the order whose signals are wanted; 0: none
    std::thread m_thread;
};
