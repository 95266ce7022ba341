// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key that signatures are checked with.

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/*! A public key of minisign. */
struct PublicKey {
    /*! The largest file of a key. Bytes. */
    static constexpr qsizetype largest = 1024;

    QString name;     // of its file, without ".pub"
    QByteArray id;    // 8 bytes
    QByteArray bytes; // 32 bytes, Ed25519

    /*! Reads \a text, any bytes, as the key \a name; nothing if it is not what minisign writes. */
    static std::optional<PublicKey> read(const QByteArray &text, const QString &name);
    /*! Whether \a signature, of 64 bytes, was made of \a message with the secret half of this key. */
    bool verifies(const QByteArray &signature, const QByteArray &message) const;
};
