// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ground of a header in a column, lit from below, where the lace rises.

import QtQuick
import Kiosk.Drawing
import Kiosk.Theme

LitGround {
    id: headerLight

    /*! The colour where no light falls, and the ink of the words on it: the light is a little of that. */
    required property color pure
    required property color ink

    light: Qt.tint(headerLight.pure, Qt.alpha(headerLight.ink, Theme.color.vividGrounds ? 0.26 : 0.12))
    half: Qt.tint(headerLight.pure, Qt.alpha(headerLight.ink, Theme.color.vividGrounds ? 0.08 : 0.04))
    ground: headerLight.pure
    centre: Qt.point(width / 2, height * 0.85)
    reach: height * 0.75
}
