// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordings.h"

void Wordings::setLanguages(const QStringList &languages)
{
    if (m_languages == languages)
        return;
    m_languages = languages;
    emit languagesChanged();
    reload();
}

void Wordings::setTextIds(const QList<QString> &textIds)
{
    if (m_textIds == textIds)
        return;
    m_textIds = textIds;
    emit textIdsChanged();
    reload();
}

void Wordings::componentComplete()
{
    m_complete = true;
    reload();
}

void Wordings::reload()
{
    if (!m_complete || !catalog())
        return;
    QList<QString> words;
    for (const QString &language : std::as_const(m_languages)) {
        for (const QString &textId : std::as_const(m_textIds)) {
            const QString text = catalog()->words(textId, language);
            if (!text.isEmpty())
                words.append(text);
        }
    }
    if (m_words == words)
        return;
    m_words = words;
    emit wordsChanged();
}
