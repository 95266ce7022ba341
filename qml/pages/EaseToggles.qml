// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What helps who is slow, who is made dizzy and who trembles: more time, less motion, press and hold. In one row, each as
// wide as it needs and without its sign where that has no room; else press and hold has a row of its own.

import QtQuick
import Kiosk.Controls
import Kiosk.Session
import Kiosk.Theme

Item {
    id: ease

    required property string language
    required property Comfort comfort
    /*! Whether visits end by themselves here, so that more time can be asked for. */
    required property bool timed
    /*! The least height of a toggle, px. */
    required property real leastHeight
    /*! How many of them stand in a row where not all do. */
    required property int columns
    /*! The space between rows, px. */
    required property real spacing

    readonly property int count: ease.timed ? 3 : 2
    readonly property real gap: Theme.space.s
    // What is left of the width.
    readonly property real spare: ease.width - (ease.timed ? time.bareWidth + ease.gap : 0) - motion.bareWidth - ease.gap
                                  - hold.bareWidth
    readonly property bool oneRow: ease.spare >= 0
    readonly property bool signs: !ease.oneRow || ease.spare >= ease.count * motion.signWidth
    /*! The width that one of several needs, px. */
    readonly property real leastCell: motion.bareWidth + motion.signWidth
    readonly property real cell: (ease.width - (ease.columns - 1) * ease.gap) / ease.columns
    readonly property real rowHeight: Math.max(ease.leastHeight, motion.neededHeight, ease.timed ? time.neededHeight : 0,
                                               ease.oneRow ? hold.neededHeight : 0)

    function widthOf(toggle: Toggle): real {
        return ease.oneRow ? Math.floor(toggle.bareWidth + ease.spare / ease.count) : ease.cell;
    }

    implicitHeight: ease.oneRow ? row.height : hold.y + hold.height

    Grid {
        id: row

        columns: ease.oneRow ? ease.count - 1 : ease.columns
        columnSpacing: ease.gap
        rowSpacing: ease.spacing

        Toggle {
            id: time

            width: ease.widthOf(time)
            height: ease.rowHeight
            language: ease.language
            text: qsTr("More time")
            iconName: "clock"
            signShown: ease.signs
            on: ease.comfort.moreTime
            visible: ease.timed
            onClicked: ease.comfort.moreTime = !ease.comfort.moreTime
        }
        Toggle {
            id: motion

            width: ease.widthOf(motion)
            height: ease.rowHeight
            language: ease.language
            text: qsTr("Less motion")
            iconName: "wind"
            signShown: ease.signs
            on: ease.comfort.reducedMotion
            onClicked: ease.comfort.reducedMotion = !ease.comfort.reducedMotion
        }
    }
    HoldToggle {
        id: hold

        x: ease.oneRow ? row.width + ease.gap : 0
        y: ease.oneRow ? 0 : row.height + ease.spacing
        width: ease.oneRow ? ease.widthOf(hold) : ease.width
        height: ease.oneRow ? ease.rowHeight : Math.max(ease.leastHeight, neededHeight)
        language: ease.language
        comfort: ease.comfort
        detailShown: !ease.oneRow
        signShown: ease.signs
    }
}
