// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of systemd at which a service's notices arrive.

#pragma once

#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/*! A socket as NOTIFY_SOCKET names it. */
class ServiceSocket
{
public:
    ServiceSocket();
    ~ServiceSocket();
    Q_DISABLE_COPY_MOVE(ServiceSocket)

    /*! Makes a program with this \a environment send its notices here; the watchdog grants it \a milliseconds, or there
        is none where they are 0. */
    void addTo(QProcessEnvironment &environment, int milliseconds = 0) const;
    /*! Waits until a notice has the line \a state, \a limit ms at most; what has come before goes. */
    bool comes(const QByteArray &state, int limit);
    /*! Forgets what has come until now. */
    void clear();

private:
    QTemporaryDir m_folder;
    int m_descriptor = -1;
};
