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

    /*! Whether the name fits, on two lines, into a card \a width px wide. */
    function nameFitsInto(width: real): bool {
        return Theme.type.leastWidth(card.text, Theme.type.label, 2)
            <= width - card.leftPadding - card.rightPadding - chip.width - Theme.space.s - tick.width - Theme.space.xs;
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

            width: Math.round(Theme.type.h4.line * 1.1)
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
            width: title.below ? parent.width : tick.x - x - Theme.space.xs
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
            text: Theme.type.joined(card.detail)
            marked: card.markedDetail
            visible: card.detail !== "" && card.detailShown
            face: Theme.type.small
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
