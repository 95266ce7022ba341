// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A visitor must not find a black screen: an X server blanks it after 10 minutes without input.

#pragma once

#include <QString>

/*! Suspends the screen saver and the power saving (DPMS) of the X server, and shows the screen if it is blank now. Both
    come back when the program's connection to the server ends, also after a crash. Answers one sentence if the server
    cannot do it, else nothing. Does nothing on other window systems: there the compositor decides. Needs a
    QGuiApplication. */
QString suspendScreenSaver();
