// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one language says on the first screen: a greeting, and the button that opens the kiosk in it.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Column {
    id: welcome

    required property string code
    required property string name
    required property string greetingWords
    required property string invitation
    /*! The height to keep for the greeting, so that buttons side by side stand on one line, px. */
    property real greetingRoom: 0
    /*! The same for the button. */
    property real buttonRoom: 0
    /*! Its faces, largest first, and the one of the greeting and the language's name: that of its FaceGroup. */
    required property list<QtObject> faces
    required property Face face
    readonly property int facesTooLarge: Math.max(greeting.facesTooLarge(), languageName.facesTooLarge())
    /*! Whether the screen is too low for a great button. */
    property bool low: false

    readonly property alias button: button
    readonly property real greetingHeight: greeting.height
    readonly property real buttonHeight: Math.max(Theme.largeText || welcome.low ? Theme.touch.control : Theme.touch.great,
                                                  content.height + 2 * Theme.space.m)

    signal chosen()

    spacing: Theme.largeText ? Theme.space.xs : Theme.space.l

    Item {
        width: parent.width
        height: Math.max(welcome.greetingRoom, greeting.height)

        Heading {
            id: greeting

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            language: welcome.code
            text: welcome.greetingWords
            faces: welcome.faces
            face: welcome.face
            color: Theme.color.inkOnNight
        }
    }
    Touchable {
        id: button

        width: parent.width
        height: Math.max(welcome.buttonRoom, welcome.buttonHeight)
        language: welcome.code
        radius: Theme.shape.card
        text: welcome.name
        Accessible.description: welcome.invitation
        onClicked: welcome.chosen()

        contentItem: Item {
            Column {
                id: content

                // From above, so that two languages are level though one says it in two lines.
                x: Theme.space.s
                y: Theme.space.m
                width: parent.width - 2 * Theme.space.s

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "hand-index"
                    visible: !Theme.largeText
                    color: Theme.color.inkOnNightButton
                }
                Heading {
                    id: languageName

                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    language: welcome.code
                    exception: Words.LanguageName
                    text: welcome.name
                    faces: welcome.faces
                    lines: 1
                    face: welcome.face
                    color: Theme.color.inkOnNightButton
                    Accessible.ignored: true
                }
                Words {
                    id: invitation

                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    language: welcome.code
                    text: invitation.joined(welcome.invitation)
                    visible: !Theme.largeText
                    face: Theme.type.small
                    color: Theme.color.inkOnNightButton
                    Accessible.ignored: true
                }
            }
        }
        background: Rectangle {
            radius: button.radius
            color: button.down ? Qt.darker(Theme.color.nightButton, 1.08) : Theme.color.nightButton
            border.width: Theme.bare ? Theme.shape.stroke : 0
            border.color: Theme.color.control
        }
    }
}
