// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

ControlCase {
    name: "Swatch"
    spoken: "Amarillo sobre negro"
    control: Swatch {
        // As in the panel of aids: several in a row, or one a row where text is large.
        width: beside ? 984 : 316
        language: "es"
        text: "Amarillo sobre negro"
        palette: Theme.YellowOnBlack
        current: false
    }
}
