// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs one SQL statement and keeps all of its answer, so that an error is known before any row is used.

#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

class ContentDatabase;
class QSqlDatabase;

/*! All rows that a statement gave. */
class Answer
{
public:
    /*! Runs \a statement with \a values in place of its question marks and reads every row. */
    Answer(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

    /*! What SQLite says is wrong; empty if the answer is whole. The rows of a broken answer are incomplete. */
    QString fault() const { return m_fault; }
    /*! Whether that is because the bytes of the file are no database. */
    bool isDamaged() const { return m_damaged; }

    /*! Goes to the next row, before the first call to none; false after the last row. */
    bool next();
    /*! A value of the row at hand; \a column counts from 0. */
    QVariant value(int column) const { return m_rows.at(m_row).value(column); }
    /*! The first value of every row. */
    QStringList firstColumn() const;

private:
    QList<QVariantList> m_rows;
    qsizetype m_row = -1;
    QString m_fault;
    bool m_damaged = false;
};

/*! Runs a statement that answers nothing. */
void execute(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/*! The answer of the content that is shown. Where that breaks, the answer of the content that takes its place. */
Answer ask(const ContentDatabase &content, const QString &statement, const QVariantList &values = {});
