// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idletimes.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace
{

constexpr int longestIdle = 3600; // s

} // namespace

QString IdleTimes::read(const QString &list)
{
    struct Time {
        QLatin1String name;
        int &seconds;
        int least = 0; // s
    };
    // Fewer than 20 s to answer would shut out who is slow (WCAG 2.2, 2.2.1).
    const Time times[] = {
        { QLatin1String("home"), home, 5 },          { QLatin1String("reading"), reading, 5 },
        { QLatin1String("other"), other, 5 },        { QLatin1String("aids"), aids, 5 },
        { QLatin1String("question"), question, 20 },
    };
    for (const QString &part : list.split(QLatin1Char(','))) {
        const QString name = part.section(QLatin1Char('='), 0, 0).trimmed();
        const auto time = std::find_if(std::begin(times), std::end(times),
                                       [&name](const Time &candidate) { return name == candidate.name; });
        if (time == std::end(times))
            return QStringLiteral("--idle knows home, reading, other, aids and question, not \"%1\".").arg(name);
        bool isNumber = false;
        const int seconds = part.section(QLatin1Char('='), 1).toInt(&isNumber);
        if (!isNumber || seconds < time->least || seconds > longestIdle)
            return QStringLiteral("--idle takes %1 to %2 seconds for %3, not \"%4\".")
                    .arg(time->least)
                    .arg(longestIdle)
                    .arg(name, part.section(QLatin1Char('='), 1));
        time->seconds = seconds;
    }
    return {};
}
