// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Smaller and larger text, with a dot for every size there is: the one that is on is filled.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: row

    required property string language
    /*! Words: what is changed, and the two buttons. */
    required property string name
    required property string smallerName
    required property string largerName
    /*! The size that is on, from 0, and how many there are. */
    required property int step
    required property int steps

    readonly property real controlsWidth: smaller.width + dots.width + larger.width + 2 * Theme.space.m
    // The name stands above where it does not fit beside, not even on two lines.
    readonly property bool oneRow: Theme.type.leastWidth(row.name, Theme.type.label, 2) + Theme.space.xs + 2 * Theme.space.m + row.controlsWidth <= row.width

    /*! The least height of the two buttons, px. */
    property real buttonHeight: Theme.touch.control

    signal stepWanted(by: int)

    implicitHeight: row.oneRow ? Math.max(label.height, smaller.height) : label.height + Theme.space.xs + smaller.height

    GroupFrame {
        visible: row.oneRow
    }
    Words {
        id: label

        x: row.oneRow ? Theme.space.m : 0
        width: Math.min(implicitWidth, row.width - (row.oneRow ? row.controlsWidth + 2 * Theme.space.m : 0))
        y: row.oneRow ? Math.round((row.height - height) / 2) : 0
        language: row.language
        text: row.name
        face: Theme.type.label
        color: Theme.color.ink
    }
    Row {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.space.m

        StepButton {
            id: smaller

            text: row.smallerName
            sign: "A–"
            face: Theme.type.label
            enabled: row.step > 0
            onClicked: row.stepWanted(-1)
        }
        Row {
            id: dots

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s

            Repeater {
                model: row.steps

                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent?.verticalCenter
                    width: Theme.space.s + index * Theme.space.xs
                    height: width
                    radius: width / 2
                    color: index === row.step ? Theme.color.selected : "transparent"
                    border.width: Theme.shape.stroke
                    border.color: index === row.step ? Theme.color.selected : Theme.color.control
                }
            }
        }
        StepButton {
            id: larger

            text: row.largerName
            sign: "A+"
            face: Theme.type.h4
            enabled: row.step < row.steps - 1
            onClicked: row.stepWanted(1)
        }
    }

    component StepButton: GroupButton {
        id: button

        required property string sign
        required property Face face

        width: Math.max(Theme.touch.control * 1.3, implicitContentWidth + 2 * Theme.space.m)
        // In the frame as high as that, also where the name has two lines.
        height: Math.max(row.buttonHeight, smaller.implicitContentHeight, larger.implicitContentHeight,
                         row.oneRow ? label.height + Theme.space.xs : 0)
        language: row.language

        contentItem: Words {
            language: row.language
            exception: Words.Name
            text: button.sign
            face: button.face
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            color: button.enabled ? Theme.color.actionInk : Theme.color.disabled
            Accessible.ignored: true
        }
    }
}
