// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something that has steps, such as a volume: its name over a scale, between two buttons.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: stepper

    required property string language
    /*! Words: what has steps, which step is on, and the two buttons. */
    required property string name
    required property string stepName
    required property string lessName
    required property string moreName
    /*! The icons of the two buttons. */
    property string lessIcon: "dash-lg"
    property string moreIcon: "plus-lg"
    /*! The step that is on, from 0, and how many there are. */
    required property int step
    required property int steps
    /*! Whether it stands on the dark ground of the read bar. */
    property bool dark: false

    /*! The width at which its name fits on two lines between buttons of the least width, px. */
    readonly property real leastWidth: 2 * Theme.touch.target + 2 * Theme.space.xs + stepper.nameWidth
    readonly property real nameWidth: Theme.type.leastWidth(stepper.name, Theme.type.label, 2)
    readonly property real buttonWidth: Math.max(Theme.touch.target, Math.min(Theme.touch.lowBar, Math.floor(
        (stepper.width - 2 * Theme.space.xs - stepper.nameWidth) / 2)))

    readonly property color ink: stepper.dark ? Theme.color.inkOnNight : Theme.color.actionInk

    /*! A step up (1) or down (-1) is wished. */
    signal stepWanted(by: int)

    implicitHeight: Math.max(Theme.touch.target, middle.height + 2 * Theme.space.xs)

    GroupFrame {
        visible: !stepper.dark
    }
    StepButton {
        id: less

        text: stepper.lessName
        iconName: stepper.lessIcon
        enabled: stepper.step > 0
        onClicked: stepper.stepWanted(-1)
    }
    Column {
        id: middle

        anchors.verticalCenter: parent.verticalCenter
        x: less.width + Theme.space.xs
        width: more.x - Theme.space.xs - x
        spacing: Theme.space.xs

        Words {
            width: parent.width
            language: stepper.language
            text: stepper.name
            face: Theme.type.label
            color: stepper.ink
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: stepper.stepName
        }
        Row {
            id: scale

            // As wide as fits, so that ten steps have room where four have.
            readonly property real mark: Math.min(Theme.space.s, Math.floor((middle.width - (stepper.steps - 1) * spacing) / stepper.steps))

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.xs / 2

            Repeater {
                model: stepper.steps

                Rectangle {
                    required property int index

                    width: scale.mark
                    height: Theme.space.s
                    radius: width / 2
                    color: index <= stepper.step ? stepper.ink : "transparent"
                    border.width: Theme.shape.thin
                    border.color: stepper.ink
                }
            }
        }
    }
    StepButton {
        id: more

        anchors.right: parent.right
        text: stepper.moreName
        iconName: stepper.moreIcon
        enabled: stepper.step < stepper.steps - 1
        onClicked: stepper.stepWanted(1)
    }

    component StepButton: GroupButton {
        id: button

        required property string iconName

        width: stepper.buttonWidth
        height: stepper.height
        language: stepper.language
        dark: stepper.dark

        contentItem: Item {
            opacity: button.enabled ? 1 : 0.4

            Icon {
                anchors.centerIn: parent
                name: button.iconName
                color: stepper.ink
                size: Theme.shape.smallIcon
            }
        }
    }
}
