// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One block of running text: a paragraph, an entry of a list after its point, or a fact below its label.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: block

    /*! Which text of the content this is, for those who quote it. */
    required property string textId
    /*! The label of a fact; empty for all others. */
    required property string label
    required property string words
    /*! Whether it is an entry of a list. */
    required property bool listed
    required property string language
    required property Face face
    /*! The colour of the point. */
    required property color ink
    /*! The words with each part that was searched for marked, as in Words; empty where nothing was. */
    property string marked: ""

    /*! Whether it may go on on the next page where it would have room on one. */
    readonly property bool breakable: block.label === "" && !block.listed

    property Passage labelShown: null

    height: passage.y + passage.height

    // Most blocks have none.
    Repeater {
        model: block.label === "" ? 0 : 1
        onItemAdded: (index, item) => block.labelShown = item as Passage
        onItemRemoved: block.labelShown = null

        Passage {
            width: block.width
            language: block.language
            textId: block.textId
            text: block.label
            face: Theme.type.label
            color: Theme.color.muted
        }
    }
    Rectangle {
        width: Theme.space.s
        height: width
        radius: width / 2
        y: (passage.lineHeight - height) / 2
        color: block.ink
        visible: block.listed
    }
    Passage {
        id: passage

        x: block.listed ? Theme.space.xl : 0
        y: block.labelShown?.height ?? 0
        width: block.width - x
        language: block.language
        textId: block.textId
        text: Theme.type.joinedText(block.words)
        marked: block.marked
        face: block.face
    }
}
