// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One text in one language: its words, to be changed, and below them what is known of them.

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Theme

Item {
    id: field

    required property WorkingCopy copy
    required property string textId
    /*! The language of the words, and that of the window. */
    required property string language
    required property string windowLanguage
    /*! What the text is, said to those who do not see it. */
    required property string name
    /*! The height of the words here and beside them, px. */
    property real wordsHeight: area.implicitHeight

    readonly property real neededHeight: area.implicitHeight
    readonly property bool writing: area.activeFocus

    /*! The keyboard came to the words. */
    signal entered()
    signal undoWanted()
    signal redoWanted()
    /*! Somebody wishes to say that the words were reviewed. */
    signal reviewWanted()

    function takeFocus(reason: int): void {
        area.forceActiveFocus(reason);
    }
    /*! Writes \a letters where the cursor is. */
    function write(letters: string): void {
        area.remove(area.selectionStart, area.selectionEnd);
        area.insert(area.cursorPosition, letters);
    }
    // From the copy, with the cursor where it was.
    function follow(): void {
        if (area.text === wording.words)
            return;
        const at = area.cursorPosition;
        area.following = true;
        area.text = wording.words;
        area.following = false;
        area.cursorPosition = Math.min(at, area.length);
    }
    // To the copy, as it keeps it.
    function keep(): void {
        const at = area.cursorPosition;
        const tidied = field.copy.tidied(area.text, field.language);
        if (tidied !== area.text) {
            const before = field.copy.tidied(area.text.slice(0, at), field.language).length;
            area.following = true;
            area.text = tidied;
            area.following = false;
            area.cursorPosition = Math.min(before, area.length);
        }
        field.copy.setWords(field.textId, field.language, tidied);
    }
    // Spaces that nobody sees are gone once nobody writes any more.
    function trim(): void {
        const trimmed = area.text.replace(/ +/g, " ").trim();
        if (trimmed !== area.text)
            field.copy.setWords(field.textId, field.language, trimmed);
        field.copy.endWriting();
    }

    implicitHeight: state.y + state.height

    EditedWording {
        id: wording

        copy: field.copy
        textId: field.textId
        language: field.language
        onChanged: field.follow()
    }
    T.TextArea {
        id: area

        // Whether the words come from the copy.
        property bool following: false

        width: parent.width
        height: field.wordsHeight
        leftPadding: Theme.space.s
        rightPadding: Theme.space.s
        topPadding: Theme.space.xs
        bottomPadding: Theme.space.xs
        implicitHeight: Math.max(Theme.touch.target, contentHeight + topPadding + bottomPadding)
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        renderType: Text.NativeRendering
        font.family: Theme.textFamily
        font.pixelSize: Theme.type.menu.size
        color: Theme.color.ink
        selectionColor: Theme.color.selection
        selectedTextColor: Theme.color.ink
        selectByMouse: true
        persistentSelection: true
        activeFocusOnTab: true
        Accessible.name: field.name
        Accessible.description: known.text

        onTextChanged: {
            if (!area.following)
                field.keep();
        }
        onActiveFocusChanged: {
            if (area.activeFocus)
                field.entered();
            else
                field.trim();
        }

        Keys.priority: Keys.BeforeItem
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.matches(StandardKey.Undo))
                field.undoWanted();
            else if (event.matches(StandardKey.Redo))
                field.redoWanted();
            else if (event.key === Qt.Key_Tab)
                area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            else if (event.key === Qt.Key_Backtab)
                area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
            else
                // A text is one line.
                event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        }

        background: Rectangle {
            radius: Theme.shape.key
            color: wording.older ? Theme.sentenceMark : Theme.color.surface
            border.width: area.activeFocus ? 2 * Theme.shape.stroke : Theme.shape.stroke
            border.color: area.activeFocus ? Theme.color.action : Theme.color.control
        }
    }
    Item {
        id: state

        y: field.wordsHeight + Theme.space.xs / 2
        width: parent.width
        height: Math.max(Theme.touch.target, known.height) + (change.visible ? change.height + Theme.space.xs : 0)

        Icon {
            id: sign

            y: Math.round((Theme.touch.target - height) / 2)
            name: wording.older ? "exclamation-triangle" : wording.reviewed ? "check-circle" : "circle"
            size: Theme.type.caption.size * 1.2
            color: wording.older ? Theme.color.ink : Theme.color.muted
        }
        Words {
            id: known

            x: sign.width + Theme.space.xs
            y: Math.max(0, Math.round((Theme.touch.target - height) / 2))
            width: Math.max(0, actions.x - x - Theme.space.xs)
            language: field.windowLanguage
            face: Theme.type.caption
            color: wording.older ? Theme.color.ink : Theme.color.muted
            text: wording.older ? qsTr("Older than the text in the other language")
                : wording.reviewed ? qsTr("Reviewed by %1, %2").arg(wording.reviewer).arg(wording.reviewedOn)
                : qsTr("Not reviewed yet")
        }
        Row {
            id: actions

            anchors.right: parent.right
            spacing: Theme.space.xs

            PushButton {
                height: Theme.touch.target
                compact: true
                language: field.windowLanguage
                text: change.shown ? qsTr("Hide the change") : qsTr("See the change")
                visible: wording.older
                onClicked: change.shown = !change.shown
            }
            PushButton {
                height: Theme.touch.target
                compact: true
                language: field.windowLanguage
                text: qsTr("They say the same")
                visible: wording.older
                onClicked: field.copy.markChecked(field.textId)
            }
            PushButton {
                height: Theme.touch.target
                compact: true
                language: field.windowLanguage
                text: qsTr("Mark as reviewed…")
                visible: !wording.older && !wording.reviewed
                onClicked: field.reviewWanted()
            }
        }
        Words {
            id: change

            property bool shown: false

            y: Theme.touch.target
            width: parent.width
            language: field.windowLanguage
            exception: Words.Name
            face: Theme.type.caption
            color: Theme.color.ink
            text: qsTr("The other text was then: %1").arg(wording.checkedCounterpart)
            visible: wording.older && change.shown
        }
    }
}
