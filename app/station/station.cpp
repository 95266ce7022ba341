// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "station.h"

#include "screenscale.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace
{

constexpr double millimetresPerInch = 25.4;
constexpr double smallestInches = 5;
constexpr double largestInches = 200;
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

QString Station::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
            "Information kiosk of MITIC, in Spanish and Guaraní. Without options it opens a window.\n"
            "Keys: Tab and arrows move, Enter opens, Esc goes back, Home goes home,\n"
            "F2 changes the language, Ctrl+F or / searches. In a window only: Ctrl+C copies,\n"
            "Ctrl+Shift+C copies in both languages, Ctrl+P prints, Ctrl++ Ctrl+- Ctrl+0 change the text\n"
            "size, Ctrl+Q quits."));
    const QCommandLineOption help({ QStringLiteral("h"), QStringLiteral("help") },
                                  QStringLiteral("Print this page and end."));
    const QCommandLineOption version({ QStringLiteral("v"), QStringLiteral("version") },
                                     QStringLiteral("Print the version and end."));
    const QCommandLineOption kiosk(QStringLiteral("kiosk"),
                                   QStringLiteral("Fill the screen, hide the pointer, and do not close on request."));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("Start in this language: es, gn, or another of the content file. "
                                                     "Default: the system's language, else Spanish."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption content(QStringLiteral("content"),
                                     QStringLiteral("Show the content of this file, made by tools/content. "
                                                    "Default: the built-in content."),
                                     QStringLiteral("FILE"));
    const QCommandLineOption office(QStringLiteral("office"),
                                    QStringLiteral("The office in which this machine stands: headquarters, second, or "
                                                   "another of the content file. Default: not told."),
                                    QStringLiteral("ID"));
    const QCommandLineOption page(
            QStringLiteral("page"),
            QStringLiteral("Open on this page instead of the first screen: mission, vision, "
                           "objectives, policies, offices, about, or another of the content file."),
            QStringLiteral("ID"));
    const QCommandLineOption diagonal(QStringLiteral("diagonal"),
                                      QStringLiteral("The diagonal of the screen, 5 to 200, so that sizes are right in "
                                                     "millimetres. Default: 32 upright, 27 lying."),
                                      QStringLiteral("INCHES"));
    const QCommandLineOption renderer(QStringLiteral("renderer"),
                                      QStringLiteral("auto, software or opengl. Default: auto, which takes software "
                                                     "where there is no graphics hardware."),
                                      QStringLiteral("NAME"));
    const QCommandLineOption idle(QStringLiteral("idle"),
                                  QStringLiteral("Seconds without a touch before a visitor is asked, as home=60,"
                                                 "reading=180,other=120,aids=300, and to answer, question=30."),
                                  QStringLiteral("LIST"));
    const QCommandLineOption reducedMotion(QStringLiteral("reduced-motion"), QStringLiteral("Let nothing move."));
    const QCommandLineOption tour(QStringLiteral("tour"),
                                  QStringLiteral("Write pictures of every screen to this folder and end."),
                                  QStringLiteral("FOLDER"));
    const QCommandLineOption platform(
            QStringLiteral("platform"),
            QStringLiteral("How to reach the display: xcb, wayland, eglfs, linuxfb or offscreen, "
                           "with Qt's parameters. Default: QT_QPA_PLATFORM, else the session's."),
            QStringLiteral("NAME"));
    parser.addOptions({ kiosk, language, content, office, page, diagonal, renderer, platform, idle, reducedMotion, tour,
                        help, version });
    // "-platform eglfs", as people write it for other programs of Qt, is the same as "--platform eglfs".
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);

    if (!parser.parse(arguments))
        return parser.errorText() + QStringLiteral(" See --help.");
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("%1 is not an option. See --help.").arg(parser.positionalArguments().constFirst());
    if (parser.isSet(help)) {
        // Without an application object the parser does not know the program's name.
        m_answer = parser.helpText().replace(QStringLiteral("<executable_name>"), arguments.value(0));
        return {};
    }
    if (parser.isSet(version)) {
        m_answer = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion()
                + QLatin1Char('\n');
        return {};
    }

    if (parser.isSet(diagonal)) {
        bool isNumber = false;
        m_diagonal = parser.value(diagonal).toDouble(&isNumber);
        if (!isNumber || !(m_diagonal >= smallestInches && m_diagonal <= largestInches))
            return QStringLiteral("--diagonal takes a number of inches from 5 to 200, not \"%1\".")
                    .arg(parser.value(diagonal));
    }
    const QString name = parser.isSet(renderer) ? parser.value(renderer) : QStringLiteral("auto");
    if (name == QLatin1String("software"))
        m_renderer = Renderer::Software;
    else if (name == QLatin1String("opengl"))
        m_renderer = Renderer::OpenGL;
    else if (name != QLatin1String("auto"))
        return QStringLiteral("--renderer takes auto, software or opengl, not \"%1\".").arg(name);

    if (parser.isSet(platform) && !isPlatform(parser.value(platform)))
        return QStringLiteral("--platform takes xcb, wayland, eglfs, linuxfb or offscreen, not \"%1\".")
                .arg(parser.value(platform));
    for (const QCommandLineOption *option : { &language, &content, &office, &page, &idle, &tour }) {
        if (parser.isSet(*option) && parser.value(*option).isEmpty())
            return QStringLiteral("--%1 takes a value. See --help.").arg(option->names().constFirst());
    }
    m_kiosk = parser.isSet(kiosk);
    // Pictures are taken of things at rest.
    m_reducedMotion = parser.isSet(reducedMotion) || parser.isSet(tour);
    m_language = parser.value(language);
    m_contentFile = parser.value(content);
    m_office = parser.value(office);
    m_page = parser.value(page);
    m_platform = parser.value(platform);
    m_idleTimes = parser.value(idle);
    m_tourFolder = parser.value(tour);
    return {};
}

bool Station::isPlatform(const QString &name)
{
    static const QStringList known = { QStringLiteral("xcb"), QStringLiteral("wayland"), QStringLiteral("eglfs"),
                                       QStringLiteral("linuxfb"), QStringLiteral("offscreen") };
    const QStringList parts = name.split(QLatin1Char(';'));
    return std::all_of(parts.cbegin(), parts.cend(),
                       [](const QString &part) { return known.contains(part.section(QLatin1Char(':'), 0, 0)); });
}

bool Station::reducedMotion() const
{
    return m_reducedMotion || (!m_kiosk && desktopWishesRest());
}

double Station::assumedDiagonal(QSize screen) const
{
    return m_diagonal == 0 ? ScreenScale::usualDiagonal(screen) : ScreenScale::usableDiagonal(m_diagonal, screen);
}

double Station::pixelsPerMillimetre(int width, int height) const
{
    return std::hypot(width, height) / (assumedDiagonal({ width, height }) * millimetresPerInch);
}

double Station::controlFactor(int width, int height) const
{
    const QSize screen(width, height);
    return m_kiosk ? ScreenScale::controlFactor(ScreenScale::millimetres(screen, assumedDiagonal(screen))) : 1;
}

double Station::largestTextScale(int width, int height) const
{
    const QSize screen(width, height);
    return m_kiosk ? ScreenScale::largestTextScale(ScreenScale::millimetres(screen, assumedDiagonal(screen))) : 2;
}

QString Station::diagonalRemark(int width, int height) const
{
    const double assumed = assumedDiagonal({ width, height });
    const QString screen = QStringLiteral("a screen of %1 × %2 px").arg(width).arg(height);
    if (m_diagonal != 0 && assumed != m_diagonal)
        return QStringLiteral("--diagonal %1: %2 is too %3 for the controls with it; %4 inches are assumed")
                .arg(m_diagonal)
                .arg(screen, assumed > m_diagonal ? QStringLiteral("small") : QStringLiteral("coarse"))
                .arg(assumed, 0, 'f', 1);
    const double factor = controlFactor(width, height);
    if (factor == 1)
        return {};
    return QStringLiteral("%1 and %2 inches has no room for controls of 20 mm; the smallest are %3 mm")
            .arg(screen)
            .arg(assumed)
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
