// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Probe

ControlCase {
    id: test

    name: "Stepper"
    spoken: "Más rápido"
    signalName: "stepWanted"
    words: ["name"]
    control: Stepper {
        width: 984
        language: "es"
        name: "Velocidad"
        stepName: "Velocidad 2 de 4"
        lessName: "Más despacio"
        moreName: "Más rápido"
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
        return [{ tag: "least", step: 0, left: ["Más rápido"] }, { tag: "most", step: 3, left: ["Más despacio"] }];
    }
    function test_ends_are_off(row) {
        const stepper = make() as Stepper;
        stepper.step = row.step;
        compare(Probe.stops(stepper).map(stop => Probe.nameOf(stop)), row.left);
    }
    function test_frame_holds_a_long_name() {
        const stepper = make() as Stepper;
        stepper.name = "Mbaʼepu hatãkue";
        stepper.width = stepper.leastWidth;
        stepper.height = stepper.implicitHeight;
        const words = Array.from(stepper.children).filter(child => child as Column !== null);
        compare(words.length, 1);
        verify(words[0].y > 0 && words[0].y + words[0].height < stepper.height);
    }
}
