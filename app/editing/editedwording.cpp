// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editedwording.h"

void EditedWording::setCopy(WorkingCopy *copy)
{
    if (m_copy == copy)
        return;
    if (m_copy)
        m_copy->disconnect(this);
    m_copy = copy;
    connect(copy, &WorkingCopy::reloaded, this, &EditedWording::reload);
    connect(copy, &WorkingCopy::wordsChanged, this, [this](const QString &text) {
        if (text == m_textId)
            reload();
    });
    emit asked();
    reload();
}

void EditedWording::setTextId(const QString &textId)
{
    if (m_textId == textId)
        return;
    m_textId = textId;
    emit asked();
    reload();
}

void EditedWording::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit asked();
    reload();
}

void EditedWording::reload()
{
    if (!m_copy || m_textId.isEmpty() || m_language.isEmpty())
        return;
    m_known = m_copy->words(m_textId, m_language);
    emit changed();
}
