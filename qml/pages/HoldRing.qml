// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a finger that has to rest is told: a ring around it that fills, and in words above it whether it can be lifted.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Session
import Kiosk.Theme

Item {
    id: ring

    required property HoldFilter filter
    required property string language

    readonly property bool held: ring.filter.state === HoldFilter.Held
    /*! How much of the ring is filled, 0 to 1: in quarters where nothing is to move. */
    readonly property real share: ring.filter.state === HoldFilter.TooShort ? 0
                                : Theme.reducedMotion ? Math.floor(4 * ring.filter.share) / 4 : ring.filter.share

    anchors.fill: parent
    // Above all there is, for it is about what is below the finger.
    z: 4
    visible: ring.filter.state !== HoldFilter.Idle

    // Of the two colours that are seen on every ground: one outside, the other inside, and the first fills it. A ring
    // that is full is thicker too.
    Rectangle {
        id: band

        readonly property real grown: ring.held ? Theme.shape.holdRingStroke / 2 : 0
        readonly property real edge: Theme.shape.focusOuter
        readonly property real hair: Math.max(1, edge / 2)

        x: Math.round(ring.filter.x - width / 2)
        y: Math.round(ring.filter.y - height / 2)
        width: Theme.shape.holdRing + 2 * band.grown
        height: width
        radius: width / 2
        color: "transparent"
        border.width: band.hair
        border.color: Theme.color.focusInner

        CountdownRing {
            anchors.fill: parent
            anchors.margins: band.hair
            share: 0
            thickness: Theme.shape.holdRingStroke + band.grown
            track: Theme.color.focusOuter
        }
        CountdownRing {
            anchors.fill: parent
            anchors.margins: band.hair + band.edge
            share: ring.share
            thickness: Theme.shape.holdRingStroke + band.grown - 2 * band.edge
            filled: Theme.color.focusInner
            track: "transparent"
        }
    }
    // Above the finger and the hand; beside them where there is no room.
    Rectangle {
        id: bubble

        readonly property real gap: Theme.space.s
        readonly property real reach: Theme.shape.holdRing / 2 + Theme.shape.holdRingStroke
        readonly property bool above: ring.filter.y - bubble.reach - bubble.gap - height >= 0
        readonly property bool onRight: ring.filter.x < ring.width / 2
        readonly property real start: bubble.above ? ring.filter.x - width / 2
                                   : bubble.onRight ? ring.filter.x + bubble.reach + bubble.gap : ring.filter.x - bubble.reach - bubble.gap - width

        readonly property real wordsStart: sign.x + sign.width + Theme.space.s
        readonly property real wordsRoom: width - sign.width - Theme.space.s - 2 * Theme.space.m

        x: Math.round(Math.max(bubble.gap, Math.min(bubble.start, ring.width - width - bubble.gap)))
        y: Math.round(bubble.above ? ring.filter.y - bubble.reach - bubble.gap - height
                                   : Math.max(bubble.gap, ring.filter.y - height / 2))
        // As wide with either words, so that it stays where it is.
        width: Math.min(ring.width - 2 * bubble.gap,
                        sign.width + Math.max(keep.implicitWidth, done.implicitWidth) + Theme.space.s + 2 * Theme.space.m)
        height: Math.max(sign.height, keep.height, done.height) + 2 * Theme.space.s
        radius: Theme.shape.button
        color: ring.held ? Theme.color.action : Theme.color.surface
        border.width: Math.max(2, Theme.shape.stroke)
        border.color: ring.held ? Theme.color.inkOnAction : Theme.color.ink

        Icon {
            id: sign

            x: (bubble.width - width - Theme.space.s - (ring.held ? done : keep).width) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: ring.held ? "check-lg" : "hand-index"
            size: Theme.shape.smallIcon
            color: ring.held ? Theme.color.inkOnAction : Theme.color.ink
        }
        BubbleWords {
            id: keep

            x: bubble.wordsStart
            room: bubble.wordsRoom
            text: qsTr("Keep holding")
            color: Theme.color.ink
            visible: !ring.held
        }
        BubbleWords {
            id: done

            x: bubble.wordsStart
            room: bubble.wordsRoom
            text: qsTr("You can let go")
            color: Theme.color.inkOnAction
            visible: ring.held
        }
    }

    component BubbleWords: Words {
        required property real room

        width: Math.min(implicitWidth, room)
        anchors.verticalCenter: parent.verticalCenter
        language: ring.language
        face: Theme.type.h4
    }
}
