// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program is made of, and under which licences: part of the program, not of its content.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

SectionFrame {
    id: page

    column: column
    bodyIsText: true
    title: qsTr("Credits and licences")
    nextLabel: ""

    // The texts are valid in English, whatever the language of the page.
    component LicenceText: Words {
        required property string modelData

        width: parent?.width ?? 0
        language: "en"
        exception: Words.Licence
        text: modelData
    }

    Licence {
        id: letters

        name: "OFL-1.1"
    }
    Licence {
        id: icons

        name: "MIT"
    }
    Panel {
        anchors.fill: parent

        PagedColumn {
            id: column

            readonly property real widest: Theme.measure * Theme.type.body.size / 2
            // Not the model itself, or every change of language would make them anew.
            readonly property list<string> lines: [
                qsTr("The lace is drawn after the ñandutí of Itauguá."),
                qsTr("This program is free software under the licence GPL-3.0-or-later."),
                qsTr("Letters: Noto Sans and Noto Sans Display, licence OFL-1.1."),
                qsTr("Icons: Bootstrap Icons, licence MIT."),
                qsTr("Made with Qt, licence LGPL-3.0, libqrencode, licence LGPL-2.1, and SQLite, in the public domain."),
                qsTr("Also used: Fontconfig, licence HPND, XCB, licence X11, and for printing CUPS, licence Apache-2.0."),
                qsTr("The licences OFL-1.1 and MIT follow in full, in English.")
            ]

            anchors.fill: parent
            anchors.topMargin: Theme.largeText ? Theme.space.m : Theme.space.xl
            anchors.bottomMargin: Theme.largeText ? Theme.space.s : Theme.space.m
            anchors.leftMargin: Theme.largeText ? Theme.space.l : Theme.space.padding
            anchors.rightMargin: Math.max(anchors.leftMargin, page.bodyWidth - anchors.leftMargin - widest)
            spacing: Math.round(Theme.type.body.size * 0.75)
            language: page.language
            turnedElsewhere: page.turnsInRow

            Repeater {
                model: column.lines.length

                Words {
                    required property int index

                    width: parent?.width ?? 0
                    language: page.language
                    text: column.lines[index] ?? ""
                }
            }
            Repeater {
                model: letters.paragraphs

                LicenceText {
                }
            }
            Repeater {
                model: icons.paragraphs

                LicenceText {
                }
            }
        }
    }
}
