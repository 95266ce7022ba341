// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decides which content is shown: the embedded one, or an external file that passes the same checks.

#pragma once

#include "contentfile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSqlDatabase>
#include <QTimer>

class ContentCheck;
class QThread;

/*!
    The read-only connection to the content that is shown.

    An external file is first judged by its cheap signs (kind, length, application, version, schema), so that the
    first frame never waits for its size; checkInBackground() then reads it whole. What was checked is what is shown:
    see ContentFile. A file that fails either way, or that cannot be read on, gives way to the embedded content: the
    kiosk always has something to show.

    Where no external file is set, showChecked() puts content in place that somebody else has checked.

    From checkInBackground() on the file is watched. Another file under the same path, or the same with other bytes, is
    checked whole before anything of it is shown; if it is good it is shown, else the embedded content is.
*/
class ContentDatabase : public QObject
{
    Q_OBJECT

public:
    /*! Whether Qt can read SQLite on this machine. Where it cannot, there is no content at all. Needs an application.
     */
    static bool isUsable();

    /*! Opens \a file, or the embedded content where \a file is empty or refused; see refusal(). */
    explicit ContentDatabase(const QString &file = {}, QObject *parent = nullptr);
    /*! Stops a check that still runs. */
    ~ContentDatabase() override;

    /*! The connection to ask now. Keep no copy of it: the next call may give another one. */
    QSqlDatabase connection() const;
    /*! To be told when an answer of \a connection is broken. Answers whether to ask again: then connection() is another
        one from now on, and replaced() follows. */
    bool giveUp(const QSqlDatabase &connection) const;

    /*! Why the external file is not shown, as "FILE: what is wrong"; empty while all is well. */
    QString refusal() const { return m_refusal; }

    /*! Checks an external file whole (limits, integrity, references, faults) on a thread of its own, and watches it
       from now on; does nothing for the embedded content, which the build has checked. Answers whether a check runs; it
        ends with checked(), after replaced() if the file was refused. */
    bool checkInBackground();
    /*! Shows \a file, which was checked whole and which nobody can change any more, or without one the embedded
       content. \a name is what is said of it. Only where there is no external file. */
    void showChecked(const std::shared_ptr<ContentFile> &file, const QString &name);
    /*! Looks whether the file is another one than the one that was judged last, and if so judges the new one. This
       happens by itself when the system tells of a change, and every minute. */
    void look();

signals:
    /*! Another content is in place. */
    void replaced();
    /*! The whole check of a file is over. */
    void checked();
    /*! One sentence for the technician: which file, what happened to it and what is shown now. */
    void noticed(const QString &sentence);
    /*! A reader found that the shown file has changed. */
    void fileLost();

private:
    void openEmbedded();
    void watch();
    void judge();
    void conclude(const QString &fault);
    void show(const std::shared_ptr<ContentFile> &file, const QString &connection);
    void hide();
    void refuse(const QString &fault);
    void lose();
    void stopCheck();
    QString open(const std::shared_ptr<ContentFile> &file, QString *connection) const;

    const QString m_path;
    QString m_name; // what is said of the external file
    QString m_refusal;
    QString m_embedded; // connections
    QString m_external;
    std::shared_ptr<ContentFile> m_shown; // null: the embedded content is
    bool m_lossTold = false;              // replaced() has told that it is lost
    FileStamp m_judged;                   // the file that was judged last, or is being judged

    QString m_candidateConnection;
    std::shared_ptr<ContentFile> m_candidate; // being checked: m_shown, or one that may come in its place
    std::unique_ptr<ContentCheck> m_check;
    std::shared_ptr<QString> m_fault; // what it will have found
    std::unique_ptr<QThread> m_thread;

    QFileSystemWatcher m_watcher;
    QTimer m_settled; // a file that is being written is left alone until nobody writes any more
    QTimer m_minute;
};
