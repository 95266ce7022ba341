// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thing to open: a sign or a number, a title, a line on what it is, an arrow. One target.

import QtQuick
import Kiosk.Theme

Touchable {
    id: card

    /*! The name of an icon, or empty where there is a number. */
    property string iconName: ""
    /*! Shown in place of the icon if it is above 0. */
    property int number: 0
    property string summary: ""
    /*! The colours of the thing: ink on the card, ground of its sign, ink on that ground. */
    property color ink: Theme.color.action
    property color ground: Theme.color.action
    property color onGround: Theme.color.onAction
    /*! Whether the sign stands above the title, not beside it. */
    property bool stacked: false
    /*! Whether the summary is shown; it is spoken in any case. */
    property bool summaryShown: true
    /*! Whether the height has room for the summary; true says nothing about whether it is shown. */
    readonly property bool summaryFits: content.heightWithSummary <= card.availableHeight
    /*! The least height that shows sign and title whole. */
    readonly property real leastHeight: Math.max(Theme.touch.row, content.heightWithTitle + topPadding + bottomPadding)

    leftPadding: Theme.shape.sectionBar + (card.stacked ? Theme.space.l : Theme.space.m)
    rightPadding: card.stacked ? Theme.space.l : Theme.space.m
    topPadding: card.stacked ? Theme.space.l : Theme.space.s
    bottomPadding: card.stacked ? Theme.space.m : Theme.space.s
    implicitHeight: card.leastHeight
    radius: Theme.shape.card
    Accessible.description: card.summary

    contentItem: Item {
        id: content

        readonly property real textX: card.stacked ? 0 : chip.width + Theme.space.m
        readonly property real textWidth: width - textX - (card.stacked ? 0 : arrow.width + Theme.space.s)
        readonly property real chipHeight: card.stacked ? chip.height + Theme.space.s : 0
        readonly property real heightWithTitle: Math.max(chip.height, content.chipHeight + title.height)
        readonly property real heightWithSummary: Math.max(chip.height, content.chipHeight + title.height
                                                           + Theme.space.xs / 2 + summary.height)
        readonly property real textHeight: title.height + (summary.visible ? Theme.space.xs / 2 + summary.height : 0)

        Rectangle {
            id: chip

            width: Theme.shape.chipSize
            height: width
            y: card.stacked ? 0 : (content.height - height) / 2
            radius: Theme.shape.chip
            color: Theme.bare ? "transparent" : card.ground

            Icon {
                anchors.centerIn: parent
                name: card.number > 0 ? "" : card.iconName
                color: Theme.bare ? card.ink : card.onGround
                visible: card.number === 0
            }
            Words {
                anchors.centerIn: parent
                language: card.language
                exception: "name"
                text: card.number
                visible: card.number > 0
                face: Theme.type.h2
                color: Theme.bare ? card.ink : card.onGround
                Accessible.ignored: true
            }
        }
        Heading {
            id: title

            x: content.textX
            y: card.stacked ? content.chipHeight : (content.height - content.textHeight) / 2
            width: content.textWidth - (card.stacked ? arrow.width + Theme.space.s : 0)
            language: card.language
            text: card.text
            faces: [Theme.type.h3, Theme.type.label]
            color: Theme.bare ? card.ink : Theme.color.ink
            Accessible.ignored: true
        }
        Words {
            id: summary

            x: content.textX
            y: title.y + title.height + Theme.space.xs / 2
            width: content.textWidth
            language: card.language
            text: card.summary
            visible: card.summaryShown && card.summary !== ""
            face: Theme.type.small
            color: Theme.color.muted
            Accessible.ignored: true
        }
        Icon {
            id: arrow

            x: content.width - width
            y: card.stacked ? title.y + (title.face.line - height) / 2 : (content.height - height) / 2
            name: "arrow-right"
            color: card.ink
            size: Theme.shape.smallIcon
        }
    }
    background: Panel {
        radius: card.radius
        bar: card.ink
        pressed: card.down
        border.color: Theme.bare ? Theme.color.control : Theme.color.line
    }
}
