// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A keyboard on the screen that knows Guaraní: one touch a letter, g̃ and the puso like any other, nothing held or shifted.
// The first row follows the language; the letters of the other language are one touch away, and so are digits and signs.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: keyboard

    required property string language
    /*! The field it writes in. */
    required property Field field
    /*! The word on the key that ends writing. */
    required property string doneName
    property string doneIcon: "search"

    /*! Which letters stand in the first row, as a number of `firstRows`, and whether digits and signs are shown. */
    property int firstRow: keyboard.rowOf(keyboard.language)
    property bool digits: false

    // Whose letters the first row may have, in the order of its numbers.
    readonly property list<string> rowLanguages: ["es", "gn"]
    readonly property list<string> spanish: ["á", "é", "í", "ó", "ú", "ü", "¿"]
    readonly property list<string> guarani: ["ã", "ẽ", "ĩ", "õ", "ũ", "ỹ", "g̃", "ʼ"]
    readonly property list<string> shown: keyboard.firstRow === 1 ? keyboard.guarani : keyboard.spanish

    readonly property real gap: Theme.shape.keyGap
    // The margin of all else, where keys as wide as a finger and half a finger have room.
    readonly property real side: Math.floor(Math.max(keyboard.gap, Math.min(
                                     Theme.space.margin, (keyboard.width - 9 * keyboard.gap - 15 * Theme.touch.target) / 2)))
    readonly property real keyWidth: (keyboard.width - 2 * keyboard.side - 9 * keyboard.gap) / 10
    readonly property real leastKey: Math.max(Theme.touch.target, Math.ceil(Theme.type.keyWord.size * 1.37) + 2 * Theme.shape.thin)
    readonly property real keyHeight: Math.max(keyboard.leastKey, Math.floor((keyboard.height - 6 * keyboard.gap) / 5))
    /*! The least height, with keys as low as a finger can hit and an eye can read, px. */
    readonly property real leastHeight: 5 * keyboard.leastKey + 6 * keyboard.gap

    /*! The key that ends writing was pressed. */
    signal done()

    /*! Shows the letters of the language first again. */
    function reset(): void {
        keyboard.firstRow = Qt.binding(() => keyboard.rowOf(keyboard.language));
        keyboard.digits = false;
    }
    function rowOf(language: string): int {
        return Math.max(0, keyboard.rowLanguages.indexOf(language));
    }
    // What a voice can say for a letter that it may not know.
    function nameOf(letter: string): string {
        switch (letter) {
        case "á": return qsTr("a with an accent");
        case "é": return qsTr("e with an accent");
        case "í": return qsTr("i with an accent");
        case "ó": return qsTr("o with an accent");
        case "ú": return qsTr("u with an accent");
        case "ü": return qsTr("u with two dots");
        case "ñ": return qsTr("n with a tilde");
        case "¿": return qsTr("opening question mark");
        case "ã": return qsTr("a with a tilde");
        case "ẽ": return qsTr("e with a tilde");
        case "ĩ": return qsTr("i with a tilde");
        case "õ": return qsTr("o with a tilde");
        case "ũ": return qsTr("u with a tilde");
        case "ỹ": return qsTr("y with a tilde");
        case "g̃": return qsTr("g with a tilde");
        case "ʼ": return qsTr("puso");
        }
        return letter;
    }

    implicitHeight: 5 * Theme.touch.key + 6 * keyboard.gap

    onLanguageChanged: keyboard.firstRow = Qt.binding(() => keyboard.rowOf(keyboard.language))

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    Rectangle {
        anchors.fill: parent
        color: Theme.color.sunken

        Rectangle {
            width: parent.width
            height: Theme.shape.thin
            color: Theme.color.line
        }
    }
    // A touch between two keys is for neither.
    TouchGround {
        anchors.fill: parent
    }

    Column {
        x: keyboard.side
        y: keyboard.gap
        spacing: keyboard.gap

        LetterRow {
            letters: keyboard.shown
            kind: Key.Special
            room: keyboard.width - 2 * keyboard.side
        }
        LetterRow {
            letters: keyboard.digits ? ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
                                     : ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p"]
        }
        LetterRow {
            letters: keyboard.digits ? ["-", "/", ":", "(", ")", "@", "+", "&", "º", "ª"]
                                     : ["a", "s", "d", "f", "g", "h", "j", "k", "l", "ñ"]
        }
        Row {
            // Three keys and the gap between them, for two.
            readonly property real wide: (3 * keyboard.keyWidth + keyboard.gap) / 2

            spacing: keyboard.gap

            FunctionKey {
                width: parent.wide
                label: keyboard.digits ? "abc" : "123"
                Accessible.name: keyboard.digits ? qsTr("Letters") : qsTr("Digits and signs")
                onClicked: keyboard.digits = !keyboard.digits
            }
            LetterRow {
                letters: keyboard.digits ? [".", ",", ";", "?", "!", "%", "«"] : ["z", "x", "c", "v", "b", "n", "m"]
            }
            FunctionKey {
                width: parent.wide
                iconName: "backspace"
                Accessible.name: qsTr("Delete")
                onClicked: keyboard.field.erase()
            }
        }
        Row {
            readonly property real wide: 2 * keyboard.keyWidth + keyboard.gap

            spacing: keyboard.gap

            FunctionKey {
                width: parent.wide
                label: keyboard.firstRow === 1 ? "á é í" : "ã ẽ g̃"
                Accessible.name: keyboard.firstRow === 1 ? qsTr("Letters of Spanish") : qsTr("Letters of Guaraní")
                onClicked: keyboard.firstRow = 1 - keyboard.firstRow
            }
            Key {
                width: 5 * keyboard.keyWidth + 4 * keyboard.gap
                height: keyboard.keyHeight
                language: keyboard.language
                text: qsTr("Space")
                label: text
                word: true
                onClicked: keyboard.field.write(" ")
            }
            Key {
                width: 3 * keyboard.keyWidth + 2 * keyboard.gap
                height: keyboard.keyHeight
                language: keyboard.language
                text: keyboard.doneName
                label: text
                word: true
                iconName: keyboard.doneIcon
                kind: Key.Action
                onClicked: keyboard.done()
            }
        }
    }

    component FunctionKey: Key {
        height: keyboard.keyHeight
        language: keyboard.language
        kind: Key.Function
        word: true
        exception: Words.Name
    }
    // Letters side by side; \a room px wide where they do not have the width of a key.
    component LetterRow: Row {
        id: row

        property list<string> letters
        property real room: 0
        property int kind: Key.Letter

        spacing: keyboard.gap

        Repeater {
            model: row.letters.length

            Key {
                required property int index
                readonly property string letter: row.letters[index] ?? ""

                width: row.room > 0 ? (row.room - (row.letters.length - 1) * keyboard.gap) / Math.max(1, row.letters.length)
                                    : keyboard.keyWidth
                height: keyboard.keyHeight
                language: keyboard.language
                text: keyboard.nameOf(letter)
                label: letter
                caption: letter === "ʼ" ? qsTr("puso") : ""
                kind: row.kind
                onClicked: keyboard.field.write(letter)
            }
        }
    }
}
