// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How to get to an office, and what can be done from there where the directions have the screen for themselves.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

Panel {
    id: panel

    required property string language
    required property Office office
    required property DirectionModel directions
    /*! The search whose words are marked; null where there is none. */
    property SearchModel search: null
    /*! What is said below the directions; empty for nothing. */
    property string note: ""
    required property color ink
    /*! Whether there is a map of the office. */
    required property bool mapAvailable
    /*! Whether one of the buttons leads to the map. */
    property bool mapOffered: panel.mapAvailable
    /*! Whether the name and the address stand above the directions. */
    property bool named: false
    /*! Whether the directions have the screen for themselves, and with it the buttons below them. */
    property bool alone: false
    /*! Whether one of the buttons leads to the code, and whether the buttons are low. */
    property bool codeOffered: false
    property bool compact: false
    /*! The label and the icon of a button for plain words beside the heading, whether it is there, and whether it would have
        room. */
    property string wordsActionLabel: ""
    property string wordsActionIcon: ""
    property bool wordsActionShown: false
    readonly property bool wordsActionFits: howTo.leastWidth + Theme.space.m + plainWords.implicitWidth <= column.width
    /*! Whether its pages are turned elsewhere. */
    property bool turnedElsewhere: false

    /*! The column of the directions. */
    readonly property alias column: column
    /*! The height that shows all of it, px. */
    readonly property real wantedHeight: column.wholeHeight + 2 * column.margin

    signal mapWanted()
    signal codeWanted()
    signal wordsActionWanted()

    PagedColumn {
        id: column

        readonly property real margin: Theme.space.m

        x: column.margin
        y: column.margin
        width: panel.width - 2 * x
        height: panel.height - 2 * y - (panel.alone && actions.height > 0 ? actions.height + Theme.space.s : 0)
        spacing: Theme.space.s
        language: panel.language
        turnedElsewhere: panel.turnedElsewhere

        Column {
            width: parent.width
            visible: panel.named

            Heading {
                width: parent.width
                language: panel.language
                text: panel.office.name
                faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
            }
            Passage {
                width: parent.width
                language: panel.language
                textId: panel.office.officeId
                text: Theme.type.joinedText(panel.office.address)
            }
        }
        Words {
            width: parent.width
            language: panel.language
            text: qsTr("The map is not available; the directions are below.")
            visible: !panel.mapAvailable
            face: Theme.type.small
            color: Theme.color.muted
        }
        Item {
            width: parent.width
            height: Math.max(howTo.height, plainWords.visible ? plainWords.height : 0)

            Heading {
                id: howTo

                readonly property real leastWidth: Theme.type.leastWidth(text, Theme.type.h3, 1)

                y: Math.round((parent.height - height) / 2)
                width: plainWords.visible ? plainWords.x - Theme.space.m : parent.width
                language: panel.language
                text: qsTr("How to get there")
                faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
                color: Theme.bare ? Theme.color.ink : panel.ink
            }
            PushButton {
                id: plainWords

                anchors.right: parent.right
                height: Math.max(Theme.touch.target, Theme.type.label.line)
                compact: true
                leftPadding: Theme.space.m
                language: panel.language
                text: panel.wordsActionLabel
                iconName: panel.wordsActionIcon
                visible: panel.wordsActionShown
                readWithText: false
                onClicked: panel.wordsActionWanted()
            }
        }
        Repeater {
            model: panel.directions

            Passage {
                required property string directionId
                required property string words

                width: parent?.width ?? 0
                language: panel.language
                textId: directionId
                text: Theme.type.joinedText(words)
                marked: panel.search?.marked(words) ?? ""
                face: Theme.type.pair
            }
        }
        Words {
            width: parent.width
            language: panel.language
            text: panel.office.ageNote
            visible: text !== ""
            face: Theme.type.small
            color: Theme.color.muted
        }
        Words {
            width: parent.width
            language: panel.language
            text: panel.note
            visible: text !== ""
            face: Theme.type.small
            color: Theme.color.muted
        }
    }
    // Side by side where both labels fit.
    Item {
        id: actions

        readonly property bool both: panel.mapOffered && panel.codeOffered
        readonly property real half: (width - Theme.space.s) / 2
        readonly property bool oneRow: !actions.both || Math.max(showMap.leastWidth, takeCode.leastWidth) <= half
        readonly property real buttonHeight: Math.max(showMap.visible ? showMap.implicitHeight : 0,
                                                      takeCode.visible ? takeCode.implicitHeight : 0)

        // Two are alike; one is as wide as its label needs.
        function buttonWidth(needed: real): real {
            return !actions.both ? Math.min(needed, actions.width) : actions.oneRow ? actions.half : actions.width;
        }

        x: column.margin
        y: panel.height - height - column.margin
        width: column.width
        height: !panel.mapOffered && !panel.codeOffered ? 0 : takeCode.y + actions.buttonHeight
        visible: panel.alone

        PushButton {
            id: showMap

            width: actions.buttonWidth(implicitWidth)
            height: actions.buttonHeight
            compact: panel.compact
            language: panel.language
            text: qsTr("Show on the map")
            iconName: "geo-alt"
            visible: panel.mapOffered
            onClicked: panel.mapWanted()
        }
        PushButton {
            id: takeCode

            x: actions.oneRow && panel.mapOffered ? showMap.width + Theme.space.s : 0
            y: actions.oneRow ? 0 : showMap.height + Theme.space.s
            width: actions.buttonWidth(implicitWidth)
            height: actions.buttonHeight
            compact: panel.compact
            language: panel.language
            text: qsTr("Take it on your phone")
            iconName: "qr-code"
            visible: panel.codeOffered
            onClicked: panel.codeWanted()
        }
    }
}
