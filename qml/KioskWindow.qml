// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window, with the first screen in it: what is loaded before anything can be seen. The map of all else, Main.qml,
// comes into it after the first frame.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.Session
import Kiosk.Station
import Kiosk.Theme

Window {
    id: window

    required property Station station
    required property Language language
    required property Comfort comfort
    required property Session session
    required property Catalog catalog
    /*! The diagonal that the screen reports, inches; 0 if it reports none that is plausible. */
    property real reportedDiagonal: 0

    /*! What the first screen is made of, and the one that was shown before the map was there; null where the kiosk
        opens with a start page. */
    readonly property Component firstScreen: AttractPage {
        // Not of its parent, which has no size before the window is shown: all would be laid out twice.
        width: window.width
        height: window.height
        catalog: window.catalog
        language: window.language
    }
    property AttractPage shownFirst: null
    /*! The colours of the nation, above whatever is shown. */
    property alias ribbon: ribbonItem

    width: window.station.smallestWidth
    height: window.station.smallestHeight
    title: ministryName.words
    color: Theme.color.canvas

    Component.onCompleted: {
        if (window.station.page === "")
            window.shownFirst = window.firstScreen.createObject(window.contentItem) as AttractPage;
    }

    Wording { id: ministryName; catalog: window.catalog; language: window.language.code; textId: "ministry.acronym" }

    Binding {
        target: window.comfort
        property: "largestTextScale"
        value: window.station.largestTextScale(window.width, window.height, window.reportedDiagonal)
    }
    Binding { target: Theme; property: "palette"; value: window.comfort.palette }
    Binding { target: Theme; property: "textScale"; value: window.comfort.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: window.comfort.reducedMotion }
    Binding { target: Theme; property: "lowControls"; value: window.comfort.lowControls }
    Binding { target: Theme; property: "focusShown"; value: window.session.keyboardInUse }
    Binding { target: Theme; property: "drawnByHardware"; value: ribbonItem.GraphicsInfo.api !== GraphicsInfo.Software }
    Binding { target: Theme; property: "desktop"; value: !window.station.kiosk }
    Binding { target: Theme; property: "devicePixelRatio"; value: window.Screen.devicePixelRatio }
    Binding { target: Theme; property: "screen"; value: Qt.size(window.width, window.height) }
    Binding {
        target: Theme
        property: "controlFactor"
        value: window.station.controlFactor(window.width, window.height, window.reportedDiagonal)
    }
    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: window.station.pixelsPerMillimetre(window.width, window.height, window.reportedDiagonal)
    }

    Ribbon {
        id: ribbonItem

        width: window.width
        z: 2
    }
}
