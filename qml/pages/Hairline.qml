// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The thread between two languages that stand side by side on the first screen.

import QtQuick
import Kiosk.Theme

Rectangle {
    width: Theme.shape.thin
    color: Qt.alpha(Theme.color.mutedOnNight, 0.5)
}
