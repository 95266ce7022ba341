// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The layers of the window, loaded after the first frame: pages, overlays, the bar, and the keys.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Delivery
import Kiosk.Navigation
import Kiosk.Pages
import Kiosk.Session
import Kiosk.Shell
import Kiosk.Speech
import Kiosk.Theme

FocusScope {
    id: main

    required property KioskWindow window
    required property HoldFilter holdFilter
    required property KeyFilter keyFilter
    required property Navigator navigator
    required property Delivery delivery
    required property Reader reader
    required property Announcer announcer

    /*! The page that is shown, and whether it or an overlay still fades in. */
    readonly property Item page: pages.page
    readonly property bool changing: pages.changing || overlays.changing

    readonly property bool landscape: width > height
    // Whether the bar stands in the column of the title.
    readonly property bool barInColumn: main.landscape && Theme.largeText
    // What steers the reading; null while nothing is read.
    property ReadBar readBar: null

    // A start page is made once there is room for it, or it would be laid out twice.
    function start(): void {
        if (pages.page === null && (main.window.station.page === "" || main.height > 0))
            pages.start();
    }

    // Somebody wishes to hear. Where nothing can be heard, the page says why, and what helps; the first screen has no room for it.
    function talk(): void {
        if (main.reader.voice.hindrance === VoiceChannel.NoHindrance) {
            main.window.comfort.speech = !main.window.comfort.speech;
            return;
        }
        if (main.navigator.place.kind === Place.Attract)
            main.navigator.goHome();
        if (main.reader.state === Reader.Silent)
            aloud.toggle();
    }

    anchors.fill: parent
    focus: true

    Keys.onPressed: event => shortcuts.press(event, main)

    onHeightChanged: main.start()
    Component.onCompleted: {
        // It was there before, and stays above the pages.
        main.window.ribbon.parent = main;
        main.start();
    }

    CurrentContext {
        id: context

        catalog: main.window.catalog
        session: main.window.session
        languages: main.window.language
        comfort: main.window.comfort
        navigator: main.navigator
        ministryName: main.window.title
        barHeight: bar.height
        readHeight: main.readBar?.height ?? 0
        found: routes.searchPage?.found ?? null
    }
    Routes {
        id: routes

        navigator: main.navigator
        catalog: main.window.catalog
        station: main.window.station
        delivery: main.delivery
        session: main.window.session
        language: main.window.language
        comfort: main.window.comfort
        voice: main.reader.voice
        firstScreen: main.window.firstScreen
        shownFirst: main.window.shownFirst
        overlaySide: main.landscape && (Theme.largeText || !Theme.lowered) ? bar.columnWidth : 0
        overlayBarHeight: context.readHeight + (main.barInColumn ? 0 : bar.height)
    }
    Shortcuts {
        id: shortcuts

        navigator: main.navigator
        catalog: main.window.catalog
        station: main.window.station
        delivery: main.delivery
        keyFilter: main.keyFilter
        language: main.window.language
        languages: context.languageModel
        pages: pages
        overlays: overlays
        aloud: aloud
        onSpeechWanted: main.talk()
        focused: main.window.activeFocusItem
    }
    // The first screen is made before all of this.
    Connections {
        target: routes.pages[0].item as AttractPage
        function onLanguageChosen(code: string): void {
            main.window.language.code = code;
            main.navigator.goHome();
        }
        function onStartWanted(): void { main.navigator.goHome(); }
        function onAidsWanted(): void { main.navigator.toggleAids(); }
        function onSpeechWanted(): void { main.talk(); }
        function onHelpWanted(): void { main.window.session.callHelp(); }
    }

    PageHost {
        id: pages

        anchors.fill: parent
        focus: true
        enabled: overlays.overlay === null
        navigator: main.navigator
        session: main.window.session
        routes: routes
        context: context
        onNameDownChanged: main.delivery.hold(pages.nameDown)
    }
    OverlayHost {
        id: overlays

        anchors.fill: parent
        navigator: main.navigator
        pages: pages
        routes: routes
        language: main.window.language.code
    }
    NavigationBar {
        id: bar

        // In landscape with large text below the title's column, else over the whole width.
        readonly property real columnWidth: Math.round(main.width * Theme.sideShare)

        width: main.barInColumn ? columnWidth : main.width
        anchors.bottom: parent.bottom
        visible: main.navigator.place.kind !== Place.Attract
        enabled: overlays.leavesBar
        navigator: main.navigator
        language: main.window.language
        languages: context.languageModel
        reader: main.reader
        landscape: main.landscape
        inColumn: main.barInColumn
        onListenWanted: aloud.toggle()
    }
    // Made while somebody listens, or every visit would pay for it.
    Repeater {
        id: readBars

        // Beside the bar where that stands in a column.
        readonly property bool beside: bar.width < main.width

        model: main.reader.state === Reader.Silent ? 0 : 1
        onItemAdded: (index, item) => main.readBar = item as ReadBar
        onItemRemoved: main.readBar = null

        ReadBar {
            x: readBars.beside ? bar.width : 0
            y: main.height - height - (readBars.beside ? 0 : bar.height)
            width: main.width - x
            enabled: overlays.leavesBar
            reader: main.reader
            languages: main.window.language
            oneRow: main.landscape
            side: bar.side
        }
    }
    // Made for those who wish it, too.
    Repeater {
        model: main.window.comfort.holdToChoose ? 1 : 0

        HoldRing {
            filter: main.holdFilter
            language: main.window.language.code
        }
    }
    SpeechMode {
        announcer: main.announcer
        keyFilter: main.keyFilter
        comfort: main.window.comfort
        session: main.window.session
        language: main.window.language
        navigator: main.navigator
        pages: pages
        overlays: overlays
        focused: main.window.activeFocusItem
    }
    Announcement {
        session: main.window.session
        comfort: main.window.comfort
        navigator: main.navigator
        language: main.window.language
        pages: pages
    }
    ReadAloud {
        id: aloud

        reader: main.reader
        navigator: main.navigator
        language: main.window.language
        pages: pages
        overlays: overlays
    }
    StaffHost {
        anchors.fill: parent
        wanted: !main.window.station.kiosk
        catalog: main.window.catalog
        language: main.window.language
        comfort: main.window.comfort
        ministryName: main.window.title
        page: main.page
        place: main.navigator.place
    }
}
