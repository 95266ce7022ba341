// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text in a known language and one of the theme's faces. Every visible string of the app is shown by this type.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Text {
    id: words

    /*! The code of the language of the text: es, gn … */
    required property string language
    /*! One of Theme.type. */
    property Face face: Theme.type.body
    /*! Why the words may be in another language than the page: they may not (None); they are the title in the second
        language; the name of a language; a name, a number or a sign, which is the same in all languages; a licence text,
        which is valid in English; or one of several languages that are shown at once. Tests read it. */
    enum Exception { None, SecondTitle, LanguageName, Name, Licence, Bilingual }
    property int exception: Words.None

    /*! The same text with each part that was searched for between U+0002 and U+0003; empty where nothing was. */
    property string marked: ""
    /*! What the marks say: what was searched for; or, in a text that changes, what is not in the other one. Lines below
        or through the words say it without colour. */
    enum Mark { Found, Removed, Added }
    property int markKind: Words.Found
    /*! What marks them; null where nothing is marked. */
    property Letters marks: null

    /*! \a marked without its marks. */
    function unmarked(marked: string): string {
        return marked.replace(/[\u0002\u0003]/g, "");
    }
    /*! How far down the text its first mark is, 0 to 1. */
    function markShare(): real {
        const before = words.marked.indexOf("\u0002");
        return words.marks === null || before < 0 ? 0
                                                  : words.marks.positionToRectangle(before).y / words.marks.contentHeight;
    }

    onMarkedChanged: {
        if (words.marked !== "" && words.marks === null)
            words.marks = marksComponent.createObject(words) as Letters;
    }

    /*! \a plain with no-break spaces where a line should not end, for display alone; see TypeScale. */
    function joined(plain: string): string {
        return Theme.type.joined(plain);
    }

    color: Theme.color.body
    // The face of a FaceGroup goes before the words that it was for.
    font.family: (words.face ?? Theme.type.body).display ? Theme.displayFamily : Theme.textFamily
    font.pixelSize: (words.face ?? Theme.type.body).size
    font.bold: (words.face ?? Theme.type.body).bold
    lineHeightMode: Text.FixedHeight
    lineHeight: (words.face ?? Theme.type.body).line
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    renderType: Text.NativeRendering

    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.type.unjoined(words.text)
    // What is covered is disabled.
    Accessible.ignored: !words.visible || !words.enabled

    Component {
        id: marksComponent

        Letters {
            id: letters

            width: words.width
            html: {
                const ground = [Theme.color.mark, Theme.color.removed, Theme.color.added][words.markKind];
                const line = words.markKind === Words.Removed ? "line-through" : "underline";
                const opening = "<span style=\"background-color: " + ground + "; color: " + words.color
                              + "; text-decoration: " + line + "\">";
                // The letters of the text itself: spaces in it may have been joined.
                let html = "";
                let at = 0;
                for (const part of words.marked.split(/([\u0002\u0003])/)) {
                    const mark = part === "\u0002" ? opening : part === "\u0003" ? "</span>" : "";
                    html += mark !== "" ? mark : letters.escaped(words.text.substr(at, part.length));
                    at += mark !== "" ? 0 : part.length;
                }
                return html;
            }
            lineHeight: words.lineHeight
            font: words.font
            visible: words.marked !== ""
            enabled: false
            activeFocusOnTab: false
            Accessible.ignored: true
        }
    }
}
