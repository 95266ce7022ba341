// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be undone: each change of a working copy, kept in the copy itself.

#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

/*!
    The steps of a working copy, as many as there were. Triggers write the statement that reverts a change beside the
   change, in one transaction, so that a step can be undone after a crash too. What is recorded while a step is undone
   redoes it.
*/
class EditHistory
{
public:
    /*! The history of \a database, which is the connection to a working copy. */
    explicit EditHistory(const QSqlDatabase &database);
    /*! Makes the tables and triggers of the history in \a database, which is the file with the hash \a digest. Answers
       what SQLite says is wrong; empty if nothing. */
    static QString addTo(const QSqlDatabase &database, const QByteArray &digest);
    /*! Takes them out of \a database again. */
    static QString removeFrom(const QSqlDatabase &database);
    /*! Whether \a database has a history. */
    static bool isIn(const QSqlDatabase &database);

    /*! Begins a step in a transaction; \a place is the text that it changes, which undo() and redo() answer. A step of
       the same \a run as the last one goes on with that; an empty run is one of its own. Steps that were undone are
       gone. */
    void begin(const QString &place, const QString &run = {});
    /*! Ends the step; false, and nothing has changed, if one of its statements failed (\a good is false) or SQLite
     * refuses. */
    bool end(bool good);
    /*! The next step is another run, whatever it changes. */
    void endRun();

    bool canUndo() const;
    bool canRedo() const;
    /*! Undoes or redoes one step. Answers its place; null where there was no step. */
    QString undo();
    QString redo();

    /*! The step up to which all is done; 0 for none. It is never the same for two states. */
    qint64 position() const;
    /*! Remembers that what is in the working copy at \a position is saved, in a file with the hash \a digest. */
    void setSaved(qint64 position, const QByteArray &digest);
    /*! The hash of the file as it was opened or saved last; empty where there is none. */
    QByteArray digest() const;
    /*! Whether something was changed since it was saved. */
    bool isChanged() const;

private:
    bool run(const QString &statement, const QVariantList &values = {});
    qint64 number(const QString &statement) const;
    QString revert(bool undone);

    QSqlDatabase m_database;
    QString m_run;
    bool m_begun = true; // whether all of begin() succeeded
};
