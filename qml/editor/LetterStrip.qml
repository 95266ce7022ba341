// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters of Guaraní that many keyboards lack. A press writes one where the cursor is.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Row {
    id: strip

    required property string windowLanguage

    signal written(letters: string)

    spacing: Theme.space.xs / 2

    Repeater {
        model: ["ã", "ẽ", "ĩ", "õ", "ũ", "ỹ", "g\u0303", "ʼ"]

        PushButton {
            required property string modelData

            width: Theme.touch.target
            height: Theme.touch.target
            compact: true
            // The cursor stays where it is.
            focusPolicy: Qt.NoFocus
            activeFocusOnTab: false
            language: strip.windowLanguage
            text: modelData
            plainInk: Theme.color.inkOnGuaraniKey
            plainGround: Theme.color.guaraniKey
            onClicked: strip.written(modelData)
        }
    }
}
