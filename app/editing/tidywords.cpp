// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tidywords.h"

QString tidyWords(const QString &typed, const QString &forbidden)
{
    constexpr QChar quotationMark(0x2019);
    constexpr QChar puso(0x02BC);
    constexpr QChar tilde(0x0303);
    static const auto otherGs = QStringLiteral("ĝğ");
    static const auto otherCapitalGs = QStringLiteral("ĜĞ");
    const QChar apostrophe = forbidden.contains(quotationMark) ? puso : quotationMark;
    QString words;
    for (const QChar sign : typed.normalized(QString::NormalizationForm_C)) {
        const bool isBreak = sign.category() == QChar::Other_Control || sign == QChar::ParagraphSeparator
                || sign == QChar::LineSeparator;
        if (isBreak)
            words += QLatin1Char(' ');
        else if (!forbidden.contains(sign))
            words += sign;
        else if (otherGs.contains(sign))
            words += QLatin1Char('g') + QString(tilde);
        else if (otherCapitalGs.contains(sign))
            words += QLatin1Char('G') + QString(tilde);
        else
            words += apostrophe;
    }
    return words;
}
