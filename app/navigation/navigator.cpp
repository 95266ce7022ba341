// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigator.h"

#include "catalog.h"
#include "session.h"

#include <algorithm>
#include <utility>

using Kind = Place::Kind;

Navigator::Navigator(const Catalog &catalog, Session &session, Options options, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_session(session)
    , m_options(std::move(options))
    , m_outline(catalog)
{
    connect(&session, &Session::ended, this, &Navigator::reset);
    connect(&session, &Session::askingChanged, this, &Navigator::updateOverlay);
    connect(&session, &Session::callingHelpChanged, this, &Navigator::updateOverlay);
    connect(&catalog, &Catalog::contentChanged, this, &Navigator::followContent);
}

Place Navigator::nextPlace() const
{
    if (!m_place.itemId.isEmpty()) {
        const QStringList items = m_outline.itemsOf(m_place.sectionId);
        const QString next = items.value(items.indexOf(m_place.itemId) + 1);
        if (!next.isEmpty())
            return item(m_place.sectionId, next);
    }
    const QStringList &sections = m_outline.sections();
    const QString next = sections.value(sections.indexOf(m_place.sectionId) + 1);
    if (!next.isEmpty())
        return section(next);
    Place credits;
    credits.kind = Kind::Credits;
    credits.sectionId = m_place.sectionId;
    return credits;
}

Place Navigator::home() const
{
    Place place;
    place.kind = Kind::Home;
    return place;
}

Place Navigator::search() const
{
    Place place;
    place.kind = Kind::Search;
    return place;
}

Place Navigator::section(const QString &sectionId) const
{
    Place place;
    place.kind = m_outline.kindOf(sectionId);
    if (place.kind == Kind::Home)
        return place;
    place.sectionId = sectionId;
    if (place.kind == Kind::Reading)
        place.bilingual = m_bilingual;
    place.plainWords = m_plainWords && hasPlainWords(place);
    if (place.kind == Kind::Offices)
        place.officeId = chosenOffice();
    return place;
}

Place Navigator::item(const QString &sectionId, const QString &itemId) const
{
    Place place;
    place.kind = Kind::Reading;
    place.sectionId = sectionId;
    place.itemId = itemId;
    place.bilingual = m_bilingual;
    place.plainWords = m_plainWords && hasPlainWords(place);
    return place;
}

Place Navigator::found(const QString &sectionId, const QString &itemId, const QString &officeId, const QString &textId,
                       const QString &language, const QString &words) const
{
    Place place = itemId.isEmpty() ? section(sectionId) : item(sectionId, itemId);
    // The words are marked in one language.
    place.bilingual = false;
    if (!officeId.isEmpty())
        place.officeId = officeId;
    // The words that were found are to be seen.
    if (hasPlainWords(place) && (!officeId.isEmpty() || m_catalog.isBody(textId)))
        place.plainWords = m_catalog.isPlainSentence(textId);
    place.match = { true, textId, language, words };
    return place;
}

Place Navigator::inBoth(bool bilingual) const
{
    Place place = m_place;
    place.bilingual = bilingual;
    return place;
}

Place Navigator::office(const QString &officeId, PlaceEnums::View view) const
{
    Place place = m_place;
    place.officeId = officeId;
    place.view = view;
    return place;
}

void Navigator::open(const Place &wanted)
{
    closeOverlay();
    go(wanted);
}

void Navigator::setPlainWords(bool plainWords)
{
    if (m_plainWords != plainWords) {
        m_plainWords = plainWords;
        emit plainWordsChanged();
    }
    Place place = m_place;
    place.plainWords = plainWords && hasPlainWords(place);
    if (place != m_place)
        go(place);
}

void Navigator::go(const Place &wanted)
{
    Place place = wanted;
    if (place.kind == Kind::Offices && place.officeId.isEmpty())
        place.officeId = chosenOffice();
    place.plainWords = place.plainWords && hasPlainWords(place);
    // Home is opened again: then the keyboard goes back to where the page begins.
    if (place == m_place && place.kind != Kind::Home)
        return;
    // From what was found, the way back still leads to the place before the search.
    if (place.kind == Kind::Search && !m_place.match.found)
        m_searchedFrom = m_place.kind == Kind::Attract ? home() : m_place;
    if (place.kind == Kind::Reading)
        m_bilingual = place.bilingual;
    if (place.kind == Kind::Offices)
        m_officeId = place.officeId;
    const Place from = std::exchange(m_place, place);
    emit placeChanged(from, m_place);
    emit nextPlaceChanged();
}

void Navigator::back()
{
    if (m_opened != NoOverlay) {
        closeOverlay();
        return;
    }
    switch (m_place.kind) {
    case Kind::Attract:
        break;
    case Kind::Home:
        if (m_options.kiosk)
            m_session.end();
        else
            open({});
        break;
    case Kind::Search:
        open(m_searchedFrom.value_or(home()));
        break;
    default:
        open(above());
    }
    emit wentBack();
}

void Navigator::next()
{
    open(nextPlace());
}

void Navigator::goHome()
{
    open(home());
}

void Navigator::openSearch()
{
    open(search());
}

void Navigator::toggleAids()
{
    if (m_opened == Aids) {
        closeOverlay();
        return;
    }
    if (m_place.kind == Kind::Attract)
        goHome();
    setOpened(Aids);
}

void Navigator::openCode()
{
    setOpened(Code);
}

void Navigator::openExplanation(const QString &factId)
{
    m_explainedFact = factId;
    setOpened(Explanation);
}

void Navigator::showMaintenance(bool shown)
{
    if (shown || m_opened == Maintenance)
        setOpened(shown ? Maintenance : NoOverlay);
}

void Navigator::closeOverlay()
{
    setOpened(NoOverlay);
}

void Navigator::reset()
{
    m_searchedFrom.reset();
    m_bilingual = false;
    m_officeId.clear();
    open({});
    setPlainWords(false);
    emit wasReset();
}

// Where the way back from a page of the content leads.
Place Navigator::above() const
{
    if (m_place.match.found)
        return search();
    if (m_place.kind == Kind::Credits || !m_place.itemId.isEmpty())
        return section(m_place.sectionId);
    return home();
}

// The office that was chosen; before that the one where this machine stands, or the first.
QString Navigator::chosenOffice() const
{
    const QStringList &offices = m_outline.offices();
    for (const QString &id : { m_officeId, m_options.officeId }) {
        if (offices.contains(id))
            return id;
    }
    return offices.value(0);
}

// Whether the page of a place can say in plain words what its text says.
bool Navigator::hasPlainWords(const Place &place) const
{
    return (place.kind == Kind::Reading || place.kind == Kind::Offices)
            && m_catalog.hasPlainWords(place.sectionId, place.itemId);
}

void Navigator::setOpened(Overlay opened)
{
    if (m_opened == opened)
        return;
    const Overlay before = std::exchange(m_opened, opened);
    if (opened != Explanation)
        m_explainedFact.clear();
    emit openedChanged();
    updateOverlay();
    if (before == Maintenance)
        emit maintenanceClosed();
}

void Navigator::updateOverlay()
{
    const Overlay urgent = m_session.asking() ? IdleQuestion : m_session.callingHelp() ? HelpSign : NoOverlay;
    const Overlay overlay = std::max(urgent, m_opened);
    if (m_overlay == overlay)
        return;
    m_overlay = overlay;
    emit overlayChanged();
}

// What is shown may be gone with the old content, or laid out in another way, and so may what the search would lead
// back to.
void Navigator::followContent()
{
    m_outline.forget();
    if (m_searchedFrom)
        m_searchedFrom = home();
    emit nextPlaceChanged();
    if (m_place.sectionId.isEmpty())
        return;
    if (!m_outline.holds(m_place))
        open(section(m_place.sectionId));
}
