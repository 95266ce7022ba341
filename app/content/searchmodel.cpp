// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchmodel.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <tuple>
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

// How many letters must be put, taken, changed or exchanged with their neighbours to make one word of the other; where
// it is only begun, of any beginning of the other (optimal string alignment).
int distance(const QString &word, const QString &other, bool begun)
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
    return begun ? *std::min_element(last.cbegin(), last.cend()) : last.back();
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
    emit queryChanged();
    setFrom(0);
    reload();
}

void SearchModel::setFrom(int from)
{
    if (m_from == from)
        return;
    m_from = from;
    emit fromChanged();
    reload();
}

void SearchModel::setMost(int most)
{
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
    emit answered();
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

    for (const QString &word : words)
        m_question.append({ { word, false } });
    m_question.last().last().begun = true;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QStringList typed = query.split(space, Qt::SkipEmptyParts);

    QList<Found> found = onePage(m_question, typed);
    if (found.isEmpty()) {
        const Catalog::Question forgiving = this->forgiving(m_question);
        found = onePage(forgiving, typed);
        if (!found.isEmpty())
            m_question = forgiving;
    }
    if (found.isEmpty())
        m_nearest = alike(m_question);
    for (const Found &one : ranked(found))
        m_found.append(one.hit);
}

// The texts that answer; where no single one does, those whose pages hold all the words between them, in any language.
QList<SearchModel::Found> SearchModel::onePage(const Catalog::Question &question, const QStringList &typed) const
{
    const auto judged = [&typed](const HitRow &hit) {
        const QStringList matches = matchesOf(hit);
        const auto as = [&matches](const QString &word, bool whole) {
            return std::any_of(matches.cbegin(), matches.cend(), [&word, whole](const QString &match) {
                return match.startsWith(word, Qt::CaseInsensitive) && (!whole || match.size() == word.size());
            });
        };
        const bool same =
                std::all_of(typed.cbegin(), typed.cend(), [&as](const QString &word) { return as(word, false); });
        return Found { hit, same ? 0 : 1, !typed.isEmpty() && as(typed.constLast(), true) };
    };

    const QStringList languages = languagesInOrder();
    QList<Found> found;
    for (const QString &language : languages) {
        for (const HitRow &hit : catalog()->hits(question, language, mostRanked))
            found.append(judged(hit));
    }
    if (!found.isEmpty() || question.size() < 2)
        return found;

    QList<Found> candidates;
    QList<std::set<Page>> pages;
    for (const QList<Catalog::SearchWord> &word : question) {
        pages.append(std::set<Page>());
        for (const QString &language : languages) {
            for (const HitRow &hit : catalog()->hits({ word }, language, mostRanked)) {
                pages.last().insert(pageOf(hit));
                candidates.append(judged(hit));
            }
        }
    }
    for (const Found &candidate : std::as_const(candidates)) {
        // What names the whole section names each of its pages.
        const bool all = std::all_of(pages.cbegin(), pages.cend(), [&candidate](const std::set<Page> &of) {
            return of.contains(pageOf(candidate.hit)) || of.contains(sectionOf(candidate.hit));
        });
        if (all)
            found.append(candidate);
    }
    return found;
}

QList<SearchModel::Found> SearchModel::ranked(QList<Found> found) const
{
    const auto key = [this](const Found &one) {
        // Of titles that begin alike the order of the topics decides, of other texts whether the last word is whole.
        return std::make_tuple(one.distance, int(one.hit.tier), one.hit.language == language() ? 0 : 1,
                               one.whole || one.hit.tier == HitRow::Title ? 0 : 1);
    };
    std::stable_sort(found.begin(), found.end(), [&key](const Found &a, const Found &b) { return key(a) < key(b); });
    // One card a page.
    std::set<Page> pages;
    found.removeIf([&pages](const Found &one) {
        const bool again = pages.contains(pageOf(one.hit));
        pages.insert(pageOf(one.hit));
        return again;
    });
    return found;
}

// The question with the words of the index that are one mistake away, or that hold a word within: Guaraní puts persons
// and cases before the root, and people ask for the root.
Catalog::Question SearchModel::forgiving(const Catalog::Question &question) const
{
    Catalog::Question forgiving;
    for (const QList<Catalog::SearchWord> &words : question) {
        const Catalog::SearchWord word = words.constFirst();
        QList<Catalog::SearchWord> any = words;
        if (word.folded.size() >= shortestForgiven) {
            const int length = int(word.folded.size());
            const QStringList terms =
                    catalog()->terms(word.folded.left(1), length - 1, word.begun ? longestQuery : length + 1);
            for (const QString &term : terms) {
                if (any.size() < mostForgiven && distance(word.folded, term, word.begun) <= 1)
                    any.append({ term, false });
            }
        }
        if (word.folded.size() >= shortestWithin) {
            for (const QString &term : catalog()->termsWith(word.folded, mostForgiven))
                any.append({ term, false });
        }
        forgiving.append(any);
    }
    return forgiving;
}

// The nearest words there are, as they are written.
QList<QString> SearchModel::alike(const Catalog::Question &question) const
{
    QList<std::pair<int, QString>> near;
    for (const QList<Catalog::SearchWord> &words : question) {
        const QString word = words.constFirst().folded;
        const int length = int(word.size());
        for (const QString &term : catalog()->terms(word.left(1), std::max(3, length - 2), length + 2)) {
            const int apart = distance(word, term, false);
            if (3 * apart <= length + 2)
                near.append({ apart, term });
        }
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QString> alike;
    for (const auto &[apart, term] : std::as_const(near)) {
        const QList<HitRow> hits = catalog()->hits({ { { term, false } } }, language(), 1);
        const QString written = hits.isEmpty() ? QString() : matchesOf(hits.constFirst()).value(0);
        if (!written.isEmpty() && !alike.contains(written))
            alike.append(written);
        if (alike.size() == mostAlike)
            break;
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
    const auto section = std::find_if(sections.cbegin(), sections.cend(),
                                      [&hit](const SectionRow &one) { return one.sectionId == hit.sectionId; });
    if (section != sections.cend()) {
        row.symbol = section->symbol;
        row.title = section->title;
        row.summary = section->summary;
    }
    if (!hit.itemId.isEmpty()) {
        row.title = catalog()->words(hit.itemId + QStringLiteral(".title"), language());
        row.summary = section->title;
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
