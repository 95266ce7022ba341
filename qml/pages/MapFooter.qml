// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must be said below a map: who made its figures, and its scale.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Rectangle {
    id: footer

    required property string language
    /*! Who made the figures. */
    required property string source
    required property real pixelsPerMetre

    /*! The height with one line, px: unlike the height, it does not depend on the width. */
    readonly property real leastHeight: Theme.type.caption.line + 2 * Theme.space.xs

    // The scale goes below the source where they are not both short.
    readonly property bool twoRows: Theme.largeText

    implicitHeight: 2 * Theme.space.xs
                    + Math.ceil(footer.twoRows ? words.height + scaleBar.height : Math.max(words.height, scaleBar.height))
    color: Theme.color.surface

    Rectangle {
        width: parent.width
        height: Theme.shape.thin
        color: Theme.color.line
    }
    Words {
        id: words

        x: Theme.space.m
        y: footer.twoRows ? Theme.space.xs : Math.round((footer.height - height) / 2)
        width: footer.width - 2 * x - (footer.twoRows ? 0 : scaleBar.widest + Theme.space.s)
        language: footer.language
        text: qsTr("Source: %1").arg(footer.source)
        face: Theme.type.caption
        color: Theme.color.muted
    }
    ScaleBar {
        id: scaleBar

        x: footer.width - width - Theme.space.m
        y: footer.twoRows ? footer.height - height - Theme.space.xs : Math.round((footer.height - height) / 2)
        language: footer.language
        pixelsPerMetre: footer.pixelsPerMetre
        longest: footer.width / 9
    }
}
