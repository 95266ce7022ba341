// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign from the embedded set, drawn at its size in any colour. Decoration: what it means is said in words beside it.

import QtQuick
import Kiosk.Theme

Image {
    id: icon

    /*! The name of the drawing, as in resources/CMakeLists.txt. */
    required property string name
    property color color: Theme.color.actionInk
    /*! Width and height, px. */
    property real size: Theme.shape.icon

    source: icon.name === "" ? "" : "image://icon/" + icon.name + "/" + icon.color.toString().slice(-6)
    sourceSize.width: icon.size
    sourceSize.height: icon.size
    width: icon.size
    height: icon.size

    Accessible.ignored: true
}
