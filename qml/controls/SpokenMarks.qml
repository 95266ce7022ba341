// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows what of a text is read aloud: its sentence on a tinted ground, its word on a stronger one and underlined. What is
// no running text, such as a button, has an outline as a whole.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: marks

    /*! What shows the text that is read; null for nothing. */
    property Item source: null
    /*! Where sentence and word are in the text, in UTF-16 units; a length of 0 for none. */
    required property int sentenceStart
    required property int sentenceLength
    required property int wordStart
    required property int wordLength

    readonly property Passage passage: marks.source as Passage
    /*! The upper and the lower edge of what is read now, in the source, px. */
    readonly property real upperEdge: marks.wordBoxes.length > 0 ? marks.wordBoxes[0].y
                                                           : marks.sentenceBoxes.length > 0 ? marks.sentenceBoxes[0].y : 0

    readonly property list<rect> sentenceBoxes: marks.boxes(marks.sentenceStart, marks.sentenceLength, letters.layouts)
    readonly property list<rect> wordBoxes: marks.boxes(marks.wordStart, marks.wordLength, letters.layouts)

    // One box a line for the units from \a start. They are others after each of the \a layouts.
    function boxes(start: int, length: int, layouts: int): list<rect> {
        const found = [];
        const end = start + length;
        if (marks.passage === null || end > letters.length)
            return found;
        const line = marks.passage.lineHeight;
        const words = Theme.type.unjoined(marks.passage.text);
        let at = start;
        while (at < end) {
            const from = letters.positionToRectangle(at);
            const lineEnd = letters.positionAt(letters.width + line, from.y + from.height / 2);
            const to = Math.max(at + 1, Math.min(end, lineEnd));
            const until = letters.positionToRectangle(to);
            // The end of a line may count as the beginning of the next.
            const right = until.y > from.y + line / 2 ? letters.contentWidth : until.x;
            found.push(Qt.rect(from.x, Math.round(from.y / line) * line, right - from.x, line));
            at = to;
            while (at < end && words.charAt(at) === " ")
                ++at;
        }
        return found;
    }

    parent: marks.source
    anchors.fill: parent
    z: -1
    visible: marks.source !== null

    Letters {
        id: letters

        // How often its lines were laid out.
        property int layouts: 0

        onTextChanged: ++letters.layouts
        onWidthChanged: ++letters.layouts
        onContentSizeChanged: ++letters.layouts

        width: marks.passage?.width ?? 0
        html: letters.escaped(marks.passage?.text ?? "")
        lineHeight: marks.passage?.lineHeight ?? 1
        font: marks.passage?.font ?? Qt.font({ family: Theme.textFamily })
        visible: false
        enabled: false
        activeFocusOnTab: false
        Accessible.ignored: true
    }
    Repeater {
        model: marks.sentenceBoxes

        Rectangle {
            required property rect modelData

            x: modelData.x - Theme.space.xs / 2
            y: modelData.y
            width: modelData.width + Theme.space.xs
            height: modelData.height
            color: Theme.sentenceMark
        }
    }
    Repeater {
        model: marks.wordBoxes

        Rectangle {
            id: word

            required property rect modelData

            x: modelData.x - Theme.space.xs / 2
            y: modelData.y
            width: modelData.width + Theme.space.xs
            height: modelData.height
            radius: Theme.space.xs / 2
            color: Theme.color.mark

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.shape.readLine
                radius: word.radius
                color: Theme.color.ink
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.space.xs
        visible: marks.source !== null && marks.passage === null
        radius: Theme.shape.button
        color: "transparent"
        border.width: Theme.shape.readLine
        border.color: (marks.source as Words)?.color ?? Theme.color.ink
    }
}
