// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers in the words of a language. Spanish: the texts of Guaraní leave numbers in digits, and people say them so.

#pragma once

#include <QString>

/*! What a number counts: the Spanish words for 1 and for hundreds depend on it. */
enum class NumberForm {
    Alone,     // veintiuno
    Masculine, // veintiún metros
    Feminine,  // veintiuna horas
};

/*! \a value in Spanish words, "mil ciento setenta"; 0 to 999 999 999, else an empty string. */
QString spanishNumber(int value, NumberForm form = NumberForm::Alone);

/*! Which one in a row: "primero", or "primera" if \a feminine; 1 to 10, else an empty string. */
QString spanishOrdinal(int value, bool feminine);
