// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of ChoiceRow in a panel. Where it holds more than it shows, the last row is cut, which says so.

import QtQuick
import Kiosk.Theme

ListView {
    id: list

    /*! What the ring around a row needs beside it, px. */
    readonly property real inset: Theme.space.xs
    /*! How many whole rows are shown at once. */
    readonly property int mostRows: 5
    /*! The height for all rows, or for those that are shown at once, px. */
    readonly property real wantedHeight: list.count > list.mostRows ? list.contentHeight * (list.mostRows + 0.5) / list.count
                                                                     : list.contentHeight + 2 * list.inset

    topMargin: list.inset
    bottomMargin: list.inset
    clip: true
    boundsBehavior: Flickable.StopAtBounds
}
