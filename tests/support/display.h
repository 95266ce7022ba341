// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An X display without a monitor, on which the shipped program is tried from outside.

#pragma once

#include "program.h"

#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSize>
#include <QTemporaryDir>

/*! A running Xvfb of its own. It ends with the object. */
class VirtualDisplay
{
public:
    /*! Starts a display of \a size, px. Further \a options are those of Xvfb. */
    explicit VirtualDisplay(QSize size, const QStringList &options = {});
    ~VirtualDisplay();
    Q_DISABLE_COPY_MOVE(VirtualDisplay)

    /*! Whether the display has started. */
    bool isReady() const { return m_name.size() > 1; }
    /*! Its name, as for the variable DISPLAY. */
    QString name() const { return m_name; }
    /*! Makes programs with this \a environment use the display. */
    void addTo(QProcessEnvironment &environment) const;
    /*! What it shows now; null if that cannot be read. */
    QImage picture() const;
    /*! Runs xdotool with these \a arguments on the display; false if it fails. */
    bool hand(const QStringList &arguments) const;

    /*! Runs a script of tests/outside with these \a arguments, \a limit ms at most, on the display and on an
       accessibility bus of its own; \a environment is that of the program that it starts. */
    Ended runOutside(const QString &script, const QStringList &arguments, QProcessEnvironment environment,
                     int limit) const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_name;
};
