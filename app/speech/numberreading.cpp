// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberreading.h"

#include "wordcharacters.h"

namespace
{

constexpr qsizetype mostInARow = 4; // digits that are one number
constexpr qsizetype mostGrouped = 9;

qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (isDigitAt(text, end))
        ++end;
    return end - from;
}

// The end of thousands that full stops group, from their first group on; that group's end if they do not.
qsizetype groupsEnd(QStringView text, qsizetype from, qsizetype end)
{
    if (end - from > 3 || text[from] == u'0')
        return end;
    qsizetype groups = end;
    qsizetype digits = end - from;
    while (groups < text.size() && text[groups] == u'.' && digitsAt(text, groups + 1) == 3) {
        groups += 4;
        digits += 3;
    }
    return digits <= mostGrouped ? groups : end;
}

QString digitByDigit(const NumberSpeech &speech, QStringView digits)
{
    QString words;
    for (const QChar digit : digits) {
        if (!words.isEmpty())
            words.append(QLatin1Char(' '));
        words.append(speech.cardinal(digit.digitValue(), NumberForm::Alone));
    }
    return words;
}

QString digitsInWords(const NumberSpeech &speech, QStringView digits, qsizetype most, NumberForm form)
{
    if (digits.size() > most || (digits.size() > 1 && digits.front() == u'0'))
        return digitByDigit(speech, digits);
    return speech.cardinal(digits.toInt(), form);
}

// Appends what stands after the digits from \a from to \a end: decimals, or the numbers of a version; not what a list
// like "1,2,3" goes on with. Answers where it ends.
qsizetype appendFractions(const NumberSpeech &speech, QStringView text, qsizetype from, qsizetype end, QString *words)
{
    constexpr qsizetype mostDecimals = 2; // that are one number
    bool comma = false;
    const bool isInList = from > 1 && text[from - 1] == u',' && isDigitAt(text, from - 2);
    while (!comma && end < text.size() && (text[end] == u',' || text[end] == u'.') && isDigitAt(text, end + 1)) {
        const qsizetype digits = digitsAt(text, end + 1);
        comma = text[end] == u',';
        const qsizetype after = end + 1 + digits;
        if (comma && (isInList || (after < text.size() && text[after] == u',' && isDigitAt(text, after + 1))))
            break;
        *words += QLatin1Char(' ') + (comma ? speech.comma : speech.point) + QLatin1Char(' ')
                + digitsInWords(speech, text.mid(end + 1, digits), mostDecimals, NumberForm::Alone);
        end = after;
    }
    return end;
}

// The end of the sign of an ordinal, "º" or ".ª", at \a end; \a end itself if there is none.
qsizetype ordinalEnd(QStringView text, qsizetype end)
{
    const qsizetype sign = end < text.size() && text[end] == u'.' ? end + 1 : end;
    const bool isOrdinal =
            sign < text.size() && (text[sign] == u'º' || text[sign] == u'ª') && !isWordAt(text, sign + 1);
    return isOrdinal ? sign + 1 : end;
}

const NumberUnit *unitAt(const NumberSpeech &speech, QStringView text, qsizetype from)
{
    const NumberUnit *longest = nullptr;
    for (const NumberUnit &unit : speech.units) {
        const qsizetype end = from + unit.written.size();
        if ((!longest || unit.written.size() > longest->written.size()) && text.mid(from).startsWith(unit.written)
            && (!isWordAt(text, end) || !isWordAt(text, end - 1)))
            longest = &unit;
    }
    return longest;
}

} // namespace

NumberReading readNumber(const NumberSpeech &speech, QStringView text, qsizetype from)
{
    NumberReading reading;
    const qsizetype first = from + digitsAt(text, from);
    const qsizetype whole = groupsEnd(text, from, first);
    const QString digits = text.mid(from, whole - from).toString().remove(QLatin1Char('.'));

    const qsizetype ordinal = ordinalEnd(text, whole);
    if (ordinal != whole && digits.size() <= mostInARow) {
        reading.length = ordinal - from;
        reading.words = speech.ordinal(digits.toInt(), text[ordinal - 1] == u'ª');
        if (reading.words.isEmpty())
            reading.words = speech.cardinal(digits.toInt(), NumberForm::Alone);
        return reading;
    }

    QString fractions;
    const qsizetype end = appendFractions(speech, text, from, whole, &fractions);
    reading.length = end - from;
    reading.unitAt = end < text.size() && text[end] == u' ' ? end + 1 : end;
    const NumberUnit *unit = unitAt(speech, text, reading.unitAt);
    const bool isHour = digits.size() == 2 && end < text.size() && text[end] == u':' && digitsAt(text, end + 1) == 2;
    if (isHour)
        reading.words = speech.cardinal(digits.toInt(), NumberForm::Alone);
    else
        reading.words = digitsInWords(speech, digits, whole != first ? mostGrouped : mostInARow,
                                      unit && fractions.isEmpty() ? unit->form : NumberForm::Alone);
    reading.words += fractions;
    if (unit) {
        reading.unitLength = unit->written.size();
        reading.unit = digits == QLatin1String("1") && fractions.isEmpty() ? unit->one : unit->many;
    }
    return reading;
}
