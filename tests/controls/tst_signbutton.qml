// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls

ControlCase {
    name: "SignButton"
    spoken: "Cerrar"
    words: []
    control: SignButton {
        language: "es"
        name: "Cerrar"
        iconName: "x-lg"
    }
}
