// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds what may be a pack on a stick that anybody may have filled.

#pragma once

#include <QStringList>

/*! The paths of what is named as a pack at the top of \a folder, at most 64; those whose signatures claim the highest
   sequence first. Only names and signatures are read; whether one may be shown PackCheck says. Hidden names are left
   alone: systems of others leave such files beside each one. */
QStringList packsOnStick(const QString &folder);
