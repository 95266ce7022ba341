// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls

ControlCase {
    name: "PlaceCard"
    spoken: "Sede central"
    words: ["text", "detail", "tag"]
    control: PlaceCard {
        width: 600
        language: "es"
        text: "Sede central"
        detail: "General Santos y Concordia, Asunción"
        tag: "Usted está aquí"
        number: 1
        current: false
    }
}
