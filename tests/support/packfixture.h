// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signed packs whose content can be told apart, in a folder that is thrown away.

#pragma once

#include "packcheck.h"
#include "packsigner.h"

#include <QTemporaryDir>

/*! A signer, keys, and packs. Each pack says in its revision which one it is: sequence 12 is of the day 2031-01-12. */
class PackFixture
{
public:
    PackFixture();

    bool isReady() const { return m_ready; }
    QString path(const QString &name) const { return m_home.filePath(name); }
    /*! The folder of the keys that a kiosk accepts. */
    QString keys() const { return path(QStringLiteral("keys.d")); }
    /*! The file of the pack of that \a sequence, 1 to 31, made when it is first asked for; empty if that fails. */
    QString pack(qint64 sequence);
    /*! That pack, checked as good. */
    CheckedPack checked(qint64 sequence);
    /*! Copies that pack and its signature to \a file. */
    bool copy(qint64 sequence, const QString &file);
    /*! Signs \a file with a key that no kiosk accepts. */
    bool signAsForeigner(const QString &file, qint64 sequence) const;
    static QString revision(qint64 sequence);

private:
    QTemporaryDir m_home;
    std::unique_ptr<PackSigner> m_signer;
    std::unique_ptr<PackSigner> m_foreigner;
    bool m_ready = false;
};
