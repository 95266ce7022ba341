// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program: reads its options, builds the kiosk and shows it.

#include "compose.h"
#include "configurationfile.h"
#include "endsignals.h"
#include "environment.h"
#include "fonts.h"
#include "kiosk.h"
#include "manual.h"
#include "messages.h"
#include "packstore.h"
#include "selfcheck.h"
#include "setcode.h"
#include "tour.h"
#include "uncleanends.h"
#include "watchdog.h"

#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>

namespace
{

constexpr int damagedInstallation = 1;
constexpr int wrongOptions = 2;

int endWith(int code, const QString &sentence)
{
    report(sentence);
    if (code == damagedInstallation)
        UncleanEnds::giveUp();
    return code;
}

// Where the service of a kiosk keeps what outlives its crashes; empty elsewhere.
QString runtimeFolderOfService(const Station &station)
{
    return station.kiosk() ? qEnvironmentVariable("RUNTIME_DIRECTORY").section(QLatin1Char(':'), 0, 0) : QString();
}

// A pack that the program keeps dying of goes back before anything else is given up.
void countEndOfPack(UncleanEnds &ends, const Station &station)
{
    const QString folder = station.storeFolder();
    if (!ends.wasLastUnclean() || !station.takesPacks() || folder.isEmpty())
        return;
    bool wentBack = false;
    const QString fault = PackStore(folder).countEnd(&wentBack);
    if (!fault.isEmpty())
        report(fault);
    if (wentBack)
        ends.forget();
}

// A kiosk that cannot live with its settings lives without them.
void enterSafeModeAfter(UncleanEnds &ends, Station &station)
{
    if (!ends.fault().isEmpty())
        report(ends.fault());
    countEndOfPack(ends, station);
    if (!ends.areTooMany())
        return;
    report(QStringLiteral(
                   "safe mode: the program has crashed %1 times in ten minutes, so it shows the built-in content, "
                   "without motion and drawn by software.")
                   .arg(ends.count()));
    station.enterSafeMode();
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
    if (platform.isEmpty() && (!station.tourFolder().isEmpty() || station.selfCheck()))
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
    QGuiApplication::setDesktopFileName(QStringLiteral("py.gov.mitic.kiosk"));

    // The options are read before there is an application, so that --help needs no display. A QCoreApplication for this
    // alone would take Qt Quick's accessibility with it when it ends.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    Station station;
    const QString wrong = station.read(arguments, ConfigurationFile::ofTheMachine());
    if (!wrong.isEmpty())
        return endWith(wrongOptions, wrong);
    if (!station.selfCheck()) { // that tells them itself
        for (const QString &remark : station.remarks())
            report(remark);
    }
    if (station.asksOnly()) {
        std::fputs(station.answer().toUtf8().constData(), stdout);
        return 0;
    }
    if (!station.codeName().isEmpty()) {
        const QString fault = setCode(station.codesFile(), station.codeName(), isSpanishWanted());
        return fault.isEmpty() ? 0 : endWith(wrongOptions, fault + QLatin1Char('.'));
    }
    // A tour has no loop that a signal could end.
    if (station.tourFolder().isEmpty())
        catchEndSignals();
    chooseRuntimeFolder();
    useUtf8();
    if (station.kiosk())
        prepareKioskEnvironment();
    addGuaraniKeys(station.kiosk());
    choosePlatform(station);

    endOnFatalErrors();
    // Qt gets none of the arguments: each of its own would be one more that nobody checks.
    int nameOnly = 1;
    const QGuiApplication application(nameOnly, argv);
    releaseHeldMessages();
    // Not before there is a display: without one, no crash is counted.
    UncleanEnds ends(runtimeFolderOfService(station));
    enterSafeModeAfter(ends, station);
    if (!ContentDatabase::isUsable())
        return endWith(damagedInstallation,
                       QStringLiteral("the installation is damaged: Qt's driver for SQLite is missing."));
    loadFonts();
    Kiosk::chooseRenderer(station.renderer());
    Kiosk kiosk(station);
    if (station.selfCheck()) {
        const QList<Finding> findings = checkMachine(kiosk, isSpanishWanted());
        std::fputs(printedFindings(findings, station.json(), isSpanishWanted()).constData(), stdout);
        return std::all_of(findings.cbegin(), findings.cend(), [](const Finding &finding) { return finding.good; })
                ? 0
                : damagedInstallation;
    }
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
    std::optional<Watchdog> watchdog;
    if (station.kiosk())
        watchdog.emplace(*kiosk.window());
    watchEndSignals();
    kiosk.show();
    const int code = QGuiApplication::exec();
    if (code == 0)
        ends.endCleanly();
    return code;
}
