// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file in which a working copy lies.

#pragma once

#include <QLockFile>
#include <QSqlDatabase>
#include <QString>

#include <memory>

/*! Opens the copy at \a path so that each change is kept at once. Answers a connection of its own, which is not open
   where the file is no database that can be changed. */
QSqlDatabase openCopy(const QString &path);
/*! Gives up \a connection, which nobody may hold any more. */
void closeCopy(QSqlDatabase &connection);
/*! Removes the copy at \a path with all that SQLite keeps beside it. */
void removeCopy(const QString &path);
/*! The lock of the copy at \a path, not locked yet. */
std::unique_ptr<QLockFile> lockOf(const QString &path);
