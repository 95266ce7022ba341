// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

ControlCase {
    name: "Key"
    spoken: "g con tilde"
    words: []
    control: Key {
        width: Theme.touch.key
        language: "gn"
        text: "g con tilde"
        label: "g̃"
    }
}
