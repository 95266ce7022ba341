// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of a file in memory that nobody can change, and its hash.

#pragma once

#include <QByteArray>

#include <atomic>

/*! What was read of a file, once. The copy is in memory and has no name; the kernel keeps everybody from changing it,
   this program too. */
class PrivateCopy
{
public:
    enum class Fault {
        None,
        Unreadable,
        CutOff,  // it became shorter while it was read
        NoSpace, // there is no memory for it
        Stopped,
    };

    /*! Copies the first \a size bytes of the file \a source, which is open at its begin; ends soon when \a stopped. */
    PrivateCopy(int source, qint64 size, const std::atomic_bool &stopped);
    ~PrivateCopy();
    Q_DISABLE_COPY_MOVE(PrivateCopy)

    Fault fault() const { return m_fault; }
    /*! The BLAKE2b-512 hash of the bytes of the copy. */
    const QByteArray &hash() const { return m_hash; }
    /*! Gives away the descriptor of the copy, which the caller closes. */
    int take();

private:
    Fault copy(int source, qint64 size, const std::atomic_bool &stopped);

    Fault m_fault = Fault::None;
    int m_descriptor = -1;
    QByteArray m_hash;
};
