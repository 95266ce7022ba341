// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrase.h"

void Phrase::setLanguage(Language *language)
{
    if (m_language == language)
        return;
    if (m_language)
        m_language->disconnect(this);
    m_language = language;
    if (m_language)
        connect(m_language, &Language::codesChanged, this, &Phrase::wordsChanged);
    emit languageChanged();
    emit wordsChanged();
}

QList<QString> Phrase::words() const
{
    QList<QString> words;
    if (!m_language)
        return words;
    for (const QString &code : m_language->official())
        words.append(m_language->phrase(code, m_context, m_source));
    return words;
}

QString Phrase::spoken() const
{
    return words().join(QStringLiteral(" · "));
}
