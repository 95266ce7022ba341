// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a text in one language before and after its change: side by side, or one below the other.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Grid {
    id: row

    required property string language
    /*! The language of the words, and its name. */
    required property string code
    required property string languageName
    /*! The words with what is not in the others marked, as in Words. */
    required property string before
    required property string after
    required property bool sideBySide
    /*! The width of the name where it stands beside the words, px. */
    required property real nameWidth

    readonly property real half: row.sideBySide ? Math.floor((row.width - row.nameWidth - 2 * row.columnSpacing) / 2) : row.width

    columns: row.sideBySide ? 3 : 1
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.xs

    Words {
        width: row.sideBySide ? row.nameWidth : row.width
        language: row.code
        exception: Words.LanguageName
        text: row.languageName
        face: Theme.type.label
        color: Theme.color.policies
    }
    Side { marked: row.before; label: qsTr("Before"); kind: Words.Removed }
    Side { marked: row.after; label: qsTr("After"); kind: Words.Added }

    component Side: Column {
        id: side

        required property string marked
        required property string label
        required property int kind

        width: row.half

        Words {
            width: parent.width
            language: row.language
            text: side.label
            face: Theme.type.label
            color: Theme.color.muted
            visible: !row.sideBySide
        }
        Words {
            width: parent.width
            language: row.code
            exception: Words.Bilingual
            // A change may be no more than a name.
            text: words === "" ? "–" : Theme.type.joinedText(words)
            marked: side.marked.includes("\u0002") ? side.marked : ""
            markKind: side.kind
            face: Theme.type.small

            readonly property string words: unmarked(side.marked)
        }
    }
}
