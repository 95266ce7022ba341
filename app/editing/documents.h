// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of the user.

#pragma once

#include <QString>

/*! The path of a file in the folder of the user's documents, which is made, that is not there yet: \a stem, or that
   with a number, and \a suffix. */
QString freeDocument(const QString &stem, const QString &suffix);
