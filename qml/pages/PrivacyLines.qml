// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// That nothing is kept, in every official language: two of them mirrored in one line where it is long enough, else one below
// the other.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: lines

    /*! The codes of the languages, and the words in each, in the same order. */
    required property list<string> codes
    required property list<string> words
    /*! Whether two languages may stand in one line. */
    required property bool mirrors

    readonly property bool inOneLine: lines.mirrors && lines.words.length === 2 && group.allOn(1)
    readonly property real half: width / 2 - Theme.space.l

    height: rows.height

    FaceGroup {
        id: group

        texts: lines.words
        width: lines.mirrors && lines.words.length === 2 ? lines.half : lines.width
        faces: Theme.largeText ? [Theme.type.caption] : [Theme.type.small, Theme.type.caption]
    }
    Grid {
        id: rows

        columns: lines.inOneLine ? 2 : 1
        columnSpacing: 2 * Theme.space.l

        Repeater {
            model: lines.codes

            Words {
                id: promise

                required property string modelData
                required property int index

                width: lines.inOneLine ? lines.half : lines.width
                horizontalAlignment: !lines.inOneLine ? Text.AlignHCenter : index === 0 ? Text.AlignRight : Text.AlignLeft
                language: modelData
                text: promise.joined(lines.words[index] ?? "")
                face: group.face
                color: Theme.color.mutedOnNight
            }
        }
    }
    Hairline {
        x: (lines.width - width) / 2
        height: lines.height
        visible: lines.inOneLine
    }
}
