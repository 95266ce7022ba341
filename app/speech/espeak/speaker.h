// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The thread that speaks: it has voices and loudspeaker, follows the orders, and reports what is heard.

#pragma once

#include "orders.h"
#include "player.h"
#include "synthesizer.h"
#include "voice.h"

#include <functional>

/*!
    Speaks what the orders want. Constructed anywhere; run() is the work of a thread of its own.

    Sound is made while it is heard, a little ahead, so a text may have any length.
*/
class Speaker
{
public:
    /*! Is given something to do in the thread of the program, if the order \a number still counts there. */
    using Tell = std::function<void(quint64 number, const std::function<void(Voice &)> &signal)>;

    Speaker(Orders &orders, const QString &device, const Tell &tell);
    /*! Speaks until the orders say that this thread shall end. */
    void run();

private:
    // A word that is not yet heard.
    struct Coming {
        qint64 frame = 0; // of the utterance
        int part = 0;
        int unit = 0;
    };

    void speak();
    bool speakPart(int part);
    bool takeSound(std::span<const qint16> sound);
    // Plays until \a done. Says whether the order still counts and the device works.
    bool play(const std::function<bool()> &done);
    bool waitWhilePaused();
    void tellWords();
    void fail(Voice::Fault fault, const QString &detail);
    std::chrono::milliseconds restTime() const;
    void close();

    Orders &m_orders;
    Tell m_tell;
    Synthesizer m_synthesizer;
    Player m_player;
    Orders::Order m_order;
    QList<Coming> m_words;
    qint64 m_given = 0; // frames of the utterance that the player has been given
    bool m_playing = false;
    bool m_failed = false;
};
