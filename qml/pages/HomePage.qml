// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The six topics as cards.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

PlacePage {
    id: page

    column: column
    title: qsTr("What would you like to know?")
    hint: qsTr("Touch a topic; you can change the language at any time.")
    ground: Theme.bare || !page.landscape ? Theme.color.canvas : Theme.color.night
    inkOnGround: Theme.bare || !page.landscape ? Theme.color.ink : Theme.color.inkOnNight
    mutedOnGround: Theme.bare || !page.landscape ? Theme.color.muted : Theme.color.mutedOnNight
    bodyIsControls: true
    groundPicture: HeaderLight {
        anchors.fill: parent
        pure: page.ground
        half: Theme.color.nightHalf
        light: Theme.color.nightLight
        ink: page.inkOnGround
    }
    motif: Lace {
        readonly property bool dark: page.landscape

        anchors.fill: parent
        thread: dark ? Theme.color.laceThread : Qt.alpha(Theme.color.mission, 0.55)
        flower: dark ? Theme.color.laceFlower : Qt.alpha(Theme.color.policies, 0.55)
        teeth: dark ? Theme.color.laceTeeth : Qt.alpha(Theme.color.vision, 0.55)
        petals: dark ? Theme.color.lacePetals : Qt.alpha(Theme.color.mission, 0.55)
    }

    SectionModel {
        id: sections

        catalog: page.context.catalog
        language: page.language
    }

    Wordings {
        id: titles

        catalog: page.context.catalog
        languages: page.context.languages.codes
        textIds: Array.from(sections.ids).map(id => id + ".short")
    }

    FaceGroup {
        id: group

        siblings: cards
        texts: titles.words
        width: group.most(item => (item as Card).steadyRoom)
        lines: column.across > 1 || (page.landscape && Theme.lowered) ? 1 : 2
        faces: column.across === 1 && !Theme.largeText ? [Theme.type.h3, Theme.type.h4, Theme.type.label]
                                                       : [Theme.type.h2, Theme.type.h3, Theme.type.h4, Theme.type.label]
    }
    PagedColumn {
        id: column

        // The least height of a row.
        readonly property real lowest: Math.max(Theme.touch.target, Theme.shape.smallChipSize + 2 * Theme.space.xs)
        // Large text and a narrow screen: one column of rows, titles only. A low screen that is wide enough: three columns.
        readonly property int across: !column.titlesFitInto(2) ? 1
                                    : column.lowest > column.shareOf(2, false) && column.titlesFitInto(3) ? 3 : 2
        readonly property int rows: Math.ceil(sections.count / column.across)
        readonly property real cardWidth: (width - (column.across - 1) * spacing) / column.across
        readonly property real share: column.shareOf(column.across, topRow.visible)
        readonly property real rowHeight: {
            const least = group.most(item => (item as Card).leastHeight);
            const bare = group.most(item => (item as Card).bareHeight);
            // Where they need several pages, those of each fill it.
            const lowest = Math.max(Theme.touch.target, bare);
            const share = column.share < lowest ? column.shareOfPage(column.rows, lowest) : column.share;
            return Math.max(column.share < least ? lowest : least, Math.min(share, Theme.touch.row * 2.5));
        }
        // Whether every title has room in that many columns: on one line beside its sign, or on two below it.
        function titlesFitInto(columns: int): bool {
            const sign = page.landscape ? Theme.shape.smallChipSize + Theme.space.l : Theme.shape.smallIcon;
            const room = (width - (columns - 1) * spacing) / columns - sign - 2 * Theme.space.l;
            return !Theme.largeText && Array.from(titles.words).every(
                       words => Theme.type.leastWidth(words, Theme.type.label, page.landscape ? 1 : 2) <= room);
        }
        // What there is for a row where all stand on one page, in columns \a across, with the \a field for the search or
        // without.
        function shareOf(across: int, field: bool): real {
            const rows = Math.ceil(sections.count / across);
            return Math.floor((height - (field ? search.implicitHeight + spacing : 0) - (rows - 1) * spacing) / rows);
        }
        // The sign stands above the title where a row is high enough for both: a large one where a line below them has room
        // too, or a small one.
        readonly property real largeSign: Theme.shape.chipSize + (page.landscape ? -Theme.space.xs : Theme.space.s)
        readonly property real signRoom: column.share - Theme.type.h3.line - Theme.space.l - 2 * Theme.space.s
        readonly property bool stacks: !page.landscape && column.across > 1 && column.signRoom >= Theme.shape.smallChipSize
        readonly property bool signsBeside: !column.stacks && group.all(item => (item as Card).fitsBeside)
        readonly property bool largeSigns: !Theme.largeText && (column.stacks ? column.signRoom >= column.largeSign + Theme.type.small.line
                                                                            : column.share >= column.largeSign + 2 * Theme.space.xs)
        readonly property real signSize: column.largeSigns ? column.largeSign : Theme.shape.smallChipSize
        readonly property bool summariesFit: !Theme.largeText && group.all(item => (item as Card).summaryFits)
        readonly property bool othersFit: column.summariesFit && group.all(item => (item as Card).otherFits)
        // One wheel for all: as large as the one with the least room.
        readonly property real wheelRadius: {
            const room = group.least(item => (item as HomeCard).wheelRoom);
            const hidden = group.most(item => (item as HomeCard).wheelHidden);
            return room - hidden < Theme.space.m ? 0 : room;
        }

        anchors.fill: parent
        spacing: Theme.largeText ? Theme.space.s : Theme.space.gap
        language: page.language

        // Large text, or a low screen, has room for one way to the search, the one in the bar.
        Item {
            id: topRow

            width: parent.width
            height: search.implicitHeight
            visible: !Theme.largeText && column.shareOf(column.across, true) >= column.lowest

            SearchLink {
                id: search

                width: parent.width - (Theme.lowered ? raise.width + column.spacing : 0)
                language: page.language
                onClicked: page.openWanted(page.context.navigator.search())
            }
            // The way out of low controls, which the aids have too.
            PushButton {
                id: raise

                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width / 2)
                height: search.height
                visible: Theme.lowered
                language: page.language
                text: qsTr("Raise the screen")
                iconName: "arrow-bar-up"
                onClicked: page.context.comfort.lowControls = false
            }
        }
        Grid {
            columns: column.across
            spacing: column.spacing

            Repeater {
                id: cards

                model: sections

                HomeCard {
                    id: card

                    width: column.cardWidth
                    height: column.rowHeight
                    language: page.language
                    otherLanguage: page.secondLanguage
                    catalog: page.context.catalog
                    stacked: !column.signsBeside
                    signSize: column.signSize
                    titleLines: group.lines
                    titleFace: group.face
                    summaryShown: column.summariesFit
                    otherShown: column.othersFit
                    arrowShown: !page.landscape
                    wheelRadius: column.wheelRadius
                    onClicked: page.openFrom(card, page.context.navigator.section(sectionId))
                }
            }
        }
    }
}
