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

    function takeFocus(reason: int): void {
        stay.forceActiveFocus(reason);
        page.session.announce(card);
    }

    onTouchedBeside: page.session.keepAlive()

    Phrase { id: questionPhrase; language: page.language; context: "IdleQuestion"; source: QT_TR_NOOP("Are you still there?") }
    Phrase { id: stayPhrase; language: page.language; context: "IdleQuestion"; source: QT_TR_NOOP("I am still here") }
    Phrase { id: endPhrase; language: page.language; context: "IdleQuestion"; source: QT_TR_NOOP("End now") }
    Panel {
        id: card

        anchors.centerIn: parent
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

            x: Theme.space.padding
            y: page.tight ? Theme.space.m : Theme.space.xl
            width: parent.width - 2 * x
            spacing: page.tight ? Theme.space.m : Theme.space.xl

            Countdown {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: !page.landscape
            }
            Row {
                width: parent.width
                spacing: Theme.space.l

                Countdown {
                    id: beside

                    anchors.verticalCenter: parent.verticalCenter
                    visible: page.landscape && !page.tight
                }
                Grid {
                    id: questions

                    readonly property real columnWidth: (width - (columns - 1) * columnSpacing) / columns

                    width: parent.width - (beside.visible ? beside.width + parent.spacing : 0)
                    // Side by side; one above the other where large words would not fit so.
                    columns: Theme.largeText && !page.landscape ? 1 : page.language.official.length
                    columnSpacing: 2 * Theme.space.l
                    rowSpacing: Theme.space.m
                    verticalItemAlignment: Grid.AlignVCenter

                    Repeater {
                        model: page.language.official

                        Column {
                            id: question

                            required property string modelData
                            required property int index

                            width: questions.columnWidth
                            spacing: Theme.space.s

                            Heading {
                                width: parent.width
                                horizontalAlignment: Text.AlignHCenter
                                language: question.modelData
                                exception: Words.Bilingual
                                text: Theme.largeText || page.landscape ? questionPhrase.words[question.index]
                                                      : explanation.joined(questionPhrase.words[question.index])
                                faces: [Theme.type.h2, Theme.type.h3, Theme.type.h4, Theme.type.label]
                            }
                            Words {
                                id: explanation

                                width: parent.width
                                horizontalAlignment: Text.AlignHCenter
                                language: question.modelData
                                exception: Words.Bilingual
                                text: explanation.joined(page.language.phrase(question.modelData, "IdleQuestion",
                                                         QT_TR_NOOP("The session will return to the start")))
                                visible: !page.tight
                                face: Theme.type.small
                            }
                            Words {
                                width: parent.width
                                horizontalAlignment: Text.AlignHCenter
                                language: question.modelData
                                exception: Words.Bilingual
                                text: page.language.phrase(question.modelData, "IdleQuestion", "%n second(s) left",
                                                           page.session.secondsLeft)
                                face: Theme.type.label
                            }
                        }
                    }
                }
            }
            Grid {
                width: parent.width
                columns: page.landscape ? 2 : 1
                spacing: Theme.space.l
                horizontalItemAlignment: Grid.AlignHCenter
                verticalItemAlignment: Grid.AlignVCenter

                BilingualButton {
                    id: stay

                    width: parent.columns > 1 ? (parent.width - parent.spacing) * 0.6 : parent.width
                    height: Math.max(implicitHeight, Theme.touch.row)
                    codes: page.language.official
                    labels: stayPhrase.words
                    text: stayPhrase.spoken
                    face: page.tight ? Theme.type.label : Theme.type.h3
                    ink: Theme.color.inkOnAction
                    ground: Theme.color.action
                    edge: "transparent"
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
                    width: parent.columns > 1 ? (parent.width - parent.spacing) * 0.4
                                              : Math.min(parent.width, Math.max(implicitWidth, parent.width * 0.66))
                    codes: page.language.official
                    labels: endPhrase.words
                    text: endPhrase.spoken
                    face: Theme.type.small
                    onClicked: page.session.end()
                }
            }
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
