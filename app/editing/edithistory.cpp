// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edithistory.h"

#include "query.h"

namespace
{

// What the editor changes. The wordings of a text have no other columns than their key that must stay different, so the
// first change of a step reverts all that follow in it: a step of typing keeps one statement, not one a letter.
struct EditedTable {
    const char *name;
    bool keepsFirst = false;
};
const QList<EditedTable> &editedTables()
{
    static const QList<EditedTable> tables {
        { "wording", true }, { "checked_against", true }, { "gloss" }, { "paragraph" },    { "plain_sentence" },
        { "fact" },          { "explained_form" },        { "item" },  { "address_line" }, { "direction" }
    };
    return tables;
}

const auto &historyTables()
{
    // step: the one that is being made, 0 for none; next: the number of the next one; saved and digest: see setSaved().
    static const QStringList tables {
        QStringLiteral(
                "CREATE TABLE editing_state (step INTEGER NOT NULL, next INTEGER NOT NULL, saved INTEGER NOT NULL, "
                "digest TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE editing_step (id INTEGER PRIMARY KEY, place TEXT NOT NULL, undone INTEGER NOT "
                       "NULL) STRICT"),
        QStringLiteral(
                "CREATE TABLE editing_change (id INTEGER PRIMARY KEY, step INTEGER NOT NULL, target TEXT NOT NULL, "
                "statement TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX editing_change_step ON editing_change (step, target)"),
        QStringLiteral("INSERT INTO editing_state VALUES (0, 1, 0, '')"),
    };
    return tables;
}

QString fault(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        const Answer answer(database, statement);
        if (!answer.fault().isEmpty())
            return answer.fault();
    }
    return {};
}

// The three triggers of a table. Each writes an SQL statement with the values of the row in it.
QStringList triggersOf(const QSqlDatabase &database, const EditedTable &table)
{
    const QString name = QLatin1String(table.name);
    QStringList columns;
    QStringList keys;
    Answer info(database, QStringLiteral("SELECT name, pk FROM pragma_table_info(?)"), { name });
    while (info.next()) {
        columns.append(info.value(0).toString());
        if (info.value(1).toInt() > 0)
            keys.append(info.value(0).toString());
    }
    const auto listed = [](const QStringList &names, const QString &each, const QString &between) {
        QStringList parts;
        for (const QString &column : names)
            parts.append(QString(each).replace(QLatin1Char('@'), column));
        return parts.join(between);
    };
    const QString and_ = QStringLiteral(" || ' AND ' || ");
    const QString comma = QStringLiteral(" || ', ' || ");
    const auto where = [&](const char *row) {
        return listed(keys, QStringLiteral("'@ IS ' || quote(%1.@)").arg(QLatin1String(row)), and_);
    };
    const auto trigger = [&](const char *event, const char *row, const QString &statement, const QString &unless) {
        return QStringLiteral("CREATE TRIGGER editing_%1_%2 AFTER %2 ON %1 BEGIN "
                              "INSERT INTO editing_change (step, target, statement) "
                              "SELECT step, '%1 ' || %3, %4 FROM editing_state WHERE step <> 0%5; END")
                .arg(name, QLatin1String(event), where(row), statement, unless);
    };
    const QString known = QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM editing_change AS known "
                                         "WHERE known.step = editing_state.step AND known.target = '%1 ' || %2)")
                                  .arg(name, where("new"));
    return { trigger("INSERT", "new", QStringLiteral("'DELETE FROM %1 WHERE ' || ").arg(name) + where("new"), {}),
             trigger("DELETE", "old",
                     QStringLiteral("'INSERT INTO %1 (%2) VALUES (' || ").arg(name, columns.join(QStringLiteral(", ")))
                             + listed(columns, QStringLiteral("quote(old.@)"), comma) + QStringLiteral(" || ')'"),
                     {}),
             trigger("UPDATE", "new",
                     QStringLiteral("'UPDATE %1 SET ' || ").arg(name)
                             + listed(columns, QStringLiteral("'@ = ' || quote(old.@)"), comma)
                             + QStringLiteral(" || ' WHERE ' || ") + where("new"),
                     table.keepsFirst ? known : QString()) };
}

} // namespace

EditHistory::EditHistory(const QSqlDatabase &database)
    : m_database(database)
{
}

QString EditHistory::addTo(const QSqlDatabase &database, const QByteArray &digest)
{
    QStringList statements = historyTables();
    for (const EditedTable &table : editedTables())
        statements += triggersOf(database, table);
    QString wrong = fault(database, statements);
    if (wrong.isEmpty())
        EditHistory(database).setSaved(0, digest);
    return wrong;
}

QString EditHistory::removeFrom(const QSqlDatabase &database)
{
    QStringList statements;
    for (const char *type : { "trigger", "table" }) {
        const QStringList names =
                Answer(database,
                       QStringLiteral("SELECT name FROM sqlite_schema WHERE type = ? AND name GLOB 'editing_*'"),
                       { QLatin1String(type) })
                        .firstColumn();
        for (const QString &name : names)
            statements.append(QStringLiteral("DROP %1 %2").arg(QLatin1String(type), name));
    }
    return fault(database, statements);
}

bool EditHistory::isIn(const QSqlDatabase &database)
{
    return Answer(database, QStringLiteral("SELECT 1 FROM editing_state")).next();
}

void EditHistory::begin(const QString &place, const QString &runName)
{
    const bool goesOn = !runName.isEmpty() && runName == m_run && position() != 0 && !canRedo();
    m_run = runName;
    m_begun = run(QStringLiteral("BEGIN IMMEDIATE"));
    if (goesOn) {
        m_begun = m_begun && run(QStringLiteral("UPDATE editing_state SET step = ?"), { position() });
        return;
    }
    m_begun = m_begun
            && run(QStringLiteral(
                    "DELETE FROM editing_change WHERE step IN (SELECT id FROM editing_step WHERE undone)"))
            && run(QStringLiteral("DELETE FROM editing_step WHERE undone"))
            && run(QStringLiteral("UPDATE editing_state SET step = next, next = next + 1"))
            && run(QStringLiteral("INSERT INTO editing_step SELECT step, ?, 0 FROM editing_state"),
                   { place.isNull() ? QLatin1String("") : place });
}

bool EditHistory::end(bool good)
{
    good = good && m_begun;
    if (good) {
        // What changed nothing is no step.
        run(QStringLiteral("DELETE FROM editing_step WHERE id = (SELECT step FROM editing_state) "
                           "AND NOT EXISTS (SELECT 1 FROM editing_change WHERE step = editing_step.id)"));
        good = run(QStringLiteral("UPDATE editing_state SET step = 0")) && run(QStringLiteral("COMMIT"));
    }
    if (!good) {
        m_run.clear();
        run(QStringLiteral("ROLLBACK"));
    }
    return good;
}

void EditHistory::endRun()
{
    m_run.clear();
}

bool EditHistory::canUndo() const
{
    return position() != 0;
}

bool EditHistory::canRedo() const
{
    return Answer(m_database, QStringLiteral("SELECT 1 FROM editing_step WHERE undone LIMIT 1")).next();
}

QString EditHistory::undo()
{
    return revert(false);
}

QString EditHistory::redo()
{
    return revert(true);
}

// Reverts the last step that is done, or the first that is undone: what its statements change is recorded as the same
// step.
QString EditHistory::revert(bool undone)
{
    m_run.clear();
    Answer step(
            m_database,
            undone ? QStringLiteral("SELECT id, place FROM editing_step WHERE undone ORDER BY id LIMIT 1")
                   : QStringLiteral("SELECT id, place FROM editing_step WHERE NOT undone ORDER BY id DESC LIMIT 1"));
    if (!step.next())
        return {};
    const qint64 id = step.value(0).toLongLong();
    m_begun = run(QStringLiteral("BEGIN IMMEDIATE"));
    // Rows come back in the order in which others may name them, but not where a step moved several.
    run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    const QStringList statements =
            Answer(m_database, QStringLiteral("SELECT statement FROM editing_change WHERE step = ? ORDER BY id DESC"),
                   { id })
                    .firstColumn();
    bool good = run(QStringLiteral("DELETE FROM editing_change WHERE step = ?"), { id })
            && run(QStringLiteral("UPDATE editing_state SET step = ?"), { id });
    for (const QString &statement : statements)
        good = good && run(statement);
    good = good && run(QStringLiteral("UPDATE editing_step SET undone = ? WHERE id = ?"), { undone ? 0 : 1, id });
    if (!end(good))
        return {};
    // Not null: there was a step, wherever it was.
    const QString place = step.value(1).toString();
    return place.isNull() ? QLatin1String("") : place;
}

qint64 EditHistory::position() const
{
    return number(QStringLiteral("SELECT coalesce(max(id), 0) FROM editing_step WHERE NOT undone"));
}

void EditHistory::setSaved(qint64 position, const QByteArray &digest)
{
    m_run.clear();
    run(QStringLiteral("UPDATE editing_state SET saved = ?, digest = ?"),
        { position, QLatin1String(digest.isEmpty() ? "" : digest.constData()) });
}

QByteArray EditHistory::digest() const
{
    return Answer(m_database, QStringLiteral("SELECT digest FROM editing_state")).firstColumn().value(0).toLatin1();
}

bool EditHistory::isChanged() const
{
    return position() != number(QStringLiteral("SELECT saved FROM editing_state"));
}

bool EditHistory::run(const QString &statement, const QVariantList &values)
{
    return Answer(m_database, statement, values).fault().isEmpty();
}

qint64 EditHistory::number(const QString &statement) const
{
    Answer answer(m_database, statement);
    return answer.next() ? answer.value(0).toLongLong() : 0;
}
