// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A wheel of lace in the colours of its place: each topic has a pattern of its own. Decoration, never behind text.

import QtQuick
import Kiosk.Drawing
import Kiosk.Theme

Nanduti {
    id: lace

    /*! One of the patterns that `section` in schema.sql allows; another one is that of the ministry itself, "sol". */
    property string pattern: "sol"
    /*! One colour for all threads. Set the four colours of Nanduti for a lace in several. */
    property color ink: Theme.color.ink

    visible: !Theme.bare
    recipe: {
        switch (lace.pattern) {
        case "arasa":
            return Nanduti.Arasa;
        case "jasy":
            return Nanduti.Jasy;
        case "amambay":
            return Nanduti.Amambay;
        }
        return Nanduti.Sol;
    }
    thread: lace.ink
    flower: lace.ink
    teeth: lace.ink
    petals: lace.ink

    Accessible.ignored: true
}
