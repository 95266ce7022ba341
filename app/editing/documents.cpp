// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

QString freeDocument(const QString &stem, const QString &suffix)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(QStringLiteral("."));
    QString path = documents.filePath(stem + QLatin1Char('.') + suffix);
    for (int number = 2; QFile::exists(path); ++number)
        path = documents.filePath(QStringLiteral("%1-%2.%3").arg(stem).arg(number).arg(suffix));
    return path;
}
