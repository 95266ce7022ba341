// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One face for texts that stand side by side: found from all of them, in every language that they may be shown in, so that
// siblings look alike and nothing jumps when the language changes. And what siblings need: the most of it is what all get.

import QtQuick
import Kiosk.Theme

QtObject {
    id: group

    /*! The texts of the set, in all official languages. */
    property list<string> texts: []
    /*! What there is for each: its width, px, how many lines, and their height, px. */
    property real width: Infinity
    property int lines: 1
    property real room: Infinity
    /*! The faces to choose from, largest first. */
    property list<QtObject> faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]

    /*! The face of all texts of the set: at the normal text size the largest of the faces in which each of them fits, or
        the last one. Larger text never gets smaller letters: what would not fit gets any size that does. */
    readonly property Face face: Face {
        size: group.sizeIn(group.model)
        leading: group.model.leading
        bold: group.model.bold
        display: group.model.display
    }
    // Which of the faces it is, but for the size.
    readonly property Face model: {
        let model = group.last;
        for (let i = group.faces.length - 1; i >= 0; --i) {
            const face = group.faces[i] as Face;
            if (group.sizeIn(face) >= group.sizeIn(model))
                model = face;
        }
        return model;
    }
    // The list is empty for a moment while it changes.
    readonly property Face last: (group.faces[group.faces.length - 1] ?? Theme.type.label) as Face

    // The width of the widest text as a heading and in the last face, in sizes of the face. Widths grow with the size, so
    // that not every face needs a measure.
    readonly property real widestHeading: group.widestIn((group.faces[0] ?? group.last) as Face)
    readonly property real widestLast: group.widestIn(group.last)
    function widestIn(face: Face): real {
        return Math.max(0, ...Array.from(group.texts, text => Theme.type.leastWidth(Theme.type.joined(text), face, group.lines)))
            / face.size;
    }
    // The size that \a face may have here, px; 0 where it may have none.
    function sizeIn(face: Face): real {
        const widest = Math.max(1, Math.ceil((face.display ? group.widestHeading : group.widestLast) * face.size));
        const most = Math.floor(face.size * Math.min(group.width / widest, group.room / (group.lines * face.line)));
        const least = face === group.last ? Math.round(face.size / Theme.textScale) : 0;
        return most >= face.size ? face.size : Theme.textScale > 1 ? Math.max(least, most) : least;
    }

    /*! Whether each of the texts stands on \a lines lines in this face. */
    function allOn(lines: int): bool {
        return Array.from(group.texts).every(text => Theme.type.leastWidth(Theme.type.joined(text), group.face, lines) <= group.width);
    }

    /*! Makes the siblings, where some of what they need is known only by each of them. */
    property Repeater siblings: null

    /*! The largest of the numbers that the function \a measure gives for each sibling, or 0. */
    function most(measure: var): real {
        let most = 0;
        for (let i = 0; i < (group.siblings?.count ?? 0); ++i) {
            const sibling = group.siblings.itemAt(i);
            if (sibling !== null)
                most = Math.max(most, measure(sibling));
        }
        return most;
    }
    /*! The smallest of these numbers, or infinity. */
    function least(measure: var): real {
        let least = Infinity;
        for (let i = 0; i < (group.siblings?.count ?? 0); ++i) {
            const sibling = group.siblings.itemAt(i);
            if (sibling !== null)
                least = Math.min(least, measure(sibling));
        }
        return least;
    }
    /*! Whether the function \a test gives true for every sibling. */
    function all(test: var): bool {
        for (let i = 0; i < (group.siblings?.count ?? 0); ++i) {
            const sibling = group.siblings.itemAt(i);
            if (sibling !== null && !test(sibling))
                return false;
        }
        return true;
    }
}
