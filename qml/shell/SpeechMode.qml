// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For visitors who do not see: says where the keyboard is, what has come, and what a finger is on.

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Navigation
import Kiosk.Pages
import Kiosk.Session
import Kiosk.Speech
import Kiosk.Theme

Item {
    id: speech

    required property Announcer announcer
    required property KeyFilter keyFilter
    required property Comfort comfort
    required property Session session
    required property Language language
    required property Navigator navigator
    required property PageHost pages
    required property OverlayHost overlays
    /*! The item that the keyboard is on. */
    required property Item focused

    readonly property bool on: speech.comfort.speech
    // The page of results that a search shows.
    readonly property SearchPage search: speech.pages.page as SearchPage

    // What has changed since something was last said.
    property bool languageChanged: false
    property bool overlayChanged: false
    property bool begun: false

    /*! How \a item is said: its name, what it is, and which of several. */
    function described(item: Item): string {
        const heading = item as Heading;
        if (heading !== null)
            return heading.text + ", " + qsTr("title");
        const field = item as Field;
        if (field !== null)
            return field.hint + ", " + qsTr("field to write in") + (field.text === "" ? "" : ": " + field.text);
        const button = item as T.AbstractButton;
        if (button === null)
            return (item as Words)?.text ?? "";
        const state = button as Option !== null ? (button.checked ? qsTr("chosen") : qsTr("button"))
                    : button.checkable ? (button.checked ? qsTr("On") : qsTr("Off")) : qsTr("button");
        const name = button.Accessible.name;
        const others = speech.siblings(button);
        return name + ", " + state + (others.length < 2 ? "" : ", " + qsTr("%1 of %2").arg(others.indexOf(button) + 1).arg(others.length));
    }
    // The controls of the same place, of which this is one.
    function siblings(button: Item): var {
        return Array.from(button.parent.children).filter(
            child => child as T.AbstractButton !== null && child.visible && child.enabled && child.activeFocusOnTab);
    }
    function languageOf(item: Item): string {
        return (item as Touchable)?.language ?? (item as Option)?.language ?? (item as Words)?.language ?? speech.language.code;
    }
    // How to go on: by keys for whoever uses them, else by touch. On the first screen no language is chosen yet.
    function introduce(code: string): void {
        const second = speech.language.second;
        if (speech.session.keyboardInUse) {
            speech.announcer.sayAlso(qsTr("This screen now talks to you."), code);
            speech.announcer.sayAlso(qsTr("Use the arrow keys to move.") + " " + qsTr("Press %1 to choose.").arg(names.nameOf(KeyAction.Choose, code))
                                     + " " + qsTr("Press %1 to go back to the start.").arg(names.nameOf(KeyAction.Home, code)), code);
            speech.announcer.sayAlso(speech.language.phrase(second, "SpeechMode", QT_TR_NOOP("Press %1 to change the language."))
                                         .arg(names.nameOf(KeyAction.Language, second)), second);
            return;
        }
        for (const each of speech.navigator.place.kind === Place.Attract ? [code, second] : [code]) {
            const say = source => speech.language.phrase(each, "SpeechMode", source);
            speech.announcer.sayAlso(say(QT_TR_NOOP("This screen now talks to you.")) + " "
                                     + say(QT_TR_NOOP("Touch once to hear, twice to choose.")), each);
        }
    }
    // Says what has come since, and where the keyboard is now.
    function tell(): void {
        if (!speech.on)
            return;
        const code = speech.language.code;
        speech.announcer.stop();
        if (speech.begun)
            speech.introduce(code);
        // In each catalogue the name of its own language, as "En español".
        if (speech.languageChanged)
            speech.announcer.sayAlso(qsTr("In English"), code);
        if (speech.overlayChanged && speech.overlays.overlay !== null)
            speech.announcer.sayAlso(speech.overlays.overlay.spokenTitle, code);
        speech.begun = false;
        speech.languageChanged = false;
        speech.overlayChanged = false;
        // No digit of a code is said.
        if (speech.navigator.overlay === Navigator.Maintenance)
            return;
        if (speech.focused === null || !speech.focused.activeFocusOnTab && speech.focused as Words === null)
            return;
        speech.announcer.sayAlso(speech.described(speech.focused), speech.languageOf(speech.focused));
        const readKey = names.nameOf(KeyAction.Read, code);
        if (readKey !== "" && speech.focused as Heading !== null && speech.navigator.place.kind !== Place.Home)
            speech.announcer.sayAlso(qsTr("Press %1 to have the page read.").arg(readKey), code);
    }

    anchors.fill: parent
    z: 2

    KeyNames { id: names; keyFilter: speech.keyFilter; language: speech.language }

    onFocusedChanged: later.restart()
    onOnChanged: {
        speech.begun = speech.on;
        speech.languageChanged = false;
        speech.overlayChanged = false;
        if (speech.on)
            later.restart();
        else
            speech.announcer.say(qsTr("This screen no longer talks."), speech.language.code);
    }

    Connections {
        target: speech.language
        function onCodeChanged(): void {
            speech.languageChanged = speech.on;
            later.restart();
        }
    }
    Connections {
        target: speech.navigator
        function onOverlayChanged(): void {
            speech.overlayChanged = speech.on;
            later.restart();
        }
    }
    Connections {
        target: speech.comfort
        function onLowControlsChanged(): void {
            if (speech.on)
                speech.announcer.say(speech.comfort.lowControls ? qsTr("The controls are lower now")
                                                                : qsTr("The controls are up again"), speech.language.code);
        }
        function onHiddenChanged(): void {
            if (speech.comfort.hidden)
                speech.announcer.say(qsTr("The screen is hidden; the voice goes on."), speech.language.code);
        }
    }
    // How many results there are.
    Connections {
        target: speech.on ? speech.search : null
        function onSummaryChanged(): void {
            speech.announcer.say(speech.search.summary, speech.language.code);
        }
    }

    // Once for all that changes at a time.
    Timer {
        id: later

        interval: 0
        onTriggered: speech.tell()
    }
    // What is shown at x, y of \a item and can be said: the last painted.
    function itemAt(item: Item, x: real, y: real): Item {
        const within = x >= 0 && y >= 0 && x < item.width && y < item.height;
        if (!item.visible || !item.enabled || item.opacity === 0 || (item.clip && !within))
            return null;
        // Grounds that only take touches cannot have the keyboard.
        if (within && item.activeFocusOnTab && (item as T.AbstractButton !== null || item as Field !== null))
            return item;
        const children = Array.from(item.children).sort((a, b) => a.z - b.z);
        for (let i = children.length - 1; i >= 0; --i) {
            const at = children[i].mapFromItem(item, x, y);
            const found = speech.itemAt(children[i], at.x, at.y);
            if (found !== null)
                return found;
        }
        return within && (item as Words)?.text ? item : null;
    }

    // The screen is dark for whoever stands by.
    Rectangle {
        anchors.fill: parent
        color: Theme.hiddenScreen
        visible: speech.comfort.hidden
    }
    // A finger that slides says what is beneath it, and does nothing when it is lifted; a second tap acts.
    MouseArea {
        id: finger

        // What was said last, where the finger came down, and when it was lifted, ms.
        property Item found: null
        property point down
        property double lifted: -Infinity
        property bool isSecond: false

        // Between the two taps of one wish, ms.
        readonly property int pause: 800

        function explore(at: point): void {
            const item = speech.itemAt(speech.parent, at.x, at.y);
            if (item === null || item === finger.found)
                return;
            finger.found = item;
            const box = item.mapToItem(finger, 0, 0, item.width, item.height);
            outline.place = Qt.rect(box.x, box.y, box.width, box.height);
            speech.announcer.say(speech.described(item), speech.languageOf(item));
        }
        function act(): void {
            const item = finger.found;
            if (!finger.isSecond)
                return;
            finger.isSecond = false;
            finger.found = null;
            (item as T.AbstractButton)?.clicked();
            (item as Field)?.forceActiveFocus();
        }

        anchors.fill: parent
        // The question and the sign that asks for help are answered by any touch; what staff enter is not said.
        enabled: speech.on && speech.navigator.overlay < Navigator.Maintenance
        visible: finger.enabled
        onPressed: event => {
            finger.down = Qt.point(event.x, event.y);
            finger.isSecond = finger.found !== null && speech.session.now() - finger.lifted < finger.pause;
            if (finger.isSecond)
                return;
            finger.found = null;
            finger.explore(finger.down);
        }
        onPositionChanged: event => {
            const moved = Math.hypot(event.x - finger.down.x, event.y - finger.down.y);
            if (moved < Theme.touch.target / 2)
                return;
            finger.isSecond = false;
            finger.explore(Qt.point(event.x, event.y));
        }
        onReleased: {
            finger.lifted = speech.session.now();
            finger.act();
        }
        // Two quick taps at one place are a double click, after which Qt 6.4 tells of no release: they act when the second one
        // comes down.
        onDoubleClicked: finger.act()
        onEnabledChanged: finger.found = null

        Rectangle {
            id: outline

            property rect place

            x: outline.place.x - Theme.space.xs
            y: outline.place.y - Theme.space.xs
            width: outline.place.width + 2 * Theme.space.xs
            height: outline.place.height + 2 * Theme.space.xs
            radius: Theme.shape.button
            visible: finger.found !== null && finger.pressed
            color: "transparent"
            border.width: Theme.shape.readLine
            border.color: Theme.color.focusInner
        }
    }
}
