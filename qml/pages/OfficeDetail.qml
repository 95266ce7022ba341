// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The address of an office with the code to take along, in a strip below its map on a landscape screen.

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

Rectangle {
    id: detail

    required property string language
    required property Office office

    /*! The height with an address of four lines, px. */
    readonly property real leastHeight: Math.max(code.height, Theme.type.h3.line + 4 * Theme.type.caption.line + place.spacing) + 2 * detail.margin

    readonly property real margin: Theme.space.s
    readonly property real needed: Math.max(place.height, code.height)

    signal codeWanted()

    height: Math.max(detail.needed, take.shown ? take.height : 0) + 2 * detail.margin
    color: Theme.color.surface

    Rectangle {
        width: parent.width
        height: Theme.shape.thin
        color: Theme.color.line
    }
    Column {
        id: place

        x: Theme.space.l
        y: detail.margin
        width: Math.min((detail.width - 2 * Theme.space.l - code.width) * 0.6, detail.width / 2)
        spacing: Theme.space.xs

        Heading {
            width: parent.width
            language: detail.language
            text: detail.office.name
            lines: 1
            faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
        }
        Passage {
            width: parent.width
            language: detail.language
            textId: detail.office.officeId
            text: Theme.type.joinedText(detail.office.address)
            face: Theme.type.caption
        }
    }
    Column {
        id: take

        // Not where it would take room from the map: the same stands beside the large code.
        readonly property bool shown: width > 7 * Theme.type.label.size
                                      && height <= detail.needed + Theme.type.caption.line

        x: place.x + place.width + Theme.space.m
        y: detail.margin
        width: code.x - x - Theme.space.m
        spacing: Theme.space.xs
        visible: take.shown

        Words {
            width: parent.width
            language: detail.language
            text: qsTr("Take it on your phone")
            face: Theme.type.label
            color: Theme.color.ink
        }
        Words {
            width: parent.width
            language: detail.language
            text: qsTr("Scan this QR code with your phone")
            face: Theme.type.caption
        }
        Words {
            width: parent.width
            language: detail.language
            text: qsTr("You do not need a connection")
            face: Theme.type.caption
        }
    }
    Touchable {
        id: code

        // On whole pixels, as its modules are.
        x: Math.round(detail.width - width - Theme.space.l)
        y: detail.margin
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
