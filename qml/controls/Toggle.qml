// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something that is on or off: a sign, what it is, and a switch whose knob, fill and tick say which.

import QtQuick
import Kiosk.Theme

Touchable {
    id: toggle

    required property string iconName
    required property bool on
    /*! What it does, said to a screen reader. */
    property string detail: ""
    /*! Whether the sign is shown: it may have no room in a row of several. */
    property bool signShown: true

    /*! The space beside the sign and the switch, px; the least where room is short is `leastEdge`. */
    property real edge: Theme.space.m
    readonly property real leastEdge: Math.round(0.75 * Theme.space.s)

    selectable: true
    selected: toggle.on
    Accessible.description: toggle.detail
    Accessible.onToggleAction: toggle.clicked()
    leftPadding: toggle.edge
    rightPadding: leftPadding
    topPadding: Theme.space.xs
    bottomPadding: Theme.space.xs
    /*! The width of the words on two lines and of the switch; of both with the least edges, without the sign; what the sign takes,
        with the space to the words; and the height that all need, px. */
    readonly property real wordsWidth: Theme.type.leastWidth(toggle.text, Theme.type.label, 2) + Theme.space.xs + Theme.shape.switchWidth
    readonly property real leastWidth: toggle.wordsWidth + 2 * toggle.leastEdge
    readonly property real signWidth: Theme.shape.smallIcon + Math.max(Theme.space.xs, Math.round(toggle.edge / 2))
    readonly property real neededHeight: implicitContentHeight + topPadding + bottomPadding
    implicitHeight: Math.max(Theme.touch.control, toggle.neededHeight)

    contentItem: Item {
        implicitWidth: sign.width + label.implicitWidth + track.width + 2 * Theme.space.s
        implicitHeight: Math.max(sign.height, label.height, track.height)

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            name: toggle.iconName
            size: Theme.shape.smallIcon
            visible: toggle.signShown
        }
        Words {
            id: label

            x: toggle.signShown ? toggle.signWidth : 0
            width: track.x - x - Theme.space.xs
            y: Math.round((parent.height - height) / 2)
            language: toggle.language
            text: toggle.text
            face: Theme.type.label
            color: Theme.color.actionInk
            Accessible.ignored: true
        }
        Rectangle {
            id: track

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.shape.switchWidth
            height: width / 2
            radius: height / 2
            color: toggle.on ? Theme.color.selected : Theme.color.surface
            border.width: Theme.shape.stroke
            border.color: toggle.on ? Theme.color.selected : Theme.color.control

            Rectangle {
                readonly property real inset: Theme.shape.stroke + Theme.space.xs / 2

                x: toggle.on ? parent.width - width - inset : inset
                y: inset
                width: height
                height: parent.height - 2 * inset
                radius: height / 2
                color: toggle.on ? Theme.color.inkOnSelected : Theme.color.control

                Icon {
                    anchors.centerIn: parent
                    name: "check-lg"
                    size: parent.height * 0.8
                    color: Theme.color.selected
                    visible: toggle.on
                }
            }
        }
    }
    background: Rectangle {
        radius: toggle.radius
        color: toggle.down ? Qt.darker(Theme.color.surface, 1.08) : toggle.on ? Theme.color.actionTint : Theme.color.surface
        border.width: Theme.shape.stroke
        border.color: toggle.on ? Theme.color.selected : Theme.color.control
    }
}
