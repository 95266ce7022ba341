// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a section lists, numbered; each opens a page of its own.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

SectionFrame {
    id: page

    column: column
    title: titleWording.words
    secondTitle: secondWording.words
    bodyIsControls: true

    onSectionIdChanged: column.reset()

    Wording {
        id: titleWording

        catalog: page.context.catalog
        language: page.language
        textId: page.sectionId + ".title"
    }
    Wording {
        id: secondWording

        catalog: page.context.catalog
        language: page.secondLanguage
        textId: page.sectionId + ".title"
    }
    ItemModel {
        id: items

        catalog: page.context.catalog
        language: page.language
        sectionId: page.sectionId
    }

    Wordings {
        id: titles

        catalog: page.context.catalog
        languages: page.context.languages.codes
        textIds: Array.from(items.ids).map(id => id + ".title")
    }

    FaceGroup {
        id: group

        siblings: cards
        texts: titles.words
        width: group.most(item => (item as Card).steadyRoom)
        lines: Theme.largeText && !(page.landscape && Theme.lowered) ? 3 : 2
    }
    PagedColumn {
        id: column

        readonly property real rowHeight: {
            const least = group.most(item => (item as Card).leastHeight);
            const bare = Math.max(Theme.touch.target, group.most(item => (item as Card).bareHeight));
            const share = Math.floor((height - (items.count - 1) * spacing) / Math.max(1, items.count));
            // Where they need several pages, those of each fill it.
            return share < bare ? Math.max(bare, column.shareOfPage(items.count, bare))
                 : Math.min(share, Math.max(least, Math.round(Theme.touch.row * 1.6)));
        }

        anchors.fill: parent
        spacing: page.landscape || Theme.largeText ? Theme.space.s : Theme.space.gap
        language: page.language
        turnedElsewhere: page.turnsInRow

        Repeater {
            id: cards

            model: items

            Card {
                id: card

                required property string itemId
                required property int index
                required property string title

                width: parent?.width ?? 0
                height: column.rowHeight
                language: page.language
                text: title
                number: index + 1
                titleFace: group.face
                titleLines: group.lines
                evenTitle: true
                // What is no word gives way to large text.
                arrowShown: !(page.landscape && Theme.largeText)
                signSize: Theme.largeText ? Theme.shape.smallChipSize
                        : page.landscape ? Theme.shape.chipSize : Theme.shape.chipSize + Theme.space.s
                ink: Theme.accentInk(page.look.accent)
                ground: Theme.accentTint(page.look.accent)
                inkOnGround: Theme.accentInk(page.look.accent)
                onClicked: page.openFrom(card, page.context.navigator.item(page.sectionId, itemId))
            }
        }
    }
}
