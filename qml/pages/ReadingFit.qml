// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The size of running text: the largest in which the text fits on one page in every official language. So the size does not
// change with the language. Where none fits, the text has several pages.

import QtQuick
import Kiosk.Content
import Kiosk.Drawing
import Kiosk.Theme

QtObject {
    id: fit

    required property PageText text
    /*! The codes of the languages. */
    required property list<string> languages
    /*! The size of the card of text, and the space below the text, px. */
    required property real width
    required property real height
    required property real bottomMargin
    /*! Whether the full title of the section stands above the text. */
    required property bool titled
    /*! The heights of what stands above and below the text whatever its size, px; 0 for nothing. */
    property real above: 0
    property real below: 0
    /*! The height that the card has at most with any text size, px. */
    required property real highest

    /*! The face of the text, that of the title above it, and the space around the text, px. */
    readonly property Face face: (Array.from(Theme.type.reading).find(face => face.size === fit.chosen.x) ?? Theme.type.body) as Face
    readonly property Face titleFace: Theme.type.h4
    readonly property real margin: fit.chosen.y
    /*! Whether the text has one page in every language. */
    readonly property bool onePage: fit.chosen.z > 0
    /*! The widest line for an eye to follow, px: half an em is the mean width of a letter. */
    readonly property real widest: Theme.measure * fit.face.size / 2

    readonly property real wideMargin: Theme.largeText ? Theme.space.l : Theme.space.padding
    readonly property real narrowMargin: Theme.largeText ? Theme.space.m : Theme.space.l

    // The size, the margin around the text, px, and 1 where the text fits so.
    readonly property vector3d chosen: {
        const least = fit.sizeBelow;
        const sizes = Array.from(Theme.type.reading, face => face.size).filter(size => size >= least);
        for (const size of sizes) {
            for (const margin of [fit.wideMargin, fit.narrowMargin]) {
                // The narrow margin helps the smallest size alone.
                if ((margin === fit.wideMargin || size === sizes[sizes.length - 1])
                        && fit.heightOf(size, margin) <= fit.height - margin - fit.bottomMargin)
                    return Qt.vector3d(size, margin, 1);
            }
        }
        return Qt.vector3d(sizes[sizes.length - 1], fit.wideMargin, 0);
    }
    // The largest size that any smaller text size can give, px: who asks for larger text never gets smaller letters.
    readonly property real sizeBelow: {
        let largest = 0;
        for (const scale of Array.from(Theme.textScales).filter(scale => scale < Theme.textScale)) {
            const sizes = Array.from(Theme.type.reading, face => Math.round(face.size * scale / Theme.textScale));
            largest = Math.max(largest, sizes.find(size => fit.heightOf(size, fit.narrowMargin) <= fit.highest)
                                        ?? sizes[sizes.length - 1]);
        }
        return largest;
    }

    /*! The space between two blocks of text of \a size px. */
    function spacingOf(size: real): real {
        // Pictograms keep sentences apart by themselves.
        return Math.round(size * (fit.text.plainWords ? 0.5 : 0.75));
    }
    // How high the text is where it is highest, px.
    function heightOf(size: real, margin: real): real {
        const width = Math.min(fit.width - 2 * margin, Theme.measure * size / 2);
        return Math.max(...Array.from(fit.languages, language => fit.heightIn(language, size, width)));
    }
    function heightIn(language: string, size: real, width: real): real {
        const gap = fit.spacingOf(size);
        let height = fit.text.blockCount >= 0 && fit.titled
                   ? fit.measure.lineCount(fit.text.titleIn(language), Theme.displayFamily, fit.titleFace.size, width)
                     * fit.titleFace.line + gap : 0;
        for (const block of fit.text.blocksIn(language))
            height += fit.heightOfBlock(block, size, width) + gap;
        return height - gap + (fit.above > 0 ? fit.above + gap : 0) + (fit.below > 0 ? fit.below + gap : 0);
    }

    /*! The height of the \a block in letters of \a size px, where the text is \a width px wide, px. */
    function heightOfBlock(block: pageBlock, size: real, width: real): real {
        const indent = block.listed ? Theme.space.xl : block.icon !== "" ? fit.pictogram : 0;
        const words = fit.measure.lineCount(Theme.type.joinedText(block.words), Theme.textFamily, block.note ? Theme.type.small.size : size, width - indent)
                    * (block.note ? Theme.type.small.line : Math.round(size * Theme.type.body.leading));
        const label = block.label === "" ? 0 : fit.measure.lineCount(block.label, Theme.textFamily, Theme.type.label.size, width);
        return Math.max(words, block.icon !== "" ? Theme.shape.chipSize : 0) + label * Theme.type.label.line;
    }

    // What a pictogram takes of the width.
    readonly property real pictogram: Theme.shape.chipSize + Theme.space.l

    readonly property TextMeasure measure: TextMeasure {}
}
