// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor asks: before changes are lost, when a file cannot be read or written, and who has reviewed a text.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Editing

Item {
    id: questions

    required property string windowLanguage
    required property string fileName
    required property WorkingCopy copy
    required property ContentSave saving
    /*! Why the file that was asked for is not edited, one of Refusals, and what the system says of it. */
    required property int refusal
    required property string refusedFile
    required property string refusalDetail

    signal saveAndCloseWanted()

    function askBeforeLeaving(): void {
        leaving.ask();
    }
    function askAboutConflict(file: string): void {
        conflict.detail = file;
        conflict.ask();
    }
    function tellFailure(file: string, reason: string): void {
        failure.detail = file + ": " + reason;
        failure.ask();
    }
    function tellRefusal(): void {
        refused.ask();
    }
    /*! Asks who has reviewed a text in \a language. */
    function askForReviewer(textId: string, language: string): void {
        reviewed.textId = textId;
        reviewed.textLanguage = language;
        reviewed.ask();
    }
    function refusalSentence(): string {
        switch (questions.refusal) {
        case Refusals.NoContent:
            return qsTr("It is not a file of texts for the kiosk.");
        case Refusals.NewerShape:
            return qsTr("It needs a newer program.");
        case Refusals.OtherShape:
            return qsTr("It was made for another version of the program.");
        case Refusals.Damaged:
            return qsTr("It is damaged.");
        case Refusals.InUse:
            return qsTr("It is open in another window.");
        case Refusals.NoRoom:
            return qsTr("Changes cannot be kept on this machine: %1").arg(questions.refusalDetail);
        }
        return questions.refusalDetail;
    }

    QuestionPanel {
        id: leaving

        parent: questions
        language: questions.windowLanguage
        title: qsTr("Save the changes?")
        detail: questions.fileName
        answers: [qsTr("Save"), qsTr("Do not save"), qsTr("Go on editing")]
        onAnswered: number => {
            if (number === 0) {
                questions.saveAndCloseWanted();
            } else if (number === 1) {
                questions.copy.discard();
                Qt.quit();
            }
        }
    }
    QuestionPanel {
        id: conflict

        parent: questions
        language: questions.windowLanguage
        title: qsTr("Another program has changed this file")
        answers: [qsTr("Save with another name"), qsTr("Save over it"), qsTr("Go on editing")]
        onAnswered: number => {
            if (number === 0)
                questions.saving.saveAs(questions.saving.nextName());
            else if (number === 1)
                questions.saving.save(true);
        }
    }
    QuestionPanel {
        id: failure

        parent: questions
        language: questions.windowLanguage
        title: qsTr("The file could not be written")
        answers: [qsTr("Save with another name"), qsTr("Go on editing")]
        onAnswered: number => {
            if (number === 0)
                questions.saving.saveAs(questions.saving.nextName());
        }
    }
    QuestionPanel {
        id: refused

        parent: questions
        language: questions.windowLanguage
        title: qsTr("%1 could not be opened").arg(questions.refusedFile)
        detail: questions.refusalSentence()
        answers: [qsTr("Edit the built-in texts"), qsTr("Close")]
        ready: questions.copy.languages.length > 0
        onAnswered: number => {
            if (number === 1)
                Qt.quit();
        }
    }
    QuestionPanel {
        id: reviewed

        property string textId: ""
        property string textLanguage: ""

        parent: questions
        language: questions.windowLanguage
        title: qsTr("Who has reviewed it?")
        detail: qsTr("The name stands in the file, with the date of today.")
        answers: [qsTr("Mark as reviewed"), qsTr("Cancel")]
        ready: reviewer.text.trim() !== ""
        onAnswered: number => {
            if (number === 0)
                questions.copy.markReviewed(reviewed.textId, reviewed.textLanguage, reviewer.text.trim(), questions.saving.today());
        }

        Field {
            id: reviewer

            width: parent.width
            language: questions.windowLanguage
            hint: qsTr("Name")
            clearName: qsTr("Clear")
            iconName: "person"
            onAccepted: {
                if (reviewed.ready)
                    reviewed.answer(0);
            }
        }
    }
}
