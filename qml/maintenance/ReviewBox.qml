// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A box of the review, with a sign before its lines.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Panel {
    id: box

    default property alias lines: column.data
    required property string iconName
    property color ink: Theme.color.actionInk

    implicitHeight: Math.max(sign.height, column.height) + 2 * Theme.space.s

    Icon {
        id: sign

        x: Theme.space.m
        y: Math.round((box.height - height) / 2)
        name: box.iconName
        size: Theme.shape.smallIcon
        color: box.ink
    }
    Column {
        id: column

        x: sign.x + sign.width + Theme.space.m
        y: Math.round((box.height - height) / 2)
        width: box.width - x - Theme.space.m
    }
}
