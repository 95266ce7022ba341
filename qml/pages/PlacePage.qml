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

    signal openWanted(wanted: place)
    /*! The visitor wants what a card leads to; the card has its coloured bar at \a bar, px. */
    signal openFromWanted(wanted: place, bar: rect)
    /*! The visitor wants to know what a word means: the fact \a factId says it. */
    signal explanationWanted(factId: string)
    /*! The visitor wants pages in plain words, or their full texts. */
    signal plainWordsWanted(wanted: bool)

    /*! Wants the place to which the \a card leads. */
    function openFrom(card: Card, wanted: place): void {
        page.openFromWanted(wanted, card.mapToItem(page, 0, 0, Theme.shape.sectionBar, card.height));
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
