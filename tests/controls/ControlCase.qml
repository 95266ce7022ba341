// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is tested of every control that people operate. A test says which control, which part of it is pressed, what that
// part says to a screen reader, and which signal tells that it acted.

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Probe
import Kiosk.Theme

TestCase {
    id: test

    /*! Makes the control, as wide as where it is used. */
    required property Component control
    /*! The accessible name of the part that is pressed. */
    required property string spoken
    /*! The signal by which the control acts. */
    property string signalName: "clicked"
    /*! The properties that hold words. */
    property list<string> words: ["text"]

    /*! The part of \a control that is pressed, and the object that has the signal. */
    function part(control: Item): Item {
        return control;
    }
    function speaker(control: Item): QtObject {
        return test.part(control);
    }
    /*! Puts change(words) in the place of all words of \a control. */
    function reword(control: Item, change: var): void {
        for (const name of Array.from(test.words))
            control[name] = change(control[name]);
    }
    /*! All words of \a control, each as it must be seen. */
    function wordsOf(control: Item): var {
        return Array.from(test.words).map(name => control[name]);
    }

    /*! A new control in the upper part of the stage, with a spy on what it does. */
    function make(): Item {
        const made = test.createTemporaryObject(test.control, stage, { x: test.margin, y: test.margin }) as Item;
        verify(made !== null);
        spy.target = test.speaker(made);
        spy.clear();
        verify(spy.valid);
        return made;
    }
    /*! The place of \a item on the stage, px. */
    function boxOf(item: Item): rect {
        return item.mapToItem(stage, Qt.rect(0, 0, item.width, item.height));
    }
    /*! How often the control acted. */
    readonly property alias acted: spy.count
    /*! Where controls stand on the stage, px. */
    readonly property real margin: 48

    width: 1080
    height: 1920
    when: windowShown

    Rectangle {
        id: stage

        parent: test.parent
        width: test.width
        height: test.height
        color: Theme.color.canvas
    }
    SignalSpy {
        id: spy

        signalName: test.signalName
    }

    function init() {
        failOnWarning(/./);
        Theme.focusShown = false;
        Theme.textScale = 1;
        Theme.palette = Theme.Light;
    }

    function test_acts_on_release_of_a_finger() {
        const part = test.part(test.make());
        const finger = touchEvent(part);
        finger.press(0, part).commit();
        compare(spy.count, 0);
        finger.release(0, part).commit();
        compare(spy.count, 1);
    }
    function test_acts_on_release_of_a_mouse() {
        const part = test.part(test.make());
        mousePress(part);
        compare(spy.count, 0);
        mouseRelease(part);
        compare(spy.count, 1);
    }
    function test_sliding_off_does_not_act() {
        const part = test.part(test.make());
        const finger = touchEvent(part);
        finger.press(0, part).commit();
        for (const share of [0.25, 0.5, 0.75, 1])
            finger.move(0, part, part.width / 2, part.height / 2 + share * 2 * part.height).commit();
        finger.release(0, part, part.width / 2, part.height * 2.5).commit();
        compare(spy.count, 0);
        mousePress(part);
        mouseMove(part, part.width / 2, part.height * 2.5);
        mouseRelease(part, part.width / 2, part.height * 2.5);
        compare(spy.count, 0);
    }
    function test_second_finger_does_not_act() {
        const part = test.part(test.make());
        const fingers = touchEvent(part);
        fingers.press(0, part, part.width / 3, part.height / 3).commit();
        fingers.stationary(0).press(1, part, part.width * 2 / 3, part.height * 2 / 3).commit();
        fingers.stationary(0).release(1, part, part.width * 2 / 3, part.height * 2 / 3).commit();
        compare(spy.count, 0);
        fingers.release(0, part, part.width / 3, part.height / 3).commit();
        verify(spy.count <= 1);
    }
    function test_disabled_does_not_act() {
        const part = test.part(test.make());
        part.enabled = false;
        const finger = touchEvent(part);
        finger.press(0, part).commit();
        finger.release(0, part).commit();
        mouseClick(part);
        compare(spy.count, 0);
    }
    function test_keys_act_once_data() {
        return [{ tag: "Return", key: Qt.Key_Return }, { tag: "Enter", key: Qt.Key_Enter },
                { tag: "Space", key: Qt.Key_Space }];
    }
    function test_keys_act_once(row) {
        const part = test.part(test.make());
        part.forceActiveFocus(Qt.TabFocusReason);
        Probe.hold(part, row.key, 20);
        compare(spy.count, 1);
    }
    // Two of the control, one above the other: Tab leads to all parts of both, from the start to the end, and back.
    function test_tab_follows_the_order_of_reading() {
        const first = test.make();
        test.createTemporaryObject(test.control, stage, { x: test.margin, y: 2 * test.margin + first.height });
        const stops = Probe.stops(stage);
        verify(stops.length >= 2);
        stops[0].forceActiveFocus(Qt.TabFocusReason);
        for (let i = 1; i < stops.length; ++i) {
            keyClick(Qt.Key_Tab);
            verify(stops[i].activeFocus, "Tab " + i);
            const here = test.boxOf(stops[i]);
            const before = test.boxOf(stops[i - 1]);
            verify(here.y > before.y || here.x > before.x, "order of " + i);
        }
        for (let i = stops.length - 2; i >= 0; --i) {
            keyClick(Qt.Key_Backtab);
            verify(stops[i].activeFocus, "Backtab " + i);
        }
    }
    function test_focus_ring_is_seen_with_the_keyboard() {
        for (const palette of [Theme.Light, Theme.YellowOnBlack]) {
            Theme.palette = palette;
            Theme.focusShown = false;
            const part = test.part(test.make());
            part.forceActiveFocus(Qt.TabFocusReason);
            // Both lines of the ring, left of the part. One of the two may have the colour of the ground.
            const box = test.boxOf(part);
            const y = Math.round(box.y + box.height / 2);
            const inner = Math.round(box.x - Theme.shape.focusOffset - Theme.shape.focusInner / 2);
            const outer = Math.round(inner - Theme.shape.focusInner / 2 - Theme.shape.focusOuter / 2);
            const without = grabImage(stage);
            verify(!Qt.colorEqual(without.pixel(inner, y), Theme.color.focusInner)
                   || !Qt.colorEqual(without.pixel(outer, y), Theme.color.focusOuter));
            Theme.focusShown = true;
            const picture = grabImage(stage);
            compare(picture.pixel(inner, y), Theme.color.focusInner);
            compare(picture.pixel(outer, y), Theme.color.focusOuter);
        }
    }
    function test_accessible_name() {
        const made = test.make();
        compare(Probe.nameOf(test.part(made)), test.spoken);
        for (const stop of Probe.stops(made))
            verify(Probe.nameOf(stop) !== "");
    }
    function test_accessible_actions_act() {
        const actions = Probe.actionsOf(test.part(test.make()));
        verify(actions.includes("Press"));
        for (const action of actions) {
            const part = test.part(test.make());
            Probe.act(part, action);
            compare(spy.count, 1, action);
        }
    }
    function test_least_size() {
        verify(Theme.touch.target / Theme.pixelsPerMillimetre >= 20);
        for (const stop of Probe.stops(test.make())) {
            verify(stop.width >= Theme.touch.target, Probe.nameOf(stop));
            verify(stop.height >= Theme.touch.target, Probe.nameOf(stop));
        }
    }
    // The words as they are; 40 % longer, with a little for marks that take no room; and in the tallest letters of Guaraní.
    function test_words_are_whole_data() {
        const filler = "Ỹvã G̃uỹra Ũmi Ẽsa Ñãndu ".repeat(10);
        const longer = words => words + " " + filler.slice(0, Math.max(4, Math.ceil(words.length * 0.42))).trim();
        const guarani = words => words.replace(/\S+/g, word => "G̃uỹʼãndy".slice(0, Math.max(3, word.length)));
        const changes = [["as they are", words => words], ["longer", longer], ["Guaraní", guarani]];
        const rows = [];
        for (const scale of [1, 1.5, 2]) {
            for (const [name, change] of changes)
                rows.push({ tag: name + ", " + 100 * scale + " %", scale: scale, change: change });
        }
        return rows;
    }
    function test_words_are_whole(row) {
        Theme.textScale = row.scale;
        const made = test.make();
        test.reword(made, row.change);
        waitForRendering(stage, 1000);
        const faults = Probe.textFaults(stage);
        compare(faults.join("\n"), "");
        const shown = Probe.shownWords(made);
        for (const words of test.wordsOf(made))
            verify(shown.includes(words), "“" + words + "” in “" + shown.join("”, “") + "”");
        for (const stop of Probe.stops(made))
            verify(stop.height >= Theme.touch.target && stop.width >= Theme.touch.target, Probe.nameOf(stop));
    }
}
