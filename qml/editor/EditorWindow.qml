// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window of the editor: the texts of a page in both languages, what was found in them, and how the kiosk shows them.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Naming
import Kiosk.Session
import Kiosk.Theme

Window {
    id: window

    required property Language language
    required property WorkingCopy copy
    required property ContentReview review
    required property ContentSave saving
    required property PagePreview preview
    /*! Whether the copy has changes that an earlier run of the program did not save. */
    required property bool recovered
    /*! Why the file that was asked for is not edited; one of Refusals. */
    required property int refusal
    required property string refusedFile
    required property string refusalDetail

    readonly property string code: window.language.code
    readonly property string fileName: window.copy.file === "" ? qsTr("Built-in texts") : window.copy.file.split("/").pop()
    property string pageId: ""
    property int finding: -1
    // Whether the window closes once it has saved.
    property bool closing: false
    property string outcome: window.recovered ? qsTr("Changes that were not saved are here again") : ""

    /*! Shows a text, or the first one of a part or a page, with the cursor in its words in \a language. */
    function goTo(id: string, language: string): void {
        const page = pages.pageOf(id);
        if (page === "")
            return;
        window.pageId = page;
        list.goTo(pages.textOf(id), language !== "" ? language : window.copy.languages[0]);
    }
    function undo(): void {
        const place = window.copy.undo();
        if (place !== "")
            window.goTo(place, list.language);
    }
    function redo(): void {
        const place = window.copy.redo();
        if (place !== "")
            window.goTo(place, list.language);
    }
    function save(): void {
        if (!window.saving.busy)
            window.saving.save();
    }
    function nextFinding(): void {
        window.finding = window.review.rowAfter(window.finding);
        if (window.finding >= 0)
            window.goTo(window.review.textAt(window.finding), window.review.languageAt(window.finding));
    }
    title: qsTr("%1 – Edit texts – MITIC").arg(window.fileName)
    color: Theme.color.canvas

    onClosing: close => {
        if (!window.copy.changed && !window.saving.busy)
            return;
        close.accepted = false;
        questions.askBeforeLeaving();
    }
    Component.onCompleted: {
        window.pageId = pages.pageAt(0);
        window.preview.language = window.code;
        if (window.refusal !== Refusals.NoRefusal)
            questions.tellRefusal();
    }

    Binding { target: Theme; property: "desktop"; value: true }
    Binding { target: Theme; property: "devicePixelRatio"; value: window.Screen.devicePixelRatio }
    Binding { target: Theme; property: "screen"; value: Qt.size(window.width, window.height) }
    Binding {
        target: Theme
        property: "focusShown"
        value: [Qt.TabFocusReason, Qt.BacktabFocusReason].includes(window.activeFocusItem?.focusReason ?? Qt.OtherFocusReason)
    }
    Binding { target: window.preview; property: "pageId"; value: window.pageId }
    Binding { target: window.preview; property: "textId"; value: list.textId }
    Binding {
        target: window.preview
        property: "plainWords"
        value: list.textId !== "" && texts.kindOf(list.textId) === TextKinds.PlainSentence
    }

    Shortcut { sequences: ["Ctrl+S"]; onActivated: window.save() }
    Shortcut { sequences: ["Ctrl+Z"]; onActivated: window.undo() }
    Shortcut { sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]; onActivated: window.redo() }
    Shortcut { sequences: ["F8"]; onActivated: window.nextFinding() }
    Shortcut { sequences: ["F2"]; onActivated: window.language.code = window.language.second }
    Shortcut { sequences: ["Ctrl+O"]; onActivated: files.begin() }
    Shortcut { sequences: ["Ctrl+F"]; onActivated: find.begin() }
    Shortcut { sequences: ["Ctrl+Q"]; onActivated: window.close() }

    TextNames {
        id: names
    }
    EditedPageModel {
        id: pages

        copy: window.copy
        language: window.code
    }
    EditedTextModel {
        id: texts

        copy: window.copy
        pageId: window.pageId
    }
    Connections {
        target: window.saving
        function onSaved(file: string): void {
            window.outcome = qsTr("Saved: %1").arg(file);
            if (window.closing)
                window.close();
        }
        function onChangedByOthers(file: string): void {
            window.closing = false;
            questions.askAboutConflict(file);
        }
        function onFailed(file: string, reason: string): void {
            window.closing = false;
            questions.tellFailure(file, reason);
        }
    }
    Connections {
        target: window.copy
        function onEdited(): void { window.outcome = ""; }
        function onNotKept(): void {
            questions.tell(qsTr("The change could not be kept"), qsTr("The disk may be full. Make room, then write it again."));
        }
    }

    EditorToolbar {
        id: toolbar

        width: parent.width
        language: window.language
        copy: window.copy
        saving: window.saving
        review: window.review
        pages: pages
        pageId: window.pageId
        onSaveWanted: window.save()
        onUndoWanted: window.undo()
        onRedoWanted: window.redo()
        onPageWanted: pageId => window.pageId = pageId
        onNextFindingWanted: window.nextFinding()
        onFilesWanted: files.begin()
        onFindWanted: find.begin()
    }
    ColumnHeadings {
        id: heading

        anchors.top: toolbar.bottom
        width: list.width
        copy: window.copy
        windowLanguage: window.code
        onWritten: letters => list.write(letters)
    }
    TextList {
        id: list

        anchors.top: heading.bottom
        anchors.bottom: findings.top
        width: parent.width - pane.width
        copy: window.copy
        texts: texts
        names: names
        windowLanguage: window.code
        onUndoWanted: window.undo()
        onRedoWanted: window.redo()
        onReviewWanted: (textId, language) => questions.askForReviewer(textId, language)
    }
    FindingList {
        id: findings

        // So many at once; the list shows the others when it is moved.
        readonly property int mostRows: 4

        anchors.bottom: status.top
        width: list.width
        height: Math.min(Theme.touch.target * (1 + Math.min(findings.mostRows, window.review.count)), parent.height * 0.4)
        copy: window.copy
        review: window.review
        pages: pages
        texts: texts
        names: names
        windowLanguage: window.code
        onWanted: (textId, language) => window.goTo(textId, language)
    }
    PreviewPane {
        id: pane

        anchors.top: toolbar.bottom
        anchors.bottom: status.top
        anchors.right: parent.right
        width: Math.round(parent.width * 0.28)
        copy: window.copy
        preview: window.preview
        windowLanguage: window.code
    }
    Rectangle {
        id: status

        anchors.bottom: parent.bottom
        width: parent.width
        height: statusWords.height + Theme.space.s
        color: Theme.color.canvas

        Words {
            id: statusWords

            x: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            language: window.code
            exception: Words.Name
            face: Theme.type.caption
            color: Theme.color.ink
            text: window.saving.busy ? qsTr("Saving…")
                : window.outcome !== "" ? window.outcome
                : qsTr("Revision %1").arg(window.copy.revision())
                  + (window.copy.changed ? ", " + qsTr("with changes that are not saved") : "")
            Accessible.role: Accessible.AlertMessage
        }
    }

    EditorQuestions {
        id: questions

        anchors.fill: parent
        windowLanguage: window.code
        fileName: window.fileName
        copy: window.copy
        saving: window.saving
        refusal: window.refusal
        refusedFile: window.refusedFile
        refusalDetail: window.refusalDetail
        pages: pages
        texts: texts
        onSaveAndCloseWanted: {
            window.closing = true;
            window.save();
        }
    }
    FindPanel {
        id: find

        parent: questions
        language: window.code
        copy: window.copy
        onWanted: (textId, textLanguage) => window.goTo(textId, textLanguage)
    }
    FileActions {
        id: files

        anchors.fill: parent
        language: window.language
        copy: window.copy
        saving: window.saving
        review: window.review
        questions: questions
        onDone: outcome => window.outcome = outcome
        onOpened: window.pageId = pages.pageAt(0)
    }
}
