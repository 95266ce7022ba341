// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button with a label and a sign before or after it.

import QtQuick
import Kiosk.Theme

Touchable {
    id: button

    /*! The name of an icon; empty for none. */
    property string iconName: ""
    /*! Whether the icon stands after the label. */
    property bool iconTrails: false
    /*! Whether it is on, and so filled. */
    property bool filled: false
    /*! The width at which its longest word still fits, px. */
    readonly property real leastWidth: {
        let longest = 0;
        for (const word of button.text.split(" "))
            longest = Math.max(longest, metrics.advanceWidth(word));
        return button.implicitWidth - label.implicitWidth + Math.ceil(longest);
    }

    readonly property color ink: button.filled ? Theme.color.inkOnSelected
                                               : button.enabled ? Theme.color.actionInk : Theme.color.disabled
    readonly property color ground: button.filled ? Theme.color.selected : Theme.color.surface

    leftPadding: Theme.largeText ? Theme.space.s : Theme.space.m
    rightPadding: leftPadding
    topPadding: Theme.space.xs
    bottomPadding: Theme.space.xs
    implicitHeight: Math.max(Theme.touch.control, implicitContentHeight + topPadding + bottomPadding)

    FontMetrics {
        id: metrics

        font: label.font
    }

    contentItem: Item {
        implicitWidth: sign.width + (sign.visible ? Theme.space.s : 0) + label.implicitWidth
        implicitHeight: Math.max(sign.height, label.height)

        Icon {
            id: sign

            name: button.iconName
            color: button.ink
            size: Theme.shape.smallIcon
            visible: button.iconName !== ""
            width: visible ? size : 0
            x: {
                const free = parent.width - parent.implicitWidth;
                const start = Math.max(0, free / 2);
                return button.iconTrails ? parent.width - start - width : start;
            }
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: label

            language: button.language
            text: button.text
            face: Theme.type.label
            color: button.ink
            horizontalAlignment: Text.AlignHCenter
            width: Math.min(implicitWidth, parent.width - sign.width - (sign.visible ? Theme.space.s : 0))
            x: button.iconTrails ? Math.max(0, (parent.width - parent.implicitWidth) / 2)
                                 : sign.x + sign.width + (sign.visible ? Theme.space.s : 0)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: button.radius
        color: button.down ? Qt.darker(button.ground, 1.08) : button.ground
        border.width: Theme.shape.stroke
        border.color: button.filled ? Theme.color.selected : button.enabled ? Theme.color.control : Theme.color.disabled
    }
}
