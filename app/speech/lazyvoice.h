// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A voice that is made when it is first needed, and gives its memory back when it is not needed for a while.

#pragma once

#include "voice.h"

#include <QTimer>

#include <functional>
#include <memory>

/*! Makes the voice; where that fails, answers null and says why in \a fault. */
using VoiceMaker = std::function<std::unique_ptr<Voice>(QString *fault)>;

/*! The one voice of a reader. */
class LazyVoice
{
public:
    explicit LazyVoice(VoiceMaker maker);

    /*! The voice; null before it was first opened. */
    Voice *get() const { return m_voice.get(); }
    /*! Makes the voice if there is none yet. Null where that fails, with one sentence in \a fault. */
    Voice *open(QString *fault);
    /*! Says whether the voice is in use. 45 s after it last was, it closes what it has open. */
    void setInUse(bool inUse);
    /*! What is called before the voice closes what it has open. */
    void onRelease(std::function<void()> released) { m_released = std::move(released); }

private:
    const VoiceMaker m_maker;
    std::unique_ptr<Voice> m_voice;
    std::function<void()> m_released;
    QTimer m_timer;
};
