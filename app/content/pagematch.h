// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which pages hold which words of a question, where no single text holds them all.

#pragma once

#include "catalog.h"

#include <map>
#include <tuple>

/*!
    The pages that hold all words of a question between their texts, in any language; where there is none, those that
    hold most of them; where there is none either, those that the question names.

    Most: a page must hold more than half of the words and more than half of their weight; others are listed behind it
    that hold at least half as much. The fewer texts hold a word, the more it weighs; a word that stands nowhere weighs
    as much as the rarest. Named: a title or a keyword of the page stands whole in the question, fillers aside, and the
    words of all such titles and keywords are at least half of the question, as it was typed, or more than half of its
    weight.

    What names a whole section names each of its pages.
*/
class PageMatch
{
public:
    /*! The page of a hit: section, item, office. */
    using Page = std::tuple<QString, QString, QString>;
    /*! A text that holds words of the question, and the weight of the words that its page holds. */
    struct Match {
        HitRow hit;
        double weight = 0;
    };

    /*! The most words of a question. */
    static constexpr int mostWords = 32;
    /*! A word with more titles and keywords than this names no page. */
    static constexpr int mostNamed = 16;

    /*! \a meant is what the words of \a question may mean: empty lists where they mean nothing. At most \a mostRanked
        texts of a language are looked at for each word. */
    PageMatch(const Catalog &catalog, const Catalog::Question &meant, const Catalog::Question &question,
              const QStringList &languages, int mostRanked);

    /*! The texts of these pages, with their matches marked. */
    QList<Match> matches() const;

    static Page pageOf(const HitRow &hit);

private:
    using Words = quint32; // of the question: one bit a word
    struct Text {
        HitRow hit;
        Words words = 0;
    };

    Words wordsOf(const Page &page) const;
    double weightOf(Words words) const;
    std::map<Page, double> pages() const;
    std::map<Page, double> namedPages() const;
    bool isWhole(const HitRow &hit) const;
    QString marked(const HitRow &hit) const;

    const Catalog &m_catalog;
    const Catalog::Question m_question;
    const int m_mostRanked;
    std::map<int, Text> m_texts;   // by their rank
    std::map<Page, Words> m_pages; // what stands on them, without what names their section
    QList<double> m_weights;       // of the words
    Words m_all = 0;
    Words m_asTyped = 0; // those that the content holds as they were typed
};
