// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The code of an office, as large as a telephone likes it, and the same in words.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Content
import Kiosk.Theme

Scrim {
    id: page

    required property string language
    required property Catalog catalog
    required property string officeId
    /*! Where the panel begins from the left, px, and the height of the bar below it. */
    required property real side
    required property real barHeight

    readonly property bool landscape: width > height

    signal closeWanted()

    function turn(pages: int): void {
        words.turnTo(words.page + pages);
    }

    spokenTitle: heading.text
    onVisibleChanged: words.reset()
    onTouchedBeside: page.closeWanted()

    Office {
        id: office

        catalog: page.catalog
        language: page.language
        officeId: page.officeId
        note: qsTr("Approximate location")
    }
    Rectangle {
        id: panel

        readonly property real margin: Theme.largeText ? Theme.space.m : page.landscape ? Theme.space.l : Theme.space.margin

        x: page.side
        y: Theme.shape.ribbon
        width: page.width - x
        height: page.height - y - page.barHeight
        color: Theme.color.surface

        // A touch beside the button is not for it.
        TouchGround {
            anchors.fill: parent
        }
        Heading {
            id: heading

            x: panel.margin
            y: Theme.space.l
            width: panel.width - 2 * x
            language: page.language
            text: qsTr("Take it on your phone")
            faces: [Theme.type.h2, Theme.type.h3, Theme.type.label]
            visible: !page.landscape || !Theme.largeText
        }
        CodePanel {
            id: code

            // As large as there is room for beside the words; large words need most of it.
            readonly property real room: page.landscape ? (Theme.largeText ? 0 : Math.min(panel.width * 0.5, close.y - y - Theme.space.m))
                                                    : Math.min(panel.width - 2 * panel.margin,
                                                               panel.height * (Theme.largeText ? 0.26 : 0.45))

            x: page.landscape ? panel.margin : Math.round((panel.width - width) / 2)
            y: Math.round(page.landscape && Theme.largeText ? Theme.space.l : heading.y + heading.height + Theme.space.m)
            text: office.card
            wanted: code.room
            name: qsTr("The code contains the address")
        }
        PagedColumn {
            id: words

            x: page.landscape ? code.x + code.width + panel.margin : panel.margin
            y: page.landscape ? code.y : code.y + code.height + Theme.space.l
            width: panel.width - x - panel.margin
            height: close.y - y - Theme.space.m
            language: page.language

            Heading {
                width: parent.width
                language: page.language
                exception: Words.Name
                text: office.title
                faces: page.landscape ? [Theme.type.h3, Theme.type.h4, Theme.type.label] : [Theme.type.h2, Theme.type.h3, Theme.type.label]
            }
            Passage {
                width: parent.width
                language: page.language
                textId: page.officeId
                text: office.address
                face: page.landscape ? Theme.type.small : Theme.type.body
            }
            Words {
                width: parent.width
                language: page.language
                text: qsTr("Approximate location")
                face: Theme.type.small
                color: Theme.color.muted
            }
            Words {
                width: parent.width
                language: page.language
                exception: Words.Name
                text: office.coordinates
                face: Theme.type.small
                color: Theme.color.muted
                bottomPadding: Theme.space.s
            }
            Words {
                width: parent.width
                language: page.language
                text: qsTr("Scan this QR code with your phone")
                face: Theme.type.small
            }
            Words {
                width: parent.width
                language: page.language
                text: qsTr("The code contains the address")
                face: Theme.type.small
            }
            Words {
                width: parent.width
                language: page.language
                text: qsTr("You do not need a connection")
                face: Theme.type.small
            }
        }
        PushButton {
            id: close

            anchors.horizontalCenter: page.landscape ? undefined : parent.horizontalCenter
            anchors.right: page.landscape ? parent.right : undefined
            anchors.rightMargin: panel.margin
            y: panel.height - height - Theme.space.l
            focus: true
            language: page.language
            text: qsTr("Close")
            iconName: "x-lg"
            onClicked: page.closeWanted()
        }
    }
}
