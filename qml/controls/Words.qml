// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text in a known language and one of the theme's faces. Every visible string of the app is shown by this type.

import QtQuick
import Kiosk.Theme

Text {
    id: words

    /*! The code of the language of the text: es, gn … */
    required property string language
    /*! One of Theme.type. */
    property Face face: Theme.type.body
    /*! What kind of exception this is on a page of another language: "" none, "second title", "language name",
        "name". */
    property string exception: ""

    /*! \a plain so that a short last word does not stand on a line of its own. */
    function joined(plain: string): string {
        return plain.replace(/ (\S{1,7})$/, "\u00a0$1");
    }

    color: Theme.color.body
    font.family: words.face.display ? Theme.displayFamily : Theme.textFamily
    font.pixelSize: words.face.size
    font.bold: words.face.bold
    lineHeightMode: Text.FixedHeight
    lineHeight: words.face.line
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    renderType: Text.NativeRendering

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text.replace(/\u00a0/g, " ")
    Accessible.ignored: !words.visible
}
