// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of a content besides its texts are called.

import QtQuick
import Kiosk.Content

QtObject {
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
