// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Running text. On a screen to touch it is Words and nothing else; in a window its letters can be selected.
//
// Words draws the letters in both. What takes pointer and keyboard is a text of the same letters beneath it that shows
// nothing but the ground of the selection, so that selectable text looks and breaks exactly as any other.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Words {
    id: passage

    /*! Which text of the content this is, for those who quote it. */
    property string textId: ""
    /*! The lines of it, from 0, with which a page begins where its column has several; none where any line may. */
    property list<int> pageStarts: []

    /*! What can be selected of it; null on a screen to touch. */
    property TextEdit letters: null
    // From the text itself: the letters have the same break for a line of the text and for the end of a page.
    readonly property string selectedText: Theme.type.unjoined(passage.text.slice(passage.letters?.selectionStart ?? 0,
                                                                                  passage.letters?.selectionEnd ?? 0))

    Accessible.ignored: !passage.visible || !passage.enabled || passage.letters !== null

    Component.onCompleted: {
        if (Theme.desktop)
            passage.letters = lettersComponent.createObject(passage) as TextEdit;
    }

    Component {
        id: lettersComponent

        Letters {
            id: letters

            property bool pointed: false
            readonly property Item focused: letters.Window.activeFocusItem

            // One window, one selection.
            onFocusedChanged: {
                if (letters.focused !== letters && letters.focused instanceof TextEdit)
                    letters.deselect();
            }
            onActiveFocusChanged: letters.pointed = pointer.active

            width: passage.width
            html: letters.escaped(passage.text)
            lineHeight: passage.lineHeight
            font: passage.font
            selectByMouse: true
            selectByKeyboard: true
            persistentSelection: true
            activeFocusOnTab: true
            selectedTextColor: "transparent"
            selectionColor: Theme.color.selection

            Accessible.name: Theme.type.unjoined(passage.text)

            PointHandler {
                id: pointer
            }
            FocusRing {
                visible: letters.activeFocus && !letters.pointed && Theme.focusShown
            }
        }
    }
}
