// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether pages say in plain words what their texts say.

import Kiosk.Controls

Toggle {
    text: qsTr("In plain words")
    iconName: "chat-left-text"
}
