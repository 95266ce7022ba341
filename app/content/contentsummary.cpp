// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentsummary.h"

#include "query.h"

#include <QCryptographicHash>
#include <QSqlDatabase>

#include <algorithm>

namespace
{

// Each text with its page and its order there. group tells which of them are counted together.
constexpr auto listed =
        "WITH listed (page, rank, kind, position, half, text, part) AS ("
        "  SELECT 'names', 1, 0, row_number() OVER (ORDER BY id), 0, id, '' FROM name"
        "  UNION ALL SELECT 'section ' || id, 1, 1, 0, 0, id || '.title', '' FROM section"
        "  UNION ALL SELECT 'section ' || id, 2, 2, 0, 0, id || '.short', '' FROM section"
        "  UNION ALL SELECT 'section ' || id, 3, 3, 0, 0, id || '.summary', '' FROM section"
        "  UNION ALL SELECT 'section ' || id, 4, 4, 0, 0, id || '.item', '' FROM section WHERE layout = 'items'"
        "  UNION ALL SELECT coalesce('item ' || item, 'section ' || section), 5, 5, position, 0, id, 'paragraph ' || "
        "id FROM paragraph"
        "  UNION ALL SELECT iif(layout = 'items', 'item ' || item.id, 'section ' || section), iif(layout = 'items', 1, "
        "6),"
        "                   iif(layout = 'items', 1, 6), item.position, 0, item.id || '.title', 'item ' || item.id"
        "      FROM item JOIN section ON section.id = section"
        "  UNION ALL SELECT 'section ' || section, 7, 7, position, 0, id || '.label', 'fact ' || id FROM fact"
        "  UNION ALL SELECT 'section ' || section, 7, 8, position, 1, id || '.value', 'fact ' || id FROM fact"
        "  UNION ALL SELECT coalesce('item ' || item, 'section ' || section), 8, 9, position, 0, id, 'plain_sentence ' "
        "|| id"
        "      FROM plain_sentence"
        "  UNION ALL SELECT 'office ' || id, 1, 0, 0, 0, id || '.name', '' FROM office"
        "  UNION ALL SELECT 'office ' || office, 2, 10, position, 0, id, 'address_line ' || id FROM address_line"
        "  UNION ALL SELECT 'office ' || office, 3, 11, position, 0, id, 'direction ' || id FROM direction) ";

// The pages in the order of the kiosk, and the texts that name them.
constexpr auto pages =
        ", pages (page, title, first, second, third) AS ("
        "  SELECT 'section ' || id, id || '.short', position, 0, 0 FROM section"
        "  UNION ALL SELECT 'item ' || item.id, item.id || '.title', section.position, 1, item.position"
        "      FROM item JOIN section ON section.id = section WHERE layout = 'items'"
        "  UNION ALL SELECT 'office ' || office.id, office.id || '.name', section.position, 1, office.position"
        "      FROM office JOIN section ON layout = 'offices'"
        "  UNION ALL SELECT 'names', '', (SELECT max(position) + 1 FROM section), 0, 0) ";

struct PartQuery {
    ContentParts::Part part;
    const char *statement;
};

// In an order of their own, so that it depends on nothing else.
constexpr PartQuery partQueries[] = {
    { ContentParts::SearchWords, "SELECT language, words, section, answered FROM keyword ORDER BY 1, 2, 3" },
    { ContentParts::SearchWords, "SELECT language, word, sought FROM filler ORDER BY 1, 2" },
    { ContentParts::SearchWords, "SELECT language, kind, letters FROM affix ORDER BY 1, 2, 3" },
    { ContentParts::SearchWords, "SELECT language, position, words FROM suggestion ORDER BY 1, 2" },
    { ContentParts::WordForms, "SELECT language, words, fact FROM explained_form ORDER BY 1, 2" },
    { ContentParts::WordForms, "SELECT text, language, words, gloss_language FROM gloss ORDER BY 1, 2, 3" },
    { ContentParts::Pins, "SELECT id, latitude, longitude, accuracy_metres FROM office ORDER BY 1" },
    { ContentParts::Maps, "SELECT office, plan FROM map ORDER BY 1" },
    { ContentParts::Look, "SELECT id, layout, icon, at_home, accent, pattern FROM section ORDER BY 1" },
    { ContentParts::Look, "SELECT id, icon FROM plain_sentence ORDER BY 1" },
    { ContentParts::Languages, "SELECT code, position, name, official, forbidden FROM language ORDER BY 1" },
    { ContentParts::Signatures, "SELECT text, language, status, reviewer, reviewed_on FROM wording ORDER BY 1, 2" },
    { ContentParts::Signatures, "SELECT text, language, counterpart, words FROM checked_against ORDER BY 1, 2, 3" },
};

// The rows of \a statement, added to what \a hash has seen.
void addRows(const QSqlDatabase &database, const QString &statement, int columns, QCryptographicHash &hash,
             QString &fault)
{
    Answer rows(database, statement);
    while (rows.next()) {
        for (int column = 0; column < columns; ++column) {
            const QByteArray value = rows.value(column).toString().toUtf8();
            hash.addData(QByteArray::number(value.size()) + ':' + value);
        }
    }
    if (fault.isEmpty())
        fault = rows.fault();
}

} // namespace

QString listedTexts()
{
    return QLatin1String(listed);
}

QString ContentSummary::wordsOf(const QString &textId, const QString &language) const
{
    const auto found = std::find_if(texts.cbegin(), texts.cend(),
                                    [&textId](const ContentText &text) { return text.textId == textId; });
    return found == texts.cend() ? QString() : found->words.value(language);
}

ContentSummary ContentSummary::of(const QSqlDatabase &database)
{
    ContentSummary summary;
    Answer rows(
            database,
            QLatin1String(listed) + QLatin1String(pages)
                    + QStringLiteral("SELECT listed.text, kind, listed.position, title, language, words, "
                                     "       (SELECT count(*) FROM listed AS like WHERE like.page = listed.page "
                                     "AND like.kind = listed.kind) "
                                     "FROM listed JOIN pages USING (page) JOIN wording ON wording.text = "
                                     "listed.text ORDER BY first, second, third, rank, listed.position, listed.half, "
                                     "listed.text, language"));
    while (rows.next()) {
        const QString textId = rows.value(0).toString();
        if (summary.texts.isEmpty() || summary.texts.constLast().textId != textId)
            summary.texts.append({ textId,
                                   TextKinds::Kind(rows.value(1).toInt()),
                                   rows.value(6).toInt() > 1 ? rows.value(2).toInt() : 0,
                                   rows.value(3).toString(),
                                   {} });
        summary.texts.last().words.insert(rows.value(4).toString(), rows.value(5).toString());
    }
    summary.fault = rows.fault();
    for (const PartQuery &query : partQueries) {
        const QString statement = QLatin1String(query.statement);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(summary.parts.value(query.part));
        addRows(database, statement, int(statement.section(QStringLiteral(" FROM "), 0, 0).count(u',')) + 1, hash,
                summary.fault);
        summary.parts.insert(query.part, hash.result());
    }
    return summary;
}
