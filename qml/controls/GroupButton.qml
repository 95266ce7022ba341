// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button inside the outline of a group: as high as that to the finger, and a little smaller to the eye. On the dark ground
// of the read bar, where no outline is, it has one itself.

import QtQuick
import Kiosk.Theme

Touchable {
    id: button

    property bool dark: false

    readonly property color fill: button.dark ? Theme.color.night : Theme.bare ? Theme.color.surface
                                : button.enabled ? Theme.color.actionTint : Theme.color.canvas
    readonly property real inset: button.dark ? 0 : Theme.space.xs + Theme.shape.stroke / 2

    topInset: button.inset
    bottomInset: button.inset
    leftInset: button.inset
    rightInset: button.inset

    background: Rectangle {
        radius: button.radius - button.inset
        color: !button.down ? button.fill : button.dark ? Qt.lighter(button.fill, 1.3) : Qt.darker(button.fill, 1.08)
        border.width: button.dark || Theme.bare ? Theme.shape.stroke : 0
        border.color: button.dark ? Qt.alpha(Theme.color.mutedOnNight, button.enabled ? 1 : 0.4)
                                  : button.enabled ? Theme.color.control : Theme.color.disabled
    }
}
