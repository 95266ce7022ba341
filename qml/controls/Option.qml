// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of several of which one is chosen. It behaves as Touchable does, and is a radio button to a screen reader. That takes
// another base, because Qt 6.4 lets no QML change the role of a button.

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.RadioButton {
    id: option

    /*! The code of the language of its words. */
    required property string language
    /*! The radius of its shape, px. */
    property real radius: Theme.shape.button
    /*! Whether this is the chosen one. A press tells only that this was wished. */
    required property bool current

    implicitWidth: Math.max(Theme.touch.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    scale: option.down && !Theme.bare ? 0.98 : 1

    // The base would choose by itself.
    autoExclusive: false
    checked: option.current
    onToggled: option.checked = Qt.binding(() => option.current)

    Accessible.name: option.text
    // What is disabled, or lies under something that covers it, is told to nobody: Qt 6.4 would call it enabled.
    Accessible.ignored: !option.enabled
    Accessible.onPressAction: option.clicked()
    Accessible.onToggleAction: option.clicked()

    // Once a press, however long a key is held.
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            option.clicked();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            option.clicked();
    }
    // Two quick presses are two. Qt takes the second for a double click where any signal of an object with many of them is
    // connected (QQmlData compares signals by their number modulo 64), and then tells of no click.
    onDoubleClicked: option.clicked()
    // The base acts when Space is released. X11 tells of a release at each repetition too.
    Keys.onReleased: event => event.accepted = event.isAutoRepeat

    Behavior on scale {
        enabled: Theme.moving

        NumberAnimation { duration: Theme.motion.press; easing.type: Easing.OutCubic }
    }

    FocusRing {
        cornerRadius: option.radius
        visible: option.activeFocus && Theme.focusShown
    }
}
