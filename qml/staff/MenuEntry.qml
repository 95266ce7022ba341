// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of a ContextMenu: a sign, what it does, and the keys that do it too. It behaves as Touchable does, and is a menu
// item to a screen reader. That takes another base, because Qt 6.4 lets no QML change the role of a button.

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

T.MenuItem {
    id: entry

    /*! The code of the language of its words. */
    required property string language
    /*! The name of an icon. */
    required property string iconName
    /*! The keys, as they are named on a keyboard. */
    property string keys: ""

    readonly property color ink: entry.enabled ? Theme.color.ink : Theme.color.disabled
    readonly property bool marked: entry.hovered || entry.activeFocus

    leftPadding: Theme.space.m
    rightPadding: leftPadding
    implicitWidth: Math.max(Theme.touch.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    hoverEnabled: true

    Accessible.name: entry.text
    // What is disabled, or lies under something that covers it, is told to nobody: Qt 6.4 would call it enabled.
    Accessible.ignored: !entry.enabled
    Accessible.onPressAction: entry.clicked()

    // Once a press, however long a key is held.
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            entry.clicked();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            entry.clicked();
    }
    // The base acts when Space is released. X11 tells of a release at each repetition too.
    Keys.onReleased: event => event.accepted = event.isAutoRepeat

    contentItem: Item {
        implicitWidth: label.x + label.implicitWidth + Theme.space.xl + hint.implicitWidth
        implicitHeight: label.implicitHeight

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            name: entry.iconName
            size: Theme.shape.smallIcon
            color: entry.enabled ? Theme.color.actionInk : Theme.color.disabled
        }
        Words {
            id: label

            x: sign.width + Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            language: entry.language
            text: entry.text
            face: Theme.type.menu
            color: entry.ink
            Accessible.ignored: true
        }
        Words {
            id: hint

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            language: entry.language
            exception: Words.Name
            text: entry.keys
            face: Theme.type.caption
            color: entry.enabled ? Theme.color.muted : Theme.color.disabled
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.shape.button / 2
        color: entry.marked && entry.enabled ? Theme.color.actionTint : "transparent"
        border.width: Theme.bare && entry.marked ? Theme.shape.stroke : 0
        border.color: Theme.color.control
    }

    FocusRing {
        cornerRadius: Theme.shape.button / 2
        visible: entry.activeFocus && Theme.focusShown
    }
}
