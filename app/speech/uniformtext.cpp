// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uniformtext.h"

#include "pronunciation.h"
#include "wordcharacters.h"

#include <algorithm>

namespace
{

constexpr qsizetype mostMarks = 8; // on one letter: to put more in order takes too long, and no language has them

bool isUnseen(char32_t character)
{
    const bool isVariation = character >= 0xFE00 && character <= 0xFE0F;
    return isVariation || QChar::category(character) == QChar::Other_Format;
}

bool isLineBreak(char32_t character)
{
    return character == U'\n' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

// "½" is a number, but no digits: it becomes some.
bool isOtherNumber(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Number_Other || category == QChar::Number_Letter;
}

constexpr char16_t tilde = 0x0303;

// An accent of Latin letters that formed no letter with its own.
bool isLooseAccent(QChar character)
{
    return character >= QChar(0x0300) && character <= QChar(0x036F);
}

qsizetype sizeOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

// The letter of \a size units that begins at \a from, with the marks behind it; answers where they end.
qsizetype appendLetter(UniformText &result, QStringView displayed, qsizetype from, qsizetype size)
{
    qsizetype end = from + size;
    qsizetype taken = end;
    for (char32_t mark = characterAt(displayed, end); QChar::isMark(mark); mark = characterAt(displayed, end)) {
        end += sizeOf(mark);
        if (end - from - size <= mostMarks)
            taken = end;
    }
    const QString letter = displayed.mid(from, taken - from).toString().normalized(QString::NormalizationForm_C);
    bool mayHaveTilde = letter.front().toLower() == QLatin1Char('g');
    for (qsizetype i = 0; i < letter.size(); ++i) {
        const bool isTilde = mayHaveTilde && letter.at(i) == QChar(tilde);
        if (isUnseen(letter.at(i).unicode()) || (isLooseAccent(letter.at(i)) && !isTilde))
            continue;
        mayHaveTilde = mayHaveTilde && !isTilde;
        result.text.append(letter.at(i));
        result.origins.append(std::min(from + i, end - 1));
    }
    return end;
}

void append(UniformText &result, const QString &text, qsizetype origin)
{
    result.text.append(text);
    result.origins.resize(result.text.size(), origin);
}

} // namespace

UniformText uniform(const QString &displayed)
{
    UniformText result;
    result.text.reserve(displayed.size());
    result.origins.reserve(displayed.size());
    for (qsizetype i = 0; i < displayed.size();) {
        const char32_t character = characterAt(displayed, i);
        const bool isSingle = !QChar::requiresSurrogates(character);
        if (isSingle && isApostrophe(QChar(char16_t(character)))) {
            append(result, QStringLiteral("'"), i++);
            continue;
        }
        if (QChar::isLetter(character)) {
            i = appendLetter(result, displayed, i, sizeOf(character));
            continue;
        }
        const qsizetype origin = i;
        i += character ? sizeOf(character) : 1;
        if (isUnseen(character) || QChar::isMark(character))
            continue;
        const QString written = QString::fromUcs4(&character, 1);
        if (isLineBreak(character))
            append(result, QStringLiteral("\n"), origin);
        else if (QChar::isDigit(character))
            append(result, QString::number(QChar::digitValue(character)), origin);
        else if (isOtherNumber(character))
            append(result, written.normalized(QString::NormalizationForm_KC), origin);
        else if (QChar::isPrint(character) && !QChar::isSpace(character))
            append(result, written, origin);
        else
            append(result, QStringLiteral(" "), origin);
    }
    return result;
}
