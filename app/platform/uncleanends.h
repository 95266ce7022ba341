// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How often the program has crashed of late. cage reports success when its program crashed, so nobody else can count.

#pragma once

#include <QString>

/*!
    Counts the ends of this program that were none of its own making: killed, crashed, or given up because nothing could
    be shown. A mark in a folder that survives the service but not the machine says that the program runs; one that is
    there at the start was left by such an end. When the display is gone, Qt ends the program by exit(), which removes
    the mark and counts for nothing.
*/
class UncleanEnds
{
public:
    /*! So many of them in so many seconds are too many. */
    static constexpr int most = 3;
    static constexpr qint64 span = 600;

    /*! Counts in \a folder, and sets the mark there. An empty name counts nothing. \a now: seconds since the machine
       was started. */
    explicit UncleanEnds(const QString &folder, qint64 now = secondsSinceStart());

    /*! How many there were in the last ten minutes. */
    int count() const { return m_count; }
    bool areTooMany() const { return m_count >= most; }
    /*! Whether the program's last end was one. */
    bool wasLastUnclean() const { return m_wasLastUnclean; }
    /*! Forgets all that were counted: their cause is gone. */
    void forget();
    /*! Why nothing can be counted; empty if it can. */
    QString fault() const { return m_fault; }

    /*! To be told when the program ends as it should: forgets all unclean ends. */
    void endCleanly();
    /*! To be told when the program gives up: this end counts. */
    static void giveUp();

    /*! Seconds since the machine was started, the time of its sleep included; a clock that nobody can set. */
    static qint64 secondsSinceStart();

private:
    QString m_folder;
    QString m_fault;
    int m_count = 0;
    bool m_wasLastUnclean = false;
};
