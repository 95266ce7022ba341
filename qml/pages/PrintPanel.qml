// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks in which language to print a page, and prints it or saves it as PDF; then says what came of it.

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
    required property string house

    /*! The language that is chosen; empty for both. */
    property string chosen: ""
    property string pageTitle: ""
    /*! What came of it; empty until something did. */
    property string outcome: ""

    function ask(): void {
        panel.chosen = panel.language.code;
        panel.pageTitle = panel.excerpt.title(panel.language.code);
        panel.outcome = "";
        keeper.keep(panel.parent.Window.activeFocusItem);
        panel.open();
        save.forceActiveFocus(Qt.TabFocusReason);
        printer.look();
    }
    function fillSheet(): void {
        const codes = panel.chosen === "" ? Array.from(panel.excerpt.officialLanguages()) : [panel.chosen];
        const revision = code => panel.language.phrase(code, "PrintPanel", QT_TR_NOOP("revision %1"));
        const page = code => panel.language.phrase(code, "PrintPanel", QT_TR_NOOP("Page %1 of %2"));
        sheet.house = panel.house;
        sheet.title = panel.house + " – " + codes.map(code => panel.excerpt.title(code)).join(" · ");
        sheet.html = panel.excerpt.columns(codes);
        sheet.footers = codes.map(code => [panel.excerpt.title(code), panel.excerpt.languageName(code),
                                           revision(code).arg(panel.excerpt.revision())].join(" · "));
        sheet.pageNumbers = codes.map(page);
    }
    function end(outcome: string): void {
        panel.outcome = outcome;
        close.forceActiveFocus(Qt.TabFocusReason);
    }

    anchors.centerIn: parent
    width: Math.min(parent.width - 2 * Theme.space.l, Theme.shape.panel)
    implicitHeight: column.implicitHeight + 2 * panel.padding
    padding: Theme.largeText ? Theme.space.l : Theme.space.xl
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onClosed: keeper.giveBack()

    T.Overlay.modal: Rectangle {
        color: Qt.alpha(Theme.color.night, 0.45)
    }

    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Print")
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Down || event.key === Qt.Key_Up || event.key === Qt.Key_Left || event.key === Qt.Key_Right)
                event.accepted = spatial.move(column, column.Window.activeFocusItem, event.key);
        }

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

                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Language")

                Repeater {
                    model: LanguageModel {
                        catalog: panel.excerpt.catalog
                        codes: panel.language.codes
                    }

                    Choice {
                        required property string code
                        required property string name

                        width: parent?.width ?? 0
                        language: code
                        exception: "language name"
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
                width: parent.width
                language: panel.language.code
                text: panel.outcome !== "" ? panel.outcome
                                           : printer.name === "" ? qsTr("There is no printer. Save it as PDF?")
                                                                 : qsTr("Printer: %1").arg(printer.name)
                face: Theme.type.menu
                wrapMode: Text.Wrap
                Accessible.role: panel.outcome === "" ? Accessible.StaticText : Accessible.AlertMessage
            }
            Flow {
                width: parent.width
                spacing: Theme.space.m

                PushButton {
                    id: print

                    language: panel.language.code
                    text: qsTr("Print")
                    iconName: "printer"
                    visible: panel.outcome === "" && printer.name !== ""
                    onClicked: {
                        panel.fillSheet();
                        printer.send(sheet);
                    }
                }
                PushButton {
                    id: save

                    language: panel.language.code
                    text: qsTr("Save as PDF")
                    iconName: "file-earmark-pdf"
                    visible: panel.outcome === ""
                    onClicked: {
                        panel.fillSheet();
                        const saved = sheet.save();
                        panel.end((saved ? qsTr("Saved: %1") : qsTr("This file could not be written: %1")).arg(sheet.file));
                    }
                }
                PushButton {
                    id: close

                    language: panel.language.code
                    text: panel.outcome === "" ? qsTr("Cancel") : qsTr("Close")
                    onClicked: panel.close()
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
            if (printer.name !== "" && save.activeFocus)
                print.forceActiveFocus(Qt.TabFocusReason);
        }
        onSent: panel.end(qsTr("Sent to the printer: %1").arg(printer.name))
        onFailed: panel.end(qsTr("The printer does not take it: %1").arg(printer.name))
    }
    FocusKeeper {
        id: keeper
    }
    SpatialFocus {
        id: spatial
    }
}
