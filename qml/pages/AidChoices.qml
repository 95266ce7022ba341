// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be changed besides the size of the text and the colours, in cells of one size: as many in a row as the words
// allow. Of three in a row, the longest takes two cells. What is given as a child comes last.

import QtQuick
import Kiosk.Controls
import Kiosk.Session
import Kiosk.Speech
import Kiosk.Theme

Flow {
    id: choices

    required property string language
    required property Comfort comfort
    required property VoiceChannel voice
    required property bool plainWords
    /*! Whether visits end by themselves here, so that more time can be asked for. */
    required property bool timed
    /*! Whether the switches of speech and of plain words are among them, and the button that lowers the screen. */
    required property bool withSpeechAndWords
    required property bool withLower
    /*! The least height of a cell, px. */
    required property real leastHeight
    /*! How many may stand in a row, 1 to 3. */
    required property int mostColumns

    /*! How many stand in a row, how many cells are taken without the children that are given, and the size of one, px. */
    readonly property int columns: choices.mostColumns === 3 && choices.fit(3, choices.wordsWidth + 2 * motion.leastEdge) ? 3
                                 : choices.mostColumns > 1 && choices.fit(2, Math.max(choices.wordsWidth, hold.wordsWidth) + 2 * Theme.space.m) ? 2 : 1
    readonly property int cells: 4 + (choices.timed ? 1 : 0) + (choices.holdIsWide ? 1 : 0) + (choices.withSpeechAndWords ? 2 : 0)
                                 + (choices.withLower ? 1 : 0) + (choices.comfort.speech ? 1 : 0)
    readonly property real cell: choices.cellOf(choices.columns)
    readonly property real cellHeight: Math.max(choices.leastHeight, speed.implicitHeight, volume.implicitHeight, hold.neededHeight,
                                                ...Array.from(choices.toggles).map(toggle => toggle.neededHeight))

    readonly property list<Toggle> toggles: [time, motion, speech, plain]
    readonly property real wordsWidth: Math.max(...Array.from(choices.toggles).map(toggle => toggle.wordsWidth))
    /*! Whether they have signs, and the space at the edges of each, px: as much as the words leave. */
    readonly property bool signs: choices.wordsWidth + 2 * motion.leastEdge + choices.leastSignWidth <= choices.cell
    readonly property real edge: Math.max(motion.leastEdge, Math.min(Theme.space.m, Math.floor(
        choices.signs ? (choices.cell - choices.wordsWidth - Theme.shape.smallIcon) / 2.5 : (choices.cell - choices.wordsWidth) / 2)))
    readonly property real leastSignWidth: Theme.shape.smallIcon + Theme.space.xs
    readonly property bool holdIsWide: choices.columns === 3

    signal plainWordsWanted(wanted: bool)

    function cellOf(count: int): real {
        return Math.floor((choices.width - (count - 1) * choices.spacing) / count);
    }
    function fit(count: int, toggleWidth: real): bool {
        return Math.max(speed.leastWidth, volume.leastWidth, toggleWidth) <= choices.cellOf(count);
    }

    SpeedStepper {
        id: speed

        width: choices.cell
        height: choices.cellHeight
        language: choices.language
        voice: choices.voice
    }
    VolumeStepper {
        id: volume

        width: choices.cell
        height: choices.cellHeight
        language: choices.language
        voice: choices.voice
    }
    Toggle {
        id: time

        width: choices.cell
        height: choices.cellHeight
        signShown: choices.signs
        edge: choices.edge
        language: choices.language
        text: qsTr("More time")
        iconName: "clock"
        on: choices.comfort.moreTime
        visible: choices.timed
        onClicked: choices.comfort.moreTime = !choices.comfort.moreTime
    }
    Toggle {
        id: motion

        width: choices.cell
        height: choices.cellHeight
        signShown: choices.signs
        edge: choices.edge
        language: choices.language
        text: qsTr("Less motion")
        iconName: "wind"
        on: choices.comfort.reducedMotion
        onClicked: choices.comfort.reducedMotion = !choices.comfort.reducedMotion
    }
    HoldToggle {
        id: hold

        width: choices.holdIsWide ? 2 * choices.cell + choices.spacing : choices.cell
        height: choices.cellHeight
        signShown: choices.signs
        edge: choices.edge
        language: choices.language
        comfort: choices.comfort
    }
    SpeechToggle {
        id: speech

        width: choices.cell
        height: choices.cellHeight
        signShown: choices.signs
        edge: choices.edge
        language: choices.language
        comfort: choices.comfort
        voice: choices.voice
        visible: choices.withSpeechAndWords
    }
    PlainWordsToggle {
        id: plain

        width: choices.cell
        height: choices.cellHeight
        signShown: choices.signs
        edge: choices.edge
        language: choices.language
        on: choices.plainWords
        visible: choices.withSpeechAndWords
        onClicked: choices.plainWordsWanted(!choices.plainWords)
    }
    LowerButton {
        width: choices.cell
        height: choices.cellHeight
        language: choices.language
        comfort: choices.comfort
        visible: choices.withLower
    }
    PushButton {
        width: choices.cell
        height: choices.cellHeight
        language: choices.language
        text: choices.comfort.hidden ? qsTr("Show the screen") : qsTr("Hide the screen")
        visible: choices.comfort.speech
        onClicked: choices.comfort.hidden = !choices.comfort.hidden
    }
}
