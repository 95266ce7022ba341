// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line to write a password in; what is written is seen by nobody.

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.TextField {
    id: field

    required property string name

    implicitHeight: Theme.touch.target
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s
    echoMode: TextInput.Password
    font.family: Theme.textFamily
    font.pixelSize: Theme.type.menu.size
    color: Theme.color.ink
    verticalAlignment: Text.AlignVCenter
    selectByMouse: true
    activeFocusOnTab: true
    Accessible.name: field.name
    Accessible.passwordEdit: true

    background: Rectangle {
        radius: Theme.shape.key
        color: Theme.color.surface
        border.width: field.activeFocus ? 2 * Theme.shape.stroke : Theme.shape.stroke
        border.color: field.activeFocus ? Theme.color.action : Theme.color.control
    }
}
