// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with files: texts are opened and saved with another name, go to a translator and come back, and are
// printed for a reviewer.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Editing

QuestionPanel {
    id: panel

    enum Step { Actions, Texts, Translations, Keys }

    required property WorkingCopy copy
    property int step: FilesPanel.Actions

    /*! An empty path is the texts that are built in. */
    signal openWanted(path: string)
    signal saveAsWanted()
    signal writeWanted(language: string)
    signal readWanted(path: string)
    signal sheetWanted()
    signal packWanted(key: string)

    /*! Begins with the list of what can be done. */
    function begin(): void {
        panel.step = FilesPanel.Actions;
        panel.ask();
    }
    function show(step: int): void {
        panel.step = step;
        found.look();
        panel.focusFirst();
    }

    title: panel.step === FilesPanel.Texts ? qsTr("Which texts?")
         : panel.step === FilesPanel.Translations ? qsTr("Which translation?")
         : panel.step === FilesPanel.Keys ? qsTr("Which key?") : qsTr("Files")
    answers: [qsTr("Close")]

    Column {
        width: parent.width
        visible: panel.step === FilesPanel.Actions

        component Action: ChoiceRow {
            width: parent.width
            language: panel.language
        }
        Action {
            iconName: "file-text"
            text: qsTr("Open other texts")
            onClicked: panel.show(FilesPanel.Texts)
        }
        Action {
            iconName: "save"
            text: qsTr("Save with another name")
            onClicked: {
                panel.close();
                panel.saveAsWanted();
            }
        }
        Repeater {
            model: panel.copy.languages

            Action {
                required property string modelData

                iconName: "arrow-bar-up"
                text: qsTr("Write a file for the translator: %1").arg(panel.copy.languageName(modelData))
                onClicked: {
                    panel.close();
                    panel.writeWanted(modelData);
                }
            }
        }
        Action {
            iconName: "arrow-bar-down"
            text: qsTr("Read a file from the translator")
            onClicked: panel.show(FilesPanel.Translations)
        }
        Action {
            iconName: "file-earmark-pdf"
            text: qsTr("Write a sheet for the reviewer")
            onClicked: {
                panel.close();
                panel.sheetWanted();
            }
        }
        Action {
            iconName: "shield-check"
            text: qsTr("Sign the texts for the kiosks")
            onClicked: panel.show(FilesPanel.Keys)
        }
    }
    ChoiceRow {
        width: parent.width
        language: panel.language
        iconName: "bank"
        text: qsTr("Built-in texts")
        visible: panel.step === FilesPanel.Texts
        onClicked: {
            panel.close();
            panel.openWanted("");
        }
    }
    FileList {
        id: found

        width: parent.width
        language: panel.language
        suffix: panel.step === FilesPanel.Translations ? "po" : panel.step === FilesPanel.Keys ? "key" : "sqlite"
        iconName: panel.step === FilesPanel.Translations ? "arrow-bar-down"
                : panel.step === FilesPanel.Keys ? "shield-check" : "file-text"
        visible: panel.step !== FilesPanel.Actions
        onChosen: path => {
            panel.close();
            if (panel.step === FilesPanel.Translations)
                panel.readWanted(path);
            else if (panel.step === FilesPanel.Keys)
                panel.packWanted(path);
            else
                panel.openWanted(path);
        }
    }
}
