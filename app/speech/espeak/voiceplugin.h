// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program finds in the plugin.

#pragma once

#include "voice.h"

/*! Makes voices by espeak-ng and ALSA. One at a time can speak: espeak-ng exists once in a program. */
class EspeakVoicePlugin : public QObject, public VoicePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID VOICE_PLUGIN_ID FILE "mitic-kiosk-voice.json")
    Q_INTERFACES(VoicePlugin)

public:
    std::unique_ptr<Voice> make(const QString &device) override;
};
