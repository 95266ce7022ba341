// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Probe

ControlCase {
    id: test

    name: "SegmentedChoice"
    spoken: "Guaraní"
    signalName: "chosen"
    control: SegmentedChoice {
        width: Math.min(implicitWidth, room)
        room: 984
        language: "es"
        name: "Idioma"
        current: "es"
        model: ListModel {
            ListElement { code: "es"; name: "Español" }
            ListElement { code: "gn"; name: "Guaraní" }
        }
    }

    function part(control: Item): Item {
        return Probe.stops(control)[1];
    }
    function speaker(control: Item): QtObject {
        return control;
    }
    function reword(control: Item, change: var): void {
        const model = (control as SegmentedChoice).model;
        for (let i = 0; i < model.count; ++i)
            model.setProperty(i, "name", change(model.get(i).name));
    }
    function wordsOf(control: Item): var {
        const model = (control as SegmentedChoice).model;
        return [model.get(0).name, model.get(1).name];
    }

    function test_group_has_a_name() {
        compare(Probe.nameOf(make()), "Idioma");
    }
}
