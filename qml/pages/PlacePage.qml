// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page that shows a place: a frame that is filled from its context. It speaks by signals alone.

import QtQuick
import Kiosk.Controls
import Kiosk.Navigation
import Kiosk.Theme

PageFrame {
    id: page

    required property PageContext context

    readonly property place place: page.context.place

    /*! What is read aloud of it after its title, in this order. */
    property list<Item> spokenParts: [page.bodyPlace]

    /*! The coloured bar of the card that was touched last, from which the page that it opens grows, px; empty for none. */
    property rect touchedBar

    signal openWanted(wanted: place)
    /*! The visitor wants to know what a word means: the fact \a factId says it. */
    signal explanationWanted(factId: string)
    /*! The visitor wants pages in plain words, or their full texts. */
    signal plainWordsWanted(wanted: bool)

    /*! Opens the place \a wanted, to which the \a card leads. */
    function openFrom(card: Card, wanted: place): void {
        page.touchedBar = card.mapToItem(page, 0, 0, Theme.shape.sectionBar, card.height);
        page.openWanted(wanted);
    }
    /*! Shows the text \a textId, which the search found. */
    function showText(textId: string): void {
        page.column?.showText(textId);
    }

    language: page.context.language
    secondLanguage: page.context.secondLanguage
    ministryName: page.context.ministryName
    barHeight: page.context.barHeight
    readHeight: page.context.readHeight
    low: page.readHeight > 0 && page.height > page.width
}
