// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for a code, by touch or by keys. What is entered is neither shown nor said.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Delivery
import Kiosk.Theme

StaffFrame {
    id: page

    required property Delivery delivery

    readonly property int mostDigits: 32
    /*! The digits so far. */
    property string entered: ""
    readonly property bool locked: page.delivery.secondsToWait > 0
    readonly property bool usable: page.delivery.codeCount > 0 && !page.locked && !page.delivery.busy

    function add(digit: string): void {
        if (page.usable && page.entered.length < page.mostDigits)
            page.entered += digit;
    }
    function removeLast(): void {
        if (page.usable)
            page.entered = page.entered.slice(0, -1);
    }
    function send(): void {
        if (!page.usable || page.entered === "")
            return;
        const code = page.entered;
        page.entered = "";
        page.delivery.enter(code);
    }
    // What to do, or why nothing can be done.
    function hint(): string {
        if (page.delivery.codeCount === 0)
            return qsTr("No PIN has been set");
        if (page.locked)
            return qsTr("Wait %n second(s)", "", page.delivery.secondsToWait);
        if (page.delivery.tryFault === Delivery.SamePerson)
            return qsTr("The second person must be another one");
        if (page.delivery.tryFault === Delivery.WrongCode)
            return qsTr("Wrong PIN. Try again.") + "\n" + qsTr("%n attempt(s) left", "", page.delivery.triesLeft);
        return page.delivery.step === Delivery.AskingSecond ? qsTr("Second person: enter your PIN")
             : page.delivery.step === Delivery.AskingUndo ? qsTr("Enter the PIN") : "";
    }

    title: page.delivery.step === Delivery.AskingSecond ? qsTr("A second person must confirm")
         : page.delivery.step === Delivery.AskingUndo ? qsTr("Go back to revision %1?").arg(page.delivery.undoRevision)
                                                      : qsTr("Enter the PIN")

    actions: PushButton {
        language: page.language
        text: qsTr("Back")
        iconName: "arrow-left"
        onClicked: page.delivery.back()
    }

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9 && event.text !== "") {
            page.add(String(event.key - Qt.Key_0));
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            page.removeLast();
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (!event.isAutoRepeat)
                page.send();
            event.accepted = true;
        }
    }

    Column {
        id: question

        width: page.landscape ? (page.bodyWidth - Theme.space.gap) / 2 : page.bodyWidth
        spacing: Theme.space.m

        Words {
            width: parent.width
            language: page.language
            text: page.hint()
            visible: text !== ""
            face: Theme.largeText ? Theme.type.label : Theme.type.body
            color: Theme.color.ink
            Accessible.role: Accessible.AlertMessage
        }
        // As many points as there are digits.
        Rectangle {
            width: parent.width
            height: Theme.touch.control
            radius: Theme.shape.key
            color: Theme.color.surface
            border.width: Theme.shape.stroke
            border.color: Theme.color.control

            Row {
                id: points

                readonly property real cell: Math.min(Theme.space.xl, (parent.width - 2 * Theme.space.m) / page.mostDigits)

                anchors.centerIn: parent

                Repeater {
                    model: page.entered.length

                    Item {
                        width: points.cell
                        height: width

                        Rectangle {
                            anchors.centerIn: parent
                            width: Math.round(points.cell * 0.6)
                            height: width
                            radius: width / 2
                            color: Theme.color.ink
                        }
                    }
                }
            }
        }
    }
    Item {
        id: keypad

        readonly property real room: page.landscape ? page.bodyHeight : page.bodyHeight - question.height - Theme.space.l
        readonly property real keyHeight: Math.min(Theme.touch.row, Math.floor((keypad.room - 3 * Theme.shape.keyGap) / 4))

        x: page.landscape ? page.bodyWidth - width : Math.round((page.bodyWidth - width) / 2)
        // In portrait as low as can be: there the hand is.
        y: page.landscape ? 0 : page.bodyHeight - height
        width: Math.min(page.landscape ? (page.bodyWidth - Theme.space.gap) / 2 : page.bodyWidth, 5 * Theme.touch.row)
        height: grid.height

        Grid {
            id: grid

            readonly property real keyWidth: Math.floor((keypad.width - 2 * columnSpacing) / 3)

            columns: 3
            columnSpacing: Theme.shape.keyGap
            rowSpacing: Theme.shape.keyGap

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                Digit {
                    required property string modelData

                    label: modelData
                }
            }
            PadKey {
                kind: Key.Function
                iconName: "backspace"
                Accessible.name: qsTr("Delete")
                onClicked: page.removeLast()
            }
            Digit { label: "0" }
            PadKey {
                kind: Key.Action
                iconName: "check-lg"
                Accessible.name: qsTr("Accept")
                onClicked: page.send()
            }
        }
    }

    component PadKey: Key {
        width: grid.keyWidth
        height: keypad.keyHeight
        language: page.language
        enabled: page.usable
    }
    component Digit: PadKey {
        id: digit

        Accessible.name: digit.label
        onClicked: page.add(digit.label)
    }
}
