// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uncleanends.h"

#include <QFile>
#include <QList>
#include <QSaveFile>

#include <cstdlib>
#include <ctime>

#include <unistd.h>

namespace
{

QByteArray markPath; // empty: nothing to remove at exit

QString listIn(const QString &folder)
{
    return folder + QStringLiteral("/unclean-ends");
}

void removeMark()
{
    if (!markPath.isEmpty())
        unlink(markPath.constData());
}

} // namespace

UncleanEnds::UncleanEnds(const QString &folder, qint64 now)
    : m_folder(folder)
{
    if (folder.isEmpty())
        return;
    QFile mark(folder + QStringLiteral("/running"));
    QFile list(listIn(folder));
    QByteArray kept;
    const auto keep = [&](qint64 time) {
        kept += QByteArray::number(time) + '\n';
        ++m_count;
    };
    if (list.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : list.read(4096).split('\n')) {
            bool isNumber = false;
            const qint64 time = line.toLongLong(&isNumber);
            if (isNumber && time <= now && now - time < span)
                keep(time);
        }
        list.close();
    }
    m_wasLastUnclean = mark.exists();
    if (m_wasLastUnclean)
        keep(now);
    QSaveFile written(listIn(folder));
    if (!written.open(QIODevice::WriteOnly) || written.write(kept) != kept.size() || !written.commit())
        m_fault = QStringLiteral("crashes cannot be counted in %1: %2").arg(folder, written.errorString());
    else if (!mark.open(QIODevice::WriteOnly))
        m_fault = QStringLiteral("crashes cannot be counted in %1: %2").arg(folder, mark.errorString());
    if (!m_fault.isEmpty())
        return;
    if (markPath.isEmpty())
        std::atexit(removeMark);
    markPath = QFile::encodeName(mark.fileName());
}

void UncleanEnds::endCleanly()
{
    removeMark();
    forget();
}

void UncleanEnds::forget()
{
    m_count = 0;
    if (!m_folder.isEmpty())
        QFile::remove(listIn(m_folder));
}

void UncleanEnds::giveUp()
{
    markPath.clear();
}

qint64 UncleanEnds::secondsSinceStart()
{
    timespec time = {};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return time.tv_sec;
}
