// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that lie where people keep them, the newest first.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Theme

ChoiceList {
    id: list

    required property string language
    /*! What the names of the files end with, as "po". */
    required property string suffix
    required property string iconName

    signal chosen(path: string)

    function look(): void {
        files.look();
        list.positionViewAtBeginning();
    }

    height: list.count === 0 ? none.height : list.wantedHeight
    model: FoundFiles {
        id: files

        suffix: list.suffix
    }
    delegate: ChoiceRow {
        required property int index
        required property string path
        required property string name
        required property string folder
        required property string changed

        x: list.inset
        width: list.width - 2 * list.inset
        language: list.language
        iconName: list.iconName
        text: name
        detail: folder + " · " + changed
        onClicked: list.chosen(path)
        onActiveFocusChanged: {
            if (activeFocus)
                list.positionViewAtIndex(index, ListView.Contain);
        }
    }

    Words {
        id: none

        width: list.width
        language: list.language
        face: Theme.type.menu
        color: Theme.color.muted
        wrapMode: Text.Wrap
        text: qsTr("There is no such file in Documents, in Downloads, on the desktop or on a stick.")
        visible: list.count === 0
    }
}
