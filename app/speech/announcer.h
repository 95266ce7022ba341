// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says short things at once: where the keyboard is, what has changed.

#pragma once

#include "voicechannel.h"

#include <QObject>
#include <QQmlEngine>

/*! Speaks what a visitor who does not see must know. */
class Announcer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("kiosk.cpp builds the one Announcer and hands it down")

public:
    explicit Announcer(VoiceChannel &voice, QObject *parent = nullptr);

    /*! Says \a words in \a language now. What was being said is cut off, and a page that is read aloud pauses. */
    Q_INVOKABLE void say(const QString &words, const QString &language);
    /*! Says \a words after what is being said. */
    Q_INVOKABLE void sayAlso(const QString &words, const QString &language);
    /*! Is silent. */
    Q_INVOKABLE void stop();

private:
    void sayNext();

    VoiceChannel &m_voice;
    QList<QList<SpokenPart>> m_waiting;
    int m_utterance = 0; // what is being said; 0 for nothing
};
