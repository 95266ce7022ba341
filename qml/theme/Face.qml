// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One face of type: how large, how far apart its lines, how heavy. Theme.type holds all there are.

import QtQuick

QtObject {
    id: face

    /*! px */
    required property real size
    /*! The height of a line as a factor of the size. */
    required property real leading
    property bool bold: false
    /*! Whether it is of the family for headings. */
    property bool display: false
    /*! The height of a line, px. */
    readonly property real line: Math.round(face.size * face.leading)
}
