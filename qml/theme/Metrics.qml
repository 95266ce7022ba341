// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lengths: space, shape and touch targets in px, and how they are made from the numbers here. The base of Theme.
//
// Lengths are written as pixels of the master screen (32 inches, 1080×1920, 0.369 mm a pixel) and scaled to the screen
// at hand, so that they are sizes in millimetres everywhere. A window on a desktop has half of them, and font sizes of
// its own.

import QtQuick

QtObject {
    id: metrics

    // --- Inputs

    /*! Factor on text sizes, 1 to 2. */
    property real textScale: 1
    /*! The factors that are offered, from the smallest; the same as those of Comfort. */
    readonly property list<real> textScales: [1, 1.25, 1.5, 2]
    /*! Pixels to a millimetre of the screen. */
    property real pixelsPerMillimetre: metrics.masterPixelsPerMillimetre
    /*! The size of the screen or window, px. */
    property size screen: Qt.size(1080, 1920)
    /*! The factor on type and targets where a screen is too small for 20 mm, 0.6 to 1; see Station. */
    property real controlFactor: 1
    /*! Pixels of the screen to one of the numbers here, where the window system scales. A window follows that scale; on
        a screen to touch, sizes stay millimetres. */
    property real devicePixelRatio: 1
    /*! Whether this is a window for mouse and keyboard rather than a screen to touch. */
    property bool desktop: false
    /*! Whether everything that is touched stands in the lower part of a screen to touch. */
    property bool lowControls: false
    /*! Whether the palette is bare: no ribbon, tint, motif or shadow; thick borders instead. Theme tells it. */
    property bool bare: false

    // --- Space, shape and touch targets, px

    component Space: QtObject {
        property real xs
        property real s
        property real m
        property real l
        property real xl
        property real xxl
        property real margin    // the edge of the screen
        property real padding   // inside a card of text
        property real gap       // between cards
    }
    readonly property Space space: Space {
        xs: metrics.px(8)
        s: metrics.px(16)
        m: metrics.px(24)
        l: metrics.px(32)
        xl: metrics.px(48)
        xxl: metrics.px(72)
        margin: metrics.px(48)
        padding: metrics.px(52)
        gap: metrics.px(24)
    }

    component Shape: QtObject {
        property real chip      // radii
        property real button
        property real card
        property real dialog
        property real thin      // strokes
        property real stroke
        property real sectionBar
        property real shadow
        property real ribbon
        property real focusInner
        property real focusOuter
        property real focusOffset
        property real chipSize
        property real smallChipSize
        property real icon
        property real smallIcon
        property real switchWidth
        property real ring      // of a countdown
        property real ringStroke
        property real holdRing      // around a finger that holds a button: its sides and its line
        property real holdRingStroke
        property real key           // the radius of a key
        property real keyGap        // between keys, at least 3 mm under a finger
        property real cursor        // the width of the cursor in a field
        property real panel         // the width of a panel that asks
        property real mapStroke     // lines of a street map
        property real readLine      // under a word that is read aloud
        property real dotLine       // under a word that is explained: the size of its points
        property real pin
        property int codeModule     // the least side of a module of a code
    }
    readonly property Shape shape: Shape {
        chip: metrics.px(24)
        button: metrics.px(24)
        card: metrics.px(28)
        dialog: metrics.px(40)
        thin: metrics.bare ? metrics.px(5) : metrics.desktop ? 1 : metrics.px(2)
        stroke: metrics.bare ? metrics.px(5) : metrics.desktop ? 1 : metrics.px(3)
        sectionBar: metrics.px(10)
        shadow: metrics.bare ? 0 : metrics.px(3)
        ribbon: metrics.bare ? 0 : metrics.px(12)
        focusInner: metrics.px(6)
        focusOuter: metrics.px(4)
        focusOffset: metrics.bare ? metrics.px(8) : metrics.px(4)
        chipSize: Math.round(metrics.px(96) * metrics.iconScale)
        smallChipSize: Math.round(metrics.px(72) * metrics.iconScale)
        icon: Math.round(metrics.px(54) * metrics.iconScale)
        smallIcon: Math.round(metrics.px(42) * metrics.iconScale)
        switchWidth: Math.round(metrics.px(84) * metrics.iconScale)
        ring: Math.round(metrics.px(204) * metrics.iconScale)
        ringStroke: metrics.px(16)
        // A finger covers 20 mm.
        holdRing: metrics.desktop ? metrics.px(84) : Math.ceil(42 * metrics.pixelsPerMillimetre)
        holdRingStroke: Math.ceil(metrics.shape.holdRing / 6)
        key: metrics.px(18)
        keyGap: metrics.px(12)
        cursor: metrics.px(4)
        panel: Math.round(metrics.px(1080) * metrics.iconScale)
        mapStroke: metrics.px(6)
        readLine: metrics.px(5)
        dotLine: metrics.bare ? metrics.px(5) : metrics.desktop ? 2 : metrics.px(4)
        pin: Math.round(metrics.px(92) * metrics.iconScale)
        codeModule: 3
    }

    component Touch: QtObject {
        property real target    // the least side of any
        property real control
        property real bar
        property real lowBar
        property real row
        property real great
        property real key
    }
    readonly property Touch touch: Touch {
        target: metrics.touchable(0)
        control: metrics.touchable(100)
        bar: metrics.touchable(148)
        lowBar: metrics.touchable(96)
        row: metrics.touchable(152)
        great: metrics.touchable(256)
        key: metrics.touchable(100)
    }

    /*! Whether the screen is small for the size of its text. */
    readonly property bool cramped: !metrics.desktop && metrics.spacious < metrics.enlarged

    // --- How lengths are made

    readonly property real masterPixelsPerMillimetre: 1 / 0.369
    readonly property real masterWidth: 1080 // px, the shorter side of the master screen
    readonly property real shorterSide: Math.min(metrics.screen.width, metrics.screen.height)
    readonly property real proportion: metrics.shorterSide / metrics.masterWidth
    // Larger than the master never needs less than its pixels: the text would be too small to read from afar. A screen of
    // many pixels has at least three quarters of the size that its pixels allow, or its text would be lost in its cards.
    readonly property real enlarged: metrics.controlFactor
                                     * Math.max(1 / metrics.devicePixelRatio, 0.75 * metrics.proportion,
                                                metrics.pixelsPerMillimetre / metrics.masterPixelsPerMillimetre)
    // A small screen keeps the size of its text, and gives less room to all else.
    readonly property real spacious: Math.min(metrics.enlarged, 1.2 * metrics.proportion)
    // Icons grow with the text beside them, half as fast.
    readonly property real iconScale: (1 + metrics.textScale) / 2

    /*! The size of a font of \a master px on the master screen, and of \a window px in a window. */
    function fontSize(master: real, window: real): real {
        return Math.round((metrics.desktop ? window : master * metrics.enlarged) * metrics.textScale);
    }
    /*! The side of a target of \a master px, but no more than its share of the screen; at least 20 mm under a finger where
        the screen has room for that, 40 px under a pointer. */
    function touchable(master: real): real {
        if (metrics.desktop)
            return Math.max(40, metrics.px(master));
        return Math.max(Math.ceil(20 * metrics.controlFactor * metrics.pixelsPerMillimetre),
                        Math.min(Math.round(master * metrics.enlarged), Math.round(master * metrics.proportion)));
    }
    /*! The length of \a master px of the master screen, in whole px. */
    function px(master: real): real {
        return Math.round(master * (metrics.desktop ? 0.5 : metrics.spacious));
    }
}
