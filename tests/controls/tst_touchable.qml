// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

ControlCase {
    name: "Touchable"
    spoken: "Abrir"
    words: []
    control: Touchable {
        width: 2 * Theme.touch.target
        language: "es"
        text: "Abrir"
    }
}
