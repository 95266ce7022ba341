// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether this machine has a sound card, now and when one is plugged in or pulled out. Nothing is opened for that.

#pragma once

#include <QFileSystemWatcher>
#include <QObject>

/*! Watches the folder in which the system lists what can play sound. */
class SoundCards : public QObject
{
    Q_OBJECT

public:
    /*! Watches \a folder, which need not exist yet; the one above it must. */
    explicit SoundCards(const QString &folder = QStringLiteral("/dev/snd"), QObject *parent = nullptr);

    /*! Whether anything can play sound. */
    bool present() const { return m_present; }

signals:
    void presentChanged();

private:
    void look();

    const QString m_folder;
    QFileSystemWatcher m_watcher;
    bool m_present = false;
};
