// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the thread that speaks is told by the thread of the program.

#pragma once

#include "spokentext.h"

#include <QList>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

/*!
    What is wanted of the voice: the last word counts, and nothing queues up.

    The functions of the first part are called in the thread of the program and return at once; those of the second part
    in the thread that speaks.
*/
class Orders
{
public:
    /*! One text to speak. */
    struct Order {
        quint64 number = 0; //!< of the order, which no other one has
        int utterance = 0;
        QList<SpokenPart> text;
        double rate = 1;
    };
    enum class Wish { Speak, Close, End };

    /*! Wants \a order spoken instead of any before, and no pause. Says whether a thread must be started for it. */
    bool speak(const Order &order);
    /*! Wants silence. */
    void stop();
    void setPaused(bool paused);
    void setVolume(double volume) { m_volume = volume; }
    /*! Wants sound card and voices closed when there is nothing to speak. */
    void close();
    /*! Wants the thread to end, whatever else was wanted. */
    void end();

    /*! Sleeps until something is wanted, and takes the \a order if it is to speak. */
    Wish next(Order &order);
    /*! Called after all is closed: whether nothing came meanwhile. Then the thread must end. */
    bool isOver();
    bool isCurrent(quint64 number) const;
    bool isPaused(quint64 number) const;
    double volume() const { return m_volume; }
    /*! Sleeps for \a time at most, and until something else is wanted than \a number, or it shall pause. */
    void rest(quint64 number, std::chrono::milliseconds time);
    /*! Sleeps until \a number shall go on, or something else is wanted. */
    void sleepWhilePaused(quint64 number);

private:
    // Called with the lock.
    bool current(quint64 number) const { return m_number == number && !m_end; }

    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    std::optional<Order> m_order; // not yet taken
    quint64 m_number = 0;         // of the order that counts; 0: none
    bool m_paused = false;
    bool m_close = false;
    bool m_hasThread = false;
    bool m_end = false;
    std::atomic<double> m_volume { 1 };
};
