// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the file and the last changes, and where to go.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Session
import Kiosk.Theme

Rectangle {
    id: bar

    required property Language language
    required property WorkingCopy copy
    required property ContentSave saving
    required property ContentReview review
    required property EditedPageModel pages
    required property string pageId

    signal saveWanted()
    signal undoWanted()
    signal redoWanted()
    signal pageWanted(pageId: string)
    signal nextFindingWanted()
    signal filesWanted()
    signal findWanted()

    implicitHeight: row.height + 2 * Theme.space.xs
    color: Theme.color.canvas

    Flow {
        id: row

        x: Theme.space.m
        y: Theme.space.xs
        width: languages.x - 2 * Theme.space.m
        spacing: Theme.space.xs

        PushButton {
            height: Theme.touch.target
            compact: true
            language: bar.language.code
            iconName: "save"
            text: qsTr("Save")
            filled: enabled
            // The built-in texts have no file yet.
            enabled: (bar.copy.changed || bar.copy.file === "") && !bar.saving.busy
            onClicked: bar.saveWanted()
        }
        PushButton {
            height: Theme.touch.target
            compact: true
            quiet: true
            language: bar.language.code
            iconName: "file-text"
            text: qsTr("Files")
            onClicked: bar.filesWanted()
        }
        PushButton {
            height: Theme.touch.target
            compact: true
            quiet: true
            language: bar.language.code
            iconName: "arrow-counterclockwise"
            text: qsTr("Undo")
            enabled: bar.copy.canUndo
            onClicked: bar.undoWanted()
        }
        PushButton {
            height: Theme.touch.target
            compact: true
            quiet: true
            language: bar.language.code
            iconName: "arrow-clockwise"
            text: qsTr("Redo")
            enabled: bar.copy.canRedo
            onClicked: bar.redoWanted()
        }
        PageChooser {
            language: bar.language.code
            pages: bar.pages
            pageId: bar.pageId
            onChosen: pageId => bar.pageWanted(pageId)
        }
        PushButton {
            height: Theme.touch.target
            compact: true
            quiet: true
            language: bar.language.code
            iconName: "exclamation-triangle"
            text: qsTr("Next finding")
            enabled: bar.review.count > 0
            onClicked: bar.nextFindingWanted()
        }
        PushButton {
            height: Theme.touch.target
            compact: true
            quiet: true
            language: bar.language.code
            iconName: "search"
            text: qsTr("Find")
            onClicked: bar.findWanted()
        }
    }
    Row {
        id: languages

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        y: Theme.space.xs
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Language of the window")

        Repeater {
            model: bar.language.official

            SmallOption {
                required property string modelData

                language: modelData
                exception: Words.LanguageName
                text: bar.copy.languageName(modelData)
                current: bar.language.code === modelData
                onClicked: bar.language.code = modelData
            }
        }
    }
}
