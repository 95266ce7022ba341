// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls

ControlCase {
    name: "Toggle"
    spoken: "Menos movimiento"
    control: Toggle {
        width: 984
        language: "es"
        text: "Menos movimiento"
        iconName: "wind"
        on: false
    }

    // Who uses it decides whether it is on.
    function test_a_press_does_not_switch_by_itself() {
        const toggle = make() as Toggle;
        mouseClick(toggle);
        verify(!toggle.checked);
        toggle.on = true;
        verify(toggle.checked);
    }
}
