// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of a few, all of them visible: two or more segments side by side, the chosen one filled and ticked where colour
// alone would tell it.

pragma ComponentBehavior: Bound

import QtQuick
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

    /*! The width there is for it, px: too little, and the segments stand one above the other. */
    property real room: Infinity

    property Face face: Theme.type.label

    signal chosen(code: string)

    readonly property real inset: Theme.shape.stroke + Math.round(Theme.space.xs / 2)

    readonly property real segmentWidth: group.most(item => (item as Option).implicitWidth)
    readonly property real segmentHeight: group.most(item => (item as Option).implicitHeight)
    readonly property int columns: choice.room >= choice.segmentWidth * segments.count + 2 * choice.inset ? Math.max(1, segments.count) : 1
    readonly property int rows: Math.ceil(segments.count / choice.columns)

    implicitWidth: segments.count * choice.segmentWidth + 2 * choice.inset
    implicitHeight: choice.rows * choice.segmentHeight + 2 * choice.inset
    radius: Theme.shape.card
    color: Theme.color.surface
    border.width: Theme.shape.stroke
    border.color: Theme.bare ? Theme.color.control : Theme.color.action

    Accessible.role: Accessible.Grouping
    Accessible.name: choice.name

    FaceGroup {
        id: group

        siblings: segments
    }
    Grid {
        x: choice.inset
        y: choice.inset
        columns: choice.columns

        Repeater {
            id: segments

            model: choice.model

            Option {
                id: segment

                required property string code
                required property string name

                width: (choice.width - 2 * choice.inset) / choice.columns
                height: (choice.height - 2 * choice.inset) / Math.max(1, choice.rows)
                language: segment.code
                text: segment.name
                current: segment.code === choice.current
                leftPadding: Theme.space.xs
                rightPadding: Theme.space.xs
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
                            exception: Words.LanguageName
                            text: segment.name
                            face: choice.face
                            wrapMode: Text.NoWrap
                            color: segment.current ? Theme.color.inkOnSelected : Theme.color.actionInk
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
