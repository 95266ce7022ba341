// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings everything that is touched into the lower part of the screen, or back.

import Kiosk.Controls
import Kiosk.Session

PushButton {
    id: button

    required property Comfort comfort

    text: button.comfort.lowControls ? qsTr("Raise the screen") : qsTr("Lower the screen")
    iconName: button.comfort.lowControls ? "arrow-bar-up" : "arrow-bar-down"
    onClicked: button.comfort.lowControls = !button.comfort.lowControls
}
