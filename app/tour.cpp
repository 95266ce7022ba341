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
#include <QTimer>

#include <algorithm>

namespace
{

// All that is shown of each office, on the page that \a page shows.
QList<Stop> officeStops(const Stop &page, const QList<OfficeRow> &offices)
{
    QList<Stop> stops;
    for (const OfficeRow &office : offices) {
        Stop stop = page;
        stop.place.officeId = office.officeId;
        const std::pair<Place::View, const char *> views[] = { { Place::View::Overview, "" },
                                                               { Place::View::Directions, "-directions" },
                                                               { Place::View::Map, "-map" } };
        for (const auto &[view, name] : views) {
            stop.place.view = view;
            stop.name = office.officeId + QLatin1String(name);
            stops.append(stop);
        }
        stop.place.view = Place::View::Overview;
        stop.name = office.officeId + QStringLiteral("-code");
        stop.overlay = Navigator::Code;
        stops.append(stop);
    }
    return stops;
}

// What the same page says in plain words.
Stop inPlainWords(Stop page)
{
    page.name += QStringLiteral("-plain");
    page.place.plainWords = true;
    return page;
}

// The search: empty, and with words that stand in the content of any language, in one of them, nowhere, and where they
// ask for what is not known; then a page that was found.
QList<Stop> searchStops(const Catalog &catalog)
{
    const auto stop = [](const char *name, const char *query) {
        return Stop { QLatin1String(name), Place { Place::Kind::Search }, Navigator::NoOverlay,
                      QString::fromUtf8(query) };
    };
    QList<Stop> stops = { stop("search", ""), stop("search-typing", "tembiapo"), stop("search-results", "TIC"),
                          stop("search-unknown", "horario"), stop("search-none", "pasaporte") };
    const QString language = catalog.languages().value(0).code;
    for (const SectionRow &section : catalog.sections(language)) {
        const QList<ItemRow> items = catalog.items(section.sectionId, language);
        if (section.layout != QLatin1String("items") || items.size() < 2)
            continue;
        Stop found = stop("search-found", "TIC");
        found.place = Place { Place::Kind::Reading, section.sectionId, items.at(1).itemId };
        found.place.match.found = true;
        found.place.match.textId =
                catalog.paragraphs(section.sectionId, items.at(1).itemId, language).value(0).paragraphId;
        stops.append(found);
    }
    return stops;
}

} // namespace

QList<Stop> stopsOf(const Kiosk &kiosk)
{
    const Catalog &catalog = kiosk.catalog();
    const QString language = catalog.languages().value(0).code;
    QList<Stop> stops = { { QStringLiteral("attract"), Place { Place::Kind::Attract } },
                          { QStringLiteral("home"), Place { Place::Kind::Home } } };
    for (const SectionRow &section : catalog.sections(language)) {
        Stop page { section.sectionId, Place { Place::kindOf(section.layout), section.sectionId } };
        if (page.place.kind == Place::Kind::Offices) {
            const QList<OfficeRow> offices = catalog.offices(language);
            stops.append(officeStops(page, offices));
            page.place.officeId = offices.constFirst().officeId;
            stops.append(inPlainWords(page));
        } else if (catalog.hasPlainWords(section.sectionId, {})) {
            stops.append({ page, inPlainWords(page) });
        } else {
            stops.append(page);
        }
        if (page.place.kind != Place::Kind::Items)
            continue;
        for (const ItemRow &item : catalog.items(section.sectionId, language)) {
            const Stop text { item.itemId, Place { Place::Kind::Reading, section.sectionId, item.itemId } };
            stops.append({ text, inPlainWords(text) });
        }
    }
    const QString last = stops.constLast().place.sectionId;
    for (Stop stop : QList<Stop>(stops)) {
        if (stop.place.kind != Place::Kind::Reading || stop.place.plainWords)
            continue;
        stop.name += QStringLiteral("-both");
        stop.place.bilingual = true;
        stops.append(stop);
    }
    stops.append({ QStringLiteral("credits"), Place { Place::Kind::Credits, last } });
    stops.append(searchStops(catalog));
    const QList<ExplainedFormRow> explained = catalog.explainedForms(language);
    const auto text = std::find_if(stops.cbegin(), stops.cend(),
                                   [](const Stop &stop) { return stop.place.kind == Place::Kind::Reading; });
    if (!explained.isEmpty() && text != stops.cend()) {
        Stop explanation { QStringLiteral("explanation"), text->place, Navigator::Explanation };
        explanation.explainedFact = explained.constFirst().factId;
        stops.append(explanation);
    }
    const Place home = Place { Place::Kind::Home };
    stops.append({ QStringLiteral("aids"), home, Navigator::Aids });
    stops.append({ QStringLiteral("help"), home, Navigator::HelpSign });
    if (kiosk.station().kiosk())
        stops.append({ QStringLiteral("question"), home, Navigator::IdleQuestion });
    return stops;
}

void goTo(Kiosk &kiosk, const Stop &stop)
{
    QQuickItem *layers = kiosk.layers();
    Navigator &navigator = kiosk.navigator();
    kiosk.session().keepAlive();
    kiosk.session().stopCallingHelp();
    if (!stop.query.isEmpty() || stop.place.kind == Place::Kind::Search) {
        navigator.openSearch();
        layers->property("page").value<QObject *>()->setProperty("query", stop.query);
    }
    navigator.open(stop.place);
    if (stop.overlay == Navigator::Aids)
        navigator.toggleAids();
    else if (stop.overlay == Navigator::Code)
        navigator.openCode();
    else if (stop.overlay == Navigator::Explanation)
        navigator.openExplanation(stop.explainedFact);
    else if (stop.overlay == Navigator::HelpSign)
        kiosk.session().callHelp();
    else if (stop.overlay == Navigator::IdleQuestion)
        kiosk.session().ask();
    // Pictures show a screen that has come, not one that is coming.
    while (layers->property("changing").toBool())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

namespace
{

// A window system may take its time to give a window its size.
void showAt(QQuickWindow *window, QSize size)
{
    constexpr int waitLimit = 5000; // ms
    window->resize(size);
    window->show();
    QElapsedTimer timer;
    timer.start();
    while ((!window->isExposed() || window->size() != size) && timer.elapsed() < waitLimit)
        QCoreApplication::processEvents(QEventLoop::AllEvents, waitLimit);
}

// Some of what a page shows comes after its first frame. Two are waited for: the first that is told may be one of
// before, which another thread has drawn.
void showFrames(QQuickWindow *window)
{
    constexpr int waitLimit = 5000; // ms
    for (int i = 0; i < 2; ++i) {
        QEventLoop frame;
        QObject::connect(window, &QQuickWindow::frameSwapped, &frame, &QEventLoop::quit);
        QTimer::singleShot(waitLimit, &frame, &QEventLoop::quit);
        window->update();
        frame.exec();
        QCoreApplication::processEvents();
    }
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

    if (!kiosk.layers())
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
                showFrames(kiosk.window());
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
