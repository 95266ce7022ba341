// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of a few in the editor: a segment with a word, or with an icon for it.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Option {
    id: option

    /*! Why its word may be in another language than the window, as in Words. */
    property int exception: Words.None
    /*! The icon that is shown; the word is said only then. */
    property string iconName: ""

    height: Theme.touch.target
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s

    contentItem: Item {
        implicitWidth: option.iconName !== "" ? sign.width : word.implicitWidth

        Words {
            id: word

            anchors.centerIn: parent
            language: option.language
            exception: option.exception
            text: option.text
            face: Theme.type.caption
            color: option.current ? Theme.color.inkOnSelected : Theme.color.actionInk
            wrapMode: Text.NoWrap
            visible: option.iconName === ""
            Accessible.ignored: true
        }
        Icon {
            id: sign

            anchors.centerIn: parent
            name: option.iconName
            size: Theme.type.menu.size
            color: option.current ? Theme.color.inkOnSelected : Theme.color.actionInk
            visible: option.iconName !== ""
        }
    }
    background: Rectangle {
        radius: Theme.shape.key
        color: option.current ? Theme.color.selected : option.hovered ? Theme.color.actionTint : Theme.color.surface
        border.width: Theme.shape.stroke
        border.color: option.current ? Theme.color.selected : Theme.color.control
    }
}
