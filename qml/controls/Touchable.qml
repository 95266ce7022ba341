// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every control shares: it acts on release inside, by finger, pointer, Enter or Space; it is large enough, shows
// where the keyboard is, and has a name and a language.

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: touchable

    /*! The code of the language of its words. */
    required property string language
    /*! Whether it is read aloud with the texts around it. */
    property bool readWithText: true
    /*! The radius of its shape, px. */
    property real radius: Theme.shape.button
    /*! Whether it can be on or off, which makes it a check box to a screen reader, and whether it is on. A press tells only
        that this was wished. Who sets it handles Accessible.onToggleAction too, the first action of a check box. */
    property bool selectable: false
    property bool selected: false

    implicitWidth: Math.max(Theme.touch.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    scale: touchable.down && !Theme.bare ? 0.98 : 1

    // Told to readers of the screen by the base, which would overwrite the states of Accessible.
    checkable: touchable.selectable
    checked: touchable.selected
    onToggled: touchable.checked = Qt.binding(() => touchable.selected)

    // The role is that of the base: Qt 6.4 lets no QML change the role of a button.
    Accessible.name: touchable.text
    // What is disabled, or lies under something that covers it, is told to nobody: Qt 6.4 would call it enabled.
    Accessible.ignored: !touchable.enabled
    Accessible.onPressAction: touchable.clicked()

    // Once a press, however long a key is held.
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            touchable.clicked();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            touchable.clicked();
    }
    // Two quick presses are two. Qt takes the second for a double click where any signal of an object with many of them is
    // connected (QQmlData compares signals by their number modulo 64), and then tells of no click.
    onDoubleClicked: touchable.clicked()
    // The base acts when Space is released. X11 tells of a release at each repetition too.
    Keys.onReleased: event => event.accepted = event.isAutoRepeat

    Behavior on scale {
        enabled: Theme.moving

        NumberAnimation { duration: Theme.motion.press; easing.type: Easing.OutCubic }
    }

    FocusRing {
        cornerRadius: touchable.radius
        visible: touchable.activeFocus && Theme.focusShown
    }
}
