// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place of the bar: a sign with its word below it or beside it.

import QtQuick
import Kiosk.Theme

Touchable {
    id: button

    required property string iconName
    /*! Whether this is where the visitor is. */
    property bool current: false

    /*! Whether it is fainter than others: a press says only why it cannot do what it is for. */
    property bool faint: false

    readonly property color ink: button.faint ? Theme.color.muted : button.current ? Theme.color.inkOnSelected : Theme.color.actionInk

    /*! Whether the word stands beside the sign, where the bar is low. */
    property bool signBeside: false
    /*! The space between the two, px. */
    property real signGap: Theme.space.s
    /*! Whether the sign is shown: large words may leave it no room. */
    property bool signShown: true
    property Face face: Theme.type.label

    padding: Theme.space.xs
    // A place is opened, not switched on: a screen reader says "selected".
    Accessible.selectable: true
    Accessible.selected: button.current

    contentItem: Item {
        id: content

        readonly property real signSide: button.signShown ? sign.size : 0
        readonly property real gap: button.signShown && button.signBeside ? button.signGap : 0

        implicitWidth: button.signBeside ? content.signSide + content.gap + word.implicitWidth : Math.max(content.signSide, word.implicitWidth)
        implicitHeight: button.signBeside ? Math.max(content.signSide, word.implicitHeight) : content.signSide + word.implicitHeight

        Icon {
            id: sign

            x: (content.width - (button.signBeside ? content.implicitWidth : width)) / 2
            y: Math.round((content.height - (button.signBeside ? height : content.implicitHeight)) / 2)
            name: button.iconName
            color: button.ink
            visible: button.signShown
            size: button.signBeside ? Theme.shape.smallIcon : Theme.shape.icon
        }
        Words {
            id: word

            x: button.signBeside ? (content.width + content.implicitWidth) / 2 - width : (content.width - width) / 2
            y: button.signBeside ? Math.round((content.height - height) / 2) : Math.round((content.height + content.implicitHeight) / 2) - height
            language: button.language
            text: button.text
            wrapMode: Text.NoWrap
            face: button.face
            color: button.ink
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: button.radius
        color: button.faint ? Theme.color.surface : button.current ? Theme.color.selected : button.down ? Qt.darker(Theme.color.actionTint, 1.08)
                                                                   : Theme.color.actionTint
        border.width: Theme.bare || button.faint ? Theme.shape.stroke : 0
        border.color: button.faint ? Theme.color.disabled : button.current ? Theme.color.selected : Theme.color.control
    }
}
