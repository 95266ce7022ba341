// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stickfolder.h"

#include "packstore.h"

#include <QDirIterator>

#include <algorithm>
#include <utility>

namespace
{

constexpr auto packEnd = ".sqlite";
constexpr qsizetype mostPacks = 64;
constexpr int mostNames = 20'000; // that are looked at

} // namespace

QStringList packsOnStick(const QString &folder)
{
    QList<std::pair<qint64, QString>> found; // with the sequence, below zero for the sake of the order
    QDirIterator names(folder, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (int seen = 0; names.hasNext() && seen < mostNames && found.size() < mostPacks; ++seen) {
        const QString path = names.next();
        const QString name = names.fileName();
        if (!name.startsWith(QLatin1Char('.')) && name.endsWith(QLatin1String(packEnd), Qt::CaseInsensitive))
            found.append({ -PackStore::claimedSequence(path), path });
    }
    std::sort(found.begin(), found.end());
    QStringList paths;
    for (const auto &[sequence, path] : std::as_const(found))
        paths.append(path);
    return paths;
}
