// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one voice of the kiosk, for whatever has something to say: whether it can be heard, how fast and how loud it is.

#pragma once

#include "voice.h"
#include "voicesteps.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <functional>
#include <memory>

/*! Makes the voice; where that fails, answers null and says why in \a fault. */
using VoiceMaker = std::function<std::unique_ptr<Voice>(QString *fault)>;

/*!
    Speaks one utterance at a time; the next one cuts it off.

    The voice is made when it is first needed, and closes what it has open 45 s after it was last.
*/
class VoiceChannel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("kiosk.cpp builds the one VoiceChannel and hands it down")
    Q_PROPERTY(Hindrance hindrance READ hindrance NOTIFY hindranceChanged FINAL)
    Q_PROPERTY(int speedStep READ speedStep NOTIFY speedChanged FINAL)
    Q_PROPERTY(int speedSteps READ speedSteps CONSTANT FINAL)
    Q_PROPERTY(int volumeStep READ volumeStep NOTIFY volumeChanged FINAL)
    Q_PROPERTY(int volumeSteps READ volumeSteps CONSTANT FINAL)

public:
    /*! Why nothing can be heard: there is no sound on this machine; there is no voice at all; there is none in the
        language of the text. */
    enum Hindrance { NoHindrance, NoSound, NoVoice, NoVoiceInLanguage };
    Q_ENUM(Hindrance)

    /*! The volume ends at \a loudest, 0 to 1 of what the voice gives. */
    explicit VoiceChannel(VoiceMaker maker, double loudest = 1, QObject *parent = nullptr);
    ~VoiceChannel() override;

    Hindrance hindrance() const { return m_hasSound ? m_fault : NoSound; }
    /*! Says whether this machine has sound. */
    void setSound(bool present);

    /*! The steps of speed (0.75 to 1.5 of the usual one) and of volume (2 dB each): which is on, from 0, how many there
        are. */
    int speedStep() const { return m_speed.step(); }
    int speedSteps() const { return m_speed.count(); }
    int volumeStep() const { return m_volume.step(); }
    int volumeSteps() const { return m_volume.count(); }
    Q_INVOKABLE void stepSpeed(int by);
    Q_INVOKABLE void stepVolume(int by);
    /*! Sets speed and volume as at the beginning of a visit. */
    Q_INVOKABLE void restore();

    /*! Speaks \a text at the speed that is on. Answers the number of the utterance; 0 where it cannot be heard, and
        hindrance() says why. */
    int speak(const QList<SpokenPart> &text);
    /*! Whether \a utterance is spoken or paused. */
    bool has(int utterance) const { return utterance != 0 && utterance == m_current; }
    void pause();
    void resume();
    void cutOff();

signals:
    void hindranceChanged();
    void speedChanged();
    void volumeChanged();
    /*! An utterance was cut off by another one, or by cutOff(). */
    void cut(int utterance);
    /*! As Voice tells it, of the current utterance alone. */
    void wordBegan(int utterance, int part, int unit);
    void finished(int utterance);
    /*! It could not be heard to its end; hindrance() says why. */
    void failed(int utterance);
    /*! One sentence for the technician on why nothing is heard; not the same one twice in a row. */
    void remarked(const QString &remark);

private:
    double gain() const { return m_loudest * gainAt(m_volume.step()); }
    void setFault(Hindrance fault, const QString &detail);
    bool openVoice();
    void leave();

    const VoiceMaker m_maker;
    const double m_loudest;
    std::unique_ptr<Voice> m_voice;
    QTimer m_release;
    bool m_hasSound = true;
    Hindrance m_fault = NoHindrance; // what the last try met
    QString m_remark;                // what was last said of it
    int m_last = 0;                  // the number of the last utterance
    int m_current = 0;               // the one that is spoken or paused; 0 for none
    VoiceSteps m_speed = ::speedSteps();
    VoiceSteps m_volume = ::volumeSteps();
};
