// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voiceplugin.h"

#include "espeakvoice.h"

std::unique_ptr<Voice> EspeakVoicePlugin::make(const QString &device)
{
    return std::make_unique<EspeakVoice>(device);
}
