// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a pack is refused.

#pragma once

#include <QString>

/*! One reason, and the file it is about. */
struct PackRefusal {
    /*! What staff are told: the rows pack.refused.* of the words of the interface. */
    enum class Kind { None, Signature, Unsigned, Older, Damaged, Product, Newer, Missing, Space, Stopped };
    /*! What the technician is told. */
    enum class Reason {
        None,
        NoFile,
        NotPlain, // a link, a pipe, a device, a folder
        Unreadable,
        Empty,
        TooLarge, // detail: bytes
        NoSignature,
        SignatureNotPlain,
        SignatureUnreadable,
        SignatureMalformed,
        SignatureLegacy,
        NoKeys,
        ForeignKey,
        WrongSignature,
        UnclearNotice,
        OtherProduct,
        Older, // detail: its sequence
        NoSpace,
        CutOff,
        OtherApplication,
        OtherTables,
        NewerVersion,
        MissingWording, // detail: which; of these last ones the detail is what ContentCheck says
        Damage,
        OtherRevision, // detail: the revision of the content
        Stopped,
    };

    Reason reason = Reason::None;
    QString file;   // its name, without the folder
    QString detail; // as the reason says

    Kind kind() const;
    /*! For the technician, without an end, and without a character that could disturb a terminal; empty if there is no
       reason. */
    QString sentence(bool spanish) const;
};
