// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordcharacters.h"

char32_t characterAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    if (!text[at].isSurrogate())
        return text[at].unicode();
    const qsizetype first = text[at].isHighSurrogate() ? at : at - 1;
    if (first < 0 || first + 1 >= text.size() || !text[first].isHighSurrogate() || !text[first + 1].isLowSurrogate())
        return 0;
    return QChar::surrogateToUcs4(text[first], text[first + 1]);
}

bool isWordAt(QStringView text, qsizetype at)
{
    const char32_t character = characterAt(text, at);
    return QChar::isLetter(character) || QChar::isDigit(character) || QChar::isMark(character);
}
