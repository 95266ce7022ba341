// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The map of the app: the window, the bar, the pages, and every way from one to another.
//
//   first screen ─► home ─┬► reading (mission, vision, policies, about) ─► the next section …
//                         ├► items (objectives) ─► reading (one objective) ─► the next one …
//                         ├► offices
//                         └► … ─► credits, after the last section
//
// Back goes up one level, home is always one touch away. A page never knows another one.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.Session
import Kiosk.Station
import Kiosk.Theme

Window {
    id: main

    required property Station station
    required property Language language
    required property Comfort comfort
    required property Catalog catalog

    /*! Where the visitor is: attract, home, reading, items, offices or credits; of which section and item. */
    property string place: "attract"
    property string sectionId: ""
    property string itemId: ""
    /*! The page that shows it. */
    property Item page: null

    readonly property bool lying: width > height

    // --- Ways

    function goTo(place: string, sectionId: string, itemId: string): void {
        main.sectionId = sectionId;
        main.itemId = itemId;
        main.place = place;
        const next = main.pageOf(place).shownIn(pages);
        if (main.page !== null && main.page !== next)
            main.page.visible = false;
        main.page = next;
        main.focusPage();
    }
    function pageOf(place: string): Page {
        switch (place) {
        case "home":
            return homePage;
        case "reading":
            return readingPage;
        case "items":
            return itemsPage;
        case "offices":
            return officesPage;
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
    }
    function goToSection(sectionId: string): void {
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
        if (main.place === "home")
            main.goToStart();
        else if (main.place === "credits" || main.itemId !== "")
            main.goToSection(main.sectionId);
        else if (main.place !== "attract")
            main.goHome();
    }
    function goOn(): void {
        if (main.nextItemId !== "")
            main.goToItem(main.nextItemId);
        else if (main.nextSectionId !== "")
            main.goToSection(main.nextSectionId);
        else
            main.goTo("credits", main.sectionId, "");
    }
    function changeLanguage(): void {
        const next = languages.idAt((languages.indexOf(main.language.code) + 1) % languages.count);
        main.language.code = next;
    }

    // What comes next, and what its button says.
    readonly property string nextItemId: main.itemId === "" ? "" : items.idAt(items.indexOf(main.itemId) + 1)
    readonly property string nextSectionId: sections.idAt(sections.indexOf(main.sectionId) + 1)
    readonly property string nextLabel: main.nextItemId !== "" ? qsTr("Objective %1").arg(items.indexOf(main.nextItemId) + 1)
                                      : main.nextSectionId !== "" ? nextTitle.words
                                      : qsTr("Credits and licences")

    // --- Keyboard

    readonly property PageFrame framedPage: main.page as PageFrame
    property bool keyboardInUse: false

    // The page takes the keyboard once it is there.
    function focusPage(): void {
        const reason = main.keyboardInUse ? Qt.TabFocusReason : Qt.OtherFocusReason;
        const attract = main.page as AttractPage;
        if (main.framedPage !== null)
            main.framedPage.takeFocus(reason);
        else if (attract !== null)
            attract.takeFocus(reason);
    }

    Component.onCompleted: main.goToStart()

    // --- Window

    width: main.station.smallestWidth
    height: main.station.smallestHeight
    minimumWidth: main.station.kiosk ? 0 : main.station.smallestWidth
    minimumHeight: main.station.kiosk ? 0 : main.station.smallestHeight
    title: houseName.words
    color: Theme.color.canvas

    Binding { target: Theme; property: "palette"; value: main.comfort.palette }
    Binding { target: Theme; property: "textScale"; value: main.comfort.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: main.comfort.reducedMotion }
    Binding { target: Theme; property: "desktop"; value: !main.station.kiosk }
    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: main.station.pixelsPerMillimetre(main.width, main.height)
    }

    Shortcut { sequences: ["Esc", "Alt+Left"]; onActivated: main.goBack() }
    Shortcut { sequences: ["Home", "Alt+Home"]; onActivated: main.goHome() }
    Shortcut { sequences: ["F2"]; onActivated: main.changeLanguage() }
    Shortcut { sequences: ["Ctrl+Q"]; enabled: !main.station.kiosk; onActivated: Qt.quit() }

    Connections {
        target: main.catalog
        function onContentChanged(): void {
            // What is shown may be gone with the old content.
            if (main.sectionId !== "" && main.catalog.layoutOf(main.sectionId) === "")
                main.goHome();
            else if (main.itemId !== "" && items.indexOf(main.itemId) < 0)
                main.goToSection(main.sectionId);
        }
    }

    LanguageModel { id: languages; catalog: main.catalog; codes: main.language.codes }
    SectionModel { id: sections; catalog: main.catalog; language: main.language.code }
    ItemModel { id: items; catalog: main.catalog; language: main.language.code; sectionId: main.sectionId }
    Wording { id: houseName; catalog: main.catalog; language: main.language.code; textId: "ministry.acronym" }
    Wording { id: nextTitle; catalog: main.catalog; language: main.language.code; textId: main.nextSectionId + ".short" }
    SpatialFocus { id: spatial }

    FocusScope {
        id: everything

        anchors.fill: parent
        focus: true

        Keys.onPressed: event => {
            main.keyboardInUse = true;
            const arrow = event.key === Qt.Key_Left || event.key === Qt.Key_Right || event.key === Qt.Key_Up
                        || event.key === Qt.Key_Down;
            const turn = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
            if (turn !== 0 && main.framedPage !== null)
                main.framedPage.turn(turn);
            if (arrow)
                event.accepted = spatial.move(everything, main.activeFocusItem, event.key);
        }

        Page {
            id: attractPage

            source: AttractPage {
                anchors.fill: parent
                catalog: main.catalog
                language: main.language
                onLanguageChosen: code => {
                    main.language.code = code;
                    main.goHome();
                }
                onStartWanted: main.goHome()
            }
        }
        Page {
            id: homePage

            source: HomePage {
                anchors.fill: parent
                catalog: main.catalog
                language: main.language.code
                secondLanguage: main.language.second
                house: houseName.words
                barHeight: bar.height
                onSectionChosen: sectionId => main.goToSection(sectionId)
            }
        }
        Page {
            id: readingPage

            source: ReadingPage {
                anchors.fill: parent
                catalog: main.catalog
                language: main.language.code
                secondLanguage: main.language.second
                house: houseName.words
                barHeight: bar.height
                sectionId: main.sectionId
                itemId: main.itemId
                backLabel: qsTr("Back")
                nextLabel: main.nextLabel
                onBackWanted: main.goBack()
                onNextWanted: main.goOn()
            }
        }
        Page {
            id: itemsPage

            source: ItemsPage {
                anchors.fill: parent
                catalog: main.catalog
                language: main.language.code
                secondLanguage: main.language.second
                house: houseName.words
                barHeight: bar.height
                sectionId: main.sectionId
                backLabel: qsTr("Back")
                nextLabel: main.nextLabel
                onBackWanted: main.goBack()
                onNextWanted: main.goOn()
                onItemChosen: itemId => main.goToItem(itemId)
            }
        }
        Page {
            id: officesPage

            source: OfficesPage {
                anchors.fill: parent
                catalog: main.catalog
                language: main.language.code
                secondLanguage: main.language.second
                house: houseName.words
                barHeight: bar.height
                sectionId: main.sectionId
                backLabel: qsTr("Back")
                nextLabel: main.nextLabel
                onBackWanted: main.goBack()
                onNextWanted: main.goOn()
            }
        }
        Page {
            id: creditsPage

            source: CreditsPage {
                anchors.fill: parent
                language: main.language.code
                secondLanguage: main.language.second
                house: houseName.words
                barHeight: bar.height
                sectionId: main.sectionId
                backLabel: qsTr("Back")
                onBackWanted: main.goBack()
            }
        }

        FocusScope {
            id: pages

            anchors.fill: parent
            focus: true
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

        Ribbon {
            width: parent.width
        }
    }

    // A page that is made when it is first wanted and kept from then on. (A Loader of Qt 6.4 cannot make bound components.)
    component Page: QtObject {
        id: page

        required property Component source
        property Item item: null

        function shownIn(parent: Item): Item {
            if (page.item === null)
                page.item = page.source.createObject(parent) as Item;
            page.item.visible = true;
            return page.item;
        }
    }

    // The same places on every screen but the first.
    component Bar: Rectangle {
        id: barItem

        readonly property real margin: main.lying ? Theme.space.s : Theme.space.m
        // In line with the body above it.
        readonly property real side: Theme.largeText ? Theme.space.m : main.lying ? Theme.space.l : Theme.space.margin
        readonly property real buttonHeight: Math.max(main.lying ? Theme.touch.lowBar : Theme.touch.bar,
                                                      home.implicitHeight)
        // The choice of language goes below where the two do not fit side by side.
        readonly property bool oneRow: 2 * barItem.side + Math.max(home.implicitWidth, home.implicitHeight) + Theme.space.s
                                       + choice.implicitWidth <= width

        height: (barItem.oneRow ? barItem.buttonHeight : home.height + Theme.space.s + choice.height) + 2 * barItem.margin
        color: Theme.color.surface

        // A touch between the places does nothing, and nothing beneath it either.
        TapHandler {}

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
            current: main.place === "home"
            onClicked: main.goHome()
        }
        SegmentedChoice {
            id: choice

            // In the middle, or as near to it as the place on its left lets it be.
            x: barItem.oneRow ? Math.max(home.x + home.width + Theme.space.s, (parent.width - width) / 2) : barItem.side
            y: barItem.oneRow ? barItem.margin : home.y + home.height + Theme.space.s
            height: barItem.oneRow ? barItem.buttonHeight : implicitHeight
            room: barItem.width - barItem.side - (barItem.oneRow ? home.x + home.width + Theme.space.s : barItem.side)
            width: Math.min(implicitWidth + Theme.space.xl, room)
            model: languages
            current: main.language.code
            language: main.language.code
            name: qsTr("Change language")
            onChosen: code => main.language.code = code
        }
    }
}
