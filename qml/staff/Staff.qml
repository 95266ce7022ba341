// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What staff can do in the window, and nobody at a kiosk: copy, copy in both languages, print, and change the size of
// the text, each by keys and from a context menu.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Desk
import Kiosk.Session
import Kiosk.Theme

Item {
    id: staff

    required property Catalog catalog
    required property Language language
    required property Comfort comfort
    required property string ministryName
    /*! The page that is shown. */
    required property Item page
    /*! The section whose content it shows, and the item of it; empty for none. */
    required property string sectionId
    required property string itemId
    /*! Whether the page says in plain words what its text says. */
    required property bool plainWords

    /*! Whether the page shows a part of the content. */
    readonly property bool quotable: staff.sectionId !== ""

    function copy(): void {
        const passage = staff.selectedPassage();
        if (passage !== null)
            clipboard.copyWords(passage.selectedText, passage.language);
    }
    /*! Copies in both languages: the text of \a passage, or the page where it is null. */
    function copyInBoth(passage: Passage): void {
        const codes = excerpt.officialLanguages();
        const sources = Array.from(codes, code => staff.language.phrase(code, "Staff", QT_TR_NOOP("Source: %1, revision %2"))
                                                       .arg(staff.ministryName).arg(excerpt.revision()));
        const textId = passage?.textId ?? "";
        clipboard.copy(excerpt.plain(textId, codes, sources), excerpt.html(textId, codes, sources));
    }
    /*! The passage that holds the selection; null if none does. */
    function selectedPassage(): Passage {
        return staff.passageIn(staff.page, passage => passage.selectedText !== "");
    }
    function passageAt(place: point): Passage {
        return staff.passageIn(staff.page, passage => passage.contains(passage.mapFromItem(staff, place)));
    }
    // The first passage below an item that fits.
    function passageIn(item: Item, fits: var): Passage {
        for (let i = 0; item !== null && item.visible && i < item.children.length; ++i) {
            const child = item.children[i] as Item;
            const passage = child as Passage;
            const found = passage !== null && passage.visible && fits(passage) ? passage : staff.passageIn(child, fits);
            if (found !== null)
                return found;
        }
        return null;
    }
    function openMenu(place: point, passage: Passage): void {
        menu.passage = passage;
        menu.selected = staff.selectedPassage() !== null;
        menu.openAt(place);
    }
    // Where the keyboard is: below it, so that the menu does not hide it.
    function openMenuByKey(): void {
        const focused = staff.Window.activeFocusItem;
        const selected = staff.selectedPassage();
        const letters = selected?.letters ?? focused ?? staff;
        const under = letters instanceof TextEdit ? letters.cursorRectangle : Qt.rect(0, 0, 0, letters.height);
        staff.openMenu(letters.mapToItem(staff, Qt.point(under.x, under.y + under.height)), selected);
    }

    Excerpt {
        id: excerpt

        catalog: staff.catalog
        sectionId: staff.sectionId
        itemId: staff.itemId
        plainWords: staff.plainWords
    }
    Clipboard {
        id: clipboard
    }
    EditorProgram {
        id: editor
    }

    Shortcut { sequences: ["Ctrl+C"]; onActivated: staff.copy() }
    Shortcut { sequences: ["Ctrl+Shift+C"]; enabled: staff.quotable; onActivated: staff.copyInBoth(staff.selectedPassage()) }
    Shortcut { sequences: ["Ctrl+P"]; enabled: staff.quotable; onActivated: printPanel.ask() }
    Shortcut { sequences: ["Ctrl++", "Ctrl+="]; onActivated: staff.comfort.stepText(1) }
    Shortcut { sequences: ["Ctrl+-"]; onActivated: staff.comfort.stepText(-1) }
    Shortcut { sequences: ["Ctrl+0"]; onActivated: staff.comfort.textScale = 1 }
    Shortcut { sequences: ["Menu", "Shift+F10"]; onActivated: staff.openMenuByKey() }

    TapHandler {
        // A finger has no right button, and would be taken for one.
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        acceptedButtons: Qt.RightButton
        onTapped: point => staff.openMenu(point.position, staff.passageAt(point.position) ?? staff.selectedPassage())
    }

    ContextMenu {
        id: menu

        // What it was opened for.
        property Passage passage: null
        property bool selected: false

        MenuEntry {
            width: parent.width
            language: staff.language.code
            text: qsTr("Copy")
            iconName: "clipboard"
            keys: "Ctrl+C"
            enabled: menu.selected
            onClicked: {
                menu.close();
                staff.copy();
            }
        }
        MenuEntry {
            width: parent.width
            language: staff.language.code
            text: qsTr("Copy in both languages")
            iconName: "layout-split"
            keys: "Ctrl+" + qsTr("Shift") + "+C"
            enabled: staff.quotable
            onClicked: {
                menu.close();
                staff.copyInBoth(menu.passage);
            }
        }
        MenuLine {}
        MenuEntry {
            width: parent.width
            language: staff.language.code
            text: qsTr("Print…")
            iconName: "printer"
            keys: "Ctrl+P"
            enabled: staff.quotable
            onClicked: {
                menu.close();
                printPanel.ask();
            }
        }
        MenuLine {}
        MenuEntry {
            width: parent.width
            language: staff.language.code
            text: qsTr("Larger text")
            iconName: "plus-lg"
            keys: "Ctrl++"
            enabled: staff.comfort.textStep < staff.comfort.textSteps - 1
            onClicked: {
                menu.close();
                staff.comfort.stepText(1);
            }
        }
        MenuEntry {
            width: parent.width
            language: staff.language.code
            text: qsTr("Smaller text")
            iconName: "dash-lg"
            keys: "Ctrl+–"
            enabled: staff.comfort.textStep > 0
            onClicked: {
                menu.close();
                staff.comfort.stepText(-1);
            }
        }
        MenuLine { visible: editor.present }
        MenuEntry {
            width: parent.width
            language: staff.language.code
            text: qsTr("Edit the texts…")
            iconName: "journal-text"
            enabled: editor.present
            visible: editor.present
            onClicked: {
                menu.close();
                editor.start(staff.language.code);
            }
        }
    }
    PrintPanel {
        id: printPanel

        language: staff.language
        excerpt: excerpt
        ministryName: staff.ministryName
    }

    component MenuLine: Item {
        width: parent?.width ?? 0
        implicitWidth: 0
        implicitHeight: Theme.space.s

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space.s
            width: parent.width - 2 * x
            height: Theme.shape.thin
            color: Theme.color.line
        }
    }
}
