// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainfile.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

PlainFile::PlainFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // The system would take what stands before it for the name.
    if (name.contains('\0')) {
        m_fault = Fault::Missing;
        return;
    }
    // O_PATH finds what has this name and does not open it. What is read then is exactly what was looked at.
    const int found = open(name.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC);
    if (found < 0) {
        m_fault = errno == EACCES ? Fault::Unreadable : Fault::Missing;
        return;
    }
    struct stat status {
    };
    if (fstat(found, &status) != 0 || !S_ISREG(status.st_mode)) {
        m_fault = Fault::NotPlain;
    } else {
        const QByteArray opened = "/proc/self/fd/" + QByteArray::number(found);
        m_descriptor = open(opened.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        m_size = status.st_size;
        if (m_descriptor >= 0)
            m_fault = Fault::None;
    }
    close(found);
}

PlainFile::~PlainFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

QByteArray PlainFile::read(qsizetype most)
{
    QByteArray bytes(most + 1, Qt::Uninitialized);
    qsizetype length = 0;
    while (m_descriptor >= 0 && length < bytes.size()) {
        const ssize_t got = ::read(m_descriptor, bytes.data() + length, size_t(bytes.size() - length));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            m_fault = Fault::Unreadable;
        if (got <= 0)
            break;
        length += got;
    }
    bytes.truncate(length);
    return bytes;
}
