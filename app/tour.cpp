// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include "kiosk.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickItem>
#include <QSaveFile>

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

// The search: empty, and with words that stand in the content of any language, in one of them, nowhere, and where they
// ask for what is not known; then a page that was found.
QList<Stop> searchStops(const Catalog &catalog)
{
    const auto stop = [](const char *name, const char *query) {
        Stop stop { QLatin1String(name), QStringLiteral("search"), {}, {} };
        stop.query = QString::fromUtf8(query);
        return stop;
    };
    QList<Stop> stops = { stop("search", ""), stop("search-typing", "tembiapo"), stop("search-results", "TIC"),
                          stop("search-unknown", "horario"), stop("search-none", "pasaporte") };
    const QString language = catalog.languages().value(0).code;
    for (const SectionRow &section : catalog.sections(language)) {
        const QList<ItemRow> items = catalog.items(section.sectionId, language);
        if (section.layout != QLatin1String("items") || items.size() < 2)
            continue;
        Stop found { QStringLiteral("search-found"), QStringLiteral("reading"), section.sectionId, items.at(1).itemId };
        found.query = QStringLiteral("TIC");
        found.textId = catalog.paragraphs(section.sectionId, items.at(1).itemId, language).value(0).paragraphId;
        stops.append(found);
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
    stops.append(searchStops(catalog));
    QStringList covers = { QStringLiteral("aids"), QStringLiteral("help") };
    if (kiosk.station().kiosk())
        covers.append(QStringLiteral("question"));
    for (const QString &cover : covers)
        stops.append({ cover, QStringLiteral("home"), {}, {}, false, cover });
    return stops;
}

void goTo(Kiosk &kiosk, const Stop &stop)
{
    QQuickItem *map = kiosk.map();
    kiosk.session().goOn();
    kiosk.session().stopCallingHelp();
    map->setProperty("both", stop.both);
    map->setProperty("officeId", stop.officeId);
    map->setProperty("officeView", stop.officeView);
    if (!stop.query.isEmpty() || stop.place == QLatin1String("search")) {
        QMetaObject::invokeMethod(map, "goTo", Q_ARG(QString, QStringLiteral("search")), Q_ARG(QString, {}),
                                  Q_ARG(QString, {}));
        map->property("page").value<QObject *>()->setProperty("query", stop.query);
    }
    if (!stop.textId.isEmpty())
        QMetaObject::invokeMethod(map, "goToFound", Q_ARG(QString, stop.sectionId), Q_ARG(QString, stop.itemId),
                                  Q_ARG(QString, stop.officeId), Q_ARG(QString, stop.textId));
    else if (stop.place != QLatin1String("search"))
        QMetaObject::invokeMethod(map, "goTo", Q_ARG(QString, stop.place), Q_ARG(QString, stop.sectionId),
                                  Q_ARG(QString, stop.itemId));
    if (stop.cover == QLatin1String("aids"))
        map->setProperty("aidsOpen", true);
    else if (stop.cover == QLatin1String("code"))
        map->setProperty("codeOpen", true);
    else if (stop.cover == QLatin1String("help"))
        kiosk.session().callHelp();
    else if (stop.cover == QLatin1String("question"))
        kiosk.session().ask();
    // Pictures show a screen that has come, not one that is coming.
    while (map->property("changing").toBool())
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

// Writes a picture whole or not at all. Answers what went wrong.
QString write(const QImage &picture, const QString &path)
{
    // Made in memory: libpng would tell of a full disk in its own words.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    QSaveFile file(path);
    const bool written =
            !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace

QString writeTour(Kiosk &kiosk, const QString &folder)
{
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return QStringLiteral("--tour: the folder %1 cannot be made.").arg(folder);

    if (!kiosk.map())
        return kiosk.damage();
    // Pictures are proof: an external content file is read whole before the first one, and stays the same to the last.
    if (kiosk.content().checkInBackground()) {
        QEventLoop checking;
        QObject::connect(&kiosk.content(), &ContentDatabase::checked, &checking, &QEventLoop::quit);
        checking.exec();
        if (!kiosk.content().refusal().isEmpty())
            return QStringLiteral("--content: %1.").arg(kiosk.content().refusal());
    }
    bool replaced = false;
    QObject::connect(&kiosk.content(), &ContentDatabase::replaced, &kiosk, [&replaced] { replaced = true; });
    kiosk.reportMaps();

    const QList<std::pair<QString, QSize>> shapes = { { QStringLiteral("portrait"), { 1080, 1920 } },
                                                      { QStringLiteral("landscape"), { 1920, 1080 } } };
    for (const auto &[shape, size] : shapes) {
        kiosk.reportScreen(size);
        showAt(kiosk.window(), size);
        for (const QString &code : kiosk.language().codes()) {
            kiosk.language().setCode(code);
            for (const Stop &stop : stopsOf(kiosk)) {
                goTo(kiosk, stop);
                QCoreApplication::processEvents();
                const QString file = target.filePath(QStringLiteral("%1-%2-%3.png").arg(stop.name, code, shape));
                if (replaced)
                    return QStringLiteral("--content: %1 has changed while its pictures were made.")
                            .arg(kiosk.station().contentFile());
                const QString fault = write(kiosk.window()->grabWindow(), file);
                if (!fault.isEmpty())
                    return QStringLiteral("--tour: %1 cannot be written: %2.").arg(file, fault);
            }
        }
    }
    return {};
}
