// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How keys are called where the screen speaks of them.

import QtQuick
import Kiosk.Session

QtObject {
    id: names

    required property KeyFilter keyFilter
    required property Language language

    /*! The name of the key of \a action, of KeyAction, in the language \a code: what stands on it, else what it is for on a
        keypad; empty where that has no name. */
    function nameOf(action: int, code: string): string {
        const say = source => names.language.phrase(code, "KeyNames", source);
        const label = names.keyFilter.label(action);
        switch (label) {
        case "":
            return action === KeyAction.Choose ? say(QT_TR_NOOP("round button"))
                 : action === KeyAction.Language ? say(QT_TR_NOOP("language key"))
                 : action === KeyAction.Home ? say(QT_TR_NOOP("Home")) : "";
        case "Home":
            return say(QT_TR_NOOP("Home"));
        case "End":
            return say(QT_TR_NOOP("End"));
        case "Space":
            return say(QT_TR_NOOP("space bar"));
        default:
            return label.length === 1 ? say(QT_TR_NOOP("%1 key")).arg(label) : label;
        }
    }
}
