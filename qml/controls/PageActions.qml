// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buttons of a page: back, one for another view of the page, those that turn its pages, next. PageFrame says where
// they stand.

pragma ComponentBehavior: Bound

import QtQuick

ActionRow {
    id: actions

    /*! The code of the language of the labels. */
    property string language
    /*! The labels; the button of an empty one is absent. */
    property alias backLabel: back.text
    property alias viewLabel: view.text
    property alias nextLabel: next.text
    /*! The icon of the button for another view, whether it can be on, and whether it is. */
    property alias viewIcon: view.iconName
    property alias viewSelectable: view.selectable
    property alias viewSelected: view.selected
    /*! Whether the buttons have less air around their labels. */
    property bool compact: false
    /*! The column whose pages are turned here; null for none. */
    property PagedColumn column: null

    signal backWanted()
    signal viewWanted()
    signal nextWanted()

    leading: back.text === "" ? null : back
    middle: view.text === "" ? null : view
    turns: actions.column === null ? null : turnButtons
    turnsUsed: turnButtons.visible
    trailing: next.text === "" ? null : next

    Action {
        id: back

        iconName: "arrow-left"
        onClicked: actions.backWanted()
    }
    Action {
        id: view

        filled: view.selected
        Accessible.onToggleAction: actions.viewWanted()
        onClicked: actions.viewWanted()
    }
    TurnButtons {
        id: turnButtons

        x: actions.xOf(turnButtons)
        y: actions.yOf(turnButtons)
        width: actions.widthOf(turnButtons)
        height: actions.heightOf(turnButtons)
        visible: (actions.column?.pageCount ?? 1) > 1
        language: actions.language
        page: actions.column?.page ?? 0
        pageCount: actions.column?.pageCount ?? 1
        place: TurnButtons.InNumbers
        onTurnWanted: pages => actions.column.turnTo(actions.column.page + pages)
    }
    Action {
        id: next

        iconName: "arrow-right"
        iconTrails: true
        onClicked: actions.nextWanted()
    }

    component Action: PushButton {
        id: action

        x: actions.xOf(action)
        y: actions.yOf(action)
        width: actions.widthOf(action)
        height: actions.heightOf(action)
        compact: actions.compact
        language: actions.language
        visible: action.text !== ""
    }
}
