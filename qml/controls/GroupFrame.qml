// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outline around a name and the buttons that belong to it, as of one control.

import QtQuick
import Kiosk.Theme

Rectangle {
    anchors.fill: parent
    radius: Theme.shape.button
    color: "transparent"
    border.width: Theme.shape.stroke
    border.color: Theme.color.control
}
