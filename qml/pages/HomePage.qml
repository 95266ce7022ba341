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

    FaceGroup {
        id: group

        siblings: cards
        facesTooLarge: group.most(item => (item as Card).facesTooLarge)
    }
    PagedColumn {
        id: column

        // Large text: one column of rows, titles only.
        readonly property int across: Theme.largeText ? 1 : 2
        readonly property int rows: Math.ceil(sections.count / column.across)
        readonly property real cardWidth: (width - (column.across - 1) * spacing) / column.across
        readonly property real rowHeight: {
            const least = group.most(item => (item as Card).leastHeight);
            const field = search.visible ? search.height + spacing : 0;
            const share = Math.floor((height - field - (column.rows - 1) * spacing) / column.rows);
            return Math.max(least, Math.min(share, Theme.touch.row * 2.5));
        }
        readonly property bool signsBeside: (page.landscape || Theme.largeText) && group.all(item => (item as Card).fitsBeside)
        readonly property bool summariesFit: !Theme.largeText && group.all(item => (item as Card).summaryFits)

        anchors.fill: parent
        spacing: Theme.largeText ? Theme.space.s : Theme.space.gap
        language: page.language

        Touchable {
            id: search

            width: parent.width
            implicitHeight: Math.max(Theme.touch.control, words.height + 2 * Theme.space.s)
            language: page.language
            text: qsTr("What are you looking for?")
            // Large text has room for one way to the search, the one in the bar.
            visible: !Theme.largeText
            onClicked: page.openWanted(page.context.navigator.search())

            // It looks like the field that it leads to.
            contentItem: Item {
                Icon {
                    id: sign

                    x: Theme.space.m
                    anchors.verticalCenter: parent.verticalCenter
                    name: "search"
                    color: Theme.color.action
                    size: Theme.shape.smallIcon
                }
                Words {
                    id: words

                    x: sign.x + sign.width + Theme.space.s
                    width: parent.width - x - Theme.space.m
                    anchors.verticalCenter: parent.verticalCenter
                    language: page.language
                    text: search.text
                    color: Theme.color.muted
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                radius: search.radius
                color: search.down ? Qt.darker(Theme.color.surface, 1.08) : Theme.color.surface
                border.width: Theme.shape.stroke
                border.color: Theme.color.control
            }
        }
        Grid {
            columns: column.across
            spacing: column.spacing

            Repeater {
                id: cards

                model: sections

                Card {
                    id: card

                    required property string sectionId
                    required property string title
                    required property string symbol
                    required property string summary

                    width: column.cardWidth
                    height: column.rowHeight
                    language: page.language
                    text: title
                    detail: summary
                    iconName: symbol
                    ink: Theme.sectionInk(sectionId)
                    ground: Theme.sectionGround(sectionId)
                    inkOnGround: Theme.onSection(sectionId)
                    stacked: !column.signsBeside
                    titleLines: Theme.largeText ? 2 : 1
                    titleFace: group.face
                    detailFace: page.landscape ? Theme.type.caption : Theme.type.small
                    summaryShown: column.summariesFit
                    arrowShown: !page.landscape
                    motif: Lace {
                        width: column.cardWidth * 0.74
                        height: width
                        x: column.cardWidth * 0.72 - width / 2
                        y: -width * 0.56
                        sectionId: card.sectionId
                        ink: Qt.alpha(card.ink, 0.4)
                        visible: !page.landscape && card.stacked && !Theme.bare
                    }
                    onClicked: page.openWanted(page.context.navigator.section(sectionId))
                }
            }
        }
    }
}
