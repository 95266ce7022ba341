// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with whole files: others are opened, translators and reviewers get theirs, and what came back is read.

import QtQuick
import Kiosk.Editing
import Kiosk.Session

Item {
    id: actions

    required property Language language
    required property WorkingCopy copy
    required property ContentSave saving
    required property ContentReview review
    required property EditorQuestions questions

    readonly property string windowLanguage: actions.language.code

    /*! Something was done; a sentence on it. */
    signal done(outcome: string)
    /*! Other texts are edited from now on. */
    signal opened()

    /*! Shows what can be done. */
    function begin(): void {
        panel.begin();
    }
    function open(path: string): void {
        const refusal = actions.copy.open(path);
        if (refusal !== Refusals.NoRefusal) {
            actions.questions.tell(qsTr("%1 could not be opened").arg(path),
                                   actions.questions.refusalSentence(refusal, actions.copy.detail()));
            return;
        }
        actions.opened();
        actions.done(actions.copy.isRecovered() ? qsTr("Changes that were not saved are here again") : "");
    }
    function write(textLanguage: string): void {
        if (exchange.write(textLanguage))
            actions.done(qsTr("Saved: %1").arg(exchange.file));
        else
            actions.questions.tell(qsTr("The file could not be written"), exchange.file + ": " + exchange.detail);
    }
    function read(path: string): void {
        if (exchange.read(path))
            actions.questions.tell(path, words.report(exchange));
        else
            actions.questions.tell(qsTr("%1 could not be opened").arg(path), words.faultSentence(exchange));
    }
    function print(): void {
        if (!sheet.isNeeded())
            actions.done(qsTr("All texts are reviewed"));
        else if (sheet.save())
            actions.done(qsTr("Saved: %1").arg(sheet.file));
        else
            actions.questions.tell(qsTr("The file could not be written"), sheet.file);
    }

    // Only whole texts that are in their file are signed.
    function askToSign(key: string): void {
        if (actions.copy.changed || actions.copy.file === "")
            actions.questions.tell(qsTr("The texts cannot be signed"), qsTr("Save the texts first."));
        else if (actions.review.faults > 0)
            actions.questions.tell(qsTr("The texts cannot be signed"), qsTr("Something prevents them from being shown; see the list."));
        else
            signature.begin(key, actions.saving.today());
    }
    function problemSentence(): string {
        switch (signing.problem) {
        case PackProblems.NotSaved:
            return qsTr("Save the texts first.");
        case PackProblems.NoMinisign:
            return qsTr("The program minisign is not installed.");
        case PackProblems.NoKey:
            return qsTr("%1 is no secret key of minisign.").arg(signing.detail);
        case PackProblems.WrongPassword:
            return qsTr("This is not the password of the key.");
        }
        return signing.file + ": " + signing.detail;
    }

    PackSigning {
        id: signing

        copy: actions.copy
        onEnded: {
            if (signing.problem === PackProblems.NoProblem)
                actions.done(qsTr("Signed: %1").arg(signing.file));
            else
                actions.questions.tell(qsTr("The texts cannot be signed"), actions.problemSentence());
        }
    }
    PackQuestion {
        id: signature

        parent: actions
        language: actions.windowLanguage
        signing: signing
    }
    PoExchange {
        id: exchange

        copy: actions.copy
    }
    ReviewSheet {
        id: sheet

        copy: actions.copy
        language: actions.language
    }
    ExchangeWords {
        id: words
    }
    FilesPanel {
        id: panel

        parent: actions
        language: actions.windowLanguage
        copy: actions.copy
        onOpenWanted: path => actions.open(path)
        onSaveAsWanted: actions.saving.saveAs(actions.saving.nextName())
        onWriteWanted: textLanguage => actions.write(textLanguage)
        onReadWanted: path => actions.read(path)
        onSheetWanted: actions.print()
        onPackWanted: key => actions.askToSign(key)
    }
}
