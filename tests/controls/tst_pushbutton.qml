// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Controls

ControlCase {
    name: "PushButton"
    spoken: "Imprimir esta página"
    control: PushButton {
        // As narrow as it may be: the label takes two lines.
        width: leastWidth
        language: "es"
        text: "Imprimir esta página"
        iconName: "printer"
    }

    // Where an item of the type Icon stands in \a item.
    function iconIn(item: Item): Item {
        let found = item as Icon;
        for (let i = 0; found === null && i < item.children.length; ++i)
            found = iconIn(item.children[i]);
        return found;
    }
    function middleOf(item: Item, button: Item): real {
        return item.mapToItem(button, item.width / 2, 0).x;
    }

    function test_iconAloneIsInTheMiddle_data(): var {
        return [{ tag: "narrow", width: 0.9 }, { tag: "wide", width: 3 }];
    }
    function test_iconAloneIsInTheMiddle(data: var): void {
        const button = make() as PushButton;
        button.text = "";
        button.iconName = "chevron-up";
        const icon = iconIn(button);
        button.width = Math.ceil(data.width * (icon.width + button.leftPadding));
        fuzzyCompare(middleOf(icon, button), button.width / 2, 0.6);
    }
    function test_iconStandsBesideALabelOnTwoLines(): void {
        const button = make() as PushButton;
        // Still not wide enough for one line.
        button.width = button.leastWidth + 60;
        const icon = iconIn(button);
        const label = Array.from(icon.parent.children).find(item => item instanceof Words && item.visible) as Words;
        compare(label.lineCount, 2);
        const iconEnd = icon.mapToItem(button, icon.width, 0).x;
        fuzzyCompare(middleOf(label, button) - label.contentWidth / 2, iconEnd + button.gap, 1);
        // Both together are in the middle.
        fuzzyCompare((iconEnd - icon.width + middleOf(label, button) + label.contentWidth / 2) / 2, button.width / 2, 1);
    }
}
