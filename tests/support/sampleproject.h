// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small project of the shape of this one, on which the tools can be tried: it is configured and built in seconds.

#pragma once

#include "program.h"

#include <QDir>
#include <QTemporaryDir>

/*! A folder with the tools and the presets of this project. Its program says one word, "first" to begin with. */
class SampleProject
{
public:
    /*! Makes it in a folder called \a name. */
    explicit SampleProject(const QString &name = QStringLiteral("kiosk"));

    /*! The folder above it. */
    const QDir &root() const { return m_root; }
    QString path() const { return m_root.filePath(m_name); }
    QString path(const QString &below) const { return path() + QLatin1Char('/') + below; }

    /*! Changes what the program says from the next build on; false if the source cannot be written. */
    bool say(const QByteArray &word) const;
    /*! Renames the folder. */
    bool moveTo(const QString &name);
    /*! Goes on in a copy; the original stays. */
    bool copyTo(const QString &name);

    /*! Runs a tool with its arguments; \a user is a command that runs another as another user, or empty. */
    Ended run(const QStringList &tool, const QStringList &user = {}) const;
    /*! What the tools are run in: no display, and a home of its own. */
    QProcessEnvironment environment() const;
    /*! Every file with the time of its last change. */
    QStringList state() const;

private:
    QTemporaryDir m_home;
    QDir m_root;
    QString m_name;
};
