// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every control shares: it acts on release inside, by finger, pointer, Enter or Space; it is large enough, shows
// where the keyboard is, and has a name and a language.

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: touchable

    /*! The code of the language of its words. */
    required property string language
    /*! The radius of its shape, px. */
    property real radius: Theme.shape.button

    implicitWidth: Math.max(Theme.touch.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    scale: touchable.down && !Theme.bare ? 0.98 : 1

    Accessible.role: Accessible.Button
    Accessible.name: touchable.text
    Accessible.onPressAction: touchable.clicked()

    Keys.onReturnPressed: touchable.clicked()
    Keys.onEnterPressed: touchable.clicked()

    FocusRing {
        cornerRadius: touchable.radius
        visible: touchable.visualFocus
    }
}
