// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

ControlCase {
    name: "Option"
    spoken: "Guaraní"
    words: []
    control: Option {
        width: 2 * Theme.touch.target
        language: "gn"
        text: "Guaraní"
        current: false
    }

    // Who uses it decides what is chosen.
    function test_a_press_does_not_choose_by_itself() {
        const option = make() as Option;
        mouseClick(option);
        verify(!option.checked);
        option.current = true;
        verify(option.checked);
        mouseClick(option);
        verify(option.checked);
    }
}
