// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives the keyboard back to where it was before something opened over it.

import QtQuick
import QtQuick.Templates as T

QtObject {
    id: keeper

    property Item item: null
    property bool ringShown: false

    /*! Remembers where the keyboard is: on \a item. */
    function keep(item: Item): void {
        keeper.item = item;
        keeper.ringShown = (item as T.Control)?.visualFocus ?? false;
    }
    function giveBack(): void {
        if (keeper.item !== null)
            keeper.item.forceActiveFocus(keeper.ringShown ? Qt.TabFocusReason : Qt.PopupFocusReason);
        keeper.item = null;
    }
}
