// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same text in both official languages at once, paragraph by paragraph: side by side on a landscape screen, one below the
// other on a portrait one.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Theme

SectionFrame {
    id: page

    /*! The item whose paragraphs are shown; empty for the section itself. */
    readonly property string itemId: page.place.itemId

    readonly property list<string> codes: [page.context.languages.official[0] ?? "", page.context.languages.official[1] ?? ""]
    readonly property list<string> names: official.count < 2 ? [] : [official.nameOf(page.codes[0]), official.nameOf(page.codes[1])]
    readonly property list<string> noNames: []
    readonly property string titleId: page.itemId === "" ? page.sectionId + ".short" : page.itemId + ".title"
    readonly property int number: items.ids.indexOf(page.itemId) + 1
    readonly property color nameInk: Theme.bare ? Theme.color.ink : Theme.accentInk(page.look.accent)
    readonly property bool sideBySide: page.wide
    /*! The largest face in which every text stands beside its counterpart on one page, or the last one. */
    readonly property Face face: {
        const faces = Array.from(Theme.type.pairs);
        return (faces.find(face => page.highestPair(face) <= column.height - column.footHeight) ?? faces[faces.length - 1]) as Face;
    }

    // The height of the highest pair of texts in \a face, with the note that follows it, px.
    function highestPair(face: Face): real {
        const texts = Array.from(page.codes, code => blocks.blockCount < 0 ? [] : blocks.blocksIn(code));
        const width = page.sideBySide ? (column.width - column.gap) / 2 : column.width;
        // Where the languages alternate, their names stand above the texts and a line between them.
        const names = page.sideBySide ? 0 : 2 * Theme.type.label.line + 2 * Theme.space.s;
        let highest = 0;
        for (let i = 0; i < texts[0].length; ++i) {
            const heights = texts.map(text => measure.lineCount(Theme.type.joinedText(text[i]?.words ?? ""), Theme.textFamily, face.size, width) * face.line);
            const notes = texts.map(text => text[i + 1]?.note ? page.spaceBelow(face) + page.noteHeight(text[i + 1].words, width) : 0);
            highest = Math.max(highest, page.sideBySide ? Math.max(...heights) + Math.max(...notes)
                                                        : page.sum(heights) + page.sum(notes) + names);
        }
        return highest;
    }
    function noteHeight(words: string, width: real): real {
        return measure.lineCount(Theme.type.joinedText(words), Theme.textFamily, Theme.type.small.size, width) * Theme.type.small.line;
    }
    function spaceBelow(face: Face): real {
        return Math.round(face.size * 0.75);
    }
    function sum(numbers: list<real>): real {
        return Array.from(numbers).reduce((sum, number) => sum + number, 0);
    }

    column: column
    bodyTitle: titlePair
    // The way back to the full text; the way here is on the page in one language, for this one needs its room.
    hasPlainWords: page.plainWords && page.context.catalog.hasPlainWords(page.sectionId, page.itemId)
    bodyIsText: true
    paired: true
    hint: ""
    viewActionLabel: page.context.viewLabel
    viewActionIcon: "layout-split"
    viewActionSelectable: true
    viewActionSelected: true
    title: titleWording.words
    titleLanguage: page.codes[0] ?? page.language
    secondTitle: secondWording.words
    secondLanguage: page.codes[1] ?? page.language
    languageNames: page.sideBySide ? page.names : page.noNames
    kicker: page.itemId === "" ? "" : qsTr("%1 of %2").arg(items.itemName.replace("%1", page.number)).arg(items.count)

    onTitleIdChanged: column.reset()
    onViewActionWanted: page.openWanted(page.context.navigator.inBoth(false))

    Wording {
        id: titleWording

        catalog: page.context.catalog
        language: page.codes[0] ?? ""
        textId: page.titleId
    }
    Wording {
        id: secondWording

        catalog: page.context.catalog
        language: page.codes[1] ?? ""
        textId: page.titleId
    }
    LanguageModel {
        id: official

        catalog: page.context.catalog
        codes: page.context.languages.codes
        officialOnly: true
    }
    PageText {
        id: blocks

        paired: true
        catalog: page.context.catalog
        language: page.codes[0] ?? ""
        sectionId: page.sectionId
        itemId: page.itemId
        plainWords: page.plainWords
    }
    ItemModel {
        id: items

        catalog: page.context.catalog
        language: page.language
        sectionId: page.sectionId
    }
    TextMeasure {
        id: measure
    }

    // A card for each column, or one for both where they alternate.
    Repeater {
        model: page.sideBySide ? 2 : 1

        Panel {
            required property int index

            x: index * (width + column.gutter)
            width: page.sideBySide ? (page.bodyWidth - column.gutter) / 2 : page.bodyWidth
            height: page.bodyHeight
        }
    }
    PagedColumn {
        id: column

        readonly property real gutter: Theme.space.gap
        // From the text of one card to that of the next.
        readonly property real gap: column.gutter + 2 * column.anchors.leftMargin

        anchors.fill: parent
        anchors.topMargin: Theme.largeText || page.sideBySide ? Theme.space.m : Theme.space.l
        anchors.bottomMargin: Theme.largeText || page.sideBySide ? Theme.space.s : Theme.space.m
        anchors.leftMargin: Theme.largeText || page.sideBySide ? Theme.space.l : Theme.space.padding
        anchors.rightMargin: anchors.leftMargin
        turnedElsewhere: page.turnsInRow
        spacing: page.spaceBelow(page.face)
        language: page.language

        BlockPair {
            id: titlePair

            texts: [page.title, page.secondTitle]
            textId: page.titleId
            visible: !page.titleFits
            bold: true

            Accessible.role: Accessible.Heading
            Accessible.name: page.title
        }
        Repeater {
            model: blocks

            Column {
                id: block

                required property int index
                required property string textId
                required property string label
                required property string words
                required property bool listed
                required property bool note

                readonly property pageBlock second: blocks.blockAt(block.index, blocks.blockCount < 0 ? "" : page.codes[1])

                // A sentence explains its label; a short value is what one looks for below it.
                readonly property bool explains: block.label !== "" && block.words.endsWith(".")

                width: parent?.width ?? 0

                Repeater {
                    model: block.label === "" ? 0 : 1

                    BlockPair {
                        texts: [block.label, block.second.label]
                        textId: block.textId
                        face: Theme.type.small
                        bold: block.explains
                    }
                }
                BlockPair {
                    texts: [block.words, block.second.words]
                    textId: block.textId
                    listed: block.listed
                    face: block.note ? Theme.type.small : page.face
                    bold: block.label !== "" && !block.explains
                    // Above every paragraph where the languages alternate, else beside the titles.
                    names: page.sideBySide || block.listed || block.note || block.label !== "" ? page.noNames : page.names
                }
            }
        }
    }

    component BlockPair: Pair {
        width: parent?.width ?? 0
        codes: page.codes
        names: page.noNames
        face: page.face
        ink: page.nameInk
        sideBySide: page.sideBySide
        gap: column.gap
    }
}
