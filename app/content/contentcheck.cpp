// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentcheck.h"

#include "query.h"

#include <QSqlDriver>
#include <QVariant>
#include <QtEndian>

#include <sqlite3.h>

namespace
{

// The two marks that schema.sql writes into the file's head.
constexpr quint32 applicationId = 0x4D495449;
constexpr quint32 newestVersion = 7;

// https://www.sqlite.org/fileformat.html, section 1.3
constexpr int pageSizeOffset = 16;
constexpr int pageCountOffset = 28;
constexpr int userVersionOffset = 60;
constexpr int applicationIdOffset = 68;

// How many faults are counted, and how long a sentence about one may be.
constexpr int mostFaults = 1000;
constexpr qsizetype longestFault = 300;

// As schema.sql begins the message of a text that is not said in every language.
constexpr auto missingWording = "has no wording in ";

void setKind(FaultKind *kind, FaultKind found)
{
    if (kind)
        *kind = found;
}

// Lets a connection take so many steps and no more, as long as this lives, and ends it when it is stopped.
class StepLimit
{
public:
    StepLimit(sqlite3 *handle, qint64 most, const std::atomic_bool *stopped = nullptr)
        : m_handle(handle)
        , m_left(most)
        , m_stopped(stopped)
    {
        sqlite3_progress_handler(handle, interval, &StepLimit::isOver, this);
    }
    ~StepLimit() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(StepLimit)

    bool isReached() const { return m_left < 0; }

private:
    static int isOver(void *self)
    {
        auto *limit = static_cast<StepLimit *>(self);
        limit->m_left -= interval;
        return limit->isReached() || (limit->m_stopped && *limit->m_stopped) ? 1 : 0;
    }

    static constexpr int interval = 1000; // steps

    sqlite3 *m_handle;
    qint64 m_left;
    const std::atomic_bool *m_stopped;
};

QStringList schemaOf(const QSqlDatabase &database)
{
    return Answer(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"))
            .firstColumn();
}

QStringList officialLanguagesOf(const QSqlDatabase &database)
{
    return Answer(database, QStringLiteral("SELECT code FROM language WHERE official ORDER BY position")).firstColumn();
}

// What the first frame and the pages after it would suffer from before the whole check has an answer.
QString excessAtOnce(const QSqlDatabase &database)
{
    Answer excess(database, QStringLiteral("SELECT place || ' ' || message FROM excess_at_once LIMIT 1"));
    if (!excess.fault().isEmpty())
        return QStringLiteral("it cannot be read (%1)").arg(excess.fault());
    return excess.next() ? excess.value(0).toString() : QString();
}

} // namespace

QString ContentCheck::faultOfHead(const QByteArray &head, qint64 size, FaultKind *kind)
{
    setKind(kind, FaultKind::Damage);
    if (head.size() < headLength || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return QStringLiteral("it is not an SQLite file");
    const auto number = [&head](int offset) { return qFromBigEndian<quint32>(head.constData() + offset); };
    const quint16 pageSize = qFromBigEndian<quint16>(head.constData() + pageSizeOffset);
    const qint64 length = qint64(pageSize == 1 ? 65536 : pageSize) * number(pageCountOffset);
    if (number(applicationIdOffset) != applicationId) {
        setKind(kind, FaultKind::OtherApplication);
        return QStringLiteral("it is a file of another application");
    }
    if (number(userVersionOffset) > newestVersion) {
        setKind(kind, FaultKind::NewerVersion);
        return QStringLiteral("it is of version %1, this program reads versions up to %2")
                .arg(number(userVersionOffset))
                .arg(newestVersion);
    }
    if (number(userVersionOffset) == 0)
        return QStringLiteral("it has no version");
    if (size != length)
        return QStringLiteral("it is cut off: %1 bytes where its head promises %2").arg(size).arg(length);
    setKind(kind, FaultKind::None);
    return {};
}

QString ContentCheck::faultBeside(const QSqlDatabase &external, const QSqlDatabase &embedded, FaultKind *kind)
{
    const StepLimit limit(handleOf(external), mostStepsAtOnce);
    setKind(kind, FaultKind::OtherTables);
    if (schemaOf(external) != schemaOf(embedded))
        return QStringLiteral("its tables are not those of this program's schema.sql");
    setKind(kind, FaultKind::MissingWording);
    const QStringList languages = officialLanguagesOf(external);
    for (const QString &code : officialLanguagesOf(embedded)) {
        if (!languages.contains(code))
            return QStringLiteral("it lacks the official language \"%1\"").arg(code);
    }
    QString fault = printable(excessAtOnce(external));
    setKind(kind, fault.isEmpty() ? FaultKind::None : FaultKind::Damage);
    return fault;
}

bool ContentCheck::usesOurEngine(const QSqlDatabase &database)
{
    Answer engine(database, QStringLiteral("SELECT sqlite_source_id()"));
    return engine.next() && engine.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

void ContentCheck::prepare(const QSqlDatabase &database)
{
    sqlite3 *handle = handleOf(database);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const char *pragma : { "PRAGMA mmap_size = 0", "PRAGMA cell_size_check = ON", "PRAGMA temp_store = MEMORY" })
        execute(database, QLatin1String(pragma));
}

sqlite3 *ContentCheck::handleOf(const QSqlDatabase &database)
{
    return *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
}

QString ContentCheck::revisionOf(const QSqlDatabase &database)
{
    return Answer(database, QStringLiteral("SELECT revision FROM edition")).firstColumn().value(0);
}

QString ContentCheck::printable(QString text)
{
    for (QChar &sign : text) {
        if (!sign.isPrint() && !sign.isSurrogate())
            sign = QLatin1Char('?');
    }
    return text.size() > longestFault ? text.left(longestFault) + QChar(0x2026) : text;
}

QString ContentCheck::faultOf(const QSqlDatabase &database, FaultKind *kind)
{
    {
        const QMutexLocker locked(&m_handleLock);
        m_handle = handleOf(database);
    }
    const StepLimit limit(handleOf(database), m_limits.steps, &m_stopped);
    const sqlite3_int64 before = sqlite3_hard_heap_limit64(m_limits.memory);
    FaultKind found = FaultKind::Damage;
    QString fault = printable(firstFaultOf(database, found));
    if (limit.isReached()) {
        fault = QStringLiteral("it takes too long to check");
        found = FaultKind::Damage;
    }
    setKind(kind, fault.isEmpty() ? FaultKind::None : found);
    sqlite3_hard_heap_limit64(before);
    const QMutexLocker locked(&m_handleLock);
    m_handle = nullptr;
    return fault;
}

// Of each fault it finds, the kind is Damage, as it was given, or what it says here.
QString ContentCheck::firstFaultOf(const QSqlDatabase &database, FaultKind &kind) const
{
    // The amounts first: what else is asked takes a time that grows with them.
    Answer excess(database, QStringLiteral("SELECT place || ' ' || message FROM excess LIMIT 1"));
    if (!excess.fault().isEmpty())
        return QStringLiteral("it is damaged (%1)").arg(excess.fault());
    if (excess.next())
        return excess.value(0).toString();
    if (isStopped())
        return {};
    Answer integrity(database, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!integrity.next() || integrity.value(0).toString() != QLatin1String("ok"))
        return QStringLiteral("it is damaged (%1)")
                .arg(integrity.fault().isEmpty() ? integrity.value(0).toString().simplified() : integrity.fault());
    if (isStopped())
        return {};
    Answer reference(database, QStringLiteral("PRAGMA foreign_key_check"));
    if (reference.next())
        return QStringLiteral("a row of table %1 names a row of table %2 that is not there")
                .arg(reference.value(0).toString(), reference.value(2).toString());
    if (isStopped())
        return {};
    // The view counts the words of the index, with which not every SQLite trusts a view. This one is schema.sql's own.
    execute(database, QStringLiteral("PRAGMA trusted_schema = ON"));
    const Answer faults(database, QStringLiteral("SELECT place || ' ' || message FROM fault LIMIT %1").arg(mostFaults));
    if (!faults.fault().isEmpty())
        return (faults.isDamaged() ? QStringLiteral("it is damaged (%1)") : QStringLiteral("it cannot be checked (%1)"))
                .arg(faults.fault());
    const QStringList found = faults.firstColumn();
    if (found.value(0).contains(QLatin1String(missingWording)))
        kind = FaultKind::MissingWording;
    if (found.size() <= 1)
        return found.value(0);
    return QStringLiteral("%1 (and %2%3 more)")
            .arg(found.constFirst(), found.size() == mostFaults ? QStringLiteral("at least ") : QString())
            .arg(found.size() - 1);
}

void ContentCheck::stop()
{
    m_stopped = true;
    const QMutexLocker locked(&m_handleLock);
    if (m_handle)
        sqlite3_interrupt(m_handle);
}
