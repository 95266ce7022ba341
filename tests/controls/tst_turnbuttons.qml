// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Probe

ControlCase {
    id: test

    name: "TurnButtons"
    spoken: "Next"
    signalName: "turnWanted"
    words: []
    control: TurnButtons {
        width: 880
        language: "es"
        page: 1
        pageCount: 3
    }

    function part(control: Item): Item {
        return Probe.stops(control)[1];
    }
    function speaker(control: Item): QtObject {
        return control;
    }

    function test_ends_are_off_data() {
        return [{ tag: "first", page: 0, left: ["Next"] }, { tag: "last", page: 2, left: ["Previous"] }];
    }
    function test_ends_are_off(row) {
        const turns = make() as TurnButtons;
        turns.page = row.page;
        compare(Probe.stops(turns).map(stop => Probe.nameOf(stop)), row.left);
    }
    // A button that can be pressed no more gives the keyboard to the other one.
    function test_keyboard_stays() {
        const turns = make() as TurnButtons;
        turns.turnWanted.connect(pages => turns.page += pages);
        const [previous, next] = Array.from(Probe.stops(turns));
        next.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(turns.page, 2);
        verify(previous.activeFocus);
    }
}
