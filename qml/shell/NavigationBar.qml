// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar: home, search, languages and aids, at the same place on every page but the first screen.

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Navigation
import Kiosk.Session
import Kiosk.Theme

Rectangle {
    id: bar

    required property Navigator navigator
    required property Language language
    required property LanguageModel languages
    /*! Whether the screen is wider than high. */
    required property bool landscape

    readonly property real margin: bar.landscape || !bar.oneRow ? Theme.space.s : Theme.space.m
    // In line with the body above it.
    readonly property real side: Theme.largeText ? Theme.space.m : bar.landscape ? Theme.space.l : Theme.space.margin
    readonly property real buttonHeight: Math.max(bar.landscape ? Theme.touch.lowBar : Theme.touch.bar,
                                                  home.implicitHeight, find.implicitHeight, aids.implicitHeight)
    // The choice of language goes below where the two do not fit side by side.
    readonly property real places: home.width + find.width + aids.width + 2 * bar.gap
    readonly property real gap: bar.roomBetween >= 3 * Theme.space.s ? Theme.space.s : Theme.space.xs
    // What is left between all of them in one row.
    readonly property real roomBetween: width - 2 * bar.side - home.width - find.width - aids.width - choice.implicitWidth
    readonly property bool oneRow: bar.roomBetween >= 3 * Theme.space.xs

    // And the last place below the first, where even those do not.
    readonly property bool endsBeside: 2 * bar.side + bar.places <= width

    // Where not all three fit in a row, the first two may, and the choice beside the third.
    readonly property bool findBeside: bar.endsBeside
                                       || 2 * bar.side + home.width + Theme.space.s + find.width <= width
    readonly property bool choiceBeside: !bar.oneRow && !bar.endsBeside && bar.findBeside
                                         && 2 * bar.side + aids.width + Theme.space.s + choice.leastWidth <= width

    height: (bar.oneRow ? bar.buttonHeight : choice.y - bar.margin + choice.height) + 2 * bar.margin
    color: Theme.color.surface

    // A touch between the places does nothing, and nothing beneath it either.
    TouchGround {
        anchors.fill: parent
    }

    Rectangle {
        width: parent.width
        height: Theme.shape.thin
        color: Theme.color.line
    }
    BarButton {
        id: home

        x: bar.side
        y: bar.margin
        height: bar.oneRow ? bar.buttonHeight : implicitHeight
        width: Math.max(implicitWidth, implicitHeight)
        language: bar.language.code
        text: qsTr("Home")
        iconName: "house"
        low: bar.landscape
        current: bar.navigator.place.kind === Place.Home && bar.navigator.opened !== Navigator.Aids
        onClicked: bar.navigator.goHome()
    }
    BarButton {
        id: find

        x: bar.findBeside ? home.x + home.width + bar.gap : bar.side
        y: bar.findBeside ? bar.margin : home.y + home.height + Theme.space.s
        height: home.height
        width: Math.max(implicitWidth, implicitHeight)
        language: bar.language.code
        text: qsTr("Search")
        iconName: "search"
        low: bar.landscape
        current: bar.navigator.place.kind === Place.Search && bar.navigator.opened !== Navigator.Aids
        onClicked: bar.navigator.openSearch()
    }
    SegmentedChoice {
        id: choice

        // In the middle between its neighbours.
        x: bar.oneRow ? (find.x + find.width + aids.x - width) / 2
         : bar.choiceBeside ? aids.x + aids.width + Theme.space.s : bar.side
        y: bar.oneRow ? bar.margin : bar.choiceBeside ? aids.y : aids.y + aids.height + Theme.space.xs
        height: bar.oneRow ? bar.buttonHeight
              : bar.choiceBeside ? Math.max(aids.height, implicitHeight) : implicitHeight
        room: bar.width - 2 * bar.side
              - (bar.oneRow ? bar.places + bar.gap : bar.choiceBeside ? aids.width + Theme.space.s : 0)
        width: bar.oneRow ? Math.min(implicitWidth + Theme.space.xl, room) : room
        model: bar.languages
        current: bar.language.code
        language: bar.language.code
        name: qsTr("Change language")
        onChosen: code => bar.language.code = code
    }
    BarButton {
        id: aids

        x: bar.endsBeside ? parent.width - bar.side - width : bar.side
        y: bar.endsBeside ? bar.margin : find.y + find.height + Theme.space.s
        height: home.height
        width: Math.max(implicitWidth, implicitHeight)
        language: bar.language.code
        text: qsTr("Aids")
        iconName: "universal-access-circle"
        low: bar.landscape
        current: bar.navigator.opened === Navigator.Aids
        onClicked: bar.navigator.toggleAids()
    }
}
