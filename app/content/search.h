// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds and ranks the pages that answer a question, one hit a page.

#pragma once

#include "spelling.h"

/*! The answer to a question as it was typed. */
struct SearchAnswer {
    bool asked = false;         // whether there is anything to look for
    Catalog::Question question; // what was looked for, to mark its matches
    QList<HitRow> hits;         // best first, one a page
    QList<QString> nearest;     // where there is none: words of the content in this language that are written alike
};

/*!
    Answers a question from the search index, in the first of these ways that finds something:

    1. Texts that hold all its words, the last one perhaps only begun.
    2. Texts that hold all its words but for the fillers of the content (`filler` in schema.sql): question words,
       articles and others that do not say what it is about. Where the question has other words, these texts are listed
       together with the first ones, as fillers count nothing then.
    3. Texts that hold all of these words, where each may stand for its other forms or, if the content does not hold it,
       for what one mistake makes of it (Spelling).
    4. Pages that hold all these words between their texts, else most of them, else that are named by them (PageMatch).

    Two letters that are a filler are looked for as the beginning of longer words, which may still be typed. Any other
    question of fillers alone is not asked, unless it holds one that is sought nevertheless (`filler` in schema.sql).
*/
class Search
{
public:
    /*! The least letters of a question, and how many of its code units and of its words are looked at. */
    static constexpr int shortestQuery = 2;
    static constexpr int longestQuery = 200;
    static constexpr int mostWords = 8;
    /*! How many texts of a language are ranked at most: the best tiers of a content too large to rank whole. */
    static constexpr int mostRanked = 100;

    /*! Searches \a catalog, which must outlive the search, for one who reads \a language. */
    Search(const Catalog &catalog, const QString &language);

    SearchAnswer answerTo(const QString &query) const;

private:
    struct Found {
        HitRow hit;
        double weight = 0;    // of the words that its page holds
        bool asTyped = false; // all words of the query, spelled so
        bool whole = false;   // its last word is not only begun
    };

    QStringList tellingOf(const QStringList &words) const;
    Catalog::Question longerThan(const QString &filler) const;
    QList<Found> onOneText(const Catalog::Question &question, const QStringList &typed) const;
    QList<HitRow> onPages(const Catalog::Question &meant, const Catalog::Question &question,
                          const QStringList &typed) const;
    QList<HitRow> ranked(QList<Found> found) const;

    const Catalog &m_catalog;
    QStringList m_languages; // that of the reader first
    const Spelling m_spelling;
};
