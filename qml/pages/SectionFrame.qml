// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of a page that belongs to a topic: in the topic's colour, with its lace.

import QtQuick
import Kiosk.Content
import Kiosk.Theme

PlacePage {
    id: frame

    readonly property string sectionId: frame.place.sectionId
    /*! What tells the topic from others. */
    readonly property sectionLook look: frame.context.catalog.lookOf(frame.sectionId)
    /*! Whether it can say in plain words what its text says, and whether it does. */
    property bool hasPlainWords: false
    readonly property bool plainWords: frame.place.plainWords

    iconName: frame.look.symbol
    hint: frame.context.note
    backLabel: frame.context.backLabel
    nextLabel: frame.context.nextLabel
    wordsActionLabel: !frame.hasPlainWords ? "" : frame.plainWords ? qsTr("Full text") : qsTr("In plain words")
    wordsActionIcon: frame.plainWords ? "file-text" : "chat-left-text"
    onWordsActionWanted: frame.plainWordsWanted(!frame.plainWords)

    ground: Theme.accentGround(frame.look.accent)
    inkOnGround: Theme.onAccent(frame.look.accent)
    mutedOnGround: Theme.color.vividGrounds ? Theme.color.mutedOnAccent : Theme.color.muted
    // Below the words: the colours of topics carry them with little to spare.
    groundPicture: HeaderLight {
        anchors.fill: parent
        anchors.topMargin: Math.min(parent.height, frame.headerContentEnd)
        centre: Qt.point(width / 2, height)
        reach: height
        pure: frame.ground
        ink: frame.inkOnGround
    }
    motif: Lace {
        anchors.fill: parent
        pattern: frame.look.pattern
        ink: Qt.alpha(frame.inkOnGround, 0.5)
    }
}
