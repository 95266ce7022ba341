// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How often a wrong code was entered, and how long nobody may enter one.

#pragma once

#include <QString>

#include <functional>
#include <optional>

/*!
    The tries at one door. After freeTries wrong ones nobody may try for a minute, and for twice as long after each
    further wrong one. What is known is kept in a folder, so that neither a new start of the program nor of the machine
    gives a try away; the time that is left passes only while the program runs, on a clock that nobody can set. A right
    code sets all of it back.

    Where the folder is empty or cannot be written, tries are counted in memory.
*/
class LockOut
{
public:
    /*! Milliseconds of a clock that nobody can set. */
    using Clock = std::function<qint64()>;

    static constexpr int freeTries = 5;
    /*! The first wait, and the longest one: a day. ms */
    static constexpr qint64 firstWait = qint64(60) * 1000;
    static constexpr qint64 longestWait = qint64(24) * 60 * 60 * 1000;
    /*! How much of a wait may come back with a new start, ms. */
    static constexpr qint64 noted = qint64(10) * 1000;

    /*! The door \a name, a word, whose file is in \a folder. */
    LockOut(const QString &folder, const QString &name, Clock clock);

    /*! How long nobody may try, ms; 0: now. To be asked again and again while somebody waits: what has passed is
       noted. */
    qint64 wait();
    /*! How many wrong tries there may be before the next wait, at least 1. */
    int triesLeft() const;
    /*! To be told before a code is looked at: the try counts as wrong until pass(), also where the program ends.
       Answers whether it is on the disk, as far as there is one. */
    bool begin();
    /*! The try that began was wrong. */
    void fail();
    /*! The try that began was right. */
    void pass();
    /*! The try that began counts as none. */
    void forget();

private:
    bool write();
    qint64 left() const;

    const QString m_file; // empty: in memory
    const Clock m_clock;
    int m_wrong = 0;
    qint64 m_wait = 0;             // what was left at m_since, ms
    qint64 m_written = 0;          // what the file says of it
    std::optional<qint64> m_since; // on the clock, while there is a wait
};
