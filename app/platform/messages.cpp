// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <cstdlib>
#include <optional>

namespace
{

QtMessageHandler qtsHandler = nullptr;
// Warnings about the platform while the application is made; nothing afterwards.
std::optional<QStringList> held;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) {
        const QString cause = held && !held->isEmpty() ? held->constFirst() : message;
        report(QStringLiteral("the program cannot go on: %1").arg(cause.section(QLatin1Char('\n'), 0, 0)));
        // No destructors: the objects may be in any state.
        std::_Exit(EXIT_FAILURE);
    }
    if (held && QByteArray(context.category).startsWith("qt.qpa."))
        held->append(message);
    else
        qtsHandler(type, context, message);
}

} // namespace

void report(const QString &sentence)
{
    std::fprintf(stderr, "%s: %s\n", QCoreApplication::applicationName().toUtf8().constData(),
                 sentence.toUtf8().constData());
}

void endOnFatalErrors()
{
    held.emplace();
    qtsHandler = qInstallMessageHandler(handle);
}

void releaseHeldMessages()
{
    for (const QString &message : held.value_or(QStringList()))
        report(message);
    held.reset();
}
