// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a file of settings such as /etc/mitic-kiosk.conf.

#pragma once

#include <QList>
#include <QStringList>

/*! What a configuration file sets: one "name = value" a line; lines that begin with # are comments. Whatever is wrong
    with a line concerns this line only. */
class ConfigurationFile
{
public:
    /*! A valid line. */
    struct Entry {
        QString name;  // of a setting that may stand in files
        QString value; // accepted by it; empty: its default
        int line = 0;
    };

    /*! The files that a machine has: /etc/mitic-kiosk.conf, which need not be there, then those of the folder
        /etc/mitic-kiosk.conf.d that end in .conf, by name. */
    static QStringList ofTheMachine();

    /*! Reads \a path. A file that is not there sets nothing, and only \a required says so. */
    ConfigurationFile(const QString &path, bool required);

    QList<Entry> entries() const { return m_entries; }
    /*! One sentence a fault: file, line, what is wrong and what is allowed. */
    QStringList remarks() const { return m_remarks; }

private:
    void readLine(const QString &text, int line);

    const QString m_path;
    QList<Entry> m_entries;
    QStringList m_remarks;
};
