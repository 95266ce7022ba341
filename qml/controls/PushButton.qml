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
    /*! Whether it has less air around its label, where room is short. */
    property bool compact: false
    /*! Whether it stands in something that has an edge of its own. */
    property bool quiet: false
    /*! Whether it is on, and so filled. */
    property bool filled: false
    /*! The width at which its label still fits on two lines, px. */
    readonly property real leastWidth: {
        // A change of size is not told by the measures themselves.
        const scale = Theme.type.label.size / metrics.font.pixelSize;
        const words = label.text.split(" ");
        let least = metrics.advanceWidth(label.text);
        for (let i = 1; i < words.length; ++i)
            least = Math.min(least, Math.max(metrics.advanceWidth(words.slice(0, i).join(" ")),
                                             metrics.advanceWidth(words.slice(i).join(" "))));
        // A hair more than measured: letters are set on whole pixels.
        return button.leftPadding + button.rightPadding + (button.iconName !== "" ? sign.size + button.gap : 0)
             + Math.ceil(least * scale) + Theme.space.xs / 2;
    }

    readonly property color ink: button.filled ? Theme.color.inkOnSelected
                                               : button.enabled ? Theme.color.actionInk : Theme.color.disabled
    readonly property color ground: button.filled ? Theme.color.selected
                                                  : button.quiet ? Theme.color.sunken : Theme.color.surface

    // Between icon and label, where there are both.
    readonly property real gap: button.iconName === "" || button.text === "" ? 0 : button.compact ? Theme.space.xs : Theme.space.s

    leftPadding: button.compact ? Theme.space.xs : Theme.largeText ? Theme.space.s : Theme.space.m
    rightPadding: leftPadding
    topPadding: Theme.space.xs
    bottomPadding: Theme.space.xs
    implicitHeight: Math.max(Theme.touch.control, implicitContentHeight + topPadding + bottomPadding)

    FontMetrics {
        id: metrics

        font.family: Theme.textFamily
        font.bold: true
        font.pixelSize: Theme.type.label.size
    }

    contentItem: Item {
        implicitWidth: sign.width + button.gap + Math.ceil(whole.implicitWidth)
        implicitHeight: Math.max(sign.height, label.height)

        Icon {
            id: sign

            name: button.iconName
            color: button.ink
            size: button.compact ? Theme.type.label.size : Theme.shape.smallIcon
            visible: button.iconName !== ""
            width: visible ? size : 0
            x: {
                const free = parent.width - sign.width - button.gap - label.shown;
                // An icon alone is in the middle also where the button is narrower than its padding allows.
                const start = button.text === "" ? free / 2 : Math.max(0, free / 2);
                return button.iconTrails ? parent.width - start - width : start;
            }
            anchors.verticalCenter: parent.verticalCenter
        }
        // The label in one line, for its width.
        Words {
            id: whole

            language: button.language
            text: label.text
            face: Theme.type.label
            visible: false
        }
        Words {
            id: label

            // Lines are shorter than the room in which they are broken.
            readonly property real shown: label.lineCount > 1 ? label.contentWidth : label.width

            language: button.language
            // A number stays with its word.
            text: button.text.replace(/ (\d+)$/, "\u00a0$1")
            face: Theme.type.label
            color: button.ink
            horizontalAlignment: Text.AlignHCenter
            width: Math.max(0, Math.min(Math.ceil(whole.implicitWidth), parent.width - sign.width - button.gap))
            x: (button.iconTrails ? Math.max(0, sign.x - button.gap - label.shown) : sign.x + sign.width + button.gap)
               - (label.width - label.shown) / 2
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: button.radius
        color: button.down ? Qt.darker(button.ground, 1.08) : button.ground
        border.width: button.quiet && !Theme.bare ? 0 : Theme.shape.stroke
        border.color: button.filled ? Theme.color.selected : button.enabled ? Theme.color.control : Theme.color.disabled
    }
}
