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

    /*! The height that it needs, px. */
    readonly property real ownHeight: Math.max(implicitHeight,
                                               button.landscape || Theme.largeText || Theme.lowered || Theme.cramped ? 0 : Theme.touch.bar)

    labels: button.phrase.words
    text: button.phrase.spoken
    ink: Theme.color.inkOnNight
    ground: "transparent"
    edge: Theme.bare ? Theme.color.control : Theme.color.inkOnNight
    oneLine: button.landscape || Theme.largeText
}
