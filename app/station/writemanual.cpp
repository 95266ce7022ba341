// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes one of the texts that are made from the table of settings to a file, at build time.

#include "manual.h"

#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QString kind = argc == 3 ? QString::fromLocal8Bit(argv[1]) : QString();
    QString text;
    if (kind == QLatin1String("man-en") || kind == QLatin1String("man-es"))
        text = manualPage(QStringLiteral(KIOSK_VERSION), kind == QLatin1String("man-es"));
    else if (kind == QLatin1String("conf"))
        text = exampleConfiguration();
    else if (kind == QLatin1String("completion"))
        text = bashCompletion();
    if (text.isEmpty()) {
        std::fputs("usage: kiosk_manual man-en|man-es|conf|completion FILE\n", stderr);
        return 2;
    }
    QFile file(QFile::decodeName(argv[2]));
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return 0;
    std::fprintf(stderr, "kiosk_manual: %s: %s\n", argv[2], qPrintable(file.errorString()));
    return 1;
}
