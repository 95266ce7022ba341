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
    /*! Whether all of it is painted in the palette, its name too: where height is short. */
    property bool painted: false

    readonly property Colors colors: Theme.colorsOf(swatch.palette)
    readonly property color letterColor: swatch.palette === Theme.YellowOnBlack ? swatch.colors.action : swatch.colors.ink
    // Where text is large, the name stands beside the sample.
    readonly property bool beside: Theme.largeText

    padding: swatch.beside ? Theme.space.xs : 0

    contentItem: Item {
        // The sample by itself.
        readonly property real sampleHeight: Math.max(label.height, swatch.beside ? Theme.touch.target : Theme.touch.control)

        implicitHeight: swatch.beside ? Math.max(sampleHeight, name.height)
                      : swatch.painted ? label.height + name.height + 2 * Math.max(Theme.space.xs, 2 * Theme.shape.stroke)
                                       : sampleHeight + Theme.space.xs + name.height

        Rectangle {
            id: sample

            width: swatch.beside ? Theme.touch.target * 2 : parent.width
            height: swatch.painted ? parent.height : parent.sampleHeight
            y: swatch.beside ? Math.round((parent.height - height) / 2) : 0
            radius: swatch.radius
            color: swatch.colors.canvas
            border.width: swatch.current ? 2 * Theme.shape.stroke : Theme.shape.stroke
            border.color: swatch.current ? Theme.color.selected : Theme.color.control

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                y: swatch.painted ? Math.round((parent.height - height - name.height) / 2) : Math.round((parent.height - height) / 2)
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
                    color: swatch.letterColor
                    visible: !(swatch.beside && swatch.current)
                    Accessible.ignored: true
                }
            }
        }
        Words {
            id: name

            x: swatch.beside ? sample.width + Theme.space.s : swatch.painted ? Theme.space.xs : 0
            y: swatch.beside ? Math.round((parent.height - height) / 2)
             : swatch.painted ? Math.round((parent.height + label.height - height) / 2) : sample.height + Theme.space.xs
            width: parent.width - x - (swatch.painted ? x : 0)
            horizontalAlignment: swatch.beside ? Text.AlignLeft : Text.AlignHCenter
            language: swatch.language
            text: swatch.text
            face: swatch.beside ? Theme.type.label : swatch.painted ? Theme.type.detail : Theme.type.caption
            color: swatch.painted ? swatch.letterColor : swatch.current ? Theme.color.actionInk : Theme.color.body
            font.bold: (swatch.current && !swatch.painted) || swatch.beside
            Accessible.ignored: true
        }
    }
}
