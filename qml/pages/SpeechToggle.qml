// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the screen speaks to somebody who does not see it.

import Kiosk.Controls
import Kiosk.Session

Toggle {
    id: toggle

    required property Comfort comfort

    text: qsTr("Speech mode")
    iconName: "volume-up"
    on: toggle.comfort.speech
    onClicked: toggle.comfort.speech = !toggle.comfort.speech
}
