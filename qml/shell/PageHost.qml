// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the page of the current place: makes pages, moves between them, and keeps the keyboard of each.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Navigation
import Kiosk.Pages
import Kiosk.Session

FocusScope {
    id: host

    required property Navigator navigator
    required property Session session
    required property Routes routes
    /*! What the pages are given, as it is now. */
    required property PageContext context

    /*! The page that is shown; null before the first one. */
    property Item page: null
    readonly property PlacePage placePage: host.page as PlacePage
    /*! Whether a page still comes. */
    readonly property bool changing: arrival.running
    /*! Whether a finger is on the ministry's name in the header of the page. */
    readonly property bool nameDown: host.enabled && (host.placePage?.nameDown ?? false)
    /*! How the keyboard comes to an item. */
    readonly property int focusReason: host.session.keyboardInUse ? Qt.TabFocusReason : Qt.OtherFocusReason

    property PageRoute route: null
    // The bar of the card that opens a page, px; empty while none does.
    property rect bar

    /*! Shows the page of the current place. */
    function start(): void {
        host.follow();
        host.focusPage();
    }
    /*! Puts the keyboard on \a item; on the page where that is gone and nothing else has it. */
    function focusOn(item: Item): void {
        const focused = host.Window.activeFocusItem;
        if (item !== null && item.visible && item.enabled)
            item.forceActiveFocus(host.focusReason);
        else if (focused === null || !focused.visible || !focused.activeFocusOnTab)
            host.focusPage();
    }
    /*! Turns \a pages of what is shown on, or back where it is below 0. */
    function turn(pages: int): void {
        host.placePage?.turn(pages);
    }

    // The page takes the keyboard once it is there.
    function focusPage(): void {
        if (host.placePage !== null)
            host.placePage.takeFocus(host.focusReason);
        else
            (host.page as AttractPage)?.takeFocus(host.focusReason);
    }
    function routeOf(wanted: var): PageRoute {
        // A list is no iterable in Qt 6.4.
        return Array.from(host.routes.pages).find(route => route.shows(wanted)) ?? null;
    }
    // The page that is left does not follow what comes.
    function follow(): void {
        const next = host.routeOf(host.navigator.place);
        host.route = null;
        host.context.place = host.navigator.place;
        host.context.nextPlace = host.navigator.nextPlace;
        if (next.context === null && next.hasContext)
            next.context = contextComponent.createObject(next) as PageContext;
        host.route = next;
        if (next.item === null)
            next.item = host.made(next);
        host.show(next.item);
    }
    function made(route: PageRoute): Item {
        if (!route.hasContext)
            return route.page.createObject(host) as Item;
        return route.page.createObject(host, {
            context: route.context, width: Qt.binding(() => host.width), height: Qt.binding(() => host.height)
        }) as Item;
    }
    // One page gives way to another.
    function show(page: Item): void {
        page.parent = host;
        page.visible = true;
        if (page === host.page)
            return;
        const before = host.page;
        host.page = page;
        arrival.show(before, page, host.bar);
    }
    function reset(route: PageRoute): void {
        route.lastFocus = null;
        (route.item as PlacePage)?.reset();
    }

    Connections {
        target: host.navigator
        function onPlaceChanged(from: place, to: place): void {
            const samePage = from.kind === to.kind && from.sectionId === to.sectionId && from.itemId === to.itemId;
            if (samePage && from.bilingual !== to.bilingual) {
                const read = host.placePage.column.textAtTop();
                host.follow();
                // What was read stays in sight.
                if (read === "")
                    host.placePage.column.reset();
                else
                    host.placePage.column.showText(read);
                host.focusPage();
            } else if (samePage && from.plainWords !== to.plainWords) {
                host.follow();
                host.placePage.column?.reset();
                // Where the choice is made over the page, the keyboard stays there.
                if (host.enabled)
                    host.focusPage();
            } else if (samePage && (from.officeId !== to.officeId || from.view !== to.view)) {
                host.follow();
                // What had the keyboard may be gone from the page.
                if (from.view !== to.view)
                    host.focusOn(host.Window.activeFocusItem);
            } else {
                if (host.route !== null)
                    host.route.lastFocus = host.Window.activeFocusItem;
                host.follow();
                host.focusPage();
                if (to.match.textId !== "")
                    host.placePage.showText(to.match.textId);
                for (const route of Array.from(host.routes.pages)) {
                    if (route.resetAtHome && to.kind === Place.Home)
                        host.reset(route);
                }
            }
        }
        function onNextPlaceChanged(): void {
            host.context.nextPlace = host.navigator.nextPlace;
        }
        // Going back, the keyboard returns to where it was on that page.
        function onWentBack(): void {
            host.focusOn(host.route.lastFocus);
        }
        // Each page follows once, so that a hidden one keeps nothing of the visit.
        function onWasReset(): void {
            const shown = host.route;
            for (const route of Array.from(host.routes.pages)) {
                host.route = route;
                host.reset(route);
            }
            host.route = shown;
        }
    }
    Connections {
        target: host.placePage
        function onOpenWanted(wanted: place): void { host.navigator.open(wanted); }
        function onOpenFromWanted(wanted: place, bar: rect): void {
            host.bar = bar;
            host.navigator.open(wanted);
            host.bar = Qt.rect(0, 0, 0, 0);
        }
        function onBackWanted(): void { host.navigator.back(); }
        function onNextWanted(): void { host.navigator.next(); }
        function onExplanationWanted(factId: string): void { host.navigator.openExplanation(factId); }
        function onPlainWordsWanted(wanted: bool): void { host.navigator.plainWords = wanted; }
    }

    // The page that is shown follows; a hidden one keeps what it had.
    component Followed: Binding {
        target: host.route?.context ?? null
        restoreMode: Binding.RestoreNone
    }
    Followed { property: "language"; value: host.context.language }
    Followed { property: "secondLanguage"; value: host.context.secondLanguage }
    Followed { property: "ministryName"; value: host.context.ministryName }
    Followed { property: "place"; value: host.context.place }
    Followed { property: "backLabel"; value: host.context.backLabel }
    Followed { property: "nextLabel"; value: host.context.nextLabel }
    Followed { property: "viewLabel"; value: host.context.viewLabel }
    Followed { property: "barHeight"; value: host.context.barHeight }
    Followed { property: "readHeight"; value: host.context.readHeight }
    Followed { property: "search"; value: host.context.search }
    Followed { property: "note"; value: host.context.note }

    Component {
        id: contextComponent

        PageContext {
            catalog: host.context.catalog
            session: host.context.session
            languages: host.context.languages
            comfort: host.context.comfort
            navigator: host.navigator
        }
    }

    Arrival {
        id: arrival
    }
}
