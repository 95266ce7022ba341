// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few words on a ground of their own, with a sign before them, over something that is no page.

import QtQuick
import Kiosk.Theme

Rectangle {
    id: chip

    required property string language
    required property string text
    /*! The name of an icon; empty for none. */
    property string iconName: ""
    /*! A sign in place of the icon. */
    default property alias sign: signHolder.data

    readonly property real signWidth: signHolder.width + Theme.space.xs

    implicitWidth: words.x + Math.ceil(words.implicitWidth) + Theme.space.s
    implicitHeight: words.height + Theme.space.s
    radius: Theme.shape.button / 2
    color: Theme.color.surface
    border.width: Theme.shape.thin
    border.color: Theme.color.line

    Item {
        id: signHolder

        x: Theme.space.s
        width: words.face.size
        height: width
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            name: chip.iconName
            size: signHolder.width
            color: Theme.color.ink
            visible: chip.iconName !== ""
        }
    }
    Words {
        id: words

        x: Theme.space.s + chip.signWidth
        anchors.verticalCenter: parent.verticalCenter
        language: chip.language
        text: chip.text
        face: Theme.type.caption
        color: Theme.color.ink
    }
}
