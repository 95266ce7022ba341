// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place of the bar: a sign with its word below it.

import QtQuick
import Kiosk.Theme

Touchable {
    id: button

    required property string iconName
    /*! Whether this is where the visitor is. */
    property bool current: false

    readonly property color ink: button.current ? Theme.color.inkOnSelected : Theme.color.actionInk

    /*! Whether the bar is low, as on a landscape screen. */
    property bool low: false

    padding: Theme.space.xs
    // A place is opened, not switched on: a screen reader says "selected".
    Accessible.selectable: true
    Accessible.selected: button.current

    contentItem: Item {
        implicitWidth: Math.max(sign.width, label.implicitWidth) + 2 * Theme.space.xs
        implicitHeight: sign.height + label.height

        Column {
            anchors.centerIn: parent

            Icon {
                id: sign

                anchors.horizontalCenter: parent.horizontalCenter
                name: button.iconName
                color: button.ink
                size: button.low ? Theme.shape.smallIcon : Theme.shape.icon
            }
            Words {
                id: label

                anchors.horizontalCenter: parent.horizontalCenter
                language: button.language
                text: button.text
                face: Theme.type.label
                color: button.ink
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: button.radius
        color: button.current ? Theme.color.selected : button.down ? Qt.darker(Theme.color.actionTint, 1.08)
                                                                   : Theme.color.actionTint
        border.width: Theme.bare ? Theme.shape.stroke : 0
        border.color: button.current ? Theme.color.selected : Theme.color.control
    }
}
