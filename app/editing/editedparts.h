// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places of a working copy where there can be more or fewer texts.

#pragma once

#include <QString>

class WorkingCopy;

/*! Puts another part of the kind of \a partId after it, with empty words. Answers its first text; empty where nothing
 * was added. */
QString addPartAfter(WorkingCopy &copy, const QString &partId);
/*! Moves a part \a by places, 1 or -1; false where there is no such place. */
bool movePart(WorkingCopy &copy, const QString &partId, int by);
/*! Takes a part away with all its words; false if it is not there, or is the only one of its like. */
bool removePart(WorkingCopy &copy, const QString &partId);
