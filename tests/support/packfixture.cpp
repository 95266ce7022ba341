// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packfixture.h"

#include "contentfiles.h"
#include "program.h"

#include <QDir>
#include <QFileInfo>

PackFixture::PackFixture()
{
    m_ready = m_home.isValid() && QDir().mkpath(keys())
            && run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { path(QStringLiteral("plain.sqlite")) }).code == 0;
    m_signer = std::make_unique<PackSigner>(keys(), QStringLiteral("ana"));
    m_foreigner = std::make_unique<PackSigner>(m_home.path(), QStringLiteral("foreign"));
    m_ready = m_ready && m_signer->isReady() && m_foreigner->isReady();
}

QString PackFixture::pack(qint64 sequence)
{
    const QString file = path(QStringLiteral("%1.sqlite").arg(sequence));
    if (QFileInfo::exists(file))
        return file;
    const QByteArray words = "UPDATE edition SET revision = '" + revision(sequence).toUtf8()
            + "'; UPDATE wording SET words = 'Misión número " + QByteArray::number(sequence)
            + ".' WHERE text = 'mission.1' AND language = 'es';";
    const bool made = copyOver(path(QStringLiteral("plain.sqlite")), file)
            && changeContent(file, explainNothing() + words + indexAnew())
            && m_signer->sign(file, packComment(revision(sequence), sequence));
    return made ? file : QString();
}

CheckedPack PackFixture::checked(qint64 sequence)
{
    return PackCheck(KeyRing(keys())).check(pack(sequence), 1);
}

bool PackFixture::copy(qint64 sequence, const QString &file)
{
    const QString from = pack(sequence);
    return QDir().mkpath(QFileInfo(file).path()) && copyOver(from, file)
            && copyOver(from + QStringLiteral(".minisig"), file + QStringLiteral(".minisig"));
}

bool PackFixture::signAsForeigner(const QString &file, qint64 sequence) const
{
    return m_foreigner->sign(file, packComment(revision(sequence), sequence));
}

QString PackFixture::revision(qint64 sequence)
{
    return QStringLiteral("2031-01-%1").arg(sequence, 2, 10, QLatin1Char('0'));
}
