// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor says of a file that came back from a translator.

import QtQuick
import Kiosk.Editing

QtObject {
    /*! Why the file was not read. */
    function faultSentence(exchange: PoExchange): string {
        switch (exchange.fault) {
        case PoFaults.TooLarge:
            return qsTr("It is too large for a file of translations.");
        case PoFaults.Broken:
            return exchange.line > 0 ? qsTr("Line %1 breaks the rules of such files.").arg(exchange.line)
                                     : qsTr("It breaks the rules of such files.");
        case PoFaults.NotUtf8:
            return qsTr("It must be saved as UTF-8.");
        case PoFaults.OtherContent:
            return qsTr("It does not belong to these texts.");
        }
        return exchange.detail;
    }
    /*! What was taken of it and what was not. */
    function report(exchange: PoExchange): string {
        const lines = [qsTr("Translations taken: %1").arg(exchange.taken)];
        const tell = (count, words) => count > 0 ? [words.arg(count)] : [];
        return lines.concat(tell(exchange.outdated.length, qsTr("Not taken, because the other text is a new one by now: %1")),
                            tell(exchange.fuzzy, qsTr("Marked as doubtful: %1")),
                            tell(exchange.empty, qsTr("Without a translation: %1")),
                            tell(exchange.unknown, qsTr("Not of these texts: %1"))).join("\n");
    }
}
