// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages over the columns of their texts, and the strip of letters.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Theme

Rectangle {
    id: headings

    required property WorkingCopy copy
    required property string windowLanguage

    // A name and the strip have no room beside each other.
    readonly property bool narrow: strip.width + 2 * Theme.touch.target > headings.width / headings.copy.languages.length

    signal written(letters: string)

    implicitHeight: (headings.narrow ? 2 : 1) * Theme.touch.target + Theme.space.xs
    color: Theme.color.sunken

    Repeater {
        model: headings.copy.languages

        Words {
            required property int index
            required property string modelData

            x: Theme.space.m + index * (headings.width - Theme.space.m) / headings.copy.languages.length
            y: headings.height - Math.round((Theme.touch.target + Theme.space.xs + height) / 2)
            language: modelData
            exception: Words.LanguageName
            face: Theme.type.label
            color: Theme.color.ink
            text: headings.copy.languageName(modelData)
        }
    }
    LetterStrip {
        id: strip

        x: headings.width - width - Theme.space.m
        y: Theme.space.xs / 2
        windowLanguage: headings.windowLanguage
        onWritten: letters => headings.written(letters)
    }
}
