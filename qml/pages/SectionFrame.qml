// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of a page that belongs to a topic: in the topic's colour, with its lace.

import QtQuick
import Kiosk.Theme

PlacePage {
    id: frame

    readonly property string sectionId: frame.place.sectionId

    iconName: frame.context.catalog.symbolOf(frame.sectionId)
    hint: frame.context.note
    backLabel: frame.context.backLabel
    nextLabel: frame.context.nextLabel

    ground: Theme.sectionGround(frame.sectionId)
    inkOnGround: Theme.onSection(frame.sectionId)
    mutedOnGround: Theme.color.vividGrounds ? Theme.color.mutedOnAccent : Theme.color.muted
    motif: Lace {
        anchors.fill: parent
        sectionId: frame.sectionId
        ink: Qt.alpha(frame.inkOnGround, 0.5)
    }
}
