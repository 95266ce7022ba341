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

/*! Gives the process a runtime folder where XDG_RUNTIME_DIR names none: the one that the system keeps for this user,
   else one in memory. Qt would make one in the folder for temporary files, on disk. */
void chooseRuntimeFolder();
