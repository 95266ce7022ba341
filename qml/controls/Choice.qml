// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of several lines of which one is chosen, with the round mark of such a choice.

import QtQuick
import Kiosk.Theme

Option {
    id: choice

    /*! Why its words may be in another language than the page's, as in Words. */
    property int exception: Words.None

    // The ring is not covered by the line below.
    z: choice.visualFocus ? 1 : 0
    leftPadding: 0
    rightPadding: Theme.space.s

    contentItem: Item {
        implicitWidth: label.x + label.implicitWidth
        implicitHeight: label.implicitHeight

        Rectangle {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            width: Theme.shape.smallIcon
            height: width
            radius: width / 2
            color: Theme.color.surface
            border.width: Math.max(2, Theme.shape.stroke)
            border.color: !choice.enabled ? Theme.color.disabled
                                          : choice.current ? Theme.color.selected : Theme.color.control

            Rectangle {
                anchors.centerIn: parent
                width: parent.width / 2
                height: width
                radius: width / 2
                color: choice.enabled ? Theme.color.selected : Theme.color.disabled
                visible: choice.current
            }
        }
        Words {
            id: label

            x: mark.width + Theme.space.s
            width: Math.min(implicitWidth, parent.width - x)
            anchors.verticalCenter: parent.verticalCenter
            language: choice.language
            exception: choice.exception
            text: choice.text
            face: Theme.type.menu
            color: choice.enabled ? Theme.color.ink : Theme.color.disabled
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: choice.radius
        color: choice.down ? Theme.color.actionTint : Theme.color.surface
    }
}
