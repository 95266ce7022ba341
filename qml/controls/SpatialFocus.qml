// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Arrow keys: moves the keyboard to the nearest control in a direction, as the eye would.

import QtQuick

QtObject {
    id: spatial

    /*! Moves the focus inside \a root from \a from towards \a key, one of Qt.Key_Left, Right, Up, Down; answers whether
        there was somewhere to go. */
    function move(root: Item, from: Item, key: int): bool {
        const start = spatial.boxOf(from, root);
        const vertical = key === Qt.Key_Up || key === Qt.Key_Down;
        const sign = key === Qt.Key_Right || key === Qt.Key_Down ? 1 : -1;
        let best = from;
        let bestCost = Infinity;
        for (const item of spatial.controls(root)) {
            if (item === from)
                continue;
            const box = spatial.boxOf(item, root);
            const along = sign * (vertical ? box.y + box.height / 2 - start.y - start.height / 2
                                          : box.x + box.width / 2 - start.x - start.width / 2);
            if (along <= 1)
                continue;
            // What overlaps on the other axis is straight ahead; what does not costs twice its distance aside. What begins
            // beside the start and not beyond it costs twice as much as it lies back.
            const aside = vertical ? spatial.gap(box.x, box.width, start.x, start.width)
                                  : spatial.gap(box.y, box.height, start.y, start.height);
            const ahead = vertical ? spatial.beyond(box.y, box.height, start.y, start.height, sign)
                                  : spatial.beyond(box.x, box.width, start.x, start.width, sign);
            const cost = along + 2 * aside + 2 * Math.max(0, -ahead);
            if (cost < bestCost) {
                best = item;
                bestCost = cost;
            }
        }
        if (best === from)
            return false;
        best.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    /*! Every visible, enabled control below \a item. */
    function controls(item: Item): var {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible || !child.enabled)
                continue;
            if (child.activeFocusOnTab)
                found.push(child);
            found = found.concat(spatial.controls(child));
        }
        return found;
    }

    function boxOf(item: Item, root: Item): rect {
        return item.mapToItem(root, Qt.rect(0, 0, item.width, item.height));
    }
    // How far the box at \a a begins beyond the end of the one at \a b.
    function beyond(a: real, aLength: real, b: real, bLength: real, sign: int): real {
        return sign > 0 ? a - b - bLength : b - a - aLength;
    }
    function gap(a: real, aLength: real, b: real, bLength: real): real {
        return Math.max(0, a - b - bLength, b - a - aLength);
    }
}
