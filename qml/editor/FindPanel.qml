// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds words in the texts of all pages, in both languages.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Theme

QuestionPanel {
    id: panel

    required property WorkingCopy copy

    /*! Somebody wishes to see what was found. */
    signal wanted(textId: string, textLanguage: string)

    /*! Begins with the words that were found last, so that the next place is one key away. */
    function begin(): void {
        found.query = "";
        found.query = field.text;
        panel.ask();
        // What is typed now is another question.
        field.selectAll();
    }
    function choose(row: int): void {
        panel.close();
        panel.wanted(found.textAt(row), found.languageAt(row));
    }

    title: qsTr("Find in the texts")
    answers: [qsTr("Close")]

    Column {
        width: parent.width
        spacing: Theme.space.s

        Field {
            id: field

            width: parent.width
            language: panel.language
            hint: qsTr("Words")
            clearName: qsTr("Clear")
            onTextChanged: found.query = field.text
            onAccepted: {
                if (found.count > 0)
                    panel.choose(0);
            }
        }
        ChoiceList {
            id: list

            width: parent.width
            height: count > 0 ? wantedHeight : 0
            model: FoundTexts {
                id: found

                copy: panel.copy
            }
            delegate: ChoiceRow {
                required property int index
                required property string part
                required property string pageTitle
                required property string languageCode

                x: list.inset
                width: list.width - 2 * list.inset
                language: panel.language
                iconName: "file-text"
                text: part
                detail: pageTitle + " · " + panel.copy.languageName(languageCode)
                onClicked: panel.choose(index)
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.positionViewAtIndex(index, ListView.Contain);
                }
            }
        }
        Words {
            width: parent.width
            language: panel.language
            face: Theme.type.menu
            color: Theme.color.muted
            text: qsTr("No text has these words")
            visible: field.text !== "" && found.count === 0
        }
    }
}
