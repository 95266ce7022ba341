// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of a few, all of them visible: two or more segments side by side, the chosen one filled and ticked where colour
// alone would tell it.

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: choice

    /*! A model with the roles code and name; each name is shown in the language of its code. */
    required property QtObject model
    /*! The code that is chosen. */
    required property string current
    /*! What is chosen here, for those who do not see it. */
    required property string name
    required property string language

    signal chosen(code: string)

    readonly property real inset: Theme.shape.stroke + Theme.space.xs / 2

    implicitWidth: row.implicitWidth + 2 * choice.inset
    implicitHeight: row.implicitHeight + 2 * choice.inset
    radius: Theme.shape.card
    color: Theme.color.surface
    border.width: Theme.shape.stroke
    border.color: Theme.bare ? Theme.color.control : Theme.color.action

    Accessible.role: Accessible.Grouping
    Accessible.name: choice.name

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: choice.inset
        spacing: 0

        Repeater {
            model: choice.model

            Touchable {
                id: segment

                required property string code
                required property string name
                readonly property bool current: segment.code === choice.current

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Math.max(implicitWidth, Theme.touch.target)
                language: segment.code
                text: segment.name
                leftPadding: Theme.space.s
                rightPadding: Theme.space.s
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: segment.current
                onClicked: choice.chosen(segment.code)

                contentItem: Item {
                    implicitWidth: content.implicitWidth
                    implicitHeight: content.implicitHeight

                    Row {
                        id: content

                        anchors.centerIn: parent
                        spacing: Theme.space.xs

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: "check-lg"
                            color: label.color
                            size: Theme.shape.smallIcon
                            visible: segment.current && Theme.bare
                        }
                        Words {
                            id: label

                            anchors.verticalCenter: parent.verticalCenter
                            language: segment.code
                            exception: "language name"
                            text: segment.name
                            face: Theme.type.label
                            color: segment.current ? Theme.color.onSelected : Theme.color.actionInk
                            Accessible.ignored: true
                        }
                    }
                }
                background: Rectangle {
                    radius: segment.radius - choice.inset / 2
                    color: segment.current ? Theme.color.selected
                                           : segment.down ? Theme.color.actionTint : Theme.color.surface
                }
            }
        }
    }
}
