// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentdatabase.h"

#include "contentcheck.h"
#include "contentvfs.h"

#include <QFileInfo>
#include <QResource>
#include <QTemporaryFile>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace std::chrono_literals;

namespace
{

QString newConnectionName()
{
    return QStringLiteral("content-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

bool ContentDatabase::isUsable()
{
    return QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
}

ContentDatabase::ContentDatabase(const QString &file, QObject *parent)
    : QObject(parent)
    , m_path(file)
    , m_name(file)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(1s);
    m_minute.setInterval(1min);
    for (QTimer *timer : { &m_settled, &m_minute })
        connect(timer, &QTimer::timeout, this, &ContentDatabase::look);
    const auto settle = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(this, &ContentDatabase::fileLost, this, &ContentDatabase::lose, Qt::QueuedConnection);

    openEmbedded();
    if (m_path.isEmpty())
        return;
    const auto external = std::make_shared<ContentFile>(m_path);
    m_judged = external->stamp();
    QString connection;
    const QString fault = open(external, &connection);
    if (fault.isEmpty())
        show(external, connection);
    else
        m_refusal = m_name + QStringLiteral(": ") + fault;
}

ContentDatabase::~ContentDatabase()
{
    stopCheck();
    hide();
    QSqlDatabase::removeDatabase(m_embedded);
}

QSqlDatabase ContentDatabase::connection() const
{
    return QSqlDatabase::database(m_shown && !m_shown->isLost() ? m_external : m_embedded);
}

bool ContentDatabase::giveUp(const QSqlDatabase &connection) const
{
    if (!m_shown || connection.connectionName() != m_external)
        return false;
    m_shown->giveUp();
    return true;
}

bool ContentDatabase::checkInBackground()
{
    if (m_path.isEmpty() || m_thread)
        return false;
    watch();
    m_minute.start();
    if (!m_shown)
        return false;
    m_candidate = m_shown;
    m_candidateConnection.clear();
    judge();
    return true;
}

void ContentDatabase::showChecked(const std::shared_ptr<ContentFile> &file, const QString &name)
{
    m_name = name;
    m_refusal.clear();
    if (file) {
        const QString connection = newConnectionName();
        openContent(connection, file);
        show(file, connection);
    } else {
        hide();
    }
    emit replaced();
}

void ContentDatabase::look()
{
    if (!m_path.isEmpty())
        watch();
    const FileStamp now = FileStamp::of(m_path);
    if (now == m_judged) {
        // Good when it was checked, and the same since: it would be found good again and fail again.
        if (!m_thread && m_shown && m_shown->isLost())
            refuse(QStringLiteral("it can no longer be read as it was checked"));
        return;
    }
    m_judged = now;
    stopCheck();
    const auto file = std::make_shared<ContentFile>(m_path);
    QString connection;
    const QString fault = open(file, &connection);
    if (!fault.isEmpty()) {
        refuse(fault);
        return;
    }
    m_judged = file->stamp();
    m_candidate = file;
    m_candidateConnection = connection;
    judge();
}

// The file's folder too: a new file that takes the name of one that is gone is not the one that was watched.
void ContentDatabase::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    for (const QString &path : { m_path, QFileInfo(m_path).absolutePath() }) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void ContentDatabase::judge()
{
    m_check = std::make_unique<ContentCheck>();
    m_fault = std::make_shared<QString>();
    m_thread.reset(QThread::create([check = m_check.get(), file = m_candidate, fault = m_fault] {
        const QString name = newConnectionName();
        *fault = check->faultOf(openContent(name, file));
        QSqlDatabase::removeDatabase(name);
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, fault = m_fault] {
        // The signal of a check that was stopped may still arrive.
        if (fault == m_fault)
            conclude(*fault);
    });
    m_thread->start(QThread::LowPriority);
}

void ContentDatabase::conclude(const QString &fault)
{
    const std::shared_ptr<ContentFile> file = std::exchange(m_candidate, nullptr);
    const QString connection = std::exchange(m_candidateConnection, {});
    m_thread->wait();
    m_thread.reset();
    m_fault.reset();
    m_check.reset();
    if (file->isLost()) {
        QSqlDatabase::removeDatabase(connection);
        if (FileStamp::of(m_path) == file->stamp()) {
            refuse(QStringLiteral("it cannot be read"));
            return;
        }
        // It changed meanwhile: what was found is true of no file.
        m_judged.size = -1; // no file is the one that was judged
        m_settled.start();
        return;
    }
    if (!fault.isEmpty()) {
        QSqlDatabase::removeDatabase(connection);
        refuse(fault);
        return;
    }
    if (file != m_shown) {
        show(file, connection);
        m_refusal.clear();
        emit replaced();
        emit noticed(m_name + QStringLiteral(": it is another file now; its content is shown"));
    }
    emit checked();
}

void ContentDatabase::show(const std::shared_ptr<ContentFile> &file, const QString &connection)
{
    hide();
    m_external = connection;
    m_shown = file;
    m_lossTold = false;
    // A reader may notice it in the middle of an answer: whoever shows that answer asks again afterwards.
    m_shown->whenLost([this] { emit fileLost(); });
}

// Of a file that is lost from now on nobody is told.
void ContentDatabase::hide()
{
    if (!m_shown)
        return;
    m_shown->whenLost({});
    m_shown.reset();
    QSqlDatabase::removeDatabase(m_external);
    m_external.clear();
}

void ContentDatabase::refuse(const QString &fault)
{
    m_refusal = m_name + QStringLiteral(": ") + fault;
    const bool wasShown = m_shown != nullptr;
    hide();
    if (wasShown && !std::exchange(m_lossTold, false))
        emit replaced();
    emit noticed(m_refusal + QStringLiteral("; the built-in content is shown"));
    emit checked();
}

// The embedded content answers already; why, is found out once nobody writes the file any more.
void ContentDatabase::lose()
{
    // By now another file may be shown, or none.
    if (!m_shown || !m_shown->isLost())
        return;
    m_lossTold = true;
    emit replaced();
    m_settled.start();
}

void ContentDatabase::stopCheck()
{
    if (!m_thread)
        return;
    m_check->stop();
    m_thread->wait();
    m_thread.reset();
    m_fault.reset();
    m_check.reset();
    m_candidate.reset();
    QSqlDatabase::removeDatabase(std::exchange(m_candidateConnection, {}));
}

void ContentDatabase::openEmbedded()
{
    m_embedded = newConnectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_embedded);
    const QResource content(QStringLiteral(":/content.sqlite"));

    // The bytes are handed to the driver's own handle, which is only safe if both use the same library.
    database.setDatabaseName(QStringLiteral(":memory:"));
    database.open();
    if (ContentCheck::usesOurEngine(database)) {
        auto *bytes = const_cast<uchar *>(content.data()); // SQLITE_DESERIALIZE_READONLY: never written
        const int result = sqlite3_deserialize(ContentCheck::handleOf(database), "main", bytes, content.size(),
                                               content.size(), SQLITE_DESERIALIZE_READONLY);
        if (result == SQLITE_OK)
            return;
    }

    // A Qt with a SQLite of its own: a private copy, gone with the program.
    auto *copy = new QTemporaryFile(this);
    if (copy->open()) {
        copy->write(reinterpret_cast<const char *>(content.data()), content.size());
        copy->flush();
    }
    database.close();
    QUrl url = QUrl::fromLocalFile(QFileInfo(*copy).absoluteFilePath());
    // immutable: no lock, no journal, nothing written beside the file.
    url.setQuery(QStringLiteral("immutable=1"));
    database.setDatabaseName(QString::fromUtf8(url.toEncoded()));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    database.open();
}

// What is wrong with a file by its cheap signs; if nothing, a connection to it.
QString ContentDatabase::open(const std::shared_ptr<ContentFile> &file, QString *connection) const
{
    if (!file->fault().isEmpty())
        return file->fault();
    const QSqlDatabase embedded = QSqlDatabase::database(m_embedded);
    if (!ContentCheck::usesOurEngine(embedded))
        return QStringLiteral("Qt has an SQLite of its own here, with which no file from outside is read");
    *connection = newConnectionName();
    QString fault = ContentCheck::faultBeside(openContent(*connection, file), embedded);
    if (!fault.isEmpty())
        QSqlDatabase::removeDatabase(*connection);
    return fault;
}
