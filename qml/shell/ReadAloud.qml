// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Has the reader read what is shown, marks what is heard, and turns the pages of a column to it.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Navigation
import Kiosk.Session
import Kiosk.Speech
import Kiosk.Theme

Item {
    id: aloud

    required property Reader reader
    required property Navigator navigator
    required property Language language
    required property PageHost pages
    required property OverlayHost overlays

    property SpokenMarks marks: null

    /*! Begins to read what is shown, or ends it. */
    function toggle(): void {
        if (aloud.reader.state !== Reader.Silent) {
            aloud.reader.stop();
            return;
        }
        aloud.collect();
        aloud.reader.start();
    }
    /*! Pauses, goes on, or begins. */
    function togglePause(): void {
        if (aloud.reader.state === Reader.Reading)
            aloud.reader.pause();
        else if (aloud.reader.state === Reader.Paused)
            aloud.reader.resume();
        else
            aloud.toggle();
    }

    // Hands over the texts of the overlay or of the page, in reading order.
    function collect(): void {
        aloud.reader.begin();
        const page = aloud.pages.placePage;
        if (aloud.overlays.overlay !== null) {
            aloud.add(aloud.overlays.overlay);
        } else if (page !== null) {
            aloud.add(page.heading);
            for (const part of Array.from(page.spokenParts))
                aloud.add(part);
        }
    }
    function add(item: Item): void {
        if (!item.visible)
            return;
        const words = item as Words;
        const button = item as Touchable;
        const column = item as PagedColumn;
        if (words !== null) {
            // A name, a number or a sign belongs to something else.
            if (words.exception !== Words.Name)
                aloud.reader.add(words, (words as Passage)?.textId ?? "", Theme.type.unjoined(words.text), words.language);
        } else if (button !== null) {
            if (button.readWithText)
                aloud.reader.add(button, "", button.text, button.language);
        } else if (column !== null) {
            // Not the buttons that turn its pages.
            aloud.add(column.content);
        } else {
            for (let i = 0; i < item.children.length; ++i)
                aloud.add(item.children[i]);
        }
    }
    // Shows the page of a column that holds what is heard.
    function reveal(): void {
        for (let above = aloud.marks?.source?.parent ?? null; above !== null; above = above.parent) {
            const column = above as PagedColumn;
            if (column !== null) {
                column.reveal(aloud.marks.source, aloud.marks.upperEdge);
                return;
            }
        }
    }

    // Made while something is read, or every visit would pay for it.
    Component {
        id: marksComponent

        SpokenMarks {
            source: aloud.reader.source as Item
            sentenceStart: aloud.reader.sentenceStart
            sentenceLength: aloud.reader.sentenceLength
            wordStart: aloud.reader.wordStart
            wordLength: aloud.reader.wordLength
        }
    }
    Connections {
        target: aloud.reader
        function onStateChanged(): void {
            const needed = aloud.reader.state !== Reader.Silent;
            if (needed && aloud.marks === null) {
                aloud.marks = marksComponent.createObject(aloud) as SpokenMarks;
            } else if (!needed && aloud.marks !== null) {
                aloud.marks.destroy();
                aloud.marks = null;
            }
        }
    }
    // When the marks have their place: a signal of the reader may come before.
    Connections {
        target: aloud.marks
        function onSourceChanged(): void { aloud.reveal(); }
        function onUpperEdgeChanged(): void { aloud.reveal(); }
    }
    Connections {
        target: aloud.navigator
        function onPlaceChanged(): void { aloud.reader.stop(); }
        function onOverlayChanged(): void {
            if (aloud.navigator.overlay === Navigator.HelpSign)
                aloud.reader.pause();
        }
    }
    // Once the page shows the other language.
    Timer {
        id: later

        interval: 0
        onTriggered: aloud.collectAgain()
    }
    Connections {
        target: aloud.language
        function onCodeChanged(): void { later.restart(); }
    }
    function collectAgain(): void {
        if (aloud.reader.state !== Reader.Reading && aloud.reader.state !== Reader.Paused)
            return;
        aloud.collect();
        aloud.reader.startAgain();
    }
}
