// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What helps before a language is chosen: a button of the first screen in both languages.

import Kiosk.Controls
import Kiosk.Session
import Kiosk.Theme

BilingualButton {
    id: button

    required property Phrase phrase
    required property bool landscape

    labels: button.phrase.words
    text: button.phrase.spoken
    height: Math.max(implicitHeight, button.landscape || Theme.largeText || Theme.lowered || Theme.cramped ? 0 : Theme.touch.bar)
    ink: Theme.color.inkOnNight
    ground: "transparent"
    edge: Theme.bare ? Theme.color.control : Theme.color.inkOnNight
    oneLine: button.landscape || Theme.largeText
}
