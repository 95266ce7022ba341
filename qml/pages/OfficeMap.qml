// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The street map around an office, with what moves it and what must be said of it. Whoever does not see it reads the
// directions: the map takes the keyboard on its buttons only.

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
    /*! Whether the buttons stand in one row, not in a column. */
    property bool upright: false
    /*! The highest place for a button, px. */
    property real highest: 0

    /*! Whether there is a map. */
    readonly property bool available: map.fault === ""
    /*! The least height with room for the buttons, px. */
    readonly property real leastHeight: view.upright ? Math.max(0, view.highest) + view.side + 2 * Theme.space.s + strip.height
                                                     : 3 * view.side + 4 * Theme.space.xs + strip.leastHeight

    readonly property list<real> steps: [1, 1.6, 2.6]
    /*! The step of the zoom, from 0, and how far the middle is from that of the first view, m. */
    property int step: 0
    property point off: Qt.point(0, 0)

    readonly property real side: Theme.touch.lowBar

    /*! Returns to the first view. */
    function forget(): void {
        view.step = 0;
        view.off = Qt.point(0, 0);
    }
    function moveBy(east: real, north: real): void {
        view.off = map.clampedOffset(view.off.x + east, view.off.y + north, view.steps[view.step]);
    }
    /*! Moves the sight by a share of what is seen. */
    function look(east: real, north: real): void {
        const scale = map.pixelsPerMetre;
        view.moveBy(east * map.width / scale, north * map.height / scale);
    }
    // Nearer than the first view one looks at the pin first, then at what one has moved to.
    function zoomTo(step: int): void {
        const before = view.step;
        view.step = Math.max(0, Math.min(step, view.steps.length - 1));
        if (before === 0)
            view.off = map.pinOffset;
        view.moveBy(0, 0);
        if (view.step === 0)
            view.forget();
    }
    function lookAtPin(): void {
        view.off = map.pinOffset;
        view.zoomTo(view.step);
    }

    onPlanChanged: {
        view.forget();
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
        height: parent.height - strip.height
        visible: view.available
        plan: view.plan
        pinLabel: view.number
        accuracyMetres: view.accuracyMetres
        railwayName: qsTr("Railway line")
        zoom: view.steps[view.step]
        east: view.off.x
        north: view.off.y
        moving: zooming.running || goingEast.running || goingNorth.running || drag.active
        overlays: [compass, legend, hereChip, zoomButtons, arrows]
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
                    drag.before = view.off;
            }
            onActiveTranslationChanged: {
                if (drag.active)
                    view.off = map.clampedOffset(drag.before.x - drag.activeTranslation.x / map.pixelsPerMetre,
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

            x: view.upright ? parent.width - width - Theme.space.s : Theme.space.s
            y: Theme.space.s
            language: view.language
            text: qsTr("North")
            iconName: "arrow-up"
        }
        Chip {
            id: legend

            x: Theme.space.s
            y: (view.upright && arrows.visible ? arrows.y : parent.height) - height - Theme.space.s
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
                for (const other of [compass, legend, zoomButtons, arrows]) {
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
    Rectangle {
        id: strip

        width: parent.width
        // The bar goes below the source where they are not both short.
        readonly property bool twoRows: Theme.largeText
        // Of one line: the width may depend on what this says.
        readonly property real leastHeight: Theme.type.caption.line + 2 * Theme.space.xs

        height: !view.available ? 0 : 2 * Theme.space.xs
                + Math.ceil(strip.twoRows ? source.height + metres.height : Math.max(source.height, metres.height))
        anchors.bottom: parent.bottom
        visible: view.available
        color: Theme.color.surface

        Rectangle {
            width: parent.width
            height: Theme.shape.thin
            color: Theme.color.line
        }
        Words {
            id: source

            x: Theme.space.m
            y: strip.twoRows ? Theme.space.xs : (strip.height - height) / 2
            width: strip.width - 2 * x
                   - (strip.twoRows ? 0 : bar.longest + longest.implicitWidth + 2 * Theme.space.s)
            language: view.language
            text: qsTr("Source: %1").arg(map.source)
            face: Theme.type.caption
            color: Theme.color.muted
        }
        Item {
            id: bar

            readonly property real longest: strip.width / 9
            readonly property list<int> lengths: [500, 200, 100, 50, 20]
            readonly property int metres: {
                for (const length of bar.lengths) {
                    if (length * map.pixelsPerMetre <= bar.longest)
                        return length;
                }
                return 10;
            }

            width: ruler.width + Theme.space.s + metres.implicitWidth
            height: metres.height
            x: strip.width - width - Theme.space.m
            y: strip.twoRows ? strip.height - height - Theme.space.xs : (strip.height - height) / 2

            // What is kept free for it, whatever its length.
            Words {
                id: longest

                language: view.language
                text: qsTr("%1 metres").arg(bar.lengths[0])
                face: Theme.type.caption
                visible: false
            }
            Item {
                id: ruler

                width: Math.round(bar.metres * map.pixelsPerMetre)
                height: Theme.space.s
                anchors.verticalCenter: parent.verticalCenter

                Rectangle { width: parent.width; height: Theme.shape.thin; anchors.bottom: parent.bottom; color: Theme.color.ink }
                Rectangle { width: Theme.shape.thin; height: parent.height; color: Theme.color.ink }
                Rectangle { width: Theme.shape.thin; height: parent.height; anchors.right: parent.right; color: Theme.color.ink }
            }
            Words {
                id: metres

                x: ruler.width + Theme.space.s
                language: view.language
                text: qsTr("%1 metres").arg(bar.metres)
                face: Theme.type.caption
                color: Theme.color.ink
            }
        }
    }

    Grid {
        id: zoomButtons

        columns: view.upright ? 3 : 1
        spacing: view.upright ? Theme.space.s : Theme.space.xs
        x: view.width - width - spacing
        y: view.upright ? map.height - height - spacing : spacing
        visible: view.available

        // At an end its button cannot be pressed any more: the keyboard moves to the other one.
        function zoom(steps: int, pressed: PushButton, other: PushButton): void {
            const keyboard = pressed.visualFocus;
            view.zoomTo(view.step + steps);
            if (keyboard && !pressed.enabled)
                other.forceActiveFocus(Qt.TabFocusReason);
        }

        SignButton {
            id: larger

            language: view.language
            name: qsTr("Zoom in")
            iconName: "plus-lg"
            enabled: view.step < view.steps.length - 1
            onClicked: zoomButtons.zoom(1, larger, smaller)
        }
        SignButton {
            id: smaller

            language: view.language
            name: qsTr("Zoom out")
            iconName: "dash-lg"
            enabled: view.step > 0
            onClicked: zoomButtons.zoom(-1, smaller, larger)
        }
        SignButton {
            language: view.language
            name: qsTr("Centre")
            iconName: "record-circle"
            onClicked: view.lookAtPin()
        }
    }
    Row {
        id: arrows

        spacing: zoomButtons.spacing
        x: zoomButtons.x - width - spacing
        y: map.height - height - spacing
        visible: view.available && view.step > 0

        SignButton { language: view.language; name: qsTr("Look west"); iconName: "arrow-left"; onClicked: view.look(-0.4, 0) }
        SignButton { language: view.language; name: qsTr("Look north"); iconName: "arrow-up"; onClicked: view.look(0, 0.4) }
        SignButton { language: view.language; name: qsTr("Look south"); iconName: "arrow-down"; onClicked: view.look(0, -0.4) }
        SignButton { language: view.language; name: qsTr("Look east"); iconName: "arrow-right"; onClicked: view.look(0.4, 0) }
    }
}
