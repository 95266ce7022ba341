// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A code on its own ground: black on white in every palette, never smaller than a telephone reads at arm's length.

import QtQuick
import Kiosk.Drawing
import Kiosk.Theme

Rectangle {
    id: panel

    required property string text
    /*! What it is, in words. */
    required property string name
    /*! How large it should be, px; it is no smaller than it can be read. */
    property real wanted: 0

    // The code without the ground around it is as large as Theme says.
    readonly property int leastModule: Math.max(Theme.shape.codeModule, Math.ceil(Theme.codeSide / Math.max(1, code.modules - 8)))

    implicitWidth: code.width
    implicitHeight: code.height
    color: Theme.codeGround

    QrCode {
        id: code

        text: panel.text
        moduleSize: Math.max(panel.leastModule, Math.floor(panel.wanted / Math.max(1, code.modules)))
        ink: Theme.codeInk
        ground: Theme.codeGround

        Accessible.role: Accessible.Graphic
        Accessible.name: panel.name
    }
}
