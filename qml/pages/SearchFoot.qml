// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back below the answers beside the keyboard, and what turns the pages of the suggestions where both fit in one row.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: foot

    required property string language
    /*! The suggestions. */
    required property PagedColumn column

    /*! Whether the pages are turned here. */
    readonly property bool turns: foot.room >= buttons.barestWidth
    readonly property real room: foot.width - back.width - Theme.space.s

    signal backWanted()

    height: back.height

    PushButton {
        id: back

        // As low as a finger allows: the answers need the room.
        height: Math.max(Theme.touch.target, implicitContentHeight + topPadding + bottomPadding)
        language: foot.language
        text: qsTr("Back")
        iconName: "arrow-left"
        onClicked: foot.backWanted()
    }
    TurnButtons {
        id: buttons

        x: back.width + Theme.space.s
        width: foot.room
        height: back.height
        visible: foot.turns && foot.column.visible && foot.column.pageCount > 1
        place: foot.room >= buttons.leastWidth ? TurnButtons.InNumbers : TurnButtons.Absent
        language: foot.language
        page: foot.column.page
        pageCount: foot.column.pageCount
        onTurnWanted: pages => foot.column.turnTo(foot.column.page + pages)
    }
}
