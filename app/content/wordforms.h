// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Other forms of a word: Guaraní puts persons, voices and endings to a root, and people ask for any of these forms.

#pragma once

#include "catalog.h"

/*!
    Finds the words of the index that have the root of another word, by the affixes of the content (`affix` in
    schema.sql).

    Affixes are taken from the word one by one; what is left are its possible roots. A word of the index is a form of it
    if it is such a root, with affixes of its own or without. Of all forms only those that need the fewest affixes taken
    count: the nearest ones. Fillers are no forms. All this is guessed by letters: the content has no grammar. What
   keeps it from finding too much is that the root must stand in the content and is long enough.
*/
class WordForms
{
public:
    /*! The least folded letters of a root, and of one that the content has as it is, from which only endings were
        taken ("ary" of "arýpe"). */
    static constexpr int shortestRoot = 4;
    static constexpr int shortestWithEndings = 3;
    /*! How many affixes are taken from a word; how many endings a form of it may have, and their letters. */
    static constexpr int mostTaken = 4;
    static constexpr int mostEndings = 3;
    static constexpr int mostBehind = 10;

    explicit WordForms(const Catalog &catalog);

    /*! The nearest other forms of the folded \a word that the index has; empty if there are none. */
    QStringList of(const QString &word) const;

private:
    // What is left of a word, and whether a person may still stand before it.
    struct Root {
        QString letters;
        bool person = true; // neither a person was taken yet nor a voice, which stands behind it

        bool operator==(const Root &) const = default;
    };

    QStringList formsOf(const Root &root) const;
    QList<Root> shortened(const Root &root) const;
    QStringList beginnings(const QString &root) const;
    bool areEndings(QStringView rest, bool ofVerb, int most) const;

    const Catalog &m_catalog;
    const SearchRules &m_rules;
};
