// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens the plugin that speaks. The program does not need it to start, and goes on without it.

#pragma once

#include "voice.h"

/*! The file of the plugin of a program in \a programFolder. */
QString voicePluginFile(const QString &programFolder);

/*! A voice of the plugin \a file that is heard through the ALSA device \a device. Where the plugin is missing, cannot
   be loaded or is of another version than \a version, answers null and says so in \a fault, in one sentence. */
std::unique_ptr<Voice> loadVoice(const QString &file, const QString &version, const QString &device, QString *fault);
