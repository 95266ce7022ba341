// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of the table of overlays: what is shown over a page.

import QtQuick
import Kiosk.Controls
import Kiosk.Navigation

QtObject {
    /*! A value of Navigator.Overlay. */
    required property int kind
    required property Component overlay
    /*! Whether the bar below the page stays in reach. */
    property bool leavesBar: false
    /*! Whether it is above the ribbon at the upper edge too. */
    property bool wholeScreen: false

    /*! The overlay, made when it is first wanted and kept from then on. */
    property Scrim item: null
    /*! The visit's language and place. A hidden overlay does not follow them; the host of the overlays writes these. */
    property string language: ""
    property place place
}
