// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is under way, what came of it, or what this machine shows where a stick brings nothing.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Delivery
import Kiosk.Theme

StaffFrame {
    id: page

    required property Delivery delivery

    readonly property int step: page.delivery.step
    readonly property bool works: page.step === Delivery.Looking || page.changes
    // What is being done is not left.
    readonly property bool changes: page.step === Delivery.Taking || page.step === Delivery.Undoing
    readonly property bool shows: page.step === Delivery.Showing

    function refusal(): string {
        const file = page.delivery.refusedFile;
        switch (page.delivery.refusal) {
        case Delivery.Signature:
            return qsTr("Refused: the signature of %1 is not valid").arg(file);
        case Delivery.Unsigned:
            return qsTr("Refused: %1 is not signed").arg(file);
        case Delivery.Older:
            return qsTr("Refused: %1 is older than the content in use").arg(file);
        case Delivery.Product:
            return qsTr("Refused: %1 is for another program").arg(file);
        case Delivery.Newer:
            return qsTr("Refused: %1 needs a newer program").arg(file);
        case Delivery.Missing:
            return qsTr("Refused: %1 lacks a text in one language: %2").arg(file).arg(page.delivery.refusalDetail);
        case Delivery.Space:
            return qsTr("Refused: there is not enough space");
        }
        return qsTr("Refused: %1 is damaged").arg(file);
    }
    function heading(): string {
        switch (page.step) {
        case Delivery.Taking:
            return qsTr("Installing… do not take the stick out");
        case Delivery.Taken:
            return page.delivery.failed ? qsTr("The content could not be loaded") : qsTr("The new content is installed");
        case Delivery.Undone:
            return page.delivery.failed ? qsTr("The content could not be loaded") : qsTr("The earlier content is back");
        case Delivery.Showing:
            return page.delivery.refusal === Delivery.NotRefused ? qsTr("No content on this stick") : qsTr("Refused");
        }
        return qsTr("Checking the content…");
    }

    title: page.heading()
    firstFocus: page.works ? null : close

    actions: [
        PushButton {
            id: close

            language: page.language
            text: qsTr("Close")
            iconName: "x-lg"
            visible: !page.changes
            onClicked: page.delivery.leave()
        },
        PushButton {
            language: page.language
            text: qsTr("Undo")
            iconName: "arrow-counterclockwise"
            visible: page.shows && page.delivery.canUndo
            onClicked: page.delivery.askUndo()
        }
    ]

    Column {
        width: page.bodyWidth
        spacing: Theme.space.l

        Line {
            text: page.refusal()
            visible: page.shows && page.delivery.refusal !== Delivery.NotRefused
        }
        Line {
            text: qsTr("You can take the stick out")
            visible: page.step === Delivery.Taken
        }
        Line {
            text: qsTr("Content version") + ": " + page.delivery.revision
            visible: page.shows
        }
        Line {
            text: qsTr("Two people must have a PIN before content can be accepted.")
            visible: page.shows && page.delivery.codeCount < 2
        }
    }

    component Line: Words {
        width: parent?.width ?? 0
        language: page.language
        face: Theme.largeText ? Theme.type.label : Theme.type.body
        font.bold: false
        color: Theme.color.ink
    }
}
