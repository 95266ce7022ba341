// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The national colours, once a screen, along its upper edge: three equal stripes, nothing over them. Not a flag.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Column {
    id: ribbon

    height: Theme.shape.ribbon
    visible: height > 0

    Repeater {
        model: [Theme.ribbonRed, Theme.ribbonWhite, Theme.ribbonBlue]

        Rectangle {
            required property color modelData

            width: ribbon.width
            height: ribbon.height / 3
            color: modelData
        }
    }
}
