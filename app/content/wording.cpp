// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

void Wording::setTextId(const QString &textId)
{
    if (m_textId == textId)
        return;
    m_textId = textId;
    emit textIdChanged();
    reload();
}

void Wording::reload()
{
    const QString words = catalog() ? catalog()->words(m_textId, language()) : QString();
    if (m_words == words)
        return;
    m_words = words;
    emit wordsChanged();
}
