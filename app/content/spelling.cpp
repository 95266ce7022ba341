// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace
{

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

Spelling::Spelling(const Catalog &catalog)
    : m_catalog(catalog)
    , m_forms(catalog)
{
}

bool Spelling::isKnown(const QList<Catalog::SearchWord> &word) const
{
    const QString folded = word.constFirst().folded;
    const int length = int(folded.size());
    return !m_catalog.terms(folded, length, word.constLast().begun ? longestWord : length, 1).isEmpty();
}

Catalog::Question Spelling::meant(const Catalog::Question &question) const
{
    Catalog::Question meant;
    QList<qsizetype> mistaken;
    for (const QList<Catalog::SearchWord> &word : question) {
        const QString folded = word.constFirst().folded;
        const bool known = isKnown(word);
        meant.append(known ? word : QList<Catalog::SearchWord>());
        for (const QString &form : m_forms.of(folded))
            meant.last().append({ form, false });
        if (known)
            continue;
        if (meant.constLast().isEmpty())
            mistaken.append(meant.size() - 1);
        meant.last() += forgiven(folded, word.constLast().begun);
        if (meant.constLast().isEmpty())
            meant.last() = within(folded);
    }
    if (mistaken.size() > mostMistaken) {
        for (const qsizetype word : std::as_const(mistaken))
            meant[word].clear();
    }
    return meant;
}

// The words of the index that are one mistake away, and those with such a beginning.
QList<Catalog::SearchWord> Spelling::forgiven(const QString &word, bool begun) const
{
    QList<Catalog::SearchWord> whole;
    QList<Catalog::SearchWord> beginning;
    const int length = int(word.size());
    // A word one letter too short may be a whole one that lacks a letter, nothing else.
    begun = begun && length >= shortestForgiven;
    if (length >= shortestForgiven - 1) {
        for (const QString &term :
             m_catalog.terms(word.left(1), std::max(shortestForgiven, length - 1), begun ? longestWord : length + 1)) {
            if (isOneMistakeFrom(word, term, false))
                whole.append({ term, false });
            else if (begun && isOneMistakeFrom(word, term, true))
                beginning.append({ term, true });
        }
    }
    return (whole + beginning).mid(0, mostForgiven);
}

// The words of the index that hold a word within.
QList<Catalog::SearchWord> Spelling::within(const QString &word) const
{
    QList<Catalog::SearchWord> within;
    if (word.size() >= shortestWithin) {
        for (const QString &term : m_catalog.termsWith(word, mostForgiven))
            within.append({ term, false });
    }
    return within;
}

QList<QString> Spelling::alike(const Catalog::Question &question, const QString &language) const
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
        for (const QString &term : m_catalog.terms(word.left(1), std::max(3, length - 2), length + 2)) {
            const int apart = distance(word, term);
            if (3 * apart <= length + 2)
                near.append({ apart, term });
        }
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QString> alike;
    for (const auto &[apart, term] : near.mid(0, mostForgiven)) {
        const QList<HitRow> hits = m_catalog.hits({ { { term, false } } }, language, 1);
        const QString written = hits.isEmpty() ? QString() : hits.constFirst().matches().value(0);
        if (!written.isEmpty() && !alike.contains(written, Qt::CaseInsensitive) && alike.size() < mostAlike)
            alike.append(written);
    }
    return alike;
}
