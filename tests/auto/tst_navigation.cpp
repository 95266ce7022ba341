// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way from one place to another, through the built-in content, without a window.

#include "catalog.h"
#include "comfort.h"
#include "contentdatabase.h"
#include "language.h"
#include "navigator.h"
#include "session.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using Kind = Place::Kind;

namespace
{

const auto mission = QStringLiteral("mission");
const auto objectives = QStringLiteral("objectives");
const auto offices = QStringLiteral("offices");

} // namespace

class tst_navigation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void layoutsAreKinds();
    void equalPlacesShowTheSame();
    void sectionsHaveTheirKind();
    void unknownSectionIsHome();
    void nextLeadsThroughAllToTheCredits();
    void backGoesOneLevelUp();
    void backFromHome();
    void searchLeadsBack();
    void searchBeginsAtHome();
    void backFromAFoundPageLeadsToTheSearch();
    void bilingualViewIsRemembered();
    void plainWordsAreRemembered();
    void foundTextIsShown();
    void foundPageIsInOneLanguage();
    void officeIsRemembered();
    void openingClosesWhatTheVisitorOpened();
    void backClosesWhatTheVisitorOpened();
    void staffSeeTheirOwnOverlay();
    void mostUrgentOverlayIsShown();
    void aidsHaveHomeBelow();
    void homeAgainIsTold();
    void samePlaceIsNotTold();
    void resetForgetsTheVisit();
    void endOfTheSessionResets();
    void contentIsGone();

private:
    void build(bool kiosk);
    QStringList path() const;

    std::unique_ptr<ContentDatabase> m_database;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Comfort> m_comfort;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Navigator> m_navigator;
};

void tst_navigation::build(bool kiosk)
{
    m_navigator.reset();
    m_session = std::make_unique<Session>(
            *m_language, *m_comfort, IdleTimes(), kiosk, [] { return 0; }, [] { return 1.0; });
    m_navigator = std::make_unique<Navigator>(*m_catalog, *m_session, Navigator::Options { kiosk, {} });
}

void tst_navigation::init()
{
    m_navigator.reset();
    m_session.reset();
    m_database = std::make_unique<ContentDatabase>();
    m_catalog = std::make_unique<Catalog>(*m_database);
    m_language = std::make_unique<Language>(
            QList<Language::Offer> { { QStringLiteral("es"), true }, { QStringLiteral("gn"), true } },
            QStringList { QLatin1String(Language::embeddedCatalogues) });
    m_comfort = std::make_unique<Comfort>(Comfort::Usual());
    build(true);
}

// The place in one word: the item, the section or the kind.
QStringList tst_navigation::path() const
{
    const Place place = m_navigator->place();
    return { Place::nameOf(place.kind), place.itemId.isEmpty() ? place.sectionId : place.itemId };
}

void tst_navigation::layoutsAreKinds()
{
    QVERIFY(Place::kindOf(QStringLiteral("reading")) == Kind::Reading);
    QVERIFY(Place::kindOf(QStringLiteral("items")) == Kind::Items);
    QVERIFY(Place::kindOf(QStringLiteral("offices")) == Kind::Offices);
    QVERIFY(Place::kindOf(QStringLiteral("unknown")) == Kind::Home);
    QVERIFY(Place::kindOf(QString()) == Kind::Home);
    QCOMPARE(Place::nameOf(Kind::Search), QStringLiteral("search"));
}

void tst_navigation::equalPlacesShowTheSame()
{
    QCOMPARE(m_navigator->section(mission), m_navigator->section(mission));
    QVERIFY(m_navigator->section(mission) != m_navigator->section(objectives));
    Place both = m_navigator->section(mission);
    both.bilingual = true;
    QVERIFY(both != m_navigator->section(mission));
}

void tst_navigation::sectionsHaveTheirKind()
{
    for (const SectionRow &section : m_catalog->sections(QStringLiteral("es"))) {
        m_navigator->open(m_navigator->section(section.sectionId));
        QCOMPARE(path(), QStringList({ section.layout, section.sectionId }));
    }
}

void tst_navigation::unknownSectionIsHome()
{
    QCOMPARE(m_navigator->section(QStringLiteral("gone")), m_navigator->home());
    QCOMPARE(m_navigator->section(QString()), m_navigator->home());
}

void tst_navigation::nextLeadsThroughAllToTheCredits()
{
    const QList<SectionRow> sections = m_catalog->sections(QStringLiteral("gn"));
    m_navigator->open(m_navigator->section(sections.constFirst().sectionId));
    for (const SectionRow &section : sections) {
        QCOMPARE(m_navigator->place().sectionId, section.sectionId);
        m_navigator->next();
    }
    QCOMPARE(path(), QStringList({ QStringLiteral("credits"), sections.constLast().sectionId }));

    // The items of a section, then the section after it.
    const QList<ItemRow> items = m_catalog->items(objectives, QStringLiteral("es"));
    QVERIFY(items.size() > 1);
    m_navigator->open(m_navigator->item(objectives, items.constFirst().itemId));
    for (const ItemRow &item : items) {
        QCOMPARE(path(), QStringList({ QStringLiteral("reading"), item.itemId }));
        m_navigator->next();
    }
    QVERIFY(m_navigator->place().itemId.isEmpty());
    QVERIFY(m_navigator->place().sectionId != objectives);
}

void tst_navigation::backGoesOneLevelUp()
{
    const QString item = m_catalog->items(objectives, QStringLiteral("es")).value(1).itemId;
    QSignalSpy back(m_navigator.get(), &Navigator::wentBack);
    m_navigator->open(m_navigator->item(objectives, item));
    m_navigator->back();
    QCOMPARE(path(), QStringList({ QStringLiteral("items"), objectives }));
    m_navigator->back();
    QCOMPARE(m_navigator->place(), m_navigator->home());
    QCOMPARE(back.size(), 2);

    const QString last = m_catalog->sections(QStringLiteral("es")).constLast().sectionId;
    m_navigator->open(m_navigator->section(last));
    m_navigator->next();
    m_navigator->back();
    QCOMPARE(m_navigator->place(), m_navigator->section(last));
}

void tst_navigation::backFromHome()
{
    QSignalSpy ended(m_session.get(), &Session::ended);
    m_navigator->goHome();
    m_navigator->back();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(m_navigator->place(), Place());
    m_navigator->back();
    QCOMPARE(m_navigator->place(), Place());

    // A window has no visits that end.
    build(false);
    QSignalSpy never(m_session.get(), &Session::ended);
    m_navigator->goHome();
    m_navigator->back();
    QCOMPARE(m_navigator->place(), Place());
    QCOMPARE(never.size(), 0);
}

void tst_navigation::searchLeadsBack()
{
    const Place place = m_navigator->office(QStringLiteral("second"), Place::View::Directions);
    m_navigator->open(m_navigator->section(offices));
    m_navigator->open(m_navigator->office(QStringLiteral("second"), Place::View::Directions));
    const Place before = m_navigator->place();
    QCOMPARE(before.officeId, place.officeId);
    m_navigator->openSearch();
    QCOMPARE(m_navigator->place(), m_navigator->search());
    m_navigator->openSearch();
    m_navigator->back();
    QCOMPARE(m_navigator->place(), before);
}

void tst_navigation::searchBeginsAtHome()
{
    m_navigator->openSearch();
    m_navigator->back();
    QCOMPARE(m_navigator->place(), m_navigator->home());
}

void tst_navigation::backFromAFoundPageLeadsToTheSearch()
{
    m_navigator->open(m_navigator->section(mission));
    m_navigator->openSearch();
    const Place found = m_navigator->found(QStringLiteral("vision"), {}, {}, QStringLiteral("vision.1"), {}, {});
    m_navigator->open(found);
    QCOMPARE(path(), QStringList({ QStringLiteral("reading"), QStringLiteral("vision") }));
    QVERIFY(m_navigator->place().match.found);
    m_navigator->back();
    QCOMPARE(m_navigator->place(), m_navigator->search());
    // Back from the search leads to the page before the search, not to the one that was found.
    m_navigator->back();
    QCOMPARE(m_navigator->place(), m_navigator->section(mission));
    // What comes after a found page was not found.
    m_navigator->open(found);
    m_navigator->next();
    QVERIFY(!m_navigator->place().match.found);
}

void tst_navigation::bilingualViewIsRemembered()
{
    m_navigator->open(m_navigator->section(mission));
    m_navigator->open(m_navigator->inBoth(true));
    QVERIFY(m_navigator->place().bilingual);
    m_navigator->next();
    QVERIFY(m_navigator->place().bilingual);
    m_navigator->goHome();
    QVERIFY(!m_navigator->place().bilingual);
    m_navigator->open(m_navigator->section(mission));
    QVERIFY(m_navigator->place().bilingual);
    m_navigator->open(m_navigator->inBoth(false));
    QVERIFY(!m_navigator->section(mission).bilingual);
}

void tst_navigation::plainWordsAreRemembered()
{
    const QSignalSpy told(m_navigator.get(), &Navigator::plainWordsChanged);
    m_navigator->open(m_navigator->section(mission));
    QVERIFY(!m_navigator->place().plainWords);
    m_navigator->setPlainWords(true);
    QCOMPARE(told.size(), 1);
    QVERIFY(m_navigator->place().plainWords);
    m_navigator->next();
    QVERIFY(m_navigator->place().plainWords);
    // A list of objectives has no other words, and what it leads to has.
    m_navigator->open(m_navigator->section(QStringLiteral("objectives")));
    QVERIFY(!m_navigator->place().plainWords);
    m_navigator->open(m_navigator->item(QStringLiteral("objectives"), QStringLiteral("objectives.1")));
    QVERIFY(m_navigator->place().plainWords);
    m_navigator->open(m_navigator->section(QStringLiteral("offices")));
    QVERIFY(m_navigator->place().plainWords);
    m_navigator->setPlainWords(false);
    QVERIFY(!m_navigator->place().plainWords);
    QVERIFY(!m_navigator->section(mission).plainWords);
}

void tst_navigation::foundTextIsShown()
{
    const QString sentence = QStringLiteral("mission.plain.2");
    const QString paragraph = QStringLiteral("mission.1");
    m_navigator->openSearch();
    m_navigator->open(m_navigator->found(mission, {}, {}, sentence, {}, {}));
    QVERIFY(m_navigator->place().plainWords);
    // Nobody chose plain words for the other pages.
    QVERIFY(!m_navigator->plainWords());
    m_navigator->next();
    QVERIFY(!m_navigator->place().plainWords);

    m_navigator->setPlainWords(true);
    m_navigator->openSearch();
    m_navigator->open(m_navigator->found(mission, {}, {}, paragraph, {}, {}));
    QVERIFY(!m_navigator->place().plainWords);
    // A title is that of both texts.
    m_navigator->open(m_navigator->found(mission, {}, {}, QStringLiteral("mission.short"), {}, {}));
    QVERIFY(m_navigator->place().plainWords);
}

void tst_navigation::foundPageIsInOneLanguage()
{
    m_navigator->open(m_navigator->section(mission));
    m_navigator->open(m_navigator->inBoth(true));
    m_navigator->openSearch();
    m_navigator->open(m_navigator->found(mission, {}, {}, QStringLiteral("mission.1"), {}, {}));
    QVERIFY(!m_navigator->place().bilingual);
}

void tst_navigation::officeIsRemembered()
{
    const QStringList ids = { QStringLiteral("headquarters"), QStringLiteral("second") };
    m_navigator->open(m_navigator->section(offices));
    QCOMPARE(m_navigator->place().officeId, ids.at(0));
    m_navigator->open(m_navigator->office(ids.at(1), Place::View::Map));
    m_navigator->goHome();
    m_navigator->open(m_navigator->section(offices));
    QCOMPARE(m_navigator->place().officeId, ids.at(1));
    QVERIFY(m_navigator->place().view == Place::View::Overview);

    // Where this machine stands comes before the first one, and what was chosen before both.
    Navigator here(*m_catalog, *m_session, { true, ids.at(1) });
    QCOMPARE(here.section(offices).officeId, ids.at(1));
    here.open(here.section(offices));
    here.open(here.office(ids.at(0), Place::View::Overview));
    QCOMPARE(here.section(offices).officeId, ids.at(0));
    // A place without an office gets one.
    Place plain { Kind::Offices, offices };
    here.goHome();
    here.open(plain);
    QCOMPARE(here.place().officeId, ids.at(0));
}

void tst_navigation::openingClosesWhatTheVisitorOpened()
{
    m_navigator->open(m_navigator->section(offices));
    m_navigator->openCode();
    QCOMPARE(m_navigator->overlay(), Navigator::Code);
    m_navigator->goHome();
    QCOMPARE(m_navigator->overlay(), Navigator::NoOverlay);
}

void tst_navigation::backClosesWhatTheVisitorOpened()
{
    m_navigator->open(m_navigator->section(mission));
    m_navigator->toggleAids();
    QSignalSpy back(m_navigator.get(), &Navigator::wentBack);
    m_navigator->back();
    QCOMPARE(m_navigator->overlay(), Navigator::NoOverlay);
    QCOMPARE(m_navigator->place(), m_navigator->section(mission));
    QCOMPARE(back.size(), 0);
}

void tst_navigation::staffSeeTheirOwnOverlay()
{
    m_navigator->goHome();
    QSignalSpy closed(m_navigator.get(), &Navigator::maintenanceClosed);
    m_navigator->showMaintenance(false);
    m_navigator->toggleAids();
    m_navigator->showMaintenance(false); // what a visitor opened is left alone
    QCOMPARE(m_navigator->overlay(), Navigator::Aids);
    QCOMPARE(closed.size(), 0);
    m_navigator->showMaintenance(true);
    QCOMPARE(m_navigator->overlay(), Navigator::Maintenance);
    m_navigator->back();
    QCOMPARE(m_navigator->overlay(), Navigator::NoOverlay);
    QCOMPARE(closed.size(), 1);
    // It ends with the visit.
    m_navigator->showMaintenance(true);
    m_navigator->reset();
    QCOMPARE(m_navigator->overlay(), Navigator::NoOverlay);
    QCOMPARE(closed.size(), 2);
}

void tst_navigation::mostUrgentOverlayIsShown()
{
    m_navigator->goHome();
    m_session->setActivity(Session::AtHome);
    m_navigator->toggleAids();
    QSignalSpy changed(m_navigator.get(), &Navigator::overlayChanged);
    m_session->callHelp();
    QCOMPARE(m_navigator->overlay(), Navigator::HelpSign);
    QCOMPARE(m_navigator->opened(), Navigator::Aids);
    m_session->ask();
    QCOMPARE(m_navigator->overlay(), Navigator::IdleQuestion);
    m_session->keepAlive();
    QCOMPARE(m_navigator->overlay(), Navigator::HelpSign);
    m_session->stopCallingHelp();
    QCOMPARE(m_navigator->overlay(), Navigator::Aids);
    QCOMPARE(changed.size(), 4);
    m_navigator->toggleAids();
    QCOMPARE(m_navigator->overlay(), Navigator::NoOverlay);
}

void tst_navigation::aidsHaveHomeBelow()
{
    m_navigator->toggleAids();
    QCOMPARE(m_navigator->place(), m_navigator->home());
    QCOMPARE(m_navigator->overlay(), Navigator::Aids);
}

void tst_navigation::homeAgainIsTold()
{
    m_navigator->goHome();
    QSignalSpy changed(m_navigator.get(), &Navigator::placeChanged);
    m_navigator->goHome();
    QCOMPARE(changed.size(), 1);
}

void tst_navigation::samePlaceIsNotTold()
{
    m_navigator->open(m_navigator->section(mission));
    QSignalSpy changed(m_navigator.get(), &Navigator::placeChanged);
    m_navigator->open(m_navigator->section(mission));
    QCOMPARE(changed.size(), 0);
}

void tst_navigation::resetForgetsTheVisit()
{
    m_navigator->open(m_navigator->section(mission));
    m_navigator->open(m_navigator->inBoth(true));
    m_navigator->open(m_navigator->section(offices));
    m_navigator->open(m_navigator->office(QStringLiteral("second"), Place::View::Map));
    m_navigator->openSearch();
    m_navigator->toggleAids();
    QSignalSpy reset(m_navigator.get(), &Navigator::wasReset);
    m_navigator->reset();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_navigator->place(), Place());
    QCOMPARE(m_navigator->overlay(), Navigator::NoOverlay);
    QVERIFY(!m_navigator->section(mission).bilingual);
    QCOMPARE(m_navigator->section(offices).officeId, QStringLiteral("headquarters"));
    m_navigator->openSearch();
    m_navigator->back();
    QCOMPARE(m_navigator->place(), m_navigator->home());
}

void tst_navigation::endOfTheSessionResets()
{
    m_navigator->open(m_navigator->section(mission));
    QSignalSpy reset(m_navigator.get(), &Navigator::wasReset);
    m_session->end();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_navigator->place(), Place());
}

void tst_navigation::contentIsGone()
{
    // A place of content that is not there any more.
    m_navigator->open({ Kind::Reading, QStringLiteral("gone") });
    emit m_catalog->contentChanged();
    QCOMPARE(m_navigator->place(), m_navigator->home());

    // An item that is gone leaves its section, and a section that is laid out in another way is shown so.
    m_navigator->open(m_navigator->item(objectives, QStringLiteral("objectives.gone")));
    emit m_catalog->contentChanged();
    QCOMPARE(m_navigator->place(), m_navigator->section(objectives));
    m_navigator->open({ Kind::Items, mission });
    emit m_catalog->contentChanged();
    QCOMPARE(m_navigator->place(), m_navigator->section(mission));
    m_navigator->open(m_navigator->section(offices));
    m_navigator->open(m_navigator->office(QStringLiteral("gone"), Place::View::Map));
    emit m_catalog->contentChanged();
    QCOMPARE(m_navigator->place(), m_navigator->section(offices));

    // What is still there stays, and the search leads back to home.
    m_navigator->open(m_navigator->section(mission));
    emit m_catalog->contentChanged();
    QCOMPARE(m_navigator->place(), m_navigator->section(mission));
    m_navigator->openSearch();
    emit m_catalog->contentChanged();
    m_navigator->back();
    QCOMPARE(m_navigator->place(), m_navigator->home());
}

QTEST_GUILESS_MAIN(tst_navigation)
#include "tst_navigation.moc"
