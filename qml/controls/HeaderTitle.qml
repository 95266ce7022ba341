// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A title in the header of a page, with the name of its language beside it where two languages are shown.

import QtQuick
import Kiosk.Theme

Item {
    id: title

    required property string language
    required property string text
    /*! What the language calls itself; empty where that is not said. */
    required property string languageName
    required property Face face
    required property color ink
    /*! Why the title may be in another language than the page, as in Words. */
    required property int exception
    /*! How many lines it may take, and how high it may get, px. */
    required property int lines
    required property real room

    /*! What stands at the end of its line and is not counted in what fits, px. */
    property real endRoom: 0

    /*! The words of the title, which take the keyboard. */
    readonly property alias heading: words
    /*! Where all of it ends, px. */
    readonly property real end: title.languageName === "" ? words.contentWidth : name.x + name.width

    // What the name and the line before it take of the width, px.
    readonly property real nameRoom: title.languageName === "" ? 0 : 2 * Theme.space.m + name.width

    // The width of the title on one, two and three lines, in sizes of a face for headings: widths grow with the size.
    readonly property list<real> widths: Array.from([1, 2, 3], lines => Theme.type.leastWidth(title.text, Theme.type.h2, lines) / Theme.type.h2.size)

    /*! Whether the title in \a face, one for headings, has room on \a lines lines, 1 to 3. */
    function fits(face: Face, lines: int): bool {
        const width = Math.ceil(title.widths[lines - 1] * face.size);
        return width <= title.width - title.nameRoom && lines * face.line <= title.room;
    }

    height: words.height

    Heading {
        id: words

        // No wider than its words, so that the name stands beside them.
        width: title.languageName === "" ? title.width - title.endRoom
                                         : Math.min(title.width - title.nameRoom, Theme.type.leastWidth(title.text, title.face, 1) + 1)
        language: title.language
        exception: title.exception
        text: title.text
        lines: title.lines
        room: title.room
        face: title.face
        color: title.ink

        Item {
            width: words.contentWidth
            height: words.height

            FocusRing { visible: words.activeFocus && Theme.focusShown }
        }
    }
    Rectangle {
        x: words.width + Theme.space.m
        y: name.y
        width: Theme.shape.thin
        height: name.height
        color: Qt.alpha(title.ink, 0.5)
        visible: name.visible
    }
    Words {
        id: name

        x: words.width + 2 * Theme.space.m
        // On the base line of the title.
        y: Math.round(words.height - height - (title.face.line - title.face.size * 1.2) / 2)
        width: Math.ceil(implicitWidth)
        language: title.language
        exception: Words.LanguageName
        text: title.languageName
        visible: text !== ""
        wrapMode: Text.NoWrap
        face: Theme.type.label
        font.bold: false
        color: title.ink
    }
}
