// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The offices: which there are, where the chosen one is, how to get there, and its address to take along.
//
// Portrait: map, list and directions on one screen; where the text is larger, the directions have a screen of their own.
// Landscape: the list below the title, the map beside it, and the detail with its code below the map, or beside it where
// the map would be flat; the directions take the place of map and detail when they are asked for. Where neither has room, as with large text: the list, then the directions,
// then the map, one after the other.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Navigation
import Kiosk.Theme

SectionFrame {
    id: page

    /*! The office where this machine stands; empty if it stands in none. */
    required property string hereId

    readonly property string officeId: page.place.officeId
    readonly property SearchModel search: page.context.search
    // Whether what is shown lies behind another view, and which.
    readonly property bool inner: page.arrangement === OfficesPage.InTurn ? page.shown !== page.first
                                                                          : page.directionsAlone && map.available
    readonly property int outerView: page.arrangement === OfficesPage.InTurn && page.shown === Place.Map ? Place.Directions
                                                                                                         : Place.Overview

    enum Arrangement { Above, Beside, InTurn }
    readonly property int arrangement: Theme.largeText || (!page.landscape && (Theme.cramped || Theme.lowered)) ? OfficesPage.InTurn
                                     : !page.landscape ? OfficesPage.Above
                                     : page.beside >= Math.max(detail.columnHeight, map.leastColumnHeight) ? OfficesPage.Beside
                                                                                           : OfficesPage.InTurn
    // A list of one needs no choice.
    readonly property bool several: officeModel.count > 1
    // In turn: what is shown, and what is shown first.
    readonly property int first: page.several ? Place.Overview : Place.Directions
    readonly property int shown: page.place.view === Place.Overview ? page.first : page.place.view
    // On a screen that is hardly wider than high the buttons may need two rows.
    readonly property int buttonRows: page.width < 1.5 * page.height ? 2 : 1
    // The height of map and detail above the buttons, which does not depend on their labels.
    readonly property real beside: page.height - page.barBelowBody - Math.max(Theme.shape.ribbon, Theme.reachLine(page.height)) - page.bottomGap
                                   - page.buttonRows * (page.bottomGap + Math.max(Theme.touch.control, 2 * Theme.type.label.line + Theme.space.xs))
    // Whether the directions have a screen of their own instead of the map.
    readonly property bool directionsAlone: page.arrangement === OfficesPage.InTurn ? page.shown === Place.Directions
                                          : !page.directionsFit
                                            && (page.place.view === Place.Directions
                                                || (page.arrangement === OfficesPage.Beside && !map.available))
    // Whether they fit below map and list: a heading and eight lines.
    readonly property bool directionsFit: page.arrangement === OfficesPage.Above
                                          && (!map.available || page.bodyHeight - map.leastHeight - 2 * page.gap
                                              - Theme.type.h4.line - 2 * Theme.type.small.line - 2 * Theme.space.s
                                              >= Theme.type.h3.line + 8 * Theme.type.pair.line)

    readonly property string distance: office.distance > 0 ? qsTr("Distance between the offices: %1").arg(office.far) : ""
    readonly property color ink: Theme.accentInk(page.look.accent)
    readonly property real gap: Theme.space.s

    signal codeWanted()

    hasPlainWords: true
    wordsActionAbove: true
    // Where the directions stand below the map, the button for plain words stands beside their heading.
    wordsActionInBody: page.arrangement === OfficesPage.Above && Theme.textScale === 1 && directions.wordsActionFits
    column: page.arrangement === OfficesPage.InTurn && page.shown === Place.Overview ? list : directions.column
    low: true
    spokenParts: [list, distance, detail, directions]
    bodyIsControls: page.arrangement === OfficesPage.InTurn && page.shown === Place.Overview
    // The buttons of directions and map stand at their lower ends.
    bodyIsText: page.arrangement === OfficesPage.InTurn && !page.bodyIsControls
    sided: page.arrangement === OfficesPage.Beside
    title: titleWording.words
    secondTitle: secondWording.words
    // In portrait the code; in landscape, where the code is shown, the way there and back to the map.
    viewActionLabel: page.arrangement === OfficesPage.Above ? qsTr("Take it on your phone")
                   : page.arrangement === OfficesPage.InTurn ? ""
                   : !page.directionsAlone ? qsTr("How to get there") : map.available ? qsTr("Show on the map") : ""
    viewActionIcon: page.arrangement === OfficesPage.Above ? "qr-code" : page.directionsAlone ? "geo-alt" : "signpost-2"
    onViewActionWanted: {
        if (page.arrangement === OfficesPage.Above)
            page.codeWanted();
        else
            page.showView(page.directionsAlone ? Place.Overview : Place.Directions);
    }

    onOfficeIdChanged: directions.column.reset()
    onWasReset: {
        map.reset();
        list.reset();
        directions.column.reset();
    }

    function back(): void {
        if (page.inner)
            page.showView(page.outerView);
        else
            page.backWanted();
    }
    function showText(textId: string): void {
        page.showView(directionModel.indexOf(textId) >= 0 ? Place.Directions : Place.Overview);
        page.column?.showText(textId);
    }
    function showView(view: int): void {
        page.openWanted(page.context.navigator.office(page.officeId, view));
    }
    function choose(officeId: string): void {
        const view = page.arrangement === OfficesPage.InTurn ? Place.Directions : page.place.view;
        page.openWanted(page.context.navigator.office(officeId, view));
    }

    Wording {
        id: titleWording

        catalog: page.context.catalog
        language: page.language
        textId: page.sectionId + ".short"
    }
    Wording {
        id: secondWording

        catalog: page.context.catalog
        language: page.secondLanguage
        textId: page.sectionId + ".short"
    }
    OfficeModel {
        id: officeModel

        catalog: page.context.catalog
        language: page.language
    }
    Office {
        id: office

        // The whole and the tenths of a kilometre: each language separates them in its own way.
        readonly property int tenths: Math.round(office.distance / 100)
        readonly property string far: qsTr("about %1.%2 km").arg(Math.floor(office.tenths / 10)).arg(office.tenths % 10)

        catalog: page.context.catalog
        language: page.language
        officeId: page.officeId
        note: qsTr("Approximate location")
    }
    DirectionModel {
        id: directionModel

        catalog: page.context.catalog
        language: page.language
        officeId: page.officeId
    }

    OfficeMap {
        id: map

        readonly property bool above: page.arrangement === OfficesPage.Above
        readonly property bool beside: page.arrangement === OfficesPage.Beside
        // Beyond the body's margins, to the edges of the screen and of the title.
        readonly property real wide: page.bodyWidth + page.leftMargin + page.rightMargin
        // On a portrait screen: what the words leave of the height, but no higher than looks well.
        readonly property real free: page.bodyHeight + page.topMargin - list.height - 2 * page.gap
                                     - (page.directionsFit ? directions.wantedHeight : howTo.height)

        x: page.arrangement === OfficesPage.InTurn ? 0 : -page.leftMargin
        y: page.arrangement === OfficesPage.InTurn ? 0 : -page.topMargin
        width: page.arrangement === OfficesPage.InTurn ? page.bodyWidth : map.beside && !detail.below ? map.wide - detail.width : map.wide
        // On whole pixels, or it blurs.
        height: Math.round(map.above ? Math.max(map.leastHeight, Math.min(map.free, map.wide * (page.directionsFit ? 0.54 : 0.7)))
                         : map.beside ? page.bodyHeight + page.topMargin - (detail.below ? detail.stripHeight : 0) : page.bodyHeight)
        visible: map.available && !page.directionsAlone && (map.above || map.beside || page.shown === Place.Map)
        language: page.language
        plan: office.map
        number: office.number
        accuracyMetres: office.accuracyMetres
        here: page.officeId === page.hereId
        buttonsInRow: !page.landscape || Theme.textsStandHigh
        highest: Theme.reachLine(page.height) - page.bodyTop - y
    }
    OfficeList {
        id: list

        parent: page.sided ? page.sidePlace : page.bodyPlace
        y: map.above && map.available ? map.y + map.height + page.gap : 0
        width: parent.width
        height: !map.above ? parent.height : page.several ? Math.min(list.wholeHeight, page.bodyHeight * 0.6) : 0
        visible: page.several && (map.beside || (map.above ? !page.directionsAlone : page.shown === Place.Overview))
        spacing: page.gap
        language: page.language
        offices: officeModel
        accent: page.look.accent
        officeId: page.officeId
        hereId: page.hereId
        search: page.search
        sideBySide: map.above
        narrow: page.arrangement !== OfficesPage.InTurn
        onChosen: officeId => page.choose(officeId)
    }
    // Below the list where it has room there, else with the directions.
    Words {
        id: distance

        readonly property bool fits: !map.above && list.cardsHeight + list.spacing + height <= list.height

        parent: list.parent
        y: list.cardsHeight + list.spacing
        width: list.width
        language: page.language
        text: page.distance
        visible: list.visible && distance.fits
        face: Theme.type.caption
        color: Theme.color.muted
    }
    OfficeDirections {
        id: directions

        y: page.directionsFit ? list.y + list.height + page.gap : 0
        width: page.bodyWidth
        height: page.bodyHeight - y
        visible: page.directionsFit || page.directionsAlone
        language: page.language
        office: office
        directions: directionModel
        search: page.search
        note: distance.fits ? "" : page.distance
        ink: page.ink
        mapAvailable: map.available
        mapOffered: map.available && !map.beside // else the page offers it
        named: (map.above ? page.directionsAlone || !page.several : !map.beside || !list.addressesShown)
        alone: page.directionsAlone
        wordsActionLabel: page.wordsActionLabel
        wordsActionShown: page.wordsActionInBody
        wordsActionIcon: page.wordsActionIcon
        onWordsActionWanted: page.wordsActionWanted()
        codeOffered: !map.above // else the page offers it beside the way back
        compact: page.arrangement === OfficesPage.InTurn
        turnedElsewhere: page.turnsInRow && page.landscape && page.directionsAlone
        onMapWanted: page.showView(page.arrangement === OfficesPage.InTurn ? Place.Map : Place.Overview)
        onCodeWanted: page.codeWanted()
    }
    // On a portrait screen, where the directions do not fit below the list.
    PushButton {
        id: howTo

        y: list.y + list.height + page.gap
        width: page.bodyWidth
        language: page.language
        text: qsTr("How to get there")
        iconName: "signpost-2"
        visible: map.above && !page.directionsFit && !page.directionsAlone
        onClicked: page.showView(Place.Directions)
    }
    OfficeDetail {
        id: detail

        x: detail.below ? map.x : map.x + map.width
        y: detail.below ? map.y + map.height : map.y
        width: detail.below ? map.wide : Math.round(Math.max(detail.columnWidth, map.wide / 3))
        height: detail.below ? detail.stripHeight : map.height
        // A flatter map would show too few streets.
        below: page.beside - detail.stripHeight >= Math.max(map.leastColumnHeight, 0.38 * map.wide)
        visible: map.beside && !page.directionsAlone
        language: page.language
        office: office
        search: page.search
        onCodeWanted: page.codeWanted()
    }
}
