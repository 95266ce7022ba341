// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of buttons that fills its width, each with its share of it. Where their labels do not fit side by side, not even
// on two lines, the buttons stand in two rows, or each in a row of its own.
//
// The buttons are declared by whoever makes the row. Each binds x, y, width and height to the functions here.

import QtQuick

Item {
    id: row

    /*! The buttons in their order; null for one that is absent. */
    property Item leading: null
    property Item middle: null
    property Item turns: null
    /*! Whether `turns` is in use. The row keeps room for it in any case, so that its height does not depend on this. */
    property bool turnsUsed: false
    property Item trailing: null
    /*! The space between two buttons, px. */
    property real gap: 0
    /*! The height of every button, px; 0 where each row is as high as its highest button. */
    property real buttonHeight: 0

    readonly property bool single: Array.from([row.leading, row.middle, row.trailing]).filter(button => button !== null).length === 1
    // In which of the ways the buttons stand: the first in which all labels fit.
    readonly property int way: Math.max(0, Array.from([0, 1, 2]).findIndex(way => row.rowsOf(way).every(buttons => row.widthsOf(buttons).length > 0)))
    readonly property int rowCount: row.rowsOf(row.way).length

    // The buttons in rows, in one of three ways.
    function rowsOf(way: int): var {
        const ways = [[[row.leading, row.middle, row.turns, row.trailing]],
                      [[row.leading, row.trailing], [row.middle, row.turns]],
                      [[row.trailing], [row.leading], [row.middle], [row.turns]]];
        return ways[way].map(buttons => buttons.filter(button => button !== null)).filter(buttons => buttons.length > 0);
    }
    // The buttons of one row that are in use.
    function shownIn(index: int): var {
        return (row.rowsOf(row.way)[index] ?? []).filter(button => button !== row.turns || row.turnsUsed);
    }
    /*! The place and the size of \a button in the row, px. */
    function xOf(button: Item): real {
        const buttons = row.shownIn(row.indexOf(button));
        const before = buttons.indexOf(button);
        return before < 0 ? 0 : row.sum(row.widthsOf(buttons).slice(0, before)) + before * row.gap;
    }
    function yOf(button: Item): real {
        let y = 0;
        for (let i = 0; i < row.indexOf(button); ++i)
            y += row.heightOfRow(i) + row.gap;
        return y;
    }
    function widthOf(button: Item): real {
        const buttons = row.shownIn(row.indexOf(button));
        return buttons.includes(button) ? row.widthsOf(buttons)[buttons.indexOf(button)] : 0;
    }
    function heightOf(button: Item): real {
        const index = row.indexOf(button);
        return index < 0 ? 0 : row.heightOfRow(index);
    }

    function sum(numbers: var): real {
        return numbers.reduce((sum, number) => sum + number, 0);
    }
    function shareOf(button: Item): real {
        return button === row.leading ? 1 : button === row.turns ? 1.7 : 1.6;
    }
    function indexOf(button: Item): int {
        return row.rowsOf(row.way).findIndex(buttons => buttons.includes(button));
    }
    function heightOfRow(index: int): real {
        return row.buttonHeight > 0 ? row.buttonHeight : Math.max(...row.rowsOf(row.way)[index].map(button => button.implicitHeight));
    }
    function leastOf(button: Item): real {
        return (button as PushButton)?.leastWidth ?? (button as TurnButtons)?.leastWidth ?? button.implicitWidth;
    }
    // The widths of \a buttons side by side, px; empty where they do not fit. A single one takes the whole row only where
    // there are others in other rows.
    function widthsOf(buttons: var): var {
        const room = row.width - (buttons.length - 1) * row.gap;
        if (buttons.length === 1)
            return [row.single ? Math.min(buttons[0].implicitWidth, room) : room];
        const onOneLine = buttons.map(button => button.implicitWidth);
        const onTwoLines = buttons.map(button => row.leastOf(button));
        if (row.sum(onOneLine) <= room)
            return row.sharedOut(buttons, onOneLine, room);
        return row.sum(onTwoLines) <= room ? row.sharedOut(buttons, onTwoLines, room) : [];
    }
    // Each has its share of \a room, but no less than it needs.
    function sharedOut(buttons: var, needs: var, room: real): var {
        const widths = buttons.map(() => 0);
        for (;;) {
            const left = room - row.sum(widths);
            const open = buttons.filter((button, i) => widths[i] === 0);
            const parts = row.sum(open.map(button => row.shareOf(button)));
            const needy = buttons.findIndex((button, i) => widths[i] === 0 && left * row.shareOf(button) / parts < needs[i]);
            if (needy < 0)
                return buttons.map((button, i) => widths[i] > 0 ? widths[i] : Math.floor(left * row.shareOf(button) / parts));
            widths[needy] = needs[needy];
        }
    }

    visible: row.rowCount > 0
    implicitHeight: row.rowsOf(row.way).reduce((height, buttons, i) => height + row.heightOfRow(i), 0)
                    + Math.max(0, row.rowCount - 1) * row.gap
}
