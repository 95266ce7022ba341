// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How everything looks: the only file with colours, font sizes and pixel numbers. Names say what a thing means.
//
// The inputs are bound once, in KioskWindow.qml; all else is computed and read-only.
// Lengths are written as pixels of the master screen (32 inches, 1080×1920, 0.369 mm a pixel) and scaled to the screen
// at hand, so that they are sizes in millimetres everywhere; a window on a desktop has sizes of its own.

pragma Singleton

import QtQuick

QtObject {
    id: theme

    enum Palette { Light, Dark, YellowOnBlack, BlackOnWhite, Soft }

    // --- Inputs

    /*! One of Theme.Palette. */
    property int palette: Theme.Light
    /*! Factor on text sizes, 1 to 2. */
    property real textScale: 1
    /*! Pixels to a millimetre of the screen. */
    property real pixelsPerMillimetre: theme.masterPixelsPerMillimetre
    /*! Pixels of the glass to one of the numbers here, where the window system scales. A window follows that scale; on
        a screen to touch, sizes stay millimetres. */
    property real devicePixelRatio: 1
    /*! Whether things should not move. */
    property bool reducedMotion: false
    /*! Whether to show where the keyboard is. */
    property bool focusShown: false
    /*! Whether graphics hardware draws: without it a transition would stutter, so there is none. */
    property bool drawnByHardware: false
    /*! Whether this is a window for mouse and keyboard rather than a screen to touch. */
    property bool desktop: false

    // --- Colours

    readonly property Colors color: theme.colorsOf(theme.palette)

    /*! Whether the palette is bare: no ribbon, tint, motif or shadow; thick borders instead. */
    readonly property bool bare: theme.palette === Theme.YellowOnBlack || theme.palette === Theme.BlackOnWhite

    /*! The colours of one of Theme.Palette, to show what it is like. */
    function colorsOf(palette: int): Colors {
        return [theme.light, theme.dark, theme.yellowOnBlack, theme.blackOnWhite, theme.soft][palette] as Colors;
    }

    /*! The colour of a section as ink on a surface: bars, arrows, small headings. */
    function sectionInk(section: string): color {
        switch (section) {
        case "vision":
            return theme.color.vision;
        case "objectives":
            return theme.color.objectives;
        case "policies":
            return theme.color.policies;
        case "offices":
            return theme.color.offices;
        case "about":
            return theme.color.institution;
        }
        return theme.color.mission;
    }
    /*! The ground of a section's header and icon. */
    function sectionGround(section: string): color {
        return theme.color.vividGrounds ? theme.sectionInk(section) : theme.color.raised;
    }
    /*! Titles and icons on that ground. */
    function onSection(section: string): color {
        return theme.color.vividGrounds ? theme.color.inkOnAccent : theme.bare ? theme.color.ink : theme.sectionInk(section);
    }
    /*! A ground with a breath of the section's colour, for numbers. */
    function sectionTint(section: string): color {
        return theme.color.vividGrounds ? Qt.tint(theme.color.surface, Qt.alpha(theme.sectionInk(section), 0.1))
                                        : theme.color.raised;
    }

    /*! The national colours: the same in every palette that shows them. */
    readonly property color ribbonRed: "#D52B1E"
    readonly property color ribbonWhite: "#FFFFFF"
    readonly property color ribbonBlue: "#0038A8"

    /*! A code that a telephone reads is black on white in every palette. */
    readonly property color codeInk: "#000000"
    readonly property color codeGround: "#FFFFFF"

    // Ratios beside the colours are against the surface they stand on, computed with WCAG's formula and checked by
    // tst_theme. Source of the values: the design guide, "Hilo", palettes Algodón, Pyhare, high contrast and soft.
    readonly property Colors light: Colors {
        canvas: "#F7F4EE"
        surface: "#FFFFFF"
        sunken: "#EFEAE0"
        raised: "#FFFFFF"
        ink: "#101B33"              // 17.1
        body: "#1F2A44"             // 14.3
        muted: "#47526B"            // 7.8
        line: "#DDD6C8"
        control: "#6A7388"          // 4.8
        disabled: "#C4C0B6"
        action: "#0B4094"
        inkOnAction: "#FFFFFF"         // 9.7
        actionInk: "#0A2F73"
        actionTint: "#EDF2FB"
        selected: "#0B4094"
        inkOnSelected: "#FFFFFF"
        night: "#0A1B3D"
        inkOnNight: "#FFFFFF"          // 17.0
        mutedOnNight: "#D5DDF0"
        nightButton: "#FFFFFF"
        inkOnNightButton: "#0A2F73"
        vividGrounds: true
        inkOnAccent: "#FFFFFF"
        mutedOnAccent: "#F3F1FA"
        mission: "#0B4094"
        vision: "#8E2462"
        objectives: "#1D6334"
        policies: "#8F4312"
        offices: "#0A5C69"
        institution: "#4B3A8C"
        scrim: "#0A1B3D"
        help: "#FFC20A"
        inkOnHelp: "#0A1B3D"
        laceThread: "#C9D2E8"
        laceFlower: "#F2D589"
        laceTeeth: "#F0A3CB"
        lacePetals: "#A9C8FF"
        land: "#EAE4D6"
        street: "#FFFFFF"
        avenue: "#FDEDBF"
        streetEdge: "#CFC6B2"
        railway: "#5A6173"
        haloOnMap: "#FFFFFF"
        landmark: "#4B3A8C"
        selection: "#CFE0FC"
        mark: "#FFE08A"
        speak: "#FFE08A"
        word: "#FFD45C"
        focusInner: "#FFC20A"
        focusOuter: "#101B33"
        good: "#1D6334"
        goodTint: "#E3F2E6"
        warning: "#7A4B00"
        warningTint: "#FFF1CF"
        error: "#9B1526"
        errorTint: "#FCE8E8"
        information: "#0B4094"
        informationTint: "#E6EEFB"
        guaraniKey: "#FBE7F1"
        inkOnGuaraniKey: "#6E1549"
    }

    readonly property Colors dark: Colors {
        canvas: "#0A1530"
        surface: "#13224A"
        sunken: "#0A1530"
        raised: "#1B2D5E"
        ink: "#F6F3EC"              // 14.0
        body: "#F6F3EC"
        muted: "#BAC5DE"            // 9.0
        line: "#2C3D6E"
        control: "#8493B8"          // 5.1
        disabled: "#46557F"
        action: "#A9C8FF"
        inkOnAction: "#0A1530"         // 10.7
        actionInk: "#A9C8FF"
        actionTint: "#1B2D5E"
        selected: "#A9C8FF"
        inkOnSelected: "#0A1530"
        night: "#0A1530"
        inkOnNight: "#F6F3EC"
        mutedOnNight: "#BAC5DE"
        nightButton: "#1B2D5E"
        inkOnNightButton: "#F6F3EC"
        vividGrounds: false
        inkOnAccent: "#0A1530"
        mutedOnAccent: "#BAC5DE"
        mission: "#A9C8FF"
        vision: "#FFB0D6"
        objectives: "#9FE0B0"
        policies: "#FFC08A"
        offices: "#86DDE8"
        institution: "#CFC2FF"
        scrim: "#050A18"
        help: "#FFC20A"
        inkOnHelp: "#0A1B3D"
        laceThread: "#C9D2E8"
        laceFlower: "#F2D589"
        laceTeeth: "#F0A3CB"
        lacePetals: "#A9C8FF"
        land: "#0E1A3A"
        street: "#2C3D6E"
        avenue: "#41548C"
        streetEdge: "#46557F"
        railway: "#BAC5DE"
        haloOnMap: "#0A1530"
        landmark: "#CFC2FF"
        selection: "#2F4C96"
        mark: "#4A3B00"
        speak: "#FFD54A"
        word: "#FFE9A6"
        focusInner: "#FFD54A"
        focusOuter: "#0A1530"
        good: "#9FE0B0"
        goodTint: "#13224A"
        warning: "#FFD54A"
        warningTint: "#13224A"
        error: "#FFB3B3"
        errorTint: "#13224A"
        information: "#A9C8FF"
        informationTint: "#13224A"
        guaraniKey: "#3A2350"
        inkOnGuaraniKey: "#FFD9EC"
    }

    readonly property Colors yellowOnBlack: Colors {
        canvas: "#000000"
        surface: "#000000"
        sunken: "#000000"
        raised: "#000000"
        ink: "#FFFFFF"              // 21.0
        body: "#FFFFFF"
        muted: "#FFFFFF"
        line: "#FFE600"
        control: "#FFE600"
        disabled: "#8A8A8A"
        action: "#FFE600"
        inkOnAction: "#000000"         // 16.6
        actionInk: "#FFE600"
        actionTint: "#000000"
        selected: "#00E5FF"
        inkOnSelected: "#000000"       // 13.7
        night: "#000000"
        inkOnNight: "#FFFFFF"
        mutedOnNight: "#FFFFFF"
        nightButton: "#000000"
        inkOnNightButton: "#FFE600"
        vividGrounds: false
        inkOnAccent: "#FFFFFF"
        mutedOnAccent: "#FFFFFF"
        mission: "#FFE600"
        vision: "#FFE600"
        objectives: "#FFE600"
        policies: "#FFE600"
        offices: "#FFE600"
        institution: "#FFE600"
        scrim: "#000000"
        help: "#FFE600"
        inkOnHelp: "#000000"
        laceThread: "#FFFFFF"
        laceFlower: "#FFFFFF"
        laceTeeth: "#FFFFFF"
        lacePetals: "#FFFFFF"
        land: "#000000"
        street: "#FFFFFF"
        avenue: "#FFFFFF"
        streetEdge: "#FFFFFF"
        railway: "#00E5FF"
        haloOnMap: "#000000"
        landmark: "#00E5FF"
        selection: "#1B54B8"
        mark: "#1B54B8"
        speak: "#FFE600"
        word: "#00E5FF"
        focusInner: "#00E5FF"
        focusOuter: "#000000"
        good: "#FFFFFF"
        goodTint: "#000000"
        warning: "#FFE600"
        warningTint: "#000000"
        error: "#FF9C9C"            // 10.5
        errorTint: "#000000"
        information: "#FFFFFF"
        informationTint: "#000000"
        guaraniKey: "#000000"
        inkOnGuaraniKey: "#FFE600"
    }

    readonly property Colors blackOnWhite: Colors {
        canvas: "#FFFFFF"
        surface: "#FFFFFF"
        sunken: "#FFFFFF"
        raised: "#FFFFFF"
        ink: "#000000"              // 21.0
        body: "#000000"
        muted: "#000000"
        line: "#00248F"
        control: "#00248F"
        disabled: "#767676"
        action: "#00248F"
        inkOnAction: "#FFFFFF"         // 12.7
        actionInk: "#00248F"
        actionTint: "#FFFFFF"
        selected: "#5B0060"
        inkOnSelected: "#FFFFFF"       // 13.0
        night: "#FFFFFF"
        inkOnNight: "#000000"
        mutedOnNight: "#000000"
        nightButton: "#FFFFFF"
        inkOnNightButton: "#00248F"
        vividGrounds: false
        inkOnAccent: "#000000"
        mutedOnAccent: "#000000"
        mission: "#00248F"
        vision: "#00248F"
        objectives: "#00248F"
        policies: "#00248F"
        offices: "#00248F"
        institution: "#00248F"
        scrim: "#FFFFFF"
        help: "#FFFFFF"
        inkOnHelp: "#000000"
        laceThread: "#000000"
        laceFlower: "#000000"
        laceTeeth: "#000000"
        lacePetals: "#000000"
        land: "#FFFFFF"
        street: "#000000"
        avenue: "#000000"
        streetEdge: "#000000"
        railway: "#5B0060"
        haloOnMap: "#FFFFFF"
        landmark: "#5B0060"
        selection: "#5A95F0"
        mark: "#FFE600"
        speak: "#FFFFFF"
        word: "#FFE600"
        focusInner: "#5B0060"
        focusOuter: "#FFFFFF"
        good: "#000000"
        goodTint: "#FFFFFF"
        warning: "#000000"
        warningTint: "#FFFFFF"
        error: "#7A0010"
        errorTint: "#FFFFFF"
        information: "#000000"
        informationTint: "#FFFFFF"
        guaraniKey: "#FFFFFF"
        inkOnGuaraniKey: "#00248F"
    }

    readonly property Colors soft: Colors {
        canvas: "#E9E1CF"
        surface: "#ECE5D5"
        sunken: "#E2D9C5"
        raised: "#ECE5D5"
        ink: "#3B4256"              // 7.9
        body: "#3B4256"
        muted: "#4A5165"            // 6.3
        line: "#CFC5AE"
        control: "#6F7484"          // 3.7
        disabled: "#B5AD9B"
        action: "#2C4F92"
        inkOnAction: "#ECE5D5"         // 6.3
        actionInk: "#2A4A88"
        actionTint: "#E2DCCD"
        selected: "#2C4F92"
        inkOnSelected: "#ECE5D5"
        night: "#3B4256"
        inkOnNight: "#E9E1CF"          // 7.7
        mutedOnNight: "#DDD6C6"
        nightButton: "#ECE5D5"
        inkOnNightButton: "#2A4A88"
        vividGrounds: true
        inkOnAccent: "#ECE5D5"
        mutedOnAccent: "#ECE5D5"
        mission: "#2C4F92"
        vision: "#86355F"
        objectives: "#2B5F3B"
        policies: "#80482A"
        offices: "#215C66"
        institution: "#524784"
        scrim: "#3B4256"
        help: "#F0C24A"
        inkOnHelp: "#2A3044"
        laceThread: "#D5CDBD"
        laceFlower: "#DDC488"
        laceTeeth: "#D9B3C4"
        lacePetals: "#B4C4DE"
        land: "#DDD3BD"
        street: "#F1EBDD"
        avenue: "#EBD9A8"
        streetEdge: "#C3B89E"
        railway: "#5B6072"
        haloOnMap: "#F1EBDD"
        landmark: "#524784"
        selection: "#C3CBE0"
        mark: "#E8D08E"
        speak: "#E8D08E"
        word: "#DFC06C"
        focusInner: "#DFA01A"
        focusOuter: "#3B4256"
        good: "#2B5F3B"
        goodTint: "#E2DFC9"
        warning: "#6B4A17"
        warningTint: "#ECDDB8"
        error: "#86303A"
        errorTint: "#EBD9CC"
        information: "#2C4F92"
        informationTint: "#E2DCCD"
        guaraniKey: "#E7D5D2"
        inkOnGuaraniKey: "#6A3152"
    }

    // --- Type: Noto Sans for text, Noto Sans Display for headings; sizes in px, line heights in px

    component Type: QtObject {
        property Face caption
        property Face label
        property Face small
        property Face menu
        property Face body
        property Face lead
        property Face pair      // running text in two languages at once
        property Face street    // names on a map
        property Face h4
        property Face h3
        property Face h2
        property Face h1
        property Face display
        property Face key       // letters of the keyboard on the screen
        property Face keyWord   // words on its keys
        property Face sign
    }
    readonly property Type type: Type {
        caption: Face { size: theme.fontSize(28, 13); leading: 1.35 }
        label: Face { size: theme.fontSize(30, 15); leading: 1.25; bold: true }
        small: Face { size: theme.fontSize(32, 16); leading: 1.4 }
        menu: Face { size: theme.fontSize(32, 15); leading: 1.4 }
        body: Face { size: theme.fontSize(39, 18); leading: 1.5 }
        pair: Face { size: theme.fontSize(36, 17); leading: 1.4 }
        lead: Face { size: theme.fontSize(45, 22); leading: 1.5 }
        street: Face { size: theme.fontSize(theme.bare ? 34 : 28, theme.bare ? 17 : 14); leading: 1.35 }
        h4: Face { size: theme.fontSize(38, 19); leading: 1.3; bold: true; display: true }
        h3: Face { size: theme.fontSize(44, 22); leading: 1.3; bold: true; display: true }
        h2: Face { size: theme.fontSize(56, 28); leading: 1.25; bold: true; display: true }
        h1: Face { size: theme.fontSize(78, 38); leading: 1.25; bold: true; display: true }
        display: Face { size: theme.fontSize(104, 50); leading: 1.25; bold: true; display: true }
        // Keys do not grow with the text, so letters on them grow only as far as they have room.
        key: Face { size: Math.min(theme.fontSize(46, 20), theme.px(60)); leading: 1.25 }
        keyWord: Face { size: Math.min(theme.fontSize(30, 15), theme.px(40)); leading: 1.25; bold: true }
        // Capitals of 40 mm, read at ten metres: a capital is 0.714 of the size.
        sign: Face { size: Math.ceil(40 / 0.714 * theme.pixelsPerMillimetre); leading: 1.25; display: true }
    }
    readonly property string textFamily: "Noto Sans"
    readonly property string displayFamily: "Noto Sans Display"

    // --- Space and shape, px

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
        xs: theme.px(8)
        s: theme.px(16)
        m: theme.px(24)
        l: theme.px(32)
        xl: theme.px(48)
        xxl: theme.px(72)
        margin: theme.px(48)
        padding: theme.px(52)
        gap: theme.px(24)
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
        property real key           // the radius of a key
        property real keyGap        // between keys, at least 3 mm under a finger
        property real cursor        // the width of the cursor in a field
        property real panel         // the width of a panel that asks
        property real mapStroke     // lines of a street map
        property real pin
        property int codeModule     // the least side of a module of a code
    }
    readonly property Shape shape: Shape {
        chip: theme.px(24)
        button: theme.px(24)
        card: theme.px(28)
        dialog: theme.px(40)
        thin: theme.bare ? theme.px(5) : theme.desktop ? 1 : theme.px(2)
        stroke: theme.bare ? theme.px(5) : theme.desktop ? 1 : theme.px(3)
        sectionBar: theme.px(10)
        shadow: theme.bare ? 0 : theme.px(3)
        ribbon: theme.bare ? 0 : theme.px(12)
        focusInner: theme.px(6)
        focusOuter: theme.px(4)
        focusOffset: theme.bare ? theme.px(8) : theme.px(4)
        chipSize: Math.round(theme.px(96) * theme.iconScale)
        smallChipSize: Math.round(theme.px(72) * theme.iconScale)
        icon: Math.round(theme.px(54) * theme.iconScale)
        smallIcon: Math.round(theme.px(42) * theme.iconScale)
        switchWidth: Math.round(theme.px(84) * theme.iconScale)
        ring: Math.round(theme.px(204) * theme.iconScale)
        ringStroke: theme.px(16)
        key: theme.px(18)
        keyGap: theme.px(12)
        cursor: theme.px(4)
        panel: Math.round(theme.px(1080) * theme.iconScale)
        mapStroke: theme.px(6)
        pin: Math.round(theme.px(92) * theme.iconScale)
        codeModule: 3
    }

    /*! Whether text is so large that headers, ornaments and second lines give way to it. */
    readonly property bool largeText: theme.textScale >= 1.5

    // --- Touch, px

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
        target: theme.touchable(0)
        control: theme.touchable(104)
        bar: theme.touchable(148)
        lowBar: theme.touchable(92)
        row: theme.touchable(152)
        great: theme.touchable(256)
        key: theme.touchable(100)
    }

    /*! The least side of a code that a telephone reads from 600 mm, px: 60 mm. A window is read from nearer by. */
    readonly property int codeSide: theme.desktop ? 0 : Math.ceil(60 * theme.pixelsPerMillimetre)

    /*! The highest place for a control on an upright screen of \a height px: 1220 mm above the floor, with the lower
        edge of the screen mounted at 700 mm (EN 301 549, 8.3.2.1). */
    function reachLine(height: real): real {
        return theme.desktop ? 0 : Math.max(0, Math.round(height - 520 * theme.pixelsPerMillimetre));
    }

    /*! The share of the width that the title column takes on a lying screen. */
    readonly property real sideShare: theme.largeText ? 0.42 : 704 / 1920
    /*! The widest line of running text, in characters. */
    readonly property int measure: theme.desktop ? 75 : 50

    // --- Motion, ms

    component Motion: QtObject {
        property int press
        property int fade       // a new screen
        property int panel      // what comes over a screen
        property int wheel      // a whole turn of the lace
        property int wheelStep  // between two steps of it, drawn without hardware
        property real rise      // how far a new screen comes up, px
    }
    readonly property Motion motion: Motion {
        press: theme.moving ? 80 : 0
        fade: !theme.drawnByHardware ? 0 : theme.reducedMotion ? 80 : 200
        panel: !theme.drawnByHardware ? 0 : theme.reducedMotion ? 80 : 280
        wheel: 240000
        wheelStep: 500
        rise: theme.moving ? theme.px(16) : 0
    }
    /*! Whether anything changes its place or size by and by. */
    readonly property bool moving: theme.drawnByHardware && !theme.reducedMotion

    // --- How lengths are made

    readonly property real masterPixelsPerMillimetre: 1 / 0.369
    // Larger than the master never needs less than its pixels: the text would be too small to read from afar.
    readonly property real enlarged: Math.max(1 / theme.devicePixelRatio,
                                             theme.pixelsPerMillimetre / theme.masterPixelsPerMillimetre)
    // Icons grow with the text beside them, half as fast.
    readonly property real iconScale: (1 + theme.textScale) / 2

    function fontSize(master: real, window: real): real {
        return Math.round((theme.desktop ? window : master * theme.enlarged) * theme.textScale);
    }
    // At least 20 mm under a finger, 40 px under a pointer.
    function touchable(master: real): real {
        return Math.max(theme.desktop ? 40 : Math.ceil(20 * theme.pixelsPerMillimetre), theme.px(master));
    }
    function px(master: real): real {
        return Math.round(master * (theme.desktop ? 0.5 : theme.enlarged));
    }
}
