// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which page is edited: a button with its title, which opens the list of all.

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Theme

PushButton {
    id: chooser

    required property EditedPageModel pages
    required property string pageId

    signal chosen(pageId: string)

    function titleOf(title: string): string {
        return title !== "" ? title : qsTr("Names");
    }

    readonly property string current: chooser.titleOf(chooser.pages.titles[chooser.pages.indexOf(chooser.pageId)] ?? "")

    height: Theme.touch.target
    compact: true
    iconName: "chevron-down"
    iconTrails: true
    text: chooser.current
    Accessible.description: qsTr("Page")
    onClicked: list.open()

    T.Popup {
        id: list

        y: chooser.height
        width: Theme.shape.panel * 0.7
        height: Math.min(rows.contentHeight + 2 * padding, chooser.Window.height - chooser.height - 2 * Theme.space.xl)
        padding: Theme.space.xs
        focus: true
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
        onOpened: {
            rows.currentIndex = chooser.pages.indexOf(chooser.pageId);
            rows.forceActiveFocus(Qt.PopupFocusReason);
        }
        onClosed: chooser.forceActiveFocus(Qt.PopupFocusReason)

        contentItem: ListView {
            id: rows

            clip: true
            model: chooser.pages
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Page")

            delegate: Option {
                id: row

                required property int index
                required property string pageId
                required property string itemId
                required property string officeId
                required property string title

                width: rows.width
                height: Theme.touch.target
                focus: row.index === rows.currentIndex
                language: chooser.language
                current: row.pageId === chooser.pageId
                text: chooser.titleOf(row.title)
                leftPadding: Theme.space.s + (row.itemId !== "" || row.officeId !== "" ? Theme.space.l : 0)
                onClicked: {
                    list.close();
                    chooser.chosen(row.pageId);
                }

                contentItem: Words {
                    language: row.language
                    text: row.text
                    face: Theme.type.menu
                    color: row.current ? Theme.color.inkOnSelected : Theme.color.ink
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.shape.key
                    color: row.current ? Theme.color.selected
                                       : row.hovered || row.activeFocus ? Theme.color.actionTint : Theme.color.surface
                }
            }
        }
        background: Rectangle {
            radius: Theme.shape.button
            color: Theme.color.surface
            border.width: Theme.shape.stroke
            border.color: Theme.color.control
        }
    }
}
