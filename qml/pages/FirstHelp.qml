// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What helps before a language is chosen: the aids, a screen that talks, somebody to ask. It takes no more rows than the
// first and the last of them need; where the second has no room there, it is found among the aids.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Session
import Kiosk.Theme

Item {
    id: help

    required property Language language
    /*! Whether the screen is wider than high. */
    required property bool landscape

    signal aidsWanted()
    signal speechWanted()
    signal helpWanted()

    readonly property real usual: Theme.largeText ? Theme.space.s : Theme.space.m
    readonly property bool allFit: help.needed([aids, listen, ask], Theme.space.s) <= help.width
    // Closer together where they would not fit otherwise.
    readonly property real gap: help.allFit && help.needed([aids, listen, ask], help.usual) > help.width ? Theme.space.s : help.usual
    readonly property bool oneRow: help.allFit || help.needed([aids, ask], help.usual) <= help.width
    readonly property bool listenFits: help.allFit || (!help.oneRow && help.needed([aids, listen], help.usual) <= help.width)
    // What a row has left beside what its buttons need.
    readonly property real spare: Math.max(0, help.width - help.needed(help.oneRow && !help.listenFits ? [aids, ask] : [aids, listen, ask],
                                                                       help.gap))
    readonly property real upperHeight: Math.max(aids.ownHeight, help.listenFits ? listen.ownHeight : 0, help.oneRow ? ask.ownHeight : 0)
    readonly property real lowerHeight: help.oneRow ? help.upperHeight : ask.ownHeight

    // The width of these side by side with \a gap between and within them, px.
    function needed(buttons: var, gap: real): real {
        return buttons.reduce((sum, button) => sum + button.implicitContentWidth + 3 * gap, -gap);
    }

    height: help.oneRow ? help.upperHeight : help.upperHeight + Theme.space.s + help.lowerHeight

    Phrase { id: aidsPhrase; language: help.language; context: "FirstHelp"; source: QT_TR_NOOP("Aids") }
    Phrase { id: listenPhrase; language: help.language; context: "FirstHelp"; source: QT_TR_NOOP("Listen") }
    Phrase { id: askPhrase; language: help.language; context: "FirstHelp"; source: QT_TR_NOOP("Ask a person") }

    component Helping: HelpingButton {
        codes: help.language.official
        landscape: help.landscape
        leftPadding: help.gap
        height: help.upperHeight
    }
    Helping {
        id: aids

        width: !help.oneRow ? (listen.visible ? (help.width - help.gap) / 2 : help.width)
                            : implicitWidth + help.spare * (listen.visible ? 0.2 : 0.3)
        phrase: aidsPhrase
        iconName: "universal-access-circle"
        onClicked: help.aidsWanted()
    }
    Helping {
        id: listen

        x: aids.width + help.gap
        width: help.oneRow ? implicitWidth + help.spare * 0.2 : aids.width
        visible: help.listenFits
        phrase: listenPhrase
        iconName: "volume-up"
        onClicked: help.speechWanted()
    }
    Helping {
        id: ask

        x: !help.oneRow ? 0 : (listen.visible ? listen.x + listen.width : aids.width) + help.gap
        y: help.oneRow ? 0 : help.upperHeight + Theme.space.s
        width: help.width - x
        height: help.lowerHeight
        phrase: askPhrase
        iconName: "person"
        onClicked: help.helpWanted()
    }
}
