// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sets the code of somebody from the command line.

#pragma once

#include <QString>

/*! Reads a code twice, without showing it where the input is a terminal, and gives it to \a name in the \a file of
   codes. Answers why that was not done, one sentence without an end; empty if it was. Writes questions to stderr. */
QString setCode(const QString &file, const QString &name, bool spanish);
