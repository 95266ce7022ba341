// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the pages of a text end that needs several: at a clause. Entries of lists, facts and notes stay whole. Plain
// sentences are short, and need none of this.

import QtQuick
import Kiosk.Content
import Kiosk.Drawing
import Kiosk.Theme

TextPages {
    id: pages

    required property PageText text
    required property string language
    required property ReadingFit fit

    // The words of a paragraph as its pages divide them; empty where they are not those of \a words, which may have changed
    // since pages were found.
    function divided(paragraph: int, words: string): string {
        const shown = pages.shownTexts[paragraph] ?? "";
        return shown !== "" && Theme.type.unjoined(shown) === Theme.type.unjoined(words) ? shown : "";
    }
    /*! How the \a words of the \a paragraph are shown. */
    function shownWords(paragraph: int, words: string): string {
        return pages.divided(paragraph, words) || Theme.type.joinedText(words);
    }
    /*! The lines of them with which pages begin. */
    function startsOf(paragraph: int, words: string): list<int> {
        return pages.divided(paragraph, words) === "" ? [] : pages.starts(paragraph);
    }

    family: Theme.textFamily
    pixelSize: pages.fit.face.size
    lineHeight: pages.fit.face.line
    onTextsWanted: {
        const blocks = pages.fit.onePage || pages.text.plainWords ? [] : Array.from(pages.text.blocksIn(pages.language));
        pages.setParagraphs(blocks.map(block => Theme.type.joinedText(block.words)),
                            blocks.map(block => block.label === "" && !block.listed && !block.note
                                              ? 0 : pages.fit.heightOfBlock(block, pages.fit.face.size, pages.width)));
    }

    Connections {
        target: pages.text

        function onBlocksChanged(): void { pages.refresh(); }
    }
    Connections {
        target: pages.fit

        function onOnePageChanged(): void { pages.refresh(); }
    }
}
