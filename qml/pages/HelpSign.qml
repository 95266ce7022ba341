// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole screen as a sign that asks bystanders to come and help: readable at ten metres, in every official language.
// Any touch and any key takes it away.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Session
import Kiosk.Theme

Scrim {
    id: page

    required property Language language
    required property Session session

    readonly property real share: height / Math.max(1, page.language.official.length)
    // All languages in one size: the longest word decides where the screen is small.
    readonly property Face face: Face {
        size: Math.floor(Math.min(page.sizeOfWords, ...Array.from(helpPhrase.words, (words, i) => page.sizeIn(i, words))))
        // Two lines have room in each part, the letters' own height of about 1.4 for the last.
        leading: Math.max(1, Math.min(Theme.type.sign.leading, page.share / size - 1.4))
        display: true
    }
    // As far as the width has room: the longest word decides.
    readonly property real sizeOfWords: Theme.type.sign.size * Math.min(1, page.wordRoom / page.longestWord)
    // As far as the height of the part \a index has room for its \a words, px. The last line takes 1.37 of the size: the
    // letters with all that they carry.
    function sizeIn(index: int, words: string): real {
        const wide = metrics.advanceWidth(words) * page.sizeOfWords / metrics.font.pixelSize > page.wordRoom;
        return page.roomIn(index) / (wide ? 2.37 : 1.37);
    }
    // The height of the part \a index above the button that stands in the last one, px.
    function roomIn(index: int): real {
        return page.share - (index === page.language.official.length - 1 ? close.height + Theme.space.l : 0);
    }
    // Above the words of all languages, or of none.
    readonly property bool signsFit: {
        const lines = Array.from(helpPhrase.words).every(words => Theme.type.leastWidth(words, page.face, 1) <= page.wordRoom) ? 1 : 2;
        return page.face.size + Theme.space.l + lines * page.face.line <= page.share - close.height - 2 * Theme.space.l;
    }
    readonly property real margin: Theme.space.s
    readonly property real wordRoom: page.width - 2 * page.margin
    readonly property real longestWord: {
        let longest = 1;
        for (const phrase of helpPhrase.words) {
            for (const word of phrase.split(" "))
                longest = Math.max(longest, metrics.advanceWidth(word));
        }
        return longest * Theme.type.sign.size / metrics.font.pixelSize;
    }

    function takeFocus(reason: int): void {
        page.forceActiveFocus(reason);
        page.session.announce(page);
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: helpPhrase.spoken

    onTouchedBeside: page.session.stopCallingHelp()
    Keys.onPressed: event => {
        event.accepted = true;
        page.session.stopCallingHelp();
    }

    Phrase { id: helpPhrase; language: page.language; context: "HelpSign"; source: QT_TR_NOOP("Please help me") }
    Phrase { id: closePhrase; language: page.language; context: "HelpSign"; source: QT_TR_NOOP("Close") }
    FontMetrics {
        id: metrics

        font.family: Theme.displayFamily
        font.pixelSize: Theme.type.sign.size
    }
    Column {
        Repeater {
            model: page.language.official

            Part { }
        }
    }
    BilingualButton {
        id: close

        readonly property bool onHelp: page.language.official.length % 2 === 0

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.l
        radius: height / 2
        iconName: "x-lg"
        oneLine: true
        codes: page.language.official
        labels: closePhrase.words
        text: closePhrase.spoken
        ink: onHelp ? Theme.color.inkOnHelp : Theme.color.help
        ground: onHelp ? Theme.color.help : Theme.color.inkOnHelp
        edge: ink
        onClicked: page.session.stopCallingHelp()
    }

    component Part: Rectangle {
        id: part

        required property string modelData
        required property int index

        readonly property color ink: index % 2 === 0 ? Theme.color.help : Theme.color.inkOnHelp
        readonly property real room: page.roomIn(part.index)

        width: page.width
        height: page.share
        color: index % 2 === 0 ? Theme.color.inkOnHelp : Theme.color.help

        Column {
            y: Math.round((part.room - height) / 2)
            width: parent.width
            spacing: Theme.space.l

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "person"
                color: part.ink
                size: page.face.size
                visible: page.signsFit
            }
            Words {
                id: words

                x: page.margin
                width: page.wordRoom
                horizontalAlignment: Text.AlignHCenter
                language: part.modelData
                exception: Words.Bilingual
                text: helpPhrase.words[part.index]
                face: page.face
                color: part.ink
            }
        }
    }
}
