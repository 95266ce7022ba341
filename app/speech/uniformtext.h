// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A displayed text in one form of Unicode: what reads it meets each letter, digit and space in one spelling only.

#pragma once

#include <QList>
#include <QString>

/*!
    A text with composed letters (NFC), one apostrophe (U+0027), the digits 0 to 9 for those of any script, and a line
    break or U+0020 for white space, control characters and half characters. Left out are: what nobody sees; marks that
    are on no letter; accents that form no letter with theirs, but for the tilde of g̃.
*/
struct UniformText {
    QString text;
    QList<qsizetype> origins; // for each unit of text: the unit of the displayed text it stands for; never decreases
};

/*! \a displayed in that form. Takes time in proportion to its length. */
UniformText uniform(const QString &displayed);
