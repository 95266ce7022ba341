// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls

ControlCase {
    name: "WideButton"
    spoken: "Buscar en este quiosco"
    control: WideButton {
        width: 984
        language: "es"
        text: "Buscar en este quiosco"
        iconName: "search"
    }
}
