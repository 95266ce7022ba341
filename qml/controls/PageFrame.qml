// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of a page: its header, its body, and its buttons: back, one for another view, next. The bar stands below them.
// Portrait: the header above, the body, the buttons. Landscape: the header in a column on the left, the body with the
// buttons below it on the right; with large text the buttons and the bar stand in the column below the header. Where
// controls are lowered, the header is above the body on every screen, and takes what is above the reach of a hand; only
// where a text needs the height of the screen it keeps its column.

pragma ComponentBehavior: Bound

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
    /*! How far the ornament is turned, degrees. */
    property alias motifTurn: header.motifTurn
    /*! Where the header is, px. */
    readonly property rect headerPlace: Qt.rect(header.x, header.y, header.width, header.height)
    /*! Whether a finger is on the ministry's name. */
    readonly property alias nameDown: header.nameDown
    /*! What is painted on the ground of the header, below its words. */
    property alias groundPicture: header.groundPicture
    /*! Where the words of the header end, and a button below them, px from its upper edge. */
    readonly property real headerContentEnd: header.least + header.after
    /*! The icon of the section, shown in a header that has room for it; empty for none. */
    property alias iconName: header.iconName
    /*! The names of the languages of two titles, beside them; empty for none. */
    property alias languageNames: header.languageNames
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
    /*! The label and the icon of the button that changes between the full text and plain words; empty for none. It stands
        where it has room: in the column of the title, where that holds nothing else, in a row of the others, or above them
        where `wordsActionAbove` allows that; or the page has it in its body. */
    property string wordsActionLabel: ""
    property string wordsActionIcon: ""
    property bool wordsActionAbove: false
    property bool wordsActionInBody: false
    /*! Whether it has room in one of these places; where it has not, the page may have it elsewhere. */
    readonly property bool wordsActionShown: frame.wordsActionBeside || actions.extraShown
    readonly property bool wordsActionBeside: frame.wordsActionLabel !== "" && frame.tall && !Theme.largeText
    // Whether it has a row above the others, where those that turn pages stand too.
    readonly property bool wordsActionRow: frame.wordsActionLabel !== "" && frame.wordsActionAbove && frame.bodyIsText
                                           && height >= width && !Theme.largeText && !Theme.cramped && !Theme.desktop
    // The button in that column; null where there is none.
    property PushButton wordsButton: null
    // A button with room for two lines, so that nothing beside it depends on its label, px.
    readonly property real actionHeight: Math.max(Theme.touch.control, 2 * Theme.type.label.line + Theme.space.xs)
    // The edge of a button on the ground of the header.
    readonly property color edgeOnGround: Theme.bare ? Theme.color.control : frame.inkOnGround
    /*! Whether a landscape screen has something of its own, in `sidePlace`, in the column below the title. */
    property bool sided: false
    /*! The height of the bar, which stands below the body, px. */
    required property real barHeight
    /*! The height of a bar above that one, as long as the page is read aloud, px. It is as wide as the body. */
    property real readHeight: 0
    /*! Whether the header takes all the room above the reach of a hand, as where the body is all controls. */
    property bool bodyIsControls: false
    /*! Whether all that is touched in the body stands at its lower end. */
    property bool bodyIsText: false

    readonly property bool wide: frame.paired && width > height && !Theme.largeText && height > 11 * Theme.type.body.line
    readonly property bool landscape: width > height && !frame.wide
    // Whether the header stands beside the body, and the width of that column, which a sided page has in any case, px.
    readonly property bool headerBeside: frame.landscape && !(Theme.lowered && frame.bodyInReach)
    readonly property real sideWidth: Math.round(frame.width * Theme.sideShare)
    // Whether the body begins where a hand reaches. A page with a least header has its controls there itself.
    readonly property bool bodyInReach: frame.bodyIsControls
                                        || (Theme.lowered && frame.leastHeader === 0 && !(frame.bodyIsText && Theme.textsStandHigh))
    /*! Whether the buttons that turn pages stand in the row of the others, and not below the text. */
    readonly property bool turnsInRow: (width > height && !Theme.largeText) || frame.wordsActionRow
    readonly property alias titleFits: header.titleFits
    /*! What takes the keyboard in place of the title where that does not fit. */
    property Item bodyTitle: null
    // Whether the header takes the whole column.
    readonly property bool tall: frame.headerBeside && !frame.sided
    // Whether buttons and bar stand below the header, in a column beside the body.
    readonly property bool columnHoldsAll: frame.landscape && Theme.largeText
    // Whether the buttons leave their room to the text, which is read aloud and turns its pages itself.
    readonly property bool actionsGiveWay: frame.readHeight > 0 && !frame.columnHoldsAll
                                           && (Theme.largeText || (frame.width > frame.height && Theme.cramped))
    // What the bars take of the column of the title, px.
    readonly property real barsBelowTitle: frame.columnHoldsAll ? 0 : frame.barBelowBody
    /*! What the bars take of the body's height, px. */
    readonly property real barBelowBody: frame.readHeight + (frame.columnHoldsAll ? 0 : frame.barHeight)
    readonly property real bodyWidth: bodyItem.width
    readonly property real bodyHeight: bodyItem.height
    /*! The free space on both sides of the body and above it, px. */
    readonly property real leftMargin: bodyItem.leftMargin
    readonly property real rightMargin: bodyItem.rightMargin
    readonly property real topMargin: bodyItem.topMargin
    /*! The space between the body, the buttons and the bar, px. */
    readonly property real bottomGap: frame.columnHoldsAll ? Theme.space.xs : frame.landscape || frame.wide || (Theme.lowered && Theme.largeText) ? Theme.space.s : Theme.space.l
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
    signal wordsActionWanted()
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
        frame.column?.reset();
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

        readonly property real wanted: frame.bodyInReach ? Theme.reachLine(frame.height) - Theme.space.l
                                                            : Theme.largeText || frame.paired || low ? 0 : Theme.space.xxl * 4

        width: frame.headerBeside ? frame.sideWidth : frame.width
        height: frame.tall ? frame.height - frame.barsBelowTitle : Math.ceil(Math.max(least, wanted, frame.leastHeader))
        language: frame.language
        secondLanguage: frame.secondLanguage
        ministryName: frame.ministryName
        title: frame.title
        beside: frame.headerBeside
        tall: frame.tall
        paired: frame.paired
        wide: frame.wide
        narrow: frame.bodyInReach && !frame.headerBeside && !frame.wide
        margin: frame.wide ? bodyItem.leftMargin + Theme.space.l : Theme.largeText ? Theme.space.m : Theme.space.margin
        // Where controls are low, what the hand reaches is theirs; with large text, what the body has.
        most: (Theme.lowered || Theme.largeText) && frame.bodyInReach ? Theme.reachLine(frame.height) - Theme.space.l : Infinity
        room: frame.columnHoldsAll && actions.visible ? actions.y - Theme.space.m
                                                       : frame.height - Math.max(frame.barHeight, frame.barsBelowTitle) - after
        after: frame.wordsActionBeside ? (frame.wordsButton?.height ?? frame.actionHeight) + Theme.space.m : 0
    }
    // Made where it is shown, or every page would pay for it.
    Repeater {
        model: frame.wordsActionBeside ? 1 : 0
        onItemAdded: (index, item) => frame.wordsButton = item as PushButton
        onItemRemoved: frame.wordsButton = null

        PushButton {
            x: header.margin
            y: header.least
            width: header.width - 2 * header.margin
            height: Math.max(frame.actionHeight, implicitHeight)
            leftPadding: Theme.space.s
            edge: frame.edgeOnGround
            plainInk: Theme.bare ? Theme.color.actionInk : frame.inkOnGround
            plainGround: Theme.bare ? Theme.color.surface : frame.ground
            language: frame.language
            text: frame.wordsActionLabel
            iconName: frame.wordsActionIcon
            onClicked: frame.wordsActionWanted()
        }
    }
    Rectangle {
        width: frame.sideWidth
        y: header.height
        height: frame.height - y
        visible: (frame.landscape && frame.sided) || (frame.columnHoldsAll && !frame.headerBeside)
        // A header above a column of buttons goes on behind them.
        color: frame.columnHoldsAll ? frame.ground : Theme.color.surface

        Rectangle {
            width: Theme.shape.thin
            height: parent.height
            anchors.right: parent.right
            color: Theme.color.line
        }
    }
    Item {
        id: sideItem

        x: Theme.space.m
        y: header.height + Theme.space.m
        width: frame.sideWidth - 2 * x
        height: header.room - y - (frame.columnHoldsAll && actions.visible ? 0 : Theme.space.m)
        visible: frame.landscape && frame.sided
    }
    Item {
        id: bodyItem

        // Where no column is beside it, large text is as near to the edge as the title and the bar.
        readonly property real edgeMargin: Theme.largeText ? Theme.space.m : Theme.space.margin
        readonly property real leftMargin: frame.landscape ? Theme.space.l : bodyItem.edgeMargin
        readonly property real rightMargin: frame.columnHoldsAll ? Theme.space.l : bodyItem.edgeMargin
        readonly property real topMargin: frame.landscape ? Theme.space.m : frame.wide ? Theme.space.s : Theme.space.l

        x: (frame.headerBeside || frame.columnHoldsAll || (frame.landscape && frame.sided) ? frame.sideWidth : 0) + leftMargin
        y: frame.headerBeside ? Theme.shape.ribbon + topMargin
                          : frame.bodyInReach ? Math.max(header.height + topMargin, Theme.reachLine(frame.height))
                                              : header.height + topMargin
        width: frame.width - x - rightMargin
        height: frame.height - y - frame.barBelowBody - frame.bottomGap
                - (frame.columnHoldsAll || !actions.visible ? 0 : actions.height + frame.bottomGap)
    }
    PageActions {
        id: actions

        readonly property real margin: Math.min(header.margin, bodyItem.leftMargin)

        x: frame.columnHoldsAll ? actions.margin : bodyItem.x
        y: frame.height - height - Math.max(frame.barHeight, frame.barsBelowTitle) - frame.bottomGap
        width: frame.columnHoldsAll ? frame.sideWidth - 2 * actions.margin : bodyItem.width
        gap: frame.columnHoldsAll ? Theme.space.xs : Theme.space.s
        buttonHeight: frame.turnsInRow ? frame.actionHeight : 0
        edge: frame.columnHoldsAll ? frame.edgeOnGround : Theme.color.control
        compact: frame.columnHoldsAll
        twoRows: frame.columnHoldsAll && Theme.lowered
        visible: rowCount > 0 && !frame.actionsGiveWay
        language: frame.language
        extraLabel: frame.wordsActionBeside || frame.wordsActionInBody || twoRows ? "" : frame.wordsActionLabel
        extraIcon: frame.wordsActionIcon
        column: frame.column?.turnedElsewhere ? frame.column : null
        onBackWanted: frame.back()
        extraAbove: frame.wordsActionRow
        rowsWithExtra: !frame.wordsActionAbove || frame.width > frame.height ? 0 : Theme.cramped ? 2 : 3
        onViewWanted: frame.viewActionWanted()
        onExtraWanted: frame.wordsActionWanted()
        onNextWanted: frame.nextWanted()
    }
}
