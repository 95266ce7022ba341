// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in an overlay whose content is loaded when it is first wanted.

import QtQuick

FocusScope {
    /*! What it is, said to those who do not see. */
    property string spokenTitle: ""

    /*! Turns \a pages of what has several on, or back where it is below 0. */
    function turn(pages: int): void {}
}
