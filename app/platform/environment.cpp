// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "environment.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <clocale>

#include <langinfo.h>
#include <unistd.h>

namespace
{

// What Qt and the keyboard's compose table listen to.
constexpr const char *removedPrefixes[] = { "QT_",  "QTWEBENGINE", "QML",    "QSG_",
                                            "QV4_", "QQUICK",      "QUICK_", "XCOMPOSEFILE" };

// What describes the machine: its kind of display, displays and input devices without X or Wayland, and whether a
// screen reader is there.
constexpr const char *keptNames[] = { "QT_QPA_PLATFORM", "QT_ACCESSIBILITY", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
                                      "QT_QPA_GENERIC_PLUGINS" };
constexpr const char *keptPrefixes[] = { "QT_QPA_EGLFS_", "QT_QPA_EVDEV_", "QT_QPA_FB_", "QT_QPA_LIBINPUT_" };

bool isKept(const QByteArray &name)
{
    const auto isName = [&name](const char *kept) { return name == kept; };
    const auto isPrefix = [&name](const char *prefix) { return name.startsWith(prefix); };
    return std::none_of(std::begin(removedPrefixes), std::end(removedPrefixes), isPrefix)
            || std::any_of(std::begin(keptNames), std::end(keptNames), isName)
            || std::any_of(std::begin(keptPrefixes), std::end(keptPrefixes), isPrefix);
}

} // namespace

void prepareKioskEnvironment()
{
    QList<QByteArray> names;
    for (char **entry = environ; *entry; ++entry)
        names.append(QByteArray(*entry).split('=').constFirst());
    for (const QByteArray &name : names) {
        if (!isKept(name))
            qunsetenv(name.constData());
    }
    // Sizes are millimetres already: the resolution of text that an X server tells of (Xft.dpi) must not scale them
    // again.
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");

    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache); // Qt's own, which not every driver makes it use
    qputenv("MESA_SHADER_CACHE_DISABLE", "true");
    qputenv("__GL_SHADER_DISK_CACHE", "0"); // NVIDIA's
    // Accessibility looks for a session bus. Where there is none, libdbus would start one and write its address to
    // disk.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:runtime=yes");
}

void useUtf8()
{
    constexpr auto overriding = "LC_ALL";
    std::setlocale(LC_CTYPE, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (!qEnvironmentVariableIsEmpty(overriding)) {
        qputenv("LC_MESSAGES", qgetenv(overriding));
        qunsetenv(overriding);
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

void chooseRuntimeFolder()
{
    constexpr auto variable = "XDG_RUNTIME_DIR";
    if (!qEnvironmentVariableIsEmpty(variable))
        return;
    const QFileInfo folder(QStringLiteral("/run/user/%1").arg(getuid()));
    const bool kept = folder.isDir() && folder.ownerId() == getuid();
    // Qt makes a folder that is not there yet, and refuses one that belongs to somebody else.
    qputenv(variable, kept ? folder.filePath().toUtf8() : "/dev/shm/mitic-kiosk-" + QByteArray::number(getuid()));
}
