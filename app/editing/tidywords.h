// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words as they are stored, from what was typed or pasted.

#pragma once

#include <QString>

/*! \a typed in one line without control characters, each letter joined with its marks (NFC). Signs of \a forbidden,
   which only stand for another one, become that one: the apostrophe of the language, or g with a tilde. Spaces stay,
   since somebody may be typing. */
QString tidyWords(const QString &typed, const QString &forbidden);
