// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A snapshot of a working copy in memory, to be finished and checked.

#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

/*! All of \a database as it is now, as the bytes of an SQLite file. */
QByteArray bytesOf(const QSqlDatabase &database);

/*! A database in memory that begins as the bytes of a snapshot. For one thread. */
class MemoryContent
{
public:
    explicit MemoryContent(const QByteArray &snapshot);
    ~MemoryContent();
    Q_DISABLE_COPY_MOVE(MemoryContent)

    /*! Makes it what a content file is: without the history, with the day \a revision where that is not empty, and with
       what is derived from the texts (derived.sql). Answers what SQLite says is wrong; empty if nothing. */
    QString finish(const QString &revision = {});
    const QSqlDatabase &database() const { return m_database; }

private:
    QSqlDatabase m_database;
};
