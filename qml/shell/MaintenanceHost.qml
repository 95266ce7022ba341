// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loads what staff see over a page when it is first opened; before that a kiosk has nothing of it.

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Delivery
import Kiosk.Session

Scrim {
    id: host

    required property Catalog catalog
    required property Language language
    required property Delivery delivery

    function turn(pages: int): void {
        (loader.item as OverlayContent)?.turn(pages);
    }
    function takeFocus(reason: int): void {
        loader.forceActiveFocus(reason);
    }

    spokenTitle: (loader.item as OverlayContent)?.spokenTitle ?? ""

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        Component.onCompleted: loader.setSource("../Maintenance/Maintenance.qml", {
            catalog: host.catalog,
            language: host.language,
            delivery: host.delivery
        })
    }
}
