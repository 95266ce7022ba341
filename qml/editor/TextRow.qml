// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One text in both languages side by side, and what can be done with its place on the page.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Theme

Item {
    id: row

    required property WorkingCopy copy
    required property string windowLanguage
    required property string textId
    /*! Its name, as TextNames has it. */
    required property string name
    /*! What comes, moves and goes with it; empty where it stays. Its number among its like, and how many there are. */
    required property string partId
    required property int number
    required property int parts
    /*! Whether the last one written in stands in this row. */
    required property bool current

    readonly property bool movable: row.partId !== ""

    /*! The keyboard came to the words in \a language. */
    signal entered(language: string)
    signal undoWanted()
    signal redoWanted()
    signal reviewWanted(language: string)
    signal addWanted()
    signal moveWanted(by: int)
    signal removeWanted()

    /*! The field of \a language; the first one where there is none. */
    function fieldOf(language: string): WordingField {
        return fields.itemAt(Math.max(0, Array.from(row.copy.languages).indexOf(language))) as WordingField;
    }
    // The height that the longest of its words need.
    function wordsHeight(): real {
        let most = 0;
        for (let i = 0; i < fields.count; ++i)
            most = Math.max(most, (fields.itemAt(i) as WordingField)?.neededHeight ?? 0);
        return most;
    }

    implicitHeight: heading.height + pair.height + Theme.space.xs + (actions.visible ? actions.height : 0) + Theme.space.s

    Words {
        id: heading

        width: parent.width
        language: row.windowLanguage
        face: Theme.type.caption
        color: Theme.color.muted
        text: row.name
    }
    Row {
        id: pair

        y: heading.height
        width: parent.width
        spacing: Theme.space.m

        Repeater {
            id: fields

            model: row.copy.languages

            WordingField {
                required property string modelData

                width: (pair.width - pair.spacing * (fields.count - 1)) / Math.max(1, fields.count)
                // Both are equally high.
                wordsHeight: row.wordsHeight()
                copy: row.copy
                textId: row.textId
                language: modelData
                windowLanguage: row.windowLanguage
                name: row.name + ", " + row.copy.languageName(modelData)
                onEntered: row.entered(modelData)
                onUndoWanted: row.undoWanted()
                onRedoWanted: row.redoWanted()
                onReviewWanted: row.reviewWanted(modelData)
            }
        }
    }
    Flow {
        id: actions

        y: pair.y + pair.height
        width: parent.width
        spacing: Theme.space.xs
        visible: row.current && row.movable

        PushButton {
            height: Theme.touch.target
            compact: true
            language: row.windowLanguage
            iconName: "plus-lg"
            text: qsTr("Add one below")
            onClicked: row.addWanted()
        }
        PushButton {
            height: Theme.touch.target
            compact: true
            language: row.windowLanguage
            iconName: "arrow-up"
            text: qsTr("Move up")
            enabled: row.number > 1
            onClicked: row.moveWanted(-1)
        }
        PushButton {
            height: Theme.touch.target
            compact: true
            language: row.windowLanguage
            iconName: "arrow-down"
            text: qsTr("Move down")
            enabled: row.number < row.parts
            onClicked: row.moveWanted(1)
        }
        PushButton {
            height: Theme.touch.target
            compact: true
            language: row.windowLanguage
            iconName: "trash"
            text: qsTr("Take away")
            enabled: row.parts > 1
            onClicked: row.removeWanted()
        }
    }
}
