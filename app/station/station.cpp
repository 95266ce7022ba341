// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "station.h"

#include "commandline.h"
#include "configurationfile.h"
#include "manual.h"
#include "settings.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace
{

constexpr double millimetresPerInch = 25.4;
constexpr double uprightInches = 32;
constexpr double lyingInches = 27;
// Between these the layouts of a kiosk stand. Targets for fingers have a size in millimetres, so a small screen has no
// room for them; on a coarse one too few pixels are in reach of a hand. Found by laying out every screen in steps of
// the diagonal (1920 × 1080 px).
struct Limits {
    double leastShorterSide; // mm
    double leastPixelsPerMillimetre;
};
constexpr Limits uprightLimits { 295, 1.5 }; // 24 to 57 inches of 1080 × 1920 px
constexpr Limits lyingLimits { 255, 1.1 };   // 20.5 to 78 inches of 1920 × 1080 px
const auto windowKey = QStringLiteral("window");

// Whether the desktop is set to move nothing. Qt 6 does not say: each desktop keeps this wish in a place of its own.
bool desktopWishesRest()
{
    const auto setting = [](const char *file, const char *key) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QLatin1String(file));
        return path.isEmpty() ? QVariant() : QSettings(path, QSettings::IniFormat).value(QLatin1String(key));
    };
    const QVariant kde = setting("kdeglobals", "KDE/AnimationDurationFactor");
    if (kde.isValid() && kde.toDouble() == 0)
        return true;
    for (const char *file : { "gtk-4.0/settings.ini", "gtk-3.0/settings.ini" }) {
        const QVariant gtk = setting(file, "Settings/gtk-enable-animations");
        if (gtk.isValid() && !gtk.toBool())
            return true;
    }
    if (!qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("GNOME")))
        return false;
    constexpr int patience = 1000; // ms
    QProcess gsettings;
    gsettings.start(QStringLiteral("gsettings"),
                    { QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"),
                      QStringLiteral("enable-animations") });
    return gsettings.waitForFinished(patience) && gsettings.readAllStandardOutput().trimmed() == "false";
}

} // namespace

QString Station::read(const QStringList &arguments, const QStringList &files)
{
    const CommandLine line(arguments);
    if (!line.fault().isEmpty())
        return line.fault();
    if (line.isSet("help")) {
        m_answer = helpPage(arguments.value(0), isSpanishWanted());
        return {};
    }
    if (line.isSet("version")) {
        m_answer = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion()
                + QLatin1Char('\n');
        return {};
    }
    if (line.isSet("config")) {
        readFile(line.value("config"), true);
    } else {
        for (const QString &file : files)
            readFile(file, false);
    }
    for (auto set = line.values().cbegin(); set != line.values().cend(); ++set)
        m_values.insert(set.key(), { set.value(), QStringLiteral("command line"), {} });
    // Pictures are taken of things at rest.
    if (line.isSet("tour"))
        m_values.insert(QStringLiteral("reduced-motion"), { QStringLiteral("yes"), QStringLiteral("--tour"), {} });
    m_diagonal = value("diagonal").toDouble();
    if (line.isSet("print-settings"))
        m_answer = printedSettings();
    return {};
}

void Station::readFile(const QString &path, bool required)
{
    const ConfigurationFile file(path, required);
    m_remarks += file.remarks();
    for (const ConfigurationFile::Entry &entry : file.entries()) {
        const QString place = QStringLiteral("%1:%2").arg(path).arg(entry.line);
        m_values.insert(entry.name, { entry.value, place, place });
    }
}

QString Station::printedSettings() const
{
    QString printed;
    for (const Setting &setting : settings()) {
        if (!setting.isInFiles())
            continue;
        const Value set = m_values.value(QLatin1String(setting.name));
        const QString text = set.text.isEmpty() ? QString::fromLatin1(setting.fallback) : set.text;
        printed += QStringLiteral("%1 = %2  (%3)\n")
                           .arg(QLatin1String(setting.name), text,
                                set.origin.isEmpty() ? QStringLiteral("default") : set.origin);
    }
    return printed;
}

QString Station::forgive(const QString &setting, const QString &wrong)
{
    const QString place = file(setting);
    if (place.isEmpty())
        return {};
    m_values.remove(setting);
    const QString what = wrong.startsWith(QLatin1String("--")) ? wrong.mid(2) : wrong;
    m_remarks.append(QStringLiteral("%1: %2 The default is used.").arg(place, what));
    return m_remarks.constLast();
}

void Station::enterSafeMode()
{
    const QString origin = QStringLiteral("safe mode");
    m_values.insert(QStringLiteral("content"), { QString(), origin, {} });
    m_values.insert(QStringLiteral("renderer"), { QStringLiteral("software"), origin, {} });
    m_values.insert(QStringLiteral("reduced-motion"), { QStringLiteral("yes"), origin, {} });
}

Station::Renderer Station::renderer() const
{
    const QString name = value("renderer");
    if (name == QLatin1String("software"))
        return Renderer::Software;
    return name == QLatin1String("opengl") ? Renderer::OpenGL : Renderer::Automatic;
}

int Station::palette() const
{
    return int(std::max<qsizetype>(0, findSetting(QStringLiteral("palette"))->words().indexOf(value("palette"))));
}

bool Station::isPlatform(const QString &name)
{
    return findSetting(QStringLiteral("platform"))->accepts(name, false);
}

bool Station::reducedMotion() const
{
    return isOn("reduced-motion") || (!kiosk() && desktopWishesRest());
}

double Station::assumedDiagonal(int width, int height) const
{
    if (m_diagonal == 0)
        return height > width ? uprightInches : lyingInches;
    const Limits &limits = height > width ? uprightLimits : lyingLimits;
    const double pixels = std::hypot(width, height);
    const double least = limits.leastShorterSide * pixels / std::min(width, height) / millimetresPerInch;
    const double most = pixels / limits.leastPixelsPerMillimetre / millimetresPerInch;
    // A screen of few pixels is as large as they need.
    return std::max(std::min(m_diagonal, most), std::min(least, most));
}

double Station::pixelsPerMillimetre(int width, int height) const
{
    return std::hypot(width, height) / (assumedDiagonal(width, height) * millimetresPerInch);
}

QString Station::diagonalRemark(int width, int height) const
{
    const double assumed = assumedDiagonal(width, height);
    if (m_diagonal == 0 || assumed == m_diagonal)
        return {};
    return QStringLiteral("--diagonal %1: a screen of %2 × %3 px is too %4 for the controls with it; %5 inches are "
                          "assumed")
            .arg(m_diagonal)
            .arg(width)
            .arg(height)
            .arg(assumed > m_diagonal ? QStringLiteral("small") : QStringLiteral("coarse"))
            .arg(assumed, 0, 'f', 1);
}

QRect Station::rememberedWindow() const
{
    return QSettings().value(windowKey).toRect();
}

void Station::rememberWindow(const QRect &geometry) const
{
    QSettings().setValue(windowKey, geometry);
}
