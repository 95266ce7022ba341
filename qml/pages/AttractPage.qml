// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first screen: every official language at once, with the same size, weight and place. A touch on a language opens
// the kiosk in it; a touch elsewhere opens it as it stands.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Session
import Kiosk.Theme

FocusScope {
    id: page

    required property Catalog catalog
    required property Language language

    signal languageChosen(code: string)
    signal startWanted()
    signal aidsWanted()
    signal helpWanted()

    readonly property bool landscape: width > height

    function takeFocus(reason: int): void {
        const first = welcomes.itemAt(0) as Welcome;
        if (first !== null)
            first.button.forceActiveFocus(reason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.night

        TouchGround {
            anchors.fill: parent
            onClicked: page.startWanted()
        }
    }

    Phrase { id: aidsPhrase; language: page.language; context: "AttractPage"; source: QT_TR_NOOP("Aids") }
    Phrase { id: helpPhrase; language: page.language; context: "AttractPage"; source: QT_TR_NOOP("Ask a person") }
    LanguageModel {
        id: languages

        catalog: page.catalog
        codes: page.language.codes
        officialOnly: true
    }
    Wording {
        id: ministryName

        catalog: page.catalog
        language: page.language.code
        textId: "ministry.acronym"
    }

    Words {
        id: houseName

        x: Theme.space.margin
        y: Theme.shape.ribbon + (Theme.largeText ? Theme.space.s : Theme.space.l)
        language: page.language.code
        exception: Words.Name
        text: ministryName.words
        face: Theme.largeText ? Theme.type.label : Theme.type.h2
        font.family: Theme.textFamily
        color: Theme.color.inkOnNight
    }

    // Portrait above the greetings, landscape between them.
    Lace {
        id: wheel

        readonly property real room: page.landscape ? Math.min(greetings.columnSpacing, page.height * 0.62,
                                                           2 * (aids.y - Theme.space.s - greetings.y) - greetings.height)
                                                : Math.min(page.width * 0.72, greetings.y - houseName.height - 2 * Theme.space.xl)

        // On whole pixels, or its threads blur.
        width: Math.max(0, Math.round(room))
        height: width
        x: Math.round((page.width - width) / 2)
        y: Math.round(page.landscape ? greetings.y + (greetings.height - height) / 2
                                 : houseName.y + houseName.height
                                   + (greetings.y - houseName.y - houseName.height - height) / 2)
        visible: page.visible && !Theme.bare && !Theme.largeText && room > Theme.space.xxl
        onVisibleChanged: rotation = 0
        thread: Theme.color.laceThread
        flower: Theme.color.laceFlower
        teeth: Theme.color.laceTeeth
        petals: Theme.color.lacePetals

        // Smoothly where hardware draws; else in steps so small and rare that they cost next to nothing.
        NumberAnimation {
            target: wheel
            property: "rotation"
            from: 0
            to: 360
            duration: Theme.motion.wheel
            loops: Animation.Infinite
            running: Theme.moving && wheel.visible
        }
        Timer {
            interval: Theme.motion.wheelStep
            repeat: true
            running: !Theme.drawnByHardware && !Theme.reducedMotion && wheel.visible
            onTriggered: wheel.rotation = (wheel.rotation + 360 * interval / Theme.motion.wheel) % 360
        }
    }

    FaceGroup {
        id: group

        siblings: welcomes
        faces: Theme.largeText ? [Theme.type.h3, Theme.type.h4, Theme.type.label]
                               : [Theme.type.h2, Theme.type.h3, Theme.type.h4, Theme.type.label]
        facesTooLarge: group.most(item => (item as Welcome).facesTooLarge)
    }
    Grid {
        id: greetings

        // What there is between the name of the ministry and the lower edge.
        readonly property real upper: houseName.y + houseName.height + Theme.space.s
        readonly property real lower: aids.lowest - Theme.space.m
        // Where they begin on a portrait screen: in reach, the wheel of lace above them.
        readonly property real portraitTop: Math.max(Theme.reachLine(page.height), page.height * 0.56)
        readonly property real columnWidth: (width - columnSpacing * (columns - 1)) / columns
        readonly property real greetingHeight: group.most(item => (item as Welcome).greetingHeight)
        readonly property real buttonHeight: group.most(item => (item as Welcome).buttonHeight)

        x: Theme.space.margin
        y: page.landscape || Theme.largeText ? Math.max(upper, upper + (lower - upper - height) / 2)
                                         : portraitTop
        width: page.width - 2 * Theme.space.margin
        // Side by side; one above the other where large words would not fit so.
        columns: Theme.largeText && !page.landscape ? 1 : Math.max(1, languages.count)
        // Landscape, the wheel of lace stands in the gap.
        columnSpacing: page.landscape && !Theme.bare && !Theme.largeText ? page.width * 0.4 : Theme.space.gap
        rowSpacing: Theme.space.l

        Repeater {
            id: welcomes

            model: languages

            Welcome {
                width: greetings.columnWidth
                greetingRoom: greetings.columns > 1 ? greetings.greetingHeight : 0
                buttonRoom: greetings.buttonHeight
                faces: group.faces
                face: group.face
                greetingWords: page.language.phrase(code, "AttractPage", QT_TR_NOOP("Welcome"))
                invitation: page.language.phrase(code, "AttractPage", QT_TR_NOOP("Touch to begin"))
                low: page.landscape
                onChosen: page.languageChosen(code)
            }
        }
    }

    // What helps before a language is chosen: side by side where the labels fit.
    Grid {
        id: aids

        readonly property real room: page.width - 2 * Theme.space.margin
        readonly property real wanted: aidsButton.implicitWidth + columnSpacing + helpButton.implicitWidth
        readonly property real lowest: (privacy.visible ? privacy.y : page.height) - height - Theme.space.m
        readonly property real spare: Math.max(0, room - wanted)

        x: columns > 1 && page.landscape ? (page.width - wanted) / 2 : Theme.space.margin
        y: page.landscape || Theme.largeText ? lowest : greetings.y + greetings.height + Theme.space.l
        columns: wanted <= room ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.s

        BilingualButton {
            id: aidsButton

            width: aids.columns > 1 ? implicitWidth + (page.landscape ? 0 : aids.spare * 0.3) : aids.room
            codes: page.language.official
            labels: aidsPhrase.words
            text: aidsPhrase.spoken
            iconName: "universal-access-circle"
            ink: Theme.color.inkOnNight
            ground: Theme.color.night
            edge: Theme.bare ? Theme.color.control : Theme.color.inkOnNight
            oneLine: Theme.largeText
            onClicked: page.aidsWanted()
        }
        BilingualButton {
            id: helpButton

            width: aids.columns > 1 ? implicitWidth + (page.landscape ? 0 : aids.spare * 0.7) : aids.room
            codes: page.language.official
            labels: helpPhrase.words
            text: helpPhrase.spoken
            iconName: "person"
            ink: Theme.color.inkOnNight
            ground: Theme.color.night
            edge: Theme.bare ? Theme.color.control : Theme.color.inkOnNight
            oneLine: Theme.largeText
            onClicked: page.helpWanted()
        }
    }

    Column {
        id: privacy

        x: Theme.space.margin
        width: page.width - 2 * Theme.space.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.largeText ? Theme.space.s : page.landscape ? Theme.space.l : Theme.space.xl
        // Gives way where the greetings need its room.
        visible: page.landscape || Theme.largeText
                 ? page.height - height > greetings.height + aids.height + greetings.upper + 3 * Theme.space.l
                 : greetings.portraitTop + greetings.height + aids.height + 2 * Theme.space.l
                   <= page.height - height - anchors.bottomMargin

        Repeater {
            model: languages

            Words {
                id: promise

                required property string code

                width: parent?.width ?? 0
                horizontalAlignment: Text.AlignHCenter
                language: code
                text: promise.joined(page.language.phrase(code, "AttractPage", QT_TR_NOOP("This kiosk keeps nothing about you")))
                face: Theme.largeText ? Theme.type.caption : Theme.type.small
                color: Theme.color.mutedOnNight
            }
        }
    }
}
