// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the texts of a content are called, for those who edit and those who accept them.

import QtQuick
import Kiosk.Content

QtObject {
    id: names

    /*! The name of a text of \a kind, one of TextKinds, with its \a number where there are several; 0 where there is one. */
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
            return names.numbered(qsTr("Paragraph %1"), number);
        case TextKinds.ListTitle:
            return names.numbered(qsTr("Entry %1 of the list"), number);
        case TextKinds.FactLabel:
            return names.numbered(qsTr("Fact %1, name"), number);
        case TextKinds.FactValue:
            return names.numbered(qsTr("Fact %1, text"), number);
        case TextKinds.PlainSentence:
            return names.numbered(qsTr("In plain words %1"), number);
        case TextKinds.AddressLine:
            return names.numbered(qsTr("Address, line %1"), number);
        case TextKinds.Direction:
            return names.numbered(qsTr("How to get there %1"), number);
        }
        return names.numbered(qsTr("Name %1"), number);
    }
    function numbered(name: string, number: int): string {
        return number > 0 ? name.arg(number) : name.replace(" %1", "");
    }
}
