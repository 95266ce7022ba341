// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button that says its one thing in several languages at once, a line for each, all alike.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Touchable {
    id: button

    /*! The codes of the languages, and the label in each, in the same order; `text` is all of them. */
    required property list<string> codes
    required property list<string> labels
    /*! The name of an icon before the labels; empty for none. */
    property string iconName: ""
    property color ink: Theme.color.actionInk
    property color ground: Theme.color.surface
    /*! The colour of its edge; transparent for none. */
    property color edge: Theme.color.control
    property Face face: Theme.type.label
    /*! Whether the labels stand in one line. */
    property bool oneLine: false

    language: button.codes[0] ?? ""
    leftPadding: Theme.largeText ? Theme.space.s : Theme.space.m
    rightPadding: leftPadding
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    implicitHeight: Math.max(Theme.touch.control, implicitContentHeight + topPadding + bottomPadding)

    contentItem: Item {
        implicitWidth: lines.x + lines.implicitWidth
        implicitHeight: Math.max(sign.height, lines.implicitHeight)

        Item {
            id: middle

            readonly property real free: parent.width - signRoom - lines.width
            readonly property real signRoom: sign.visible ? sign.width + Theme.space.s : 0

            x: Math.max(0, free / 2)
            width: signRoom + lines.width
            height: parent.height

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: button.iconName
                color: button.ink
                visible: button.iconName !== ""
            }
            Grid {
                id: lines

                x: middle.signRoom
                anchors.verticalCenter: parent.verticalCenter
                columns: button.oneLine ? button.labels.length : 1
                columnSpacing: Theme.space.s
                horizontalItemAlignment: sign.visible ? Grid.AlignLeft : Grid.AlignHCenter

                Repeater {
                    model: button.labels

                    Words {
                        required property string modelData
                        required property int index

                        // Its own width where there is room, else all the room.
                        width: Math.min(implicitWidth, (button.availableWidth - middle.signRoom) / lines.columns)
                        horizontalAlignment: sign.visible ? Text.AlignLeft : Text.AlignHCenter
                        language: button.codes[index] ?? ""
                        exception: "bilingual"
                        text: modelData
                        face: button.face
                        color: button.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    background: Rectangle {
        radius: button.radius
        color: button.down ? Qt.tint(button.ground, Qt.alpha(button.ink, 0.12)) : button.ground
        border.width: button.edge.a > 0 ? Theme.shape.stroke : 0
        border.color: button.edge
    }
}
