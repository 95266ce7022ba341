// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The normal palette: dark letters on light surfaces.

Colors {
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
    nightLight: "#1F4598"
    nightHalf: "#122A62"
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
    removed: "#FBE3E4"
    added: "#D8EEDD"
    focusInner: "#FFC20A"
    focusOuter: "#101B33"
    guaraniKey: "#FBE7F1"
    inkOnGuaraniKey: "#6E1549"
}
