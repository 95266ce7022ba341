// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of buttons that fills its width, each with its share of it. Where their labels do not fit side by side, not even
// on two lines, the buttons stand in two rows, or each in a row of its own. Four in two rows are of one width.
//
// The buttons are declared by whoever makes the row. Each binds its place and size to its cell and to the functions here.
// All is arranged at once: every label that changes would otherwise have each button ask for the whole row again.

import QtQuick

Item {
    id: row

    /*! The buttons in their order; null for one that is absent. */
    property Item leading: null
    /*! One that stands in the first row that has room for it, and is left out where none has; see `rowsWithExtra`. */
    property Item extra: null
    property Item middle: null
    property Item turns: null
    /*! Whether `turns` is in use. The row keeps room for it in any case, so that its height does not depend on this. */
    property bool turnsUsed: false
    property Item trailing: null
    /*! How many rows there may be where the extra one has room in none and gets one of its own above them; 0 where it gets
        none. */
    property int rowsWithExtra: 0
    /*! Whether it has a row above all others in any case, which it shares with those that turn pages. */
    property bool extraAbove: false
    /*! The space between two buttons, px. */
    property real gap: 0
    /*! The height of every button, px; 0 where each row is as high as its highest button. */
    property real buttonHeight: 0

    /*! The numbers of the buttons, for `cells`. */
    enum Button { Leading, Extra, Middle, Turns, Trailing }

    readonly property bool single: Array.from([row.leading, row.middle, row.trailing]).filter(button => button !== null).length === 1
    // The first of three ways in which all labels fit. An extra one that has no row of its own has no say in it.
    readonly property int way: Math.max(0, Array.from([0, 1, 2]).findIndex(way => row.rowsOf(way).every(numbers => row.widthsOf(numbers).length > 0)))
    readonly property bool ownRow: row.extraAbove && row.extra !== null
    readonly property bool extraOnTop: row.extra !== null && !row.ownRow && row.turns === null && row.rowsOf(row.way).length < row.rowsWithExtra
                                       && row.rowForExtra() < 0
    // Where three of four would stand side by side only with labels on two lines, two stand above two: back and next, then the others.
    readonly property bool paired: row.extraOnTop && row.way === 0 && row.leading !== null && row.middle !== null && row.trailing !== null
                                   && row.sum(Array.from([row.leading, row.middle, row.trailing]).map(button => button.implicitWidth)) + 2 * row.gap > row.width
                                   && Array.from([row.leading, row.extra, row.middle, row.trailing]).every(button => row.leastOf(button) <= row.half)
    readonly property real half: Math.floor((row.width - row.gap) / 2)
    // Not by the cells: whether pages are turned here depends on the height of the row, and they on that.
    readonly property int rowCount: row.rowsOf(row.way).length + (row.extraOnTop ? 1 : 0)
    /*! Where each button stands: x and width, px, and as y the number of its row, -1 for one that is absent. */
    readonly property list<rect> cells: row.arranged()
    /*! Whether the extra one is there. */
    readonly property bool extraShown: row.cells[ActionRow.Extra].y >= 0
    // The height of each row, px. The widths do not depend on it: labels are broken to fit them.
    readonly property list<real> heights: Array.from({ length: row.rowCount }, (_, index) => row.buttonHeight > 0 ? row.buttonHeight : row.highestIn(index))

    /*! The place and the height of what stands in \a cell, px. */
    function yOf(cell: rect): real {
        return row.sum(Array.from(row.heights).slice(0, Math.max(0, cell.y))) + Math.max(0, cell.y) * row.gap;
    }
    function heightOf(cell: rect): real {
        return row.heights[cell.y] ?? 0;
    }

    function buttons(): var {
        return [row.leading, row.extra, row.middle, row.turns, row.trailing];
    }
    function sum(numbers: var): real {
        return numbers.reduce((sum, number) => sum + number, 0);
    }
    function highestIn(index: int): real {
        return Math.max(...row.buttons().map((button, i) => row.cells[i].y === index ? button?.implicitHeight ?? 0 : 0));
    }
    // The buttons in rows, in one of three ways.
    function rowsOf(way: int): var {
        const leading = ActionRow.Leading, middle = ActionRow.Middle, turns = ActionRow.Turns, trailing = ActionRow.Trailing;
        const ways = [[[leading, middle, turns, trailing]],
                      [[leading, trailing], [middle, turns]],
                      [[trailing], [leading], [middle], [turns]]];
        const waysBelow = [[[leading, middle, trailing]], [[leading, trailing], [middle]], [[trailing], [leading], [middle]]];
        const buttons = row.buttons();
        const rows = row.ownRow ? [[ActionRow.Extra, turns], ...waysBelow[way]] : ways[way];
        return rows.map(numbers => numbers.filter(number => buttons[number] !== null)).filter(numbers => numbers.length > 0);
    }
    function isUsed(number: int): bool {
        return number !== ActionRow.Turns || row.turnsUsed;
    }
    // Those of \a numbers that are in use, and the extra one in its place among them.
    function withExtra(numbers: var): var {
        return [ActionRow.Extra, ...numbers.filter(number => row.isUsed(number))].sort();
    }
    // The first row with room for the extra one, from 0; -1 for none.
    function rowForExtra(): int {
        return row.rowsOf(row.way).findIndex(numbers => row.widthsOf(row.withExtra(numbers)).length > 0);
    }
    function arranged(): var {
        if (row.paired)
            return row.inPairs();
        let rows = row.rowsOf(row.way);
        const extraAt = row.extra === null || row.ownRow ? -1 : row.rowForExtra();
        if (extraAt >= 0)
            rows[extraAt] = row.withExtra(rows[extraAt]);
        else if (row.extraOnTop)
            rows = [[ActionRow.Extra], ...rows];
        const cells = row.buttons().map(() => Qt.rect(0, -1, 0, 0));
        rows.forEach((numbers, index) => {
            const shown = numbers.filter(number => row.isUsed(number));
            const widths = row.widthsOf(shown);
            let x = 0;
            shown.forEach((number, i) => {
                cells[number] = Qt.rect(x, index, widths[i] ?? 0, 0);
                x += (widths[i] ?? 0) + row.gap;
            });
        });
        return cells;
    }
    function inPairs(): var {
        const right = row.half + row.gap;
        return [Qt.rect(0, 0, row.half, 0), Qt.rect(0, 1, row.half, 0), Qt.rect(right, 1, row.half, 0), Qt.rect(0, -1, 0, 0),
                Qt.rect(right, 0, row.half, 0)];
    }
    function shareOf(number: int): real {
        return number === ActionRow.Leading ? 1 : number === ActionRow.Turns ? 1.7 : 1.6;
    }
    function leastOf(button: Item): real {
        return (button as PushButton)?.leastWidth ?? (button as TurnButtons)?.leastWidth ?? button.implicitWidth;
    }
    // The widths of the buttons of \a numbers side by side, px; empty where they do not fit. A single one takes the whole
    // row only where there are others in other rows.
    function widthsOf(numbers: var): var {
        const buttons = row.buttons();
        const room = row.width - (numbers.length - 1) * row.gap;
        if (numbers.length === 1)
            return [row.single ? Math.min(buttons[numbers[0]].implicitWidth, room) : room];
        const onOneLine = numbers.map(number => buttons[number].implicitWidth);
        if (row.sum(onOneLine) <= room)
            return row.sharedOut(numbers, onOneLine, room);
        const onTwoLines = numbers.map(number => row.leastOf(buttons[number]));
        return row.sum(onTwoLines) <= room ? row.sharedOut(numbers, onTwoLines, room) : [];
    }
    // Each has its share of \a room, but no less than it needs.
    function sharedOut(numbers: var, needs: var, room: real): var {
        const widths = numbers.map(() => 0);
        for (;;) {
            const left = room - row.sum(widths);
            const parts = row.sum(numbers.map((number, i) => widths[i] === 0 ? row.shareOf(number) : 0));
            const needy = numbers.findIndex((number, i) => widths[i] === 0 && left * row.shareOf(number) / parts < needs[i]);
            if (needy < 0)
                return numbers.map((number, i) => widths[i] > 0 ? widths[i] : Math.floor(left * row.shareOf(number) / parts));
            widths[needy] = needs[needy];
        }
    }

    visible: row.rowCount > 0
    // With one height for all it does not depend on which buttons are in use.
    implicitHeight: row.sum(Array.from(row.heights)) + Math.max(0, row.rowCount - 1) * row.gap
}
