// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A menu where the pointer is: MenuEntry after MenuEntry, with any Item between them for a line. Arrows move in it; Esc,
// a click elsewhere and a choice close it, and the keyboard goes back to where it was.

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.Popup {
    id: menu

    default property alias entries: column.data

    /*! Opens it with its corner at \a place of its parent, or as near as the window has room. */
    function openAt(place: point): void {
        keeper.keep(menu.parent.Window.activeFocusItem);
        menu.x = place.x;
        menu.y = place.y;
        menu.open();
        // Tab goes round in the menu: Qt 6.8 would leave it at the last entry.
        for (let i = 0; i < column.children.length; ++i)
            column.children[i].Keys.forwardTo = [column];
        column.width = column.widest();
        column.forceLayout();
        column.forceActiveFocus(Qt.PopupFocusReason);
    }

    margins: Theme.space.xs
    padding: Theme.space.xs
    implicitWidth: column.width + 2 * menu.padding
    implicitHeight: column.implicitHeight + 2 * menu.padding
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onClosed: keeper.giveBack()

    FocusKeeper {
        id: keeper
    }

    contentItem: Item {
        Accessible.role: Accessible.PopupMenu

        Column {
            id: column

            function widest(): real {
                let width = 0;
                for (let i = 0; i < column.children.length; ++i)
                    width = Math.max(width, column.children[i].implicitWidth);
                return width;
            }
            // The next entry that can be chosen, from the one the keyboard is on; round at the ends.
            function step(by: int): void {
                const count = column.children.length;
                let at = by > 0 ? -1 : count;
                for (let i = 0; i < count; ++i) {
                    if (column.children[i].activeFocus)
                        at = i;
                }
                for (let i = 1; i <= count; ++i) {
                    const entry = column.children[(at + by * i + 2 * count) % count] as MenuEntry;
                    if (entry !== null && entry.enabled) {
                        entry.forceActiveFocus(Qt.PopupFocusReason);
                        return;
                    }
                }
            }

            Keys.onDownPressed: column.step(1)
            Keys.onUpPressed: column.step(-1)
            Keys.onTabPressed: column.step(1)
            Keys.onBacktabPressed: column.step(-1)
        }
    }
    background: Rectangle {
        radius: Theme.shape.button
        color: Theme.color.surface
        border.width: Theme.shape.stroke
        border.color: Theme.color.control

        Rectangle {
            z: -1
            y: Theme.shape.shadow * 2
            width: parent.width
            height: parent.height
            radius: parent.radius
            color: Theme.color.ink
            opacity: 0.12
            visible: Theme.shape.shadow > 0
        }
    }
}
