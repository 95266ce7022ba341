// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The five palettes, of which one is chosen.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Session
import Kiosk.Theme

Grid {
    id: choice

    required property string language
    required property Comfort comfort
    /*! Whether each button is painted in its palette. */
    required property bool painted

    readonly property real cell: (choice.width - (columns - 1) * columnSpacing) / columns
    readonly property real highest: group.most(item => (item as Swatch).implicitHeight)
    // One for each Theme.Palette. Not the model itself, or every change of language would make them anew.
    readonly property list<string> names: [qsTr("Normal"), qsTr("Dark"), qsTr("Yellow on black"), qsTr("Black on white"),
                                           qsTr("Soft")]

    readonly property real fifth: (choice.width - 4 * Theme.space.s) / 5
    readonly property bool namesFit: Array.from(choice.names).every(
        name => Theme.type.leastWidth(name, Theme.type.caption, 3) <= choice.fifth - 2 * Theme.space.xs)
    readonly property FaceGroup group: FaceGroup {
        siblings: palettes
    }

    columns: Theme.largeText ? 1 : choice.namesFit ? 5 : 3
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.xs

    Repeater {
        id: palettes

        model: choice.names.length

        Swatch {
            required property int index

            width: choice.cell
            language: choice.language
            text: choice.names[index] ?? ""
            palette: index
            painted: choice.painted
            height: painted ? choice.highest : implicitHeight
            current: choice.comfort.palette === index
            onClicked: choice.comfort.palette = index
        }
    }
}
