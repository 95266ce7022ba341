// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says whether a pack may be shown: a content file, and beside it FILE.minisig, its signature.

#pragma once

#include "contentcheck.h"
#include "contentfile.h"
#include "keyring.h"
#include "packnotice.h"
#include "packrefusal.h"
#include "signature.h"

#include <atomic>
#include <memory>

class PlainFile;

/*! What came of a check: content, or the reason why not. */
struct CheckedPack {
    PackRefusal refusal;
    std::shared_ptr<ContentFile> content; // null if refused; holds the very bytes that were checked
    PackNotice notice;                    // what the signer said about it
    QString key;                          // the name of the signer's key
    QByteArray signature;                 // the bytes of FILE.minisig

    bool isAccepted() const { return content != nullptr; }
};

/*!
    One check of a pack. May run in any thread, and be stopped from any other one.

    Of the file and of its signature nothing is believed before the signature is found to be of an installed key. The
   file is read once, into a private copy; the signature is checked on that copy, then its content by the rules of
    ContentCheck, and that copy is what is opened. Nothing is written, and nothing else is read. The limit of memory is
    one of SQLite as a whole, so while this runs, no other check of content may.
*/
class PackCheck
{
public:
    /*! The largest pack: 200 times the built-in content. One in use, one that is being checked and what the check needs
       have room in the memory of the service. Bytes. */
    static constexpr qint64 largest = qint64(64) * 1024 * 1024;
    /*! The steps of a content check, and the most memory that SQLite may have in use. */
    static constexpr ContentCheck::Limits limits { ContentCheck::Limits().steps, qint64(56) * 1024 * 1024 };

    explicit PackCheck(KeyRing keys)
        : m_keys(std::move(keys))
    {
    }

    /*! Checks the pack \a path; its sequence must be at least \a leastSequence: one more than that of the content in
       use for a new pack, that of the content in use when this itself is opened again. Needs an application. */
    CheckedPack check(const QString &path, qint64 leastSequence);
    /*! Ends check() soon; the pack is then refused. */
    void stop();

private:
    PackRefusal::Reason readSignature(const QString &path, qint64 leastSequence, CheckedPack &pack);
    PackRefusal::Reason readContent(PlainFile &file, CheckedPack &pack);
    PackRefusal::Reason judge(CheckedPack &pack, const QString &connection);

    const KeyRing m_keys;
    ContentCheck m_contentCheck { limits };
    std::atomic_bool m_stopped = false;
    Signature m_signature;
    PublicKey m_signer; // whose key made m_signature
};
