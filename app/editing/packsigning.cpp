// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packsigning.h"

#include "documents.h"
#include "storedfiles.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace
{

const auto lastSequence = QStringLiteral("sequence");

// How minisign writes the first bytes of a secret key: with a password, and without.
constexpr auto withPassword = "RWRTY0Iy";
constexpr auto withoutPassword = "RWQAAEIy";

QByteArray keyIn(const QString &path)
{
    constexpr qint64 longest = 1000; // of a line
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.readLine(longest);
    return file.readLine(longest);
}

QString partOf(const QString &file)
{
    return file + QStringLiteral(".part");
}

QString signatureOf(const QString &file)
{
    return file + QStringLiteral(".minisig");
}

} // namespace

PackSigning::PackSigning(QObject *parent)
    : QObject(parent)
{
    connect(&m_minisign, &QProcess::stateChanged, this, &PackSigning::busyChanged);
    connect(&m_minisign, &QProcess::finished, this, &PackSigning::finished);
}

PackSigning::~PackSigning()
{
    m_minisign.disconnect(this);
    if (!isBusy())
        return;
    m_minisign.kill();
    m_minisign.waitForFinished();
    QFile::remove(partOf(m_file));
    QFile::remove(signatureOf(partOf(m_file)));
}

bool PackSigning::needsPassword(const QString &key)
{
    return keyIn(key).startsWith(withPassword);
}

double PackSigning::nextSequence(const QString &today)
{
    constexpr qint64 aDay = 100;
    const qint64 first = QString(today).remove(QLatin1Char('-')).toLongLong() * aDay + 1;
    return double(qMax(first, QSettings().value(lastSequence).toLongLong() + 1));
}

void PackSigning::sign(const QString &key, const QString &password, double sequence)
{
    if (isBusy())
        return;
    m_sequence = qint64(sequence);
    m_key = key;
    m_file = freeDocument(QStringLiteral("mitic-paquete-%1").arg(m_sequence), QStringLiteral("sqlite"));
    QFile edited(copy->file());
    const QByteArray bytes = !copy->isChanged() && edited.open(QIODevice::ReadOnly) ? edited.readAll() : QByteArray();
    if (bytes.isEmpty() || digestOf(bytes) != copy->digest())
        return end(PackProblems::NotSaved);
    if (!keyIn(key).startsWith(withPassword) && !keyIn(key).startsWith(withoutPassword))
        return end(PackProblems::NoKey, key);
    const QString minisign = QStandardPaths::findExecutable(QStringLiteral("minisign"));
    if (minisign.isEmpty())
        return end(PackProblems::NoMinisign);
    if (!replaceStored(partOf(m_file), bytes))
        return end(PackProblems::NotWritten, lastStorageFault());
    // app/packs/packnotice.h
    const QString notice =
            QStringLiteral("mitic-kiosk content revision=%1 sequence=%2").arg(copy->revision()).arg(m_sequence);
    m_minisign.start(minisign,
                     { QStringLiteral("-S"), QStringLiteral("-s"), key, QStringLiteral("-m"), partOf(m_file),
                       QStringLiteral("-x"), signatureOf(partOf(m_file)), QStringLiteral("-t"), notice });
    m_minisign.write(password.toUtf8() + '\n');
    m_minisign.closeWriteChannel();
}

void PackSigning::finished()
{
    const QString said = QString::fromLocal8Bit(m_minisign.readAllStandardError());
    const bool good = m_minisign.exitStatus() == QProcess::NormalExit && m_minisign.exitCode() == 0;
    // The signature first: a pack that is seen is signed.
    if (good && QFile::rename(signatureOf(partOf(m_file)), signatureOf(m_file))
        && QFile::rename(partOf(m_file), m_file)) {
        QSettings().setValue(lastSequence, m_sequence);
        return end(PackProblems::NoProblem);
    }
    QFile::remove(partOf(m_file));
    QFile::remove(signatureOf(partOf(m_file)));
    const QString detail = said.trimmed().section(QLatin1Char('\n'), -1);
    if (said.contains(QLatin1String("Wrong password")))
        end(PackProblems::WrongPassword);
    else if (said.contains(QLatin1String("secret key")))
        end(PackProblems::NoKey, m_key);
    else
        end(PackProblems::NotWritten, detail);
}

void PackSigning::end(PackProblems::Problem problem, const QString &detail)
{
    m_problem = problem;
    m_detail = detail;
    emit ended();
}
