// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spokenparts.h"

namespace
{

// From the weakest to the strongest.
constexpr QStringView marks = u",:;.!?";

} // namespace

void SpokenParts::say(const QString &language, QStringView words, qsizetype origin)
{
    if (words.isEmpty())
        return;
    if (m_parts.isEmpty() || m_parts.constLast().language != language)
        m_parts.append({ language, {}, {} });
    SpokenPart &part = m_parts.last();
    if (m_space >= 0 && !part.words.isEmpty()) {
        part.words.append(QLatin1Char(' '));
        part.origins.append(m_space);
    }
    m_space = -1;
    part.words.append(words);
    part.origins.resize(part.words.size(), origin);
}

void SpokenParts::space(qsizetype origin)
{
    if (m_space < 0)
        m_space = origin;
}

void SpokenParts::pause(QChar mark, qsizetype origin)
{
    m_space = origin;
    if (m_parts.isEmpty())
        return;
    SpokenPart &part = m_parts.last();
    const qsizetype before = marks.indexOf(part.words.back());
    if (before < 0) {
        part.words.append(mark);
        part.origins.append(origin);
    } else if (before < marks.indexOf(mark)) {
        part.words.back() = mark;
        part.origins.last() = origin;
    }
}
