// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes the kiosk fit its visitor, over the page it changes: somebody to ask, text size, colours, voice, and more.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Session
import Kiosk.Speech
import Kiosk.Theme

Scrim {
    id: page

    required property string language
    required property Comfort comfort
    required property Session session
    /*! Whether pages say in plain words what their texts say. */
    required property bool plainWords
    required property VoiceChannel voice
    /*! Whether visits end by themselves here, so that more time can be asked for. */
    required property bool timed
    /*! Whether it is in use, be it under another cover for a while. */
    required property bool open
    /*! Where the panel begins from the left, px, and the height of the bar below it. */
    required property real side
    required property real barHeight

    readonly property bool landscape: width > height
    // All on one page of a landscape screen; on a small one the spaces and the rows give way.
    readonly property bool tight: page.landscape && (Theme.cramped || (Theme.lowered && Theme.largeText))
    readonly property real rowHeight: page.landscape ? Theme.touch.target : Theme.touch.control
    // Where width allows it, the switch of the speech stands beside the button to ask, and plain words beside the text size.
    readonly property bool wide: page.landscape && !Theme.largeText && choices.columns === 3
                                 && Theme.type.leastWidth(ask.text, Theme.type.label, 1) + 2 * Theme.shape.icon + 2 * Theme.space.xl
                                    + 2 * Theme.space.m <= page.leftWidth
    readonly property real rightWidth: choices.cellOf(3)
    readonly property real leftWidth: column.width - page.rightWidth - column.spacing
    readonly property real highest: page.landscape && !Theme.lowered ? Theme.shape.ribbon + Theme.space.m : Theme.reachLine(page.height)

    signal closeWanted()
    signal plainWordsWanted(wanted: bool)

    function turn(pages: int): void {
        column.turnTo(column.page + pages);
    }

    onOpenChanged: {
        column.reset();
        ask.focus = true;
    }
    spokenTitle: heading.text
    onTouchedBeside: page.closeWanted()

    OverlayPanel {
        id: panel

        readonly property real margin: Theme.largeText || Theme.cramped || page.landscape ? Theme.space.m : Theme.space.margin
        readonly property real edge: page.landscape ? Theme.space.s : Theme.space.m
        readonly property real whole: column.y + column.wholeHeight + panel.edge

        x: page.side
        width: page.width - x
        height: Math.min(whole, page.height - page.barHeight - page.highest)
        y: page.height - page.barHeight - height

        Heading {
            id: heading

            x: panel.margin
            y: panel.edge + Math.max(0, Math.round((close.height - height) / 2))
            width: (lowerAbove.visible ? lowerAbove.x : restore.visible ? restore.x : close.x) - x - Theme.space.s
            language: page.language
            text: qsTr("Aids")
            faces: page.tight ? [Theme.type.h3, Theme.type.label] : [Theme.type.h2, Theme.type.h3, Theme.type.label]
            lines: 1
        }
        PushButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: panel.margin
            y: panel.edge
            height: Theme.largeText ? implicitHeight : Math.max(Theme.touch.target, Math.round(Theme.touch.control * (page.landscape ? 0.75 : 0.85)))
            language: page.language
            text: qsTr("Close")
            iconName: "x-lg"
            onClicked: page.closeWanted()
        }
        RestoreButton {
            id: restore

            // Where the title leaves room for it, and where it would stand alone in the last row or beside one that fits here.
            readonly property real free: close.x - Theme.space.s - heading.x - Theme.type.leastWidth(heading.text, Theme.type.h3, 1)
                                         - Theme.space.m - implicitWidth

            anchors.right: close.left
            anchors.rightMargin: Theme.space.s
            y: close.y
            height: close.height
            visible: !Theme.largeText && free >= 0 && (lowerAbove.fits || choices.cells % choices.columns === 0)
        }
        LowerButton {
            id: lowerAbove

            readonly property bool fits: page.wide && Theme.lowShare > 0 && implicitWidth + Theme.space.s <= restore.free

            anchors.right: restore.left
            anchors.rightMargin: Theme.space.s
            y: close.y
            height: close.height
            comfort: page.comfort
            language: page.language
            visible: fits
        }
        PagedColumn {
            id: column

            x: panel.margin
            y: Math.max(close.y + close.height, heading.y + heading.height) + (page.tight ? Theme.space.xs : Theme.space.s)
            width: panel.width - 2 * panel.margin
            height: panel.height - y - panel.edge
            spacing: !page.landscape && !Theme.largeText ? Theme.space.m : page.tight ? Theme.space.xs : Theme.space.s
            language: page.language

            Row {
                spacing: column.spacing

                WideButton {
                    id: ask

                    focus: true
                    width: page.wide ? page.leftWidth : column.width
                    height: Math.max(page.landscape ? Math.max(Theme.touch.lowBar, implicitContentHeight) : implicitHeight,
                                     page.wide ? speechAbove.neededHeight : 0)
                    language: page.language
                    text: qsTr("Ask a person")
                    iconName: "person"
                    low: page.landscape
                    onClicked: page.session.callHelp()
                }
                SpeechToggle {
                    id: speechAbove

                    width: page.rightWidth
                    height: ask.height
                    edge: choices.edge
                    signShown: choices.signs
                    language: page.language
                    comfort: page.comfort
                    voice: page.voice
                    visible: page.wide
                }
            }
            Row {
                spacing: column.spacing

                TextSizeRow {
                    width: page.wide ? page.leftWidth : column.width
                    language: page.language
                    name: qsTr("Text size")
                    smallerName: qsTr("Smaller text")
                    largerName: qsTr("Larger text")
                    step: page.comfort.textStep
                    steps: page.comfort.textSteps
                    buttonHeight: page.wide ? plainAbove.height : page.rowHeight
                    onStepWanted: by => page.comfort.stepText(by)
                }
                PlainWordsToggle {
                    id: plainAbove

                    width: page.rightWidth
                    height: Math.max(page.rowHeight, neededHeight)
                    edge: choices.edge
                    signShown: choices.signs
                    language: page.language
                    on: page.plainWords
                    onClicked: page.plainWordsWanted(!page.plainWords)
                    visible: page.wide
                }
            }
            PaletteChoice {
                width: column.width
                language: page.language
                comfort: page.comfort
                painted: page.landscape && !Theme.largeText
            }
            AidChoices {
                id: choices

                width: column.width
                spacing: column.spacing
                leastHeight: page.rowHeight
                mostColumns: Theme.largeText ? 1 : page.landscape ? 3 : 2
                language: page.language
                comfort: page.comfort
                voice: page.voice
                plainWords: page.plainWords
                timed: page.timed
                // They stand above, where there is room.
                withSpeechAndWords: !page.wide
                withLower: Theme.lowShare > 0 && !lowerAbove.fits
                onPlainWordsWanted: wanted => page.plainWordsWanted(wanted)

                // Made where it is shown: one that waits here keeps a place of its own.
                Repeater {
                    model: restore.visible ? 0 : 1

                    RestoreButton {
                        width: choices.cell
                        height: Theme.largeText ? implicitHeight : choices.cellHeight
                    }
                }
            }
        }
    }

    component RestoreButton: PushButton {
        language: page.language
        text: qsTr("Restore normal view")
        iconName: "arrow-clockwise"
        onClicked: {
            page.comfort.reset();
            page.voice.restore();
            page.plainWordsWanted(false);
        }
    }
}
