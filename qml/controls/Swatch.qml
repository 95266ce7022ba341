// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One palette to choose: a sample in its own colours, and its name.

import QtQuick
import Kiosk.Theme

Option {
    id: swatch

    /*! One of Theme.Palette. */
    required property int palette
    /*! What is shown in the colours: letters, no word. */
    readonly property string letters: "Aa"
    /*! Whether height is short. */
    property bool low: false

    readonly property Colors colors: Theme.colorsOf(swatch.palette)
    // Where text is large, the name stands beside the sample.
    readonly property bool beside: Theme.largeText

    padding: swatch.beside ? Theme.space.xs : 0

    contentItem: Item {
        implicitHeight: swatch.beside ? Math.max(sample.height, name.height) : sample.height + Theme.space.xs + name.height

        Rectangle {
            id: sample

            width: swatch.beside ? Theme.touch.target * 2 : parent.width
            height: Math.max(label.height, swatch.beside || swatch.low ? Theme.touch.target : Theme.touch.control)
            y: swatch.beside ? (parent.height - height) / 2 : 0
            radius: swatch.radius
            color: swatch.colors.canvas
            border.width: swatch.current ? 2 * Theme.shape.stroke : Theme.shape.stroke
            border.color: swatch.current ? Theme.color.selected : Theme.color.control

            Row {
                anchors.centerIn: parent
                spacing: Theme.space.xs

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "check-lg"
                    size: Theme.shape.smallIcon
                    color: swatch.colors.ink
                    visible: swatch.current
                }
                Words {
                    id: label

                    anchors.verticalCenter: parent.verticalCenter
                    language: swatch.language
                    exception: Words.Name
                    text: swatch.letters
                    face: swatch.beside ? Theme.type.caption : Theme.type.h4
                    color: swatch.palette === Theme.YellowOnBlack ? swatch.colors.action : swatch.colors.ink
                    visible: !(swatch.beside && swatch.current)
                    Accessible.ignored: true
                }
            }
        }
        Words {
            id: name

            x: swatch.beside ? sample.width + Theme.space.s : 0
            y: swatch.beside ? (parent.height - height) / 2 : sample.height + Theme.space.xs
            width: parent.width - x
            horizontalAlignment: swatch.beside ? Text.AlignLeft : Text.AlignHCenter
            language: swatch.language
            text: swatch.text
            face: swatch.beside ? Theme.type.label : Theme.type.caption
            color: swatch.current ? Theme.color.actionInk : Theme.color.body
            font.bold: swatch.current || swatch.beside
            Accessible.ignored: true
        }
    }
}
