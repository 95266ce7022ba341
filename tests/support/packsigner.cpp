// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packsigner.h"

#include "program.h"

PackSigner::PackSigner(const QString &folder, const QString &name)
    : m_secret(folder + QLatin1Char('/') + name + QStringLiteral(".key"))
    , m_public(folder + QLatin1Char('/') + name + QStringLiteral(".pub"))
{
    m_ready = run(QStringLiteral(MINISIGN),
                  { QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), m_public, QStringLiteral("-s"),
                    m_secret })
                      .code
            == 0;
}

bool PackSigner::sign(const QString &file, const QString &comment, const QStringList &options) const
{
    return run(QStringLiteral(MINISIGN),
               QStringList { QStringLiteral("-S"), QStringLiteral("-s"), m_secret, QStringLiteral("-m"), file,
                             QStringLiteral("-t"), comment }
                       + options)
                   .code
            == 0;
}

bool PackSigner::accepts(const QString &file) const
{
    return run(QStringLiteral(MINISIGN),
               { QStringLiteral("-V"), QStringLiteral("-H"), QStringLiteral("-p"), m_public, QStringLiteral("-m"),
                 file })
                   .code
            == 0;
}

QString packComment(const QString &revision, qint64 sequence)
{
    return QStringLiteral("mitic-kiosk content revision=%1 sequence=%2").arg(revision).arg(sequence);
}
