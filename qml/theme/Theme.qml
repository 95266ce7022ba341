// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How everything looks: colours, type, space, shape, touch targets and motion, by what they mean. Only this folder has
// colours, font sizes and pixel numbers.
//
// The inputs, here and in Metrics, are bound once, in KioskWindow.qml; all else is computed and read-only.

pragma Singleton

import QtQuick

Metrics {
    id: theme

    enum Palette { Light, Dark, YellowOnBlack, BlackOnWhite, Soft }

    // --- Inputs

    /*! One of Theme.Palette. */
    property int palette: Theme.Light
    /*! Whether things should not move. */
    property bool reducedMotion: false
    /*! Whether to show where the keyboard is. */
    property bool focusShown: false
    /*! Whether graphics hardware draws: without it a transition would stutter, so there is none. */
    property bool drawnByHardware: false

    // --- Colours

    readonly property Colors color: theme.colorsOf(theme.palette)

    bare: theme.palette === Theme.YellowOnBlack || theme.palette === Theme.BlackOnWhite

    /*! The colours of one of Theme.Palette, made for the caller. A palette's file is loaded when it is first asked for:
        the first screen waits for one palette, not for five. */
    function colorsOf(palette: int): Colors {
        const file = ["Light", "Dark", "YellowOnBlack", "BlackOnWhite", "Soft"][palette] + "Palette.qml";
        return Qt.createComponent(file).createObject(null) as Colors;
    }

    /*! The colour of a section as ink on a surface: bars, arrows, small headings. \a accent is one of those that `section`
        in schema.sql allows; another one is that of the mission. */
    function accentInk(accent: string): color {
        switch (accent) {
        case "vision":
            return theme.color.vision;
        case "objectives":
            return theme.color.objectives;
        case "policies":
            return theme.color.policies;
        case "offices":
            return theme.color.offices;
        case "institution":
            return theme.color.institution;
        }
        return theme.color.mission;
    }
    /*! The ground of a section's header and icon. */
    function accentGround(accent: string): color {
        return theme.color.vividGrounds ? theme.accentInk(accent) : theme.color.raised;
    }
    /*! Titles and icons on that ground. */
    function onAccent(accent: string): color {
        return theme.color.vividGrounds ? theme.color.inkOnAccent : theme.bare ? theme.color.ink : theme.accentInk(accent);
    }
    /*! A ground with a breath of the section's colour, for numbers. */
    function accentTint(accent: string): color {
        return theme.color.vividGrounds ? Qt.tint(theme.color.surface, Qt.alpha(theme.accentInk(accent), 0.1))
                                        : theme.color.raised;
    }

    /*! What a visitor who listens has the screen show for privacy. */
    readonly property color hiddenScreen: "#000000"
    /*! The ground of a sentence that is read aloud; its word has that of a mark. */
    readonly property color sentenceMark: Qt.tint(theme.color.surface, Qt.alpha(theme.color.mark, 0.5))

    /*! The national colours: the same in every palette that shows them. */
    readonly property color ribbonRed: "#D52B1E"
    readonly property color ribbonWhite: "#FFFFFF"
    readonly property color ribbonBlue: "#0038A8"

    /*! A code that a telephone reads is black on white in every palette. */
    readonly property color codeInk: "#000000"
    readonly property color codeGround: "#FFFFFF"

    // --- Type, and what follows from the text size and the screen

    readonly property TypeScale type: TypeScale { metrics: theme }
    readonly property string textFamily: theme.type.textFamily
    readonly property string displayFamily: theme.type.displayFamily

    /*! Whether text is so large that headers, ornaments and second lines give way to it. */
    readonly property bool largeText: theme.textScale >= 1.5

    /*! How much larger icons still become, as a share of their size, with the largest text that has the same layout. Room
        for words that is measured without it does not shrink when the text grows. */
    readonly property real iconGrowth: (1 + (theme.largeText ? 2 : 1.25)) / 2 / theme.iconScale - 1
    /*! The least side of a code that a telephone reads from 600 mm, px: 60 mm. A window is read from nearer by. */
    readonly property int codeSide: theme.desktop ? 0 : Math.ceil(60 * theme.pixelsPerMillimetre)

    /*! The share of the height that is above lowered controls: they have the lower 990 of 1920 px of a portrait screen and the
        lower 60 % of one in landscape, which is 360 mm at 32 and 200 mm at 27 inches. A smaller screen leaves as many
        millimetres to them; 0 where that is nearly all of it, and in a window, which is for mouse and keyboard. */
    readonly property real lowShare: {
        const landscape = theme.screen.width > theme.screen.height;
        const room = (landscape ? 200 : 360) * theme.pixelsPerMillimetre / theme.screen.height;
        const share = Math.min(landscape ? 0.4 : 930 / 1920, 1 - room);
        return theme.desktop || share < 0.2 ? 0 : share;
    }
    /*! Whether controls are in the lower part of the screen. */
    readonly property bool lowered: theme.lowControls && theme.lowShare > 0
    /*! Whether texts keep the height of the screen all the same, because their pages would be short; their controls stand at
        the lower end. */
    readonly property bool textsStandHigh: theme.lowered && (theme.largeText || theme.cramped)
    /*! The highest place for a control on a screen of \a height px, below its upper edge. Portrait: 1220 mm above the floor,
        with the lower edge of the screen mounted at 700 mm (EN 301 549, 8.3.2.1); lower where controls are lowered. */
    function reachLine(height: real): real {
        const landscape = theme.screen.width > theme.screen.height;
        return theme.desktop ? 0 : Math.max(0, theme.lowered ? Math.round(height * theme.lowShare) : 0, landscape ? 0 : Math.round(height - 520 * theme.pixelsPerMillimetre));
    }

    /*! The share of the width that the title column takes on a landscape screen. */
    readonly property real sideShare: theme.largeText ? 0.42 : 0.3
    /*! The widest line of running text, in characters. */
    readonly property int measure: theme.desktop ? 75 : 50

    // --- Motion, ms

    component Motion: QtObject {
        property int press
        property int fade       // a new screen
        property int panel      // what comes over a screen
        property int grow       // the bar of a card into the header of its page
        property int wheel      // a whole turn of the lace
        property int wheelStep  // between two steps of it, drawn without hardware
        property real rise      // how far a new screen comes up, px
        property real turn      // how far the lace of a header turns into place, degrees
    }
    readonly property Motion motion: Motion {
        press: theme.moving ? 80 : 0
        fade: !theme.drawnByHardware ? 0 : theme.reducedMotion ? 80 : 200
        panel: !theme.drawnByHardware ? 0 : theme.reducedMotion ? 80 : 280
        grow: theme.moving ? 280 : 0
        wheel: 240000
        wheelStep: 500
        rise: theme.moving ? theme.px(16) : 0
        turn: 6
    }
    /*! Whether changes of place and size are animated. */
    readonly property bool moving: theme.drawnByHardware && !theme.reducedMotion
}
