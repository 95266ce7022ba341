// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words to sound, by espeak-ng.

#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <span>

/*! A word of a text and where its sound begins. */
struct SpokenWord {
    qint64 frame = 0; //!< of the sound of the text
    int unit = 0;     //!< the UTF-16 unit of the text
};

/*!
    Makes sound of words: 16 bit, one channel, frameRate frames a second.

    espeak-ng exists once in a program, so one synthesizer at a time has it. All functions are called in one thread.
*/
class Synthesizer
{
public:
    static constexpr int frameRate = 22'050; //!< a second
    /*! Words a minute at the rate 1. espeak-ng takes 80 to 450, and the nearest of these for what is beyond. */
    static constexpr int usualSpeed = 135;

    /*! Is given a piece of sound, of 60 ms at most, and the words that begin in it. Says whether more is wanted. */
    using Sink = std::function<bool(std::span<const qint16> sound, const QList<SpokenWord> &words)>;

    Synthesizer() = default;
    ~Synthesizer() { close(); }
    Q_DISABLE_COPY_MOVE(Synthesizer)

    /*! Takes espeak-ng if it is free, and looks for the voice of \a language. Answers what is missing; empty if nothing
        is. */
    QString prepare(const QString &language);
    /*! Speaks \a words with the voice of \a language, which was prepared, at \a rate times the usual speed, until \a
       sink wants no more. If \a pauses, the last sign makes a pause. Answers what went wrong; empty if nothing did. */
    QString speak(const QString &words, const QString &language, double rate, bool pauses, const Sink &sink);
    /*! Lets another synthesizer have espeak-ng. */
    void close();

private:
    QString open();

    bool m_open = false;
};
