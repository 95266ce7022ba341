// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies behind buttons and takes every touch that is not for one of them, however long the finger rests.

import QtQuick.Templates as T
import QtQuick

T.AbstractButton {
    /*! Whether such a touch does something; see PressTargets. */
    property bool acts: false

    focusPolicy: Qt.NoFocus
    activeFocusOnTab: false

    Accessible.ignored: true
}
