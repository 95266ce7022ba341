// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voiceloader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QPluginLoader>

QString voicePluginFile(const QString &programFolder)
{
    return QDir::cleanPath(programFolder + QLatin1String("/" KIOSK_PLUGIN_FOLDER "/mitic-kiosk-voice.so"));
}

std::unique_ptr<Voice> loadVoice(const QString &file, const QString &version, const QString &device, QString *fault)
{
    if (!QFileInfo::exists(file)) {
        *fault = QStringLiteral("nothing can be read aloud: %1 is missing").arg(file);
        return nullptr;
    }
    QPluginLoader loader(file);
    const QString found =
            loader.metaData().value(QLatin1String("MetaData")).toObject().value(QLatin1String("version")).toString();
    if (!found.isEmpty() && found != version) {
        *fault = QStringLiteral("nothing can be read aloud: %1 is of version %2, the program of %3")
                         .arg(file, found, version);
        return nullptr;
    }
    auto *plugin = qobject_cast<VoicePlugin *>(loader.instance());
    if (!plugin) {
        *fault = QStringLiteral("nothing can be read aloud: %1").arg(loader.errorString());
        return nullptr;
    }
    return plugin->make(device);
}
