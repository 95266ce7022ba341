// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentvfs.h"

#include "contentcheck.h"
#include "contentfile.h"
#include "query.h"

#include <QHash>
#include <QMutex>
#include <QUrl>

#include <algorithm>
#include <cstring>

#include <sqlite3.h>

namespace
{

constexpr auto vfsName = "kiosk-content";

// The files that are to be opened, by the names of their connections.
QMutex filesLock;
QHash<QByteArray, std::shared_ptr<ContentFile>> &files()
{
    static QHash<QByteArray, std::shared_ptr<ContentFile>> files;
    return files;
}

// What SQLite has in hand for an open file.
struct OpenFile {
    sqlite3_file base;
    std::shared_ptr<ContentFile> *file;
};

ContentFile &fileOf(sqlite3_file *file)
{
    return **reinterpret_cast<OpenFile *>(file)->file;
}

int closeFile(sqlite3_file *file)
{
    delete reinterpret_cast<OpenFile *>(file)->file;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *bytes, int length, sqlite3_int64 offset)
{
    ContentFile &content = fileOf(file);
    const qint64 there = std::clamp<qint64>(content.size() - offset, 0, length);
    if (!content.read(static_cast<char *>(bytes), there, offset))
        return SQLITE_IOERR_READ;
    // SQLite wants zeros where the file has ended.
    std::memset(static_cast<char *>(bytes) + there, 0, size_t(length - there));
    return there == length ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = fileOf(file).size();
    return SQLITE_OK;
}

const sqlite3_io_methods methods = {
    1, // no shared memory, nothing mapped
    closeFile,
    readFile,
    [](sqlite3_file *, const void *, int, sqlite3_int64) { return SQLITE_READONLY; },
    [](sqlite3_file *, sqlite3_int64) { return SQLITE_READONLY; },
    [](sqlite3_file *, int) { return SQLITE_OK; }, // nothing to bring to the disk
    sizeOfFile,
    [](sqlite3_file *, int) { return SQLITE_OK; }, // no locks: nobody writes
    [](sqlite3_file *, int) { return SQLITE_OK; },
    [](sqlite3_file *, int *reserved) {
        *reserved = 0;
        return SQLITE_OK;
    },
    [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; },
    [](sqlite3_file *) { return 0; }, // the usual size of a sector
    [](sqlite3_file *) { return SQLITE_IOCAP_IMMUTABLE; },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *open = reinterpret_cast<OpenFile *>(file);
    open->base.pMethods = nullptr;
    // No name: a temporary file, which would lie on the disk.
    if (!name || !(flags & SQLITE_OPEN_MAIN_DB))
        return SQLITE_CANTOPEN;
    const QMutexLocker locked(&filesLock);
    const std::shared_ptr<ContentFile> content = files().value(QByteArray(name));
    if (!content)
        return SQLITE_CANTOPEN;
    open->file = new std::shared_ptr<ContentFile>(content);
    open->base.pMethods = &methods;
    if (outFlags)
        *outFlags = SQLITE_OPEN_READONLY;
    return SQLITE_OK;
}

// The system's, but for what opens and looks for files.
sqlite3_vfs readingVfs()
{
    sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.szOsFile = sizeof(OpenFile);
    vfs.pNext = nullptr;
    vfs.zName = vfsName;
    vfs.xOpen = openFile;
    vfs.xDelete = [](sqlite3_vfs *, const char *, int) { return SQLITE_READONLY; };
    vfs.xAccess = [](sqlite3_vfs *, const char *, int, int *there) {
        *there = 0; // no journal
        return SQLITE_OK;
    };
    vfs.xFullPathname = [](sqlite3_vfs *, const char *name, int length, char *full) {
        sqlite3_snprintf(length, full, "%s", name);
        return SQLITE_OK;
    };
    return vfs;
}

// Made once: from then on it is a part of SQLite's list, in any thread.
void registerVfs()
{
    static sqlite3_vfs vfs = readingVfs();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    Q_UNUSED(registered)
}

} // namespace

QSqlDatabase openContent(const QString &name, const std::shared_ptr<ContentFile> &file)
{
    registerVfs();
    const QByteArray key = '/' + name.toUtf8();
    {
        const QMutexLocker locked(&filesLock);
        files().insert(key, file);
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    QUrl url = QUrl::fromLocalFile(QString::fromUtf8(key));
    url.setQuery(QStringLiteral("immutable=1&vfs=%1").arg(QLatin1String(vfsName)));
    database.setDatabaseName(QString::fromUtf8(url.toEncoded()));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    database.open();
    {
        const QMutexLocker locked(&filesLock);
        files().remove(key);
    }
    ContentCheck::prepare(database);
    return database;
}
