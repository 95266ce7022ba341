// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A voice of the plugin under test: its devices, and what it says.

#pragma once

#include "soundcard.h"
#include "voice.h"

#include <QTemporaryDir>

/*! A word that began. */
struct BegunWord {
    int utterance = 0;
    int part = 0;
    int unit = 0;

    bool operator==(const BegunWord &) const = default;
};

/*! An utterance that failed. */
struct FailedUtterance {
    int utterance = 0;
    Voice::Fault fault = Voice::Fault::Voice;
    QString detail;
};

/*! What a voice says. */
struct Said {
    QList<BegunWord> words;
    QList<int> finished;
    QList<FailedUtterance> failed;

    bool isOver() const { return !finished.isEmpty() || !failed.isEmpty(); }
};

/*!
    The plugin, and devices of ALSA that belong to this test alone: "default" writes to a file and "deaf" nowhere, both
   as fast as they are given sound; "card" is the SoundCard.
*/
class VoiceTrial
{
public:
    /*! Loads the plugin. To be made before anything uses ALSA. */
    VoiceTrial();

    /*! The metadata of the plugin; why it was not loaded. */
    QJsonObject metadata() const { return m_metadata; }
    QString loadFault() const { return m_loadFault; }
    VoicePlugin *plugin() const { return m_plugin; }
    /*! A voice heard through \a device, which tells \a said what it says. */
    std::unique_ptr<Voice> voice(const QString &device, Said &said) const;
    /*! What "default" has been given since it was last opened. Complete only when it is closed. */
    QList<qint16> recorded() const;
    /*! The sound card, as new. */
    SoundCard &card() const;

private:
    QTemporaryDir m_folder;
    QJsonObject m_metadata;
    QString m_loadFault;
    VoicePlugin *m_plugin = nullptr;
    SoundCard *m_card = nullptr;
};

/*! What espeak-ng itself makes of a text, in a program of its own. */
struct Reference {
    qsizetype length = 0;   // frames
    int loudest = 0;        // the greatest sample, without its sign
    QList<qsizetype> words; // the frames at which words begin that were not told of before
};
/*! \a words spoken by \a voice at 135 words a minute. */
Reference referenceOf(const QString &words, const QString &voice);
