// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program writes to stderr, for the technician.

#pragma once

#include <QString>

/*! Writes \a sentence to stderr with the program's name before it. */
void report(const QString &sentence);

/*! Makes an error that Qt calls fatal end the program with one sentence and exit code 1, so that a supervisor notices,
    instead of a list of Qt's own lines and a core dump. Messages about the platform are held back, because the first
    of them is the cause in that sentence. */
void endOnFatalErrors();

/*! Writes the messages that endOnFatalErrors() holds back, and holds back none from now on. Called once the application
    has been made. */
void releaseHeldMessages();
