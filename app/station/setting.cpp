// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setting.h"

#include <algorithm>

namespace
{

// "a, b or c"
QString listed(const QStringList &words, bool spanishWanted)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", "))
            + (spanishWanted ? QStringLiteral(" o ") : QStringLiteral(" or ")) + words.constLast();
}

} // namespace

QStringList Setting::words() const
{
    return QString::fromLatin1(range).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString Setting::allowed(bool inFile, bool spanishWanted) const
{
    switch (type) {
    case Type::Switch:
        if (!inFile)
            return {};
        return spanishWanted ? QStringLiteral("yes (sí) o no") : QStringLiteral("yes or no");
    case Type::Choice:
    case Type::Platform:
        return listed(words(), spanishWanted);
    case Type::Number:
        return (spanishWanted ? QStringLiteral("un número de %1, de %2 a %3")
                              : QStringLiteral("a number of %1 from %2 to %3"))
                .arg(QString::fromLatin1(value).toLower())
                .arg(least)
                .arg(most);
    case Type::Text:
        break;
    }
    return spanishWanted ? QStringLiteral("un valor") : QStringLiteral("a value");
}

bool Setting::accepts(const QString &text, bool inFile) const
{
    switch (type) {
    case Type::Switch:
        return inFile && (text == QLatin1String("yes") || text == QLatin1String("no"));
    case Type::Choice:
        return words().contains(text);
    case Type::Platform: {
        // With Qt's parameters ("linuxfb:fb=/dev/fb1"), or a list separated by semicolons.
        const QStringList known = words();
        const QStringList parts = text.split(QLatin1Char(';'));
        return std::all_of(parts.cbegin(), parts.cend(), [&known](const QString &part) {
            return known.contains(part.section(QLatin1Char(':'), 0, 0));
        });
    }
    case Type::Number: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber && number >= least && number <= most; // nan is neither
    }
    case Type::Text:
        break;
    }
    return !text.isEmpty();
}
