// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text to read: the page of a section or of one of its items, block by block.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

SectionFrame {
    id: page

    /*! The item whose paragraphs are shown; empty for the section itself. */
    readonly property string itemId: page.place.itemId
    readonly property SearchModel search: page.context.search

    readonly property string titleId: page.itemId === "" ? page.sectionId + ".short" : page.itemId + ".title"
    readonly property int number: items.ids.indexOf(page.itemId) + 1

    column: column
    bodyTitle: ownTitle
    viewActionLabel: page.context.viewLabel
    viewActionIcon: "layout-split"
    viewActionSelectable: true
    title: titleWording.words
    secondTitle: secondWording.words
    kicker: page.itemId === "" ? "" : qsTr("Objective %1 of %2").arg(page.number).arg(items.count)

    onTitleIdChanged: column.reset()
    onViewActionWanted: page.openWanted(page.context.navigator.inBoth(true))

    Wording {
        id: titleWording

        catalog: page.context.catalog
        language: page.language
        textId: page.titleId
    }
    Wording {
        id: secondWording

        catalog: page.context.catalog
        language: page.secondLanguage
        textId: page.titleId
    }
    Wording {
        id: fullTitle

        catalog: page.context.catalog
        language: page.language
        textId: page.sectionId + ".title"
    }
    PageText {
        id: blocks

        catalog: page.context.catalog
        language: page.language
        sectionId: page.sectionId
        itemId: page.itemId
    }
    ItemModel {
        id: items

        catalog: page.context.catalog
        language: page.language
        sectionId: page.sectionId
    }

    ReadingFit {
        id: fit

        text: blocks
        languages: page.context.languages.official
        width: page.bodyWidth
        height: page.bodyHeight
        bottomMargin: Theme.largeText ? Theme.space.s : Theme.space.m
        titled: page.itemId === "" && fullTitle.words !== page.title
        highest: page.height - page.barBelowBody - Theme.shape.ribbon
    }
    Panel {
        id: card

        anchors.fill: parent

        // A quarter of lace in the free corner below a short text.
        Item {
            readonly property real free: card.height - column.y - column.wholeHeight

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space.xs
            width: Math.max(0, Math.round(Math.min(free - Theme.space.l, card.width * 0.36)))
            height: width
            clip: true
            visible: column.pageCount === 1 && !Theme.bare && !Theme.largeText && width > Theme.space.xxl * 1.5

            Lace {
                width: 2 * parent.width
                height: width
                sectionId: page.sectionId
                ink: Qt.alpha(Theme.sectionInk(page.sectionId), 0.4)
            }
        }
        PagedColumn {
            id: column

            readonly property Face face: fit.face

            anchors.fill: parent
            anchors.topMargin: fit.margin
            anchors.bottomMargin: fit.bottomMargin
            anchors.leftMargin: fit.margin
            anchors.rightMargin: Math.max(fit.margin, page.bodyWidth - fit.margin - fit.widest)
            turnedElsewhere: page.turnsInRow
            spacing: fit.spacingOf(face.size)
            language: page.language

            Heading {
                id: ownTitle

                width: parent.width
                language: page.language
                text: page.title
                visible: !page.titleFits
                lines: 3
                faces: [Theme.type.h3, Theme.type.label]

                FocusRing {
                    visible: ownTitle.activeFocus && Theme.focusShown
                }
            }
            Heading {
                width: parent.width
                language: page.language
                text: fullTitle.words
                visible: page.itemId === "" && fullTitle.words !== page.title
                lines: 3
                face: fit.titleFace
                color: Theme.bare ? Theme.color.ink : Theme.sectionInk(page.sectionId)
            }
            Repeater {
                model: blocks

                TextBlock {
                    id: block

                    width: parent?.width ?? 0
                    language: page.language
                    face: column.face
                    ink: Theme.sectionInk(page.sectionId)
                    marked: page.search?.marked(block.words) ?? ""
                }
            }
        }
    }
}
