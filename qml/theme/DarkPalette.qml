// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dark palette: light letters on dark blue surfaces.

Colors {
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
    nightLight: "#1D3166"
    nightHalf: "#13224A"
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
    removed: "#5A1F2B"
    added: "#1D4A2E"
    focusInner: "#FFD54A"
    focusOuter: "#0A1530"
    guaraniKey: "#3A2350"
    inkOnGuaraniKey: "#FFD9EC"
}
