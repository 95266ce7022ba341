// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls

ControlCase {
    name: "Card"
    spoken: "Misión"
    words: ["text", "detail"]
    control: Card {
        width: 984
        // With room for two lines of summary below the title.
        height: leastHeight + 2 * detailFace.line
        language: "es"
        text: "Misión"
        detail: "Qué hace el ministerio"
        iconName: "bullseye"
    }
}
