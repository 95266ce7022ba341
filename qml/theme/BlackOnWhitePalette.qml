// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// High contrast: black and dark blue on white.

Colors {
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
    nightLight: "#FFFFFF"
    nightHalf: "#FFFFFF"
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
    focusInner: "#5B0060"
    focusOuter: "#FFFFFF"
    guaraniKey: "#FFFFFF"
    inkOnGuaraniKey: "#00248F"
}
