// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells the watchdog of systemd that visitors see a picture that is alive.

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QQuickItem;
class QQuickWindow;

/*!
    Feeds the watchdog (WatchdogSec= of the unit) by frames that were really shown. A still picture is shown once more
   in each period. While no screen is attached nothing can be shown; then it is enough that the event loop runs. With
   the first feeding systemd is told that the service has started (READY=1).

    WATCHDOG_PID is not looked at: it names the compositor, which systemd starts and which starts this program.
*/
class Watchdog : public QObject
{
    Q_OBJECT

public:
    /*! Watches \a window as long as both exist. Does nothing where no service manager listens. */
    explicit Watchdog(QQuickWindow &window);

    /*! A third of the time that WATCHDOG_USEC grants, ms; 0 where the environment names none. */
    static int period();

private:
    void askForFrame();
    void feed();

    QQuickWindow &m_window;
    QQuickItem *m_pixel = nullptr; // the window's
    QTimer m_timer;
    QElapsedTimer m_fed; // invalid before the first feeding
};
