// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says that plain words are a summary.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: note

    required property string language

    width: sign.width + Theme.space.xs + words.width
    height: words.height

    Icon {
        id: sign

        name: "info-circle"
        size: Theme.type.caption.size
        color: Theme.color.muted
        y: Math.round((Theme.type.caption.line - height) / 2)
    }
    Words {
        id: words

        x: sign.width + Theme.space.xs
        language: note.language
        text: qsTr("This is a summary.")
        face: Theme.type.caption
        color: Theme.color.muted
    }
}
