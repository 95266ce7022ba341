// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How loud the voice is.

import Kiosk.Controls
import Kiosk.Speech

Stepper {
    id: stepper

    required property VoiceChannel voice

    name: qsTr("Volume")
    stepName: qsTr("Volume %1 of %2").arg(stepper.step + 1).arg(stepper.steps)
    lessName: qsTr("Quieter")
    moreName: qsTr("Louder")
    lessIcon: "volume-down"
    moreIcon: "volume-up"
    step: stepper.voice.volumeStep
    steps: stepper.voice.volumeSteps
    onStepWanted: by => stepper.voice.stepVolume(by)
}
