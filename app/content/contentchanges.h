// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes from one content to another.

#pragma once

#include "contentsummary.h"

#include <utility>

/*! A text that is not the same in both. */
struct ContentChange {
    enum class Sort { Added, Changed, Removed };

    Sort sort = Sort::Changed;
    ContentText text;               // as it is after the change; one that was removed, as it was before
    QHash<QString, QString> before; // its words by language; none where it was added
    QHash<QString, QString> after;
    QHash<QString, QString> page; // the name of its page, by language
};

/*! All that is not the same. */
struct ContentChanges {
    QList<ContentChange> texts; // in the order in which they are shown; those that were removed at the end
    QList<int> parts;           // values of ContentParts

    int count(ContentChange::Sort sort) const;
    static ContentChanges between(const ContentSummary &before, const ContentSummary &after);
};

/*! \a before and \a after with each run of words that is not in the other between U+0002 and U+0003, as Words in QML
   shows them. Where one of them is empty, nothing is marked: all of it is new, or was removed. */
std::pair<QString, QString> markedDifference(const QString &before, const QString &after);
