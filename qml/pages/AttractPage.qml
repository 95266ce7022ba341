// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first screen: every official language at once, with the same size, weight and place. A touch on a language opens
// the kiosk in it; a touch elsewhere opens it as it stands.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Session
import Kiosk.Theme

FocusScope {
    id: page

    required property Catalog catalog
    required property Language language

    signal languageChosen(code: string)
    signal startWanted()
    signal aidsWanted()
    signal speechWanted()
    signal helpWanted()

    readonly property bool landscape: width > height
    readonly property bool laced: !Theme.bare && !Theme.largeText

    function takeFocus(reason: int): void {
        const first = welcomes.itemAt(0) as Welcome;
        if (first !== null)
            first.button.forceActiveFocus(reason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.night

        LitGround {
            anchors.fill: parent
            visible: !Theme.bare
            light: Theme.color.nightLight
            half: Theme.color.nightHalf
            ground: Theme.color.night
            centre: Qt.point(page.width / 2, wheel.centreY)
            reach: 0.6 * Math.max(width, height)
        }
        TouchGround {
            anchors.fill: parent
            acts: true
            onClicked: page.startWanted()
        }
    }

    Phrase { id: greetingPhrase; language: page.language; context: "AttractPage"; source: QT_TR_NOOP("Welcome") }
    Phrase { id: invitationPhrase; language: page.language; context: "AttractPage"; source: QT_TR_NOOP("Touch to begin") }
    Phrase { id: privacyPhrase; language: page.language; context: "AttractPage"; source: QT_TR_NOOP("This kiosk keeps nothing about you") }
    LanguageModel {
        id: languages

        catalog: page.catalog
        codes: page.language.codes
        officialOnly: true
    }
    Wording { id: ministryName; catalog: page.catalog; language: page.language.code; textId: "ministry.acronym" }

    Words {
        id: ministryLine

        x: Theme.space.margin
        y: Theme.shape.ribbon + (Theme.largeText ? Theme.space.s : Theme.space.l)
        language: page.language.code
        exception: Words.Name
        text: ministryName.words
        visible: greetings.ministryNameFits
        face: Theme.largeText ? Theme.type.label : page.landscape ? Theme.type.h3 : Theme.type.h2
        font.family: Theme.textFamily
        color: Theme.color.inkOnNight
    }

    // Portrait above the greetings, landscape between them, on a thread.
    TurningLace {
        id: wheel

        readonly property real upper: ministryLine.visible && !page.landscape ? ministryLine.y + ministryLine.height : Theme.shape.ribbon
        readonly property real centreY: page.landscape ? greetings.middle : (upper + greetings.y) / 2
        // From its centre to the nearest thing.
        readonly property real room: {
            const beside = page.landscape ? page.width / 2 - Theme.space.margin - greetings.columnWidth : page.width * 0.38;
            const letters = greetings.mirrored ? Math.hypot(page.width / 2 - Theme.space.margin - group.most(item => (item as Welcome).greetingEnd),
                                                            Math.max(0, centreY - greetings.y - greetings.greetingHeight))
                                               : Infinity;
            return Math.min(beside, letters, centreY - upper - Theme.space.s) - Theme.space.s / 2;
        }

        // On whole pixels, or its threads blur. Its edge is a little within the item.
        width: Math.max(0, Math.round(2.08 * room))
        height: width
        x: Math.round(page.width / 2 - width / 2)
        y: Math.round(centreY - height / 2)
        visible: page.visible && page.laced && room > Theme.space.xxl
    }
    Hairline {
        x: page.width / 2
        y: Theme.shape.ribbon
        height: wheel.centreY - wheel.room - y
        visible: wheel.visible && page.landscape
    }

    FaceGroup {
        id: group

        siblings: welcomes
        texts: greetingPhrase.words
        width: greetings.greetingWidth
        lines: greetings.mirrored ? 1 : 2
        room: page.height * 0.2
        faces: [Theme.type.h2, Theme.type.h3, Theme.type.h4, Theme.type.label]
    }
    FaceGroup {
        id: nameGroup

        texts: Array.from(languages.ids).map(code => languages.nameOf(code))
        width: greetings.columnWidth - 2 * Theme.space.s
        room: page.height * (!Theme.lowered ? 0.15 : page.landscape && Theme.largeText ? 0.09 : 0.055)
        // In portrait below 64 px, from which on Qt fills letters anew as paths, not the same way each time.
        faces: [Theme.largeText || !page.landscape ? Theme.type.h2 : Theme.type.title, Theme.type.h2, Theme.type.h3, Theme.type.h4, Theme.type.label]
    }
    FaceGroup {
        id: invitationGroup

        texts: invitationPhrase.words
        width: nameGroup.width
        lines: 2
        faces: [Theme.type.small, Theme.type.caption]
    }
    Grid {
        id: greetings

        // Two languages mirror each other where there is a wheel between them.
        readonly property bool mirrored: page.landscape && page.laced && languages.count === 2
        // Side by side; one above the other where words would not fit so.
        readonly property bool sideBySide: {
            const half = (width - Theme.space.gap) / 2 - 2 * Theme.space.s;
            return page.landscape || (!Theme.largeText && Array.from(greetingPhrase.words).every(
                       words => Theme.type.leastWidth(words, Theme.type.label, 2) <= half));
        }
        readonly property real columnWidth: (width - columnSpacing * (columns - 1)) / columns
        // A greeting on one line may be longer than its button, as far as the wheel leaves room for it.
        readonly property real greetingWidth: mirrored ? columnWidth * 1.25 : columnWidth
        readonly property real greetingHeight: group.most(item => (item as Welcome).ownGreetingHeight)
        readonly property real contentHeight: group.most(item => (item as Welcome).contentHeight)
        readonly property real signHeight: group.most(item => (item as Welcome).signHeight)
        readonly property real invitationHeight: group.most(item => (item as Welcome).invitationHeight)
        // That of a button which says on one line what it is for.
        readonly property real invitationWidth: Array.from(invitationPhrase.words).reduce(
                   (most, words) => Math.max(most, Theme.type.leastWidth(words, Theme.type.small, 1)), 0) + 4 * Theme.space.s
        readonly property int rows: Math.ceil(languages.count / columns)

        // Where they may stand: below the name of the ministry and above what helps.
        readonly property real upper: (ministryNameFits ? ministryLine.y + ministryLine.height : Theme.shape.ribbon) + Theme.space.s
        readonly property real lower: aids.lowest - Theme.space.m
        // Between the ribbon and what helps.
        readonly property real middle: (Theme.shape.ribbon + aids.lowest) / 2
        // Where they begin on a portrait screen: in reach, the wheel of lace above them.
        readonly property real portraitTop: Math.round(Math.max(Theme.reachLine(page.height), page.height * 0.56))

        // What is left of the height that a hand reaches when all has its least, and which of the rest has room in it, the
        // most important first.
        readonly property real highest: Math.max(Theme.shape.ribbon, Theme.reachLine(page.height))
        readonly property real least: greetingHeight + Theme.space.s
                                      + Math.max(Theme.touch.target, nameGroup.face.line + 2 * Theme.space.s)
        readonly property real spare: page.height - highest - aids.height - 4 * Theme.space.m
                                      - (rows * least + (rows - 1) * rowSpacing)
        readonly property bool invitationsFit: !Theme.largeText && spare >= rows * invitationHeight
        readonly property real afterInvitations: spare - (invitationsFit ? rows * invitationHeight : 0)
        readonly property bool privacyFits: afterInvitations >= privacy.height + Theme.space.m
        readonly property real afterPrivacy: afterInvitations - (privacyFits ? privacy.height + Theme.space.m : 0)
        // Above the reach of a hand there is room for it in any case.
        readonly property real ministryNameHeight: Math.max(0, ministryLine.y + ministryLine.height + Theme.space.m - highest)
        readonly property bool ministryNameFits: afterPrivacy >= ministryNameHeight
        readonly property real afterName: afterPrivacy - (ministryNameFits ? ministryNameHeight : 0)
        readonly property bool signsFit: !Theme.largeText && invitationsFit && afterName >= rows * (signHeight + Theme.space.m)
        readonly property real room: afterName - (signsFit ? rows * (signHeight + Theme.space.m) : 0)

        // Air in the buttons, and between greeting and button.
        readonly property real buttonHeight: Math.round(Math.max(Theme.touch.target, Math.min(
                                                 Math.max(contentHeight + 2 * Theme.space.l, page.landscape ? 0 : Theme.touch.great),
                                                 contentHeight + 2 * Theme.space.s + Math.max(0, room / rows))))
        readonly property real gap: mirrored ? Math.round(Math.max(Theme.space.s, Math.min(Theme.space.xxl * 1.2, room / 2)))
                                  : room > 0 && !Theme.largeText ? Theme.space.l : Theme.space.xs

        x: Theme.space.margin
        y: {
            const lowest = greetings.lower - height;
            const wanted = greetings.mirrored ? greetings.middle - greetings.buttonHeight / 2 - greetings.gap - greetings.greetingHeight
                         : page.landscape || Theme.largeText ? (greetings.upper + lowest) / 2 : greetings.portraitTop;
            return Math.round(Math.max(Theme.shape.ribbon, Math.min(Math.max(wanted, greetings.upper, greetings.highest), lowest)));
        }
        width: page.width - 2 * Theme.space.margin
        columns: sideBySide ? Math.max(1, languages.count) : 1
        // Landscape, the wheel of lace stands in the gap.
        columnSpacing: mirrored ? width - 2 * Math.max(width * 0.27, Math.min(width * 0.3, invitationWidth)) : Theme.space.gap
        rowSpacing: Theme.lowered ? Theme.space.s : Theme.space.m

        Repeater {
            id: welcomes

            model: languages

            Welcome {
                required property int index

                width: greetings.columnWidth
                greetingWidth: greetings.greetingWidth
                greetingSide: !greetings.mirrored ? Text.AlignHCenter : index === 0 ? Text.AlignLeft : Text.AlignRight
                greetingHeight: greetings.greetingHeight
                gap: greetings.gap
                buttonHeight: greetings.buttonHeight
                contentRoom: greetings.contentHeight
                signShown: greetings.signsFit
                invitationShown: greetings.invitationsFit
                greetingFace: group.face
                nameFace: nameGroup.face
                invitationFace: invitationGroup.face
                greetingWords: greetingPhrase.words[index] ?? ""
                invitation: invitationPhrase.words[index] ?? ""
                onChosen: page.languageChosen(code)
            }
        }
    }
    Hairline {
        x: page.width / 2
        y: greetings.y
        height: greetings.greetingHeight
        visible: greetings.columns === 2 && !page.landscape
    }

    FirstHelp {
        id: aids

        readonly property real lowest: (greetings.privacyFits ? privacy.y : page.height) - height - Theme.space.m

        x: Theme.space.margin
        y: page.landscape || Theme.largeText ? lowest : Math.min(lowest, greetings.y + greetings.height + Theme.space.l)
        width: page.width - 2 * Theme.space.margin
        language: page.language
        landscape: page.landscape
        onAidsWanted: page.aidsWanted()
        onSpeechWanted: page.speechWanted()
        onHelpWanted: page.helpWanted()
    }

    PrivacyLines {
        id: privacy

        x: Theme.space.margin
        width: page.width - 2 * Theme.space.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.largeText ? Theme.space.s : page.landscape ? Theme.space.m : Theme.space.xl
        // Gives way where the greetings need its room.
        visible: greetings.privacyFits
        codes: page.language.official
        words: privacyPhrase.words
        mirrors: page.landscape
    }
}
