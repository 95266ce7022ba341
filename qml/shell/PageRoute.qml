// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of the table of pages: which page shows which places.

import QtQuick
import Kiosk.Pages

QtObject {
    id: route

    required property int kind
    /*! Whether it shows the bilingual view of its kind. */
    property bool bilingual: false
    /*! Whether it shows its kind in plain words alone, where another page shows the full text. */
    property bool plainWords: false
    required property Component page
    /*! Whether the page shows the place of its context; the first screen has none, so that it loads sooner. */
    property bool hasContext: true
    /*! Whether nothing of the page is kept when the visitor begins again at home. */
    property bool resetAtHome: false

    /*! The page, made when it is first wanted and kept from then on, and what it is given. */
    property Item item: null
    property PageContext context: null
    /*! Where the keyboard was when the page was left. */
    property Item lastFocus: null

    function shows(wanted: var): bool {
        return route.kind === wanted.kind && route.bilingual === wanted.bilingual
            && (!route.plainWords || wanted.plainWords);
    }
}
