// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What covers a screen while something in front of it wants an answer: the screen stays in sight, but out of reach.

import Kiosk.Theme
import QtQuick

FocusScope {
    id: scrim

    /*! Tells a reader of the screen that nothing behind this can be used. */
    readonly property bool modal: true
    /*! What it is, said to those who do not see. */
    property string spokenTitle: ""
    /*! Whether it still fades in. */
    readonly property bool appearing: appearance.running

    /*! A touch beside everything that stands on it. */
    signal touchedBeside()

    onVisibleChanged: {
        if (scrim.visible)
            appearance.restart();
    }

    /*! Turns \a pages of what has several on, or back where it is below 0. */
    function turn(pages: int): void {}
    /*! Puts the keyboard where the answer is. */
    function takeFocus(reason: int): void {
        scrim.forceActiveFocus(reason);
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: scrim.spokenTitle

    NumberAnimation {
        id: appearance

        target: scrim
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.motion.panel
        easing.type: Easing.OutQuint
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.scrim
        opacity: 0.8
    }
    TouchGround {
        anchors.fill: parent
        acts: true
        onClicked: scrim.touchedBeside()
    }
}
