// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs files with minisign, by a key that is thrown away with its folder.

#pragma once

#include <QString>
#include <QStringList>

/*! One who signs. */
class PackSigner
{
public:
    /*! Makes a key without a password below \a folder; its files are named after \a name. */
    PackSigner(const QString &folder, const QString &name);

    bool isReady() const { return m_ready; }
    QString secretKey() const { return m_secret; }
    QString publicKey() const { return m_public; }

    /*! Writes \a file.minisig with that trusted comment; \a options are further ones of minisign. */
    bool sign(const QString &file, const QString &comment, const QStringList &options = {}) const;
    /*! Whether minisign itself accepts the signature of \a file, as of a file that was hashed before. */
    bool accepts(const QString &file) const;

private:
    QString m_secret;
    QString m_public;
    bool m_ready = false;
};

/*! The trusted comment that tools/pack writes. */
QString packComment(const QString &revision, qint64 sequence);
