// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storedfiles.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

thread_local int lastError = 0;

bool note(bool done)
{
    if (!done)
        lastError = errno;
    return done;
}

} // namespace

bool writeWhole(int descriptor, const char *bytes, qsizetype length)
{
    while (length > 0) {
        const ssize_t put = write(descriptor, bytes, size_t(length));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        bytes += put;
        length -= put;
    }
    return true;
}

bool writeStored(const QString &path, const std::function<QByteArray()> &next)
{
    constexpr mode_t everybodyReads = 0644;
    const int descriptor = open(QFile::encodeName(path).constData(),
                                O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, everybodyReads);
    if (!note(descriptor >= 0))
        return false;
    bool done = true;
    for (QByteArray piece = next(); done && !piece.isEmpty(); piece = next())
        done = note(writeWhole(descriptor, piece.constData(), piece.size()));
    done = done && note(fsync(descriptor) == 0);
    close(descriptor);
    return done;
}

bool replaceStored(const QString &path, const QByteArray &bytes)
{
    const QString part = path + QStringLiteral(".part");
    QByteArray left = bytes;
    const bool replaced = writeStored(part, [&left] { return std::exchange(left, {}); })
            && note(std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0);
    if (!replaced)
        QFile::remove(part);
    return replaced && syncFolder(QFileInfo(path).path());
}

bool syncFolder(const QString &folder)
{
    const int descriptor = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (!note(descriptor >= 0))
        return false;
    const bool done = note(fsync(descriptor) == 0);
    close(descriptor);
    return done;
}

bool makeFolder(const QString &folder)
{
    constexpr mode_t everybodyReads = 0755;
    return note(mkdir(QFile::encodeName(folder).constData(), everybodyReads) == 0 || errno == EEXIST);
}

bool renameFolder(const QString &from, const QString &to)
{
    return note(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0);
}

bool exchangeFolders(const QString &one, const QString &other)
{
    return note(renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
                          RENAME_EXCHANGE)
                == 0);
}

QString lastStorageFault()
{
    return qt_error_string(lastError);
}
