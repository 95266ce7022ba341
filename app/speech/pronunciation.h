// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the texts of each language are spoken: the one table of letters, abbreviations and numbers. A language is a row.

#pragma once

#include "numberwords.h"

#include <QList>
#include <QString>

/*! Letters that a voice reads wrong, in the composed form of Unicode (NFC), and what it is given instead. */
struct SpokenLetters {
    QString written;
    QString spoken;
};

/*! An abbreviation, in any case of its letters, and its words. */
struct Abbreviation {
    QString written; // with its full stop
    QString spoken;
    bool ofNumber = false; // before a number it belongs to it, "N.º 6207", and is spoken in the language of the number
};

/*! What stands after a number that counts it, in this very case. */
struct NumberUnit {
    QString written;
    QString one; // after 1
    QString many;
    NumberForm form = NumberForm::Masculine; // of the number before it
};

/*! How the numbers of a language are said. */
struct NumberSpeech {
    QString (*cardinal)(int value, NumberForm form) = nullptr;
    QString (*ordinal)(int value, bool feminine) = nullptr;
    QString comma; // between the digits of "2,8"
    QString point; // between the digits of "2.1"
    QList<NumberUnit> units;
};

/*! How the texts of a language are spoken. */
struct Pronunciation {
    QString language; // its code; empty in the row of the languages that have none
    QList<SpokenLetters> letters;
    QList<Abbreviation> abbreviations;
    /*! The code of the language in whose words, and by whose voice, numbers are spoken; its row has `numbers`. Empty:
       the voice of the text is given the digits. */
    QString numberLanguage;
    NumberSpeech numbers;
    QString dot;               // said for the one within an address, "mitic.gov.py"; empty: a full stop
    bool voiceChecked = false; // whether speakers of the language have checked its synthetic voice
};

/*! The row of \a language, or the one of the languages that have none. */
const Pronunciation &pronunciationOf(const QString &language);

/*! The abbreviation of \a abbreviations that begins at \a from and ends where a word ends, the longest; null if none.
 */
const Abbreviation *abbreviationAt(const QList<Abbreviation> &abbreviations, QStringView text, qsizetype from);

/*! Whether the full stop at \a stop is one of an abbreviation of any language. */
bool isStopOfAbbreviation(QStringView text, qsizetype stop);

/*! Whether \a character is used as an apostrophe within words. Every voice reads U+0027 in its place. */
bool isApostrophe(QChar character);
