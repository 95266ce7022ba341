// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls

ControlCase {
    id: test

    name: "BilingualButton"
    spoken: "Necesito ayuda. Aikotevẽ pytyvõ"
    control: BilingualButton {
        width: Math.min(implicitWidth, 984)
        codes: ["es", "gn"]
        labels: ["Necesito ayuda", "Aikotevẽ pytyvõ"]
        text: "Necesito ayuda. Aikotevẽ pytyvõ"
        iconName: "person"
    }

    function reword(control: Item, change: var): void {
        (control as BilingualButton).labels = Array.from((control as BilingualButton).labels).map(change);
    }
    function wordsOf(control: Item): var {
        return Array.from((control as BilingualButton).labels);
    }
}
