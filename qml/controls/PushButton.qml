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
    /*! Its colours while it can be pressed and is not filled: of its edge, of its label and of its ground. */
    property color edge: Theme.color.control
    property color plainInk: Theme.color.actionInk
    property color plainGround: button.quiet ? Theme.color.sunken : Theme.color.surface
    /*! The width at which its label still fits on two lines, px. */
    readonly property real leastWidth: button.leastWidthOf(button.text)
    /*! The same for any \a text as its label. */
    function leastWidthOf(text: string): real {
        // A change of size is not told by the measures themselves.
        const scale = Theme.type.label.size / metrics.font.pixelSize;
        const joined = button.joined(text);
        const words = joined.split(" ");
        let least = metrics.advanceWidth(joined);
        for (let i = 1; i < words.length; ++i)
            least = Math.min(least, Math.max(metrics.advanceWidth(words.slice(0, i).join(" ")),
                                             metrics.advanceWidth(words.slice(i).join(" "))));
        // A hair more than measured: letters are set on whole pixels.
        return button.leftPadding + button.rightPadding + (button.iconName !== "" ? sign.size + button.gapBefore(text) : 0)
             + Math.ceil(least * scale) + Theme.space.xs / 2;
    }
    // A number stays with its word.
    function joined(text: string): string {
        return text.replace(/ (\d+)$/, "\u00a0$1");
    }
    // Between the icon and \a text, where there are both.
    function gapBefore(text: string): real {
        return button.iconName === "" || text === "" ? 0 : button.compact ? Theme.space.xs : Theme.space.s;
    }

    readonly property color ink: button.filled ? Theme.color.inkOnSelected
                                               : button.enabled ? button.plainInk : Theme.color.disabled
    readonly property color ground: button.filled ? Theme.color.selected
                                                  : button.plainGround

    readonly property real gap: button.gapBefore(button.text)

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
            // Not by `visible`, which is false in a hidden button too: others ask how wide it would be.
            width: button.iconName !== "" ? size : 0
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
            text: button.joined(button.text)
            face: Theme.type.label
            color: button.ink
            horizontalAlignment: Text.AlignHCenter
            // Not by the width of its parent, which is set again when the height of the button is: the height of the
            // label, on which that of the button may depend, would change while that is being set.
            width: Math.max(0, Math.min(Math.ceil(whole.implicitWidth),
                                        button.width - button.leftPadding - button.rightPadding - sign.width - button.gap))
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
        border.color: button.filled ? Theme.color.selected : button.enabled ? button.edge : Theme.color.disabled
    }
}
