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
    readonly property real rowHeight: !page.landscape ? Theme.touch.control : page.tight ? Theme.touch.target : Theme.touch.lowBar
    // Whether to restore stands beside to close, and the switch of the speech beside the button to ask, where their labels fit.
    readonly property bool wide: page.landscape && !Theme.largeText
    readonly property real leftShare: 0.62
    readonly property bool speechBeside: page.wide
                                         && Theme.type.leastWidth(ask.text, Theme.type.label, 1) + 2 * Theme.shape.icon + 2 * Theme.space.xl
                                            + 2 * Theme.space.m <= column.width * page.leftShare
                                         && speechAbove.labelFits
    // The same for plain words, beside the size of the text.
    readonly property bool plainBeside: page.wide && plainAbove.labelFits
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

        readonly property real margin: Theme.largeText || Theme.cramped ? Theme.space.m : page.landscape ? Theme.space.l : Theme.space.margin
        readonly property real edge: page.tight ? Theme.space.s : Theme.space.m
        readonly property real whole: column.y + column.wholeHeight + panel.edge

        x: page.side
        width: page.width - x
        height: Math.min(whole, page.height - page.barHeight - page.highest)
        y: page.height - page.barHeight - height

        Heading {
            id: heading

            x: panel.margin
            y: panel.edge + Math.max(0, Math.round((close.height - height) / 2))
            width: (lowerAbove.visible ? lowerAbove.x : page.wide ? restore.x : close.x) - x - Theme.space.s
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
            height: Theme.largeText ? implicitHeight : Math.max(Theme.touch.target, Math.round(Theme.touch.control * 0.85))
            language: page.language
            text: qsTr("Close")
            iconName: "x-lg"
            onClicked: page.closeWanted()
        }
        LowerButton {
            id: lowerAbove

            // Where the title leaves room for it.
            readonly property real free: restore.x - Theme.space.s - heading.x
                                         - Theme.type.leastWidth(heading.text, Theme.type.h3, 1) - Theme.space.m

            anchors.right: restore.left
            anchors.rightMargin: Theme.space.s
            y: close.y
            height: close.height
            comfort: page.comfort
            language: page.language
            visible: page.wide && Theme.lowShare > 0 && implicitWidth <= free
        }
        RestoreButton {
            id: restore

            anchors.right: close.left
            anchors.rightMargin: Theme.space.s
            y: close.y
            height: close.height
            visible: page.wide
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
                spacing: Theme.space.s

                WideButton {
                    id: ask

                    focus: true
                    width: Math.round(column.width * (page.speechBeside ? page.leftShare : 1))
                    height: Math.max(page.tight ? Math.max(Theme.touch.lowBar, implicitContentHeight) : implicitHeight,
                                     page.speechBeside ? speechAbove.neededHeight : 0)
                    language: page.language
                    text: qsTr("Ask a person")
                    iconName: "person"
                    low: page.landscape
                    onClicked: page.session.callHelp()
                }
                SpeechToggle {
                    id: speechAbove

                    comfort: page.comfort
                    language: page.language
                    width: Math.floor(column.width * (1 - page.leftShare)) - parent.spacing
                    height: ask.height
                    visible: page.speechBeside
                }
            }
            Row {
                spacing: Theme.space.s

                TextSizeRow {
                    width: Math.round(column.width * (page.plainBeside ? page.leftShare : 1))
                    language: page.language
                    name: qsTr("Text size")
                    smallerName: qsTr("Smaller text")
                    largerName: qsTr("Larger text")
                    step: page.comfort.textStep
                    steps: page.comfort.textSteps
                    buttonHeight: page.rowHeight
                    onStepWanted: by => page.comfort.stepText(by)
                }
                PlainWordsToggle {
                    id: plainAbove

                    language: page.language
                    on: page.plainWords
                    onClicked: page.plainWordsWanted(!page.plainWords)
                    width: Math.floor(column.width * (1 - page.leftShare)) - parent.spacing
                    height: Math.max(page.rowHeight, neededHeight)
                    visible: page.plainBeside
                }
            }
            PaletteChoice {
                width: column.width
                language: page.language
                comfort: page.comfort
                painted: page.landscape && !Theme.largeText
            }
            // The voice.
            Flow {
                readonly property real half: (column.width - spacing) / 2
                readonly property real cell: !Theme.largeText && Math.max(speed.leastWidth, volume.leastWidth) <= half ? half : column.width

                width: column.width
                spacing: Theme.space.s

                SpeedStepper {
                    id: speed

                    width: parent.cell
                    height: Math.max(page.rowHeight, implicitHeight)
                    language: page.language
                    voice: page.voice
                }
                VolumeStepper {
                    id: volume

                    width: parent.cell
                    height: Math.max(page.rowHeight, implicitHeight)
                    language: page.language
                    voice: page.voice
                }
            }
            EaseToggles {
                id: ease

                width: column.width
                spacing: column.spacing
                columns: toggles.columns
                leastHeight: page.rowHeight
                language: page.language
                comfort: page.comfort
                timed: page.timed
            }
            Grid {
                id: toggles

                readonly property real cell: (column.width - (columns - 1) * columnSpacing) / columns
                readonly property real cellHeight: Math.max(ease.rowHeight, plainWords.neededHeight, speech.neededHeight)

                columns: Theme.largeText || (Theme.cramped && !page.landscape)
                         || ease.leastCell > (column.width - columnSpacing) / 2 ? 1 : 2
                columnSpacing: Theme.space.s
                rowSpacing: column.spacing

                LowerButton {
                    comfort: page.comfort
                    language: page.language
                    width: toggles.cell
                    height: toggles.cellHeight
                    visible: Theme.lowShare > 0 && !lowerAbove.visible
                }
                PlainWordsToggle {
                    id: plainWords

                    language: page.language
                    on: page.plainWords
                    onClicked: page.plainWordsWanted(!page.plainWords)
                    width: toggles.cell
                    height: toggles.cellHeight
                    visible: !page.plainBeside
                }
                SpeechToggle {
                    id: speech

                    comfort: page.comfort
                    language: page.language
                    width: toggles.cell
                    height: toggles.cellHeight
                    visible: !page.speechBeside
                }
                PushButton {
                    width: toggles.cell
                    height: toggles.cellHeight
                    language: page.language
                    text: page.comfort.hidden ? qsTr("Show the screen") : qsTr("Hide the screen")
                    visible: page.comfort.speech
                    onClicked: page.comfort.hidden = !page.comfort.hidden
                }
                RestoreButton {
                    width: toggles.cell
                    height: Theme.largeText ? implicitHeight : toggles.cellHeight
                    visible: !page.wide
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
