// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls

ControlCase {
    name: "PushButton"
    spoken: "Imprimir esta página"
    control: PushButton {
        // As narrow as it may be: the label takes two lines.
        width: leastWidth
        language: "es"
        text: "Imprimir esta página"
        iconName: "printer"
    }
}
