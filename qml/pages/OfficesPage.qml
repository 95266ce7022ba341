// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The offices: which there are, where the chosen one is, how to get there, and its address to take along.
//
// Upright: map, list and directions on one screen; where the text is larger, the directions by themselves. Lying: the list
// below the title, the map, and the detail with its code below the map; the directions take the place of both when asked
// for. Where neither has room, as with large text: the list, then the directions, then the map, each by itself.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

SectionFrame {
    id: page

    required property Catalog catalog
    /*! The chosen office, and the one where this machine stands; empty if it stands in none. */
    required property string officeId
    required property string hereId
    /*! What of the office is shown, where not all has room: nothing in particular, "directions" or "map". */
    required property string view
    /*! The search that led here, whose words are marked; null where none did. */
    property SearchModel search: null

    /*! Whether what is shown lies behind something, and what that is. */
    readonly property bool inner: page.arrangement === OfficesPage.InTurn ? page.shown !== page.first
                                                                          : page.directionsAlone && map.available
    readonly property string outerView: page.arrangement === OfficesPage.InTurn && page.shown === "map" ? "directions" : ""

    enum Arrangement { Above, Beside, InTurn }
    readonly property int arrangement: Theme.largeText ? OfficesPage.InTurn
                                     : !page.lying ? OfficesPage.Above
                                     : page.beside - detail.leastHeight >= map.leastHeight ? OfficesPage.Beside
                                                                                           : OfficesPage.InTurn
    // A list of one needs no choice.
    readonly property bool several: offices.count > 1
    // In turn: what is shown, and what is shown first.
    readonly property string first: page.several ? "" : "directions"
    readonly property string shown: page.view === "" ? page.first : page.view
    // The height beside the title, above the bar.
    readonly property real beside: page.height - page.barBelowBody - Theme.shape.ribbon
    // Whether the directions have a screen of their own.
    readonly property bool directionsAlone: page.arrangement === OfficesPage.InTurn ? page.shown === "directions"
                                          : !page.directionsFit
                                            && (page.view === "directions"
                                                || (page.arrangement === OfficesPage.Beside && !map.available))
    // Whether they fit below map and list: a heading and eight lines.
    readonly property bool directionsFit: page.arrangement === OfficesPage.Above
                                          && (!map.available || page.bodyHeight - map.leastHeight - 2 * page.gap
                                              - Theme.type.h4.line - 2 * Theme.type.small.line - 2 * Theme.space.s
                                              >= Theme.type.h3.line + 8 * Theme.type.pair.line)

    readonly property string distance: office.distance > 0 ? qsTr("Distance between the offices: %1").arg(office.far) : ""
    readonly property color ink: Theme.sectionInk(page.sectionId)
    readonly property real gap: Theme.space.s

    signal officeChosen(officeId: string)
    signal viewWanted(view: string)
    signal codeWanted()

    column: page.arrangement === OfficesPage.InTurn && page.shown === "" ? list : directions
    low: true
    bodyIsControls: page.arrangement === OfficesPage.InTurn && page.shown === ""
    sided: page.arrangement === OfficesPage.Beside
    title: titleWording.words
    secondTitle: secondWording.words
    thirdLabel: page.arrangement === OfficesPage.Above ? qsTr("Take it on your phone") : ""
    thirdIcon: "qr-code"
    onThirdWanted: page.codeWanted()

    onOfficeIdChanged: directions.rewind()
    onForgotten: {
        map.forget();
        list.rewind();
        directions.rewind();
    }

    /*! What of the chosen office shows the text \a textId, as `view` names it. */
    function viewWith(textId: string): string {
        return ways.indexOf(textId) >= 0 ? "directions" : "";
    }
    function choose(officeId: string): void {
        page.officeChosen(officeId);
        if (page.arrangement === OfficesPage.InTurn)
            page.viewWanted("directions");
    }

    Wording {
        id: titleWording

        catalog: page.catalog
        language: page.language
        textId: page.sectionId + ".short"
    }
    Wording {
        id: secondWording

        catalog: page.catalog
        language: page.secondLanguage
        textId: page.sectionId + ".short"
    }
    OfficeModel {
        id: offices

        catalog: page.catalog
        language: page.language
    }
    Office {
        id: office

        // The whole and the tenths: each language parts them in its own way.
        readonly property int tenths: Math.round(office.distance / 100)
        readonly property string far: qsTr("about %1.%2 km").arg(Math.floor(office.tenths / 10)).arg(office.tenths % 10)

        catalog: page.catalog
        language: page.language
        officeId: page.officeId
        note: qsTr("Approximate location")
    }
    DirectionModel {
        id: ways

        catalog: page.catalog
        language: page.language
        officeId: page.officeId
    }

    OfficeMap {
        id: map

        readonly property bool above: page.arrangement === OfficesPage.Above
        readonly property bool beside: page.arrangement === OfficesPage.Beside
        // Beyond the body's margins, to the edges of the screen and of the title.
        readonly property real wide: page.bodyWidth + 2 * page.bodyMargin
        // Upright, what the words leave of the height, but no higher than looks well.
        readonly property real free: page.bodyHeight + Theme.space.l - list.height - 2 * page.gap
                                     - (page.directionsFit ? directions.wanted : howTo.height)

        x: page.arrangement === OfficesPage.InTurn ? 0 : -page.bodyMargin
        y: page.arrangement === OfficesPage.InTurn ? 0 : -Theme.space.l
        width: page.arrangement === OfficesPage.InTurn ? page.bodyWidth : map.wide
        // On whole pixels, or it blurs.
        height: Math.round(map.above ? Math.max(map.leastHeight, Math.min(map.free, map.wide * (page.directionsFit ? 0.54 : 0.7)))
                         : map.beside ? page.beside - detail.height : page.bodyHeight)
        visible: map.available && !page.directionsAlone && (map.above || map.beside || page.shown === "map")
        language: page.language
        plan: office.map
        number: office.number
        accuracyMetres: office.accuracyMetres
        here: page.officeId === page.hereId
        upright: !page.lying
        highest: Theme.reachLine(page.height) - page.bodyTop - y
    }
    PagedColumn {
        id: list

        parent: page.sided ? page.sidePlace : page.bodyPlace
        y: map.above && map.available ? map.y + map.height + page.gap : 0
        width: parent.width
        height: !map.above ? parent.height : page.several ? Math.min(list.wholeHeight, page.bodyHeight * 0.6) : 0
        visible: page.several && (map.beside || (map.above ? !page.directionsAlone : page.shown === ""))
        spacing: page.gap
        language: page.language
        previousName: qsTr("Previous")
        nextName: qsTr("Next")
        placeText: qsTr("%1 of %2")

        Grid {
            id: cards

            readonly property real cell: (list.width - (columns - 1) * columnSpacing) / columns
            readonly property real highest: {
                let highest = 0;
                for (let i = 0; i < repeater.count; ++i)
                    highest = Math.max(highest, (repeater.itemAt(i) as PlaceCard)?.implicitHeight ?? 0);
                return highest;
            }

            columns: map.above && repeater.count > 1 ? 2 : 1
            columnSpacing: Theme.space.s
            rowSpacing: Theme.space.s

            Repeater {
                id: repeater

                model: offices

                PlaceCard {
                    required property string officeId
                    required property string name
                    required property string address

                    width: cards.cell
                    height: map.above ? cards.highest : implicitHeight
                    language: page.language
                    text: name
                    // Where the whole address stands beside the list, or behind it, the town is left to that.
                    detail: map.above ? address : address.slice(0, address.lastIndexOf("\n"))
                    markedDetail: page.search?.marked(detail) ?? ""
                    tag: officeId === page.hereId ? qsTr("You are here") : ""
                    current: officeId === page.officeId
                    narrow: page.arrangement !== OfficesPage.InTurn
                    ink: page.ink
                    tint: Theme.sectionTint(page.sectionId)
                    ground: Theme.sectionGround(page.sectionId)
                    inkOnGround: Theme.onSection(page.sectionId)
                    onClicked: page.choose(officeId)
                }
            }
        }
    }
    // Below the list where it has room there, else with the directions.
    Words {
        id: distance

        readonly property bool fits: !map.above && cards.height + list.spacing + height <= list.height

        parent: list.parent
        y: cards.height + list.spacing
        width: list.width
        language: page.language
        text: page.distance
        visible: list.visible && distance.fits
        face: Theme.type.caption
        color: Theme.color.muted
    }
    Panel {
        id: card

        y: page.directionsFit ? list.y + list.height + page.gap : 0
        width: page.bodyWidth
        height: page.bodyHeight - y
        visible: page.directionsFit || page.directionsAlone

        PagedColumn {
            id: directions

            readonly property real margin: Theme.space.m
            // The height that shows all of it.
            readonly property real wanted: directions.wholeHeight + 2 * directions.margin

            x: directions.margin
            y: directions.margin
            width: card.width - 2 * x
            height: card.height - 2 * y - (page.directionsAlone && actions.height > 0 ? actions.height + Theme.space.s : 0)
            spacing: Theme.space.s
            language: page.language
            previousName: qsTr("Previous")
            nextName: qsTr("Next")
            placeText: qsTr("%1 of %2")

            Column {
                width: parent.width
                visible: map.above ? page.directionsAlone || !page.several : !map.beside

                Heading {
                    width: parent.width
                    language: page.language
                    text: office.name
                    faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
                }
                Passage {
                    width: parent.width
                    language: page.language
                    textId: page.officeId
                    text: office.address
                }
            }
            Words {
                width: parent.width
                language: page.language
                text: qsTr("The map is not available; the directions are below.")
                visible: !map.available
                face: Theme.type.small
                color: Theme.color.muted
            }
            Heading {
                width: parent.width
                language: page.language
                text: qsTr("How to get there")
                faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
                color: Theme.bare ? Theme.color.ink : page.ink
            }
            Repeater {
                model: ways

                Passage {
                    required property string directionId
                    required property string words

                    width: parent?.width ?? 0
                    language: page.language
                    textId: directionId
                    text: words
                    marked: page.search?.marked(words) ?? ""
                    face: Theme.type.pair
                }
            }
            Words {
                width: parent.width
                language: page.language
                text: page.distance
                visible: text !== "" && !distance.fits
                face: Theme.type.small
                color: Theme.color.muted
            }
        }
    }
    // What can be done from there, side by side where both labels fit.
    Item {
        id: actions

        readonly property bool canShow: map.available
        readonly property bool canTake: !map.above // where it is one of the ways
        readonly property real half: (width - Theme.space.s) / 2
        readonly property bool oneRow: !canShow || !canTake || Math.max(showMap.leastWidth, takeCode.leastWidth) <= half
        readonly property real most: oneRow && canShow && canTake ? half : width

        parent: card
        x: directions.margin
        y: card.height - height - directions.margin
        width: directions.width
        height: !canShow && !canTake ? 0 : takeCode.y + Math.max(showMap.height, takeCode.height)
        visible: page.directionsAlone

        PushButton {
            id: showMap

            width: actions.oneRow ? Math.min(implicitWidth, actions.most) : actions.width
            compact: page.arrangement === OfficesPage.InTurn
            language: page.language
            text: qsTr("Show on the map")
            iconName: "geo-alt"
            visible: actions.canShow
            onClicked: page.viewWanted(page.arrangement === OfficesPage.InTurn ? "map" : "")
        }
        PushButton {
            id: takeCode

            x: actions.oneRow && actions.canShow ? showMap.width + Theme.space.s : 0
            y: actions.oneRow ? 0 : showMap.height + Theme.space.s
            width: actions.oneRow ? Math.min(implicitWidth, actions.most) : actions.width
            compact: page.arrangement === OfficesPage.InTurn
            language: page.language
            text: qsTr("Take it on your phone")
            iconName: "qr-code"
            visible: actions.canTake
            onClicked: page.codeWanted()
        }
    }
    // Upright, where the directions do not fit below the list.
    PushButton {
        id: howTo

        y: list.y + list.height + page.gap
        width: page.bodyWidth
        language: page.language
        text: qsTr("How to get there")
        iconName: "signpost-2"
        visible: map.above && !page.directionsFit && !page.directionsAlone
        onClicked: page.viewWanted("directions")
    }
    // Lying, below the map: the address, and its code.
    Rectangle {
        id: detail

        readonly property real margin: Theme.space.m
        readonly property real needed: Math.max(place.height, code.height)
        // With an address of four lines.
        readonly property real leastHeight: Math.max(code.height, Theme.type.h3.line + 4 * Theme.type.caption.line + Theme.touch.lowBar
                                                     + 3 * place.spacing) + 2 * detail.margin

        x: -page.bodyMargin
        y: map.y + map.height
        width: map.wide
        height: Math.max(detail.needed, take.shown ? take.height : 0) + 2 * detail.margin
        visible: map.beside && !page.directionsAlone
        color: Theme.color.surface

        Rectangle {
            width: parent.width
            height: Theme.shape.thin
            color: Theme.color.line
        }
        Column {
            id: place

            x: Theme.space.l
            y: detail.margin
            width: Math.min((detail.width - 2 * Theme.space.l - code.width) * 0.6, detail.width / 2)
            spacing: Theme.space.xs

            Heading {
                width: parent.width
                language: page.language
                text: office.name
                lines: 1
                faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
            }
            Passage {
                width: parent.width
                language: page.language
                textId: page.officeId
                text: office.address
                face: Theme.type.caption
            }
            PushButton {
                height: Theme.touch.lowBar
                language: page.language
                text: qsTr("How to get there")
                iconName: "signpost-2"
                onClicked: page.viewWanted("directions")
            }
        }
        Column {
            id: take

            // Not where it would take room from the map: the same stands beside the large code.
            readonly property bool shown: width > 7 * Theme.type.label.size
                                          && height <= detail.needed + Theme.type.caption.line

            x: place.x + place.width + Theme.space.m
            y: detail.margin
            width: code.x - x - Theme.space.m
            spacing: Theme.space.xs
            visible: take.shown

            Words {
                width: parent.width
                language: page.language
                text: qsTr("Take it on your phone")
                face: Theme.type.label
                color: Theme.color.ink
            }
            Words {
                width: parent.width
                language: page.language
                text: qsTr("Scan this QR code with your phone")
                face: Theme.type.caption
            }
            Words {
                width: parent.width
                language: page.language
                text: qsTr("You do not need a connection")
                face: Theme.type.caption
            }
        }
        Touchable {
            id: code

            // On whole pixels, as its modules are.
            x: Math.round(detail.width - width - Theme.space.l)
            y: detail.margin
            language: page.language
            text: qsTr("Full-screen code")
            padding: Theme.space.s
            onClicked: page.codeWanted()

            contentItem: CodePanel {
                text: office.card
                name: qsTr("The code contains the address")
            }
            background: Rectangle {
                radius: code.radius
                color: Theme.codeGround
                border.width: Theme.shape.stroke
                border.color: Theme.color.control
            }
        }
    }
}
