// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wheel of lace of the first screen, in its colours. It turns, too slowly to be seen turning.

import QtQuick
import Kiosk.Theme

Lace {
    id: wheel

    thread: Theme.color.laceThread
    flower: Theme.color.laceFlower
    teeth: Theme.color.laceTeeth
    petals: Theme.color.lacePetals
    onVisibleChanged: wheel.rotation = 0

    // Smoothly where hardware draws; else in steps so small and rare that they cost next to nothing.
    NumberAnimation {
        target: wheel
        property: "rotation"
        from: 0
        to: 360
        duration: Theme.motion.wheel
        loops: Animation.Infinite
        running: Theme.moving && wheel.visible
    }
    Timer {
        interval: Theme.motion.wheelStep
        repeat: true
        running: !Theme.drawnByHardware && !Theme.reducedMotion && wheel.visible
        onTriggered: wheel.rotation = (wheel.rotation + 360 * interval / Theme.motion.wheel) % 360
    }
}
