// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sound to the loudspeaker, by ALSA.

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <span>
#include <vector>

#include <alsa/asoundlib.h>

/*!
    Plays sound piece by piece, a little ahead of what is heard, and knows what is heard.

    A frame is one sample of 16 bit; there are Synthesizer::frameRate a second. Nothing here waits: who plays calls
   feed() again when rest() is over. A device takes as much as it likes, so one that is not a loudspeaker may take all
   at once.
*/
class Player
{
public:
    explicit Player(const QString &device);
    ~Player() { close(); }
    Q_DISABLE_COPY_MOVE(Player)

    /*! Begins another sound, at the frame 0. Opens the device if it is closed. Says whether that went well. */
    bool begin();
    /*! Gives \a sound, which goes on where the last one ended. */
    void add(std::span<const qint16> sound);
    /*! Gives silence, so that what a sound card repeats after the end of a sound is not heard. */
    void addTail();
    /*! Writes what the device shall have by now, \a volume times as loud, 0 to 1. Says whether that went well. */
    bool feed(double volume);
    /*! Whether all that was given has been written. */
    bool isFed() const { return m_written == m_kept + qint64(m_sound.size()); }
    /*! The frames that have been heard, as told by the last feed() or hold(). */
    qint64 heard() const { return m_heard; }
    /*! ms until feed() has something to do. */
    int rest() const;

    /*! Is silent at once. What was not heard comes with the next feed(). */
    void hold();
    /*! Is silent at once, and forgets what was not heard. The device stays open. */
    void cut();
    void close();

    /*! What went wrong, as one sentence. */
    QString fault() const { return m_fault; }

private:
    // The frames in its memory at which it is given more.
    qint64 refillAt() const { return m_ahead * 3 / 5; }
    bool open();
    bool start();
    QString configure();
    // Makes a device that has run out of sound go on. Says whether it does.
    bool recover(long error);
    bool fail(const QString &reason);
    // Asks the device what is heard, and forgets that. Says whether it answers.
    bool listen();

    QString m_device;
    QString m_fault;
    snd_pcm_t *m_pcm = nullptr;
    bool m_running = false;      // begun, and neither held nor cut
    std::vector<qint16> m_sound; // what was given and is not yet heard
    std::vector<qint16> m_scaled;
    qint64 m_kept = 0;    // the frame at which m_sound begins
    qint64 m_written = 0; // frames that the device was given
    qint64 m_heard = 0;
    qint64 m_room = 0;        // frames that its memory holds
    qint64 m_ahead = 0;       // frames that it shall have there
    qint64 m_waiting = 0;     // frames in its memory; more may be on the way from there to the ear
    bool m_hasRoom = false;   // it took something at the last feed(), and would take more
    QElapsedTimer m_progress; // since something was written or heard
};
