// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that work on every page: which they are, the settings say.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Delivery
import Kiosk.Navigation
import Kiosk.Pages
import Kiosk.Session
import Kiosk.Station

Item {
    id: shortcuts

    required property Navigator navigator
    required property Catalog catalog
    required property Station station
    required property Delivery delivery
    required property KeyFilter keyFilter
    required property Language language
    required property LanguageModel languages
    required property PageHost pages
    required property OverlayHost overlays
    required property ReadAloud aloud
    /*! The item that the keyboard is on. */
    required property Item focused

    /*! The key that begins and ends speech mode was held. */
    signal speechWanted()

    readonly property list<string> searchKeys: shortcuts.keysOf(KeyAction.Search)

    /*! Does what the key of \a event says where no item in focus did; arrows move the focus between the items of
        \a root. */
    function press(event: KeyEvent, root: Item): void {
        const turn = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (turn !== 0 && shortcuts.overlays.overlay !== null)
            shortcuts.overlays.overlay.turn(turn);
        else if (turn !== 0)
            shortcuts.pages.turn(turn);
        // Digits open the topics by their number.
        const digit = event.key - Qt.Key_0;
        if (shortcuts.navigator.place.kind === Place.Home && shortcuts.overlays.overlay === null
                && digit >= 1 && digit <= sections.count)
            shortcuts.navigator.open(shortcuts.navigator.section(sections.idAt(digit - 1)));
        if ([Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].includes(event.key))
            event.accepted = spatial.move(root, shortcuts.focused, event.key);
    }
    // The keys of \a action, one of KeyAction, as a Shortcut takes them.
    function keysOf(action: int): var {
        return Array.from(shortcuts.keyFilter.sequences(action));
    }
    function back(): void {
        if (shortcuts.navigator.opened === Navigator.NoOverlay && shortcuts.pages.placePage !== null)
            shortcuts.pages.placePage.back();
        else
            shortcuts.navigator.back();
    }
    // Whoever opens the search by a key has a keyboard with letters.
    function openSearch(): void {
        shortcuts.navigator.openSearch();
        (shortcuts.pages.page as SearchPage).keyboardShown = false;
    }
    // A language belongs to a visit, which begins with it.
    function changeLanguage(): void {
        const languages = shortcuts.languages;
        shortcuts.language.code = languages.idAt((languages.indexOf(shortcuts.language.code) + 1) % languages.count);
        if (shortcuts.navigator.place.kind === Place.Attract)
            shortcuts.navigator.goHome();
    }

    SectionModel { id: sections; catalog: shortcuts.catalog; language: shortcuts.language.code }
    SpatialFocus { id: spatial }

    component PageShortcut: Shortcut {
        enabled: shortcuts.overlays.leavesBar
    }
    PageShortcut { sequences: shortcuts.keysOf(KeyAction.Back); onActivated: shortcuts.back() }
    PageShortcut { sequences: shortcuts.keysOf(KeyAction.Home); onActivated: shortcuts.navigator.goHome() }
    PageShortcut { sequences: Array.from(shortcuts.searchKeys).filter(key => key.length > 1); onActivated: shortcuts.openSearch() }
    // A sign is written where there is a field.
    PageShortcut {
        sequences: Array.from(shortcuts.searchKeys).filter(key => key.length === 1)
        enabled: shortcuts.overlays.leavesBar && shortcuts.navigator.place.kind !== Place.Search
        onActivated: shortcuts.openSearch()
    }
    PageShortcut { sequences: shortcuts.keysOf(KeyAction.Language); autoRepeat: false; onActivated: shortcuts.changeLanguage() }
    PageShortcut { sequences: shortcuts.keysOf(KeyAction.Help); autoRepeat: false; onActivated: shortcuts.navigator.toggleAids() }
    PageShortcut {
        sequences: shortcuts.keysOf(KeyAction.Read)
        autoRepeat: false
        enabled: shortcuts.overlays.leavesBar && shortcuts.navigator.place.kind !== Place.Attract
        onActivated: shortcuts.aloud.togglePause()
    }
    PageShortcut { sequences: shortcuts.keysOf(KeyAction.Louder); onActivated: shortcuts.aloud.reader.voice.stepVolume(1) }
    PageShortcut { sequences: shortcuts.keysOf(KeyAction.Quieter); onActivated: shortcuts.aloud.reader.voice.stepVolume(-1) }
    PageShortcut { sequences: shortcuts.keysOf(KeyAction.Faster); onActivated: shortcuts.aloud.reader.voice.stepSpeed(1) }
    PageShortcut { sequences: shortcuts.keysOf(KeyAction.Slower); onActivated: shortcuts.aloud.reader.voice.stepSpeed(-1) }
    Connections {
        target: shortcuts.keyFilter
        function onSpeechWanted(): void { shortcuts.speechWanted(); }
        function onHelpWanted(): void {
            if (shortcuts.overlays.leavesBar)
                shortcuts.navigator.toggleAids();
        }
    }
    // As a finger that rests on the name in the header does.
    PageShortcut { sequences: ["Ctrl+Shift+F12"]; autoRepeat: false; onActivated: shortcuts.delivery.open() }
    Shortcut { sequences: ["Ctrl+Q"]; enabled: !shortcuts.station.kiosk; onActivated: Qt.quit() }
}
