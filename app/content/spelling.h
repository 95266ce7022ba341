// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a word of a question may mean that the content does not hold as it is written: another form, or a mistake.

#pragma once

#include "wordforms.h"

/*!
    Finds the words of the index that a word may stand for.

    One typing mistake is forgiven in each word that the content does not hold, from five letters on: a letter missing,
    too many, wrong, or two neighbours exchanged. Not in the first letter, which people seldom miss: so only the words
    that begin alike need be compared, whatever the size of the content. A word with no mistake of that kind is looked
    for within others: Guaraní puts persons before the root, and people ask for the root.
*/
class Spelling
{
public:
    /*! The least letters of a word in which a mistake is forgiven, and in how many words of a question it is. */
    static constexpr int shortestForgiven = 5;
    static constexpr int mostMistaken = 3;
    /*! The least letters of a word that is looked for within others. */
    static constexpr int shortestWithin = 4;
    /*! How many words a mistaken one may stand for, and how many are proposed where nothing answers. */
    static constexpr int mostForgiven = 16;
    static constexpr int mostAlike = 3;
    /*! More letters than any word of a question has. */
    static constexpr int longestWord = 200;

    explicit Spelling(const Catalog &catalog);

    /*!
        \a question with what each of its words may mean: itself and its other forms, or, for a word that the content
        does not hold, its other forms and those one mistake away. What means nothing is an empty list; with more than
        \a mostMistaken mistaken words none of them means anything.
    */
    Catalog::Question meant(const Catalog::Question &question) const;
    /*! The nearest words there are in a language to those of \a question, as they are written. */
    QList<QString> alike(const Catalog::Question &question, const QString &language) const;

private:
    bool isKnown(const QList<Catalog::SearchWord> &word) const;
    QList<Catalog::SearchWord> forgiven(const QString &word, bool begun) const;
    QList<Catalog::SearchWord> within(const QString &word) const;

    const Catalog &m_catalog;
    const WordForms m_forms;
};
