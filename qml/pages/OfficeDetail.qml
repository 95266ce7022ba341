// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The address of an office with the code to take along, on a landscape screen: in a strip below its map, or in a column beside
// it.

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
    /*! Whether it is a strip below the map. */
    required property bool below

    /*! The height of the strip, with a name and an address of three lines, and the least size of the column, with an address of
        five lines, px. They do not depend on the language. */
    readonly property real stripHeight: Math.max(code.height, Theme.type.label.line + 3 * Theme.type.small.line + 2 * Theme.space.xs)
                                        + 2 * Theme.space.s
    readonly property real columnWidth: code.width + 2 * detail.margin
    readonly property real columnHeight: Theme.type.h3.line + 5 * Theme.type.caption.line + code.height + 2 * Theme.space.s
                                         + 2 * detail.margin
    readonly property real margin: Theme.space.m
    // Whether the strip has much more height than it needs, as beside the large code of a window.
    readonly property bool roomy: detail.stripRoom >= Theme.type.h3.line + 6 * Theme.type.small.line
    // In the strip: the height for words, and their width beside the code, of which the address has the larger part.
    readonly property real stripRoom: detail.height - 2 * Theme.space.s
    readonly property real wordsWidth: code.x - 3 * detail.margin
    readonly property real placeWidth: Math.round(0.56 * detail.wordsWidth)

    signal codeWanted()

    color: Theme.color.surface

    Rectangle {
        width: detail.below ? parent.width : Theme.shape.thin
        height: detail.below ? Theme.shape.thin : parent.height
        color: Theme.color.line
    }
    Column {
        id: place

        readonly property real room: detail.below ? detail.stripRoom : code.y - detail.margin - Theme.space.s

        x: detail.margin
        y: detail.below ? Math.round((detail.height - height) / 2) : detail.margin
        width: detail.below ? detail.placeWidth : detail.width - 2 * detail.margin
        spacing: Theme.space.xs

        // The name gives way first: it stands in the list too.
        Heading {
            width: parent.width
            visible: height + place.spacing + address.height + (age.visible ? place.spacing + age.height : 0) <= place.room
            language: detail.language
            text: detail.office.name
            lines: 1
            faces: detail.below && !detail.roomy ? [Theme.type.label] : [Theme.type.h3, Theme.type.h4, Theme.type.label]
        }
        Passage {
            id: address

            width: parent.width
            language: detail.language
            textId: detail.office.officeId
            text: Theme.type.joinedText(detail.office.address)
            marked: detail.search?.marked(detail.office.address) ?? ""
            face: detail.below ? Theme.type.small : Theme.type.caption
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

        // The words give way too, those on how first: they stand beside the large code. In the column what is left stands above
        // the code.
        readonly property real room: detail.below ? detail.stripRoom
                                                  : code.y - Theme.space.s - place.y - place.height - Theme.space.m

        visible: takeTitle.height <= room
        x: detail.below ? place.x + place.width + detail.margin : detail.margin
        y: detail.below ? Math.round((detail.height - height) / 2) : code.y - Theme.space.s - height
        width: detail.below ? detail.wordsWidth - detail.placeWidth : place.width
        height: offline.visible ? offline.y + offline.height : scan.visible ? scan.y + scan.height : takeTitle.height

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
            visible: scan.y + scan.height <= take.room
            face: Theme.type.caption
        }
        Words {
            id: offline

            y: scan.y + scan.height + Theme.space.xs
            width: parent.width
            language: detail.language
            text: qsTr("You do not need a connection")
            visible: offline.y + offline.height <= take.room
            face: Theme.type.caption
        }
    }
    Touchable {
        id: code

        // On whole pixels, as its modules are.
        x: Math.round(detail.below ? detail.width - width - detail.margin : (detail.width - width) / 2)
        y: Math.round(detail.below ? (detail.height - height) / 2 : detail.height - height - detail.margin)
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
