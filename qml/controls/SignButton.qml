// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A square button with a sign alone; what it does is spoken.

import QtQuick
import Kiosk.Theme

PushButton {
    id: button

    /*! What it does, in words. */
    required property string name

    width: Theme.touch.lowBar
    height: Theme.touch.lowBar
    compact: true
    Accessible.name: button.name
}
