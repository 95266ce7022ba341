// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search: what was found, the field, the keyboard. What one touches with the keyboard is below what one reads.
//
// Portrait: results, field and keyboard from above. Landscape: results in the column below the title, beside field and
// keyboard. Where the text is large, or the keyboard away because one with real keys is used, all stand in the body.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

PlacePage {
    id: page

    /*! What is written. */
    property alias query: input.text
    /*! Whether the keyboard is on the screen. */
    property bool keyboardShown: !Theme.desktop
    /*! What was found. */
    readonly property SearchModel found: results
    readonly property alias summary: status.text // how many results there are, in words

    // The keyboard has no place in the memory of the program before it is first wanted.
    property Keyboard keyboard: null
    readonly property bool beside: page.keyboardShown && page.landscape && !Theme.largeText
    readonly property bool fieldAbove: page.landscape && !page.beside
    readonly property real keyboardHeight: page.keyboardShown ? keyboardHolder.height - page.bottomGap : 0
    readonly property real gap: Theme.space.s
    // How far below the top of the body hands reach.
    readonly property real reachInBody: page.landscape ? 0 : Math.max(0, Theme.reachLine(page.height) - page.bodyTop)
    // The least height of field and one result.
    readonly property real besideKeyboard: input.height + page.gap
                                           + (page.beside ? 0 : Math.max(page.reachInBody, Theme.type.label.line + page.gap)
                                                                + answers.least + page.gap)

    enum Answer { Suggestions, Nothing, Results }
    readonly property int answer: !results.asked ? SearchPage.Suggestions : results.total === 0 ? SearchPage.Nothing : SearchPage.Results

    /*! Writing is over, and there is an answer. */
    signal searched()

    firstFocus: input
    // Beside the keyboard the results need its room; in landscape the button stands below them.
    backLabel: page.keyboardShown && (!page.landscape || page.beside) ? "" : qsTr("Back")
    title: qsTr("Search")
    kicker: answers.statusFits || page.answer === SearchPage.Suggestions ? "" : status.text
    hint: page.beside ? "" : page.answer === SearchPage.Nothing ? qsTr("Try another word") : qsTr("Type to search")
    // What is read ends where the hands begin.
    leastHeader: page.landscape || (Theme.largeText && !Theme.lowered) ? 0 : Theme.reachLine(page.height) - Theme.space.l - Theme.type.label.line - page.gap
    sided: page.beside
    low: page.beside
    motif: Lace {
        anchors.fill: parent
        pattern: "amambay"
        ink: Qt.alpha(Theme.color.mission, 0.55)
    }

    onWasReset: {
        input.empty();
        page.keyboardShown = Qt.binding(() => !Theme.desktop);
        page.keyboard?.reset();
    }
    onKeyboardShownChanged: page.makeKeyboard()
    Component.onCompleted: page.makeKeyboard()
    function makeKeyboard(): void {
        if (page.keyboardShown && page.keyboard === null)
            page.keyboard = keyboardComponent.createObject(keyboardHolder) as Keyboard;
    }
    // Writing is over: the results have the screen, and the keyboard.
    function finish(): void {
        page.keyboardShown = false;
        const reason = page.context.session.keyboardInUse ? Qt.TabFocusReason : Qt.OtherFocusReason;
        const first = page.answer === SearchPage.Results ? cards.firstCard() : proposals.firstCard();
        if (first !== null)
            first.forceActiveFocus(reason);
        else
            input.forceActiveFocus(reason);
        page.searched();
    }
    /*! Turns \a pages of what is shown on, or back where it is below 0. */
    function turn(pages: int): void {
        if (page.answer !== SearchPage.Results) {
            proposals.turnTo(proposals.page + pages);
            return;
        }
        const last = Math.max(0, Math.ceil(results.total / results.most) - 1) * results.most;
        results.from = Math.max(0, Math.min(last, results.from + pages * results.most));
    }

    SearchModel {
        id: results

        catalog: page.context.catalog
        language: page.language
        query: input.text
        most: answers.most
    }
    LanguageModel {
        id: names

        catalog: page.context.catalog
        codes: page.context.languages.codes
    }

    Item {
        id: answers

        readonly property real begin: Math.max(status.y + status.height + page.gap, page.reachInBody)
        // The buttons for more stand beside the field where they take no height from the results.
        readonly property bool turnsBeside: page.landscape || !Theme.largeText || Theme.lowered
        readonly property bool turns: page.answer === SearchPage.Results && results.total > results.most && answers.fit
        readonly property real room: height - answers.begin
        // With large text and low controls the keyboard may leave no room: then the results come when it goes, and the header
        // says how many there are.
        readonly property bool fit: !page.keyboardShown || !Theme.lowered || answers.room >= answers.leastRow
        readonly property bool statusFits: !Theme.lowered || status.y + status.height <= answers.height
        // The same for results, above which there is one line.
        readonly property real roomForResults: height - Math.max(Theme.type.label.line + page.gap, page.reachInBody)
        // What they take of it otherwise.
        readonly property real turnsBelow: answers.turnsBeside ? 0 : Theme.touch.control + page.gap
        // A title and a line below it, or a title in two lines.
        readonly property real leastRow: Math.max(Theme.touch.target, 2 * Theme.space.s
                                                  + Math.max(Theme.type.h4.line + Theme.type.small.line, 2 * Theme.type.label.line))
        // One of them, or one topic, and what turns to the others.
        readonly property real least: Math.max(answers.leastRow + answers.turnsBelow, Theme.shape.smallChipSize + 2 * Theme.space.s + Theme.touch.control + page.gap)
        readonly property int most: Math.max(1, Math.min(3, Math.floor((answers.roomForResults - answers.turnsBelow + page.gap)
                                                                       / (answers.leastRow + page.gap))))

        parent: page.beside ? page.sidePlace : page.bodyPlace
        y: page.fieldAbove ? input.height + page.gap : 0
        width: parent.width
        height: page.beside ? parent.height - (foot.visible ? foot.height + page.gap : 0)
              : page.fieldAbove ? page.bodyHeight - page.keyboardHeight - (page.keyboardShown ? page.gap : 0) - y
                                : input.y - page.gap

        Heading {
            id: status

            width: parent.width - (place.visible ? place.width + page.gap : 0)
            language: page.language
            text: page.answer === SearchPage.Results ? qsTr("%n result(s)", "", results.total)
                : page.answer === SearchPage.Nothing ? qsTr("No results for “%1”").arg(input.text.trim()) : qsTr("Suggestions")
            face: page.answer === SearchPage.Nothing && !page.landscape && !Theme.largeText ? Theme.type.h4 : Theme.type.label
            color: page.answer === SearchPage.Nothing ? Theme.color.ink : Theme.color.muted
            visible: answers.statusFits
            // What was written may be one long word.
            wrapMode: page.answer === SearchPage.Nothing ? Text.Wrap : Text.WordWrap

            Accessible.role: Accessible.AlertMessage
            Accessible.onNameChanged: page.context.session.announce(status)
        }
        Words {
            id: place

            x: parent.width - width
            y: status.face.line - height
            language: page.language
            text: qsTr("%1 of %2").arg(Math.floor(results.from / results.most) + 1).arg(Math.ceil(results.total / results.most))
            visible: answers.turns && status.implicitWidth + page.gap + implicitWidth <= parent.width
            face: Theme.type.label
            color: Theme.color.muted
        }

        SearchResults {
            id: cards

            y: answers.begin
            width: parent.width
            spacing: page.gap
            visible: page.answer === SearchPage.Results && answers.fit
            language: page.language
            results: results
            names: names
            beside: page.beside
            room: answers.roomForResults - answers.turnsBelow
            onChosen: card => page.openWanted(page.context.navigator.found(card.sectionId, card.itemId, card.officeId, card.textId,
                                                                            card.otherLanguage, card.otherWords))
        }
        SearchSuggestions {
            id: proposals

            y: answers.begin
            width: parent.width
            height: answers.room
            spacing: page.gap
            // With the largest text on a landscape screen they come when the keyboard goes.
            visible: page.answer !== SearchPage.Results && height >= answers.least - page.gap
            language: page.language
            catalog: page.context.catalog
            languages: page.context.languages
            beside: page.beside
            turnedElsewhere: foot.visible && foot.turns
            nothingFound: page.answer === SearchPage.Nothing
            words: page.answer === SearchPage.Nothing ? results.nearest : results.suggestions
            onWordChosen: word => {
                input.empty();
                input.write(word);
                input.forceActiveFocus();
            }
            onSectionChosen: sectionId => page.openWanted(page.context.navigator.found(sectionId, "", "", "", "", ""))
        }
    }

    SearchFoot {
        id: foot

        parent: page.sidePlace
        y: parent.height - height
        width: parent.width
        visible: page.beside && page.height >= 5 * Theme.touch.row
        language: page.language
        column: proposals
        onBackWanted: page.back()
    }
    Field {
        id: input

        // Where there is hardly room, into the margin above.
        y: page.fieldAbove ? 0 : page.beside ? Math.max(Theme.lowered ? 0 : page.gap - page.topMargin, Math.min(0, keyboardHolder.y - page.gap - height))
         : page.bodyHeight - page.keyboardHeight - (page.keyboardShown ? page.gap : 0) - height
        width: page.bodyWidth - (turns.beside ? turns.width + page.gap : 0)
               - (showKeyboard.visible ? showKeyboard.width + page.gap : 0)
        // The keyboard needs the room more.
        height: !page.beside ? implicitHeight : Math.max(Theme.touch.target, Math.min(implicitHeight, page.bodyHeight + page.bottomGap - page.gap - (page.keyboard?.leastHeight ?? 0)))
        language: page.language
        hint: qsTr("What are you looking for?")
        clearName: qsTr("Clear")
        onKeyed: page.keyboardShown = false
        onTouched: {
            if (!Theme.desktop)
                page.keyboardShown = true;
        }
        onAccepted: page.finish()
        onHomeWanted: page.openWanted(page.context.navigator.home())
    }
    PushButton {
        id: showKeyboard

        x: input.width + page.gap
        y: input.y
        width: Math.max(Theme.touch.target, height)
        height: input.height
        visible: !page.keyboardShown
        language: page.language
        iconName: "keyboard"
        Accessible.name: qsTr("Keyboard")
        onClicked: {
            page.keyboardShown = true;
            input.forceActiveFocus();
        }
    }
    TurnButtons {
        id: turns

        readonly property bool beside: answers.turnsBeside && answers.turns

        parent: turns.beside ? page.bodyPlace : answers
        x: parent.width - width
        y: turns.beside ? input.y : parent.height - height
        height: turns.beside ? input.height : implicitHeight
        visible: answers.turns
        place: TurnButtons.Absent
        spacing: page.gap
        language: page.language
        page: Math.floor(results.from / results.most)
        pageCount: Math.ceil(results.total / results.most)
        onTurnWanted: pages => page.turn(pages)
    }
    Item {
        id: keyboardHolder

        // To the edges of the screen and of the bar.
        x: -page.leftMargin
        y: page.bodyHeight + page.bottomGap - height
        width: page.bodyWidth + page.leftMargin + page.rightMargin
        // Beside the results it takes all the height below the field.
        height: Math.min(page.beside ? Infinity : page.keyboard?.implicitHeight ?? 0,
                         Math.max(page.keyboard?.leastHeight ?? 0, page.bodyHeight + page.bottomGap - page.besideKeyboard))
        visible: page.keyboardShown
    }
    Component {
        id: keyboardComponent

        Keyboard {
            anchors.fill: parent
            language: page.language
            field: input
            doneName: qsTr("Search")
            onDone: page.finish()
        }
    }
}
