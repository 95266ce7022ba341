// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Probe

ControlCase {
    id: test

    name: "TextSizeRow"
    spoken: "Letra más grande"
    signalName: "stepWanted"
    words: ["name"]
    control: TextSizeRow {
        width: 984
        language: "es"
        name: "Tamaño de la letra"
        smallerName: "Letra más chica"
        largerName: "Letra más grande"
        step: 1
        steps: 4
    }

    function part(control: Item): Item {
        return Probe.stops(control)[1];
    }
    function speaker(control: Item): QtObject {
        return control;
    }

    function test_ends_are_off_data() {
        return [{ tag: "smallest", step: 0, left: ["Letra más grande"] }, { tag: "largest", step: 3, left: ["Letra más chica"] }];
    }
    function test_ends_are_off(row) {
        const sizes = make() as TextSizeRow;
        sizes.step = row.step;
        compare(Probe.stops(sizes).map(stop => Probe.nameOf(stop)), row.left);
    }
}
