// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks in which language to print a page, and prints it or saves it as PDF; says what is under way, and then what came of
// it. While a job is under way neither the panel nor the window closes: a job is never lost without a word.

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Session
import Kiosk.Theme

T.Popup {
    id: panel

    required property Language language
    required property Excerpt excerpt
    required property string ministryName

    property string pageTitle: ""
    /*! Where the keyboard was put when the panel opened. */
    property Item firstFocus: null

    function ask(): void {
        panel.pageTitle = panel.excerpt.title(panel.language.code);
        keeper.keep(panel.parent.Window.activeFocusItem);
        panel.open();
        job.begin();
        // Until it is known what can be done, the keyboard is where Enter does no harm.
        panel.firstFocus = choices.itemAt(languages.indexOf(job.chosen));
        panel.firstFocus.forceActiveFocus(Qt.TabFocusReason);
    }
    function send(): void {
        job.send();
        // Not on Stop: a second press of Enter would stop what the first one sent.
        status.forceActiveFocus(Qt.TabFocusReason);
    }
    /*! What Esc and the last button do. */
    function leave(): void {
        if (job.busy)
            job.stop();
        else
            panel.close();
    }

    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(parent.width - 2 * Theme.space.l, Theme.shape.panel)
    implicitHeight: column.implicitHeight + 2 * panel.padding
    padding: Theme.largeText ? Theme.space.l : Theme.space.xl
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    onClosed: keeper.giveBack()

    T.Overlay.modal: Rectangle {
        color: Qt.alpha(Theme.color.night, 0.45)
    }

    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Print")
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Escape) {
                event.accepted = true;
                panel.leave();
            } else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up || event.key === Qt.Key_Left || event.key === Qt.Key_Right)
                event.accepted = spatial.move(column, column.Window.activeFocusItem, event.key);
        }

        // What the last button may say, for its width: where it wrapped for one of them only, it would come under the
        // pointer that pressed Print.
        PushButton {
            id: stop

            language: panel.language.code
            text: qsTr("Stop")
            visible: false
        }
        PushButton {
            id: cancel

            language: panel.language.code
            text: qsTr("Cancel")
            visible: false
        }

        // The window's own does not reach through the panel; while the panel is closed, two would leave Ctrl+Q without
        // effect, because Qt runs neither of two shortcuts with the same keys.
        Shortcut { sequences: ["Ctrl+Q"]; enabled: panel.visible; onActivated: Qt.quit() }

        Column {
            id: column

            width: parent.width
            spacing: Theme.space.m

            Column {
                width: parent.width

                Heading {
                    width: parent.width
                    language: panel.language.code
                    text: qsTr("Print")
                    faces: [Theme.type.h3, Theme.type.label]
                }
                Words {
                    width: parent.width
                    language: panel.language.code
                    text: panel.pageTitle
                    face: Theme.type.menu
                    color: Theme.color.muted
                    visible: !Theme.largeText
                }
            }
            Column {
                width: parent.width
                visible: job.outcome === ""
                // Nothing moves while a job is under way, or Stop would come under the pointer that pressed Print.
                enabled: job.asking

                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Language")

                Repeater {
                    id: choices

                    model: LanguageModel {
                        id: languages

                        catalog: panel.excerpt.catalog
                        codes: panel.language.codes
                    }

                    Choice {
                        required property string code
                        required property string name

                        width: parent?.width ?? 0
                        language: code
                        exception: Words.LanguageName
                        text: name
                        current: job.chosen === code
                        onClicked: job.chosen = code
                    }
                }
                Choice {
                    width: parent.width
                    language: panel.language.code
                    text: qsTr("Both languages, side by side")
                    current: job.chosen === ""
                    onClicked: job.chosen = ""
                }
            }
            Words {
                id: status

                width: parent.width
                language: panel.language.code
                text: job.status
                face: Theme.type.menu
                wrapMode: Text.Wrap
                Accessible.role: job.asking ? Accessible.StaticText : Accessible.AlertMessage
            }
            Flow {
                width: parent.width
                spacing: Theme.space.m

                PushButton {
                    id: printButton

                    language: panel.language.code
                    text: qsTr("Print")
                    iconName: "printer"
                    // There before it is known whether there is a printer, so that it never pushes aside what is pressed.
                    visible: job.outcome === ""
                    enabled: job.ready
                    onClicked: panel.send()
                }
                PushButton {
                    id: save

                    language: panel.language.code
                    text: qsTr("Save as PDF")
                    iconName: "file-earmark-pdf"
                    visible: job.outcome === ""
                    enabled: job.asking
                    onClicked: job.save()
                }
                PushButton {
                    id: close

                    language: panel.language.code
                    text: job.outcome !== "" ? qsTr("Close") : job.busy ? stop.text : cancel.text
                    width: job.outcome !== "" ? implicitWidth : Math.max(stop.implicitWidth, cancel.implicitWidth)
                    onClicked: panel.leave()
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.shape.card
        color: Theme.color.surface
        border.width: Theme.shape.stroke
        border.color: Theme.color.control
    }

    PrintJob {
        id: job

        language: panel.language
        excerpt: panel.excerpt
        ministryName: panel.ministryName
        onLooked: {
            // Unless it was moved meanwhile.
            if (job.asking && panel.firstFocus.activeFocus)
                (printButton.enabled ? printButton : save).forceActiveFocus(Qt.TabFocusReason);
        }
        onEnded: close.forceActiveFocus(Qt.TabFocusReason)
        onCloseWanted: panel.parent.Window.window.close()
    }
    Connections {
        target: panel.parent?.Window.window ?? null
        function onClosing(close): void {
            if (!job.busy)
                return;
            close.accepted = false;
            job.closeAfter = true;
        }
    }
    FocusKeeper {
        id: keeper
    }
    SpatialFocus {
        id: spatial
    }
}
