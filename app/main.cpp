// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program: reads its options, builds the kiosk and shows it.

#include "compose.h"
#include "environment.h"
#include "fonts.h"
#include "kiosk.h"
#include "messages.h"
#include "tour.h"

#include <QGuiApplication>

#include <csignal>
#include <cstdio>

namespace
{

constexpr int damagedInstallation = 1;
constexpr int wrongOptions = 2;

int endWith(int code, const QString &sentence)
{
    report(sentence);
    return code;
}

// Qt would end the program at a platform that it does not know.
void choosePlatform(const Station &station)
{
    constexpr auto variable = "QT_QPA_PLATFORM";
    QString platform = station.platform();
    if (platform.isEmpty()) {
        const QString inherited = qEnvironmentVariable(variable);
        if (Station::isPlatform(inherited))
            platform = inherited;
        else if (!inherited.isEmpty())
            report(QStringLiteral(
                           "%1 names the platform \"%2\", which is not used here; the session's is used instead.")
                           .arg(QLatin1String(variable), inherited));
    }
    // Pictures need no display, but may be asked of one.
    if (platform.isEmpty() && !station.tourFolder().isEmpty())
        platform = QStringLiteral("offscreen");
    // Qt would look for Wayland first, and report that there is none.
    if (platform.isEmpty() && !qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        platform = QStringLiteral("xcb");
    if (platform.isEmpty())
        qunsetenv(variable);
    else
        qputenv(variable, platform.toUtf8());
}

} // namespace

int main(int argc, char *argv[])
{
    // A closed stderr must not end the kiosk.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("mitic-kiosk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KIOSK_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("MITIC"));

    // The options are read before there is an application, so that --help needs no display. A QCoreApplication for this
    // alone would take Qt Quick's accessibility with it when it ends.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    Station station;
    const QString wrong = station.read(arguments);
    if (!wrong.isEmpty())
        return endWith(wrongOptions, wrong);
    if (station.asksOnly()) {
        std::fputs(station.answer().toUtf8().constData(), stdout);
        return 0;
    }
    chooseRuntimeFolder();
    if (station.kiosk())
        prepareKioskEnvironment();
    addGuaraniKeys(station.kiosk());
    choosePlatform(station);

    endOnFatalErrors();
    // Qt gets none of the arguments: each of its own would be one more that nobody checks.
    int nameOnly = 1;
    const QGuiApplication application(nameOnly, argv);
    releaseHeldMessages();
    if (!ContentDatabase::isUsable())
        return endWith(damagedInstallation,
                       QStringLiteral("the installation is damaged: Qt's driver for SQLite is missing."));
    loadFonts();
    Kiosk::chooseRenderer(station.renderer());
    Kiosk kiosk(station);
    if (!kiosk.fault().isEmpty())
        return endWith(wrongOptions, kiosk.fault());
    if (!kiosk.damage().isEmpty())
        return endWith(damagedInstallation, kiosk.damage());
    if (!station.tourFolder().isEmpty()) {
        const QString fault = writeTour(kiosk, station.tourFolder());
        return fault.isEmpty() ? 0 : endWith(wrongOptions, fault);
    }
    QObject::connect(&kiosk, &Kiosk::damaged, &application,
                     [&kiosk] { QCoreApplication::exit(endWith(damagedInstallation, kiosk.damage())); });
    kiosk.show();
    return QGuiApplication::exec();
}
