// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What speaks: the interface between the reader and the plugin that holds the synthesis and the sound card.

#pragma once

#include "spokentext.h"

#include <QObject>
#include <QStringList>
#include <QtPlugin>

#include <memory>

/*!
    Speaks one utterance at a time. All functions return at once, and all signals come in the thread of the object.

    Nothing is opened before the first speak().
*/
class Voice : public QObject
{
    Q_OBJECT

public:
    /*! Why an utterance cannot be heard. */
    enum class Fault {
        Voice, // no voice for its language, or the data of the voices are missing
        Sound, // no sound card, or one that is in use or was pulled out
    };
    Q_ENUM(Fault)

    /*! Speaks \a text from its beginning, at \a rate times the usual speed (0.5 to 2). What was spoken before is cut
       off and no signal of it comes any more. Signals of this utterance carry \a utterance. */
    virtual void speak(int utterance, const QList<SpokenPart> &text, double rate) = 0;
    /*! Is silent within 50 ms, and goes on from there with resume(). */
    virtual void pause() = 0;
    virtual void resume() = 0;
    /*! Cuts off what is spoken. */
    virtual void stop() = 0;
    /*! How loud it is, 0 (silent) to 1 (as the synthesis gives it). Holds for what is spoken now, too. */
    virtual void setVolume(double volume) = 0;
    /*! Closes the sound card and gives back the memory of the voices. The next speak() opens them again. */
    virtual void release() = 0;

signals:
    /*! The word that begins at the UTF-16 unit \a unit of the words of part \a part begins to be heard. */
    void wordBegan(int utterance, int part, int unit);
    /*! The utterance was heard to its end. */
    void finished(int utterance);
    /*! The utterance ended before its end. \a detail is one sentence for the technician. */
    void failed(int utterance, Voice::Fault fault, const QString &detail);
};

/*! The root object of a plugin that makes a Voice. The metadata of the plugin name the version of the kiosk, as
    "version". */
class VoicePlugin
{
public:
    virtual ~VoicePlugin() = default;
    /*! A voice that is heard through the ALSA device \a device, "default" for the usual one. */
    virtual std::unique_ptr<Voice> make(const QString &device) = 0;
};

#define VOICE_PLUGIN_ID "py.gov.mitic.kiosk.VoicePlugin"
Q_DECLARE_INTERFACE(VoicePlugin, VOICE_PLUGIN_ID)
