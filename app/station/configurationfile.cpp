// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "configurationfile.h"

#include "settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace
{

constexpr qint64 longestFile = 65536; // bytes
constexpr int longestQuoted = 60;     // characters of a faulty line that are repeated

// A terminal must not obey what a file holds, and a line stays short.
QString quoted(const QString &text)
{
    QString shown = text.left(longestQuoted);
    for (QChar &sign : shown) {
        if (!sign.isPrint())
            sign = QLatin1Char('?');
    }
    return QLatin1Char('"') + shown + (text.size() > longestQuoted ? QStringLiteral("…\"") : QStringLiteral("\""));
}

QString knownNames()
{
    QStringList names;
    for (const Setting &setting : settings()) {
        if (setting.isInFiles())
            names.append(QLatin1String(setting.name));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QStringList ConfigurationFile::ofTheMachine()
{
    QStringList files { QStringLiteral("/etc/mitic-kiosk.conf") };
    const QDir folder(QStringLiteral("/etc/mitic-kiosk.conf.d"));
    for (const QString &name : folder.entryList({ QStringLiteral("*.conf") }, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

ConfigurationFile::ConfigurationFile(const QString &path, bool required)
    : m_path(path)
{
    const auto unreadable = [this](const QString &why) {
        m_remarks.append(
                QStringLiteral("%1: the file cannot be read (%2); its settings are not used").arg(m_path, why));
    };
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        if (required)
            unreadable(QStringLiteral("there is no such file"));
        return;
    }
    // A pipe would never end.
    if (info.exists() && !info.isFile()) {
        unreadable(QStringLiteral("it is not a regular file"));
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        unreadable(file.errorString());
        return;
    }
    const QByteArray bytes = file.read(longestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        unreadable(file.errorString());
        return;
    }
    if (bytes.size() > longestFile) {
        unreadable(QStringLiteral("it has more than %1 bytes").arg(longestFile));
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8); // takes a byte order mark away
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        unreadable(QStringLiteral("it is not written in UTF-8"));
        return;
    }
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n')))
        readLine(line.trimmed(), ++number);
}

void ConfigurationFile::readLine(const QString &text, int line)
{
    if (text.isEmpty() || text.startsWith(QLatin1Char('#')) || text.startsWith(QLatin1Char(';')))
        return;
    const auto wrong = [this, line](const QString &what) {
        m_remarks.append(QStringLiteral("%1:%2: %3").arg(m_path).arg(line).arg(what));
    };
    const qsizetype sign = text.indexOf(QLatin1Char('='));
    if (sign < 0) {
        wrong(QStringLiteral("%1 is not a setting; a line is \"name = value\"").arg(quoted(text)));
        return;
    }
    const QString name = text.left(sign).trimmed();
    const QString value = text.mid(sign + 1).trimmed();
    const Setting *setting = findSetting(name);
    if (!setting || !setting->isInFiles()) {
        wrong(QStringLiteral("there is no setting %1 in files; there are %2").arg(quoted(name), knownNames()));
        return;
    }
    if (!value.isEmpty() && !setting->accepts(value, true)) {
        wrong(QStringLiteral("%1 takes %2, not %3; this line is not used")
                      .arg(name, setting->allowed(true), quoted(value)));
        return;
    }
    m_entries.append({ name, value, line });
}
