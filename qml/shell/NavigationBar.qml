// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar: home, search, languages, listening and aids in equal cells, at the same place on every page but the first screen
// and in every language. Six cells in one row: the choice of language has two. Where the longest label does not fit so, the
// choice of language has a row of its own, then others have too.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Navigation
import Kiosk.Session
import Kiosk.Speech
import Kiosk.Theme

Rectangle {
    id: bar

    required property Navigator navigator
    required property Language language
    required property LanguageModel languages
    required property Reader reader
    /*! Whether the screen is wider than high. */
    required property bool landscape
    /*! Whether it stands in the column of the title, where every pixel of height counts. */
    required property bool inColumn

    /*! What is shown is to be read aloud, or no more. */
    signal listenWanted()

    readonly property bool oneRow: bar.rows === 1
    // The number of rows: the least with which the longest label of all languages fits.
    readonly property int rows: {
        const least = Theme.largeText ? Theme.type.label.size : bar.smallestSize;
        const places = [bar.sixth, bar.fourth, bar.half];
        const choices = [2 * bar.sixth + bar.gap, bar.whole, bar.whole];
        for (let i = 0; i < 3; ++i) {
            if (bar.largestSize(places[i], choices[i]) >= (i === 0 ? least : Theme.type.label.size))
                return i + 1;
        }
        return 4;
    }
    // Labels do not grow beyond one row, unless the visitor asked for large text; they are never smaller than at 100 %.
    readonly property real smallestSize: Theme.type.label.size / Theme.textScale
    readonly property Face face: Face {
        size: !bar.oneRow ? Theme.type.label.size
                          : Math.min(Theme.type.label.size,
                                     Math.max(bar.smallestSize,
                                              Math.floor(bar.largestSize(bar.sixth, 2 * bar.sixth + bar.gap))))
        leading: Theme.type.label.leading
        bold: true
    }
    // Whether the signs stand beside the labels, where there is more width than height.
    readonly property bool signsBeside: bar.landscape || bar.rows > 2
    readonly property real signGap: Theme.cramped ? Theme.space.xs : Theme.space.s
    readonly property bool signsFitBeside: Theme.shape.smallIcon + bar.signGap + bar.longestPlace * bar.face.size + 2 * Theme.space.xs
                                           <= home.width

    readonly property real gap: bar.inColumn ? Theme.space.xs : Theme.space.s
    readonly property real margin: bar.inColumn ? Theme.space.xs : bar.landscape || !bar.oneRow ? Theme.space.s : Theme.space.m
    // In line with the body above it.
    readonly property real side: Theme.largeText ? Theme.space.m : Theme.space.margin
    readonly property real placeHeight: Math.max(bar.signsBeside ? Theme.touch.lowBar : bar.oneRow ? Theme.touch.bar : Theme.touch.target,
                                                 home.implicitHeight, find.implicitHeight, listen.implicitHeight, aids.implicitHeight,
                                                 bar.oneRow ? choice.implicitHeight : 0)
    readonly property real choiceHeight: bar.oneRow ? bar.placeHeight : Math.max(Theme.touch.lowBar, choice.implicitHeight)

    // Whether two places stand in a row where the choice of language has more than one, and where it begins below them, px.
    readonly property bool inPairs: bar.rows === 3 || (bar.half - 2 * Theme.space.xs) / bar.longestPlace >= Theme.type.label.size
    readonly property real choiceStart: bar.margin + (bar.inPairs ? 1 : 2) * (bar.placeHeight + bar.gap)

    // The widths of the longest labels, in sizes of their face.
    readonly property real longestPlace: bar.longest([...homePhrase.words, ...searchPhrase.words, ...listenPhrase.words,
                                                      ...aidsPhrase.words, home.text, find.text, listen.text, aids.text])
    readonly property real longestName: bar.longest(Array.from(bar.languages.ids, code => bar.languages.nameOf(code)))

    // The cells of rows of six, four, two and one, px.
    readonly property real sixth: bar.cell(6)
    readonly property real fourth: bar.cell(4)
    readonly property real half: bar.cell(2)
    readonly property real whole: bar.cell(1)

    function longest(labels: var): real {
        return Math.max(...labels.map(label => Theme.type.leastWidth(label, Theme.type.label, 1))) / Theme.type.label.size;
    }
    /*! The width of one of \a count cells in a row, px. */
    function cell(count: int): real {
        return (bar.width - 2 * bar.side - (count - 1) * bar.gap) / count;
    }
    /*! The largest size with which all labels fit into cells of these widths, px. */
    function largestSize(placeWidth: real, choiceWidth: real): real {
        const tick = Theme.bare ? Theme.shape.smallIcon + Theme.space.xs : 0;
        const half = choiceWidth / Math.max(1, bar.languages.count) - tick - Theme.space.s - 2 * choice.inset;
        return Math.min((placeWidth - 2 * Theme.space.xs) / bar.longestPlace, half / bar.longestName);
    }

    height: (bar.rows === 1 ? bar.margin : bar.rows === 2 ? bar.margin + bar.choiceHeight + bar.gap
                            : bar.choiceStart + bar.choiceHeight + bar.gap)
            + (bar.rows < 3 || bar.inPairs ? 0 : bar.placeHeight + bar.gap) + bar.placeHeight + bar.margin
    color: Theme.color.surface

    // A touch between the places does nothing, and nothing beneath it either.
    TouchGround {
        anchors.fill: parent
    }
    Phrase { id: homePhrase; language: bar.language; context: "NavigationBar"; source: QT_TR_NOOP("Home") }
    Phrase { id: searchPhrase; language: bar.language; context: "NavigationBar"; source: QT_TR_NOOP("Search") }
    Phrase { id: listenPhrase; language: bar.language; context: "NavigationBar"; source: QT_TR_NOOP("Listen") }
    Phrase { id: aidsPhrase; language: bar.language; context: "NavigationBar"; source: QT_TR_NOOP("Aids") }
    Rectangle {
        width: parent.width
        height: Theme.shape.thin
        color: Theme.color.line
    }
    PlaceButton {
        id: home

        x: bar.side
        y: bar.rows === 2 ? bar.margin + bar.choiceHeight + bar.gap : bar.margin
        width: bar.rows === 1 ? bar.sixth : bar.rows === 2 ? bar.fourth : bar.inPairs ? bar.half : bar.whole
        text: qsTr("Home")
        iconName: "house"
        current: bar.navigator.place.kind === Place.Home && bar.navigator.opened !== Navigator.Aids
        onClicked: bar.navigator.goHome()
    }
    PlaceButton {
        id: find

        x: bar.rows < 3 || bar.inPairs ? home.x + home.width + bar.gap : bar.side
        y: bar.rows < 3 || bar.inPairs ? home.y : bar.margin + bar.placeHeight + bar.gap
        width: home.width
        text: qsTr("Search")
        iconName: "search"
        current: bar.navigator.place.kind === Place.Search && bar.navigator.opened !== Navigator.Aids
        onClicked: bar.navigator.openSearch()
    }
    SegmentedChoice {
        id: choice

        x: bar.oneRow ? find.x + find.width + bar.gap : bar.side
        y: bar.rows <= 2 ? bar.margin : bar.choiceStart
        width: bar.oneRow ? 2 * bar.sixth + bar.gap : bar.whole
        height: bar.choiceHeight
        room: width
        face: bar.face
        model: bar.languages
        current: bar.language.code
        language: bar.language.code
        name: qsTr("Change language")
        onChosen: code => bar.language.code = code
    }
    PlaceButton {
        id: listen

        x: bar.oneRow ? choice.x + choice.width + bar.gap : bar.rows === 2 ? find.x + find.width + bar.gap : bar.side
        y: bar.rows <= 2 ? home.y : bar.choiceStart + bar.choiceHeight + bar.gap
        width: home.width
        text: qsTr("Listen")
        iconName: "volume-up"
        current: bar.reader.state !== Reader.Silent
        faint: bar.reader.voice.hindrance !== VoiceChannel.NoHindrance
        Accessible.description: listen.faint ? qsTr("No voice is available") : ""
        onClicked: bar.listenWanted()
    }
    PlaceButton {
        id: aids

        x: bar.rows < 3 || bar.inPairs ? listen.x + listen.width + bar.gap : bar.side
        y: bar.rows < 3 || bar.inPairs ? listen.y : listen.y + bar.placeHeight + bar.gap
        width: home.width
        text: qsTr("Aids")
        iconName: "universal-access-circle"
        current: bar.navigator.opened === Navigator.Aids
        onClicked: bar.navigator.toggleAids()
    }

    component PlaceButton: BarButton {
        height: bar.placeHeight
        language: bar.language.code
        face: bar.face
        signBeside: bar.signsBeside && bar.signsFitBeside
        signGap: bar.signGap
        signShown: bar.rows <= 2 || bar.signsFitBeside
    }
}
