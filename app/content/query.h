// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One question to a database, asked in one line.

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

/*! Asks \a question with its \a values bound in their order. An error leaves a query without rows. */
inline QSqlQuery answer(const QSqlDatabase &database, const QString &question, const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(question);
    for (const QVariant &value : values)
        query.addBindValue(value);
    query.exec();
    return query;
}

/*! The first column of all rows of \a query. */
inline QStringList firstColumn(QSqlQuery query)
{
    QStringList column;
    while (query.next())
        column.append(query.value(0).toString());
    return column;
}
