// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first and largest thing to do: filled, as wide as its place, a sign, a label, an arrow.

import QtQuick
import Kiosk.Theme

Touchable {
    id: button

    required property string iconName
    /*! Whether height is short. */
    property bool low: false

    leftPadding: Theme.largeText ? Theme.space.m : Theme.space.xl
    rightPadding: leftPadding
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    implicitHeight: Math.max(button.low ? Theme.touch.lowBar : Theme.touch.row, implicitContentHeight + topPadding + bottomPadding)

    contentItem: Item {
        implicitHeight: label.height

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            name: button.iconName
            color: Theme.color.inkOnAction
        }
        Heading {
            id: label

            x: sign.width + Theme.space.m
            width: arrow.x - x - Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            language: button.language
            text: button.text
            lines: button.low ? 1 : 2
            faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
            color: Theme.color.inkOnAction
            Accessible.ignored: true
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-right"
            color: Theme.color.inkOnAction
        }
    }
    background: Rectangle {
        radius: button.radius
        color: button.down ? Qt.darker(Theme.color.action, 1.15) : Theme.color.action
    }
}
