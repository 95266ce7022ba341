// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatecopy.h"

#include "storedfiles.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sodium.h>
#include <sys/mman.h>
#include <unistd.h>

PrivateCopy::PrivateCopy(int source, qint64 size, const std::atomic_bool &stopped)
    : m_descriptor(memfd_create("mitic-kiosk content", MFD_CLOEXEC | MFD_ALLOW_SEALING))
{
    m_fault = m_descriptor < 0 ? Fault::NoSpace : copy(source, size, stopped);
}

PrivateCopy::~PrivateCopy()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

int PrivateCopy::take()
{
    return std::exchange(m_descriptor, -1);
}

PrivateCopy::Fault PrivateCopy::copy(int source, qint64 size, const std::atomic_bool &stopped)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES_MAX);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 left = size; left > 0;) {
        if (stopped)
            return Fault::Stopped;
        const ssize_t got = read(source, piece.data(), size_t(qMin<qint64>(left, pieceSize)));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Fault::Unreadable;
        if (got == 0)
            return Fault::CutOff;
        // From here on the file is out of reach: these bytes are hashed, and these bytes are kept.
        crypto_generichash_update(&state, reinterpret_cast<const uchar *>(piece.constData()),
                                  static_cast<unsigned long long>(got));
        if (!writeWhole(m_descriptor, piece.constData(), got))
            return Fault::NoSpace;
        left -= got;
    }
    if (fcntl(m_descriptor, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) != 0)
        return Fault::NoSpace;
    m_hash.resize(crypto_generichash_BYTES_MAX);
    crypto_generichash_final(&state, reinterpret_cast<uchar *>(m_hash.data()), size_t(m_hash.size()));
    return Fault::None;
}
