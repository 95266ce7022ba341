// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of one palette, by what they mean. There are five palettes, each in a file of its own and complete.
//
// Ratios beside the colours of a palette are against the surface they stand on, computed with WCAG's formula and checked
// by tst_theme.

import QtQuick

QtObject {
    property color canvas           // the page
    property color surface          // cards, bar
    property color sunken           // wells
    property color raised           // chips and headers where accents are too light to be a ground
    property color ink              // headings
    property color body             // running text
    property color muted            // secondary text
    property color line             // decorative separators
    property color control          // borders of controls
    property color disabled         // borders of what cannot be used now
    property color action           // the ground of what is chosen or first
    property color inkOnAction
    property color actionInk        // labels of other buttons
    property color actionTint       // their ground in the bar
    property color selected         // the ground of the one of several that is on
    property color inkOnSelected
    property color night            // the first screen
    property color nightLight       // where light falls on it, and where half of the light is gone
    property color nightHalf
    property color inkOnNight
    property color mutedOnNight
    property color nightButton      // the great buttons of the first screen
    property color inkOnNightButton
    property bool vividGrounds      // whether accents are dark enough to carry inkOnAccent
    property color inkOnAccent
    property color mutedOnAccent
    property color mission
    property color vision
    property color objectives
    property color policies
    property color offices
    property color institution
    property color scrim            // over what cannot be used now
    property color help             // the sign that asks for help, read at ten metres: one on the other, and back
    property color inkOnHelp
    property color laceThread       // the lace on the first screen
    property color laceFlower
    property color laceTeeth
    property color lacePetals
    property color land             // the blocks of a street map
    property color street
    property color avenue
    property color streetEdge
    property color railway
    property color haloOnMap        // around letters on it
    property color landmark
    property color selection        // behind letters that are selected
    property color mark             // behind words that were searched for; their underline says it without colour
    property color removed          // behind words that go from a text, and behind those that come
    property color added
    property color focusInner
    property color focusOuter
    property color guaraniKey
    property color inkOnGuaraniKey
}
