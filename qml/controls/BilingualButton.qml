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
        id: content

        // Also of a button that is not shown, because whether there is room for it may depend on this.
        readonly property real signRoom: button.iconName !== "" ? sign.width + Theme.space.s : 0
        readonly property real gap: 2 * Theme.space.s + Theme.shape.thin
        // How wide each label is, and how wide all would like to be, one below the other or in a row.
        readonly property list<real> widths: Array.from(button.labels).map(
                   label => Theme.type.leastWidth(label, button.face, 1) + Theme.shape.thin)
        readonly property real wanted: button.oneLine ? Array.from(content.widths).reduce((sum, width) => sum + width + content.gap, -content.gap)
                                                      : Array.from(content.widths).reduce((most, width) => Math.max(most, width), 0)
        readonly property bool row: button.oneLine && content.wanted <= width - content.signRoom
        readonly property real room: Math.min(content.wanted, width - content.signRoom)

        implicitWidth: content.signRoom + content.wanted
        implicitHeight: Math.max(sign.height, lines.height)

        Icon {
            id: sign

            x: (content.width - content.signRoom - content.room) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: button.iconName
            color: button.ink
            visible: button.iconName !== ""
        }
        Grid {
            id: lines

            x: sign.x + content.signRoom
            anchors.verticalCenter: parent.verticalCenter
            columns: content.row ? button.labels.length : 1
            columnSpacing: content.gap

            Repeater {
                model: button.labels

                Words {
                    required property string modelData
                    required property int index

                    width: content.row ? content.widths[index] : content.room
                    horizontalAlignment: content.signRoom > 0 ? Text.AlignLeft : Text.AlignHCenter
                    language: button.codes[index] ?? ""
                    exception: Words.Bilingual
                    text: modelData
                    face: button.face
                    color: button.ink
                    Accessible.ignored: true

                    // Between two languages in one line.
                    Rectangle {
                        x: -Theme.space.s - width
                        width: Theme.shape.thin
                        height: parent.height
                        color: Qt.alpha(button.ink, 0.5)
                        visible: content.row && parent.index > 0
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
