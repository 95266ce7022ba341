// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way to the search. It looks like the field that it leads to.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Touchable {
    id: link

    implicitHeight: Math.max(Theme.touch.control, words.height + 2 * Theme.space.s)
    text: qsTr("What are you looking for?")

    contentItem: Item {
        Icon {
            id: sign

            x: Theme.space.l
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            color: Theme.color.action
            size: Theme.shape.smallIcon
        }
        Words {
            id: words

            x: sign.x + sign.width + Theme.space.s
            width: parent.width - x - Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            language: link.language
            text: link.text
            color: Theme.color.muted
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: link.radius
        color: link.down ? Qt.darker(Theme.color.surface, 1.08) : Theme.color.surface
        border.width: Theme.shape.stroke
        border.color: Theme.color.control
    }
}
