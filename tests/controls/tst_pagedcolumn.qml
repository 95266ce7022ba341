// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls
import Kiosk.Probe
import Kiosk.Theme

ControlCase {
    id: test

    name: "PagedColumn"
    spoken: "Next"
    signalName: "pageChanged"
    words: []
    control: PagedColumn {
        id: column

        width: 984
        height: 600
        spacing: Theme.space.m
        language: "es"

        Repeater {
            model: 4

            Words {
                width: column.width
                language: "gn"
                text: "G̃uahẽ mboʼehao ỹguýpe. ".repeat(14).trim()
            }
        }
    }

    function part(control: Item): Item {
        return Probe.stops(control).find(stop => Probe.nameOf(stop) === test.spoken) ?? null;
    }
    function speaker(control: Item): QtObject {
        return control;
    }

    function test_pages_lead_to_the_end_and_back() {
        const column = make() as PagedColumn;
        verify(column.pageCount >= 3);
        const button = spoken => Probe.stops(column).find(stop => Probe.nameOf(stop) === spoken);
        compare(button("Previous"), undefined);
        for (let page = 1; page < column.pageCount; ++page) {
            mouseClick(button("Next"));
            compare(column.page, page);
            compare(Probe.textFaults(column).join("\n"), "");
        }
        compare(button("Next"), undefined);
        // The keyboard did not stay on a button that is off.
        verify(button("Previous") !== undefined);
        column.reset();
        compare(column.page, 0);
    }
    Component {
        id: blocks

        PagedColumn {
            id: even

            width: 984
            height: 7 * 100 + footHeight
            language: "es"

            Repeater {
                model: 10

                Item {
                    width: even.width
                    height: 100
                }
            }
        }
    }
    function test_pages_are_even() {
        const column = createTemporaryObject(blocks, make().parent) as PagedColumn;
        waitForRendering(column, 1000);
        compare(column.pageCount, 2);
        column.turnTo(1);
        // Ten blocks on two pages: five and five, not seven and three.
        compare(column.anchorBlock, 5);
    }
    Component {
        id: headed

        PagedColumn {
            id: withHeading

            width: 984
            height: 300 + title.height + footHeight
            language: "es"

            Repeater {
                model: 2

                Item {
                    width: withHeading.width
                    height: 150
                }
            }
            Heading {
                id: title

                objectName: "heading"
                width: withHeading.width
                language: "es"
                text: "Objetivos"
            }
            Item {
                width: withHeading.width
                height: 150
            }
        }
    }
    function test_heading_stays_with_what_follows() {
        const column = createTemporaryObject(headed, make().parent) as PagedColumn;
        waitForRendering(column, 1000);
        const heading = findChild(column, "heading") as Heading;
        compare(column.pageCount, 2);
        // There would be room for it on the first page.
        verify(!column.shows(heading));
        column.turnTo(1);
        verify(column.shows(heading));
    }
    function test_keyboard_leaves_a_button_that_is_off() {
        const column = make() as PagedColumn;
        const next = part(column);
        next.forceActiveFocus(Qt.TabFocusReason);
        for (let page = 1; page < column.pageCount; ++page)
            keyClick(Qt.Key_Space);
        compare(column.page, column.pageCount - 1);
        verify(!next.enabled);
        verify(Probe.stops(column)[0].activeFocus);
    }
    function test_wheel_turns_pages() {
        const column = make() as PagedColumn;
        mouseWheel(column, column.width / 2, column.height / 3, 0, -120);
        compare(column.page, 1);
        mouseWheel(column, column.width / 2, column.height / 3, 0, 120);
        compare(column.page, 0);
    }
    function test_larger_text_keeps_the_place() {
        const column = make() as PagedColumn;
        mouseClick(part(column));
        const block = column.anchorBlock;
        Theme.textScale = 2;
        waitForRendering(column, 1000);
        compare(column.anchorBlock, block);
        compare(Probe.textFaults(column).join("\n"), "");
    }
}
