// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicesocket.h"

#include <QDeadlineTimer>

#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

ServiceSocket::ServiceSocket()
{
    m_descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray path = m_folder.filePath(QStringLiteral("notify")).toLocal8Bit();
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    if (bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("there is no socket %s", path.constData());
}

ServiceSocket::~ServiceSocket()
{
    close(m_descriptor);
}

void ServiceSocket::addTo(QProcessEnvironment &environment, int milliseconds) const
{
    environment.insert(QStringLiteral("NOTIFY_SOCKET"), m_folder.filePath(QStringLiteral("notify")));
    if (milliseconds > 0)
        environment.insert(QStringLiteral("WATCHDOG_USEC"), QString::number(milliseconds * 1000));
}

bool ServiceSocket::comes(const QByteArray &state, int limit)
{
    const QDeadlineTimer deadline(limit);
    while (!deadline.hasExpired()) {
        pollfd waiting { m_descriptor, POLLIN, 0 };
        poll(&waiting, 1, int(deadline.remainingTime()));
        char notice[512];
        const auto length = recv(m_descriptor, notice, sizeof notice, 0);
        if (length > 0 && QByteArray(notice, length).split('\n').contains(state))
            return true;
    }
    return false;
}

void ServiceSocket::clear()
{
    char notice[512];
    while (recv(m_descriptor, notice, sizeof notice, 0) > 0) { }
}
