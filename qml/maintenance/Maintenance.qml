// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What staff see over a page: the question for a code, what a stick has brought, and what came of it.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Delivery
import Kiosk.Session

OverlayContent {
    id: maintenance

    required property Catalog catalog
    required property Language language
    required property Delivery delivery

    readonly property int step: maintenance.delivery.step
    readonly property bool asksCode: maintenance.step === Delivery.AskingCode || maintenance.step === Delivery.AskingSecond
                                     || maintenance.step === Delivery.AskingUndo
    readonly property bool reviews: maintenance.step === Delivery.Showing && maintenance.delivery.found
    /*! The page that is shown; null while there is none. */
    property StaffFrame frame: null

    function turn(pages: int): void {
        (maintenance.frame as ReviewPage)?.turn(pages);
    }

    spokenTitle: maintenance.frame?.title ?? ""

    Keys.onEscapePressed: maintenance.delivery.back()

    Wording { id: ministry; catalog: maintenance.catalog; language: maintenance.language.code; textId: "ministry.acronym" }
    LanguageModel { id: named; catalog: maintenance.catalog; codes: maintenance.language.codes }

    // Each page is made anew: nothing of what was entered is left.
    component Pages: Repeater {
        onItemAdded: (index, item) => {
            maintenance.frame = item as StaffFrame;
            item.focus = true;
        }
        onItemRemoved: (index, item) => {
            if (maintenance.frame === item)
                maintenance.frame = null;
        }
    }
    Pages {
        model: maintenance.asksCode ? 1 : 0

        CodePage {
            width: maintenance.width
            height: maintenance.height
            language: maintenance.language.code
            ministryName: ministry.words
            delivery: maintenance.delivery
        }
    }
    Pages {
        model: maintenance.reviews ? 1 : 0

        ReviewPage {
            width: maintenance.width
            height: maintenance.height
            language: maintenance.language.code
            ministryName: ministry.words
            delivery: maintenance.delivery
            languages: named
        }
    }
    Pages {
        model: maintenance.asksCode || maintenance.reviews || maintenance.step === Delivery.Closed ? 0 : 1

        MessagePage {
            width: maintenance.width
            height: maintenance.height
            language: maintenance.language.code
            ministryName: ministry.words
            delivery: maintenance.delivery
        }
    }
    // The same page for another question, or with other buttons.
    Connections {
        target: maintenance.delivery
        function onStepChanged(): void { later.restart(); }
    }
    Timer {
        id: later

        interval: 0
        running: true
        onTriggered: maintenance.frame?.takeFocus()
    }
}
