// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a page comes: it fades in over the one before, which cannot be reached any more. One that a card opened comes without
// moving, while the coloured bar of the card grows into its header and the lace turns into place.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Pages
import Kiosk.Theme

Item {
    id: arrival

    /*! Whether a page still comes. */
    readonly property alias running: motion.running
    /*! The page that is left as long as one comes; null where there is none. */
    property Item leaving: null
    property Item coming: null

    property rect bar
    readonly property bool grows: Theme.motion.grow > 0 && arrival.bar.width > 0 && (arrival.coming as PlacePage) !== null

    /*! Shows the page \a coming over the page \a leaving. The card that opens it has its coloured bar at \a bar, px; empty
        where no card does. */
    function show(leaving: Item, coming: Item, bar: rect): void {
        arrival.complete();
        arrival.leaving = leaving;
        arrival.coming = coming;
        arrival.bar = bar;
        motion.start();
        // The first screen is there already.
        if (leaving === null)
            arrival.complete();
    }
    /*! Ends the motion at once. */
    function complete(): void {
        motion.complete();
    }

    // Above the page that is left and below the one that comes.
    z: 0.5

    Rectangle {
        id: growing

        property real share: 1
        readonly property rect header: (arrival.coming as PlacePage)?.headerPlace ?? Qt.rect(0, 0, 0, 0)

        function between(from: real, to: real): real {
            return Math.round(from + growing.share * (to - from));
        }

        x: growing.between(arrival.bar.x, growing.header.x)
        y: growing.between(arrival.bar.y, growing.header.y)
        width: growing.between(arrival.bar.width, growing.header.width)
        height: growing.between(arrival.bar.height, growing.header.height)
        color: (arrival.coming as PlacePage)?.ground ?? "transparent"
        visible: motion.running && arrival.grows
    }

    ParallelAnimation {
        id: motion

        readonly property int duration: arrival.grows ? Theme.motion.grow : Theme.motion.fade

        onStarted: {
            arrival.coming.z = 1;
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

        NumberAnimation { target: arrival.coming; property: "opacity"; from: 0; to: 1; duration: motion.duration }
        NumberAnimation {
            target: arrival.coming
            property: "y"
            from: arrival.grows ? 0 : Theme.motion.rise
            to: 0
            duration: motion.duration
            easing.type: Easing.OutCubic
        }
        NumberAnimation { target: growing; property: "share"; from: 0; to: 1; duration: motion.duration; easing.type: Easing.OutCubic }
        NumberAnimation {
            target: arrival.coming as PlacePage
            property: "motifTurn"
            from: arrival.grows ? -Theme.motion.turn : 0
            to: 0
            duration: motion.duration
            easing.type: Easing.OutCubic
        }
    }
}
