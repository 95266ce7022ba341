// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editedtexts.h"

#include "query.h"
#include "workingcopy.h"

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
                listedTexts()
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
               listedTexts()
                       + QStringLiteral("SELECT page, text FROM listed WHERE ? IN (text, page, part, substr(part, "
                                        "instr(part, ' ') + 1)) "
                                        "ORDER BY text = ? DESC, page = ? DESC, rank, position, half, text LIMIT 1"),
               { id, id, id });
    return row.next() ? EditedPlace { row.value(0).toString(), row.value(1).toString() } : EditedPlace();
}
