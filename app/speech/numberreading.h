// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a number from a text: its digits, and the unit that it counts.

#pragma once

#include "pronunciation.h"

#include <QStringView>

/*! A number within a text, in words. */
struct NumberReading {
    qsizetype length = 0; // of the number, in UTF-16 units
    QString words;
    qsizetype unitAt = 0; // where its unit begins, in the text; valid if unitLength is not 0
    qsizetype unitLength = 0;
    QString unit; // in words
};

/*!
    The number whose digits begin at \a from in \a text, the one of a UniformText.

    Knows thousands grouped by full stops, "12.345", decimals, "2,8", versions, "2.1.3", ordinals, "1.º", and hours
    before a colon. Numbers that begin with 0 or have more than four digits in a row are said digit by digit.
*/
NumberReading readNumber(const NumberSpeech &speech, QStringView text, qsizetype from);
