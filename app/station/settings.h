// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one table of what can be set. The command line, the configuration files, the help, the manual and the completion
// of the shell are all made from it.

#pragma once

#include "setting.h"

#include <QList>

/*! All settings, in the order of the help. */
const QList<Setting> &settings();

/*! The setting called \a name; null if there is none. */
const Setting *findSetting(const QString &name);
