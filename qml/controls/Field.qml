// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line to write in. It knows what people do to write Guaraní: a dead tilde or ~ before a letter puts the tilde on it,
// any apostrophe is the puso, and what is taken away is always a whole letter, g̃ too.
//
// In a kiosk it neither copies nor pastes, and nothing can be undone: the next visitor could have it back.

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.TextField {
    id: field

    required property string language
    /*! What it is for, shown while nothing is written. */
    required property string hint
    /*! The name of the button that takes all away. */
    required property string clearName
    property string iconName: "search"
    /*! How many letters it holds. */
    property int mostLetters: 40
    /*! Whether a tilde waits for its letter. */
    property bool tilde: false

    readonly property real inset: Theme.space.xs
    // A low field has no room for running text.
    readonly property Face face: field.height < Theme.type.body.line ? Theme.type.label : Theme.type.body
    // A long name, or a large one, is left to its sign.
    readonly property bool clearLabelFits: metrics.advanceWidth(field.clearName) * Theme.type.label.size / metrics.font.pixelSize
                                           <= field.width / 4

    /*! Keys of a keyboard write in it. */
    signal keyed()
    /*! A finger or pointer came down in it. */
    signal touched()
    /*! Ctrl+Home was pressed: without Ctrl that key moves the cursor. */
    signal homeWanted()

    /*! Writes \a letters where the cursor is, or in place of what is selected, as far as there is room. */
    function write(letters: string): void {
        const after = field.text.slice(field.selectionEnd);
        // A mark joins the letter before it, where the two have a sign of their own.
        const written = (field.text.slice(0, field.selectionStart) + letters).normalize("NFC");
        if (field.lettersOf(written + after).length <= field.mostLetters)
            field.put(written, after);
    }
    /*! Takes the letter before the cursor away, with its marks, or what is selected. */
    function erase(): void {
        const before = field.text.slice(0, field.selectionStart);
        const last = field.selectedText !== "" ? "" : field.lettersOf(before).pop() ?? "";
        field.put(before.slice(0, before.length - last.length), field.text.slice(field.selectionEnd));
    }
    /*! Takes all away, also what could be undone and what waits for another key. */
    function empty(): void {
        // An assignment drops the history of changes, but only one that changes something; clear() is a part of it.
        field.text = " ";
        field.text = "";
        field.tilde = false;
        // A dead key that was pressed waits there.
        InputMethod.reset();
    }
    // What is assigned does not count as written by keys.
    function put(before: string, after: string): void {
        field.text = before + after;
        field.cursorPosition = before.length;
    }
    // Letters as people count them: a sign, in one unit or two, and the marks on it.
    function lettersOf(text: string): var {
        return text.match(/(?:[\ud800-\udbff][\udc00-\udfff]|[^])[\u0300-\u036f]*/g) ?? [];
    }
    // Keys that take something from the clipboard or the history, or bring something there.
    function isClosed(event: KeyEvent): bool {
        const shortcut = event.modifiers & (Qt.ControlModifier | Qt.MetaModifier);
        const shift = event.modifiers & Qt.ShiftModifier;
        // All letters but the A that selects: which of them are taken depends on the desktop.
        const letter = event.key > Qt.Key_A && event.key <= Qt.Key_Z;
        const named = [Qt.Key_Copy, Qt.Key_Cut, Qt.Key_Paste, Qt.Key_Undo, Qt.Key_Redo,
                       Qt.Key_F14, Qt.Key_F16, Qt.Key_F18, Qt.Key_F20].includes(event.key);
        return named || (shortcut && letter) || ((shortcut || shift) && event.key === Qt.Key_Insert)
            || (shift && event.key === Qt.Key_Delete);
    }
    function take(event: KeyEvent): bool {
        if (!Theme.desktop && field.isClosed(event))
            return true;
        const shortcut = event.modifiers & (Qt.ControlModifier | Qt.MetaModifier);
        if (event.key === Qt.Key_Dead_Tilde || (event.text === "~" && !shortcut)) {
            field.tilde = true;
            field.keyed();
            return true;
        }
        if (event.key === Qt.Key_Backspace && !shortcut) {
            field.tilde = false;
            field.erase();
            field.keyed();
            return true;
        }
        if (event.key === Qt.Key_Home && shortcut) {
            field.homeWanted();
            return true;
        }
        if (shortcut || !/^[^\u0000-\u001f\u007f]/.test(event.text))
            return false;
        // Only letters come in two sizes.
        const letter = event.text.toLowerCase() !== event.text.toUpperCase();
        field.write(/^['’‘´`ʼꞌ]$/.test(event.text) ? "ʼ" : event.text + (field.tilde && letter ? "\u0303" : ""));
        field.tilde = false;
        field.keyed();
        return true;
    }

    implicitHeight: Math.max(Theme.touch.control, Theme.type.body.line + 2 * Theme.space.s)
    leftPadding: sign.x + sign.width + Theme.space.s
    rightPadding: clear.visible ? width - clear.x + Theme.space.xs : Theme.space.m
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.textFamily
    font.pixelSize: field.face.size
    renderType: Text.NativeRendering
    color: Theme.color.ink
    selectionColor: Theme.color.selection
    selectedTextColor: Theme.color.ink
    selectByMouse: Theme.desktop
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
    activeFocusOnTab: true

    Accessible.name: field.hint
    Accessible.ignored: !field.enabled

    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => event.accepted = field.take(event)
    // What came in otherwise, as by pasting, is cut between letters.
    onTextEdited: {
        field.keyed();
        const letters = field.lettersOf(field.text);
        if (letters.length > field.mostLetters)
            field.text = letters.slice(0, field.mostLetters).join("");
    }
    onPressed: field.touched()

    cursorDelegate: Rectangle {
        width: Theme.shape.cursor
        color: Theme.color.action
        visible: field.activeFocus
    }
    background: Rectangle {
        radius: Theme.shape.button
        color: Theme.color.surface
        border.width: field.activeFocus ? Math.max(Theme.shape.stroke, 2 * Theme.shape.thin) : Theme.shape.stroke
        border.color: field.activeFocus ? Theme.color.action : Theme.color.control

        FocusRing {
            visible: field.activeFocus && Theme.focusShown
        }
    }

    // The middle button would paste what was last selected on this machine, by whomever.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.MiddleButton
        enabled: !Theme.desktop
    }
    FontMetrics {
        id: metrics

        font.family: Theme.textFamily
        font.bold: true
        font.pixelSize: Theme.type.label.size
    }
    Icon {
        id: sign

        x: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        name: field.iconName
        color: Theme.color.action
        size: Theme.shape.smallIcon
    }
    Words {
        id: hint

        // Beside the cursor.
        x: field.leftPadding + 2 * Theme.shape.cursor
        width: parent.width - x - Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        language: field.language
        text: field.hint
        face: field.face
        visible: field.length === 0 && field.preeditText === ""
        color: Theme.color.muted
        Accessible.ignored: true
    }
    PushButton {
        id: clear

        x: parent.width - width - y
        y: Math.round((parent.height - height) / 2)
        height: Math.max(Theme.touch.target, parent.height - 2 * (Theme.shape.thin + field.inset))
        quiet: true
        leftPadding: Theme.space.s
        radius: Theme.shape.key
        language: field.language
        text: field.clearLabelFits ? field.clearName : ""
        iconName: "x-lg"
        visible: field.length > 0
        Accessible.name: field.clearName
        onClicked: {
            field.empty();
            field.forceActiveFocus();
        }
    }
}
