// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagematch.h"

#include <QtAlgorithms>

#include <algorithm>
#include <cmath>

PageMatch::PageMatch(const Catalog &catalog, const Catalog::Question &meant, const Catalog::Question &question,
                     const QStringList &languages, int mostRanked)
    : m_catalog(catalog)
    , m_question(meant.mid(0, mostWords))
    , m_mostRanked(mostRanked)
{
    const double texts = std::max(1, catalog.indexedTexts());
    for (qsizetype i = 0; i < m_question.size(); ++i) {
        const Words word = Words(1) << i;
        m_all |= word;
        if (!m_question.at(i).isEmpty() && m_question.at(i).constFirst().folded == question.at(i).constFirst().folded)
            m_asTyped |= word;
        qsizetype holding = 0;
        for (const QString &language : languages) {
            if (m_question.at(i).isEmpty())
                break;
            for (const HitRow &hit : catalog.places({ m_question.at(i) }, language, mostRanked)) {
                Text &text = m_texts[hit.rank];
                text.hit = hit;
                text.words |= word;
                m_pages[pageOf(hit)] |= word;
                ++holding;
            }
        }
        m_weights.append(std::log(1 + texts / double(std::max<qsizetype>(1, holding))));
    }
}

QList<PageMatch::Match> PageMatch::matches() const
{
    QList<Match> matches;
    const std::map<Page, double> pages = this->pages();
    for (const auto &[rank, text] : m_texts) {
        const auto page = pages.find(pageOf(text.hit));
        if (page == pages.cend() || matches.size() == m_mostRanked)
            continue;
        matches.append({ text.hit, page->second });
        matches.last().hit.words = marked(text.hit);
    }
    return matches;
}

PageMatch::Page PageMatch::pageOf(const HitRow &hit)
{
    return { hit.sectionId, hit.itemId, hit.officeId };
}

// The words that a page holds, with those of its section.
PageMatch::Words PageMatch::wordsOf(const Page &page) const
{
    const auto wordsAt = [this](const Page &at) {
        const auto found = m_pages.find(at);
        return found == m_pages.cend() ? Words(0) : found->second;
    };
    return wordsAt(page) | wordsAt({ std::get<0>(page), QString(), QString() });
}

double PageMatch::weightOf(Words words) const
{
    double weight = 0;
    for (qsizetype i = 0; i < m_weights.size(); ++i)
        weight += (words >> i & 1) != 0 ? m_weights.at(i) : 0;
    return weight;
}

// The pages that answer, with the weight of their words.
std::map<PageMatch::Page, double> PageMatch::pages() const
{
    std::map<Page, double> weights;
    double best = 0;
    const double total = weightOf(m_all);
    for (const auto &[page, own] : m_pages) {
        const Words words = wordsOf(page);
        const double weight = weightOf(words);
        weights.emplace(page, weight);
        if (2 * qPopulationCount(words) > uint(m_question.size()) && 2 * weight > total)
            best = std::max(best, weight);
    }
    if (best == 0)
        return namedPages();
    const bool complete = std::any_of(m_pages.cbegin(), m_pages.cend(),
                                      [this](const auto &page) { return wordsOf(page.first) == m_all; });
    for (auto page = weights.begin(); page != weights.end();) {
        const bool shown = complete ? wordsOf(page->first) == m_all : 2 * page->second >= best;
        page = shown ? std::next(page) : weights.erase(page);
    }
    return weights;
}

// The pages that the question names, with the weight of their words; none if it is mostly about something else.
std::map<PageMatch::Page, double> PageMatch::namedPages() const
{
    std::vector<int> naming(size_t(m_question.size()));
    const auto mayName = [](const Text &text) {
        return text.hit.tier == HitRow::Title || text.hit.tier == HitRow::Keyword;
    };
    const auto isOf = [](Words words, size_t word) { return (words >> word & 1) != 0; };
    for (const auto &[rank, text] : m_texts) {
        for (size_t word = 0; word < naming.size(); ++word)
            naming[word] += mayName(text) && isOf(text.words, word) ? 1 : 0;
    }
    std::map<Page, double> pages;
    Words named = 0;
    for (const auto &[rank, text] : m_texts) {
        bool few = mayName(text);
        for (size_t word = 0; word < naming.size(); ++word)
            few = few && (!isOf(text.words, word) || naming[word] <= mostNamed);
        if (!few || !isWhole(text.hit))
            continue;
        named |= text.words;
        pages.emplace(pageOf(text.hit), weightOf(wordsOf(pageOf(text.hit))));
    }
    const bool half = 2 * qPopulationCount(named & m_asTyped) >= uint(m_question.size());
    return half || 2 * weightOf(named) > weightOf(m_all) ? pages : std::map<Page, double>();
}

// Whether a title or a keyword holds nothing but words of the question and fillers.
bool PageMatch::isWhole(const HitRow &hit) const
{
    QString rest;
    for (const QString &part : marked(hit).split(Catalog::matchEnd))
        rest += part.section(Catalog::matchStart, 0, 0) + QLatin1Char(' ');
    const QStringList others = m_catalog.folded(rest);
    return std::all_of(others.cbegin(), others.cend(),
                       [this](const QString &word) { return m_catalog.searchRules().fillers.contains(word); });
}

// The words of a text with those of the question marked. A keyword is its words.
QString PageMatch::marked(const HitRow &hit) const
{
    const QString words = m_catalog.words(hit.textId, hit.language);
    return m_catalog.marked(m_question, words.isEmpty() ? hit.textId : words);
}
