// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A question over the window, with an answer a button. Escape is the last one.

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

T.Popup {
    id: panel

    required property string language
    required property string title
    property string detail: ""
    /*! What the answers are, from the one that keeps most. */
    required property list<string> answers
    /*! What stands between the words and the answers. */
    default property alias between: holder.data
    /*! Whether the first answer can be given. */
    property bool ready: true

    /*! The answer with this number was given, from 0. */
    signal answered(number: int)

    function ask(): void {
        panel.open();
        panel.focusFirst();
    }
    /*! Brings the keyboard to the first thing that can be used. */
    function focusFirst(): void {
        const first = holder.visible ? holder.nextItemInFocusChain(true) : buttons.itemAt(0);
        first.forceActiveFocus(Qt.TabFocusReason);
    }
    function answer(number: int): void {
        panel.close();
        panel.answered(number);
    }

    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(parent.width - 2 * Theme.space.l, Theme.shape.panel)
    implicitHeight: column.implicitHeight + 2 * panel.padding
    padding: Theme.space.xl
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose

    T.Overlay.modal: Rectangle {
        color: Qt.alpha(Theme.color.night, 0.45)
    }

    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: panel.title
        Keys.onEscapePressed: panel.answer(panel.answers.length - 1)

        Column {
            id: column

            width: parent.width
            spacing: Theme.space.m

            Heading {
                width: parent.width
                language: panel.language
                text: panel.title
                faces: [Theme.type.h3, Theme.type.label]
            }
            Words {
                width: parent.width
                language: panel.language
                exception: Words.Name
                text: panel.detail
                face: Theme.type.menu
                wrapMode: Text.Wrap
                visible: panel.detail !== ""
            }
            Column {
                id: holder

                width: parent.width
                visible: children.length > 0
            }
            Flow {
                width: parent.width
                spacing: Theme.space.m

                Repeater {
                    id: buttons

                    model: panel.answers

                    PushButton {
                        required property int index
                        required property string modelData

                        language: panel.language
                        text: modelData
                        filled: index === 0
                        enabled: index > 0 || panel.ready
                        onClicked: panel.answer(index)
                    }
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.shape.card
        color: Theme.color.surface
        border.width: Theme.shape.stroke
        border.color: Theme.color.control
    }
}
