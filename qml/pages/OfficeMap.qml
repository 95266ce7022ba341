// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The street map around an office, with the buttons that move it, its source and its scale. People who do not see it read
// the directions, so the map itself takes no keyboard, only its buttons do.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Theme

Item {
    id: view

    required property string language
    /*! The text of the map, what stands in its pin, and how far off the pin may be, m. */
    required property string plan
    required property int number
    required property double accuracyMetres
    /*! Whether this machine stands there. */
    required property bool here
    /*! Whether the buttons stand in one row at the lower edge, as on a portrait screen, not in a column. */
    property bool buttonsInRow: false
    /*! The highest place for a button, px. */
    property real highest: 0

    /*! Whether there is a map. */
    readonly property bool available: map.fault === ""
    /*! The least height with room for the buttons, px; and that with the buttons in a column, which depends on nothing that
        follows from the arrangement of the page. */
    readonly property real leastHeight: view.buttonsInRow ? Math.max(0, view.highest) + view.side + 2 * Theme.space.s + footer.height
                                                     : view.leastColumnHeight
    readonly property real leastColumnHeight: 3 * view.side + 4 * Theme.space.xs + footer.leastHeight

    readonly property list<real> steps: [1, 1.5, 2]
    /*! The step of the zoom, from 0, and how far the middle is from the middle of the first view, m. */
    property int step: 0
    property point offset: Qt.point(0, 0)

    readonly property real side: Theme.touch.lowBar

    /*! Returns to the first view. */
    function reset(): void {
        view.step = 0;
        view.offset = Qt.point(0, 0);
    }
    function moveBy(east: real, north: real): void {
        view.offset = map.clampedOffset(view.offset.x + east, view.offset.y + north, view.steps[view.step]);
    }
    /*! Moves the view by a share of what is seen. */
    function look(east: real, north: real): void {
        const scale = map.pixelsPerMetre;
        view.moveBy(east * map.width / scale, north * map.height / scale);
    }
    // The first step nearer puts the pin in the middle; later ones keep the middle.
    function zoomTo(step: int): void {
        const before = view.step;
        view.step = Math.max(0, Math.min(step, view.steps.length - 1));
        if (before === 0)
            view.offset = map.pinOffset;
        view.moveBy(0, 0);
        if (view.step === 0)
            view.reset();
    }
    function lookAtPin(): void {
        view.offset = map.pinOffset;
        view.zoomTo(view.step);
    }

    onPlanChanged: {
        view.reset();
        if (Theme.moving)
            arrival.restart();
    }

    NumberAnimation {
        id: arrival

        target: map
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.motion.fade
    }

    StreetMap {
        id: map

        width: parent.width
        height: parent.height - footer.height
        visible: view.available
        plan: view.plan
        pinLabel: view.number
        accuracyMetres: view.accuracyMetres
        railwayName: qsTr("Railway line")
        zoom: view.steps[view.step]
        east: view.offset.x
        north: view.offset.y
        moving: zooming.running || goingEast.running || goingNorth.running || drag.active
        overlays: [compass, legend, hereChip, buttons.zoomButtons, buttons.arrows]
        font.family: Theme.textFamily
        font.pixelSize: Theme.type.street.size
        lines: Theme.bare
        stroke: Theme.shape.mapStroke
        pinHeight: Theme.shape.pin
        beyond: Theme.color.canvas
        land: Theme.color.land
        street: Theme.color.street
        avenue: Theme.color.avenue
        edge: Theme.color.streetEdge
        railway: Theme.color.railway
        ink: Theme.color.ink
        halo: Theme.color.haloOnMap
        landmark: Theme.color.landmark
        accent: Theme.color.offices
        pinGround: Theme.color.surface

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Map")

        Behavior on zoom {
            enabled: Theme.moving
            NumberAnimation { id: zooming; duration: Theme.motion.panel; easing.type: Easing.OutCubic }
        }
        Behavior on east {
            enabled: Theme.moving && !drag.active
            NumberAnimation { id: goingEast; duration: Theme.motion.panel; easing.type: Easing.OutCubic }
        }
        Behavior on north {
            enabled: Theme.moving && !drag.active
            NumberAnimation { id: goingNorth; duration: Theme.motion.panel; easing.type: Easing.OutCubic }
        }
        DragHandler {
            id: drag

            property point before

            target: null
            onActiveChanged: {
                if (drag.active)
                    drag.before = view.offset;
            }
            onActiveTranslationChanged: {
                if (drag.active)
                    view.offset = map.clampedOffset(drag.before.x - drag.activeTranslation.x / map.pixelsPerMetre,
                                                    drag.before.y + drag.activeTranslation.y / map.pixelsPerMetre,
                                                    view.steps[view.step]);
            }
        }
        WheelHandler {
            property real turned: 0

            onWheel: event => {
                turned += event.angleDelta.y / 120;
                if (Math.abs(turned) < 1)
                    return;
                view.zoomTo(view.step + Math.sign(turned));
                turned = 0;
            }
        }

        Chip {
            id: compass

            x: view.buttonsInRow ? parent.width - width - Theme.space.s : Theme.space.s
            y: Theme.space.s
            language: view.language
            text: qsTr("North")
            iconName: "arrow-up"
        }
        Chip {
            id: legend

            // At the upper edge where it would lie over the pin's circle in the first view.
            readonly property real scale: map.pixelsPerMetre / map.zoom
            readonly property real radius: view.accuracyMetres * legend.scale
            readonly property bool besideCompass: view.buttonsInRow && x + width + Theme.space.xs <= compass.x
            readonly property bool covers: map.width / 2 + map.pinOffset.x * legend.scale - legend.radius < x + width
                                           && map.height / 2 - map.pinOffset.y * legend.scale + legend.radius > map.height - height - Theme.space.s

            // Properties of their own: a single binding of y missed changes of the map's height (Qt 6.4).
            readonly property real upper: legend.besideCompass ? Theme.space.s : compass.y + compass.height + Theme.space.xs
            readonly property real lower: Math.min(map.height, view.buttonsInRow && buttons.arrows.visible ? buttons.arrows.y : Infinity)
                                          - height - Theme.space.s

            x: Theme.space.s
            y: legend.covers ? legend.upper : legend.lower
            language: view.language
            text: qsTr("Approximate location")

            Rectangle {
                anchors.fill: parent
                radius: width / 2
                color: Qt.alpha(Theme.color.offices, 0.2)
                border.width: Math.max(2, Theme.shape.thin)
                border.color: Theme.color.offices
            }
        }
        // Beside the pin's head, where nothing else lies.
        Chip {
            id: hereChip

            readonly property real rightward: map.pin.x + Theme.shape.pin / 2
            readonly property real leftward: map.pin.x - Theme.shape.pin / 2 - width
            readonly property bool rightFree: hereChip.isFree(hereChip.rightward, y)

            function isFree(x: real, y: real): bool {
                if (x < 0 || y < 0 || x + width > map.width || y + height > map.height)
                    return false;
                for (const other of [compass, legend, buttons.zoomButtons, buttons.arrows]) {
                    if (other.visible && x + width > other.x && other.x + other.width > x
                            && y + height > other.y && other.y + other.height > y)
                        return false;
                }
                return true;
            }

            x: hereChip.rightFree ? hereChip.rightward : hereChip.leftward
            y: map.pin.y - Theme.shape.pin * 0.62 - height / 2
            visible: view.here && (hereChip.rightFree || hereChip.isFree(hereChip.leftward, y))
            language: view.language
            text: qsTr("You are here")
            iconName: "geo-alt"
        }
    }
    MapFooter {
        id: footer

        width: parent.width
        height: view.available ? implicitHeight : 0
        anchors.bottom: parent.bottom
        visible: view.available
        language: view.language
        source: map.source
        pixelsPerMetre: map.pixelsPerMetre
    }
    MapButtons {
        id: buttons

        width: view.width
        height: map.height
        visible: view.available
        language: view.language
        inRow: view.buttonsInRow
        step: view.step
        lastStep: view.steps.length - 1
        onZoomWanted: steps => view.zoomTo(view.step + steps)
        onCentreWanted: view.lookAtPin()
        onLookWanted: (east, north) => view.look(east, north)
    }
}
