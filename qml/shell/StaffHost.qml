// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loads what only staff can do, who use a window. A kiosk loads none of it.

import QtQuick
import Kiosk.Content
import Kiosk.Navigation
import Kiosk.Session

Loader {
    id: host

    /*! Whether it is there at all; does not change. */
    required property bool wanted
    required property Catalog catalog
    required property Language language
    required property Comfort comfort
    required property string ministryName
    /*! The page that is shown, and its place. */
    required property Item page
    required property place place

    /*! The section whose content is shown; empty for none. */
    readonly property string sectionId: host.place.kind === Place.Credits ? "" : host.place.sectionId
    readonly property bool loaded: host.status === Loader.Ready

    Component.onCompleted: {
        if (host.wanted)
            host.setSource("../Staff/Staff.qml", {
                catalog: host.catalog,
                language: host.language,
                comfort: host.comfort,
                ministryName: host.ministryName,
                page: host.page,
                sectionId: host.sectionId,
                itemId: host.place.itemId,
                plainWords: host.place.plainWords
            });
    }

    Binding { target: host.item; property: "ministryName"; value: host.ministryName; when: host.loaded }
    Binding { target: host.item; property: "page"; value: host.page; when: host.loaded }
    Binding { target: host.item; property: "sectionId"; value: host.sectionId; when: host.loaded }
    Binding { target: host.item; property: "plainWords"; value: host.place.plainWords; when: host.loaded }
    Binding { target: host.item; property: "itemId"; value: host.place.itemId; when: host.loaded }
}
