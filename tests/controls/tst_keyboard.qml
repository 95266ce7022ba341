// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Probe

ControlCase {
    id: test

    name: "Keyboard"
    spoken: "m"
    signalName: "textChanged"
    words: []
    control: Keyboard {
        width: 984
        height: implicitHeight
        language: "gn"
        doneName: "Buscar"
        field: Field {
            width: 984
            language: "gn"
            hint: "¿Qué busca?"
            clearName: "Borrar"
        }
    }

    function part(control: Item): Item {
        return test.key(control, "m");
    }
    function speaker(control: Item): QtObject {
        return (control as Keyboard).field;
    }
    function key(keyboard: Item, spoken: string): Item {
        return Probe.stops(keyboard).find(stop => Probe.nameOf(stop) === spoken) ?? null;
    }
    function press(keyboard: Item, spoken: string): void {
        mouseClick(test.key(keyboard, spoken));
    }

    function test_letters_of_guarani_are_one_press() {
        const keyboard = make() as Keyboard;
        for (const spoken of ["g with a tilde", "y with a tilde", "puso", "e with a tilde"])
            press(keyboard, spoken);
        compare(keyboard.field.text, "g̃ỹʼẽ");
        press(keyboard, "Delete");
        press(keyboard, "Delete");
        press(keyboard, "Delete");
        compare(keyboard.field.text, "g̃");
        press(keyboard, "Delete");
        compare(keyboard.field.text, "");
    }
    function test_first_row_follows_the_language_and_the_key() {
        const keyboard = make() as Keyboard;
        verify(key(keyboard, "g with a tilde") !== null);
        press(keyboard, "Letters of Spanish");
        verify(key(keyboard, "g with a tilde") === null);
        verify(key(keyboard, "u with two dots") !== null);
        keyboard.reset();
        verify(key(keyboard, "g with a tilde") !== null);
        keyboard.language = "es";
        verify(key(keyboard, "u with two dots") !== null);
    }
    function test_digits_come_and_go() {
        const keyboard = make() as Keyboard;
        press(keyboard, "Digits and signs");
        press(keyboard, "7");
        press(keyboard, "Letters");
        press(keyboard, "q");
        press(keyboard, "Space");
        compare(keyboard.field.text, "7q ");
    }
    function test_touch_between_two_keys_is_for_neither() {
        const keyboard = make() as Keyboard;
        const m = key(keyboard, "m");
        const finger = touchEvent(m);
        finger.press(0, m, m.width + keyboard.gap / 2, m.height / 2).commit();
        finger.release(0, m, m.width + keyboard.gap / 2, m.height / 2).commit();
        compare(acted, 0);
    }
}
