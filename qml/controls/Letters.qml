// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters of Words once more, beneath them and broken into the very same lines, but not to be seen: they carry what a
// plain text cannot have, the ground of what is marked or selected.

import QtQuick

TextEdit {
    id: letters

    /*! The words, as HTML; see escaped(). */
    required property string html
    /*! The height of a line of Words, px. */
    required property real lineHeight

    /*! \a plain as HTML. */
    function escaped(plain: string): string {
        return plain.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/[\n\u2028]/g, "<br/>");
    }

    // A document of one paragraph.
    readonly property string page: "<p style=\"margin: 0; white-space: pre-wrap; line-height: " + letters.lineHeight
                                   + "px; -qt-line-height-type: fixed\">" + letters.html

    z: -1
    // A fixed line of a document has its base at four fifths of its height; that of Words is as high as can be.
    y: Math.round(metrics.ascent - letters.lineHeight * 0.8)
    readOnly: true
    color: "transparent"
    wrapMode: TextEdit.WordWrap
    renderType: TextEdit.NativeRendering
    textFormat: TextEdit.RichText
    text: letters.page

    FontMetrics {
        id: metrics

        font: letters.font
    }
}
