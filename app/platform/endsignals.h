// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever stops the program, as systemd does, stops it by a signal.

#pragma once

/*! Makes SIGTERM and SIGINT end the event loop of the application with exit code 0. Before an application exists they
    are kept until its loop runs; watchEndSignals() connects them to it. A second signal ends the process at once. */
void catchEndSignals();

/*! Lets the caught signals end the loop of the application, which must exist. */
void watchEndSignals();
