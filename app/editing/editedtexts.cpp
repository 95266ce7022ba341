// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editedtexts.h"

#include "query.h"
#include "workingcopy.h"

namespace
{

// Each text with its page and its order there. group tells which of them are counted together.
constexpr auto listedTexts =
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

} // namespace

QList<EditedPage> editedPages(const WorkingCopy &copy)
{
    QList<EditedPage> pages;
    Answer rows(
            copy.database(),
            QStringLiteral("SELECT 'section ' || id, id, '', '', id || '.short', position, 0 AS half, 0 AS place "
                           "FROM section "
                           "UNION ALL SELECT 'item ' || item.id, section, item.id, '', item.id || '.title', "
                           "    section.position, 1, item.position FROM item JOIN section ON section.id = section "
                           "    WHERE layout = 'items' "
                           "UNION ALL SELECT 'office ' || office.id, section.id, '', office.id, office.id || '.name', "
                           "    section.position, 1, office.position FROM office JOIN section ON layout = 'offices' "
                           "ORDER BY 6, half, place"));
    while (rows.next())
        pages.append({ rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(),
                       rows.value(3).toString(), rows.value(4).toString() });
    pages.append({ QStringLiteral("names"), {}, {}, {}, {} });
    return pages;
}

QList<EditedText> editedTexts(const WorkingCopy &copy, const QString &pageId)
{
    QList<EditedText> texts;
    Answer rows(copy.database(),
                QLatin1String(listedTexts)
                        + QStringLiteral("SELECT text, kind, position, part, "
                                         "       (SELECT count(*) FROM listed AS like WHERE like.page = listed.page "
                                         "AND like.kind = listed.kind) "
                                         "FROM listed WHERE page = ? ORDER BY rank, position, half, text"),
                { pageId });
    while (rows.next())
        texts.append({ rows.value(0).toString(), TextKinds::Kind(rows.value(1).toInt()), rows.value(2).toInt(),
                       rows.value(3).toString(), rows.value(4).toInt() });
    return texts;
}

EditedPlace placeOf(const WorkingCopy &copy, const QString &id)
{
    Answer row(copy.database(),
               QLatin1String(listedTexts)
                       + QStringLiteral("SELECT page, text FROM listed WHERE ? IN (text, page, part, substr(part, "
                                        "instr(part, ' ') + 1)) "
                                        "ORDER BY text = ? DESC, page = ? DESC, rank, position, half, text LIMIT 1"),
               { id, id, id });
    return row.next() ? EditedPlace { row.value(0).toString(), row.value(1).toString() } : EditedPlace();
}
