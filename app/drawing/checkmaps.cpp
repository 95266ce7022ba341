// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads street maps as the kiosk does, so that a damaged one breaks the build: checkmaps FILE...

#include "streetplan.h"

#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    int faults = 0;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        const QString fault = file.open(QIODevice::ReadOnly) ? StreetPlan().read(QString::fromUtf8(file.readAll()))
                                                             : file.errorString();
        if (fault.isEmpty())
            continue;
        ++faults;
        std::fprintf(stderr, "checkmaps: %s: %s\n", argv[i], fault.toUtf8().constData());
    }
    return faults > 0 ? 1 : 0;
}
