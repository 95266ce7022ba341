// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing said in two languages: side by side, or the second below the first. The same size and ink for both.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Grid {
    id: pair

    /*! What is said, in the two languages. */
    required property list<string> texts
    /*! Which text of the content it is, for those who quote it. */
    required property string textId
    /*! The two languages in their order, and their names where they are to be shown above; else empty. */
    required property list<string> codes
    required property list<string> names
    required property Face face
    /*! The colour of the names. */
    required property color ink
    /*! Whether the two stand side by side, and the gap between them, px. */
    required property bool sideBySide
    required property real gap
    /*! What stands before the words, such as a point of a list, and how wide it is, px. */
    property bool listed: false
    property bool bold: false

    readonly property real columnWidth: pair.sideBySide ? (pair.width - pair.gap) / 2 : pair.width

    columns: pair.sideBySide ? 2 : 1
    columnSpacing: pair.gap
    rowSpacing: Theme.space.s

    Repeater {
        model: 2

        Column {
            id: half

            required property int index
            readonly property string code: pair.codes[half.index] ?? ""

            width: pair.columnWidth
            // A thread between the languages where they alternate.
            topPadding: thread.visible ? pair.rowSpacing : 0

            Rectangle {
                id: thread

                width: parent.width
                height: Theme.shape.thin
                color: Theme.color.line
                visible: half.index > 0 && !pair.sideBySide && pair.names.length > 0
            }
            Item {
                width: parent.width
                height: pair.rowSpacing
                visible: thread.visible
            }
            Words {
                width: parent.width
                language: half.code
                exception: Words.LanguageName
                text: pair.names[half.index] ?? ""
                visible: text !== ""
                face: Theme.type.label
                color: pair.ink
            }
            Item {
                width: parent.width
                height: words.height

                Rectangle {
                    width: Theme.space.s
                    height: width
                    radius: width / 2
                    y: Math.round((pair.face.line - height) / 2)
                    color: pair.ink
                    visible: pair.listed
                }
                Passage {
                    id: words

                    x: pair.listed ? Theme.space.xl : 0
                    width: parent.width - x
                    language: half.code
                    exception: Words.Bilingual
                    textId: pair.textId
                    text: Theme.type.joinedText(pair.texts[half.index] ?? "")
                    face: pair.face
                    font.bold: pair.bold
                }
            }
        }
    }
}
