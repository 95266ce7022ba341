// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundfiles.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

namespace
{

// More would be read by nobody.
constexpr qsizetype mostFiles = 50;

QStringList folders()
{
    QStringList folders;
    for (const auto place : { QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation,
                              QStandardPaths::DesktopLocation, QStandardPaths::HomeLocation })
        folders.append(QStandardPaths::writableLocation(place));
    // Where minisign puts keys.
    folders.append(QDir::homePath() + QStringLiteral("/.minisign"));
    // Where desktops mount sticks.
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        if (root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/")))
            folders.append(root);
    }
    folders.removeDuplicates();
    return folders;
}

} // namespace

void FoundFiles::look()
{
    beginResetModel();
    m_files.clear();
    for (const QString &folder : folders())
        m_files += QDir(folder).entryInfoList({ QStringLiteral("*.") + m_suffix }, QDir::Files | QDir::Readable);
    std::sort(m_files.begin(), m_files.end(),
              [](const QFileInfo &one, const QFileInfo &other) { return one.lastModified() > other.lastModified(); });
    m_files = m_files.mid(0, mostFiles);
    endResetModel();
    emit counted();
}

int FoundFiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FoundFiles::data(const QModelIndex &index, int role) const
{
    const QFileInfo file = m_files.value(index.row());
    switch (role) {
    case Path:
        return file.filePath();
    case Name:
        return file.fileName();
    case Folder:
        return QDir::toNativeSeparators(file.path());
    case Changed:
        return file.lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundFiles::roleNames() const
{
    return { { Path, "path" }, { Name, "name" }, { Folder, "folder" }, { Changed, "changed" } };
}
