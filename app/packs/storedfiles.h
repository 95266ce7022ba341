// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of files that a power cut does not undo by halves.

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

/*!
    Each answers false if the system refused, and lastStorageFault() says why. What is written is on the disk when the
    function returns; a name is on the disk once syncFolder() of its folder has returned.
*/

/*! How much of a pack is read and written at a time, bytes. */
constexpr qsizetype pieceSize = qsizetype(256) * 1024;

/*! Writes all \a length \a bytes to the open file \a descriptor; errno says why where it fails. */
bool writeWhole(int descriptor, const char *bytes, qsizetype length);
/*! Writes a new file \a path: the pieces that \a next gives, until it gives an empty one; null where it fails. */
bool writeStored(const QString &path, const std::function<QByteArray()> &next);
/*! Puts a file of those \a bytes in the place of \a path at once. */
bool replaceStored(const QString &path, const QByteArray &bytes);
/*! Waits until the names in \a folder are on the disk. */
bool syncFolder(const QString &folder);
bool makeFolder(const QString &folder);
/*! Gives the folder \a from the name \a to, which nothing has. */
bool renameFolder(const QString &from, const QString &to);
/*! Has the folders \a one and \a other exchange their names at once: nobody ever sees one of the two missing. */
bool exchangeFolders(const QString &one, const QString &other);
/*! What the system said last to this thread, as "No space left on device". */
QString lastStorageFault();
