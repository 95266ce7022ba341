// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyfile.h"

#include "query.h"

#include <QFile>
#include <QUuid>

namespace
{

bool isSound(const QSqlDatabase &copy)
{
    Answer journal(copy, QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!journal.next() || journal.value(0).toString() != QLatin1String("wal"))
        return false;
    for (const char *pragma :
         { "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = ON" })
        execute(copy, QLatin1String(pragma));
    return Answer(copy, QStringLiteral("PRAGMA quick_check(1)")).firstColumn().value(0) == QLatin1String("ok");
}

} // namespace

QSqlDatabase openCopy(const QString &path)
{
    QSqlDatabase copy = QSqlDatabase::addDatabase(
            QStringLiteral("QSQLITE"), QStringLiteral("editing-") + QUuid::createUuid().toString(QUuid::WithoutBraces));
    copy.setDatabaseName(path);
    if (copy.open() && !isSound(copy))
        copy.close();
    return copy;
}

void closeCopy(QSqlDatabase &connection)
{
    const QString name = connection.connectionName();
    connection = {};
    QSqlDatabase::removeDatabase(name);
}

void removeCopy(const QString &path)
{
    for (const char *part : { "", "-wal", "-shm" })
        QFile::remove(path + QLatin1String(part));
}

std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a program that is gone leaves one behind
    return lock;
}
