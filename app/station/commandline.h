// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the options that the program is started with.

#pragma once

#include <QHash>
#include <QStringList>

/*! The options of a command line, checked against the table of settings. Needs no application object. */
class CommandLine
{
public:
    /*! Reads \a arguments, the program's name first. */
    explicit CommandLine(const QStringList &arguments);

    /*! One sentence on the first fault; empty if there is none. */
    QString fault() const { return m_fault; }
    bool isSet(const char *name) const { return m_values.contains(QLatin1String(name)); }
    /*! The values by the names of their settings; that of a switch is yes. */
    const QHash<QString, QString> &values() const { return m_values; }
    QString value(const char *name) const { return m_values.value(QLatin1String(name)); }

private:
    QHash<QString, QString> m_values;
    QString m_fault;
};
