// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks who has reviewed a text, and whether that is so for more than this one.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Theme

QuestionPanel {
    id: question

    enum Scope { OneText, Page, AllTexts }

    required property EditedPageModel pages
    required property EditedTextModel texts
    property string textId: ""
    property string textLanguage: ""
    property int scope: ReviewerQuestion.OneText

    /*! \a reviewer has read textIds() in textLanguage. */
    signal named(reviewer: string)

    function textIds(): list<string> {
        return question.scope === ReviewerQuestion.AllTexts ? question.pages.allTextIds()
             : question.scope === ReviewerQuestion.Page ? question.texts.textIds() : [question.textId];
    }

    /*! Asks about a text in \a textLanguage. */
    function begin(textId: string, textLanguage: string): void {
        question.textId = textId;
        question.textLanguage = textLanguage;
        question.scope = ReviewerQuestion.OneText;
        question.ask();
    }

    title: qsTr("Who has reviewed it?")
    detail: qsTr("The name stands in the file, with the date of today.")
    answers: [qsTr("Mark as reviewed"), qsTr("Cancel")]
    ready: reviewer.text.trim() !== ""
    onAnswered: number => {
        if (number === 0)
            question.named(reviewer.text.trim());
    }

    Column {
        width: parent.width
        spacing: Theme.space.m

        Field {
            id: reviewer

            width: parent.width
            language: question.language
            hint: qsTr("Name")
            clearName: qsTr("Clear")
            iconName: "person"
            onAccepted: {
                if (question.ready)
                    question.answer(0);
            }
        }
        Flow {
            width: parent.width
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Which texts?")

            Repeater {
                model: [qsTr("This text"), qsTr("All texts of the page"), qsTr("All texts")]

                SmallOption {
                    required property int index
                    required property string modelData

                    language: question.language
                    text: modelData
                    current: question.scope === index
                    onClicked: question.scope = index
                }
            }
        }
    }
}
