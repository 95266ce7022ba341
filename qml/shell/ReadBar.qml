// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What steers the reading: sentences, pause, speed and volume, above the bar on every page. Where nothing can be heard it
// says why. With large text it keeps the pause and the next sentence; speed and volume are among the aids.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.Session
import Kiosk.Speech
import Kiosk.Theme

Rectangle {
    id: bar

    required property Reader reader
    required property Language languages
    /*! Whether all its buttons stand in one row. */
    required property bool oneRow
    /*! The space to both edges of the screen, px. */
    required property real side

    // The code of the language of the labels.
    readonly property string language: bar.languages.code
    readonly property bool hindered: bar.reader.state === Reader.Hindered
    readonly property bool reading: bar.reader.state === Reader.Reading
    readonly property string reason: bar.reader.voice.hindrance === VoiceChannel.NoSound ? qsTr("There is no sound on this machine")
                                   : bar.reader.voice.hindrance === VoiceChannel.NoVoiceInLanguage
                                     ? qsTr("Voice not available in this language")
                                   : bar.reader.voice.hindrance === VoiceChannel.NoVoice ? qsTr("No voice is available") : ""
    // What is said of the voice, or of why there is none.
    readonly property string note: bar.reason === "" ? qsTr("A synthetic voice is reading; it can make mistakes.")
                                                       + (bar.reader.voiceIsChecked ? "" : " " + qsTr("No speaker has checked this voice yet."))
                                                     : bar.reason + ". " + qsTr("You can read the text in large letters.")

    readonly property real gap: Theme.space.s
    readonly property real wholeWidth: bar.width - 2 * bar.side
    // As many cells as the longest label of all languages leaves room for. In landscape the speed is among the aids alone,
    // and with large text the volume too.
    readonly property int columns: Theme.largeText ? (bar.labelsFit(2, Theme.type.label) ? 2 : 1)
                                 : bar.oneRow && bar.stepperFits(5) && bar.labelsFit(5, Theme.type.label) ? 5
                                 : bar.labelsFit(4, Theme.type.caption) ? 4 : bar.labelsFit(3, Theme.type.caption) ? 3 : 2
    readonly property Face face: bar.labelsFit(bar.columns, Theme.type.label) || Theme.largeText ? Theme.type.label : Theme.type.caption
    readonly property bool steppersBelow: !bar.oneRow && !Theme.largeText && bar.stepperFits(2)

    readonly property int closeColumns: Theme.largeText ? 2 : 4

    function cell(columns: int): real {
        return Math.floor((bar.wholeWidth - (columns - 1) * bar.gap) / columns);
    }
    function widest(labels: var, face: Face): real {
        return Math.max(...labels.map(label => Theme.type.leastWidth(label, face, 2)));
    }
    function labelsFit(columns: int, face: Face): bool {
        const labels = [...previousPhrase.words, ...repeatPhrase.words, ...pausePhrase.words, ...resumePhrase.words,
                        ...nextPhrase.words];
        return bar.widest(labels, face) + Math.round(face.size * 1.2) + 3 * Theme.space.xs <= bar.cell(columns);
    }
    function stepperFits(columns: int): bool {
        return bar.widest([...speedPhrase.words, ...volumePhrase.words], Theme.type.label) + 2 * Theme.touch.lowBar + 3 * Theme.space.xs <= bar.cell(columns);
    }

    Phrase { id: previousPhrase; language: bar.languages; context: "ReadBar"; source: QT_TR_NOOP("Previous sentence") }
    Phrase { id: repeatPhrase; language: bar.languages; context: "ReadBar"; source: QT_TR_NOOP("Repeat") }
    Phrase { id: pausePhrase; language: bar.languages; context: "ReadBar"; source: QT_TR_NOOP("Pause") }
    Phrase { id: resumePhrase; language: bar.languages; context: "ReadBar"; source: QT_TR_NOOP("Resume") }
    Phrase { id: nextPhrase; language: bar.languages; context: "ReadBar"; source: QT_TR_NOOP("Next sentence") }
    Phrase { id: speedPhrase; language: bar.languages; context: "SpeedStepper"; source: "Speed" }
    Phrase { id: volumePhrase; language: bar.languages; context: "VolumeStepper"; source: "Volume" }

    height: controls.height + 2 * bar.gap
    color: Theme.color.night

    // A touch between the buttons is for none of them.
    TouchGround {
        anchors.fill: parent
    }
    Column {
        id: controls

        x: bar.side
        y: bar.gap
        width: bar.wholeWidth
        spacing: bar.gap

        Row {
            id: sentences

            readonly property real highest: Math.max(Theme.touch.lowBar, previous.implicitHeight, again.implicitHeight,
                                                     pause.implicitHeight, next.implicitHeight)

            spacing: bar.gap
            visible: !bar.hindered

            Steer {
                id: previous

                text: qsTr("Previous sentence")
                iconName: "skip-start-fill"
                enabled: bar.reader.hasPrevious
                visible: bar.columns >= 3
                onClicked: bar.reader.readPrevious()
            }
            Steer {
                id: again

                text: qsTr("Repeat")
                iconName: "arrow-counterclockwise"
                visible: bar.columns >= 4
                onClicked: bar.reader.readAgain()
            }
            Steer {
                id: pause

                text: bar.reading ? qsTr("Pause") : qsTr("Resume")
                iconName: bar.reading ? "pause-fill" : "play-fill"
                filled: true
                onClicked: bar.reading ? bar.reader.pause() : bar.reader.resume()
            }
            Steer {
                id: next

                text: qsTr("Next sentence")
                iconName: "skip-end-fill"
                iconTrails: true
                enabled: bar.reader.hasNext
                visible: bar.columns >= 2
                onClicked: bar.reader.readNext()
            }
            VolumeStepper {
                width: bar.cell(bar.columns)
                height: sentences.highest
                language: bar.language
                voice: bar.reader.voice
                dark: true
                visible: bar.columns === 5
            }
        }
        Row {
            spacing: bar.gap
            visible: !bar.hindered && bar.steppersBelow

            SpeedStepper {
                width: bar.cell(2)
                height: Math.max(Theme.touch.lowBar, implicitHeight)
                language: bar.language
                voice: bar.reader.voice
                dark: true
            }
            VolumeStepper {
                width: bar.cell(2)
                height: Math.max(Theme.touch.lowBar, implicitHeight)
                language: bar.language
                voice: bar.reader.voice
                dark: true
            }
        }
        Item {
            width: parent.width
            height: Math.max(sign.height, words.height, close.visible ? close.height : 0)

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: "info-circle"
                color: Theme.color.mutedOnNight
                size: Theme.type.caption.size
            }
            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: sign.width + Theme.space.s
                width: (close.visible ? close.x - bar.gap : parent.width) - x
                language: bar.language
                text: bar.note
                face: bar.hindered ? Theme.type.small : Theme.type.caption
                color: Theme.color.mutedOnNight
            }
            Steer {
                id: close

                anchors.right: parent.right
                width: bar.cell(bar.closeColumns)
                text: qsTr("Close")
                iconName: "x-lg"
                visible: bar.hindered
                onClicked: bar.reader.stop()
            }
        }
    }

    component Steer: ReadButton {
        width: bar.cell(bar.columns)
        height: bar.hindered ? implicitHeight : sentences.highest
        face: bar.face
        language: bar.language
    }
}
