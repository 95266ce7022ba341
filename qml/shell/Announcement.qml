// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells a reader of the screen what has changed. The accessibility bus of Qt 6.4 has no event for that, so the focus is for
// a moment on an element whose name is the message; keys go where they would have gone.

import QtQuick
import Kiosk.Navigation
import Kiosk.Pages
import Kiosk.Session

Item {
    id: announcement

    required property Session session
    required property Comfort comfort
    required property Navigator navigator
    required property Language language
    required property PageHost pages

    property string message: ""
    // What had the focus.
    property Item before: null

    /*! Tells \a message where a reader of the screen listens. */
    function tell(message: string): void {
        // In speech mode the screen says it itself.
        if (!announcement.session.isReaderThere() || announcement.comfort.speech)
            return;
        if (!announcement.activeFocus)
            announcement.before = announcement.Window.activeFocusItem;
        announcement.message = message;
        announcement.forceActiveFocus();
        announcement.session.announce(announcement);
        rest.restart();
    }
    function giveBack(): void {
        if (announcement.activeFocus)
            announcement.pages.focusOn(announcement.before);
        announcement.before = null;
        announcement.message = "";
    }

    visible: announcement.message !== ""

    Accessible.role: Accessible.StaticText
    Accessible.name: announcement.message
    Accessible.focusable: true

    Keys.forwardTo: announcement.before === null ? [] : [announcement.before]

    // Longer than it takes to begin to say it.
    Timer {
        id: rest

        interval: 1000
        onTriggered: announcement.giveBack()
    }
    // Once the words are those of the other language.
    Timer {
        id: later

        interval: 0
        // The end of a visit is nobody's change. In each catalogue the name of its own language, as "En español".
        onTriggered: {
            if (announcement.navigator.place.kind !== Place.Attract)
                announcement.tell(qsTr("In English"));
        }
    }
    Connections {
        target: announcement.language
        function onCodeChanged(): void { later.restart(); }
    }
    Connections {
        target: announcement.pages.page as SearchPage
        function onSearched(): void { announcement.tell((announcement.pages.page as SearchPage).summary); }
    }
}
