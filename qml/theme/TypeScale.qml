// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The faces of type: Noto Sans for text, Noto Sans Display for headings. Sizes and line heights in px.

import QtQuick

QtObject {
    id: scale

    required property Metrics metrics

    readonly property string textFamily: "Noto Sans"
    readonly property string displayFamily: "Noto Sans Display"

    readonly property Face caption: Face { size: scale.metrics.fontSize(28, 13); leading: 1.35 }
    readonly property Face label: Face { size: scale.metrics.fontSize(30, 15); leading: 1.25; bold: true }
    // The lines below the title of a card, which are short.
    readonly property Face detail: Face { size: scale.metrics.fontSize(28, 13); leading: 1.25 }
    readonly property Face small: Face { size: scale.metrics.fontSize(32, 16); leading: 1.4 }
    readonly property Face menu: Face { size: scale.metrics.fontSize(32, 15); leading: 1.4 }
    readonly property Face body: Face { size: scale.metrics.fontSize(39, 18); leading: 1.5 }
    // Running text in two languages at once.
    readonly property Face pair: Face { size: scale.metrics.fontSize(36, 17); leading: 1.4 }
    readonly property Face smallPair: Face { size: scale.metrics.fontSize(32, 16); leading: 1.4 }
    readonly property Face lead: Face { size: scale.metrics.fontSize(45, 22); leading: 1.5 }
    readonly property Face largest: Face { size: scale.metrics.fontSize(56, 27); leading: 1.5 }
    // Running text takes the largest of these in which it fits on one page.
    readonly property list<QtObject> reading: scale.metrics.desktop || scale.metrics.screen.height > scale.metrics.screen.width
                                              ? [scale.lead, scale.body] : [scale.largest, scale.lead, scale.body]
    readonly property list<QtObject> pairs: scale.metrics.desktop ? [scale.lead, scale.body, scale.pair, scale.smallPair] : [scale.pair, scale.smallPair]
    // Names on a map, larger in the palettes of high contrast.
    readonly property Face street: Face {
        size: scale.metrics.fontSize(scale.metrics.bare ? 34 : 28, scale.metrics.bare ? 17 : 14)
        leading: 1.35
    }
    readonly property Face h4: Face { size: scale.metrics.fontSize(38, 19); leading: 1.3; bold: true; display: true }
    readonly property Face h3: Face { size: scale.metrics.fontSize(44, 22); leading: 1.3; bold: true; display: true }
    readonly property Face h2: Face { size: scale.metrics.fontSize(56, 28); leading: 1.25; bold: true; display: true }
    // Between the two: a title that shares its place with much else.
    readonly property Face title: Face { size: scale.metrics.fontSize(66, 32); leading: 1.25; bold: true; display: true }
    readonly property Face h1: Face { size: scale.metrics.fontSize(78, 38); leading: 1.25; bold: true; display: true }
    // Letters and words on the keys of the keyboard. Keys do not grow with the text, so these grow only as far as they
    // have room.
    readonly property Face key: Face { size: Math.min(scale.metrics.fontSize(46, 20), scale.metrics.px(60)); leading: 1.25 }
    readonly property Face keyWord: Face {
        size: Math.min(scale.metrics.fontSize(30, 15), scale.metrics.px(40))
        leading: 1.25
        bold: true
    }
    // Capitals of 40 mm, read at ten metres: a capital is 0.714 of the size.
    readonly property Face sign: Face {
        size: Math.ceil(40 / 0.714 * scale.metrics.pixelsPerMillimetre)
        leading: 1.25
        display: true
    }

    // --- How words are measured and joined

    // At one size for all: widths grow with the size, and a change of size is not told by the measures themselves.
    readonly property FontMetrics displayMetrics: FontMetrics {
        font.family: scale.displayFamily
        font.pixelSize: 100
        font.bold: true
    }
    readonly property FontMetrics boldMetrics: FontMetrics {
        font.family: scale.textFamily
        font.pixelSize: 100
        font.bold: true
    }
    readonly property FontMetrics plainMetrics: FontMetrics {
        font.family: scale.textFamily
        font.pixelSize: 100
    }

    /*! The least width in which \a words stand on at most \a lines lines in \a face, px. No word is broken. */
    function leastWidth(words: string, face: Face, lines: int): real {
        const metrics = face.display ? scale.displayMetrics : face.bold ? scale.boldMetrics : scale.plainMetrics;
        const widths = words.split(" ").map(word => metrics.advanceWidth(word));
        const least = scale.narrowest(widths, metrics.advanceWidth(" "), lines);
        return Math.ceil(least * face.size / metrics.font.pixelSize);
    }
    // The widest line, where words of these \a widths are divided as evenly as they can be.
    function narrowest(widths: var, space: real, lines: int): real {
        let best = widths.reduce((sum, width) => sum + space + width, -space);
        let head = -space;
        for (let i = 1; i < widths.length && lines > 1; ++i) {
            head += space + widths[i - 1];
            if (head >= best)
                break;
            best = Math.min(best, Math.max(head, scale.narrowest(widths.slice(i), space, lines - 1)));
        }
        return best;
    }

    // What belongs to the word after it, and what to the number before it.
    readonly property list<string> abbreviations: ["N.º", "Gral.", "Avda."]
    readonly property list<string> units: ["m", "km", "%"]
    // In letters: a longer piece would leave the line before it too empty.
    readonly property int longestPiece: 18

    /*! \a plain with no-break spaces where a line should not end: after words of one or two letters and abbreviations,
        between a number and its unit, and before a short last word. */
    function joined(plain: string): string {
        return plain.split("\n").map(line => scale.joinedLine(line.split(" "), true)).join("\n");
    }
    /*! The same for running text, whose lines may end with a short word: they are fuller so. */
    function joinedText(plain: string): string {
        return plain.split("\n").map(line => scale.joinedLine(line.split(" "), false)).join("\n");
    }
    /*! \a shown with a plain space for each no-break space, and for each line separator, with which a page ends. */
    function unjoined(shown: string): string {
        return shown.replace(/[\u00a0\u2028]/g, " ");
    }
    function joinedLine(words: var, shortWords: bool): string {
        let line = words[0];
        let piece = words[0].length;
        for (let i = 1; i < words.length; ++i) {
            const before = words[i - 1];
            const word = words[i];
            // A letter may be followed by its tilde. A lone short word at the beginning is not left to itself.
            const first = i === 2 && words[0].length <= 3;
            const named = scale.abbreviations.includes(before);
            const belongs = (shortWords && !first && /^[(«“¿¡]?(?:[^\s\d.,;:!?…)»”·–-]\u0303?){1,2}$/.test(before))
                         || (/\d$/.test(before) && scale.units.includes(word.replace(/[.,;:)]$/, "")))
                         || (i === words.length - 1 && word.length <= 7);
            const joins = named || (belongs && piece + 1 + word.length <= scale.longestPiece);
            line += (joins ? "\u00a0" : " ") + word;
            piece = joins ? piece + 1 + word.length : word.length;
        }
        return line;
    }
}
