// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of up to three buttons: one at its start, one at its end, one between them. Where their labels do not fit side by
// side, the middle one goes into a row below; where the other two do not fit either, the end stands above the start.
//
// The buttons are declared by whoever makes the row. Each binds x, y, width and height to the functions here.

import QtQuick

Item {
    id: row

    /*! The buttons; null for one that is absent. */
    property Item leading: null
    property Item middle: null
    property Item trailing: null
    /*! The space between two buttons, px. */
    property real gap: 0
    /*! Whether buttons in one row are made narrower until their labels take two lines, all by the same share. */
    property bool shrinks: false
    /*! Whether the buttons at the start and at the end take the width that is left. */
    property bool fills: false
    /*! The height of every button, px; 0 where each has its own. */
    property real buttonHeight: 0
    /*! The height of a single row, px; 0 for the height of the buttons. */
    property real rowHeight: 0

    readonly property int count: (row.leading !== null ? 1 : 0) + (row.middle !== null ? 1 : 0) + (row.trailing !== null ? 1 : 0)
    /*! The width of the widest button, px. */
    readonly property real widest: Math.max(row.wantedBy(row.leading), row.wantedBy(row.middle), row.wantedBy(row.trailing))
    /*! The least width: all in one row, or the middle one below the others, px. */
    readonly property real leastWidth: Math.min(row.ends, row.least)
    /*! Whether all stand side by side. */
    readonly property bool oneRow: (row.shrinks ? row.least : row.ends + row.leastOf(row.middle) + row.gapBeforeMiddle) <= row.width

    // Widths, px: what all would like, and what they need with labels on two lines.
    readonly property real gaps: (row.count - 1) * row.gap
    readonly property real wanted: row.wantedBy(row.leading) + row.wantedBy(row.middle) + row.wantedBy(row.trailing) + row.gaps
    readonly property real least: row.leastOf(row.leading) + row.leastOf(row.middle) + row.leastOf(row.trailing) + row.gaps
    // The start and the end, each with its label on one line.
    readonly property real ends: row.wantedBy(row.leading) + row.wantedBy(row.trailing)
                                 + (row.leading !== null && row.trailing !== null ? row.gap : 0)
    readonly property real gapBeforeMiddle: row.middle !== null && row.ends > 0 ? row.gap : 0
    readonly property bool endsInOneRow: row.ends <= row.width
    // How much of what each would like beyond its least there is for it, 0 to 1.
    readonly property real share: row.wanted <= row.least ? 0
                                : Math.max(0, Math.min(1, (row.width - row.least) / (row.wanted - row.least)))
    readonly property real endsHeight: row.endsInOneRow || row.leading === null || row.trailing === null
                                       ? Math.max(row.ownHeight(row.leading), row.ownHeight(row.trailing))
                                       : row.ownHeight(row.leading) + row.gap + row.ownHeight(row.trailing)

    function wantedBy(button: Item): real {
        return button === null ? 0 : button.implicitWidth;
    }
    function leastOf(button: Item): real {
        return (button as PushButton)?.leastWidth ?? row.wantedBy(button);
    }
    function ownHeight(button: Item): real {
        return button === null ? 0 : row.buttonHeight > 0 ? row.buttonHeight : button.implicitHeight;
    }

    /*! The place of \a button in the row, px. */
    function xOf(button: Item): real {
        if (button === row.trailing)
            return row.width - button.width;
        if (button !== row.middle || !row.oneRow)
            return 0;
        return row.middleStart + (row.middleRoom - button.width) / 2;
    }
    function yOf(button: Item): real {
        if (row.oneRow || button === row.trailing)
            return 0;
        if (button === row.middle)
            return row.endsHeight + row.gap;
        return row.endsInOneRow || row.trailing === null ? 0 : row.ownHeight(row.trailing) + row.gap;
    }
    function widthOf(button: Item): real {
        if (button === row.middle)
            return row.oneRow ? Math.min(button.implicitWidth, row.middleRoom) : row.width;
        if (row.shrinks && row.oneRow)
            return row.leastOf(button) + (button.implicitWidth - row.leastOf(button)) * row.share;
        const free = row.fills ? Math.max(0, row.width - row.ends) / row.count : 0;
        return row.endsInOneRow ? button.implicitWidth + free : row.width;
    }
    function heightOf(button: Item): real {
        return row.oneRow ? row.height : row.ownHeight(button);
    }
    // What the start and the end leave to the middle.
    readonly property real middleStart: row.leading === null ? 0 : row.leading.width + row.gap
    readonly property real middleRoom: row.width - row.middleStart - (row.trailing === null ? 0 : row.trailing.width + row.gap)

    visible: row.count > 0
    implicitHeight: row.oneRow ? (row.rowHeight > 0 ? row.rowHeight : Math.max(row.endsHeight, row.ownHeight(row.middle)))
                  : row.endsHeight + (row.middle !== null ? row.gap + row.ownHeight(row.middle) : 0)
}
