// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the voice is.

import Kiosk.Controls
import Kiosk.Speech

Stepper {
    id: stepper

    required property VoiceChannel voice

    name: qsTr("Speed")
    stepName: qsTr("Speed %1 of %2").arg(stepper.step + 1).arg(stepper.steps)
    lessName: qsTr("Slower")
    moreName: qsTr("Faster")
    step: stepper.voice.speedStep
    steps: stepper.voice.speedSteps
    onStepWanted: by => stepper.voice.stepSpeed(by)
}
