// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of one page, one below the other, each in both languages.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Editing
import Kiosk.Naming
import Kiosk.Theme

ListView {
    id: list

    required property WorkingCopy copy
    required property EditedTextModel texts
    required property TextNames names
    required property string windowLanguage

    /*! Where was last written: the text and the language. */
    property string textId: ""
    property string language: ""

    signal undoWanted()
    signal redoWanted()
    signal reviewWanted(textId: string, language: string)

    /*! Shows a text of this page, with the cursor in its words in \a language. */
    function goTo(textId: string, language: string): void {
        const at = list.texts.indexOf(textId);
        if (at < 0)
            return;
        list.positionViewAtIndex(at, ListView.Contain);
        list.forceLayout();
        (list.itemAtIndex(at) as TextRow)?.fieldOf(language).takeFocus(Qt.OtherFocusReason);
    }
    /*! Writes \a letters where was last written. */
    function write(letters: string): void {
        const row = list.itemAtIndex(list.texts.indexOf(list.textId)) as TextRow;
        if (row === null)
            return;
        row.fieldOf(list.language).takeFocus(Qt.OtherFocusReason);
        row.fieldOf(list.language).write(letters);
    }

    onHeightChanged: toCurrent.restart()

    clip: true
    model: list.texts
    spacing: 0
    topMargin: Theme.space.s
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: false
    cacheBuffer: Math.max(0, 2 * height)

    // Brings the row that is written in into view. A list that is being laid out cannot be moved: Qt 6.4 would crash.
    Timer {
        id: toCurrent

        interval: 0
        onTriggered: {
            const at = list.texts.indexOf(list.textId);
            const row = list.itemAtIndex(at) as TextRow;
            if (row !== null && (row.y < list.contentY || row.y + row.height > list.contentY + list.height))
                list.positionViewAtIndex(at, ListView.Contain);
        }
    }

    delegate: TextRow {
        id: row

        required property int kind

        x: Theme.space.m
        width: list.width - 2 * Theme.space.m
        copy: list.copy
        windowLanguage: list.windowLanguage
        name: list.names.nameOf(row.kind, row.number)
        current: list.textId === row.textId
        onEntered: language => {
            list.textId = row.textId;
            list.language = language;
            toCurrent.restart();
        }
        // Its buttons appear, or its words take another line.
        onHeightChanged: {
            if (row.current)
                toCurrent.restart();
        }
        onUndoWanted: list.undoWanted()
        onRedoWanted: list.redoWanted()
        onReviewWanted: language => list.reviewWanted(row.textId, language)
        onAddWanted: {
            const added = list.texts.addAfter(row.partId);
            if (added !== "" && list.texts.indexOf(added) >= 0)
                list.goTo(added, list.language);
        }
        onMoveWanted: by => list.texts.move(row.partId, by)
        onRemoveWanted: list.texts.remove(row.partId)
    }
}
