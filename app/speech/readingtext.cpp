// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingtext.h"

#include "pronunciation.h"
#include "wordcharacters.h"

#include <algorithm>

namespace
{

bool isInWord(const QString &words, qsizetype unit)
{
    if (isWordAt(words, unit))
        return true;
    // The puso, U+02BC, is a letter; other apostrophes are of a word where they are within it.
    if (isApostrophe(words.at(unit)))
        return isWordBefore(words, unit) && isWordAt(words, unit + 1);
    // 2,8 and 12.345 are one number.
    const bool divides = words.at(unit) == QLatin1Char(',') || words.at(unit) == QLatin1Char('.');
    return divides && isDigitAt(words, unit - 1) && isDigitAt(words, unit + 1);
}

} // namespace

void ReadingText::add(const ReadingBlock &block)
{
    const int index = int(m_blocks.size());
    m_blocks.append(block);
    const QList<TextRange> ranges = sentences(block.words);
    for (const TextRange &range : ranges)
        m_sentences.append({ index, range });
}

void ReadingText::clear()
{
    m_blocks.clear();
    m_sentences.clear();
}

QList<SpokenPart> ReadingText::spoken(int index) const
{
    const TextRange range = sentence(index).range;
    const ReadingBlock &block = blockOf(index);
    QList<SpokenPart> parts = spokenText(block.words.mid(range.start, range.length), block.language, block.glosses);
    for (SpokenPart &part : parts) {
        for (qsizetype &origin : part.origins)
            origin += range.start;
    }
    return parts;
}

int ReadingText::counterpart(int block, int nth) const
{
    const auto first = std::find_if(m_sentences.cbegin(), m_sentences.cend(),
                                    [block](const ReadingSentence &sentence) { return sentence.block >= block; });
    if (first == m_sentences.cend())
        return sentenceCount() - 1;
    int index = int(first - m_sentences.cbegin());
    for (; nth > 0 && index + 1 < sentenceCount() && sentence(index + 1).block == block; --nth)
        ++index;
    return index;
}

int ReadingText::nthInBlock(int index) const
{
    int nth = 0;
    while (nth < index && sentence(index - nth - 1).block == sentence(index).block)
        ++nth;
    return nth;
}

TextRange wordAround(const QString &words, qsizetype unit)
{
    if (unit < 0 || unit >= words.size() || !isInWord(words, unit))
        return {};
    qsizetype start = unit;
    while (start > 0 && isInWord(words, start - 1))
        --start;
    qsizetype end = unit + 1;
    while (end < words.size() && isInWord(words, end))
        ++end;
    return { start, end - start };
}
