// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a running text that are explained: underlined with points, and each a button. They come when the page says
// so, after the frame that shows the text: the text does not wait for them.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Theme

Item {
    id: explained

    required property Passage passage
    /*! What shows the passage, page by page. */
    required property PagedColumn pages
    required property Glossary glossary
    /*! The text as the content has it, and the section that it is of. */
    required property string words
    required property string sectionId
    /*! Whether they are there. They are found anew each time. */
    required property bool shown

    /*! The visitor wants to know what a word means: the fact \a factId says it. */
    signal chosen(factId: string)
    /*! The text has other lines: the words stand elsewhere. */
    signal moved()

    // Where a word stands, one rect a line.
    function boxesOf(word: explainedWord): var {
        const text = explained.passage;
        return measure.boxes(text.text, text.font.family, text.font.pixelSize, text.width, text.lineHeight, word.start, word.length);
    }

    parent: explained.passage
    anchors.fill: parent
    visible: explained.shown
    // The words before are given up here, not when they are hidden, which is before the frame.
    onShownChanged: {
        if (explained.shown)
            places.model = explained.glossary.wordsIn(explained.words, explained.sectionId);
    }
    onWidthChanged: explained.moved()

    Connections {
        target: explained.passage

        function onFaceChanged(): void { explained.moved(); }
    }
    TextMeasure {
        id: measure
    }
    Repeater {
        id: places

        model: []

        Touchable {
            id: word

            required property explainedWord modelData

            // Where it stands, one rect a line. No binding: when the text changes, the words are about to go.
            property list<rect> boxes: []
            // The part on the first line is the button. It is as high as a line, about 20 mm on a screen to touch, and no
            // higher, or it would lie on the words of the next line.
            readonly property rect first: word.boxes[0] ?? Qt.rect(0, 0, 0, 0)

            Component.onCompleted: word.boxes = explained.boxesOf(word.modelData)
            x: word.first.x
            y: word.first.y
            width: word.first.width
            height: word.first.height
            visible: width > 0
            // The keyboard meets the words of the page that is shown, and leaves the one where it is. While this goes, the
            // others may have gone.
            activeFocusOnTab: word.activeFocus || (word.y >= 0 && (explained?.pages.shows(word) ?? false))
            radius: Theme.space.xs
            language: explained.passage.language
            text: word.modelData.words
            Accessible.description: qsTr("What this word means")
            onClicked: explained.chosen(word.modelData.factId)

            background: Rectangle {
                radius: word.radius
                color: "transparent"
                border.width: word.down ? Theme.shape.stroke : 0
                border.color: Theme.color.actionInk
            }

            Repeater {
                model: word.boxes

                // Points, so that the line is no mark and no underline of a match; above the line of a word that is read.
                DottedLine {
                    required property rect modelData

                    x: modelData.x - word.x
                    y: modelData.y - word.y + modelData.height - Theme.shape.readLine - height
                    width: modelData.width
                    height: Theme.shape.dotLine
                    color: Theme.color.control
                }
            }
        }
    }
}
