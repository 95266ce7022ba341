// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editedparts.h"

#include "query.h"
#include "workingcopy.h"

#include <algorithm>
#include <utility>

namespace
{

// A table whose rows are parts, what tells the parts that follow one another, and the endings of their texts.
struct PartTable {
    const char *name;
    QStringList group; // columns
    QStringList endings;
    const char *further = ""; // a column that a new part has from the one before it
};
const QList<PartTable> &partTables()
{
    static const QList<PartTable> tables {
        { "paragraph", { QStringLiteral("section"), QStringLiteral("item") }, { QString() } },
        { "plain_sentence", { QStringLiteral("section"), QStringLiteral("item") }, { QString() }, "icon" },
        { "fact", { QStringLiteral("section") }, { QStringLiteral(".label"), QStringLiteral(".value") } },
        { "item", { QStringLiteral("section") }, { QStringLiteral(".title") } },
        { "address_line", { QStringLiteral("office") }, { QString() } },
        { "direction", { QStringLiteral("office") }, { QString() } },
    };
    return tables;
}

// A part as its table says it.
struct Part {
    const PartTable *table = nullptr;
    QString id;
    QVariantList group;
    int position = 0;

    QString groupColumns() const { return table->group.join(QStringLiteral(", ")); }
    // The condition that a row is one of its group; the values are those of group.
    QString inGroup() const { return table->group.join(QStringLiteral(" IS ? AND ")) + QStringLiteral(" IS ?"); }
};

bool run(const WorkingCopy &copy, const QString &statement, const QVariantList &values)
{
    return Answer(copy.database(), statement, values).fault().isEmpty();
}

// \a partId is as "paragraph mission.1".
Part partOf(const WorkingCopy &copy, const QString &partId)
{
    Part part;
    const QString table = partId.section(QLatin1Char(' '), 0, 0);
    for (const PartTable &known : partTables()) {
        if (table == QLatin1String(known.name))
            part.table = &known;
    }
    if (!part.table)
        return {};
    part.id = partId.section(QLatin1Char(' '), 1);
    Answer row(copy.database(),
               QStringLiteral("SELECT position, %1 FROM %2 WHERE id = ?").arg(part.groupColumns(), table), { part.id });
    if (!row.next())
        return {};
    part.position = row.value(0).toInt();
    for (int column = 1; column <= part.table->group.size(); ++column)
        part.group.append(row.value(column));
    return part;
}

// Positions from \a first on become higher or lower by \a by, with no two the same meanwhile.
bool shift(const WorkingCopy &copy, const Part &part, int first, int by)
{
    const QString table = QLatin1String(part.table->name);
    const QVariantList values = QVariantList { by } + part.group + QVariantList { first };
    return run(copy,
               QStringLiteral("UPDATE %1 SET position = -(position + ?) WHERE %2 AND position >= ?")
                       .arg(table, part.inGroup()),
               values)
            && run(copy,
                   QStringLiteral("UPDATE %1 SET position = -position WHERE %2 AND position < 0")
                           .arg(table, part.inGroup()),
                   part.group);
}

// A new part has its kind and its place from another one: the last of its like stays.
bool isAlone(const WorkingCopy &copy, const Part &part)
{
    return Answer(copy.database(),
                  QStringLiteral("SELECT 1 FROM %1 WHERE %2 LIMIT 2")
                          .arg(QLatin1String(part.table->name), part.inGroup()),
                  part.group)
                   .firstColumn()
                   .size()
            < 2;
}

bool addWordings(const WorkingCopy &copy, const QString &text)
{
    return run(copy, QStringLiteral("INSERT INTO wording (text, language, words) SELECT ?, code, '' FROM language"),
               { text })
            && run(copy,
                   QStringLiteral(
                           "INSERT INTO checked_against SELECT ?, mine.code, other.code, '' FROM language AS mine, "
                           "language AS other WHERE mine.official AND other.official AND mine.code <> other.code"),
                   { text });
}

bool removeWordings(const WorkingCopy &copy, const QString &text)
{
    bool good = true;
    for (const char *table : { "wording", "checked_against", "gloss" })
        good = good && run(copy, QStringLiteral("DELETE FROM %1 WHERE text = ?").arg(QLatin1String(table)), { text });
    return good;
}

// An id that nothing has: that of \a part with the next free number at its end.
QString freeId(const WorkingCopy &copy, const Part &part)
{
    QString stem = part.id;
    while (!stem.isEmpty() && stem.back().isDigit())
        stem.chop(1);
    if (stem.isEmpty() || stem == part.id)
        stem = part.id + QLatin1Char('.');
    for (int number = 1;; ++number) {
        QString id = stem + QString::number(number);
        Answer taken(copy.database(),
                     QStringLiteral("SELECT 1 FROM identified WHERE id = ? UNION ALL "
                                    "SELECT 1 FROM wording WHERE text = ? OR text GLOB ? || '.*'"),
                     { id, id, id });
        if (!taken.next())
            return id;
    }
}

bool insert(const WorkingCopy &copy, const Part &part, const QString &id, int position)
{
    const QString further =
            *part.table->further ? QStringLiteral(", ") + QLatin1String(part.table->further) : QString();
    bool good = run(copy,
                    QStringLiteral("INSERT INTO %1 (id, position, %2%3) SELECT ?, ?, %2%3 FROM %1 WHERE id = ?")
                            .arg(QLatin1String(part.table->name), part.groupColumns(), further),
                    { id, position, part.id });
    for (const QString &ending : part.table->endings)
        good = good && addWordings(copy, id + ending);
    return good;
}

// An item has a page of its own: one paragraph and one sentence in plain words are its least.
bool insertPageOf(const WorkingCopy &copy, const QString &item, const QString &like)
{
    bool good = true;
    const std::pair<const char *, const char *> tables[] = { { "paragraph", "text" }, { "plain_sentence", "plain" } };
    for (const auto &[table, ending] : tables) {
        const QString id = item + QLatin1Char('.') + QLatin1String(ending);
        const QString further =
                QLatin1String(table) == QLatin1String("paragraph") ? QString() : QStringLiteral(", icon");
        const Answer first(copy.database(), QStringLiteral("SELECT 1 FROM %1 WHERE item = ?").arg(QLatin1String(table)),
                           { like });
        if (first.firstColumn().isEmpty())
            continue;
        good = good
                && run(copy,
                       QStringLiteral(
                               "INSERT INTO %1 (id, section, item, position%2) SELECT ?, section, ?, 1%2 FROM %1 "
                               "WHERE item = ? AND position = 1")
                               .arg(QLatin1String(table), further),
                       { id, item, like })
                && addWordings(copy, id);
    }
    return good;
}

bool removeRow(const WorkingCopy &copy, const PartTable &table, const QString &id)
{
    bool good = true;
    for (const QString &ending : table.endings)
        good = good && removeWordings(copy, id + ending);
    return good && run(copy, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(table.name)), { id });
}

bool removePageOf(const WorkingCopy &copy, const QString &item)
{
    bool good = true;
    for (const PartTable &table : partTables()) {
        if (!table.group.contains(QLatin1String("item")))
            continue;
        const QStringList ids =
                Answer(copy.database(),
                       QStringLiteral("SELECT id FROM %1 WHERE item = ?").arg(QLatin1String(table.name)), { item })
                        .firstColumn();
        for (const QString &id : ids)
            good = good && removeRow(copy, table, id);
    }
    return good;
}

} // namespace

QString addPartAfter(WorkingCopy &copy, const QString &partId)
{
    const Part part = partOf(copy, partId);
    if (!part.table)
        return {};
    const QString id = freeId(copy, part);
    const QString text = id + part.table->endings.constFirst();
    const bool done = copy.step(text, [&] {
        return shift(copy, part, part.position + 1, 1) && insert(copy, part, id, part.position + 1)
                && (QLatin1String(part.table->name) != QLatin1String("item") || insertPageOf(copy, id, part.id));
    });
    emit copy.reloaded();
    return done ? text : QString();
}

bool movePart(WorkingCopy &copy, const QString &partId, int by)
{
    const Part part = partOf(copy, partId);
    if (!part.table)
        return false;
    const QString table = QLatin1String(part.table->name);
    const QStringList other =
            Answer(copy.database(),
                   QStringLiteral("SELECT id FROM %1 WHERE %2 AND position = ?").arg(table, part.inGroup()),
                   part.group + QVariantList { part.position + by })
                    .firstColumn();
    if (other.isEmpty())
        return false;
    const QString place = QStringLiteral("UPDATE %1 SET position = ? WHERE id = ?").arg(table);
    const bool done = copy.step(part.id + part.table->endings.constFirst(), [&] {
        return run(copy, place, { -1, part.id }) && run(copy, place, { part.position, other.constFirst() })
                && run(copy, place, { part.position + by, part.id });
    });
    emit copy.reloaded();
    return done;
}

bool removePart(WorkingCopy &copy, const QString &partId)
{
    const Part part = partOf(copy, partId);
    if (!part.table || isAlone(copy, part))
        return false;
    const bool done = copy.step(part.id + part.table->endings.constFirst(), [&] {
        const bool isFact = QLatin1String(part.table->name) == QLatin1String("fact");
        const bool isItem = QLatin1String(part.table->name) == QLatin1String("item");
        return (!isFact || run(copy, QStringLiteral("DELETE FROM explained_form WHERE fact = ?"), { part.id }))
                && (!isItem || removePageOf(copy, part.id)) && removeRow(copy, *part.table, part.id)
                && shift(copy, part, part.position + 1, -1);
    });
    emit copy.reloaded();
    return done;
}
