// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentfile.h"

#include <QFile>

#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

FileStamp stampFrom(const struct stat &status)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    return { status.st_dev, status.st_ino, status.st_size,
             status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec };
}

// Reads exactly that many bytes.
bool readWhole(int descriptor, char *bytes, qint64 length, qint64 offset)
{
    while (length > 0) {
        const ssize_t got = pread(descriptor, bytes, size_t(length), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        offset += got;
        length -= got;
    }
    return true;
}

} // namespace

FileStamp FileStamp::of(const QString &path)
{
    struct stat status {
    };
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? stampFrom(status) : FileStamp();
}

FileStamp FileStamp::of(int descriptor)
{
    struct stat status {
    };
    return fstat(descriptor, &status) == 0 ? stampFrom(status) : FileStamp();
}

ContentFile::ContentFile(const QString &path)
{
    m_fault = open(path);
    m_lost = !m_fault.isEmpty();
}

ContentFile::ContentFile(const QByteArray &bytes)
    : m_isSealed(true)
    , m_bytes(bytes)
{
    m_stamp.size = bytes.size();
    m_fault = ContentCheck::faultOfHead(bytes, bytes.size(), &m_faultKind);
    m_lost = !m_fault.isEmpty();
}

ContentFile::ContentFile(int descriptor)
    : m_descriptor(descriptor)
    , m_isSealed(true)
{
    m_fault = readOpened();
    m_lost = !m_fault.isEmpty();
}

ContentFile::~ContentFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

QString ContentFile::open(const QString &path)
{
    m_faultKind = FaultKind::Damage;
    struct stat status {
    };
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return QStringLiteral("there is no such file");
    m_stamp = stampFrom(status);
    if (!S_ISREG(status.st_mode))
        return QStringLiteral("it is not a file");
    // Without O_NONBLOCK a pipe that took the file's place in between would stop the program here.
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (m_descriptor < 0)
        return QStringLiteral("it cannot be read");
    return readOpened();
}

QString ContentFile::readOpened()
{
    m_faultKind = FaultKind::Damage;
    m_stamp = FileStamp::of(m_descriptor);
    if (m_stamp.size == 0)
        return QStringLiteral("it is empty");

    const bool small = m_stamp.size <= keptInMemory;
    QByteArray bytes(small ? m_stamp.size : qMin<qint64>(m_stamp.size, ContentCheck::headLength), Qt::Uninitialized);
    if (!readWhole(m_descriptor, bytes.data(), bytes.size(), 0))
        return QStringLiteral("it cannot be read");
    if (FileStamp::of(m_descriptor) != m_stamp)
        return QStringLiteral("it changes while it is read");
    QString fault = ContentCheck::faultOfHead(bytes, m_stamp.size, &m_faultKind);
    if (!fault.isEmpty())
        return fault;
    if (m_stamp.size > largest) {
        m_faultKind = FaultKind::Damage;
        return QStringLiteral("it has %1 bytes, a content file has at most %2").arg(m_stamp.size).arg(largest);
    }
    if (!small)
        return {};
    m_bytes = bytes;
    close(m_descriptor);
    m_descriptor = -1;
    return {};
}

bool ContentFile::isLost()
{
    if (!m_lost && !m_isSealed && m_descriptor >= 0 && FileStamp::of(m_descriptor) != m_stamp)
        giveUp();
    return m_lost;
}

void ContentFile::giveUp()
{
    if (!m_lost.exchange(true) && m_onLost)
        m_onLost();
}

bool ContentFile::read(char *bytes, qint64 length, qint64 offset)
{
    if (m_lost || offset < 0 || length < 0 || offset + length > m_stamp.size)
        return false;
    if (!m_bytes.isEmpty()) {
        std::memcpy(bytes, m_bytes.constData() + offset, size_t(length));
        return true;
    }
    // The stamp is looked at afterwards: a write changes it before it changes the bytes.
    if (!readWhole(m_descriptor, bytes, length, offset)) {
        giveUp();
        return false;
    }
    return !isLost();
}
