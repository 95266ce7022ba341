// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of a page: its header, its body, and its buttons: back, one for another view, next.
// Portrait: header above, body, buttons, then the bar. Landscape: header and buttons in a column on the left, body right,
// bar below it.

import QtQuick
import Kiosk.Theme

FocusScope {
    id: frame

    default property alias body: bodyItem.data

    /*! The codes of the page's language and of the other one that names it. */
    required property string language
    required property string secondLanguage
    /*! The ministry's name, the title, the same in the other language, and a line above the title. */
    required property string ministryName
    required property string title
    property alias secondTitle: header.secondTitle
    property alias kicker: header.kicker
    /*! The language of the title, where it is not the page's. */
    property alias titleLanguage: header.titleLanguage
    /*! Whether both languages are shown at once: then both titles have equal rank, each above its column, and a landscape
        screen has the header above its body. */
    property bool paired: false
    /*! A line below the title, in place of the second title. */
    property alias hint: header.hint
    /*! The ground of the header and the ink on it. */
    property alias ground: header.color
    property alias inkOnGround: header.ink
    property alias mutedOnGround: header.mutedInk
    /*! A round ornament, drawn where the header leaves room for it. */
    property alias motif: header.motif
    /*! Whether the header takes no more room than its words need. */
    property alias low: header.low
    /*! The least height of a header above the body, px. */
    property real leastHeader: 0
    /*! The labels of the buttons back and next, and of the one for another view; the button of an empty one is absent. */
    property alias backLabel: actions.backLabel
    property alias nextLabel: actions.nextLabel
    property alias viewActionLabel: actions.viewLabel
    /*! The icon of the button for another view, whether it can be on, and whether it is. */
    property alias viewActionIcon: actions.viewIcon
    property alias viewActionSelectable: actions.viewSelectable
    property alias viewActionSelected: actions.viewSelected
    /*! Whether a landscape screen has something of its own, in `sidePlace`, in the column below the title. */
    property bool sided: false
    /*! The height of the bar, which stands below the body, px. */
    required property real barHeight
    /*! Whether the header takes all the room above the reach of a hand, as where the body is all controls. */
    property bool bodyIsControls: false

    readonly property bool wide: frame.paired && width > height && !Theme.largeText && height > 11 * Theme.type.body.line
    readonly property bool landscape: width > height && !frame.wide
    readonly property alias titleFits: header.titleFits
    /*! What takes the keyboard in place of the title where that does not fit. */
    property Item bodyTitle: null
    // Whether the header takes the whole column.
    readonly property bool tall: frame.landscape && !frame.sided
    // What the bar takes from the body and from the column.
    readonly property real barBelowBody: frame.landscape && Theme.largeText ? 0 : frame.barHeight
    readonly property real barBelowColumn: frame.landscape && !Theme.largeText ? 0 : frame.barHeight
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
                                  : frame.titleFits || frame.bodyTitle === null ? header.heading : frame.bodyTitle
    /*! The column of the body that may have several pages. */
    property PagedColumn column: null

    signal backWanted()
    signal nextWanted()
    signal viewActionWanted()
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

    PageHeader {
        id: header

        readonly property real wanted: frame.bodyIsControls ? Theme.reachLine(frame.height) - Theme.space.l
                                                            : Theme.largeText || frame.paired || low ? 0 : Theme.space.xxl * 4

        width: frame.landscape ? Math.round(frame.width * Theme.sideShare) : frame.width
        height: frame.tall ? frame.height : Math.ceil(Math.max(least, wanted, frame.leastHeader))
        language: frame.language
        secondLanguage: frame.secondLanguage
        ministryName: frame.ministryName
        title: frame.title
        beside: frame.landscape
        tall: frame.tall
        paired: frame.paired
        narrow: frame.bodyIsControls && !frame.landscape
        margin: frame.wide ? bodyItem.margin + Theme.space.padding : Theme.largeText ? Theme.space.m : Theme.space.margin
        room: actions.count > 0 ? actions.y - Theme.space.m : frame.height
        buttonsBelow: actions.count > 0
    }
    Rectangle {
        width: header.width
        y: header.height
        height: frame.height - y
        visible: frame.landscape && frame.sided
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
        height: header.room - y - (actions.count > 0 ? 0 : Theme.space.l)
        visible: frame.landscape && frame.sided
    }
    Item {
        id: bodyItem

        readonly property real margin: frame.landscape ? Theme.space.l : Theme.space.margin

        x: (frame.landscape ? header.width : 0) + margin
        y: frame.landscape ? Theme.shape.ribbon + Theme.space.l
                       : frame.bodyIsControls ? Math.max(header.height + Theme.space.l, Theme.reachLine(frame.height))
                                              : header.height + Theme.space.l
        width: frame.width - x - margin
        height: frame.height - y - frame.barBelowBody - Theme.space.l
                - (frame.landscape || actions.besideBar || actions.count === 0 ? 0 : actions.height + Theme.space.l)
    }

    // Beside the bar in the wide view, where they fit there in one row or two.
    PageActions {
        id: actions

        readonly property real beside: Math.round(frame.width * Theme.sideShare) - Theme.space.l
        readonly property bool besideBar: frame.wide && actions.leastWidth <= actions.beside
        // A long label takes some of the margin.
        readonly property real margin: actions.widest > header.width - 2 * header.margin ? Theme.space.s
                                                                                       : Math.min(header.margin, bodyItem.margin)

        x: frame.wide ? Theme.space.l : actions.margin
        y: actions.besideBar ? frame.height - height - Theme.space.s
                             : frame.height - height - frame.barBelowColumn - Theme.space.l
        width: actions.besideBar ? actions.beside : frame.wide ? frame.width - 2 * x : header.width - 2 * actions.margin
        gap: frame.wide ? Theme.space.xs : Theme.space.s
        shrinks: frame.wide
        fills: frame.sided
        compact: frame.wide || frame.sided
        buttonHeight: actions.besideBar ? Theme.touch.target : 0
        rowHeight: actions.besideBar ? frame.barHeight - 2 * Theme.space.s : 0
        language: frame.language
        onBackWanted: frame.back()
        onViewWanted: frame.viewActionWanted()
        onNextWanted: frame.nextWanted()
    }
}
