// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One page that the search found: its title, and the text that matches.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Card {
    id: result

    required property string sectionId
    required property string accent
    required property string itemId
    required property string officeId
    required property string textId
    required property string symbol
    required property string title
    required property string summary
    required property string otherLanguage
    required property string otherWords
    required property bool answered
    /*! What the other language calls itself. */
    required property string otherLanguageName
    /*! Whether it stands beside the keyboard, where it is narrow. */
    required property bool beside

    // What is said of a page that is not said by a text of it.
    readonly property string note: !result.answered ? qsTr("Not published here. Please ask at the reception.")
                                 : result.otherLanguage === "" ? ""
                                 : qsTr("Match found in %1: %2").arg(result.otherLanguageName).arg(result.otherWords)

    function unmarked(marked: string): string {
        return marked.replace(/[\u0002\u0003]/g, "");
    }

    text: result.unmarked(result.title)
    markedText: text === result.title ? "" : result.title
    detail: result.note !== "" ? result.note : result.unmarked(result.summary)
    markedDetail: result.note !== "" || detail === result.summary ? "" : result.summary
    detailLines: Math.max(1, Math.floor((availableHeight - Theme.type.h4.line) / Theme.type.small.line))
    iconName: symbol
    ink: Theme.accentInk(accent)
    ground: Theme.accentGround(accent)
    inkOnGround: Theme.onAccent(accent)
    titleLines: 1
    arrowShown: !result.beside
    signShown: !result.beside || fitsBeside
    // Lower than others, where three of them stand below the title and where letters are large: the line below the
    // title says what matters.
    titleFaces: result.beside || Theme.textScale > 1 ? [Theme.type.h4, Theme.type.label]
                                                   : [Theme.type.h3, Theme.type.h4, Theme.type.label]
    summaryShown: summaryFits
}
