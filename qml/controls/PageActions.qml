// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buttons of a page: back, one for another view of the page, next. PageFrame says where they stand.

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

    signal backWanted()
    signal viewWanted()
    signal nextWanted()

    leading: back.text === "" ? null : back
    middle: view.text === "" ? null : view
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
