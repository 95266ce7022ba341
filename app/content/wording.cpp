// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

void Wording::setCatalog(Catalog *catalog)
{
    if (m_catalog == catalog)
        return;
    if (m_catalog)
        disconnect(m_catalog, nullptr, this, nullptr);
    m_catalog = catalog;
    if (m_catalog)
        connect(m_catalog, &Catalog::contentChanged, this, &Wording::reload);
    emit catalogChanged();
    reload();
}

void Wording::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    reload();
}

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
    const QString words = m_catalog ? m_catalog->words(m_textId, m_language) : QString();
    if (m_words == words)
        return;
    m_words = words;
    emit wordsChanged();
}
