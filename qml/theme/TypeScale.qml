// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The faces of type: Noto Sans for text, Noto Sans Display for headings. Sizes and line heights in px.

import QtQuick

QtObject {
    id: scale

    required property Metrics metrics

    readonly property Face caption: Face { size: scale.metrics.fontSize(28, 13); leading: 1.35 }
    readonly property Face label: Face { size: scale.metrics.fontSize(30, 15); leading: 1.25; bold: true }
    readonly property Face small: Face { size: scale.metrics.fontSize(32, 16); leading: 1.4 }
    readonly property Face menu: Face { size: scale.metrics.fontSize(32, 15); leading: 1.4 }
    readonly property Face body: Face { size: scale.metrics.fontSize(39, 18); leading: 1.5 }
    // Running text in two languages at once.
    readonly property Face pair: Face { size: scale.metrics.fontSize(36, 17); leading: 1.4 }
    readonly property Face smallPair: Face { size: scale.metrics.fontSize(32, 16); leading: 1.4 }
    readonly property Face lead: Face { size: scale.metrics.fontSize(45, 22); leading: 1.5 }
    readonly property Face largest: Face { size: scale.metrics.fontSize(56, 27); leading: 1.5 }
    // Running text takes the largest of these in which it fits on one page.
    readonly property list<QtObject> reading: scale.metrics.desktop || scale.metrics.screen.height > scale.metrics.screen.width
                                              ? [scale.lead, scale.body] : [scale.largest, scale.lead, scale.body]
    readonly property list<QtObject> pairs: [scale.pair, scale.smallPair]
    // Names on a map, larger in the palettes of high contrast.
    readonly property Face street: Face {
        size: scale.metrics.fontSize(scale.metrics.bare ? 34 : 28, scale.metrics.bare ? 17 : 14)
        leading: 1.35
    }
    readonly property Face h4: Face { size: scale.metrics.fontSize(38, 19); leading: 1.3; bold: true; display: true }
    readonly property Face h3: Face { size: scale.metrics.fontSize(44, 22); leading: 1.3; bold: true; display: true }
    readonly property Face h2: Face { size: scale.metrics.fontSize(56, 28); leading: 1.25; bold: true; display: true }
    readonly property Face h1: Face { size: scale.metrics.fontSize(78, 38); leading: 1.25; bold: true; display: true }
    // Letters and words on the keys of the keyboard. Keys do not grow with the text, so these grow only as far as they
    // have room.
    readonly property Face key: Face { size: Math.min(scale.metrics.fontSize(46, 20), scale.metrics.px(60)); leading: 1.25 }
    readonly property Face keyWord: Face {
        size: Math.min(scale.metrics.fontSize(30, 15), scale.metrics.px(40))
        leading: 1.25
        bold: true
    }
    // Capitals of 40 mm, read at ten metres: a capital is 0.714 of the size.
    readonly property Face sign: Face {
        size: Math.ceil(40 / 0.714 * scale.metrics.pixelsPerMillimetre)
        leading: 1.25
        display: true
    }
}
