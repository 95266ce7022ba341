// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ground of a card: a surface with a thin edge, a thread of shadow, and a bar of colour on its left where it has one.

import QtQuick
import Kiosk.Theme

Rectangle {
    id: panel

    /*! The colour of the bar on the left edge; transparent for none. */
    property color bar: "transparent"
    property bool pressed: false

    radius: Theme.shape.card
    color: panel.pressed ? Qt.darker(Theme.color.surface, 1.08) : Theme.color.surface
    border.width: Theme.shape.thin
    border.color: Theme.color.line

    // The shadow, and the bar as a sliver of a rounded shape that the surface covers but for its left edge.
    Rectangle {
        z: -1
        y: Theme.shape.shadow
        width: parent.width
        height: parent.height
        radius: panel.radius
        color: Theme.color.ink
        opacity: 0.07
        visible: Theme.shape.shadow > 0
    }
    Item {
        width: Theme.shape.sectionBar
        height: parent.height
        clip: true
        visible: panel.bar.a > 0 && !Theme.bare

        Rectangle {
            width: 2 * panel.radius
            height: parent.height
            radius: panel.radius
            color: panel.bar
        }
    }
}
