// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentchanges.h"

#include "catalog.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace
{

// Texts of more words are compared at their ends alone: the table of their words would take too much room.
constexpr qsizetype mostPairs = 4'000'000;

using Marks = std::vector<bool>; // which words are not in the other text

// Marks what two lists of words do not share, by the longest list that both contain.
void markBetween(const QStringList &before, const QStringList &after, qsizetype from, qsizetype beforeEnd,
                 qsizetype afterEnd, Marks &removed, Marks &added)
{
    const qsizetype rows = beforeEnd - from;
    const qsizetype columns = afterEnd - from;
    if (rows == 0 || columns == 0 || rows > mostPairs / columns) {
        std::fill(removed.begin() + from, removed.begin() + beforeEnd, true);
        std::fill(added.begin() + from, added.begin() + afterEnd, true);
        return;
    }
    // common[i][k]: the length of the longest list in what follows from there.
    const qsizetype width = columns + 1;
    std::vector<int> common((rows + 1) * width, 0);
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype k = columns - 1; k >= 0; --k)
            common[i * width + k] = before.at(from + i) == after.at(from + k)
                    ? common[(i + 1) * width + k + 1] + 1
                    : std::max(common[(i + 1) * width + k], common[i * width + k + 1]);
    }
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < rows || k < columns) {
        if (i < rows && k < columns && before.at(from + i) == after.at(from + k)) {
            ++i;
            ++k;
        } else if (k == columns || (i < rows && common[(i + 1) * width + k] >= common[i * width + k + 1])) {
            removed[from + i++] = true;
        } else {
            added[from + k++] = true;
        }
    }
}

QString marked(const QStringList &words, const Marks &marks)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool begins = marks[i] && (i == 0 || !marks[i - 1]);
        const bool ends = marks[i] && (i + 1 == words.size() || !marks[i + 1]);
        text += i == 0 ? QString() : QStringLiteral(" ");
        text += (begins ? QString(Catalog::matchStart) : QString()) + words.at(i)
                + (ends ? QString(Catalog::matchEnd) : QString());
    }
    return text;
}

QHash<QString, QString> pageOf(const ContentText &text, const ContentSummary &summary)
{
    const auto title = std::find_if(summary.texts.cbegin(), summary.texts.cend(),
                                    [&text](const ContentText &other) { return other.textId == text.titleText; });
    return title == summary.texts.cend() ? QHash<QString, QString>() : title->words;
}

// The texts that both have, in the order of one of them, each with its page.
QStringList sharedOrder(const ContentSummary &summary, const QHash<QString, const ContentText *> &other)
{
    QStringList order;
    for (const ContentText &text : summary.texts) {
        if (other.contains(text.textId))
            order.append(text.textId + QLatin1Char(' ') + text.titleText);
    }
    return order;
}

QHash<QString, const ContentText *> byId(const ContentSummary &summary)
{
    QHash<QString, const ContentText *> texts;
    for (const ContentText &text : summary.texts)
        texts.insert(text.textId, &text);
    return texts;
}

} // namespace

int ContentChanges::count(ContentChange::Sort sort) const
{
    return int(std::count_if(texts.cbegin(), texts.cend(),
                             [sort](const ContentChange &change) { return change.sort == sort; }));
}

ContentChanges ContentChanges::between(const ContentSummary &before, const ContentSummary &after)
{
    using Sort = ContentChange::Sort;
    const QHash<QString, const ContentText *> old = byId(before);
    const QHash<QString, const ContentText *> fresh = byId(after);
    ContentChanges changes;
    for (const ContentText &text : after.texts) {
        const ContentText *was = old.value(text.textId);
        if (!was)
            changes.texts.append({ Sort::Added, text, {}, text.words, pageOf(text, after) });
        else if (was->words != text.words)
            changes.texts.append({ Sort::Changed, text, was->words, text.words, pageOf(text, after) });
    }
    for (const ContentText &text : before.texts) {
        if (!fresh.contains(text.textId))
            changes.texts.append({ Sort::Removed, text, text.words, {}, pageOf(text, before) });
    }
    for (int part = ContentParts::SearchWords; part <= ContentParts::Signatures; ++part) {
        const bool differs = part == ContentParts::Order ? sharedOrder(before, fresh) != sharedOrder(after, old)
                                                         : before.parts.value(part) != after.parts.value(part);
        if (differs)
            changes.parts.append(part);
    }
    return changes;
}

std::pair<QString, QString> markedDifference(const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty() || before == after)
        return { before, after };
    const QStringList old = before.split(QLatin1Char(' '));
    const QStringList fresh = after.split(QLatin1Char(' '));
    qsizetype begin = 0;
    while (begin < std::min(old.size(), fresh.size()) && old.at(begin) == fresh.at(begin))
        ++begin;
    qsizetype oldEnd = old.size();
    qsizetype freshEnd = fresh.size();
    while (oldEnd > begin && freshEnd > begin && old.at(oldEnd - 1) == fresh.at(freshEnd - 1)) {
        --oldEnd;
        --freshEnd;
    }
    Marks removed(old.size(), false);
    Marks added(fresh.size(), false);
    markBetween(old, fresh, begin, oldEnd, freshEnd, removed, added);
    return { marked(old, removed), marked(fresh, added) };
}
