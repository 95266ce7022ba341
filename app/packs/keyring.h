// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys whose signatures this machine accepts.

#pragma once

#include "publickey.h"

#include <QList>

/*! Why a file in the folder of keys is not used. */
struct KeyFault {
    enum class Kind {
        FolderUnreadable,
        NotPlain, // a link, a pipe, a folder
        Unreadable,
        NotAKey, // too large, or not what minisign writes
        TooMany, // more keys than KeyRing::most
    };

    Kind kind;
    QString file; // its path

    /*! For the technician, without an end. */
    QString sentence(bool spanish) const;
};

/*! All files NAME.pub of a folder, in the order of their names. A file that is not a key takes nothing from the others.
 */
class KeyRing
{
public:
    /*! The most keys that are read. */
    static constexpr int most = 64;

    KeyRing() = default;
    /*! Reads \a folder. A folder that is not there has no keys and no fault. */
    explicit KeyRing(const QString &folder);

    bool isEmpty() const { return m_keys.isEmpty(); }
    const QList<PublicKey> &keys() const { return m_keys; }
    /*! The keys of that id. It is eight bytes that anybody can choose: there may be several. */
    QList<PublicKey> withId(const QByteArray &id) const;
    const QList<KeyFault> &faults() const { return m_faults; }

private:
    void add(const QString &path);

    QList<PublicKey> m_keys;
    QList<KeyFault> m_faults;
};
