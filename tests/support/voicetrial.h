// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A voice of the plugin under test: its devices, and what it says.

#pragma once

#include "soundcard.h"
#include "voice.h"

#include <QTemporaryDir>

// What is said in these tests, and where it is heard.
const QString spanish = QStringLiteral("es");
const QString guarani = QStringLiteral("gn");
const QString american = QStringLiteral("es-419"); // the voice of Spanish
const QString mission =
        QStringLiteral("Somos la instancia rectora, que define las políticas públicas de comunicación.");
const QString deaf = QStringLiteral("deaf");
const QString cardDevice = QStringLiteral("card");

constexpr int ample = 60'000;     // ms, for what a busy machine does late
constexpr int quiet = 300;        // ms, in which nothing may come
constexpr qsizetype tail = 1'323; // frames of silence after the end: 60 ms

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
    as fast as they are given sound; "card" is the SoundCard. Plugin and ALSA find no home but home().
*/
class VoiceTrial
{
public:
    /*! Loads the plugin. To be made before anything uses ALSA. */
    VoiceTrial();

    /*! The folder that stands for the home of who runs this; empty at first. */
    QString home() const { return m_home.path(); }
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
    QTemporaryDir m_home;
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
/*! What it makes of \a parts, one after the other: what it said before has a part in what it says. */
QList<Reference> referencesOf(const QList<SpokenPart> &parts);

/*! \a words in \a language, as one part. */
QList<SpokenPart> text(const QString &words, const QString &language);
/*! Whether a sound has the length of the \a reference, which is not the same each time. */
bool isAbout(qsizetype frames, qsizetype reference);

/*! What was heard of \a card. */
QList<qint16> playedBy(SoundCard &card);
/*! Lets \a card play until so many \a frames are heard. */
void playUntil(SoundCard &card, size_t frames);
bool isRunning(SoundCard &card);
