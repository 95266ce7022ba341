// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a service tells systemd (sd_notify(3)). The protocol is one datagram to a socket that the environment names; a
// library for that would be one more to load.

#pragma once

#include <QByteArray>

/*! Sends \a state, such as "WATCHDOG=1", to the socket that NOTIFY_SOCKET names. Does nothing where there is none.
    Answers whether it was sent. Never waits. */
bool notifyService(const QByteArray &state);
