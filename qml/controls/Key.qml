// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key of the keyboard on the screen: a letter, a word or a sign.

import QtQuick
import Kiosk.Theme

Touchable {
    id: key

    /*! What is written on it. */
    property string label: ""
    /*! Whether that is a word and not a letter, and why it may be of another language than the page, as in Words. */
    property bool word: false
    property int exception: key.word ? Words.None : Words.Name
    /*! The name of an icon, beside a word or alone; empty for none. */
    property string iconName: ""
    /*! A word beside the label, where it fits. */
    property string caption: ""
    /*! Whether two quick touches are meant as two; see TouchFilter. */
    readonly property bool repeatable: key.kind !== Key.Action
    enum Kind { Letter, Special, Function, Action }
    /*! What it is for, which its colour tells too. */
    property int kind: Key.Letter

    readonly property color ground: [Theme.color.surface, Theme.color.guaraniKey, Theme.color.actionTint,
                                     Theme.color.action][key.kind]
    readonly property color ink: [Theme.color.ink, Theme.color.inkOnGuaraniKey, Theme.color.actionInk,
                                  Theme.color.inkOnAction][key.kind]
    // What does not fit is left to the name of the key.
    readonly property bool labelFits: !key.word || whole.implicitWidth <= key.availableWidth
    readonly property bool signFits: key.iconName !== ""
                                     && (!key.labelFits || key.label === ""
                                         || whole.implicitWidth + sign.size + Theme.space.xs <= key.availableWidth)

    // Low keys have small letters. A letter with all it may carry is 1.37 of its size.
    readonly property Face face: key.word || Theme.type.key.size * 1.37 > key.availableHeight ? Theme.type.keyWord : Theme.type.key

    // A finger leaves the cursor in the field.
    focusPolicy: Qt.TabFocus
    padding: Theme.shape.thin
    implicitWidth: 0
    implicitHeight: Theme.touch.key
    radius: Theme.shape.key

    contentItem: Item {
        id: content

        readonly property real wide: (sign.visible ? sign.width + content.signGap : 0) + (whole.visible ? whole.width : 0)
                                     + (caption.visible ? Theme.space.xs + caption.width : 0)
        readonly property real signGap: whole.visible ? Theme.space.xs : 0

        Icon {
            id: sign

            x: (content.width - content.wide) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: key.iconName
            color: key.ink
            size: Math.min(Theme.shape.smallIcon, key.availableHeight)
            visible: key.signFits
        }
        Words {
            id: whole

            x: (content.width - content.wide) / 2 + (sign.visible ? sign.width + content.signGap : 0)
            anchors.verticalCenter: parent.verticalCenter
            language: key.language
            exception: key.exception
            text: key.label
            visible: key.label !== "" && key.labelFits
            wrapMode: Text.NoWrap
            face: key.face
            font.bold: face.bold || key.kind === Key.Special
            font.underline: Theme.bare && key.kind === Key.Special
            color: key.ink
            Accessible.ignored: true
        }
        Words {
            id: caption

            x: whole.x + whole.width + Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            language: key.language
            text: key.caption
            visible: text !== "" && whole.width + Theme.space.xs + implicitWidth <= key.availableWidth
            wrapMode: Text.NoWrap
            face: Theme.type.keyWord
            color: key.ink
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: key.radius
        color: key.down ? Qt.darker(key.ground, 1.12) : key.ground
        border.width: Theme.bare ? Theme.shape.stroke : 0
        border.color: Theme.color.control

        // A thread of shadow.
        Rectangle {
            z: -1
            y: Theme.shape.shadow
            width: parent.width
            height: parent.height
            radius: key.radius
            color: Theme.color.ink
            opacity: 0.25
            visible: Theme.shape.shadow > 0 && !key.down
        }
    }
}
