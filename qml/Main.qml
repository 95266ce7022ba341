// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The map of the app: the bar, the pages, and every way from one to another.
//
//   first screen ─► home ─┬► reading (mission, vision, policies, about) ─► the next section …
//                         ├► items (objectives) ─► reading (one objective) ─► the next one …
//                         ├► offices ─► the code of one, to take along
//                         └► … ─► credits, after the last section
//
// From every screen but the first one leads to the search, and from there what was found, or back to where one was.
//
// Every reading has a second view, in both languages at once. Over any page may come, one at a time and from below: the
// aids, the code of an office, the sign that asks for help, the question whether somebody is still there.
// Back goes up one level, home is always one touch away. A page never knows another one.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.Session
import Kiosk.Station
import Kiosk.Theme

FocusScope {
    id: main

    required property KioskWindow window

    readonly property Station station: main.window.station
    readonly property Language language: main.window.language
    readonly property Comfort comfort: main.window.comfort
    readonly property Session session: main.window.session
    readonly property Catalog catalog: main.window.catalog

    /*! Where the visitor is: attract, home, reading, items, offices, search or credits; of which section and item. */
    property string place: "attract"
    property string sectionId: ""
    property string itemId: ""
    /*! Whether readings are shown in both languages at once. */
    property bool both: false
    /*! Whether the search led here, and by which words of another language; empty for the one that is spoken. */
    property bool found: false
    property string foundLanguage: ""
    property string foundWords: ""
    /*! Where the visitor was before the search. */
    property string beforePlace: ""
    property string beforeSection: ""
    property string beforeItem: ""
    /*! The office that was chosen, and what of it is shown where not all has room; empty for neither. */
    property string officeId: ""
    property string officeView: ""
    /*! Whether the aids are open, or the code of the office. */
    property bool aidsOpen: false
    property bool codeOpen: false
    /*! The page that shows it, and what has come over it. */
    property Item page: null
    property Scrim cover: null
    /*! Whether a page or what has come over it still fades in. */
    readonly property bool changing: arrival.running || (main.cover !== null && main.cover.appearing)

    readonly property bool lying: width > height

    // --- Ways

    function goTo(place: string, sectionId: string, itemId: string): void {
        main.aidsOpen = false;
        main.codeOpen = false;
        if (main.page !== null)
            main.pageOf(main.place).lastFocus = main.window.activeFocusItem;
        // The page that is left is not to follow what comes.
        main.place = place;
        main.found = false;
        main.sectionId = sectionId;
        main.itemId = itemId;
        main.showPage();
        main.focusPage();
    }
    function showPage(): void {
        const next = main.pageOf(main.place).shownIn(pages);
        if (next === main.page)
            return;
        arrival.complete();
        arrival.leaving = main.page;
        main.page = next;
        arrival.start();
        // The first screen is there already.
        if (arrival.leaving === null)
            arrival.complete();
    }
    function pageOf(place: string): Page {
        switch (place) {
        case "home":
            return homePage;
        case "reading":
            return main.both ? bothPage : readingPage;
        case "items":
            return itemsPage;
        case "offices":
            return officesPage;
        case "search":
            return searchPage;
        case "credits":
            return creditsPage;
        }
        return attractPage;
    }
    function goToStart(): void {
        main.goTo("attract", "", "");
    }
    function goHome(): void {
        main.goTo("home", "", "");
        // Who begins again asks something else.
        searchPage.forget();
    }
    function goToSearch(): void {
        if (main.place === "search") {
            main.aidsOpen = false;
            return;
        }
        // Back from what was found, one is still on the way from the place before.
        if (!main.found) {
            main.beforePlace = main.place === "attract" ? "home" : main.place;
            main.beforeSection = main.sectionId;
            main.beforeItem = main.itemId;
        }
        main.goTo("search", "", "");
    }
    // Whoever opens the search by a key has a keyboard with letters.
    function goToSearchByKey(): void {
        main.goToSearch();
        (main.page as SearchPage).keyboardShown = false;
    }
    function goToFound(sectionId: string, itemId: string, officeId: string, textId: string): void {
        main.both = false;
        if (officeId !== "")
            main.officeId = officeId;
        main.officeView = "";
        main.goTo(itemId !== "" ? "reading" : main.catalog.layoutOf(sectionId), sectionId, itemId);
        main.found = true;
        main.officeView = (main.page as OfficesPage)?.viewWith(textId) ?? "";
        main.framedPage.column?.showText(textId);
    }
    function goToSection(sectionId: string): void {
        main.officeView = "";
        const layout = main.catalog.layoutOf(sectionId);
        if (layout === "")
            main.goHome();
        else
            main.goTo(layout, sectionId, "");
    }
    function goToItem(itemId: string): void {
        main.goTo("reading", main.sectionId, itemId);
    }
    function goBack(): void {
        if (main.aidsOpen || main.codeOpen) {
            main.aidsOpen = false;
            main.codeOpen = false;
            return;
        }
        const offices = main.page as OfficesPage;
        if (offices !== null && offices.inner) {
            main.showOffice(offices.officeId, offices.outerView);
            return;
        }
        if (main.found)
            main.goToSearch();
        else if (main.place === "search" && main.beforePlace === "home")
            main.goHome();
        else if (main.place === "search")
            main.goTo(main.beforePlace, main.beforeSection, main.beforeItem);
        else if (main.place === "home" && main.station.kiosk)
            main.session.end();
        else if (main.place === "home")
            main.goToStart();
        else if (main.place === "credits" || main.itemId !== "")
            main.goToSection(main.sectionId);
        else if (main.place !== "attract")
            main.goHome();
        main.returnFocus();
    }
    function goOn(): void {
        if (main.nextItemId !== "")
            main.goToItem(main.nextItemId);
        else if (main.nextSectionId !== "")
            main.goToSection(main.nextSectionId);
        else
            main.goTo("credits", main.sectionId, "");
    }
    function showBoth(both: bool): void {
        main.both = both;
        const before = main.framedPage.column;
        main.showPage();
        // The two views are made of the same blocks: what was read stays in sight.
        main.framedPage.column.anchorBlock = before.anchorBlock;
        main.framedPage.column.anchorShare = 0;
        main.framedPage.takeFocus(main.focusReason);
    }
    function showOffice(officeId: string, view: string): void {
        main.officeId = officeId;
        if (main.officeView === view)
            return;
        main.officeView = view;
        // What had the keyboard may be gone from the page.
        main.focusOn(main.window.activeFocusItem);
    }
    function toggleAids(): void {
        if (!main.aidsOpen && main.place === "attract")
            main.goHome();
        main.codeOpen = false;
        main.aidsOpen = !main.aidsOpen;
    }
    function changeLanguage(): void {
        const next = languages.idAt((languages.indexOf(main.language.code) + 1) % languages.count);
        main.language.code = next;
        // A language belongs to a visit, which begins with it.
        if (main.place === "attract")
            main.goHome();
    }

    // What comes next, and what its button says.
    readonly property string nextItemId: main.itemId === "" ? "" : items.idAt(items.indexOf(main.itemId) + 1)
    readonly property string nextSectionId: sections.idAt(sections.indexOf(main.sectionId) + 1)
    readonly property string nextLabel: main.nextItemId !== "" ? qsTr("Objective %1").arg(items.indexOf(main.nextItemId) + 1)
                                      : main.nextSectionId !== "" ? nextTitle.words
                                      : qsTr("Credits and licences")

    // The chosen office; before that the one where this machine stands, or the first.
    readonly property string officeShown: offices.ids.includes(main.officeId) ? main.officeId
                                        : offices.ids.includes(main.station.office) ? main.station.office
                                        : offices.ids[0] ?? ""

    // The search whose words are marked, and what led here where those are not to be seen.
    readonly property SearchModel search: main.found ? (searchPage.item as SearchPage)?.found ?? null : null
    readonly property string foundNote: !main.found || main.foundLanguage === "" || main.foundLanguage === main.language.code ? ""
                                      : qsTr("Match found in %1: %2").arg(languages.nameOf(main.foundLanguage)).arg(main.foundWords)

    readonly property string backLabel: qsTr("Back")
    readonly property string bothLabel: main.language.official.length > 1 ? qsTr("Both languages") : ""

    // What is in sight follows.
    Connections {
        target: main.language
        function onCodeChanged(): void {
            main.pageOf(main.place).follow();
            if (main.pressing !== "")
                main.coverOf(main.pressing).follow();
        }
    }
    onBackLabelChanged: main.pageOf(main.place).followWays()
    onNextLabelChanged: main.pageOf(main.place).followWays()
    onBothLabelChanged: main.pageOf(main.place).followWays()
    onFoundNoteChanged: main.pageOf(main.place).followSearch()
    onSearchChanged: main.pageOf(main.place).followSearch()

    // --- What comes over a page

    // The most pressing one.
    readonly property string pressing: main.session.asking ? "question" : main.session.callingHelp ? "help"
                                     : main.aidsOpen ? "aids" : main.codeOpen ? "code" : ""
    property Item focusBeneath: null

    onPressingChanged: main.coverPage()
    function coverOf(pressing: string): Page {
        return pressing === "question" ? idleQuestion : pressing === "help" ? helpSign
             : pressing === "aids" ? aidsPanel : officeCode;
    }
    function leavesTheBar(pressing: string): bool {
        return pressing === "aids" || pressing === "code";
    }
    function coverPage(): void {
        if (main.cover === null)
            main.focusBeneath = main.window.activeFocusItem;
        else {
            main.cover.visible = false;
            main.cover.parent = null;
        }
        main.cover = main.pressing === "" ? null : main.coverOf(main.pressing).shownIn(covers) as Scrim;
        pages.enabled = main.cover === null;
        bar.enabled = main.cover === null || main.leavesTheBar(main.pressing);
        if (main.cover === null)
            main.focusOn(main.focusBeneath);
        else
            main.cover.takeFocus(main.focusReason);
    }

    // --- Keyboard

    readonly property PageFrame framedPage: main.page as PageFrame
    readonly property int focusReason: main.session.keyboardInUse ? Qt.TabFocusReason : Qt.OtherFocusReason

    // The page takes the keyboard once it is there.
    function focusPage(): void {
        const attract = main.page as AttractPage;
        if (main.framedPage !== null)
            main.framedPage.takeFocus(main.focusReason);
        else if (attract !== null)
            attract.takeFocus(main.focusReason);
    }
    // Going back, it returns to where it was on that page.
    function returnFocus(): void {
        main.focusOn(main.pageOf(main.place).lastFocus);
    }
    function focusOn(item: Item): void {
        if (item !== null && item.visible && item.enabled)
            item.forceActiveFocus(main.focusReason);
        else if (main.window.activeFocusItem === null || !main.window.activeFocusItem.visible || !main.window.activeFocusItem.activeFocusOnTab)
            main.focusPage();
    }

    // --- The end of a visit

    Connections {
        target: main.session
        function onEnded(): void {
            main.aidsOpen = false;
            main.codeOpen = false;
            main.both = false;
            main.officeId = "";
            main.officeView = "";
            main.foundLanguage = "";
            main.foundWords = "";
            main.beforePlace = "";
            main.beforeSection = "";
            main.beforeItem = "";
            main.goToStart();
            attractPage.forget();
            homePage.forget();
            readingPage.forget();
            bothPage.forget();
            itemsPage.forget();
            officesPage.forget();
            searchPage.forget();
            creditsPage.forget();
            for (const cover of [aidsPanel, officeCode, helpSign, idleQuestion])
                cover.forget();
        }
    }
    Binding {
        target: main.session
        property: "activity"
        value: main.place === "attract" && !main.aidsOpen ? Session.Resting : main.place === "home" ? Session.AtHome
             : main.place === "reading" ? Session.Reading : Session.Other
    }

    Component.onCompleted: {
        // It was there before, and stays above the pages.
        main.window.ribbon.parent = main;
        if (main.station.page === "")
            main.goToStart();
        if (!main.station.kiosk)
            staff.shownIn(main);
    }
    // A page of one's own is made once there is room for it, or it would be laid out twice.
    onHeightChanged: {
        if (main.page === null && main.station.page !== "" && main.height > 0)
            main.goToSection(main.station.page);
    }

    anchors.fill: parent
    focus: true

    Keys.onPressed: event => {
        const arrow = event.key === Qt.Key_Left || event.key === Qt.Key_Right || event.key === Qt.Key_Up
                    || event.key === Qt.Key_Down;
        const turn = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (turn !== 0 && main.cover !== null) {
            (main.cover as AidsPanel)?.turn(turn);
            (main.cover as OfficeCode)?.turn(turn);
        }
        else if (turn !== 0 && main.framedPage !== null)
            main.framedPage.turn(turn);
        // Digits open the topics by their place.
        const digit = event.key - Qt.Key_0;
        if (main.place === "home" && main.cover === null && digit >= 1 && digit <= sections.count)
            main.goToSection(sections.idAt(digit - 1));
        if (arrow)
            event.accepted = spatial.move(main, main.window.activeFocusItem, event.key);
    }

    readonly property bool pageInReach: main.cover === null || main.leavesTheBar(main.pressing)

    Shortcut { sequences: ["Esc", "Alt+Left"]; enabled: main.pageInReach; onActivated: main.goBack() }
    Shortcut { sequences: ["Home", "Alt+Home"]; enabled: main.pageInReach; onActivated: main.goHome() }
    Shortcut { sequences: ["Ctrl+F"]; enabled: main.pageInReach; onActivated: main.goToSearchByKey() }
    Shortcut {
        sequences: ["/"]
        enabled: main.pageInReach && main.place !== "search"
        onActivated: main.goToSearchByKey()
    }
    Shortcut { sequences: ["F2"]; autoRepeat: false; enabled: main.pageInReach; onActivated: main.changeLanguage() }
    Shortcut { sequences: ["F6"]; autoRepeat: false; enabled: main.pageInReach; onActivated: main.toggleAids() }
    Shortcut { sequences: ["Ctrl+Q"]; enabled: !main.station.kiosk; onActivated: Qt.quit() }

    Connections {
        target: main.catalog
        function onContentChanged(): void {
            // What is shown may be gone with the old content, or laid out in another way, and so may what the search would
            // lead back to.
            if (main.beforePlace !== "")
                main.beforePlace = "home";
            const layout = main.catalog.layoutOf(main.sectionId);
            const shown = main.place === "reading" || main.place === "items" || main.place === "offices";
            if (main.sectionId !== "" && layout === "")
                main.goHome();
            else if (main.itemId !== "" && items.indexOf(main.itemId) < 0 || main.itemId === "" && shown && layout !== main.place)
                main.goToSection(main.sectionId);
        }
    }

    LanguageModel { id: languages; catalog: main.catalog; codes: main.language.codes }
    SectionModel { id: sections; catalog: main.catalog; language: main.language.code }
    OfficeModel { id: offices; catalog: main.catalog; language: main.language.code }
    ItemModel { id: items; catalog: main.catalog; language: main.language.code; sectionId: main.sectionId }
    Wording { id: nextTitle; catalog: main.catalog; language: main.language.code; textId: main.nextSectionId + ".short" }
    SpatialFocus { id: spatial }

    Page {
        id: attractPage

        source: main.window.firstScreen
        item: main.window.shownFirst
    }
    Connections {
        target: attractPage.item as AttractPage
        function onLanguageChosen(code: string): void {
            main.language.code = code;
            main.goHome();
        }
        function onStartWanted(): void { main.goHome(); }
        function onAidsWanted(): void { main.toggleAids(); }
        function onHelpWanted(): void { main.session.callHelp(); }
    }
    Page {
        id: homePage

        source: HomePage {
            width: pages.width
            height: pages.height
            catalog: main.catalog
            language: homePage.language
            secondLanguage: homePage.secondLanguage
            house: main.window.title
            barHeight: bar.height
            onSectionChosen: sectionId => main.goToSection(sectionId)
            onSearchWanted: main.goToSearch()
        }
    }
    Page {
        id: readingPage

        source: ReadingPage {
            width: pages.width
            height: pages.height
            catalog: main.catalog
            language: readingPage.language
            secondLanguage: readingPage.secondLanguage
            house: main.window.title
            barHeight: bar.height
            hint: readingPage.hint
            search: readingPage.search
            sectionId: readingPage.sectionId
            itemId: readingPage.itemId
            backLabel: readingPage.backLabel
            nextLabel: readingPage.nextLabel
            thirdLabel: readingPage.bothLabel
            onBackWanted: main.goBack()
            onNextWanted: main.goOn()
            onThirdWanted: main.showBoth(true)
        }
    }
    Page {
        id: bothPage

        source: BothPage {
            width: pages.width
            height: pages.height
            catalog: main.catalog
            language: bothPage.language
            languages: main.language
            house: main.window.title
            barHeight: bar.height
            sectionId: bothPage.sectionId
            itemId: bothPage.itemId
            backLabel: bothPage.backLabel
            nextLabel: bothPage.nextLabel
            thirdLabel: bothPage.bothLabel
            onBackWanted: main.goBack()
            onNextWanted: main.goOn()
            onThirdWanted: main.showBoth(false)
        }
    }
    Page {
        id: itemsPage

        source: ItemsPage {
            width: pages.width
            height: pages.height
            catalog: main.catalog
            language: itemsPage.language
            secondLanguage: itemsPage.secondLanguage
            house: main.window.title
            barHeight: bar.height
            hint: itemsPage.hint
            sectionId: itemsPage.sectionId
            backLabel: itemsPage.backLabel
            nextLabel: itemsPage.nextLabel
            onBackWanted: main.goBack()
            onNextWanted: main.goOn()
            onItemChosen: itemId => main.goToItem(itemId)
        }
    }
    Page {
        id: officesPage

        source: OfficesPage {
            width: pages.width
            height: pages.height
            catalog: main.catalog
            language: officesPage.language
            secondLanguage: officesPage.secondLanguage
            house: main.window.title
            barHeight: bar.height
            hint: officesPage.hint
            search: officesPage.search
            sectionId: officesPage.sectionId
            officeId: main.officeShown
            hereId: main.station.office
            view: main.officeView
            backLabel: officesPage.backLabel
            nextLabel: officesPage.nextLabel
            onBackWanted: main.goBack()
            onNextWanted: main.goOn()
            onOfficeChosen: officeId => main.showOffice(officeId, main.officeView)
            onViewWanted: view => main.showOffice(main.officeShown, view)
            onCodeWanted: main.codeOpen = true
        }
    }
    Page {
        id: searchPage

        source: SearchPage {
            width: pages.width
            height: pages.height
            catalog: main.catalog
            session: main.session
            languages: main.language
            language: searchPage.language
            secondLanguage: searchPage.secondLanguage
            house: main.window.title
            barHeight: bar.height
            onBackWanted: main.goBack()
            onHomeWanted: main.goHome()
            onPageChosen: (sectionId, itemId, officeId, textId, otherLanguage, otherWords) => {
                main.foundLanguage = otherLanguage;
                main.foundWords = otherWords;
                main.goToFound(sectionId, itemId, officeId, textId);
            }
        }
    }
    Page {
        id: creditsPage

        source: CreditsPage {
            width: pages.width
            height: pages.height
            language: creditsPage.language
            secondLanguage: creditsPage.secondLanguage
            house: main.window.title
            barHeight: bar.height
            sectionId: creditsPage.sectionId
            backLabel: creditsPage.backLabel
            onBackWanted: main.goBack()
        }
    }

    Page {
        id: staff

        source: Staff {
            anchors.fill: parent
            catalog: main.catalog
            language: main.language
            comfort: main.comfort
            house: main.window.title
            page: main.page
            sectionId: main.place === "credits" ? "" : main.sectionId
            itemId: main.itemId
        }
    }

    FocusScope {
        id: pages

        anchors.fill: parent
        focus: true
    }

    // Over the pages; the aids and the code leave the bar in reach, the others do not.
    FocusScope {
        id: covers

        anchors.fill: parent
        z: main.pressing === "help" ? 3 : main.pressing === "question" ? 1 : 0
    }
    Bar {
        id: bar

        // Lying: below the body, or with large text below the title's column.
        readonly property real side: Math.round(main.width * Theme.sideShare)

        x: main.lying && !Theme.largeText ? side : 0
        width: !main.lying ? main.width : Theme.largeText ? side : main.width - side
        anchors.bottom: parent.bottom
        visible: main.place !== "attract"
    }

    // What may come over a page.
    Page {
        id: aidsPanel

        source: AidsPanel {
            anchors.fill: parent
            language: aidsPanel.language
            comfort: main.comfort
            session: main.session
            timed: main.station.kiosk
            open: main.aidsOpen
            side: main.lying ? bar.side : 0
            barHeight: main.lying && Theme.largeText ? 0 : bar.height
            onCloseWanted: main.aidsOpen = false
        }
    }
    Page {
        id: officeCode

        source: OfficeCode {
            anchors.fill: parent
            language: officeCode.language
            catalog: main.catalog
            officeId: main.officeShown
            side: main.lying ? bar.side : 0
            barHeight: main.lying && Theme.largeText ? 0 : bar.height
            onCloseWanted: main.codeOpen = false
        }
    }
    Page {
        id: helpSign

        source: HelpSign {
            anchors.fill: parent
            language: main.language
            session: main.session
        }
    }
    Page {
        id: idleQuestion

        source: IdleQuestion {
            anchors.fill: parent
            language: main.language
            session: main.session
        }
    }

    // One page gives way to another: the new one fades in over the old one, which cannot be reached any more.
    ParallelAnimation {
        id: arrival

        property Item leaving: null

        onStarted: {
            main.page.z = 1;
            if (arrival.leaving !== null)
                arrival.leaving.z = 0;
        }
        onFinished: {
            if (arrival.leaving !== null) {
                arrival.leaving.visible = false;
                arrival.leaving.parent = null;
            }
            arrival.leaving = null;
        }

        NumberAnimation { target: main.page; property: "opacity"; from: 0; to: 1; duration: Theme.motion.fade }
        NumberAnimation {
            target: main.page
            property: "y"
            from: Theme.motion.rise
            to: 0
            duration: Theme.motion.fade
            easing.type: Easing.OutCubic
        }
    }

    // A page that is made when it is first wanted and kept from then on. (A Loader of Qt 6.4 cannot make bound components.)
    component Page: QtObject {
        id: page

        required property Component source
        property Item item: null
        /*! Where the keyboard was when the page was left. */
        property Item lastFocus: null
        /*! What it shows, as the map had it when the page was last in sight: a page that is not follows nothing, or one
            touch would lay out all the pages there are. */
        property string language: ""
        property string secondLanguage: ""
        property string sectionId: ""
        property string itemId: ""
        property string backLabel: ""
        property string nextLabel: ""
        property string bothLabel: ""
        property string hint: ""
        property SearchModel search: null

        /*! Shows what the map says. */
        function follow(): void {
            page.language = main.language.code;
            page.secondLanguage = main.language.second;
            page.sectionId = main.sectionId;
            page.itemId = main.itemId;
            page.followWays();
            page.followSearch();
        }
        function followWays(): void {
            page.backLabel = main.backLabel;
            page.nextLabel = main.nextLabel;
            page.bothLabel = main.bothLabel;
        }
        function followSearch(): void {
            page.hint = main.foundNote;
            page.search = main.search;
        }
        function shownIn(parent: Item): Item {
            page.follow();
            if (page.item === null)
                page.item = page.source.createObject(parent) as Item;
            page.item.parent = parent;
            page.item.visible = true;
            return page.item;
        }
        /*! Leaves nothing of a visit. */
        function forget(): void {
            page.lastFocus = null;
            if (page.item !== null)
                page.follow();
            (page.item as PageFrame)?.forget();
        }
    }

    // The same places on every screen but the first.
    component Bar: Rectangle {
        id: barItem

        readonly property real margin: main.lying || !barItem.oneRow ? Theme.space.s : Theme.space.m
        // In line with the body above it.
        readonly property real side: Theme.largeText ? Theme.space.m : main.lying ? Theme.space.l : Theme.space.margin
        readonly property real buttonHeight: Math.max(main.lying ? Theme.touch.lowBar : Theme.touch.bar,
                                                      home.implicitHeight, find.implicitHeight, aids.implicitHeight)
        // The choice of language goes below where the two do not fit side by side.
        readonly property real places: home.width + find.width + aids.width + 2 * barItem.gap
        readonly property real gap: barItem.roomBetween >= 3 * Theme.space.s ? Theme.space.s : Theme.space.xs
        // What is left between all of them in one row.
        readonly property real roomBetween: width - 2 * barItem.side - home.width - find.width - aids.width - choice.implicitWidth
        readonly property bool oneRow: barItem.roomBetween >= 3 * Theme.space.xs

        // And the last place below the first, where even those do not.
        readonly property bool endsBeside: 2 * barItem.side + barItem.places <= width

        // Where not all three fit in a row, the first two may, and the choice beside the third.
        readonly property bool findBeside: barItem.endsBeside
                                           || 2 * barItem.side + home.width + Theme.space.s + find.width <= width
        readonly property bool choiceBeside: !barItem.oneRow && !barItem.endsBeside && barItem.findBeside
                                             && 2 * barItem.side + aids.width + Theme.space.s + choice.leastWidth <= width

        height: (barItem.oneRow ? barItem.buttonHeight : choice.y - barItem.margin + choice.height) + 2 * barItem.margin
        color: Theme.color.surface

        // A touch between the places does nothing, and nothing beneath it either.
        TouchGround {
            anchors.fill: parent
        }

        Rectangle {
            width: parent.width
            height: Theme.shape.thin
            color: Theme.color.line
        }
        BarButton {
            id: home

            x: barItem.side
            y: barItem.margin
            height: barItem.oneRow ? barItem.buttonHeight : implicitHeight
            width: Math.max(implicitWidth, implicitHeight)
            language: main.language.code
            text: qsTr("Home")
            iconName: "house"
            low: main.lying
            current: main.place === "home" && !main.aidsOpen
            onClicked: main.goHome()
        }
        BarButton {
            id: find

            x: barItem.findBeside ? home.x + home.width + barItem.gap : barItem.side
            y: barItem.findBeside ? barItem.margin : home.y + home.height + Theme.space.s
            height: home.height
            width: Math.max(implicitWidth, implicitHeight)
            language: main.language.code
            text: qsTr("Search")
            iconName: "search"
            low: main.lying
            current: main.place === "search" && !main.aidsOpen
            onClicked: main.goToSearch()
        }
        SegmentedChoice {
            id: choice

            // In the middle between its neighbours.
            x: barItem.oneRow ? (find.x + find.width + aids.x - width) / 2
             : barItem.choiceBeside ? aids.x + aids.width + Theme.space.s : barItem.side
            y: barItem.oneRow ? barItem.margin : barItem.choiceBeside ? aids.y : aids.y + aids.height + Theme.space.xs
            height: barItem.oneRow ? barItem.buttonHeight
                  : barItem.choiceBeside ? Math.max(aids.height, implicitHeight) : implicitHeight
            room: barItem.width - 2 * barItem.side
                  - (barItem.oneRow ? barItem.places + barItem.gap : barItem.choiceBeside ? aids.width + Theme.space.s : 0)
            width: barItem.oneRow ? Math.min(implicitWidth + Theme.space.xl, room) : room
            model: languages
            current: main.language.code
            language: main.language.code
            name: qsTr("Change language")
            onChosen: code => main.language.code = code
        }
        BarButton {
            id: aids

            x: barItem.endsBeside ? parent.width - barItem.side - width : barItem.side
            y: barItem.endsBeside ? barItem.margin : find.y + find.height + Theme.space.s
            height: home.height
            width: Math.max(implicitWidth, implicitHeight)
            language: main.language.code
            text: qsTr("Aids")
            iconName: "universal-access-circle"
            low: main.lying
            current: main.aidsOpen
            onClicked: main.toggleAids()
        }
    }
}
