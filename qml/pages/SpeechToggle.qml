// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the screen speaks to somebody who does not see it.

import Kiosk.Controls
import Kiosk.Session
import Kiosk.Speech

Toggle {
    id: toggle

    required property Comfort comfort
    required property VoiceChannel voice

    text: qsTr("Speech mode")
    iconName: "volume-up"
    enabled: toggle.voice.hindrance !== VoiceChannel.NoSound
    on: toggle.comfort.speech
    onClicked: toggle.comfort.speech = !toggle.comfort.speech
}
