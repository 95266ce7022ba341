// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the most urgent overlay over the page, and gives the keyboard back to what is beneath when none is left.

import QtQuick
import Kiosk.Controls
import Kiosk.Navigation

FocusScope {
    id: host

    required property Navigator navigator
    required property PageHost pages
    required property Routes routes
    required property string language

    /*! The overlay that is shown; null for none. */
    property Scrim overlay: null
    /*! Whether the bar, and with it the keys that lead to other places, stay in reach. */
    readonly property bool leavesBar: host.route?.leavesBar ?? true
    /*! Whether an overlay still fades in. */
    readonly property bool changing: host.overlay !== null && host.overlay.appearing

    property OverlayRoute route: null
    property Item focusBeneath: null

    function show(): void {
        if (host.overlay === null)
            host.focusBeneath = host.Window.activeFocusItem;
        else {
            host.overlay.visible = false;
            host.overlay.parent = null;
        }
        host.route = host.routeOf(host.navigator.overlay);
        if (host.route === null) {
            host.overlay = null;
            host.pages.focusOn(host.focusBeneath);
            return;
        }
        if (host.route.item === null)
            host.route.item = host.route.overlay.createObject(host) as Scrim;
        host.overlay = host.route.item;
        host.overlay.parent = host;
        host.overlay.visible = true;
        host.overlay.takeFocus(host.pages.focusReason);
    }
    function routeOf(kind: int): OverlayRoute {
        return Array.from(host.routes.overlays).find(route => route.kind === kind) ?? null;
    }

    z: !host.route ? 0 : host.route.wholeScreen ? 3 : host.route.leavesBar ? 0 : 1

    Binding { target: host.route; property: "language"; value: host.language; restoreMode: Binding.RestoreNone }
    Binding { target: host.route; property: "place"; value: host.navigator.place; restoreMode: Binding.RestoreNone }
    Connections {
        target: host.navigator
        function onOverlayChanged(): void { host.show(); }
        // Each overlay follows once, so that a hidden one keeps nothing of the visit.
        function onWasReset(): void {
            for (const route of Array.from(host.routes.overlays))
                host.route = route;
            host.route = null;
        }
    }
}
