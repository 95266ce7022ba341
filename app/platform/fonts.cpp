// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QResource>

#include <fontconfig/fontconfig.h>

namespace
{

// The whole configuration of fontconfig: no folder of fonts, so no cache of one, and no hinting. At these sizes hinting
// changes nothing that an eye sees, and it took a tenth of every layout.
constexpr auto noSystemFonts = R"(<fontconfig>
  <match target="pattern"><edit name="hintstyle" mode="append"><const>hintnone</const></edit></match>
</fontconfig>)";

} // namespace

void loadFonts()
{
    FcConfig *fonts = FcConfigCreate();
    FcConfigParseAndLoadFromMemory(fonts, reinterpret_cast<const FcChar8 *>(noSystemFonts), FcTrue);
    FcConfigSetCurrent(fonts);
    FcConfigDestroy(fonts); // one reference stays
    for (const QString &name : QDir(QStringLiteral(":/fonts")).entryList()) {
        // Used where it lies: by its name each face would be read into memory whole.
        const QResource face(QStringLiteral(":/fonts/") + name);
        QFontDatabase::addApplicationFontFromData(
                QByteArray::fromRawData(reinterpret_cast<const char *>(face.data()), face.size()));
    }
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans")));
}
