// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchmodel.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace
{

// The page of a hit: section, item, office.
using Page = std::tuple<QString, QString, QString>;

Page pageOf(const HitRow &hit)
{
    return { hit.sectionId, hit.itemId, hit.officeId };
}

Page sectionOf(const HitRow &hit)
{
    return { hit.sectionId, {}, {} };
}

// The matched words of a hit.
QStringList matchesOf(const HitRow &hit)
{
    QStringList matches;
    for (const QString &part : hit.words.split(Catalog::matchStart).mid(1))
        matches.append(part.section(Catalog::matchEnd, 0, 0));
    return matches;
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

// The words of a query as they are typed, without what stands before and after them.
QStringList typedWords(const QString &query)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}](?:\\S*[\\p{L}\\p{N}\\p{M}])?"));
    QStringList words;
    for (auto match = word.globalMatch(query); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

// Whether one mistake makes \a word of \a other, or where it is only begun, of a beginning of it. Their first letter is
// the same.
bool isOneMistakeFrom(QStringView word, QStringView other, bool begun)
{
    const auto same = [begun](QStringView rest, QStringView of) { return begun ? of.startsWith(rest) : of == rest; };
    const auto differ = std::mismatch(word.begin(), word.end(), other.begin(), other.end());
    word = word.mid(differ.first - word.begin());
    other = other.mid(differ.second - other.begin());
    const bool tooMany = !word.isEmpty() && same(word.mid(1), other);
    const bool missing = !other.isEmpty() && same(word, other.mid(1));
    const bool wrong = !word.isEmpty() && !other.isEmpty() && same(word.mid(1), other.mid(1));
    const bool exchanged = word.size() > 1 && other.size() > 1 && word.at(0) == other.at(1) && word.at(1) == other.at(0)
            && same(word.mid(2), other.mid(2));
    return tooMany || missing || wrong || exchanged;
}

// How many letters must be put, taken, changed or exchanged with their neighbours to make one word of the other
// (optimal string alignment).
int distance(const QString &word, const QString &other)
{
    const auto columns = size_t(other.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= word.size(); ++i) {
        row[0] = int(i);
        for (size_t j = 1; j < columns; ++j) {
            const QChar letter = other.at(qsizetype(j) - 1);
            row[j] = std::min({ last[j] + 1, row[j - 1] + 1, last[j - 1] + (word.at(i - 1) == letter ? 0 : 1) });
            if (i > 1 && j > 1 && word.at(i - 1) == other.at(qsizetype(j) - 2) && word.at(i - 2) == letter)
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last.back();
}

} // namespace

SearchModel::SearchModel(QObject *parent)
    : ContentModel(FoundRow::staticMetaObject, parent)
{
}

void SearchModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    const bool moved = std::exchange(m_from, 0) != 0;
    emit queryChanged();
    if (moved)
        emit fromChanged();
    reload();
}

void SearchModel::setFrom(int from)
{
    from = std::max(0, from);
    if (m_from == from)
        return;
    m_from = from;
    emit fromChanged();
    reload();
}

void SearchModel::setMost(int most)
{
    most = std::max(1, most);
    if (m_most == most)
        return;
    m_most = most;
    emit mostChanged();
    reload();
}

QString SearchModel::marked(const QString &words) const
{
    return catalog() == nullptr ? QString() : catalog()->marked(m_question, words);
}

QVariantList SearchModel::ask()
{
    find();
    const QList<SectionRow> sections = catalog()->sections(language());
    QList<FoundRow> rows;
    for (const HitRow &hit : m_found.mid(m_from, m_most)) {
        rows.append(rowOf(hit, sections));
        rows.last().place = int(rows.size()) - 1;
    }
    return packed(rows);
}

void SearchModel::find()
{
    m_found.clear();
    m_nearest.clear();
    m_question.clear();
    m_suggestions = catalog()->suggestions(language());

    // Half a letter and what the database would take for an end are nobody's words.
    QString query = QString::fromUtf8(m_query.left(longestQuery).toUtf8()).normalized(QString::NormalizationForm_C);
    query.remove(QChar(QChar::Null));
    const QStringList words = catalog()->folded(query);
    m_asked = words.join(QString()).size() >= shortestQuery;
    if (!m_asked)
        return;

    for (const QString &word : words.mid(0, mostWords))
        m_question.append({ { word, false } });
    if (words.size() <= mostWords)
        m_question.last().append({ words.constLast(), true });
    const QStringList typed = typedWords(query);

    m_found = answersTo(m_question, typed);
    if (!m_found.isEmpty())
        return;
    const Catalog::Question forgiving = this->forgiving(m_question);
    m_found = answersTo(forgiving, typed);
    if (m_found.isEmpty())
        m_nearest = alike(m_question);
    else
        m_question = forgiving;
}

// The texts that answer, best first; where no single one does, those whose pages hold all the words between them, in
// any language.
QList<HitRow> SearchModel::answersTo(const Catalog::Question &question, const QStringList &typed) const
{
    QList<HitRow> hits;
    // Whole words are asked for first: in a large content their texts may lie behind too many that begin alike.
    const Catalog::Question whole = wholeWordsOf(question);
    for (const QString &language : languagesInOrder())
        hits += catalog()->hits(whole, language, mostRanked);
    const qsizetype wholes = hits.size();
    for (const QString &language : languagesInOrder())
        hits += catalog()->hits(question, language, mostRanked);
    if (hits.isEmpty() && question.size() > 1)
        hits = onOnePage(question);

    QList<Found> found;
    for (const HitRow &hit : std::as_const(hits)) {
        const QStringList matches = matchesOf(hit);
        const bool asTyped = std::all_of(typed.cbegin(), typed.cend(), [&matches](const QString &word) {
            return std::any_of(matches.cbegin(), matches.cend(),
                               [&word](const QString &match) { return match.startsWith(word, Qt::CaseInsensitive); });
        });
        found.append({ hit, asTyped, found.size() < wholes });
    }
    return ranked(found);
}

QList<HitRow> SearchModel::onOnePage(const Catalog::Question &question) const
{
    QList<HitRow> candidates;
    QList<std::set<Page>> pages;
    for (const QList<Catalog::SearchWord> &word : question) {
        std::set<Page> ofWord;
        for (const QString &language : languagesInOrder()) {
            for (const HitRow &hit : catalog()->places({ word }, language, mostRanked)) {
                ofWord.insert(pageOf(hit));
                candidates.append(hit);
            }
        }
        if (ofWord.empty())
            return {};
        pages.append(ofWord);
    }
    QList<HitRow> hits;
    std::set<std::pair<QString, QString>> seen; // a text with two of the words is one hit
    for (HitRow &candidate : candidates) {
        // What names the whole section names each of its pages.
        const bool all = std::all_of(pages.cbegin(), pages.cend(), [&candidate](const std::set<Page> &of) {
            return of.count(pageOf(candidate)) > 0 || of.count(sectionOf(candidate)) > 0;
        });
        if (!all || hits.size() == mostRanked || !seen.insert({ candidate.textId, candidate.language }).second)
            continue;
        const QString words = catalog()->words(candidate.textId, candidate.language);
        candidate.words =
                catalog()->marked(question, words.isEmpty() ? candidate.textId : words); // a keyword is its words
        hits.append(candidate);
    }
    return hits;
}

// Best first, one card a page.
QList<HitRow> SearchModel::ranked(QList<Found> found) const
{
    const auto key = [this](const Found &one) {
        // Of titles that begin alike the order of the topics decides, not whether a word is whole. A word that is
        // whole, but for its marks, is as good as the beginning of one that has the same marks.
        const bool whole = one.whole || one.hit.tier == HitRow::Title;
        return std::make_tuple(int(!one.asTyped) + int(!whole), int(one.hit.tier), !one.asTyped,
                               one.hit.language != language(), one.hit.rank);
    };
    std::sort(found.begin(), found.end(), [&key](const Found &a, const Found &b) { return key(a) < key(b); });
    QList<HitRow> hits;
    std::map<Page, qsizetype> cards;
    for (const Found &one : std::as_const(found)) {
        const auto [card, first] = cards.emplace(pageOf(one.hit), hits.size());
        // Where words of another language found a page first, words of this one say better what it holds.
        HitRow *before = first ? nullptr : &hits[card->second];
        if (first)
            hits.append(one.hit);
        else if (before->language != language() && before->answered && one.hit.language == language())
            *before = one.hit;
    }
    return hits;
}

bool SearchModel::isKnown(const QList<Catalog::SearchWord> &word) const
{
    const QString folded = word.constFirst().folded;
    const int length = int(folded.size());
    return !catalog()->terms(folded, length, word.constLast().begun ? longestQuery : length, 1).isEmpty();
}

// The question with each word that the content does not hold replaced by those it may mean; empty where there is no
// such word, or where one means nothing.
Catalog::Question SearchModel::forgiving(const Catalog::Question &question) const
{
    Catalog::Question forgiving;
    int mistaken = 0;
    for (const QList<Catalog::SearchWord> &word : question) {
        if (isKnown(word)) {
            forgiving.append(word);
            continue;
        }
        if (++mistaken > mostMistaken)
            return {};
        forgiving.append(meant(word.constFirst().folded, word.constLast().begun));
        if (forgiving.constLast().isEmpty())
            return {};
    }
    return mistaken == 0 ? Catalog::Question() : forgiving;
}

// The words of the index that are one mistake away, and those with such a beginning; where there is none, those that
// hold the word within.
QList<Catalog::SearchWord> SearchModel::meant(const QString &word, bool begun) const
{
    QList<Catalog::SearchWord> whole;
    QList<Catalog::SearchWord> beginning;
    const int length = int(word.size());
    // A word one letter too short may be a whole one that lacks a letter, nothing else.
    begun = begun && length >= shortestForgiven;
    if (length >= shortestForgiven - 1) {
        for (const QString &term : catalog()->terms(word.left(1), std::max(shortestForgiven, length - 1),
                                                    begun ? longestQuery : length + 1)) {
            if (isOneMistakeFrom(word, term, false))
                whole.append({ term, false });
            else if (begun && isOneMistakeFrom(word, term, true))
                beginning.append({ term, true });
        }
    }
    QList<Catalog::SearchWord> meant = (whole + beginning).mid(0, mostForgiven);
    if (meant.isEmpty() && length >= shortestWithin) {
        for (const QString &term : catalog()->termsWith(word, mostForgiven))
            meant.append({ term, false });
    }
    return meant;
}

// The nearest words there are to those of the question, as they are written.
QList<QString> SearchModel::alike(const Catalog::Question &question) const
{
    QList<std::pair<int, QString>> near;
    int mistaken = 0;
    for (const QList<Catalog::SearchWord> &words : question) {
        const QString word = words.constFirst().folded;
        if (isKnown(words)) {
            near.append({ 0, word });
            continue;
        }
        if (++mistaken > mostMistaken)
            break;
        const int length = int(word.size());
        for (const QString &term : catalog()->terms(word.left(1), std::max(3, length - 2), length + 2)) {
            const int apart = distance(word, term);
            if (3 * apart <= length + 2)
                near.append({ apart, term });
        }
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QString> alike;
    for (const auto &[apart, term] : near.mid(0, mostForgiven)) {
        const QList<HitRow> hits = catalog()->hits({ { { term, false } } }, language(), 1);
        const QString written = hits.isEmpty() ? QString() : matchesOf(hits.constFirst()).value(0);
        if (!written.isEmpty() && !alike.contains(written, Qt::CaseInsensitive) && alike.size() < mostAlike)
            alike.append(written);
    }
    return alike;
}

FoundRow SearchModel::rowOf(const HitRow &hit, const QList<SectionRow> &sections) const
{
    FoundRow row;
    row.sectionId = hit.sectionId;
    row.itemId = hit.itemId;
    row.officeId = hit.officeId;
    row.answered = hit.answered;
    if (hit.tier == HitRow::Body || hit.tier == HitRow::Summary)
        row.textId = hit.textId;
    for (const SectionRow &section : sections) {
        if (section.sectionId == hit.sectionId) {
            row.symbol = section.symbol;
            row.title = section.title;
            row.summary = section.summary;
        }
    }
    if (!hit.itemId.isEmpty()) {
        row.summary = row.title;
        row.title = catalog()->words(hit.itemId + QStringLiteral(".title"), language());
    }
    if (!hit.officeId.isEmpty()) {
        for (const OfficeRow &office : catalog()->offices(language())) {
            if (office.officeId == hit.officeId) {
                row.title = office.name;
                row.summary = office.address.section(QLatin1Char('\n'), 0, -2)
                                      .replace(QLatin1Char('\n'), QStringLiteral(" · "));
            }
        }
    }

    const bool own = hit.language == language();
    if (!own) {
        row.otherLanguage = hit.language;
        row.otherWords = hit.tier == HitRow::Keyword ? hit.textId : matchesOf(hit).join(QLatin1Char(' '));
        if (hit.tier == HitRow::Body)
            row.summary = catalog()->words(hit.textId, language());
    } else if (hit.tier == HitRow::Title) {
        row.title = hit.words;
    } else if (hit.tier != HitRow::Keyword) {
        row.summary = hit.words;
    }
    return row;
}

QStringList SearchModel::languagesInOrder() const
{
    QStringList codes { language() };
    for (const LanguageRow &row : catalog()->languages()) {
        if (row.code != language())
            codes.append(row.code);
    }
    return codes;
}
