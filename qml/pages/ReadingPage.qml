// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text to read: the page of a section or of one of its items, block by block.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Navigation
import Kiosk.Theme

SectionFrame {
    id: page

    /*! The item whose paragraphs are shown; empty for the section itself. */
    readonly property string itemId: page.place.itemId
    readonly property SearchModel search: page.context.search

    readonly property string titleId: page.itemId === "" ? page.sectionId + ".short" : page.itemId + ".title"
    readonly property int number: items.ids.indexOf(page.itemId) + 1
    // Whether the button for plain words stands above the text, because those beside the text have no room for it. Where
    // controls are low, the aids alone have it.
    readonly property bool wordsActionInText: page.landscape && page.hasPlainWords && Theme.largeText && !page.wordsActionShown
                                              && !Theme.lowered
    // Whether the words that are explained are there: after the first frame with the text, so that it does not wait. A text
    // may stand higher than low controls.
    property bool explained: false

    column: column
    hasPlainWords: page.context.catalog.hasPlainWords(page.sectionId, page.itemId)
    bodyIsText: true
    wordsActionAbove: true
    bodyTitle: ownTitle
    // Offices have no bilingual view.
    viewActionLabel: page.place.kind === Place.Reading ? page.context.viewLabel : ""
    viewActionIcon: "layout-split"
    viewActionSelectable: true
    title: titleWording.words
    secondTitle: secondWording.words
    kicker: page.itemId === "" ? "" : qsTr("%1 of %2").arg(items.itemName.replace("%1", page.number)).arg(items.count)

    onTitleIdChanged: column.reset()
    onViewActionWanted: page.openWanted(page.context.navigator.inBoth(true))

    Connections {
        target: page.Window.window
        enabled: page.visible && !page.explained && !Theme.textsStandHigh

        function onFrameSwapped(): void { page.explained = true; }
    }
    Connections {
        target: blocks

        function onBlocksChanged(): void { page.explained = false; }
    }
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

        readonly property bool shown: !page.plainWords && page.itemId === "" && fullTitle.words !== page.title

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
        plainWords: page.plainWords
    }
    Glossary {
        id: explanations

        catalog: page.context.catalog
        language: page.language
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
        titled: fullTitle.shown
        above: (page.plainWords ? Theme.type.h4.line : 0) + (page.wordsActionInText ? Theme.touch.control + Theme.space.m : 0)
        below: page.plainWords && !page.turnsInRow ? Theme.type.caption.line : 0
        highest: page.height - page.barBelowBody - Theme.shape.ribbon
    }
    ClausePages {
        id: clausePages

        text: blocks
        language: page.language
        fit: fit
        width: column.width
        height: column.height - column.footHeight
        single: column.height
        spacing: column.spacing
        above: (page.titleFits ? 0 : ownTitle.height + column.spacing) + (fullTitle.shown ? ownFullTitle.height + column.spacing : 0)
               + (page.wordsActionInText ? Theme.touch.control + column.spacing : 0)
    }
    Panel {
        id: card

        anchors.fill: parent

        // A quarter of lace in the free corner below a short text, to the rounded edge of the card.
        Lace {
            id: cornerLace

            readonly property real free: card.height - column.y - column.wholeHeight - Theme.space.l
            readonly property real reach: Math.max(0, Math.round(Math.min(cornerLace.free, card.width * 0.36)))

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.shape.thin
            width: cornerLace.reach + card.radius
            height: width
            visible: column.pageCount === 1 && !Theme.bare && !Theme.largeText && cornerLace.reach > 1.5 * Theme.space.xxl
            corner: card.radius - Theme.shape.thin
            radius: cornerLace.reach
            centre: Qt.point(width, height)
            pattern: page.look.pattern
            ink: Qt.alpha(Theme.accentInk(page.look.accent), 0.4)
        }
        PagedColumn {
            id: column

            readonly property Face face: fit.face
            // Sentences with pictograms share out what they leave of the card, but stay near one another.
            readonly property real air: {
                if (!page.plainWords)
                    return 0;
                // A little less than there is: heights are rounded, and what is a pixel too high takes a second page.
                const spare = column.height - fit.heightIn(page.language, column.face.size, column.width) - Theme.space.xs;
                return Math.max(0, Math.min(Math.floor(spare / Math.max(1, blocks.blockCount)), Theme.shape.chipSize));
            }

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
            // Made where they are shown, or every text would pay for them.
            Repeater {
                model: page.wordsActionInText ? 1 : 0
                // The page that is shown stays the same.
                onItemAdded: {
                    if (column.anchorBlock > 0)
                        ++column.anchorBlock;
                }
                onItemRemoved: {
                    if (column.anchorBlock > 0)
                        --column.anchorBlock;
                }

                PushButton {
                    activeFocusOnTab: activeFocus || column.page === 0
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    language: page.language
                    text: page.wordsActionLabel
                    iconName: page.wordsActionIcon
                    readWithText: false
                    onClicked: page.wordsActionWanted()
                }
            }
            Repeater {
                model: page.plainWords ? 1 : 0

                Item {
                    width: parent?.width ?? 0
                    height: plainTitle.height

                    Heading {
                        id: plainTitle

                        width: parent.width - (noteBeside.visible ? noteBeside.width + Theme.space.s : 0)
                        language: page.language
                        text: qsTr("In plain words")
                        face: Theme.type.h4
                        color: Theme.bare ? Theme.color.ink : Theme.accentInk(page.look.accent)
                    }
                    SummaryNote {
                        id: noteBeside

                        language: page.language
                        anchors.right: parent.right
                        y: Math.round((plainTitle.face.line - height) / 2)
                        visible: page.turnsInRow
                    }
                }
            }
            Heading {
                id: ownFullTitle

                width: parent.width
                language: page.language
                text: fullTitle.words
                visible: fullTitle.shown
                lines: 3
                face: fit.titleFace
                color: Theme.bare ? Theme.color.ink : Theme.accentInk(page.look.accent)
            }
            Repeater {
                model: blocks

                TextBlock {
                    id: block

                    required property int index

                    width: parent?.width ?? 0
                    language: page.language
                    shown: clausePages.shownWords(block.index, block.words)
                    pageStarts: clausePages.startsOf(block.index, block.words)
                    face: column.face
                    ink: Theme.accentInk(page.look.accent)
                    ground: Theme.accentTint(page.look.accent)
                    air: column.air
                    pictureShown: column.height >= 5 * column.face.line
                    marked: page.search?.marked(block.words) ?? ""

                    ExplainedWords {
                        passage: block.passage
                        pages: column
                        glossary: explanations
                        words: block.words
                        sectionId: page.sectionId
                        shown: page.explained && !Theme.textsStandHigh
                        onChosen: factId => page.explanationWanted(factId)
                        onMoved: page.explained = false
                    }
                }
            }
            Repeater {
                model: page.plainWords && !page.turnsInRow ? 1 : 0

                SummaryNote {
                    language: page.language
                }
            }
        }
    }
}
