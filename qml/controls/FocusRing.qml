// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The double ring around what the keyboard is on: light inside, dark outside, visible on every ground.

import QtQuick
import Kiosk.Theme

Rectangle {
    id: ring

    /*! The radius of the thing it surrounds, px. */
    property real cornerRadius: Theme.shape.button
    readonly property real reach: Theme.shape.focusOffset + Theme.shape.focusInner

    anchors.fill: parent
    anchors.margins: -ring.reach
    radius: ring.cornerRadius + ring.reach
    color: "transparent"
    border.color: Theme.color.focusInner
    border.width: Theme.shape.focusInner

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.shape.focusOuter
        radius: ring.radius + Theme.shape.focusOuter
        color: "transparent"
        border.color: Theme.color.focusOuter
        border.width: Theme.shape.focusOuter
    }
}
