// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// High contrast: yellow and white on black.

Colors {
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
    nightLight: "#000000"
    nightHalf: "#000000"
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
    mark: "#383200"            // 10.1 below yellow, 12.9 below white
    removed: "#000000"
    added: "#000000"
    focusInner: "#00E5FF"
    focusOuter: "#000000"
    guaraniKey: "#000000"
    inkOnGuaraniKey: "#FFE600"
}
