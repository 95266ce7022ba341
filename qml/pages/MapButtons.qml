// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buttons over a map: zoom, centre and, where there is more than the first view, one for each direction. They are all
// that takes the keyboard there. The item covers the map, so that its children have the map's coordinates.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: buttons

    required property string language
    /*! Whether the buttons stand in one row, as on a portrait screen, not in a column. */
    required property bool inRow
    /*! The step of the zoom, from 0, and the last one. */
    required property int step
    required property int lastStep

    /*! What the buttons cover: no name of the map is put beneath them. */
    readonly property alias zoomButtons: zoomGrid
    readonly property alias arrows: arrowRow

    /*! The map is to be zoomed by \a steps, 1 or -1. */
    signal zoomWanted(steps: int)
    /*! The pin is to be in the middle. */
    signal centreWanted()
    /*! The view is to move by a share of what is seen. */
    signal lookWanted(east: real, north: real)

    // At an end its button cannot be pressed any more: the keyboard moves to the other one.
    function zoom(steps: int, pressed: PushButton, other: PushButton): void {
        const keyboard = pressed.visualFocus;
        buttons.zoomWanted(steps);
        if (keyboard && !pressed.enabled)
            other.forceActiveFocus(Qt.TabFocusReason);
    }

    Grid {
        id: zoomGrid

        columns: buttons.inRow ? 3 : 1
        spacing: buttons.inRow ? Theme.space.s : Theme.space.xs
        x: buttons.width - width - spacing
        y: buttons.inRow ? buttons.height - height - spacing : spacing

        MapButton {
            id: larger

            name: qsTr("Zoom in")
            iconName: "plus-lg"
            enabled: buttons.step < buttons.lastStep
            onClicked: buttons.zoom(1, larger, smaller)
        }
        MapButton {
            id: smaller

            name: qsTr("Zoom out")
            iconName: "dash-lg"
            enabled: buttons.step > 0
            onClicked: buttons.zoom(-1, smaller, larger)
        }
        MapButton {
            name: qsTr("Centre")
            iconName: "record-circle"
            onClicked: buttons.centreWanted()
        }
    }
    Row {
        id: arrowRow

        spacing: zoomGrid.spacing
        x: zoomGrid.x - width - spacing
        y: buttons.height - height - spacing
        visible: buttons.step > 0

        MapButton { name: qsTr("Look west"); iconName: "arrow-left"; onClicked: buttons.lookWanted(-0.4, 0) }
        MapButton { name: qsTr("Look north"); iconName: "arrow-up"; onClicked: buttons.lookWanted(0, 0.4) }
        MapButton { name: qsTr("Look south"); iconName: "arrow-down"; onClicked: buttons.lookWanted(0, -0.4) }
        MapButton { name: qsTr("Look east"); iconName: "arrow-right"; onClicked: buttons.lookWanted(0.4, 0) }
    }

    // Streets have edges of their own: that of a button is stronger than they are.
    component MapButton: SignButton {
        language: buttons.language
        edge: Theme.color.actionInk
    }
}
