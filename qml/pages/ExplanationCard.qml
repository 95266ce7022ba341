// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a word means, in both official languages, over the page that uses it.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Session
import Kiosk.Theme

Scrim {
    id: page

    required property Catalog catalog
    required property Language languages
    /*! The fact that explains the word; empty for none. */
    required property string factId
    /*! Where the panel begins from the left, px, and the height of the bar below it. */
    required property real side
    required property real barHeight

    readonly property string language: page.languages.code
    // The visit's language first.
    readonly property list<string> codes: [page.language, ...Array.from(page.languages.official).filter(code => code !== page.language)]

    signal closeWanted()

    function turn(pages: int): void {
        column.turnTo(column.page + pages);
    }
    function takeFocus(reason: int): void {
        close.forceActiveFocus(reason);
    }

    spokenTitle: word.words
    onFactIdChanged: column.reset()
    onTouchedBeside: page.closeWanted()

    Wording {
        id: word

        catalog: page.catalog
        language: page.language
        textId: page.factId + ".label"
    }
    OverlayPanel {
        id: panel

        readonly property real margin: Theme.largeText || Theme.cramped ? Theme.space.m : Theme.space.margin
        // Large text needs the height; the buttons stand at its lower end.
        readonly property real highest: Math.max(Theme.shape.ribbon + Theme.space.m, Theme.largeText ? 0 : Theme.reachLine(page.height))
        readonly property real whole: column.y + column.wholeHeight + Theme.space.m + close.height + panel.margin

        x: page.side
        width: page.width - x
        height: Math.min(panel.whole, page.height - page.barHeight - panel.highest)
        y: page.height - page.barHeight - height

        PagedColumn {
            id: column

            x: panel.margin
            y: panel.margin
            width: panel.width - 2 * x
            height: close.y - y - Theme.space.m
            spacing: Theme.space.m
            language: page.language

            Repeater {
                model: page.codes

                Column {
                    id: said

                    required property string modelData

                    width: parent?.width ?? 0
                    spacing: Theme.space.xs

                    Heading {
                        width: parent.width
                        language: said.modelData
                        exception: Words.Bilingual
                        text: term.words
                        faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
                    }
                    Passage {
                        width: parent.width
                        language: said.modelData
                        exception: Words.Bilingual
                        textId: page.factId
                        text: Theme.type.joinedText(meaning.words)
                    }
                    Wording {
                        id: term

                        catalog: page.catalog
                        language: said.modelData
                        textId: page.factId + ".label"
                    }
                    Wording {
                        id: meaning

                        catalog: page.catalog
                        language: said.modelData
                        textId: page.factId + ".value"
                    }
                }
            }
        }
        PushButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: panel.margin
            y: panel.height - height - panel.margin
            focus: true
            language: page.language
            text: qsTr("Close")
            iconName: "x-lg"
            onClicked: page.closeWanted()
        }
    }
}
