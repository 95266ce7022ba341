// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundtexts.h"

#include "editedtexts.h"

namespace
{

// More would be read by nobody.
constexpr qsizetype mostTexts = 50;
// Letters before and after what was found that are shown of a long text.
constexpr qsizetype context = 40;

// Letters without their marks, one for one; no apostrophe differs from another.
QString folded(const QString &words)
{
    QString plain;
    plain.reserve(words.size());
    for (const QChar letter : words) {
        static const auto apostrophes = QStringLiteral("\u2019\u02bc\u2018`\u00b4");
        const QString parts = letter.decomposition();
        plain += apostrophes.contains(letter) ? QLatin1Char('\'')
                : parts.isEmpty()             ? letter.toLower()
                                              : parts.at(0).toLower();
    }
    return plain;
}

QString partAround(const QString &words, qsizetype at, qsizetype length)
{
    qsizetype from = qMax<qsizetype>(0, at - context);
    qsizetype to = qMin(words.size(), at + length + context);
    // Whole words.
    while (from > 0 && !words.at(from - 1).isSpace())
        --from;
    while (to < words.size() && !words.at(to).isSpace())
        ++to;
    return (from > 0 ? QStringLiteral("\u2026 ") : QString()) + words.mid(from, to - from)
            + (to < words.size() ? QStringLiteral(" \u2026") : QString());
}

} // namespace

void FoundTexts::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    beginResetModel();
    m_found = m_copy ? search() : QList<Found>();
    endResetModel();
    emit queryChanged();
    emit counted();
}

QList<FoundTexts::Found> FoundTexts::search() const
{
    QList<Found> found;
    const QString wanted = folded(m_query.simplified());
    if (wanted.isEmpty())
        return found;
    const QStringList languages = m_copy->languageCodes();
    for (const EditedPage &page : editedPages(*m_copy)) {
        for (const EditedText &text : editedTexts(*m_copy, page.pageId)) {
            for (const QString &language : languages) {
                const QString words = m_copy->words(text.textId, language).words;
                const qsizetype at = folded(words).indexOf(wanted);
                if (at < 0)
                    continue;
                found.append({ text.textId, language, partAround(words, at, wanted.size()),
                               m_copy->words(page.titleText, language).words });
                if (found.size() == mostTexts)
                    return found;
            }
        }
    }
    return found;
}

int FoundTexts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FoundTexts::data(const QModelIndex &index, int role) const
{
    const Found found = m_found.value(index.row());
    switch (role) {
    case TextId:
        return found.textId;
    case LanguageCode:
        return found.language;
    case Part:
        return found.part;
    case PageTitle:
        return found.pageTitle;
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundTexts::roleNames() const
{
    return { { TextId, "textId" }, { LanguageCode, "languageCode" }, { Part, "part" }, { PageTitle, "pageTitle" } };
}
