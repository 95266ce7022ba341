// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the texts of a content are called where they change.

import QtQuick
import Kiosk.Content

QtObject {
    /*! The name of a text of \a kind, one of TextKinds, with its \a number where there are several. */
    function nameOf(kind: int, number: int): string {
        const numbered = number > 0 ? " " + number : "";
        switch (kind) {
        case TextKinds.Title:
        case TextKinds.ListTitle:
        case TextKinds.NumberedTitle:
            return qsTr("title") + numbered;
        case TextKinds.ShortTitle:
            return qsTr("short title");
        case TextKinds.Summary:
            return qsTr("summary");
        case TextKinds.Paragraph:
            return qsTr("paragraph") + numbered;
        case TextKinds.FactLabel:
        case TextKinds.FactValue:
            return qsTr("fact") + numbered;
        case TextKinds.PlainSentence:
            return qsTr("in plain words") + numbered;
        case TextKinds.AddressLine:
            return qsTr("address") + numbered;
        case TextKinds.Direction:
            return qsTr("how to get there") + numbered;
        }
        return qsTr("name") + numbered;
    }
    /*! The name of a part of ContentParts. */
    function partOf(part: int): string {
        switch (part) {
        case ContentParts.SearchWords:
            return qsTr("words of the search");
        case ContentParts.WordForms:
            return qsTr("explained words");
        case ContentParts.Pins:
            return qsTr("places of the offices");
        case ContentParts.Maps:
            return qsTr("maps");
        case ContentParts.Order:
            return qsTr("order of the texts");
        case ContentParts.Look:
            return qsTr("icons and colours");
        case ContentParts.Languages:
            return qsTr("languages");
        }
        return qsTr("reviews of texts");
    }
}
