// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program: reads its options, builds the kiosk and shows it.

#include "kiosk.h"
#include "tour.h"

#include <QGuiApplication>

#include <cstdio>

namespace
{

constexpr int wrongOptions = 2;

int complain(const QString &sentence)
{
    std::fprintf(stderr, "mitic-kiosk: %s\n", sentence.toUtf8().constData());
    return wrongOptions;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("mitic-kiosk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KIOSK_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("MITIC"));

    Station station;
    {
        // The options are read without a display, so that --help answers anywhere.
        const QCoreApplication console(argc, argv);
        const QString fault = station.read(QCoreApplication::arguments());
        if (!fault.isEmpty())
            return complain(fault);
        if (station.asksOnly()) {
            std::fputs(station.answer().toUtf8().constData(), stdout);
            return 0;
        }
    }
    if (station.kiosk())
        Kiosk::leaveNoTrace();
    // Pictures need no display, but may be asked of one.
    if (!station.tourFolder().isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    const QGuiApplication application(argc, argv);
    Kiosk::loadFonts();
    Kiosk::chooseRenderer(station.renderer());
    Kiosk kiosk(station);
    if (!kiosk.fault().isEmpty())
        return complain(kiosk.fault());
    if (!kiosk.window())
        return 1;
    if (!station.tourFolder().isEmpty()) {
        const QString fault = writeTour(kiosk, station.tourFolder());
        return fault.isEmpty() ? 0 : complain(fault);
    }
    kiosk.show();
    return QGuiApplication::exec();
}
