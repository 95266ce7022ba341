// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display.h"

#include <QFile>
#include <QtEndian>

namespace
{

constexpr int startLimit = 20'000; // ms

} // namespace

VirtualDisplay::VirtualDisplay(QSize size, const QStringList &options)
{
    // -noreset: the key map and the screen mode stay when the program that set them ends.
    m_server.start(QStringLiteral(XVFB),
                   QStringList { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-noreset"),
                                 QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-fbdir"),
                                 m_folder.path(), QStringLiteral("-screen"), QStringLiteral("0"),
                                 QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height()) }
                           + options);
    // It writes its number once it is ready.
    while (!m_server.canReadLine() && m_server.waitForReadyRead(startLimit)) { }
    m_name = QLatin1Char(':') + QString::fromLatin1(m_server.readLine().trimmed());
}

VirtualDisplay::~VirtualDisplay()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void VirtualDisplay::addTo(QProcessEnvironment &environment) const
{
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
}

QImage VirtualDisplay::picture() const
{
    // An X window dump: a header of big-endian numbers, colours, then rows of pixels.
    constexpr int headerSize = 0;
    constexpr int width = 4;
    constexpr int height = 5;
    constexpr int bytesPerLine = 12;
    constexpr int colours = 19;
    constexpr int colourSize = 12;
    QFile file(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    const QByteArray dump = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto number = [&dump](int index) { return qFromBigEndian<qint32>(dump.constData() + 4 * index); };
    if (dump.size() < 4 * (colours + 1))
        return {};
    const qint64 start = number(headerSize) + qint64(colourSize) * number(colours);
    if (dump.size() < start + qint64(number(bytesPerLine)) * number(height))
        return {};
    return QImage(reinterpret_cast<const uchar *>(dump.constData()) + start, number(width), number(height),
                  number(bytesPerLine), QImage::Format_RGB32)
            .copy();
}

bool VirtualDisplay::hand(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    addTo(environment);
    return run(QStringLiteral(XDOTOOL), arguments, environment).code == 0;
}

Ended VirtualDisplay::runOutside(const QString &script, const QStringList &arguments, QProcessEnvironment environment,
                                 int limit) const
{
    addTo(environment);
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    return run(QStringLiteral("/usr/bin/dbus-run-session"),
               QStringList { QStringLiteral("--"), QStringLiteral("/usr/bin/python3"), QStringLiteral("-B"),
                             QStringLiteral(SOURCE_FOLDER "/tests/outside/") + script }
                       + arguments,
               environment, {}, limit);
}
