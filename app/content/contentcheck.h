// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says what is wrong with a content file, within limits of time and memory that no file can break.

#pragma once

#include <QMutex>
#include <QSqlDatabase>
#include <QStringList>

#include <atomic>

struct sqlite3;

/*! What is wrong with a content file, to whoever gave it. */
enum class FaultKind {
    None,
    OtherApplication, // it is of another application
    NewerVersion,     // its shape is newer than this program
    OtherTables,      // its version is known, but its tables are not those of this program
    MissingWording,   // a text has no words in a language, or an official language is missing
    Damage,           // anything else: its bytes, its amounts, its rules
};

/*!
    One check of a content file. May run in any thread, and be stopped from any other one.

    The rules are the views `excess` and `fault` of schema.sql. Faults are single sentences without an end and without a
    character that could disturb a terminal; empty means that nothing was found.
*/
class ContentCheck
{
public:
    /*! What one check may use at most. A file that needs more is refused. */
    struct Limits {
        /*! Steps of SQLite's machine: ten times what 100 000 paragraphs in two languages need, and less than two
           minutes on a slow machine. */
        qint64 steps = 1'500'000'000;
        /*! Bytes that SQLite has in use: twice what 100 000 paragraphs need. */
        qint64 memory = qint64(256) * 1024 * 1024;
    };
    /*! The most steps for what is asked before the first frame. */
    static constexpr qint64 mostStepsAtOnce = 200'000;
    /*! The longest text or row that is read. Bytes. */
    static constexpr int longestValue = 1'000'000;
    /*! How many bytes of a file faultOfHead() wants at least. */
    static constexpr qint64 headLength = 100;

    ContentCheck() = default;
    explicit ContentCheck(const Limits &limits)
        : m_limits(limits)
    {
    }

    /*! What is wrong with a file of \a size bytes that begins with \a head. Here and below \a kind, where it is given,
       is set to the kind of the fault. */
    static QString faultOfHead(const QByteArray &head, qint64 size, FaultKind *kind = nullptr);
    /*! What an external file lacks beside the embedded content: its tables, an official language. Quick. */
    static QString faultBeside(const QSqlDatabase &external, const QSqlDatabase &embedded, FaultKind *kind = nullptr);
    /*! Whether the driver of \a database uses the SQLite that this program is linked with. */
    static bool usesOurEngine(const QSqlDatabase &database);
    /*! Makes a new connection careful: no mapped memory, no temporary file, no long value. */
    static void prepare(const QSqlDatabase &database);
    /*! The handle of SQLite behind a connection that usesOurEngine(). */
    static sqlite3 *handleOf(const QSqlDatabase &database);
    /*! The day of the content's last change, as 2026-12-31. */
    static QString revisionOf(const QSqlDatabase &database);
    /*! \a text, which may be anybody's, as one short line without signs that move the cursor or the direction. */
    static QString printable(QString text);

    /*! What is wrong with a content file, found by reading all of it. Slow on large files. */
    QString faultOf(const QSqlDatabase &database, FaultKind *kind = nullptr);
    /*! Ends faultOf() soon; its answer is then worth nothing. */
    void stop();
    bool isStopped() const { return m_stopped; }

private:
    QString firstFaultOf(const QSqlDatabase &database, FaultKind &kind) const;

    const Limits m_limits = {};
    std::atomic_bool m_stopped = false;
    QMutex m_handleLock;
    sqlite3 *m_handle = nullptr; // while faultOf() runs
};
