// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace
{

int caught = -1; // an eventfd, readable once a signal has come

void tell(int)
{
    // A handler may write to a descriptor, and do little else.
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = write(caught, &one, sizeof one);
}

} // namespace

void catchEndSignals()
{
    caught = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (caught < 0)
        return;
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : { SIGTERM, SIGINT })
        sigaction(signal, &action, nullptr);
}

void watchEndSignals()
{
    if (caught < 0)
        return;
    auto *notifier = new QSocketNotifier(caught, QSocketNotifier::Read, QCoreApplication::instance());
    // Not quit(): that asks the window, and the window of a kiosk refuses to be closed.
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::exit(0);
    });
}
