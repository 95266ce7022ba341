// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query.h"

#include "contentdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

Answer::Answer(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    query.exec();
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        m_rows.append(row);
    }
    const QSqlError error = query.lastError();
    if (!error.isValid())
        return;
    m_fault = error.databaseText();
    constexpr int kindOfError = 0xFF; // without what extended codes add
    const int code = error.nativeErrorCode().toInt() & kindOfError;
    m_damaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

void execute(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    const Answer none(database, statement, values);
}

bool Answer::next()
{
    return ++m_row < m_rows.size();
}

QStringList Answer::firstColumn() const
{
    QStringList column;
    column.reserve(m_rows.size());
    for (const QVariantList &row : m_rows)
        column.append(row.constFirst().toString());
    return column;
}

Answer ask(const ContentDatabase &content, const QString &statement, const QVariantList &values)
{
    const QSqlDatabase database = content.connection();
    Answer answer(database, statement, values);
    if (answer.fault().isEmpty() || !content.giveUp(database))
        return answer;
    return { content.connection(), statement, values };
}
