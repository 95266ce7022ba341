// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Probe
import Kiosk.Theme

// The button in it is pressed; the line itself is written in.
ControlCase {
    id: test

    name: "Field"
    spoken: "Borrar"
    words: []
    control: Field {
        width: 984
        language: "es"
        hint: "¿Qué busca?"
        clearName: "Borrar"
        text: "misión"
    }

    function part(control: Item): Item {
        return Probe.stops(control)[1];
    }

    function test_button_takes_all_away_and_the_keyboard_stays() {
        const field = make() as Field;
        mouseClick(part(field));
        compare(field.text, "");
        verify(field.activeFocus);
        verify(!field.canUndo);
    }
    function test_is_told_by_what_it_is_for() {
        const field = make() as Field;
        compare(Probe.nameOf(field), "¿Qué busca?");
        field.text = "";
        verify(Probe.shownWords(field).includes("¿Qué busca?"));
    }
    function test_ring_is_around_the_line_too() {
        const field = make() as Field;
        field.forceActiveFocus(Qt.TabFocusReason);
        Theme.focusShown = true;
        const x = Math.round(margin - Theme.shape.focusOffset - Theme.shape.focusInner / 2);
        compare(grabImage(parent).pixel(x, Math.round(margin + field.height / 2)), Theme.color.focusInner);
    }
    function test_hint_is_whole_at_every_size_data() {
        return [{ tag: "100 %", scale: 1 }, { tag: "200 %", scale: 2 }];
    }
    function test_hint_is_whole_at_every_size(row) {
        Theme.textScale = row.scale;
        const field = make() as Field;
        field.text = "";
        field.hint = "Mbaʼépa reheka G̃uỹ?";
        compare(Probe.textFaults(field).join("\n"), "");
    }
}
