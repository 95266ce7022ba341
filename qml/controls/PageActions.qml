// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buttons of a page: back, one for another view of the page, those that turn its pages, next. PageFrame says where
// they stand.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

ActionRow {
    id: actions

    /*! The code of the language of the labels. */
    property string language
    /*! The labels; the button of an empty one is absent. */
    property alias backLabel: back.text
    property alias viewLabel: view.text
    property string nextLabel: ""
    /*! The label and the icon of a button that may be left out; see ActionRow. */
    property alias extraLabel: extra.text
    property alias extraIcon: extra.iconName
    /*! The icon of the button for another view, whether it can be on, and whether it is. */
    property alias viewIcon: view.iconName
    property alias viewSelectable: view.selectable
    property alias viewSelected: view.selected
    /*! Whether the buttons have less air around their labels. */
    property bool compact: false
    /*! The colour of their edges. */
    property color edge: Theme.color.control
    /*! Whether there is room for no more than two rows. Next then shows its arrow alone where its label has no room beside the
        button back. */
    property bool twoRows: false
    readonly property bool brief: actions.twoRows
                                  && back.leastWidth + actions.gap + next.leastWidthOf(actions.nextLabel) > actions.width
    /*! The column whose pages are turned here; null for none. */
    property PagedColumn column: null

    signal backWanted()
    signal viewWanted()
    signal extraWanted()
    signal nextWanted()

    leading: back.text === "" ? null : back
    extra: extra.text === "" ? null : extra
    middle: view.text === "" ? null : view
    turns: actions.column === null ? null : turnButtons
    turnsUsed: turnButtons.visible
    trailing: actions.nextLabel === "" ? null : next

    Action {
        id: back

        cell: actions.cells[ActionRow.Leading]
        iconName: "arrow-left"
        onClicked: actions.backWanted()
    }
    Action {
        id: extra

        cell: actions.cells[ActionRow.Extra]
        visible: actions.extraShown
        onClicked: actions.extraWanted()
    }
    Action {
        id: view

        cell: actions.cells[ActionRow.Middle]
        filled: view.selected
        Accessible.onToggleAction: actions.viewWanted()
        onClicked: actions.viewWanted()
    }
    TurnButtons {
        id: turnButtons

        readonly property rect cell: actions.cells[ActionRow.Turns]

        x: cell.x
        y: actions.yOf(cell)
        width: cell.width
        height: actions.heightOf(cell)
        visible: (actions.column?.pageCount ?? 1) > 1
        language: actions.language
        page: actions.column?.page ?? 0
        pageCount: actions.column?.pageCount ?? 1
        place: TurnButtons.InNumbers
        onTurnWanted: pages => actions.column.turnTo(actions.column.page + pages)
    }
    Action {
        id: next

        cell: actions.cells[ActionRow.Trailing]
        text: actions.brief ? "" : actions.nextLabel
        visible: actions.nextLabel !== ""
        iconName: "arrow-right"
        iconTrails: true
        Accessible.name: actions.nextLabel
        onClicked: actions.nextWanted()
    }

    component Action: PushButton {
        id: action

        required property rect cell

        x: action.cell.x
        y: actions.yOf(action.cell)
        width: action.cell.width
        height: actions.heightOf(action.cell)
        compact: actions.compact
        edge: actions.edge
        // The least beside others: each has its share of the row, which leaves most of them more air.
        leftPadding: actions.compact ? Theme.space.xs : actions.single ? Theme.space.m
                   : actions.buttonHeight > 0 || !(Theme.largeText || Theme.cramped) ? Theme.space.s : Theme.space.xs
        language: actions.language
        visible: action.text !== ""
    }
}
