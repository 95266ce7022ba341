// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is shown, prepared to be spoken: abbreviations and numbers in words, letters that a voice does not know
// replaced, and each stretch with the language whose voice speaks it.

#pragma once

#include <QList>
#include <QString>

/*! Words of another language within a text, as the content marks them; without their parentheses. */
struct SpokenGloss {
    QString words;
    QString language; // its code
};

/*! A stretch of a text that one voice speaks. */
struct SpokenPart {
    QString language; // the code of the language whose voice speaks it
    QString words;    // what is given to the voice
    /*! For each UTF-16 unit of words: the unit of the displayed text that it stands for. Never decreases. */
    QList<qsizetype> origins;
};

/*!
    \a displayed, a text in \a language, as it is spoken. \a glosses are those of this text.

    A text in which nothing can be spoken gives no part.
*/
QList<SpokenPart> spokenText(const QString &displayed, const QString &language, const QList<SpokenGloss> &glosses = {});
