// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The address of an office with the code to take along, in a column beside its map on a landscape screen.

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

Rectangle {
    id: detail

    required property string language
    required property Office office
    /*! The search whose words are marked; null where there is none. */
    property SearchModel search: null

    /*! The size with an address of five lines, px. It does not depend on the language. */
    readonly property real leastWidth: code.width + 2 * detail.margin
    readonly property real leastHeight: Theme.type.h3.line + 5 * Theme.type.caption.line + code.height + 2 * Theme.space.s
                                        + 2 * detail.margin
    readonly property real margin: Theme.space.m

    signal codeWanted()

    color: Theme.color.surface

    Rectangle {
        width: Theme.shape.thin
        height: parent.height
        color: Theme.color.line
    }
    Column {
        id: place

        readonly property real room: code.y - detail.margin - Theme.space.s

        x: detail.margin
        y: detail.margin
        width: detail.width - 2 * detail.margin
        spacing: Theme.space.xs

        // The name gives way first: it stands in the list too.
        Heading {
            width: parent.width
            visible: height + place.spacing + address.height + (age.visible ? place.spacing + age.height : 0) <= place.room
            language: detail.language
            text: detail.office.name
            lines: 1
            faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
        }
        Passage {
            id: address

            width: parent.width
            language: detail.language
            textId: detail.office.officeId
            text: Theme.type.joinedText(detail.office.address)
            marked: detail.search?.marked(detail.office.address) ?? ""
            face: Theme.type.caption
        }
        // Where it has no room, the directions say it.
        Words {
            id: age

            width: parent.width
            language: detail.language
            text: detail.office.ageNote
            visible: text !== "" && address.height + place.spacing + height <= place.room
            face: Theme.type.caption
            color: Theme.color.muted
        }
    }
    // No Column: what it shows would be laid out only with the next frame of the page.
    Item {
        id: take

        // The words give way too, first those on how: they stand beside the large code.
        readonly property real room: code.y - Theme.space.s - y
        readonly property bool wholeFits: offline.y + offline.height <= room

        visible: takeTitle.height <= room
        x: detail.margin
        y: place.y + place.height + Theme.space.l
        width: place.width

        Words {
            id: takeTitle

            width: parent.width
            language: detail.language
            text: qsTr("Take it on your phone")
            face: Theme.type.label
            color: Theme.color.ink
        }
        Words {
            id: scan

            y: takeTitle.height + Theme.space.xs
            width: parent.width
            language: detail.language
            text: qsTr("Scan this QR code with your phone")
            visible: take.wholeFits
            face: Theme.type.caption
        }
        Words {
            id: offline

            y: scan.y + scan.height + Theme.space.xs
            width: parent.width
            language: detail.language
            text: qsTr("You do not need a connection")
            visible: take.wholeFits
            face: Theme.type.caption
        }
    }
    Touchable {
        id: code

        // On whole pixels, as its modules are.
        x: Math.round((detail.width - width) / 2)
        y: Math.round(detail.height - height - detail.margin)
        language: detail.language
        text: qsTr("Full-screen code")
        padding: Theme.space.xs
        onClicked: detail.codeWanted()

        contentItem: CodePanel {
            text: detail.office.card
            name: qsTr("The code contains the address")
        }
        background: Rectangle {
            radius: code.radius
            color: Theme.codeGround
            border.width: Theme.shape.stroke
            border.color: Theme.color.control
        }
    }
}
