// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the signer of a pack says about it, in the trusted comment of the signature.

#pragma once

#include <QByteArray>
#include <QString>

/*! "mitic-kiosk content revision=2026-11-29 sequence=12", and nothing else. */
struct PackNotice {
    enum class Fault {
        None,
        OtherProduct, // it is not about content of this program
        Unclear,      // it does not say revision and sequence as above
    };

    Fault fault = Fault::None;
    QString revision;    // the day of the content's last change, as 2026-12-31
    qint64 sequence = 0; // 1 to 18 digits; each pack of the ministry has a higher one than the pack before it

    /*! Reads \a comment; any bytes are allowed. */
    static PackNotice read(const QByteArray &comment);
};
