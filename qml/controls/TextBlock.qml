// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One block of running text: a paragraph, an entry of a list after its point, a fact below its label, or a plain sentence
// beside its pictogram.

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
    /*! The words as they are shown, with no-break spaces and what ends a page. */
    property string shown: Theme.type.joinedText(block.words)
    /*! The lines of the words with which pages begin, as in Passage. */
    property alias pageStarts: passage.pageStarts
    /*! Whether it is an entry of a list. */
    required property bool listed
    /*! The name of the icon of its pictogram; empty for none. */
    required property string icon
    /*! Whether it says something of the text itself: then it is small. */
    required property bool note
    required property string language
    required property Face face
    /*! The colour of the point and of the pictogram, and the ground of the pictogram. */
    required property color ink
    property color ground: "transparent"
    /*! Whether a page has room for its pictogram. */
    property bool pictureShown: true
    /*! The space that a block with a pictogram has besides its own, px. */
    property real air: 0
    /*! The words with each part that was searched for marked, as in Words; empty where nothing was. */
    property string marked: ""

    // The pictogram gives way where the longest word needs its room.
    readonly property real pictureRoom: Theme.shape.chipSize + Theme.space.l
    readonly property bool pictured: block.icon !== "" && block.pictureShown
                                     && Math.max(...Theme.type.joinedText(block.words).split(" ").map(
                                                     word => Theme.type.leastWidth(word, block.face, 1))) <= block.width - block.pictureRoom
    /*! Whether it may go on on the next page where it would have room on one. */
    readonly property bool breakable: block.label === "" && !block.listed && block.icon === "" && !block.note

    property Passage labelShown: null
    /*! What shows the words. */
    readonly property alias passage: passage

    height: block.icon === "" ? passage.y + passage.height
                              : Math.max(block.pictured ? Theme.shape.chipSize : 0, passage.height) + block.air

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
        y: Math.round((passage.lineHeight - height) / 2)
        color: block.ink
        visible: block.listed
    }
    Repeater {
        model: block.pictured ? 1 : 0

        Rectangle {
            // Beside the first two lines where the text may go on on the next page.
            y: Math.min(Math.round((block.height - height) / 2), Theme.largeText ? passage.y + Math.max(0, 2 * passage.lineHeight - height) : Infinity)
            width: Theme.shape.chipSize
            height: width
            radius: Theme.shape.chip
            color: block.ground
            border.width: Theme.bare ? Theme.shape.stroke : 0
            border.color: block.ink

            Icon {
                anchors.centerIn: parent
                name: block.icon
                size: Math.round(parent.width * 0.6)
                color: block.ink
            }
        }
    }
    Passage {
        id: passage

        x: block.pictured ? block.pictureRoom : block.listed ? Theme.space.xl : 0
        y: block.icon !== "" ? Math.round((block.height - height) / 2) : block.labelShown?.height ?? 0
        width: block.width - x
        language: block.language
        textId: block.textId
        text: block.shown
        marked: block.marked
        face: block.note ? Theme.type.small : block.face
        color: block.note ? Theme.color.muted : Theme.color.body
    }
}
