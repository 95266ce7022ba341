// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A title that steps down from face to face until its longest word and its lines fit, and never below the last face.

import QtQuick
import Kiosk.Theme

Words {
    id: heading

    /*! The faces to try, largest first. */
    property list<QtObject> faces: [Theme.type.h1, Theme.type.h2, Theme.type.h3]
    /*! How many lines it may take before the next face is tried. */
    property int lines: 2
    /*! How high it may get before the next face is tried, px. */
    property real room: Infinity

    /*! Whether the words in \a face fit into \a width px and \a lines. */
    function fits(face: Face, width: real, lines: int): bool {
        return Theme.type.leastWidth(heading.text, face, lines) <= width && lines * face.line <= heading.room;
    }

    /*! How many of the faces are too large. The last one is taken in any case. */
    function facesTooLarge(): int {
        for (let i = 0; i < heading.faces.length - 1; ++i) {
            if (heading.fits(heading.faces[i] as Face, heading.width, heading.lines))
                return i;
        }
        return heading.faces.length - 1;
    }

    // The list is empty for a moment while it changes.
    face: (heading.faces[heading.facesTooLarge()] ?? Theme.type.label) as Face
    color: Theme.color.ink

    Accessible.role: Accessible.Heading
}
