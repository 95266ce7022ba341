// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one language says on the first screen: a greeting, and the button that opens the kiosk in it.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: welcome

    required property string code
    required property string name
    required property string greetingWords
    required property string invitation
    /*! The faces of the greeting, of the language's name and of the invitation: those of their FaceGroups. */
    required property Face greetingFace
    required property Face nameFace
    required property Face invitationFace
    /*! The width of the greeting, px, which may be more than that of the button, and the side of the button it is at. */
    property real greetingWidth: width
    property int greetingSide: Text.AlignHCenter
    /*! What all languages have in common, px: the height of the greeting, the space below it, and the heights of the button
        and of what is written on it. */
    property real greetingHeight: welcome.ownGreetingHeight
    property real gap: Theme.space.l
    property real buttonHeight: welcome.contentHeight
    property real contentRoom: welcome.contentHeight
    /*! Whether the button has a sign, and says what it is for; it is spoken in any case. */
    property bool signShown: true
    property bool invitationShown: true

    readonly property alias button: button
    /*! The heights that it needs itself, px. */
    readonly property real ownGreetingHeight: greeting.height
    readonly property real contentHeight: content.height
    readonly property real signHeight: sign.height
    readonly property real invitationHeight: invitation.height
    /*! Where the letters of the greeting end, px from its own side. */
    readonly property real greetingEnd: greeting.contentWidth

    signal chosen()

    height: welcome.greetingHeight + welcome.gap + welcome.buttonHeight

    Heading {
        id: greeting

        x: welcome.greetingSide === Text.AlignRight ? welcome.width - width
         : welcome.greetingSide === Text.AlignHCenter ? (welcome.width - width) / 2 : 0
        y: Math.round((welcome.greetingHeight - height) / 2)
        width: welcome.greetingWidth
        horizontalAlignment: welcome.greetingSide
        language: welcome.code
        text: greeting.joined(welcome.greetingWords)
        face: welcome.greetingFace
        color: Theme.color.inkOnNight
    }
    Touchable {
        id: button

        y: welcome.height - height
        width: parent.width
        height: welcome.buttonHeight
        language: welcome.code
        radius: Theme.shape.card
        text: welcome.name
        Accessible.description: welcome.invitation
        onClicked: welcome.chosen()

        contentItem: Item {
            Column {
                id: content

                // The middle of the longest, so that two languages are level though one says it in two lines.
                x: Theme.space.s
                // On whole pixels, or large letters differ from one drawing to the next.
                y: Math.round((parent.height - welcome.contentRoom) / 2)
                width: parent.width - 2 * Theme.space.s

                Icon {
                    id: sign

                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "hand-index"
                    visible: welcome.signShown
                    color: Theme.color.inkOnNightButton
                }
                Heading {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    language: welcome.code
                    exception: Words.LanguageName
                    text: welcome.name
                    face: welcome.nameFace
                    color: Theme.color.inkOnNightButton
                    Accessible.ignored: true
                }
                Words {
                    id: invitation

                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    language: welcome.code
                    text: invitation.joined(welcome.invitation)
                    visible: welcome.invitationShown
                    face: welcome.invitationFace
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
