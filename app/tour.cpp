// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include "kiosk.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickWindow>

namespace
{

// All that is shown of each office, on the page that \a page shows.
QList<Stop> officeStops(const Stop &page, const QList<OfficeRow> &offices)
{
    QList<Stop> stops;
    for (const OfficeRow &office : offices) {
        for (const char *view : { "", "directions", "map" }) {
            Stop stop = page;
            stop.officeId = office.officeId;
            stop.officeView = QLatin1String(view);
            stop.name = office.officeId + (*view ? QLatin1Char('-') + stop.officeView : QString());
            stops.append(stop);
        }
        Stop code = stops.constLast();
        code.name = office.officeId + QStringLiteral("-code");
        code.cover = QStringLiteral("code");
        code.officeView.clear();
        stops.append(code);
    }
    return stops;
}

} // namespace

QList<Stop> stopsOf(const Kiosk &kiosk)
{
    const Catalog &catalog = kiosk.catalog();
    const QString language = catalog.languages().value(0).code;
    const QString reading = QStringLiteral("reading");
    QList<Stop> stops = { { QStringLiteral("attract"), QStringLiteral("attract"), {}, {} },
                          { QStringLiteral("home"), QStringLiteral("home"), {}, {} } };
    for (const SectionRow &section : catalog.sections(language)) {
        stops.append({ section.sectionId, section.layout, section.sectionId, {} });
        if (section.layout == QLatin1String("offices"))
            stops.append(officeStops(stops.takeLast(), catalog.offices(language)));
        if (section.layout != QLatin1String("items"))
            continue;
        for (const ItemRow &item : catalog.items(section.sectionId, language))
            stops.append({ item.itemId, reading, section.sectionId, item.itemId });
    }
    const QString last = stops.constLast().sectionId;
    for (Stop stop : QList<Stop>(stops)) {
        if (stop.place != reading)
            continue;
        stop.name += QStringLiteral("-both");
        stop.both = true;
        stops.append(stop);
    }
    stops.append({ QStringLiteral("credits"), QStringLiteral("credits"), last, {} });
    QStringList covers = { QStringLiteral("aids"), QStringLiteral("help") };
    if (kiosk.station().kiosk())
        covers.append(QStringLiteral("question"));
    for (const QString &cover : covers)
        stops.append({ cover, QStringLiteral("home"), {}, {}, false, cover });
    return stops;
}

void goTo(Kiosk &kiosk, const Stop &stop)
{
    QQuickWindow *window = kiosk.window();
    kiosk.session().goOn();
    kiosk.session().stopCallingHelp();
    window->setProperty("both", stop.both);
    window->setProperty("officeId", stop.officeId);
    window->setProperty("officeView", stop.officeView);
    QMetaObject::invokeMethod(window, "goTo", Q_ARG(QString, stop.place), Q_ARG(QString, stop.sectionId),
                              Q_ARG(QString, stop.itemId));
    if (stop.cover == QLatin1String("aids"))
        window->setProperty("aidsOpen", true);
    else if (stop.cover == QLatin1String("code"))
        window->setProperty("codeOpen", true);
    else if (stop.cover == QLatin1String("help"))
        kiosk.session().callHelp();
    else if (stop.cover == QLatin1String("question"))
        kiosk.session().ask();
    // Pictures show a screen that has come, not one that is coming.
    while (window->property("changing").toBool())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

namespace
{

// A window system may take its time to give a window its size.
void showAt(QQuickWindow *window, QSize size)
{
    constexpr int patience = 5000; // ms
    window->resize(size);
    window->show();
    QElapsedTimer timer;
    timer.start();
    while ((!window->isExposed() || window->size() != size) && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, patience);
}

} // namespace

QString writeTour(Kiosk &kiosk, const QString &folder)
{
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return QStringLiteral("--tour: the folder %1 cannot be made.").arg(folder);

    // Pictures are proof: an external content file is read whole before the first one.
    if (kiosk.content().checkInBackground()) {
        QEventLoop checking;
        QObject::connect(&kiosk.content(), &ContentDatabase::checked, &checking, &QEventLoop::quit);
        checking.exec();
    }
    kiosk.reportMaps();

    const QList<std::pair<QString, QSize>> shapes = { { QStringLiteral("portrait"), { 1080, 1920 } },
                                                      { QStringLiteral("landscape"), { 1920, 1080 } } };
    for (const auto &[shape, size] : shapes) {
        showAt(kiosk.window(), size);
        for (const QString &code : kiosk.language().codes()) {
            kiosk.language().setCode(code);
            for (const Stop &stop : stopsOf(kiosk)) {
                goTo(kiosk, stop);
                QCoreApplication::processEvents();
                const QString file = target.filePath(QStringLiteral("%1-%2-%3.png").arg(stop.name, code, shape));
                if (!kiosk.window()->grabWindow().save(file))
                    return QStringLiteral("--tour: %1 cannot be written.").arg(file);
            }
        }
    }
    return {};
}
