// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Are you still there?", in every official language at once, since nobody knows who is asked. Any touch and any key says
// yes, but for the one button that ends the visit and the key that leads home.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Session
import Kiosk.Theme

Scrim {
    id: page

    required property Language language
    required property Session session

    readonly property bool landscape: width > height
    /*! Whether there is room for the question alone. */
    readonly property bool tight: Theme.largeText || (page.landscape && page.height < 11 * Theme.type.body.line)

    readonly property Face endFace: Face {
        size: Math.min((page.tight ? Theme.type.caption : Theme.type.small).size, stayGroup.face.size * 0.9)
        leading: Theme.type.small.leading
    }

    function takeFocus(reason: int): void {
        stay.forceActiveFocus(reason);
        page.session.announce(card);
    }

    spokenTitle: qsTr("Are you still there?")
    onTouchedBeside: page.session.keepAlive()

    Phrase { id: questionPhrase; language: page.language; context: "IdleQuestion"; source: QT_TR_NOOP("Are you still there?") }
    Phrase { id: stayPhrase; language: page.language; context: "IdleQuestion"; source: QT_TR_NOOP("I am still here") }
    Phrase { id: endPhrase; language: page.language; context: "IdleQuestion"; source: QT_TR_NOOP("End now") }
    Phrase { id: explanationPhrase; language: page.language; context: "IdleQuestion"; source: QT_TR_NOOP("The session will return to the start") }

    // The same sizes in all languages, and the first button never smaller than the second.
    FaceGroup {
        id: group

        texts: questionPhrase.words
        width: questions.columnWidth - (beside.visible ? Theme.iconGrowth * beside.width : 0)
        lines: 2
        room: page.height * 0.25
        faces: [Theme.type.h2, Theme.type.h3, Theme.type.h4, Theme.type.label]
    }
    FaceGroup {
        id: stayGroup

        texts: stayPhrase.words
        width: stay.availableWidth
        room: page.height * 0.09
        faces: [Theme.type.h2, Theme.type.h3, Theme.type.h4]
    }
    Panel {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        // In the middle; where controls are lowered, the buttons at the end of it in reach.
        y: Math.round(Theme.lowered ? page.height - height - Theme.space.l : (page.height - height) / 2)
        width: page.width * (!page.landscape ? 0.9 : page.tight ? 0.94 : 0.76)
        height: content.height + 2 * content.y
        radius: Theme.shape.dialog
        border.color: Theme.bare ? Theme.color.control : Theme.color.line

        // One sentence a language for whoever listens; the second of them is in the language of the visit.
        Accessible.role: Accessible.AlertMessage
        Accessible.name: questionPhrase.spoken
        Accessible.description: qsTr("%n second(s) left", "", page.session.secondsLeft)

        Column {
            id: content

            x: page.landscape ? Theme.space.padding : Theme.space.xl
            y: page.tight ? Theme.space.m : Theme.space.xl
            width: parent.width - 2 * x
            spacing: page.tight ? Theme.space.m : Theme.space.xl

            Countdown {
                anchors.horizontalCenter: parent.horizontalCenter
                // The words say it too.
                visible: !page.landscape && Theme.shape.ring + questions.height + answers.height + 2 * content.spacing + 2 * content.y
                                            <= page.height - Theme.shape.ribbon
            }
            Row {
                width: parent.width
                spacing: Theme.space.l

                Countdown {
                    id: beside

                    anchors.verticalCenter: parent.verticalCenter
                    visible: page.landscape && !page.tight
                }
                Item {
                    width: parent.width - (beside.visible ? beside.width + parent.spacing : 0)
                    height: questions.height

                    Grid {
                        id: questions

                        readonly property real columnWidth: (width - (columns - 1) * columnSpacing) / columns

                        // That of the longest, so that what is below is level.
                        readonly property real titleHeight: group.face.line * (group.allOn(1) ? 1 : 2)

                        width: parent.width
                        readonly property Face explanationFace: questions.fitSideBySide(Theme.type.pair) ? Theme.type.pair : Theme.type.small
                        // Whether the explanations stand side by side on two lines each.
                        function fitSideBySide(face: Face): bool {
                            const count = page.language.official.length;
                            const room = (width - (count - 1) * columnSpacing) / count;
                            return Array.from(explanationPhrase.words).every(words => Theme.type.leastWidth(words, face, 2) <= room);
                        }

                        // One above the other where text is large or an explanation is wider than a column.
                        columns: !page.landscape && (Theme.largeText || !questions.fitSideBySide(Theme.type.small)) ? 1 : page.language.official.length
                        columnSpacing: 2 * (page.landscape ? Theme.space.l : Theme.space.m)
                        rowSpacing: Theme.space.m

                        Repeater {
                            model: page.language.official

                            Question { width: questions.columnWidth }
                        }
                    }
                    // Between two languages.
                    Rectangle {
                        x: (parent.width - width) / 2
                        width: Theme.shape.thin
                        height: parent.height
                        color: Theme.color.line
                        visible: questions.columns === 2
                    }
                }
            }
            Grid {
                id: answers

                width: parent.width
                columns: page.landscape ? 2 : 1
                spacing: Theme.space.l
                horizontalItemAlignment: Grid.AlignHCenter
                verticalItemAlignment: Grid.AlignVCenter

                BilingualButton {
                    id: stay

                    width: parent.columns > 1 ? (parent.width - parent.spacing) * 0.6 : parent.width
                    height: Math.max(implicitHeight, end.implicitHeight, page.tight ? 0 : Theme.touch.row)
                    codes: page.language.official
                    labels: stayPhrase.words
                    text: stayPhrase.spoken
                    face: stayGroup.face
                    ink: Theme.color.inkOnAction
                    ground: Theme.color.action
                    edge: "transparent"
                    // Where the focus comes to, a reader of the screen tells what is asked.
                    Accessible.description: questionPhrase.spoken
                    // Whatever is pressed means yes; the key that leads home everywhere ends the visit here.
                    Keys.onPressed: event => {
                        event.accepted = true;
                        if (event.key === Qt.Key_Home)
                            page.session.end();
                        else
                            page.session.keepAlive();
                    }
                    onClicked: page.session.keepAlive()
                }
                BilingualButton {
                    id: end

                    width: parent.columns > 1 ? (parent.width - parent.spacing) * 0.4
                                              : Math.min(parent.width, Math.max(implicitWidth, parent.width * 0.66))
                    codes: page.language.official
                    labels: endPhrase.words
                    text: endPhrase.spoken
                    face: page.endFace
                    onClicked: page.session.end()
                }
            }
        }
    }

    component Question: Column {
        id: question

        required property string modelData
        required property int index

        spacing: Theme.space.s

        Item {
            width: question.width
            // A last line may be a little higher than others.
            height: questions.columns === 1 || title.height > 1.2 * questions.titleHeight ? title.height : questions.titleHeight

            Heading {
                id: title

                y: Math.round((parent.height - height) / 2)
                width: question.width
                horizontalAlignment: Text.AlignHCenter
                language: question.modelData
                exception: Words.Bilingual
                readonly property string plain: questionPhrase.words[question.index] ?? ""

                text: Theme.type.leastWidth(title.joined(title.plain), group.face, 3) <= width ? title.joined(title.plain) : title.plain
                face: group.face
            }
        }
        Words {
            id: explanation

            // Lines as long as each other.
            readonly property real even: Theme.type.leastWidth(text, face, 2) + Theme.shape.thin

            x: (question.width - width) / 2
            width: even <= question.width ? even : question.width
            horizontalAlignment: Text.AlignHCenter
            language: question.modelData
            exception: Words.Bilingual
            text: explanation.joined(explanationPhrase.words[question.index] ?? "")
            visible: !page.tight
            face: questions.explanationFace
        }
        Words {
            width: question.width
            horizontalAlignment: Text.AlignHCenter
            language: question.modelData
            exception: Words.Bilingual
            text: page.language.phrase(question.modelData, "IdleQuestion", "%n second(s) left", page.session.secondsLeft)
            face: page.tight ? Theme.type.label : questions.explanationFace
            font.bold: true
        }
    }
    component Countdown: CountdownRing {
        width: Theme.shape.ring
        height: width
        thickness: Theme.shape.ringStroke
        share: page.session.secondsLeft / page.session.questionSeconds
        filled: Theme.color.action
        track: Theme.bare ? Theme.color.disabled : Theme.color.sunken

        Words {
            anchors.centerIn: parent
            language: page.language.code
            exception: Words.Name
            text: page.session.secondsLeft
            face: Theme.largeText ? Theme.type.h2 : Theme.type.h1
            color: Theme.color.ink
            Accessible.ignored: true
        }
    }
}
