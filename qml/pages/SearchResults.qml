// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the search found, as many pages at a time as the model gives: one card each.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

Column {
    id: found

    required property SearchModel results
    /*! What each language calls itself. */
    required property LanguageModel names
    required property string language
    /*! Whether they stand beside the keyboard, where it is narrow. */
    required property bool beside
    /*! The height that they may take, px. */
    required property real room

    // A page of few has higher ones.
    readonly property int shown: Math.max(1, Math.min(found.results.most, found.results.total))
    readonly property real rowHeight: Math.floor(Math.min(Theme.touch.row * 1.4, (found.room - (found.shown - 1) * found.spacing) / found.shown))

    signal chosen(card: ResultCard)

    function firstCard(): Card {
        return cards.itemAt(0) as Card;
    }

    Repeater {
        id: cards

        model: found.results

        ResultCard {
            id: card

            width: found.width
            height: found.rowHeight
            language: found.language
            otherLanguageName: found.names.nameOf(card.otherLanguage)
            beside: found.beside
            onClicked: found.chosen(card)
        }
    }
}
