// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls

ControlCase {
    name: "Choice"
    spoken: "Esta página y las demás"
    control: Choice {
        width: Math.min(implicitWidth, 984)
        language: "es"
        text: "Esta página y las demás"
        current: true
    }
}
