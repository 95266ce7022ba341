// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that may be longer than their room: with a mark in them, as much as fits around the first one, whole words only.

import QtQuick
import Kiosk.Theme

Words {
    id: snippet

    /*! The words, with or without marks as in Words. */
    required property string whole
    /*! How many lines there are for it. */
    property int lines: 1

    readonly property string part: {
        const words = snippet.whole.split(" ");
        const first = words.findIndex(word => word.includes("\u0002"));
        // A change of size is not told by the measures themselves.
        const scale = snippet.face.size / metrics.font.pixelSize;
        const widthOf = word => metrics.advanceWidth(snippet.unmarked(word) + " ") * scale;
        // A line is seldom full: a word that does not fit goes to the next one.
        let free = snippet.width * snippet.lines - (snippet.lines - 1) * snippet.width / 4 - 2 * widthOf("…");
        if (first < 0 || words.reduce((sum, word) => sum + widthOf(word), 0) <= free + 2 * widthOf("…"))
            return snippet.whole;
        let from = first;
        let to = first;
        free -= widthOf(words[first]);
        // A third of the room for what comes before.
        for (let before = free / 3; from > 0 && widthOf(words[from - 1]) <= before; --from) {
            before -= widthOf(words[from - 1]);
            free -= widthOf(words[from - 1]);
        }
        for (; to + 1 < words.length && widthOf(words[to + 1]) <= free; ++to)
            free -= widthOf(words[to + 1]);
        return (from > 0 ? "… " : "") + words.slice(from, to + 1).join(" ") + (to + 1 < words.length ? " …" : "");
    }

    text: snippet.joined(snippet.unmarked(snippet.part))
    marked: snippet.part.includes("\u0002") ? snippet.part : ""

    FontMetrics {
        id: metrics

        font.family: Theme.textFamily
        font.pixelSize: snippet.face.size
    }
}
