// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the texts of the editor are called.

import QtQuick
import Kiosk.Content

QtObject {
    /*! The name of a text of \a kind, one of TextKinds, with its \a number where there are several. */
    function nameOf(kind: int, number: int): string {
        switch (kind) {
        case TextKinds.Title:
            return qsTr("Title");
        case TextKinds.ShortTitle:
            return qsTr("Short title");
        case TextKinds.Summary:
            return qsTr("Summary");
        case TextKinds.NumberedTitle:
            return qsTr("Title with a number");
        case TextKinds.Paragraph:
            return qsTr("Paragraph %1").arg(number);
        case TextKinds.ListTitle:
            return qsTr("Entry %1 of the list").arg(number);
        case TextKinds.FactLabel:
            return qsTr("Fact %1, name").arg(number);
        case TextKinds.FactValue:
            return qsTr("Fact %1, text").arg(number);
        case TextKinds.PlainSentence:
            return qsTr("In plain words %1").arg(number);
        case TextKinds.AddressLine:
            return qsTr("Address, line %1").arg(number);
        case TextKinds.Direction:
            return qsTr("How to get there %1").arg(number);
        }
        return number > 0 ? qsTr("Name %1").arg(number) : qsTr("Name");
    }
}
