// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Staff

TestCase {
    id: test

    name: "ContextMenu"
    width: 1080
    height: 1920
    when: windowShown

    Item {
        id: stage

        parent: test.parent
        width: test.width
        height: test.height

        PushButton {
            id: opener

            language: "es"
            text: "Abrir"
        }
        ContextMenu {
            id: menu

            MenuEntry { id: copy; language: "es"; text: "Copiar"; iconName: "printer" }
            MenuEntry { id: disabled; language: "es"; text: "Imprimir"; iconName: "printer"; enabled: false }
            MenuEntry { id: save; language: "es"; text: "Guardar"; iconName: "file-earmark-pdf"; onClicked: menu.close() }
        }
    }

    function init() {
        failOnWarning(/./);
        opener.forceActiveFocus(Qt.TabFocusReason);
        menu.openAt(Qt.point(200, 300));
        tryCompare(menu, "opened", true);
    }
    function cleanup() {
        menu.close();
        tryCompare(menu, "visible", false);
    }

    function test_arrows_move_over_what_can_be_chosen_and_round() {
        keyClick(Qt.Key_Down);
        verify(copy.activeFocus);
        keyClick(Qt.Key_Down);
        verify(save.activeFocus);
        keyClick(Qt.Key_Down);
        verify(copy.activeFocus);
        keyClick(Qt.Key_Up);
        verify(save.activeFocus);
        keyClick(Qt.Key_Tab);
        verify(copy.activeFocus);
        keyClick(Qt.Key_Backtab);
        verify(save.activeFocus);
    }
    function test_closing_gives_the_keyboard_back_data() {
        return [{ tag: "Escape" }, { tag: "press elsewhere" }, { tag: "choice" }];
    }
    function test_closing_gives_the_keyboard_back(row) {
        if (row.tag === "Escape")
            keyClick(Qt.Key_Escape);
        else if (row.tag === "choice")
            mouseClick(save);
        else
            mouseClick(stage, 900, 1500);
        tryCompare(menu, "visible", false);
        verify(opener.activeFocus);
    }
    function test_stays_in_the_window() {
        menu.close();
        tryCompare(menu, "visible", false);
        menu.openAt(Qt.point(stage.width - 5, stage.height - 5));
        tryCompare(menu, "opened", true);
        const box = copy.mapToItem(stage, Qt.rect(0, 0, copy.width, copy.height));
        verify(box.right <= stage.width && box.bottom <= stage.height);
        verify(save.mapToItem(stage, 0, save.height).y <= stage.height);
    }
}
