// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spokentext.h"

#include "numberreading.h"
#include "pronunciation.h"
#include "spokenparts.h"
#include "uniformtext.h"
#include "wordcharacters.h"

#include <algorithm>

namespace
{

/*! Goes through a text once and says it. */
class Speaker
{
public:
    Speaker(const QString &displayed, const QList<SpokenGloss> &glosses)
        : m_uniform(uniform(displayed))
        , m_text(m_uniform.text)
    {
        for (const SpokenGloss &gloss : glosses) {
            const QString words = uniform(gloss.words).text;
            if (!words.isEmpty())
                m_glosses.append({ QLatin1Char('(') + words + QLatin1Char(')'), gloss.language });
        }
    }

    QList<SpokenPart> speak(const QString &language)
    {
        speak(language, 0, m_text.size());
        return m_parts.parts();
    }

private:
    void speak(const QString &language, qsizetype from, qsizetype to);
    qsizetype speakWord(const QString &language, const Pronunciation &row, qsizetype at);
    qsizetype speakAbbreviation(const QString &language, const Pronunciation &row, qsizetype at);
    qsizetype speakNumber(const Pronunciation &row, qsizetype at);
    qsizetype speakSign(const QString &language, const Pronunciation &row, qsizetype at);
    const SpokenGloss *glossAt(qsizetype at) const;
    bool isFollowedByNumber(qsizetype at) const;
    QChar pauseAt(qsizetype at) const;
    bool joinsWords(qsizetype at) const;
    bool isSpace(qsizetype at) const { return at >= 0 && at < m_text.size() && m_text[at].isSpace(); }
    bool isBetweenDigits(qsizetype at) const { return isDigitAt(m_text, at - 1) && isDigitAt(m_text, at + 1); }
    bool isWithinWord(qsizetype at) const { return isWordBefore(m_text, at) && isWordAt(m_text, at + 1); }
    qsizetype origin(qsizetype at) const { return m_uniform.origins.at(at); }

    const UniformText m_uniform;
    const QStringView m_text;     // of m_uniform
    QList<SpokenGloss> m_glosses; // as m_text has them, with their parentheses
    SpokenParts m_parts;
};

void Speaker::speak(const QString &language, qsizetype from, qsizetype to)
{
    const Pronunciation &row = pronunciationOf(language);
    for (qsizetype at = from; at < to;) {
        if (const SpokenGloss *gloss = glossAt(at); gloss && at + gloss->words.size() <= to) {
            const qsizetype end = at + gloss->words.size();
            m_parts.pause(u',', origin(at));
            speak(gloss->language, at + 1, end - 1);
            m_parts.pause(u',', origin(end - 1));
            at = end;
        } else if (const qsizetype after = speakAbbreviation(language, row, at); after > at) {
            at = after;
        } else if (isDigitAt(m_text, at) && !row.numberLanguage.isEmpty()) {
            at = speakNumber(row, at);
        } else if (isWordAt(m_text, at)) {
            at = speakWord(language, row, at);
        } else {
            at = speakSign(language, row, at);
        }
    }
}

// One letter, or the letters that are replaced together.
qsizetype Speaker::speakWord(const QString &language, const Pronunciation &row, qsizetype at)
{
    for (const SpokenLetters &letters : row.letters) {
        if (!m_text.mid(at).startsWith(letters.written))
            continue;
        const qsizetype end = at + letters.written.size();
        for (qsizetype i = 0; i < letters.spoken.size(); ++i)
            m_parts.say(language, QStringView(letters.spoken).mid(i, 1), origin(std::min(at + i, end - 1)));
        return end;
    }
    m_parts.say(language, m_text.mid(at, 1), origin(at));
    return at + 1;
}

// Answers where the abbreviation at \a at ends; \a at if there is none.
qsizetype Speaker::speakAbbreviation(const QString &language, const Pronunciation &row, qsizetype at)
{
    const Abbreviation *abbreviation = abbreviationAt(row.abbreviations, m_text, at);
    if (!abbreviation)
        return at;
    const qsizetype end = at + abbreviation->written.size();
    m_parts.space(origin(at));
    m_parts.say(abbreviation->ofNumber && isFollowedByNumber(end) ? row.numberLanguage : language, abbreviation->spoken,
                origin(at));
    m_parts.space(origin(at));
    return end;
}

// Answers where the number at \a at ends, with its unit.
qsizetype Speaker::speakNumber(const Pronunciation &row, qsizetype at)
{
    const NumberReading number = readNumber(pronunciationOf(row.numberLanguage).numbers, m_text, at);
    qsizetype end = at + number.length;
    m_parts.space(origin(at));
    m_parts.say(row.numberLanguage, number.words, origin(at));
    m_parts.space(origin(at));
    if (number.unitLength > 0) {
        m_parts.say(row.numberLanguage, number.unit, origin(number.unitAt));
        m_parts.space(origin(number.unitAt));
        end = number.unitAt + number.unitLength;
    }
    return end;
}

// What is neither letter nor digit: an apostrophe, a pause, or nothing.
qsizetype Speaker::speakSign(const QString &language, const Pronunciation &row, qsizetype at)
{
    const QChar sign = m_text[at];
    const bool isWithinLetters = isWithinWord(at) && !isDigitAt(m_text, at - 1) && !isDigitAt(m_text, at + 1);
    // The voice that reads digits itself is given what is between them.
    const bool isOfDigits = row.numberLanguage.isEmpty() && isBetweenDigits(at) && QStringView(u".,:").contains(sign);
    if (isOfDigits || (sign == u'\'' && isWithinLetters)) {
        m_parts.say(language, m_text.mid(at, 1), origin(at));
    } else if (sign == u'.' && isWithinLetters && m_text[at + 1].isLower() && !row.dot.isEmpty()) {
        m_parts.space(origin(at));
        m_parts.say(language, row.dot, origin(at));
        m_parts.space(origin(at));
    } else if (const QChar mark = pauseAt(at); !mark.isNull()) {
        m_parts.pause(mark, origin(at));
    } else {
        m_parts.space(origin(at));
    }
    return at + 1;
}

// The mark by which the voice pauses at the sign at \a at; null if it does not.
QChar Speaker::pauseAt(qsizetype at) const
{
    const QChar sign = m_text[at];
    if (joinsWords(at))
        return {};
    if (QStringView(u".,;:?!").contains(sign))
        return sign;
    if (sign == u'…')
        return u'.';
    return QStringView(u"\n/()[]{}-–—|•·").contains(sign) ? QChar(u',') : QChar();
}

// Whether nobody pauses at the sign at \a at: as in "2018-pe", "15:30" and "año(s)".
bool Speaker::joinsWords(qsizetype at) const
{
    switch (m_text[at].unicode()) {
    case u'-':
        return isWithinWord(at) && !isBetweenDigits(at);
    case u':':
        return isBetweenDigits(at);
    case u'(':
        return isWordBefore(m_text, at);
    case u')':
        return isWordAt(m_text, at + 1);
    default:
        return false;
    }
}

const SpokenGloss *Speaker::glossAt(qsizetype at) const
{
    if (m_text[at] != u'(')
        return nullptr;
    const auto gloss = std::find_if(m_glosses.cbegin(), m_glosses.cend(), [this, at](const SpokenGloss &gloss) {
        return m_text.mid(at).startsWith(gloss.words);
    });
    return gloss == m_glosses.cend() ? nullptr : &*gloss;
}

bool Speaker::isFollowedByNumber(qsizetype at) const
{
    return isDigitAt(m_text, isSpace(at) ? at + 1 : at);
}

} // namespace

QList<SpokenPart> spokenText(const QString &displayed, const QString &language, const QList<SpokenGloss> &glosses)
{
    return Speaker(displayed, glosses).speak(language);
}
