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
    /*! The language of the title, where it is not the page's. */
    property string titleLanguage: frame.language
    /*! Whether both languages are shown at once: then both titles have equal rank, each above its column, and a lying
        screen has the header above its body. */
    property bool paired: false
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
    /*! The label and the sign of a third way, and whether it is one that can be on, and is. */
    property string thirdLabel: ""
    property string thirdIcon: ""
    property bool thirdSelectable: false
    property bool thirdSelected: false
    /*! Whether the header takes no more room than its words need. */
    property bool low: false
    /*! The least height of a header above the body, px. */
    property real leastHeader: 0
    /*! Whether a lying screen has something of its own, in `sidePlace`, in the column below the title. */
    property bool sided: false
    /*! A round ornament, drawn where the header leaves room for it. */
    property alias motif: motifHolder.data
    /*! The height of the bar, which stands below the body, px. */
    required property real barHeight
    /*! Whether the header takes all the room above the reach of a hand, as where the body is all controls. */
    property bool bodyIsControls: false

    readonly property bool wide: frame.paired && width > height && !Theme.largeText && height > 11 * Theme.type.body.line
    /*! Whether the titles have room in the header; where they have not, the page shows them above its text. */
    readonly property bool titleFits: !frame.lying || (!frame.paired && titles.y + texts.y + titleItem.contentHeight <= header.room)
    /*! What takes the keyboard in place of the title then. */
    property Item bodyTitle: null
    readonly property bool lying: width > height && !frame.wide
    // Whether the header takes the whole column.
    readonly property bool tall: frame.lying && !frame.sided
    // What the bar takes from the body and from the column.
    readonly property real barBelowBody: frame.lying && Theme.largeText ? 0 : frame.barHeight
    readonly property real barBelowColumn: frame.lying && !Theme.largeText ? 0 : frame.barHeight
    readonly property real bodyWidth: bodyItem.width
    readonly property real bodyHeight: bodyItem.height
    /*! The free space around the body, px. */
    readonly property real bodyMargin: bodyItem.margin
    readonly property real bodyTop: bodyItem.y
    /*! Where things stand that are now in the body and now beside it. */
    readonly property Item bodyPlace: bodyItem
    readonly property Item sidePlace: sideItem

    /*! What takes the keyboard first, where that is not the title. */
    property Item firstFocus: null
    readonly property Item heading: frame.firstFocus !== null ? frame.firstFocus
                                  : frame.titleFits || frame.bodyTitle === null ? titleItem : frame.bodyTitle
    /*! The column of the body that may have several pages. */
    property PagedColumn column: null

    signal backWanted()
    signal nextWanted()
    signal thirdWanted()
    /*! The page is to be as it first was, in all that it keeps itself. */
    signal wasReset()

    /*! Goes one level up: on the page itself, where it has more than one, or back to another place. */
    function back(): void {
        frame.backWanted();
    }
    /*! Turns \a pages of the body on, or back where it is below 0. */
    function turn(pages: int): void {
        if (frame.column !== null)
            frame.column.turnTo(frame.column.page + pages);
    }
    /*! Returns to how the page first was. */
    function reset(): void {
        frame.column?.rewind();
        frame.heading.focus = true;
        frame.wasReset();
    }
    /*! Puts the keyboard on the title, where reading begins, or where the page wants it first. */
    function takeFocus(reason: int): void {
        frame.heading.forceActiveFocus(reason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.canvas
    }
    // A touch between the controls is for none of them, nor for a page beneath.
    TouchGround {
        anchors.fill: parent
    }

    Rectangle {
        id: header

        // Where the words must end, lying.
        readonly property real room: ways.count > 0 ? ways.y - Theme.space.m : frame.height
        readonly property real margin: frame.wide ? bodyItem.margin + Theme.space.padding
                                                  : Theme.largeText ? Theme.space.m : Theme.space.margin
        readonly property real least: texts.y + texts.height + (frame.paired || frame.low ? Theme.space.s : Theme.space.m)
        readonly property real wanted: frame.bodyIsControls ? Theme.reachLine(frame.height) - Theme.space.l
                                                            : Theme.largeText || frame.paired || frame.low ? 0 : Theme.space.xxl * 4

        width: frame.lying ? Math.round(frame.width * Theme.sideShare) : frame.width
        height: frame.tall ? frame.height : Math.ceil(Math.max(least, wanted, frame.leastHeader))
        color: frame.ground
        clip: true

        Rectangle {
            width: frame.tall ? Theme.shape.thin : parent.width
            height: frame.tall ? parent.height : Theme.shape.thin
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            color: Theme.color.line
            visible: Theme.bare || frame.ground === Theme.color.canvas
        }

        // Upright: at the right of the header, beside the words. Lying: between the words and the ways, or rising from
        // the lower edge where there are no ways. Never behind a letter.
        Item {
            id: motifHolder

            readonly property real wordsEnd: texts.x + Math.max(pairTitle.visible ? pairTitle.x + pairTitle.contentWidth
                                                                              : titleItem.contentWidth,
                                                            kickerRow.width, second.contentWidth)
            readonly property real free: header.room - header.least
            readonly property real centreX: frame.tall ? header.width / 2 : header.width * 0.88
            readonly property real centreY: !frame.tall ? header.height / 2
                                          : ways.count > 0 ? header.least + motifHolder.free / 2 : header.height
            readonly property real radius: !frame.tall ? Math.min(header.height * 0.9,
                                                                   motifHolder.centreX - motifHolder.wordsEnd - Theme.space.m)
                                         : ways.count > 0 ? Math.min(motifHolder.free / 2, header.width * 0.42)
                                                        : Math.min(motifHolder.free - Theme.space.m, header.width * 0.52)

            // On whole pixels, or the threads of a lace blur.
            x: Math.round(centreX - radius)
            y: Math.round(centreY - radius)
            width: Math.round(2 * radius)
            height: width
            visible: !Theme.largeText && radius > Theme.space.xxl * 1.5
        }

        Column {
            id: texts

            x: header.margin
            y: Theme.shape.ribbon + (Theme.largeText || frame.paired || frame.low ? Theme.space.s : Theme.space.l)
            // Where the header is tall, its words leave half of it to the ornament.
            width: (header.width - 2 * header.margin) * (frame.bodyIsControls && !frame.lying && !Theme.largeText ? 0.58 : 1)
            spacing: Theme.largeText || frame.paired || frame.low ? 0 : Theme.space.s

            // The name of the house and the line beside it, or below it where it does not fit.
            Item {
                id: kickerRow

                readonly property bool oneLine: houseName.implicitWidth + Theme.space.m + kickerText.implicitWidth <= texts.width

                visible: !(frame.lying && Theme.largeText)
                width: kickerText.text === "" ? houseName.implicitWidth
                     : kickerRow.oneLine ? kickerText.x + kickerText.implicitWidth
                     : Math.max(houseName.implicitWidth, kickerText.width)
                height: kickerText.text === "" || kickerRow.oneLine ? houseName.height : kickerText.y + kickerText.height

                Words {
                    id: houseName

                    language: frame.language
                    exception: "name"
                    text: frame.house
                    face: Theme.largeText || frame.paired ? Theme.type.label : Theme.type.h3
                    font.family: Theme.textFamily
                    color: frame.inkOnGround
                }
                Words {
                    id: kickerText

                    language: frame.language
                    text: frame.kicker
                    visible: text !== ""
                    face: Theme.type.small
                    x: kickerRow.oneLine ? houseName.implicitWidth + Theme.space.m : 0
                    // On one base line with the name before it.
                    y: kickerRow.oneLine ? houseName.height - height - Math.max(0, houseName.face.size - face.size) / 4
                                         : houseName.height
                    width: Math.min(implicitWidth, texts.width)
                    color: frame.inkOnGround
                }
            }
            Grid {
                id: titles

                readonly property real cell: (width - (columns - 1) * columnSpacing) / columns
                // Two titles are set alike, and lower.
                readonly property list<QtObject> faces: {
                    const faces = [Theme.type.h1, Theme.type.h2, Theme.type.h3, Theme.type.h4, Theme.type.label];
                    return faces.slice(Theme.largeText ? 2 : frame.paired ? 1 : 0);
                }
                readonly property Face face: {
                    for (let i = 0; i < titles.faces.length - 1; ++i) {
                        const face = titles.faces[i] as Face;
                        if (titleItem.fits(face, titles.cell, titleItem.lines)
                                && (!frame.paired || pairTitle.fits(face, titles.cell, pairTitle.lines)))
                            return face;
                    }
                    return Theme.type.label;
                }

                visible: frame.titleFits
                width: parent.width
                columns: frame.paired && !frame.lying && !Theme.largeText ? 2 : 1
                // Each above its column.
                columnSpacing: Theme.space.gap + 2 * Theme.space.padding

                Heading {
                    id: titleItem

                    width: titles.cell
                    language: frame.titleLanguage
                    exception: frame.paired ? "bilingual" : ""
                    text: frame.title
                    lines: frame.lying ? 3 : 2
                    room: frame.lying ? header.room - texts.y - titles.y : Infinity
                    face: titles.face
                    color: frame.inkOnGround

                    Item {
                        width: titleItem.contentWidth
                        height: titleItem.height

                        FocusRing {
                            visible: titleItem.activeFocus && Theme.focusShown
                        }
                    }
                }
                Heading {
                    id: pairTitle

                    width: titles.cell
                    language: frame.secondLanguage
                    exception: "bilingual"
                    text: frame.secondTitle
                    visible: frame.paired
                    lines: titleItem.lines
                    room: titleItem.room
                    face: titles.face
                    color: frame.inkOnGround
                }
            }
            Words {
                id: second

                // Not y: what is hidden stays where a title before had put it.
                readonly property real upper: titles.y + titles.height + texts.spacing

                width: parent.width
                language: frame.hint === "" ? frame.secondLanguage : frame.language
                exception: frame.hint === "" ? "second title" : ""
                text: frame.hint === "" ? frame.secondTitle : second.joined(frame.hint)
                // The first to give way: to large text, and to a long title above the ways.
                visible: text !== "" && !Theme.largeText && !frame.paired
                         && (!frame.lying || second.upper + second.height + texts.y + Theme.space.m <= header.room)
                face: Theme.type.small
                color: frame.mutedOnGround
            }
        }
    }

    Rectangle {
        width: header.width
        y: header.height
        height: frame.height - y
        visible: frame.lying && frame.sided
        color: Theme.color.surface

        Rectangle {
            width: Theme.shape.thin
            height: parent.height
            anchors.right: parent.right
            color: Theme.color.line
        }
    }
    Item {
        id: sideItem

        x: Theme.space.l
        y: header.height + Theme.space.l
        width: header.width - 2 * x
        height: header.room - y - (ways.count > 0 ? 0 : Theme.space.l)
        visible: frame.lying && frame.sided
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
                - (frame.lying || ways.besideBar || ways.count === 0 ? 0 : ways.height + Theme.space.l)
    }

    // The ways stand side by side where their labels fit, in two rows or three where they do not. In the wide view they
    // stand beside the bar, in one row or two, and only above it where not even that can be.
    Item {
        id: ways

        readonly property real gap: frame.wide ? Theme.space.xs : Theme.space.s
        readonly property bool hasBack: frame.backLabel !== ""
        readonly property bool hasNext: frame.nextLabel !== ""
        readonly property bool hasThird: frame.thirdLabel !== ""
        readonly property int count: (ways.hasBack ? 1 : 0) + (ways.hasNext ? 1 : 0) + (ways.hasThird ? 1 : 0)
        readonly property real gaps: (ways.count - 1) * ways.gap
        readonly property real wanted: (ways.hasBack ? back.implicitWidth : 0) + (ways.hasNext ? next.implicitWidth : 0)
                                       + (ways.hasThird ? third.implicitWidth : 0)
        readonly property real least: (ways.hasBack ? back.leastWidth : 0) + (ways.hasNext ? next.leastWidth : 0)
                                      + (ways.hasThird ? third.leastWidth : 0)
        readonly property real beside: Math.round(frame.width * Theme.sideShare) - Theme.space.l
        readonly property bool besideBar: frame.wide && Math.min(ways.sides - ways.gap, ways.least + ways.gaps) <= ways.beside
        // Back and on are short words and stay in one line; the third may take two.
        readonly property real sides: (ways.hasBack ? back.implicitWidth + ways.gap : 0)
                                      + (ways.hasNext ? next.implicitWidth + ways.gap : 0)
        readonly property bool sidesInOneRow: ways.sides - ways.gap <= width
        readonly property bool oneRow: frame.wide ? ways.least + ways.gaps <= width
                                                  : ways.sides + (ways.hasThird ? third.leastWidth : -ways.gap) <= width
        // How much of what each would like beyond its least there is for it.
        readonly property real share: ways.wanted <= ways.least ? 0
                                    : Math.max(0, Math.min(1, (width - ways.gaps - ways.least) / (ways.wanted - ways.least)))
        // Two rows beside the bar are as high as one of its places.
        readonly property real backHeight: !ways.hasBack ? 0 : ways.besideBar ? Theme.touch.target : back.implicitHeight
        readonly property real nextHeight: !ways.hasNext ? 0 : ways.besideBar ? Theme.touch.target : next.implicitHeight
        readonly property real thirdHeight: !ways.hasThird ? 0 : ways.besideBar ? Theme.touch.target : third.implicitHeight
        readonly property real sidesHeight: ways.sidesInOneRow || !ways.hasBack || !ways.hasNext
                                            ? Math.max(ways.backHeight, ways.nextHeight)
                                            : ways.backHeight + ways.gap + ways.nextHeight
        // A long label takes some of the margin.
        readonly property real margin: Math.max(back.implicitWidth, next.implicitWidth, ways.hasThird ? third.implicitWidth : 0)
                                       > header.width - 2 * header.margin ? Theme.space.s : Math.min(header.margin, bodyItem.margin)

        function widthOf(way: PushButton): real {
            if (frame.wide && ways.oneRow)
                return way.leastWidth + (way.implicitWidth - way.leastWidth) * ways.share;
            // Beside a body of its own the row is filled.
            const free = frame.sided ? Math.max(0, ways.width - ways.sides + ways.gap) / ways.count : 0;
            return ways.sidesInOneRow ? way.implicitWidth + free : ways.width;
        }

        visible: ways.count > 0
        x: frame.wide ? Theme.space.l : ways.margin
        width: ways.besideBar ? ways.beside : frame.wide ? frame.width - 2 * x : header.width - 2 * ways.margin
        height: ways.besideBar && ways.oneRow ? frame.barHeight - 2 * Theme.space.s
              : ways.oneRow ? Math.max(ways.sidesHeight, ways.thirdHeight)
                            : ways.sidesHeight + (ways.hasThird ? ways.gap + ways.thirdHeight : 0)
        y: ways.besideBar ? frame.height - height - Theme.space.s
                          : frame.height - height - frame.barBelowColumn - Theme.space.l

        PushButton {
            id: back

            width: ways.widthOf(back)
            height: ways.oneRow ? ways.height : ways.backHeight
            y: ways.oneRow || ways.sidesInOneRow || !ways.hasNext ? 0 : ways.nextHeight + ways.gap
            compact: frame.wide || frame.sided
            language: frame.language
            text: frame.backLabel
            iconName: "arrow-left"
            visible: ways.hasBack
            onClicked: frame.back()
        }
        PushButton {
            id: third

            // Between the other two, in one row with them.
            readonly property real from: ways.hasBack ? back.width + ways.gap : 0
            readonly property real room: ways.width - third.from - (ways.hasNext ? next.width + ways.gap : 0)

            x: ways.oneRow ? third.from + (third.room - width) / 2 : 0
            y: ways.oneRow ? 0 : ways.sidesHeight + ways.gap
            width: ways.oneRow ? Math.min(implicitWidth, third.room) : ways.width
            height: ways.oneRow ? ways.height : ways.thirdHeight
            compact: frame.wide || frame.sided
            language: frame.language
            text: frame.thirdLabel
            iconName: frame.thirdIcon
            filled: frame.thirdSelected
            selectable: frame.thirdSelectable
            selected: frame.thirdSelected
            Accessible.onToggleAction: frame.thirdWanted()
            visible: ways.hasThird
            onClicked: frame.thirdWanted()
        }
        PushButton {
            id: next

            width: ways.widthOf(next)
            height: ways.oneRow ? ways.height : ways.nextHeight
            anchors.right: parent.right
            compact: frame.wide || frame.sided
            language: frame.language
            text: frame.nextLabel
            iconName: "arrow-right"
            iconTrails: true
            visible: ways.hasNext
            onClicked: frame.nextWanted()
        }
    }
}
