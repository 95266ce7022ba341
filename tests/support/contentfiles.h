// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes content files with and without faults, and changes them while they are shown.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

/*! What tools/content does after the last text, as SQL: without it, a changed text is not in the search index. */
QByteArray indexAnew();

/*! No word is explained any more, as SQL: for texts that are changed, in which explained words may have stood. */
QByteArray explainNothing();

/*! Changes the content file \a file by \a sql, without a check; false if that fails. */
bool changeContent(const QString &file, const QByteArray &sql);
/*! Copies the file \a from to \a to, which may be there already. */
bool copyOver(const QString &from, const QString &to);
/*! Writes \a bytes over the file \a path, which stays the same one on the disk, as cp does. */
bool overwrite(const QString &path, const QByteArray &bytes);
/*! Puts a copy of the file \a from in the place of \a path at once, as mv does. */
bool putInPlace(const QString &from, const QString &path);
/*! All bytes of a file. */
QByteArray bytesOf(const QString &path);

/*! One way in which a content file goes bad, and what the kiosk says of it. */
struct BadChange {
    const char *name;
    QString fault;
    std::function<bool(const QString &file)> apply;
};
QList<BadChange> badChanges();
