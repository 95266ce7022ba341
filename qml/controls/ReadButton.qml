// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button on the dark ground of the read bar: a sign with its word.

import QtQuick
import Kiosk.Theme

Touchable {
    id: button

    required property string iconName
    /*! Whether the sign stands after the word. */
    property bool iconTrails: false
    /*! Whether it is the first of its bar, and filled. */
    property bool filled: false

    property Face face: Theme.type.label

    readonly property real signSize: Math.round(button.face.size * 1.2)
    readonly property real gap: Theme.space.xs
    readonly property color ground: button.filled ? Theme.color.nightButton : Theme.color.night
    readonly property color ink: button.filled ? Theme.color.inkOnNightButton : Theme.color.inkOnNight
    readonly property real faded: button.enabled ? 1 : 0.4

    padding: Theme.space.xs

    contentItem: Item {
        implicitWidth: sign.width + content.spacing + label.implicitWidth
        implicitHeight: content.implicitHeight
        opacity: button.faded

        Row {
            id: content

            anchors.centerIn: parent
            spacing: button.gap
            layoutDirection: button.iconTrails ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: sign

                anchors.verticalCenter: parent?.verticalCenter
                name: button.iconName
                color: button.ink
                size: button.signSize
            }
            Words {
                id: label

                readonly property real room: button.availableWidth - sign.width - content.spacing

                anchors.verticalCenter: parent?.verticalCenter
                // On two lines no wider than they are, so that the sign stands beside them.
                width: implicitWidth <= label.room ? Math.ceil(implicitWidth)
                                                   : Math.min(label.room, Theme.type.leastWidth(button.text, button.face, 2))
                language: button.language
                text: button.text
                face: button.face
                color: button.ink
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: button.radius
        color: button.down ? Qt.lighter(button.ground, 1.3) : button.ground
        border.width: Theme.shape.stroke
        border.color: Qt.alpha(Theme.color.mutedOnNight, button.faded)
    }
}
