// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a delivery is shown.

#include "contentcheck.h"
#include "delivery.h"

QString Delivery::refusedFile() const
{
    return ContentCheck::printable(m_finding.pack.refusal.file);
}

QString Delivery::refusalDetail() const
{
    return ContentCheck::printable(m_finding.pack.refusal.detail);
}

QString Delivery::changePage(int index, const QString &language) const
{
    return change(index).page.value(language);
}

QStringList Delivery::changeLanguages(int index) const
{
    QStringList languages = change(index).before.keys() + change(index).after.keys();
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

QString Delivery::wordsBefore(int index, const QString &language) const
{
    return markedDifference(change(index).before.value(language), change(index).after.value(language)).first;
}

QString Delivery::wordsAfter(int index, const QString &language) const
{
    return markedDifference(change(index).before.value(language), change(index).after.value(language)).second;
}

const ContentChange &Delivery::change(int index) const
{
    static const ContentChange none;
    return index >= 0 && index < changeCount() ? m_finding.changes.texts.at(index) : none;
}
