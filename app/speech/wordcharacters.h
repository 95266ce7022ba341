// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which units of a text are of words. Positions are in UTF-16 units.

#pragma once

#include <QStringView>

/*! The character that begins at \a at, or has its second unit there; 0 for half a character and outside the text. */
char32_t characterAt(QStringView text, qsizetype at);

/*! Whether the character at \a at is a letter, a digit or a mark on one. False outside the text. */
bool isWordAt(QStringView text, qsizetype at);

/*! The same for the character that ends before \a at. */
inline bool isWordBefore(QStringView text, qsizetype at)
{
    return isWordAt(text, at - 1);
}

/*! Whether there is a digit from 0 to 9 at \a at. False outside the text. */
inline bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}
