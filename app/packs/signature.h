// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A signature as minisign writes it.

#pragma once

#include <QByteArray>

/*! What a file FILE.minisig says. Nothing of it is true before PublicKey::verifies() has said so; nothing is known of
   the untrusted comment, which is not kept. */
struct Signature {
    enum class Fault {
        None,
        Malformed, // not what minisign writes
        Legacy,    // minisign's older algorithm "Ed", which needs the whole file in memory
    };

    /*! The largest file of a signature. Bytes. */
    static constexpr qsizetype largest = 2048;
    /*! The longest trusted comment. Bytes. */
    static constexpr qsizetype longestComment = 256;

    Fault fault = Fault::None;
    QByteArray keyId;            // 8 bytes: which key made it
    QByteArray ofHash;           // 64 bytes: the signature of the BLAKE2b-512 hash of the file
    QByteArray trustedComment;   // signed together with ofHash
    QByteArray ofTrustedComment; // 64 bytes: the signature of ofHash and trustedComment

    /*! Reads \a text; any bytes are allowed. */
    static Signature read(const QByteArray &text);
};
