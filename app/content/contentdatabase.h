// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens the content: the embedded file in place from memory, or an external file that passes the same checks.

#pragma once

#include <QObject>
#include <QSqlDatabase>

#include <memory>

class QThread;

/*!
    One read-only connection to the content that is shown.

    An external file is first judged by its cheap signs (kind, length, application, version, schema), so that the
    first frame never waits for its size; checkInBackground() then reads it whole. A file that fails either way is
    closed and the embedded content stands in its place: the kiosk always has something to show.
*/
class ContentDatabase : public QObject
{
    Q_OBJECT

public:
    /*! Whether Qt can read SQLite on this machine. Where it cannot, there is no content at all. Needs an application. */
    static bool isUsable();

    /*! Opens \a file, or the embedded content where \a file is empty or refused; see refusal(). */
    explicit ContentDatabase(const QString &file = {}, QObject *parent = nullptr);
    ~ContentDatabase() override;

    /*! The connection to ask. Valid until replaced() is emitted; keep no copy of it. */
    QSqlDatabase connection() const;

    /*! Why the external file is not shown, as "FILE: what is wrong"; empty while all is well. */
    QString refusal() const { return m_refusal; }

    /*! Checks an external file whole (integrity, references, faults) on a thread of its own; does nothing for the
        embedded content, which the build has checked. Answers whether a check
        runs; it ends with checked(), after replaced() if the file was refused. */
    bool checkInBackground();

signals:
    /*! The external file was refused and the embedded content is in place. */
    void replaced();
    /*! The whole check of checkInBackground() is over. */
    void checked();

private:
    void openEmbedded();
    QString openExternal(const QString &file);
    void close();

    QString m_file;
    QString m_connection;
    QString m_refusal;
    std::unique_ptr<QThread> m_check;
};
