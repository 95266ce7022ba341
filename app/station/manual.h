// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people read about the settings, made from their table: the help, the manual page, a file to begin with, and what
// the shell completes.

#pragma once

#include <QString>

/*! Whether who reads the messages reads Spanish rather than English: by the locale of the environment. */
bool isSpanishWanted();

/*! What --help prints; \a program is how it was called. */
QString helpPage(const QString &program, bool spanish);

/*! The manual page mitic-kiosk(1) in the language of man(7); \a version of the program. */
QString manualPage(const QString &version, bool spanish);

/*! The file /etc/mitic-kiosk.conf as it is installed: every setting that may stand in it, as a comment. */
QString exampleConfiguration();

/*! The completion of bash. */
QString bashCompletion();
