// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose.h"

#include <QByteArray>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/mman.h>
#include <unistd.h>

namespace
{

constexpr auto tableVariable = "XCOMPOSEFILE";

// The table of all alphabets of UTF-8, by name: a locale that the system does not know has none of its own. %S is the
// folder where X11 keeps them.
constexpr auto systemTable = "%S/en_US.UTF-8/Compose";

// Later lines win over those that are included.
constexpr auto guaraniKeys = "<dead_tilde> <g> : \"g\u0303\"\n"
                             "<dead_tilde> <G> : \"G\u0303\"\n";

// A path as the format of the tables wants it inside quotes.
QByteArray quoted(const QString &path)
{
    return path.toUtf8().replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%");
}

// The table that the account has for itself, where libxkbcommon looks for it; empty if it has none.
QByteArray personalTable()
{
    const QString places[] = {
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/XCompose"),
        QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + QStringLiteral("/.XCompose"),
    };
    for (const QString &place : places) {
        if (QFileInfo(place).isReadable())
            return quoted(place);
    }
    return {};
}

} // namespace

void addGuaraniKeys(bool kiosk)
{
    if (qEnvironmentVariableIsSet(tableVariable))
        return;
    QByteArray base = kiosk ? QByteArray() : personalTable();
    if (base.isEmpty())
        base = systemTable;
    const QByteArray table = "include \"" + base + "\"\n" + guaraniKeys;
    // A file without a name, in memory: only a path can be told to the library. It stays open, for that is read when
    // the first key is pressed.
    const int file = memfd_create("compose", MFD_CLOEXEC);
    if (file < 0 || write(file, table.constData(), size_t(table.size())) != table.size())
        return; // only g̃ by keys is lacking then, and the field still joins ~ and g
    qputenv(tableVariable, "/proc/self/fd/" + QByteArray::number(file));
}
