// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A panel that lies over a page and stands on the bar: only its upper corners are round.

import QtQuick
import Kiosk.Theme

Rectangle {
    color: Theme.color.surface
    radius: Theme.shape.dialog
    border.width: Theme.bare ? Theme.shape.stroke : 0
    border.color: Theme.color.control

    // A touch between its controls is for none of them.
    TouchGround {
        anchors.fill: parent
    }
    Rectangle {
        width: parent.width
        height: parent.radius
        anchors.bottom: parent.bottom
        color: parent.color
        visible: !Theme.bare
    }
}
