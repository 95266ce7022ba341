// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns from change to change: two buttons, with the number of the change between them.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Row {
    id: turns

    required property string language
    /*! The number of the change, as "3/6"; empty for none. */
    required property string text
    required property bool atStart
    required property bool atEnd

    /*! 1 to what comes after, -1 to what comes before. */
    signal turnWanted(pages: int)

    // At an end its button cannot be pressed any more: the keyboard moves to the other one.
    function turn(pages: int, pressed: PushButton, other: PushButton): void {
        const keyboard = pressed.visualFocus;
        turns.turnWanted(pages);
        if (keyboard && !pressed.enabled)
            other.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space.s

    PushButton {
        id: previous

        width: 2 * Theme.touch.target
        language: turns.language
        iconName: "chevron-up"
        enabled: !turns.atStart
        Accessible.name: qsTr("Previous")
        onClicked: turns.turn(-1, previous, next)
    }
    Words {
        width: Math.max(Math.ceil(implicitWidth), Theme.type.leastWidth("88/88", face, 1))
        height: implicitHeight
        y: Math.round((previous.height - height) / 2)
        horizontalAlignment: Text.AlignHCenter
        language: turns.language
        exception: Words.Name
        text: turns.text
        face: Theme.type.label
        color: Theme.color.actionInk
    }
    PushButton {
        id: next

        width: 2 * Theme.touch.target
        language: turns.language
        iconName: "chevron-down"
        enabled: !turns.atEnd
        Accessible.name: qsTr("Next")
        onClicked: turns.turn(1, next, previous)
    }
}
