// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor asks: before changes are lost, when a file cannot be read or written, and who has reviewed a text.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Editing

Item {
    id: questions

    required property string windowLanguage
    required property string fileName
    required property WorkingCopy copy
    required property ContentSave saving
    required property EditedPageModel pages
    required property EditedTextModel texts
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
    /*! Tells something that can only be read. */
    function tell(title: string, detail: string): void {
        told.title = title;
        told.detail = detail;
        told.ask();
    }
    function tellRefusal(): void {
        refused.ask();
    }
    /*! Asks who has reviewed a text in \a language. */
    function askForReviewer(textId: string, language: string): void {
        reviewed.begin(textId, language);
    }
    /*! Why a file is not edited; \a detail is what the system says. */
    function refusalSentence(refusal: int, detail: string): string {
        switch (refusal) {
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
            return qsTr("Changes cannot be kept on this machine: %1").arg(detail);
        }
        return detail;
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
        id: told

        parent: questions
        language: questions.windowLanguage
        title: ""
        answers: [qsTr("Close")]
    }
    QuestionPanel {
        id: refused

        parent: questions
        language: questions.windowLanguage
        title: qsTr("%1 could not be opened").arg(questions.refusedFile === "" ? qsTr("Built-in texts") : questions.refusedFile)
        detail: questions.refusalSentence(questions.refusal, questions.refusalDetail)
        // Those may be open elsewhere too.
        answers: questions.copy.languages.length > 0 ? [qsTr("Edit the built-in texts"), qsTr("Close")] : [qsTr("Close")]
        onAnswered: number => {
            if (number === refused.answers.length - 1)
                Qt.quit();
        }
    }
    ReviewerQuestion {
        id: reviewed

        parent: questions
        language: questions.windowLanguage
        onNamed: reviewer => questions.copy.markReviewed(reviewed.textIds(), reviewed.textLanguage, reviewer,
                                                         questions.saving.today())
        pages: questions.pages
        texts: questions.texts
    }
}
