// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks in which language to print a page, and prints it or saves it as PDF; says what is under way, and then what came of
// it. While a job is under way neither the panel nor the window closes: a job is never lost without a word.

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Desk
import Kiosk.Session
import Kiosk.Theme

T.Popup {
    id: panel

    required property Language language
    required property Excerpt excerpt
    required property string ministryName

    /*! The language that is chosen; empty for both. */
    property string chosen: ""
    property string pageTitle: ""
    /*! What came of it; empty until something did. */
    property string outcome: ""
    /*! Whether the window is to close once the job that is under way has been sent. */
    property bool closeAfter: false
    /*! Where the keyboard was put when the panel opened. */
    property Item firstFocus: null
    /*! What is known of the printer or of the job; then the outcome. */
    readonly property string status: {
        if (panel.outcome !== "")
            return panel.outcome;
        switch (printer.state) {
        case Printer.Unasked:
        case Printer.Looking:
            return qsTr("Looking for a printer…");
        case Printer.Ready:
            return qsTr("Printer: %1").arg(printer.name);
        case Printer.Silent:
            return qsTr("No printer answers. Save it as PDF?");
        case Printer.Sending:
            return panel.closeAfter ? qsTr("Sending to %1… The window will close after that.").arg(printer.name)
                                    : qsTr("Sending to %1…").arg(printer.name);
        case Printer.Stopping:
            return qsTr("Stopping…");
        }
        return qsTr("There is no printer. Save it as PDF?");
    }
    /*! Whether it can be asked for something: nothing is under way and nothing has come of it yet. */
    readonly property bool asking: panel.outcome === "" && !printer.busy

    function ask(): void {
        panel.chosen = panel.language.code;
        panel.pageTitle = panel.excerpt.title(panel.language.code);
        panel.outcome = "";
        keeper.keep(panel.parent.Window.activeFocusItem);
        panel.open();
        printer.look();
        // Until it is known what can be done, the keyboard is where Enter does no harm.
        panel.firstFocus = choices.itemAt(languages.indexOf(panel.chosen));
        panel.firstFocus.forceActiveFocus(Qt.TabFocusReason);
    }
    function fillSheet(): void {
        const codes = panel.chosen === "" ? Array.from(panel.excerpt.officialLanguages()) : [panel.chosen];
        const revision = code => panel.language.phrase(code, "PrintPanel", QT_TR_NOOP("revision %1"));
        const page = code => panel.language.phrase(code, "PrintPanel", QT_TR_NOOP("Page %1 of %2"));
        sheet.house = panel.ministryName;
        sheet.title = panel.ministryName + " – " + codes.map(code => panel.excerpt.title(code)).join(" · ");
        sheet.html = panel.excerpt.columns(codes);
        sheet.footers = codes.map(code => [panel.excerpt.title(code), panel.excerpt.languageName(code),
                                           revision(code).arg(panel.excerpt.revision())].join(" · "));
        sheet.pageNumbers = codes.map(page);
    }
    function send(): void {
        panel.fillSheet();
        printer.send(sheet);
        // Not on Stop: a second press of Enter would stop what the first one sent.
        status.forceActiveFocus(Qt.TabFocusReason);
    }
    function end(outcome: string): void {
        panel.outcome = outcome;
        panel.closeAfter = false;
        close.forceActiveFocus(Qt.TabFocusReason);
    }
    /*! What Esc and the last button do. */
    function leave(): void {
        if (printer.busy)
            printer.stop();
        else
            panel.close();
    }

    anchors.centerIn: parent
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
                visible: panel.outcome === ""
                // Nothing moves while a job is under way, or Stop would come under the pointer that pressed Print.
                enabled: panel.asking

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
                        current: panel.chosen === code
                        onClicked: panel.chosen = code
                    }
                }
                Choice {
                    width: parent.width
                    language: panel.language.code
                    text: qsTr("Both languages, side by side")
                    current: panel.chosen === ""
                    onClicked: panel.chosen = ""
                }
            }
            Words {
                id: status

                width: parent.width
                language: panel.language.code
                text: panel.status
                face: Theme.type.menu
                wrapMode: Text.Wrap
                Accessible.role: panel.asking ? Accessible.StaticText : Accessible.AlertMessage
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
                    visible: panel.outcome === ""
                    enabled: printer.state === Printer.Ready
                    onClicked: panel.send()
                }
                PushButton {
                    id: save

                    language: panel.language.code
                    text: qsTr("Save as PDF")
                    iconName: "file-earmark-pdf"
                    visible: panel.outcome === ""
                    enabled: panel.asking
                    onClicked: {
                        panel.fillSheet();
                        const saved = sheet.save();
                        panel.end((saved ? qsTr("Saved: %1") : qsTr("This file could not be written: %1")).arg(sheet.file));
                    }
                }
                PushButton {
                    id: close

                    language: panel.language.code
                    text: panel.outcome !== "" ? qsTr("Close") : printer.busy ? stop.text : cancel.text
                    width: panel.outcome !== "" ? implicitWidth : Math.max(stop.implicitWidth, cancel.implicitWidth)
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

    Sheet {
        id: sheet
    }
    Printer {
        id: printer

        onLooked: {
            // Unless it was moved meanwhile.
            if (panel.asking && panel.firstFocus.activeFocus)
                (printButton.enabled ? printButton : save).forceActiveFocus(Qt.TabFocusReason);
        }
        onSent: {
            const closeAfter = panel.closeAfter;
            panel.end(qsTr("Sent to the printer: %1").arg(printer.name));
            if (closeAfter)
                panel.parent.Window.window.close();
        }
        onFailed: panel.end(qsTr("The printer does not take it: %1").arg(printer.name))
        onStopped: panel.end(qsTr("Stopped. Nothing was printed."))
        onLost: panel.end(qsTr("%1 does not answer. It may still print.").arg(printer.name))
    }
    Connections {
        target: panel.parent?.Window.window ?? null
        function onClosing(close): void {
            if (!printer.busy)
                return;
            close.accepted = false;
            panel.closeAfter = true;
        }
    }
    FocusKeeper {
        id: keeper
    }
    SpatialFocus {
        id: spatial
    }
}
