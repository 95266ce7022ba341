// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The screens that most tests of visits use, and the language that they begin in.

#pragma once

#include "visit.h"

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen hall { QStringLiteral("hall"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };
const Screen smallHall { QStringLiteral("small hall"),
                         { 1920, 1080 },
                         { QStringLiteral("--kiosk"), QStringLiteral("--diagonal"), QStringLiteral("21.5") } };
const Screen desk { QStringLiteral("desk"), { 1366, 768 }, {} };

const QStringList inSpanish { QStringLiteral("--language"), QStringLiteral("es") };
