// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentdatabase.h"

#include "catalog.h"

#include <QFile>
#include <QFileInfo>
#include <QResource>
#include <QSqlDriver>
#include <QTemporaryFile>
#include <QThread>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>

namespace
{

// The two marks that schema.sql writes into the file's head.
constexpr quint32 applicationId = 0x4D495449;
constexpr quint32 newestVersion = 5;

// https://www.sqlite.org/fileformat.html, section 1.3
constexpr qint64 headLength = 100;
constexpr int pageSizeOffset = 16;
constexpr int pageCountOffset = 28;
constexpr int userVersionOffset = 60;
constexpr int applicationIdOffset = 68;

QString newConnectionName()
{
    return QStringLiteral("content-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QSqlDatabase readOnlyConnection(const QString &name, const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    // immutable: no lock, no journal, nothing written beside the file.
    url.setQuery(QStringLiteral("immutable=1"));
    database.setDatabaseName(QString::fromUtf8(url.toEncoded()));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    database.open();
    return database;
}

// What is wrong with the file, as far as its first hundred bytes and its length tell; empty if nothing.
QString faultOfHead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return QStringLiteral("there is no such file");
    if (!info.isFile())
        return QStringLiteral("it is not a file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("it cannot be read");
    if (file.size() == 0)
        return QStringLiteral("it is empty");

    const QByteArray head = file.read(headLength);
    if (head.size() < headLength || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return QStringLiteral("it is not an SQLite file");
    const auto number = [&head](int offset) { return qFromBigEndian<quint32>(head.constData() + offset); };
    const quint16 pageSize = qFromBigEndian<quint16>(head.constData() + pageSizeOffset);
    const qint64 length = qint64(pageSize == 1 ? 65536 : pageSize) * number(pageCountOffset);
    if (number(applicationIdOffset) != applicationId)
        return QStringLiteral("it is a file of another application");
    if (number(userVersionOffset) > newestVersion)
        return QStringLiteral("it is of version %1, this program reads versions up to %2")
                .arg(number(userVersionOffset))
                .arg(newestVersion);
    if (number(userVersionOffset) == 0)
        return QStringLiteral("it has no version");
    if (file.size() != length)
        return QStringLiteral("it is cut off: %1 bytes where its head promises %2").arg(file.size()).arg(length);
    return {};
}

// What an external file lacks beside the embedded content; empty if nothing. No official language may be left out.
QString faultBeside(const QSqlDatabase &external, const QSqlDatabase &embedded)
{
    if (Catalog::schemaOf(external) != Catalog::schemaOf(embedded))
        return QStringLiteral("its tables are not those of this program's schema.sql");
    const QStringList languages = Catalog::officialLanguagesOf(external);
    for (const QString &code : Catalog::officialLanguagesOf(embedded)) {
        if (!languages.contains(code))
            return QStringLiteral("it lacks the official language \"%1\"").arg(code);
    }
    return {};
}

} // namespace

bool ContentDatabase::isUsable()
{
    return QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
}

ContentDatabase::ContentDatabase(const QString &file, QObject *parent)
    : QObject(parent)
{
    openEmbedded();
    if (file.isEmpty())
        return;
    const QString fault = openExternal(file);
    if (!fault.isEmpty())
        m_refusal = file + QStringLiteral(": ") + fault;
}

ContentDatabase::~ContentDatabase()
{
    if (m_check)
        m_check->wait();
    close();
}

QSqlDatabase ContentDatabase::connection() const
{
    return QSqlDatabase::database(m_connection);
}

bool ContentDatabase::checkInBackground()
{
    if (m_file.isEmpty() || m_check)
        return false;

    const QString file = m_file;
    const auto fault = std::make_shared<QString>();
    m_check.reset(QThread::create([file, fault] {
        const QString name = newConnectionName();
        *fault = Catalog::faultOf(readOnlyConnection(name, file));
        QSqlDatabase::removeDatabase(name);
    }));
    connect(m_check.get(), &QThread::finished, this, [this, file, fault] {
        if (!fault->isEmpty()) {
            m_refusal = file + QStringLiteral(": ") + *fault;
            close();
            openEmbedded();
            emit replaced();
        }
        emit checked();
    });
    m_check->start(QThread::LowPriority);
    return true;
}

void ContentDatabase::openEmbedded()
{
    m_file.clear();
    m_connection = newConnectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    const QResource content(QStringLiteral(":/content.sqlite"));

    // The bytes are handed to the driver's own handle, which is only safe if both use the same library.
    database.setDatabaseName(QStringLiteral(":memory:"));
    database.open();
    if (Catalog::engineOf(database) == QLatin1String(sqlite3_sourceid())) {
        auto *handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
        auto *bytes = const_cast<uchar *>(content.data()); // SQLITE_DESERIALIZE_READONLY: never written
        const int result =
                sqlite3_deserialize(handle, "main", bytes, content.size(), content.size(), SQLITE_DESERIALIZE_READONLY);
        if (result == SQLITE_OK)
            return;
    }

    // A Qt with a SQLite of its own: a private copy, gone with the program.
    auto *copy = new QTemporaryFile(this);
    if (copy->open()) {
        copy->write(reinterpret_cast<const char *>(content.data()), content.size());
        copy->flush();
    }
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    readOnlyConnection(m_connection, copy->fileName());
}

QString ContentDatabase::openExternal(const QString &file)
{
    QString fault = faultOfHead(file);
    if (!fault.isEmpty())
        return fault;

    const QString name = newConnectionName();
    readOnlyConnection(name, file);
    fault = faultBeside(QSqlDatabase::database(name), connection());
    if (!fault.isEmpty()) {
        QSqlDatabase::removeDatabase(name);
        return fault;
    }
    close();
    m_connection = name;
    m_file = file;
    return {};
}

void ContentDatabase::close()
{
    QSqlDatabase::removeDatabase(m_connection);
}
