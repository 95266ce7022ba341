// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A voice that makes no sound: it keeps what it is given, and the test says when a word begins and when it ends.

#pragma once

#include "voicechannel.h"

#include <QPointer>

/*! The voice of a kiosk under test. */
class FakeVoice : public Voice
{
    Q_OBJECT

public:
    void speak(int utterance, const QList<SpokenPart> &text, double rate) override;
    void pause() override { calls.append(QStringLiteral("pause")); }
    void resume() override { calls.append(QStringLiteral("resume")); }
    void stop() override { calls.append(QStringLiteral("stop")); }
    void setVolume(double loudness) override { volume = loudness; }
    void release() override { calls.append(QStringLiteral("release")); }

    /*! Lets the word be heard that begins at the place of \a words in what is spoken; false if they are not in it. */
    bool reach(const QString &words);
    /*! Ends what is spoken. */
    void end() { emit finished(utterance); }
    void fail(Fault fault) { emit failed(utterance, fault, QStringLiteral("the sound device is gone")); }

    /*! All words of what is spoken now. */
    QString words() const;

    QStringList calls;
    QList<SpokenPart> parts; // what is spoken now
    QStringList history;     // the words of all utterances
    int utterance = 0;
    double rate = 0;
    double volume = -1;
};

/*! Makes fake voices. */
struct FakeVoices {
    QPointer<FakeVoice> made; // the last one
    QString fault;            // why none can be made

    VoiceMaker maker();
};
