// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The soft palette: less contrast than the normal one, for people whom strong contrast dazzles.

Colors {
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
    nightLight: "#4A5470"
    nightHalf: "#424A61"
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
    removed: "#F3DCD8"
    added: "#D5E8D2"
    focusInner: "#DFA01A"
    focusOuter: "#3B4256"
    guaraniKey: "#E7D5D2"
    inkOnGuaraniKey: "#6A3152"
}
