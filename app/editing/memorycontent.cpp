// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memorycontent.h"

#include "contentcheck.h"
#include "edithistory.h"
#include "query.h"

#include <QFile>
#include <QUuid>

#include <sqlite3.h>

#include <cstring>

MemoryContent::MemoryContent(const QByteArray &snapshot)
    : m_database(QSqlDatabase::addDatabase(
            QStringLiteral("QSQLITE"), QStringLiteral("editing-") + QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_database.setDatabaseName(QStringLiteral(":memory:"));
    m_database.open();
    const auto size = sqlite3_int64(snapshot.size());
    auto *bytes = static_cast<uchar *>(sqlite3_malloc64(sqlite3_uint64(size)));
    if (!bytes)
        return;
    std::memcpy(bytes, snapshot.constData(), size_t(size));
    sqlite3_deserialize(ContentCheck::handleOf(m_database), "main", bytes, size, size,
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    // The checks count the words of the index, with which not every SQLite trusts a view.
    execute(m_database, QStringLiteral("PRAGMA trusted_schema = ON"));
}

MemoryContent::~MemoryContent()
{
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

QString MemoryContent::finish(const QString &revision)
{
    QString fault = EditHistory::removeFrom(m_database);
    if (!fault.isEmpty())
        return fault;
    if (!revision.isEmpty())
        execute(m_database, QStringLiteral("UPDATE edition SET revision = ?"), { revision });
    for (const char *table : { "entry", "search", "term" })
        execute(m_database, QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
    QFile derived(QStringLiteral(":/derived.sql"));
    if (!derived.open(QIODevice::ReadOnly))
        return derived.errorString();
    char *message = nullptr;
    sqlite3_exec(ContentCheck::handleOf(m_database), derived.readAll().constData(), nullptr, nullptr, &message);
    fault = QString::fromUtf8(message);
    sqlite3_free(message);
    return fault;
}

QByteArray bytesOf(const QSqlDatabase &database)
{
    sqlite3_int64 size = 0;
    uchar *bytes = sqlite3_serialize(ContentCheck::handleOf(database), "main", &size, 0);
    if (!bytes)
        return {};
    QByteArray copy(reinterpret_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    // What is written has no log beside it: https://www.sqlite.org/fileformat.html, section 1.3.
    constexpr int writeVersion = 18;
    constexpr int readVersion = 19;
    copy[writeVersion] = 1;
    copy[readVersion] = 1;
    return copy;
}
