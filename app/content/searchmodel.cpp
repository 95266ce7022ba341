// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchmodel.h"

#include <utility>

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
    return catalog() == nullptr ? QString() : catalog()->marked(m_answer.question, words);
}

QVariantList SearchModel::fetch()
{
    m_answer = Search(*catalog(), language()).answerTo(m_query);
    m_suggestions = catalog()->suggestions(language());
    const QList<SectionRow> sections = catalog()->sections(language());
    QList<FoundRow> rows;
    for (const HitRow &hit : m_answer.hits.mid(m_from, m_most)) {
        rows.append(rowOf(hit, sections));
        rows.last().place = int(rows.size()) - 1;
    }
    return packed(rows);
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
            row.accent = section.accent;
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
        row.otherWords = hit.tier == HitRow::Keyword ? hit.textId : hit.matches().join(QLatin1Char(' '));
        if (hit.tier == HitRow::Body)
            row.summary = catalog()->words(hit.textId, language());
    } else if (hit.tier == HitRow::Title) {
        row.title = hit.words;
    } else if (hit.tier != HitRow::Keyword) {
        row.summary = hit.words;
    }
    return row;
}
