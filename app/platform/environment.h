// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The environment variables that reach Qt and other libraries. Everything here comes before any QCoreApplication.

#pragma once

/*! Prepares the environment of a kiosk. Removes every variable that changes Qt (names that begin with QT_, QML, QSG_
   and the like) or the compose table of the keyboard, so that whoever starts the kiosk cannot change its plugins,
   sizes, style or log by accident. Kept are only the variables that describe the machine: the platform, the input
   devices and displays of a machine without X or Wayland, and accessibility. Then keeps libraries from writing caches
   and addresses to disk. */
void prepareKioskEnvironment();

/*! Gives the process an encoding of UTF-8 where its locale has another one, as where a machine has no locale but C. Qt
   would do the same, and write four lines about it (Qt 6.8). Where LC_ALL names a locale, it is kept as LC_MESSAGES
   alone: the languages stay as they are, times and numbers follow LANG. */
void useUtf8();

/*! Gives the process a runtime folder where XDG_RUNTIME_DIR names none: the one that the system keeps for this user,
   else one in memory. Qt would make one in the folder for temporary files, on disk. */
void chooseRuntimeFolder();
