// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who signed new content, how much it changes, and who has accepted it: three boxes, or one of them.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Delivery
import Kiosk.Theme

Grid {
    id: summary

    required property string language
    required property Delivery delivery

    /*! What changes besides texts; empty for nothing. */
    required property string otherParts

    /*! The only box that is shown, from 0; -1 for all. */
    property int only: -1

    readonly property bool inRow: summary.only < 0 && summary.width > 6 * Theme.touch.great && !Theme.largeText
    readonly property real rowHeight: summary.inRow ? Math.max(signed.implicitHeight, counts.implicitHeight, people.implicitHeight) : 0
    // In a row each has what its words need.
    function widthOf(share: real): real {
        return summary.inRow ? Math.floor((summary.width - 2 * summary.columnSpacing) * share) : summary.width;
    }

    columns: summary.inRow ? 3 : 1
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.s

    ReviewBox {
        id: signed

        width: summary.widthOf(0.21)
        height: Math.max(implicitHeight, summary.rowHeight)
        visible: summary.only < 0 || summary.only === 0
        iconName: "award"
        ink: Theme.color.objectives

        Line { text: qsTr("Valid signature"); strong: true }
        Line { text: qsTr("Signed by %1").arg(summary.delivery.signer) }
    }
    ReviewBox {
        id: counts

        width: summary.widthOf(0.40)
        height: Math.max(implicitHeight, summary.rowHeight)
        visible: summary.only < 0 || summary.only === 1
        iconName: "journal-text"

        Line {
            text: qsTr("New: %1").arg(summary.delivery.added) + "   " + qsTr("Changed: %1").arg(summary.delivery.changed)
                  + "   " + qsTr("Removed: %1").arg(summary.delivery.removed)
        }
        Line {
            text: qsTr("Also changes: %1").arg(summary.otherParts)
            visible: summary.otherParts !== ""
        }
    }
    ReviewBox {
        id: people

        width: summary.widthOf(0.39)
        height: Math.max(implicitHeight, summary.rowHeight)
        visible: summary.only < 0 || summary.only === 2
        iconName: "people"

        Line { text: qsTr("First person: %1").arg(summary.delivery.firstPerson) }
        Line {
            text: summary.delivery.codeCount > 1 ? qsTr("Second person: still to confirm")
                                                 : qsTr("Two people must have a PIN before content can be accepted.")
        }
    }

    component Line: Words {
        property bool strong: false

        width: parent?.width ?? 0
        language: summary.language
        face: Theme.type.detail
        font.bold: strong
        // The name of a key may be one long word.
        wrapMode: Text.Wrap
        color: Theme.color.ink
    }
}
