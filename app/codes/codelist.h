// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The codes of the staff of a machine: who has one, and whose a code is.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/*!
    The file of codes: lines NAME:HASH, where the hash is of yescrypt, as crypt(5) writes it. Lines that are empty or
    begin with # are left alone. Only root writes it; the kiosk reads it. What is said of it is English or Spanish, for
    the technician.
*/
class CodeList
{
public:
    /*! The fewest and the most digits of a code. */
    static constexpr qsizetype fewestDigits = 6;
    static constexpr qsizetype mostDigits = 32;
    /*! The longest name, in bytes of UTF-8, and the most names. */
    static constexpr qsizetype longestName = 64;
    static constexpr qsizetype most = 64;

    /*! Reads \a file. One that is not there has no codes and no fault. */
    explicit CodeList(const QString &file, bool spanish = false);

    /*! What is wrong with the file, one sentence without an end; empty if nothing is. A faulty line has no code. */
    QString fault() const { return m_fault; }
    /*! The names of those who have a code. */
    QStringList names() const;
    /*! Whose code it is; empty if it is nobody's. Takes a tenth of a second for each name, and 16 MB. */
    QString nameOf(const QByteArray &code) const;

    /*! Gives \a name the code \a code, in place of an earlier one, and writes the file. Answers why that was not done,
       without an end; empty if it was. */
    QString set(const QString &name, const QByteArray &code);

    /*! Whether \a code may be one: digits, neither too few nor too many. */
    static bool isCode(const QByteArray &code);

private:
    struct Line {
        QByteArray text; // as it is written
        QString name;    // empty for a comment
        QByteArray hash;
    };

    void read();
    void take(const QByteArray &text, int number);
    QString said(const char *english, const char *spanish) const;
    static bool isName(const QString &name);

    const QString m_file;
    const bool m_spanish;
    QString m_fault;
    QList<Line> m_lines;
};
