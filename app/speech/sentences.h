// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Divides a displayed text into the parts that are read, and tinted, one at a time.

#pragma once

#include <QList>
#include <QString>

/*! A stretch of a text, in UTF-16 units. */
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/*!
    The sentences of \a text, in their order. They cover every letter and digit, do not overlap, have no white space
    around them and divide no grapheme, like g̃. Takes time in proportion to the length of the text.

    A sentence ends at a line break, and after . ; ? ! or … with the quotes and parentheses that close there, before
    white space. It does not end after an abbreviation, an initial, or a number that goes on in lower case. One of more
    than longestSentence units is divided at a comma, else at a space, else between two graphemes.
*/
QList<TextRange> sentences(const QString &text);

/*! In UTF-16 units. A single grapheme may be longer. */
constexpr qsizetype longestSentence = 400;
