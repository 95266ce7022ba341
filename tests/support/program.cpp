// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QProcess>

Ended run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
          const QByteArray &input, int limit)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    if (process.waitForFinished(limit) && process.exitStatus() == QProcess::NormalExit)
        ended.code = process.exitCode();
    ended.out = QString::fromUtf8(process.readAllStandardOutput());
    ended.error = QString::fromUtf8(process.readAllStandardError());
    return ended;
}

QProcessEnvironment environmentIn(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : { "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR" })
        environment.insert(QLatin1String(variable), folder);
    for (const char *variable : { "LANGUAGE", "LANG", "LC_ALL", "LC_MESSAGES" })
        environment.remove(QLatin1String(variable));
    environment.insert(QStringLiteral("LC_CTYPE"), QStringLiteral("C.UTF-8")); // Qt wants UTF-8, and 6.8 says so
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}
