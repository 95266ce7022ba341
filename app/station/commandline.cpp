// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "settings.h"

#include <QCommandLineParser>

CommandLine::CommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const Setting &setting : settings()) {
        QStringList names { QLatin1String(setting.name) };
        if (names.constFirst() == QLatin1String("help") || names.constFirst() == QLatin1String("version"))
            names.append(names.constFirst().left(1));
        parser.addOption({ names, setting.help.in(false), QLatin1String(setting.value) });
    }
    // "-platform eglfs", as people write it for other programs of Qt, is the same as "--platform eglfs".
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);

    if (!parser.parse(arguments)) {
        m_fault = parser.errorText() + QStringLiteral(" See --help.");
        return;
    }
    if (!parser.positionalArguments().isEmpty()) {
        m_fault = QStringLiteral("%1 is not an option. See --help.").arg(parser.positionalArguments().constFirst());
        return;
    }
    for (const Setting &setting : settings()) {
        const QString name = QLatin1String(setting.name);
        if (!parser.isSet(name))
            continue;
        const QString value = setting.takesValue() ? parser.value(name) : QStringLiteral("yes");
        m_values.insert(name, value);
        if (!setting.takesValue() || setting.accepts(value, false) || !m_fault.isEmpty())
            continue;
        m_fault = setting.type == Setting::Type::Text
                ? QStringLiteral("--%1 takes a value. See --help.").arg(name)
                : QStringLiteral("--%1 takes %2, not \"%3\".").arg(name, setting.allowed(false), value);
    }
    // Whoever asks for help gets it, whatever else is wrong.
    if (isSet("help") || isSet("version"))
        m_fault.clear();
}
