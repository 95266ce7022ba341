// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"

#include "pagematch.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

namespace
{

// The words of a query as they are typed, without what stands before and after them.
QStringList typedWords(const QString &query)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}](?:\\S*[\\p{L}\\p{N}\\p{M}])?"));
    QStringList words;
    for (auto match = word.globalMatch(query); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

// What to look for: the first words, as many as are looked at. The last one may be only begun, if \a begun.
Catalog::Question questionOf(const QStringList &words, bool begun)
{
    Catalog::Question question;
    for (const QString &word : words.mid(0, Search::mostWords))
        question.append({ { word, false } });
    if (begun && !words.isEmpty() && words.size() <= Search::mostWords)
        question.last().append({ words.constLast(), true });
    return question;
}

// The question without the words that are only begun; empty where nothing is left of one.
Catalog::Question wholeWordsOf(Catalog::Question question)
{
    for (QList<Catalog::SearchWord> &words : question) {
        words.removeIf([](const Catalog::SearchWord &word) { return word.begun; });
        if (words.isEmpty())
            return {};
    }
    return question;
}

// How some words were typed; \a folded are all words as \a typed are.
QStringList typedOf(const QStringList &words, const QStringList &typed, const QStringList &folded)
{
    QStringList some;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (words.contains(folded.at(i)))
            some.append(typed.at(i));
    }
    return some;
}

bool isAsTyped(const HitRow &hit, const QStringList &typed)
{
    const QStringList matches = hit.matches();
    return std::all_of(typed.cbegin(), typed.cend(), [&matches](const QString &word) {
        return std::any_of(matches.cbegin(), matches.cend(),
                           [&word](const QString &match) { return match.startsWith(word, Qt::CaseInsensitive); });
    });
}

} // namespace

Search::Search(const Catalog &catalog, const QString &language)
    : m_catalog(catalog)
    , m_languages({ language })
    , m_spelling(catalog)
{
    for (const LanguageRow &row : catalog.languages()) {
        if (row.code != language)
            m_languages.append(row.code);
    }
}

SearchAnswer Search::answerTo(const QString &query) const
{
    // Half a letter and what the database would take for an end are no part of a word.
    QString asked = QString::fromUtf8(query.left(longestQuery).toUtf8()).normalized(QString::NormalizationForm_C);
    asked.remove(QChar(QChar::Null));
    const QStringList folded = m_catalog.folded(asked);
    SearchAnswer answer;
    answer.asked = folded.join(QString()).size() >= shortestQuery;
    if (!answer.asked)
        return answer;

    QStringList typed = typedWords(asked);
    QStringList words = folded;
    words.removeDuplicates();
    const bool begun = folded.indexOf(folded.constLast()) == folded.size() - 1;
    const QStringList telling = tellingOf(words);
    if (telling.isEmpty()) {
        if (words.size() == 1 && words.constFirst().size() == shortestQuery)
            answer.question = longerThan(words.constFirst());
        answer.asked = !answer.question.isEmpty();
        answer.hits = ranked(onOneText(answer.question, typed));
        return answer;
    }

    answer.question = questionOf(words, begun);
    const bool hasFillers = telling.size() < words.size();
    QList<Found> found;
    if (!hasFillers || words.size() <= mostWords)
        found = onOneText(answer.question, typed);
    // Fillers count nothing: "la oficina" is asked as "oficina" is, not for the one text that holds "la oficina". Where
    // there is nothing else ("dónde están"), a text that holds all of them is the better answer.
    const bool fillersAlone = m_catalog.searchRules().fillers.contains(telling.constFirst());
    if (hasFillers && (found.isEmpty() || !fillersAlone)) {
        if (typed.size() == folded.size())
            typed = typedOf(telling, typed, folded);
        const Catalog::Question told = questionOf(telling, begun && telling.constLast() == words.constLast());
        if (found.isEmpty())
            answer.question = told;
        found += onOneText(told, typed);
    }
    answer.hits = ranked(found);
    if (!answer.hits.isEmpty())
        return answer;

    const Catalog::Question meant = m_spelling.meant(answer.question);
    answer.hits = ranked(onOneText(meant, typed));
    if (answer.hits.isEmpty() && meant.size() > 1)
        answer.hits = onPages(meant, answer.question, typed);
    if (answer.hits.isEmpty())
        answer.nearest = m_spelling.alike(answer.question, m_languages.constFirst());
    else
        answer.question = meant;
    return answer;
}

// The words that say what a question is about: all but the fillers; of fillers alone those that are sought
// nevertheless.
QStringList Search::tellingOf(const QStringList &words) const
{
    using Sought = SearchRules::Sought;
    const QHash<QString, Sought> &fillers = m_catalog.searchRules().fillers;
    QStringList telling;
    QStringList sought;
    for (const QString &word : words) {
        const auto filler = fillers.constFind(word);
        if (filler == fillers.cend())
            telling.append(word);
        else if (*filler == Sought::WithFillers || (*filler == Sought::Alone && words.size() == 1))
            sought.append(word);
    }
    return telling.isEmpty() ? sought : telling;
}

// The longer words that begin with a filler: two letters may be all that is typed of them yet.
Catalog::Question Search::longerThan(const QString &filler) const
{
    QList<Catalog::SearchWord> longer;
    for (const QString &term :
         m_catalog.terms(filler, int(filler.size()) + 1, Spelling::longestWord, Spelling::mostForgiven))
        longer.append({ term, false });
    return longer.isEmpty() ? Catalog::Question() : Catalog::Question { longer };
}

// The texts that hold all words; none where a word means nothing.
QList<Search::Found> Search::onOneText(const Catalog::Question &question, const QStringList &typed) const
{
    if (std::any_of(question.cbegin(), question.cend(), [](const auto &word) { return word.isEmpty(); }))
        return {};
    QList<Found> found;
    // Whole words are asked for first: in a large content their texts may lie behind too many that begin alike.
    const Catalog::Question wholeWords = wholeWordsOf(question);
    for (const bool whole : { true, false }) {
        for (const QString &language : m_languages) {
            for (const HitRow &hit : m_catalog.hits(whole ? wholeWords : question, language, mostRanked))
                found.append({ hit, 0, isAsTyped(hit, typed), whole });
        }
    }
    return found;
}

// The texts of the pages that answer \a meant, which is what \a question may mean.
QList<HitRow> Search::onPages(const Catalog::Question &meant, const Catalog::Question &question,
                              const QStringList &typed) const
{
    QList<Found> found;
    for (const PageMatch::Match &match : PageMatch(m_catalog, meant, question, m_languages, mostRanked).matches())
        found.append({ match.hit, match.weight, isAsTyped(match.hit, typed), false });
    return ranked(found);
}

// Best first, one card a page.
QList<HitRow> Search::ranked(QList<Found> found) const
{
    const QString language = m_languages.constFirst();
    const auto key = [&language](const Found &one) {
        // Of titles that begin alike the order of the topics decides, not whether a word is whole. A word that is
        // whole, but for its marks, is as good as the beginning of one that has the same marks.
        const bool whole = one.whole || one.hit.tier == HitRow::Title;
        return std::make_tuple(-one.weight, int(!one.asTyped) + int(!whole), int(one.hit.tier), !one.asTyped,
                               one.hit.language != language, one.hit.rank);
    };
    // The same text may be there twice: with its fillers first, which are then marked too.
    std::stable_sort(found.begin(), found.end(), [&key](const Found &a, const Found &b) { return key(a) < key(b); });
    QList<HitRow> hits;
    std::map<PageMatch::Page, qsizetype> cards;
    for (const Found &one : std::as_const(found)) {
        const auto [card, first] = cards.emplace(PageMatch::pageOf(one.hit), hits.size());
        // Where words of another language found a page first, words of this one say better what it holds.
        HitRow *before = first ? nullptr : &hits[card->second];
        if (first)
            hits.append(one.hit);
        else if (before->language != language && before->answered && one.hit.language == language)
            *before = one.hit;
    }
    return hits;
}
