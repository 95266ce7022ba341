// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two buttons that turn to the page before and to the page after, with the number of the page between them.

import QtQuick
import Kiosk.Theme

Item {
    id: turns

    required property string language
    /*! The page that is shown, from 0, and how many there are. */
    required property int page
    required property int pageCount
    /*! How the page is told: in words ("1 of 3"), in numbers ("1/3"), which every language reads, or not at all. */
    enum Place { InWords, InNumbers, Absent }
    property int place: TurnButtons.InWords
    /*! The space between the buttons where nothing stands between them, px. */
    property real spacing: Theme.space.s

    /*! The page is to be turned: 1 to what comes after, -1 to what comes before. */
    signal turnWanted(pages: int)

    // On the last page its button cannot be pressed any more: the keyboard moves to the other one.
    function turn(pages: int, pressed: PushButton, other: PushButton): void {
        const keyboard = pressed.visualFocus;
        turns.turnWanted(pages);
        if (keyboard && !pressed.enabled)
            other.forceActiveFocus(Qt.TabFocusReason);
    }

    // What stands between the buttons, px. A narrow place has room for the numbers alone.
    readonly property real wordsRoom: Math.ceil(words.implicitWidth) + 2 * Theme.space.s
    // As wide as any number, or the number of pages would decide how much room there is for a page.
    readonly property real numberRoom: Theme.type.leastWidth("88/88", Theme.type.label, 1) + 2 * Theme.space.s
    readonly property bool inNumbers: turns.place === TurnButtons.InNumbers
                                      || turns.width < 2 * Theme.touch.target + turns.wordsRoom
    readonly property real between: turns.place === TurnButtons.Absent ? turns.spacing
                                                                       : turns.inNumbers ? turns.numberRoom : turns.wordsRoom

    /*! The width with buttons as narrow as a finger can hit, px, and without the number between them. */
    readonly property real leastWidth: 2 * Theme.touch.target + turns.numberRoom
    readonly property real barestWidth: 2 * Theme.touch.target + turns.spacing

    implicitWidth: 2 * Math.max(Theme.touch.target, turns.implicitHeight)
                   + (turns.place === TurnButtons.Absent ? turns.spacing
                                                         : turns.place === TurnButtons.InNumbers ? turns.numberRoom : turns.wordsRoom)
    implicitHeight: Theme.touch.control

    PushButton {
        id: previous

        width: Math.min(2 * height, (turns.width - turns.between) / 2)
        height: turns.height
        language: turns.language
        iconName: "chevron-up"
        enabled: turns.page > 0
        Accessible.name: qsTr("Previous")
        onClicked: turns.turn(-1, previous, next)
    }
    Words {
        id: words

        x: (turns.width - width) / 2
        y: Math.round((turns.height - height) / 2)
        language: turns.language
        text: qsTr("%1 of %2").arg(turns.page + 1).arg(turns.pageCount)
        visible: turns.place !== TurnButtons.Absent && !turns.inNumbers
        face: Theme.type.label
        color: Theme.color.actionInk
    }
    Words {
        id: number

        x: (turns.width - width) / 2
        y: Math.round((turns.height - height) / 2)
        language: turns.language
        exception: Words.Name
        text: (turns.page + 1) + "/" + turns.pageCount
        visible: turns.place !== TurnButtons.Absent && turns.inNumbers
        face: Theme.type.label
        color: Theme.color.actionInk
        Accessible.name: words.text
    }
    PushButton {
        id: next

        x: turns.width - width
        width: previous.width
        height: turns.height
        language: turns.language
        iconName: "chevron-down"
        enabled: turns.page < turns.pageCount - 1
        Accessible.name: qsTr("Next")
        onClicked: turns.turn(1, next, previous)
    }
}
