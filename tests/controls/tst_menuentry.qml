// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Staff

ControlCase {
    name: "MenuEntry"
    spoken: "Copiar"
    control: MenuEntry {
        language: "es"
        text: "Copiar"
        keys: "Ctrl+C"
        iconName: "printer"
    }
}
