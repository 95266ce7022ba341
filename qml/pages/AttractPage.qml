// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first screen: every official language at once, with the same size, weight and place. A touch on a language opens
// the kiosk in it; a touch elsewhere opens it as it stands.

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Session
import Kiosk.Theme

FocusScope {
    id: page

    required property Catalog catalog
    required property Language language

    signal languageChosen(code: string)
    signal startWanted()

    readonly property bool lying: width > height

    function takeFocus(reason: int): void {
        const first = columns.itemAt(0) as Welcome;
        if (first !== null)
            first.button.forceActiveFocus(reason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.night

        TapHandler {
            onTapped: page.startWanted()
        }
    }

    LanguageModel {
        id: languages

        catalog: page.catalog
        officialOnly: true
    }
    Wording {
        id: house

        catalog: page.catalog
        language: page.language.code
        textId: "ministry.acronym"
    }

    Words {
        x: Theme.space.margin
        y: Theme.shape.ribbon + Theme.space.l
        language: page.language.code
        exception: "name"
        text: house.words
        face: Theme.type.h2
        font.family: Theme.textFamily
        color: Theme.color.onNight
    }

    // Upright above the greetings, lying between them.
    Lace {
        readonly property real room: page.lying ? Math.min(row.spacing, page.height * 0.62)
                                                : Math.min(page.width * 0.72, row.y - Theme.space.xxl - Theme.space.xl)

        width: room
        height: room
        x: (page.width - width) / 2
        y: page.lying ? row.y + (row.height - height) / 2 : (row.y + Theme.space.m - height) / 2 + Theme.space.s
        thread: Theme.color.laceThread
        flower: Theme.color.laceFlower
        teeth: Theme.color.laceTeeth
        petals: Theme.color.lacePetals
    }

    Row {
        id: row

        x: Theme.space.margin
        y: page.lying ? (page.height - height) / 2
                      : Math.max(Theme.reachLine(page.height), page.height * 0.56)
        width: page.width - 2 * Theme.space.margin
        // Lying, the wheel of lace stands in the gap.
        spacing: page.lying && !Theme.bare ? page.width * 0.4 : Theme.space.gap

        Repeater {
            id: columns

            model: languages

            Welcome {}
        }
    }

    // What one language says: a greeting and the button that opens the kiosk in it.
    component Welcome: Column {
        id: welcome

        required property string code
        required property string name
        readonly property alias button: button

        width: (row.width - row.spacing * (languages.count - 1)) / Math.max(1, languages.count)
        spacing: Theme.space.xl

        Item {
            width: parent.width
            // As tall as the tallest greeting, so that the buttons stand on one line.
            height: 2 * Theme.type.h2.line

            Heading {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                language: welcome.code
                text: page.language.phrase(welcome.code, "AttractPage", QT_TR_NOOP("Welcome"))
                faces: [Theme.type.h2, Theme.type.h3, Theme.type.label]
                color: Theme.color.onNight
            }
        }
        Touchable {
            id: button

            width: parent.width
            height: Math.max(Theme.touch.great, face.height + 2 * Theme.space.m)
            language: welcome.code
            radius: Theme.shape.card
            text: welcome.name
            Accessible.description: invitation.text
            onClicked: page.languageChosen(welcome.code)

            contentItem: Item {
                Column {
                    id: face

                    width: parent.width
                    anchors.verticalCenter: parent.verticalCenter

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: "hand-index"
                        color: Theme.color.onNightButton
                    }
                    Heading {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        language: welcome.code
                        exception: "language name"
                        text: welcome.name
                        lines: 1
                        faces: [Theme.type.h2, Theme.type.h3, Theme.type.label]
                        color: Theme.color.onNightButton
                        Accessible.ignored: true
                    }
                    Words {
                        id: invitation

                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        language: welcome.code
                        text: page.language.phrase(welcome.code, "AttractPage", QT_TR_NOOP("Touch to begin"))
                        face: Theme.type.small
                        color: Theme.color.onNightButton
                        Accessible.ignored: true
                    }
                }
            }
            background: Rectangle {
                radius: button.radius
                color: button.down ? Qt.darker(Theme.color.nightButton, 1.08) : Theme.color.nightButton
                border.width: Theme.bare ? Theme.shape.stroke : 0
                border.color: Theme.color.control
            }
        }
    }

    Column {
        x: Theme.space.margin
        width: page.width - 2 * Theme.space.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.xl

        Repeater {
            model: languages

            Words {
                required property string code

                width: parent?.width ?? 0
                horizontalAlignment: Text.AlignHCenter
                language: code
                text: page.language.phrase(code, "AttractPage", QT_TR_NOOP("This kiosk keeps nothing about you"))
                face: Theme.type.small
                color: Theme.color.onNightMuted
            }
        }
    }
}
