// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "station.h"

#include "commandline.h"
#include "configurationfile.h"
#include "manual.h"
#include "screenscale.h"
#include "settings.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace
{

const auto windowKey = QStringLiteral("window");

// Whether the desktop is set to move nothing. Qt 6 does not say: each desktop keeps this wish in a place of its own.
bool desktopWantsRest()
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
    constexpr int waitLimit = 1000; // ms
    QProcess gsettings;
    gsettings.start(QStringLiteral("gsettings"),
                    { QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"),
                      QStringLiteral("enable-animations") });
    return gsettings.waitForFinished(waitLimit) && gsettings.readAllStandardOutput().trimmed() == "false";
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
    m_isSafe = true;
    m_values.insert(QStringLiteral("content"), { QString(), origin, {} });
    m_values.insert(QStringLiteral("renderer"), { QStringLiteral("software"), origin, {} });
    m_values.insert(QStringLiteral("reduced-motion"), { QStringLiteral("yes"), origin, {} });
}

QString Station::valueOrDefault(const char *setting) const
{
    const QString set = value(setting);
    return set.isEmpty() ? QString::fromLatin1(findSetting(QLatin1String(setting))->fallback) : set;
}

QString Station::stateFolder() const
{
    // systemd names the folder of StateDirectory=.
    QString state = qEnvironmentVariable("STATE_DIRECTORY").section(QLatin1Char(':'), 0, 0);
    if (selfCheck() && state.isEmpty())
        state = QStringLiteral("/var/lib/mitic-kiosk");
    return kiosk() || selfCheck() ? state : QString();
}

QString Station::storeFolder() const
{
    const QString state = stateFolder();
    return state.isEmpty() ? QString() : state + QStringLiteral("/content");
}

Station::Renderer Station::renderer() const
{
    const QString name = value("renderer");
    if (name == QLatin1String("software"))
        return Renderer::Software;
    return name == QLatin1String("opengl") ? Renderer::OpenGL : Renderer::Automatic;
}

double Station::loudest() const
{
    constexpr double percent = 100;
    const QString set = value("loudest");
    return set.isEmpty() ? 1 : set.toDouble() / percent;
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
    return isOn("reduced-motion") || (!kiosk() && desktopWantsRest());
}

bool Station::lowControls() const
{
    return isOn("low-controls");
}

double Station::knownDiagonal(double reports) const
{
    return m_diagonal != 0 || !kiosk() ? m_diagonal : reports;
}

double Station::assumedDiagonal(QSize screen, double reports) const
{
    const double known = knownDiagonal(reports);
    return known == 0 ? ScreenScale::usualDiagonal(screen) : ScreenScale::usableDiagonal(known, screen);
}

double Station::pixelsPerMillimetre(int width, int height, double reports) const
{
    return std::hypot(width, height) / (assumedDiagonal({ width, height }, reports) * ScreenScale::millimetresPerInch);
}

double Station::controlFactor(int width, int height, double reports) const
{
    const QSize screen(width, height);
    return kiosk() ? ScreenScale::controlFactor(ScreenScale::millimetres(screen, assumedDiagonal(screen, reports))) : 1;
}

double Station::largestTextScale(int width, int height, double reports) const
{
    const QSize screen(width, height);
    return kiosk() ? ScreenScale::largestTextScale(ScreenScale::millimetres(screen, assumedDiagonal(screen, reports)))
                   : 2;
}

QString Station::diagonalRemark(int width, int height, double reports) const
{
    const double known = knownDiagonal(reports);
    const double assumed = assumedDiagonal({ width, height }, reports);
    const QString screen = QStringLiteral("a screen of %1 × %2 px").arg(width).arg(height);
    if (known != 0 && assumed != known) {
        const QString source = m_diagonal != 0 ? QStringLiteral("--diagonal %1").arg(known)
                                               : QStringLiteral("the screen reports %1 inches").arg(known, 0, 'f', 1);
        return QStringLiteral("%1: %2 is too %3 for the controls with it; %4 inches are assumed")
                .arg(source, screen, assumed > known ? QStringLiteral("small") : QStringLiteral("coarse"))
                .arg(assumed, 0, 'f', 1);
    }
    const double factor = controlFactor(width, height, reports);
    if (factor == 1)
        return {};
    return QStringLiteral("%1 and %2 inches has no room for controls of 20 mm; the smallest are %3 mm")
            .arg(screen)
            .arg(QString::number(assumed, 'g', 3))
            .arg(20 * factor, 0, 'f', 1);
}

QRect Station::rememberedWindow() const
{
    return QSettings().value(windowKey).toRect();
}

void Station::rememberWindow(const QRect &geometry) const
{
    QSettings().setValue(windowKey, geometry);
}
