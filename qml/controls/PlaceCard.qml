// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of several places of which one is chosen: its number, its name, where it is.

import QtQuick
import Kiosk.Theme

Option {
    id: card

    required property int number
    /*! Where it is, one part a line. */
    property string detail: ""
    property Face detailFace: Theme.type.small
    /*! Whether that is shown; where it is not, it is still spoken. */
    property bool detailShown: true
    /*! The same with what was searched for in it marked, as in Words; empty where nothing is. */
    property string markedDetail: ""
    /*! What sets it apart from the others, in a few words. */
    property string tag: ""
    /*! The colours of the place: its ink, the tint of the chosen one, its number's ground and ink. */
    property color ink: Theme.color.action
    property color tint: Theme.color.actionTint
    property color ground: Theme.color.action
    property color inkOnGround: Theme.color.inkOnAction
    /*! Whether room is short, so that the detail begins below the number. */
    property bool narrow: false

    /*! What stands above and below its words, px. */
    property real margin: Theme.space.s
    /*! The height of name and detail, px, whether the detail is shown or not. */
    readonly property real wordsHeight: detail.y + detail.height

    readonly property real bar: Theme.shape.sectionBar
    // Where grounds are tinted, bar, edge and tint tell which one is chosen; else a tick does too.
    readonly property real tickRoom: Theme.bare ? tick.width + Theme.space.xs : 0

    // A line that has no room is broken after a comma, where both parts have room: no other space in it may break.
    function broken(line: string): string {
        const comma = line.indexOf(", ");
        const room = Math.max(0, card.contentItem.width - detail.x);
        const fits = part => Theme.type.leastWidth(part.replace(/ /g, "\u00a0"), card.detailFace, 1) <= room;
        return comma < 0 || fits(line) || !fits(line.slice(comma + 2)) ? line
                                                                       : line.slice(0, comma + 2) + line.slice(comma + 2).replace(/ /g, "\u00a0");
    }

    /*! Whether the name fits, on two lines, into a card \a width px wide. */
    function nameFitsInto(width: real): bool {
        return Theme.type.leastWidth(card.text, Theme.type.label, 2)
            <= width - card.leftPadding - card.rightPadding - chip.width - Theme.space.s - card.tickRoom;
    }

    leftPadding: card.bar + Theme.space.s
    rightPadding: Theme.space.s
    topPadding: card.margin
    bottomPadding: card.margin
    radius: Theme.shape.card
    Accessible.description: card.tag === "" ? card.detail : card.tag + ". " + card.detail

    contentItem: Item {
        implicitHeight: detail.visible ? detail.y + detail.height : detail.y

        Rectangle {
            id: chip

            width: Theme.type.h4.line
            height: width
            radius: width / 2
            color: Theme.bare ? "transparent" : card.ground
            // Where grounds are not vivid, the card may have the same one.
            border.width: Theme.color.vividGrounds ? 0 : Theme.shape.stroke
            border.color: Theme.bare ? Theme.color.control : card.ink

            Words {
                anchors.centerIn: parent
                language: card.language
                exception: Words.Name
                text: card.number
                face: Theme.type.label
                color: Theme.bare ? card.ink : card.inkOnGround
                Accessible.ignored: true
            }
        }
        Heading {
            id: title

            // Below the number where it does not fit beside.
            readonly property bool below: !card.nameFitsInto(card.width)

            x: title.below ? 0 : chip.width + Theme.space.s
            y: title.below ? chip.height + Theme.space.xs : Math.max(0, Math.round((chip.height - height) / 2))
            width: (title.below ? parent.width : parent.width - x) - card.tickRoom
            language: card.language
            text: card.text
            faces: [Theme.type.h4, Theme.type.label]
            lines: 1
            Accessible.ignored: true
        }
        Icon {
            id: tick

            x: parent.width - width
            y: Math.round((chip.height - height) / 2)
            name: "check-lg"
            size: Theme.type.label.size
            color: card.ink
            visible: Theme.bare
            width: visible ? size : 0
            opacity: card.current ? 1 : 0
        }
        Words {
            id: tag

            x: detail.x
            y: Math.max(chip.height, title.y + title.height) + Theme.space.xs
            width: parent.width - x
            language: card.language
            text: card.tag
            visible: card.tag !== ""
            face: Theme.type.label
            color: Theme.bare ? Theme.color.ink : card.ink
            Accessible.ignored: true
        }
        Words {
            id: detail

            x: card.narrow ? 0 : chip.width + Theme.space.s
            y: card.tag === "" ? tag.y : tag.y + tag.height
            width: parent.width - x
            language: card.language
            text: Theme.type.joined(card.detail.split("\n").map(line => card.broken(line)).join("\n"))
            marked: card.markedDetail
            visible: card.detail !== "" && card.detailShown
            face: card.detailFace
            Accessible.ignored: true
        }
    }
    background: Panel {
        radius: card.radius
        bar: card.current ? card.ink : "transparent"
        pressed: card.down
        color: card.down ? Qt.darker(card.current ? card.tint : Theme.color.surface, 1.08)
                         : card.current ? card.tint : Theme.color.surface
        border.width: card.current ? Math.max(Theme.shape.stroke, 2 * Theme.shape.thin) : Theme.shape.thin
        border.color: card.current ? (Theme.bare ? Theme.color.selected : card.ink) : Theme.bare ? Theme.color.control : Theme.color.line
    }
}
