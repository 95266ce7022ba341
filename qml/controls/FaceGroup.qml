// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Siblings that look alike: the items of one Repeater, which have one face, and where they wish one height or width. What
// the neediest of them needs is what all of them get.

import QtQuick
import Kiosk.Theme

QtObject {
    id: group

    /*! Makes the siblings. */
    required property Repeater siblings
    /*! The faces for their titles, largest first. */
    property list<QtObject> faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
    /*! How many of the faces are too large for at least one of the titles. */
    property int facesTooLarge: 0

    /*! The one face of all titles: the largest one in which each of them fits, or the last one. */
    readonly property Face face: (group.faces[group.facesTooLarge] ?? Theme.type.label) as Face

    /*! The largest of the numbers that the function \a measure gives for each sibling, or 0. */
    function most(measure: var): real {
        let most = 0;
        for (let i = 0; i < group.siblings.count; ++i) {
            const sibling = group.siblings.itemAt(i);
            if (sibling !== null)
                most = Math.max(most, measure(sibling));
        }
        return most;
    }
    /*! Whether the function \a test gives true for every sibling. */
    function all(test: var): bool {
        for (let i = 0; i < group.siblings.count; ++i) {
            const sibling = group.siblings.itemAt(i);
            if (sibling !== null && !test(sibling))
                return false;
        }
        return true;
    }
}
