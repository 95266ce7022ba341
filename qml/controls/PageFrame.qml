// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of a page: its title on the section's colour, its body, and the way back and on.
// Upright: title above, body, ways, then the bar. Lying: title and ways in a column on the left, body right, bar below it.

import QtQuick
import Kiosk.Theme

FocusScope {
    id: frame

    default property alias body: bodyItem.data

    /*! The codes of the page's language and of the other one that names it. */
    required property string language
    required property string secondLanguage
    /*! The name of the house, the title, the same in the other language, and a line above the title. */
    required property string house
    required property string title
    property string secondTitle: ""
    property string kicker: ""
    /*! A line below the title, in place of the second title. */
    property string hint: ""
    /*! The ground of the header and the ink on it. */
    property color ground: Theme.color.canvas
    property color inkOnGround: Theme.color.ink
    property color mutedOnGround: Theme.color.muted
    /*! The labels of the ways back and on; an empty one is absent. */
    property string backLabel: ""
    property string nextLabel: ""
    /*! A round ornament, drawn where the header leaves room for it. */
    property alias motif: motifHolder.data
    /*! The height of the bar, which stands below the body, px. */
    required property real barHeight
    /*! Whether the header takes all the room above the reach of a hand, as where the body is all controls. */
    property bool bodyIsControls: false

    readonly property bool lying: width > height
    // What the bar takes from the body and from the column.
    readonly property real barBelowBody: frame.lying && Theme.largeText ? 0 : frame.barHeight
    readonly property real barBelowColumn: frame.lying && !Theme.largeText ? 0 : frame.barHeight
    readonly property real bodyWidth: bodyItem.width
    readonly property real bodyHeight: bodyItem.height

    /*! The column of the body that may have several pages. */
    property PagedColumn column: null

    signal backWanted()
    signal nextWanted()

    /*! Turns \a pages of the body on, or back where it is below 0. */
    function turn(pages: int): void {
        if (frame.column !== null)
            frame.column.turnTo(frame.column.page + pages);
    }
    /*! Puts the keyboard on the title, where reading begins. */
    function takeFocus(reason: int): void {
        titleItem.ringShown = reason === Qt.TabFocusReason;
        titleItem.forceActiveFocus(reason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.canvas
    }

    Rectangle {
        id: header

        // Where the words must end, lying.
        readonly property real room: ways.visible ? ways.y - Theme.space.m : header.height
        readonly property real margin: Theme.largeText ? Theme.space.m : Theme.space.margin
        readonly property real least: texts.y + texts.height + Theme.space.m
        readonly property real wanted: frame.bodyIsControls ? Theme.reachLine(frame.height) - Theme.space.l
                                                            : Theme.largeText ? 0 : Theme.space.xxl * 4

        width: frame.lying ? Math.round(frame.width * Theme.sideShare) : frame.width
        height: frame.lying ? frame.height : Math.max(least, wanted)
        color: frame.ground
        clip: true

        Rectangle {
            width: frame.lying ? Theme.shape.thin : parent.width
            height: frame.lying ? parent.height : Theme.shape.thin
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            color: Theme.color.line
            visible: Theme.bare || frame.ground === Theme.color.canvas
        }

        // Upright: at the right of the header, beside the words. Lying: between the words and the ways, or rising from
        // the lower edge where there are no ways. Never behind a letter.
        Item {
            id: motifHolder

            readonly property real wordsEnd: texts.x + Math.max(titleItem.contentWidth, kickerRow.width, second.contentWidth)
            readonly property real free: header.room - header.least
            readonly property real centreX: frame.lying ? header.width / 2 : header.width * 0.88
            readonly property real centreY: !frame.lying ? header.height / 2
                                          : ways.visible ? header.least + motifHolder.free / 2 : header.height
            readonly property real radius: !frame.lying ? Math.min(header.height * 0.9,
                                                                   motifHolder.centreX - motifHolder.wordsEnd - Theme.space.m)
                                         : ways.visible ? Math.min(motifHolder.free / 2, header.width * 0.42)
                                                        : Math.min(motifHolder.free - Theme.space.m, header.width * 0.52)

            x: centreX - radius
            y: centreY - radius
            width: 2 * radius
            height: 2 * radius
            visible: !Theme.largeText && radius > Theme.space.xxl * 1.5
        }

        Column {
            id: texts

            x: header.margin
            y: Theme.shape.ribbon + (Theme.largeText ? Theme.space.s : Theme.space.l)
            // Where the header is tall, its words leave half of it to the ornament.
            width: (header.width - 2 * header.margin) * (frame.bodyIsControls && !frame.lying && !Theme.largeText ? 0.58 : 1)
            spacing: Theme.largeText ? 0 : Theme.space.s

            Flow {
                id: kickerRow

                visible: !(frame.lying && Theme.largeText)
                width: Math.min(texts.width, houseName.implicitWidth + (kickerText.visible ? spacing + kickerText.implicitWidth : 0))
                spacing: Theme.space.m

                Words {
                    id: houseName

                    language: frame.language
                    exception: "name"
                    text: frame.house
                    face: Theme.largeText ? Theme.type.label : Theme.type.h3
                    font.family: Theme.textFamily
                    color: frame.inkOnGround
                }
                Words {
                    id: kickerText

                    language: frame.language
                    text: frame.kicker
                    visible: text !== ""
                    face: Theme.type.small
                    // On one base line with the name before it.
                    topPadding: Math.max(0, houseName.face.size - kickerText.face.size)
                    width: Math.min(implicitWidth, texts.width)
                    color: frame.inkOnGround
                }
            }
            Heading {
                id: titleItem

                property bool ringShown: false

                width: parent.width
                language: frame.language
                text: frame.title
                lines: frame.lying ? 3 : 2
                room: frame.lying ? header.room - texts.y - titleItem.y : Infinity
                faces: Theme.largeText ? [Theme.type.h3, Theme.type.h4, Theme.type.label]
                                   : [Theme.type.h1, Theme.type.h2, Theme.type.h3, Theme.type.label]
                color: frame.inkOnGround

                Item {
                    width: titleItem.contentWidth
                    height: titleItem.height

                    FocusRing {
                        visible: titleItem.activeFocus && titleItem.ringShown
                    }
                }
            }
            Words {
                id: second

                width: parent.width
                language: frame.hint === "" ? frame.secondLanguage : frame.language
                exception: frame.hint === "" ? "second title" : ""
                text: frame.hint === "" ? frame.secondTitle : second.joined(frame.hint)
                // The first to give way: to large text, and to a long title above the ways.
                visible: text !== "" && !Theme.largeText
                         && (!frame.lying || second.y + second.height + texts.y + Theme.space.m <= header.room)
                face: Theme.type.small
                color: frame.mutedOnGround
            }
        }
    }

    Item {
        id: bodyItem

        readonly property real margin: frame.lying ? Theme.space.l : Theme.space.margin

        x: (frame.lying ? header.width : 0) + margin
        y: frame.lying ? Theme.shape.ribbon + Theme.space.l
                       : frame.bodyIsControls ? Math.max(header.height + Theme.space.l, Theme.reachLine(frame.height))
                                              : header.height + Theme.space.l
        width: frame.width - x - margin
        height: frame.height - y - frame.barBelowBody - Theme.space.l
                - (frame.lying || !ways.visible ? 0 : ways.height + Theme.space.l)
    }

    // The two ways stand side by side where their labels fit, else one above the other.
    Item {
        id: ways

        readonly property bool oneRow: (back.visible ? back.implicitWidth : 0) + (next.visible ? next.implicitWidth : 0)
                                       + Theme.space.s <= header.width - 2 * header.margin

        visible: frame.backLabel !== "" || frame.nextLabel !== ""
        // A long label takes some of the margin.
        readonly property real margin: Math.max(back.implicitWidth, next.implicitWidth) > header.width - 2 * header.margin
                                       ? Theme.space.s : header.margin

        x: margin
        width: header.width - 2 * margin
        height: oneRow || frame.backLabel === "" || frame.nextLabel === "" ? Math.max(back.height, next.height)
                                                         : back.height + Theme.space.s + next.height
        y: frame.height - height - frame.barBelowColumn - Theme.space.l

        PushButton {
            id: back

            width: ways.oneRow ? implicitWidth : parent.width
            y: ways.height - height
            language: frame.language
            text: frame.backLabel
            iconName: "arrow-left"
            visible: frame.backLabel !== ""
            onClicked: frame.backWanted()
        }
        PushButton {
            id: next

            width: ways.oneRow ? implicitWidth : parent.width
            anchors.right: parent.right
            y: ways.oneRow ? ways.height - height : 0
            language: frame.language
            text: frame.nextLabel
            iconName: "arrow-right"
            iconTrails: true
            visible: frame.nextLabel !== ""
            onClicked: frame.nextWanted()
        }
    }
}
