// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls

ControlCase {
    name: "ReadButton"
    spoken: "Pausa"
    control: ReadButton {
        language: "es"
        text: "Pausa"
        iconName: "pause-fill"
    }
}
