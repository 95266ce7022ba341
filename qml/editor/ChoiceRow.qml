// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of a list in a panel: what it does or which file it is, and a further word on it.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Touchable {
    id: row

    property string iconName: ""
    property string detail: ""

    height: Math.max(Theme.touch.target, words.height + more.height + 2 * Theme.space.xs)
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s
    radius: Theme.shape.key
    // The ring around it stands over its neighbours.
    z: row.activeFocus ? 1 : 0
    Accessible.description: row.detail

    Keys.onDownPressed: row.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: row.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    contentItem: Item {
        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
            size: Theme.type.menu.size
            color: Theme.color.actionInk
        }
        Words {
            id: words

            x: sign.width + Theme.space.s
            y: Math.round((parent.height - height - more.height) / 2)
            width: parent.width - x
            language: row.language
            exception: Words.Name
            face: Theme.type.menu
            color: Theme.color.ink
            text: row.text
            Accessible.ignored: true
        }
        Words {
            id: more

            x: words.x
            y: words.y + words.height
            width: words.width
            height: row.detail === "" ? 0 : implicitHeight
            language: row.language
            exception: Words.Name
            face: Theme.type.caption
            color: Theme.color.muted
            text: row.detail
            visible: row.detail !== ""
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: row.radius
        color: row.hovered || row.activeFocus ? Theme.color.actionTint : Theme.color.surface
    }
}
