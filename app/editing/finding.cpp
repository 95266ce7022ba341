// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding.h"

#include "memorycontent.h"
#include "query.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{

// How a message of schema.sql is told from others: its first two captures are detail and further.
struct Known {
    Finding::Kind kind;
    const char *pattern;
};
const QList<Known> &knownMessages()
{
    static const QList<Known> known {
        { Finding::Empty, "^is empty$|^has no wording in " },
        { Finding::Spaces, "^begins or ends with a space" },
        { Finding::TooLong, "^has (\\d+) characters of .*, the most are (\\d+)$" },
        { Finding::NotDrawn, "^holds (U\\+[0-9A-F]+), which the kiosk does not draw$" },
        { Finding::WrongSign, "^holds (.) \\(U\\+[0-9A-F]+\\), which this language does not use$" },
        { Finding::GlossMissing, "^does not hold its gloss \\((.*)\\)$" },
        { Finding::NoNumber, "^has no %1 for the number" },
        { Finding::NoParagraph, "^has no paragraph$" },
        { Finding::NoPlainWords, "^is not said in plain words" },
        { Finding::ManySentences, "^has (\\d+) plain sentences, the most are (\\d+)$" },
        { Finding::ManyWords, "^has (\\d+) words, a plain sentence has at most (\\d+)$" },
        { Finding::TwoSentences, "^is more than one sentence$" },
        { Finding::NoSentence, "^is no sentence" },
        { Finding::MarkApart, "^is not in NFC" },
        { Finding::NotUsed, "^is explained and stands in no text: (.*)$" },
        { Finding::NoDirections, "^has no directions$" },
        { Finding::ShortAddress, "^has fewer than two lines of address" },
        { Finding::Older, "^is older than its counterpart in (.*)$" },
    };
    return known;
}

} // namespace

Finding findingOf(const QString &place, const QString &message)
{
    Finding finding;
    static const QRegularExpression inLanguage(QStringLiteral("^(.*) \\(([^()]+)\\)$"));
    const QRegularExpressionMatch where = inLanguage.match(place);
    finding.textId = where.hasMatch() ? where.captured(1) : place;
    finding.language = where.captured(2);
    finding.detail = message;
    for (const Known &known : knownMessages()) {
        const QRegularExpressionMatch match =
                QRegularExpression(QLatin1String(known.pattern), QRegularExpression::UseUnicodePropertiesOption)
                        .match(message);
        if (!match.hasMatch())
            continue;
        finding.kind = known.kind;
        finding.detail = match.captured(1);
        finding.further = match.captured(2);
        break;
    }
    return finding;
}

QList<Finding> findingsIn(const QByteArray &snapshot)
{
    MemoryContent content(snapshot);
    const QString broken = content.finish();
    if (!broken.isEmpty())
        return { Finding { {}, {}, Finding::Other, broken, {} } };
    QList<Finding> findings;
    for (const char *view : { "excess", "fault", "notice" }) {
        // More would be read by nobody.
        Answer rows(content.database(),
                    QStringLiteral("SELECT place, message FROM %1 LIMIT 1000").arg(QLatin1String(view)));
        while (rows.next())
            findings.append(findingOf(rows.value(0).toString(), rows.value(1).toString()));
        if (!rows.fault().isEmpty())
            findings.append({ {}, {}, Finding::Other, rows.fault(), {} });
    }
    // What comes of an empty text is not said a second time.
    const auto isEmptyToo = [&findings](const Finding &finding) {
        const bool follows = finding.kind == Finding::NoSentence || finding.kind == Finding::GlossMissing
                || finding.kind == Finding::NoNumber || finding.kind == Finding::Older;
        return follows && std::any_of(findings.cbegin(), findings.cend(), [&finding](const Finding &other) {
                   return other.kind == Finding::Empty && other.textId == finding.textId
                           && other.language == finding.language;
               });
    };
    QList<Finding> told;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(told),
                 [&](const Finding &finding) { return !isEmptyToo(finding); });
    return told;
}
