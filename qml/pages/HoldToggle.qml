// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a touch acts only after it has rested, for hands that tremble.

import Kiosk.Controls
import Kiosk.Session

Toggle {
    id: toggle

    required property Comfort comfort

    readonly property string seconds: String(HoldFilter.HoldMilliseconds / 1000).replace(".", qsTr(".", "decimal sign"))

    text: qsTr("Press and hold to choose")
    detail: qsTr("Hold a button for %1 seconds, then let go.").arg(toggle.seconds)
    iconName: "hand-index"
    on: toggle.comfort.holdToChoose
    onClicked: toggle.comfort.holdToChoose = !toggle.comfort.holdToChoose
}
