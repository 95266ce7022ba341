// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two buttons that turn what is shown to what comes before and after it.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Row {
    id: turns

    required property string language
    /*! The height of the buttons, px. */
    required property real buttonHeight
    required property bool hasPrevious
    required property bool hasNext

    /*! \a pages: 1 for what comes after, -1 for what comes before. */
    signal turnWanted(pages: int)

    // On the last page its button cannot be pressed any more: the keyboard moves to the other one.
    function turn(pages: int, pressed: PushButton, other: PushButton): void {
        const keyboard = pressed.visualFocus;
        turns.turnWanted(pages);
        if (keyboard && !pressed.enabled)
            other.forceActiveFocus(Qt.TabFocusReason);
    }

    PushButton {
        id: previous

        width: Math.max(Theme.touch.target, height)
        height: turns.buttonHeight
        language: turns.language
        iconName: "chevron-up"
        enabled: turns.hasPrevious
        Accessible.name: qsTr("Previous")
        onClicked: turns.turn(-1, previous, next)
    }
    PushButton {
        id: next

        width: previous.width
        height: previous.height
        language: turns.language
        iconName: "chevron-down"
        enabled: turns.hasNext
        Accessible.name: qsTr("Next")
        onClicked: turns.turn(1, next, previous)
    }
}
