// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A column that may be longer than its room: shown page by page, with two buttons and "1 of 3", never a line cut in half.
// Wheel and finger turn pages too, but are never needed.

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

Item {
    id: paged

    /*! The blocks of the column. They may be broken between the lines of their words and between their controls. */
    default property alias blocks: column.data
    /*! What the blocks are in. */
    readonly property alias content: column
    /*! The space between blocks, px. */
    property alias spacing: column.spacing
    required property string language
    /*! Whether the buttons that turn its pages stand elsewhere and take no room here. */
    property bool turnedElsewhere: false

    /*! The page that is shown, from 0. */
    readonly property alias page: pages.current
    readonly property int pageCount: pages.starts.length
    /*! The height of all pages together, without the buttons, px. */
    readonly property real wholeHeight: column.height
    /*! What the buttons take of the height where there are several pages, px. */
    readonly property real footHeight: paged.turnedElsewhere ? 0 : buttons.height + Theme.space.s
    /*! The block at the top of the page, and how far into it the page begins, 0 to 1: kept when the column is laid
        out anew. */
    property int anchorBlock: 0
    property real anchorShare: 0

    /*! Goes to the first page. */
    function reset(): void {
        paged.anchorBlock = 0;
        paged.anchorShare = 0;
    }
    /*! Shows the page \a target, from 0. */
    function turnTo(target: int): void {
        paged.showAt(pages.starts[Math.max(0, Math.min(target, paged.pageCount - 1))]);
    }
    /*! The height, px, that each of so many \a rows may have where they stand on as few pages as rows of \a lowest px need. */
    function shareOfPage(rows: int, lowest: real): real {
        const room = paged.height - paged.footHeight + paged.spacing;
        const pages = Math.ceil(rows / Math.max(1, Math.floor(room / (lowest + paged.spacing))));
        return Math.floor(room / Math.ceil(rows / pages) - paged.spacing);
    }
    /*! Shows the page with what is \a y px below the upper edge of \a item, which is in the column. */
    function reveal(item: Item, y: real): void {
        const at = item.mapToItem(column, 0, y).y;
        if (at < view.start || at >= view.end)
            paged.showAt(at);
    }
    /*! Whether the upper edge of \a item, which is in the column, is on the page that is shown. */
    function shows(item: Item): bool {
        const at = item.mapToItem(column, 0, 0).y;
        return at >= view.start && at < view.end;
    }
    // Shows the page with the place \a y of the column.
    function showAt(y: real): void {
        for (let i = column.children.length - 1; i >= 0; --i) {
            const block = column.children[i];
            if (block.visible && block.height > 0 && block.y <= y) {
                paged.anchorShare = Math.min(0.999, (y - block.y) / block.height);
                paged.anchorBlock = i;
                return;
            }
        }
        paged.reset();
    }

    /*! Shows the page with the text \a textId of the content, or with the first mark in it; the first page where it is not
        here. */
    function showText(textId: string): void {
        paged.reset();
        for (let i = 0; i < column.children.length; ++i) {
            const block = column.children[i];
            const passage = paged.passageOf(block, textId);
            if (passage === null)
                continue;
            const y = passage.mapToItem(block, 0, passage.markShare() * passage.height).y;
            paged.anchorBlock = i;
            paged.anchorShare = Math.min(0.999, y / Math.max(1, block.height));
            return;
        }
    }
    /*! The text at the top of the page that is shown; empty where that is no text of the content. */
    function textAtTop(): string {
        const block = column.children[paged.anchorBlock];
        return block ? paged.firstTextIn(block) : "";
    }
    function firstTextIn(item: Item): string {
        let found = (item as Passage)?.textId ?? "";
        for (let i = 0; found === "" && i < item.children.length; ++i)
            found = paged.firstTextIn(item.children[i]);
        return found;
    }
    // The passage at \a item or below that shows a text, a text of which it is a part ("about.1.value"), or a part of it.
    function passageOf(item: Item, textId: string): Passage {
        const passage = item as Passage;
        if (passage !== null)
            return passage.visible && ((textId + ".").startsWith(passage.textId + ".") || (passage.textId + ".").startsWith(textId + "."))
                 ? passage : null;
        let found = null;
        for (let i = 0; found === null && i < item.children.length; ++i)
            found = paged.passageOf(item.children[i], textId);
        return found;
    }

    onHeightChanged: pages.find()
    onFootHeightChanged: pages.find()
    onAnchorBlockChanged: pages.show()
    onAnchorShareChanged: pages.show()

    // Where the pages begin, found anew whenever the column is laid out or its room changes. Not a binding: one that reads
    // the places of blocks that come and go keeps a note of every one of them for good, and grows slower with each visit
    // (Qt 6.4).
    QtObject {
        id: pages

        /*! The y of every page in the column, px. */
        property list<real> starts: [0]
        property int current: 0

        // Where pages begin that hold as many of the pieces as have \a room, or as stand before one that begins a page.
        function startsWith(breaks: var, room: real, wanted: bool): var {
            const starts = [0];
            let last = 0;
            for (let i = 0; i < breaks.length; ++i) {
                if ((breaks[i].end - last > room || (wanted && breaks[i].begins)) && breaks[i].start > last) {
                    last = breaks[i].start;
                    starts.push(last);
                }
            }
            return starts;
        }
        function find(): void {
            let starts = [0];
            if (column.height > paged.roomFor(false)) {
                const breaks = paged.breaks(paged.roomFor(true));
                let high = paged.roomFor(true);
                starts = pages.startsWith(breaks, high, false);
                // Where a page is to begin is a wish: it costs no further page.
                const asWanted = pages.startsWith(breaks, high, true);
                const wanted = asWanted.length <= starts.length;
                starts = wanted ? asWanted : starts;
                let low = column.height / starts.length;
                // Pages are as even as their number allows: the least room that needs no further page.
                while (high - low > 1) {
                    const middle = (low + high) / 2;
                    const even = pages.startsWith(breaks, middle, wanted);
                    if (even.length > starts.length) {
                        low = middle;
                    } else {
                        high = middle;
                        starts = even;
                    }
                }
            }
            if (String(starts) !== String(Array.from(pages.starts)))
                pages.starts = starts;
            pages.show();
        }
        // The page that holds the anchor.
        function show(): void {
            const block = column.children[paged.anchorBlock];
            const y = block ? block.y + paged.anchorShare * block.height : 0;
            let page = 0;
            // Half a pixel of tolerance: shares are not exact.
            while (page + 1 < pages.starts.length && pages.starts[page + 1] <= y + 0.5)
                ++page;
            pages.current = page;
        }
    }

    function roomFor(withButtons: bool): real {
        return withButtons ? paged.height - paged.footHeight : paged.height;
    }
    // The pieces of the column that stay whole, from above: { start, end }, px, and whether one begins a page. A text may go
    // on on the next page; anything else only if it is higher than the \a room of a page, or than what a heading above it
    // leaves. A page ends with a heading only where the heading and what follows have no room together.
    function breaks(room: real): var {
        let pieces = [];
        let headings = 0; // the height of those that wait for what they are above, px
        for (let i = 0; i < column.children.length; ++i) {
            const block = column.children[i];
            const height = block.height;
            const y = block.y;
            if (!block.visible || height <= 0)
                continue;
            const breakable = block as Words !== null || ((block as TextBlock)?.breakable ?? false);
            const whole = !breakable && height <= room - headings;
            const heading = (block as Heading ?? block.children[0] ?? null) as Heading;
            const leads = heading !== null && height === heading.height && height <= room;
            const lines = whole || leads ? [] : paged.linesOf(block, y, room);
            if (lines.length === 0)
                lines.push({ start: y, end: y + height });
            // The edges of a block belong to its first and last line, and a heading above it to the first one.
            const joined = headings > 0 && lines[0].end - y + headings <= room;
            lines[0].start = joined ? pieces.pop().start : y;
            lines[lines.length - 1].end = Math.max(lines[lines.length - 1].end, y + height);
            headings = leads ? lines[0].end - lines[0].start + column.spacing : 0;
            pieces = pieces.concat(lines);
        }
        return pieces;
    }
    function linesOf(item: Item, y: real, room: real): var {
        let lines = [];
        const text = item as Words;
        const starts = Array.from((item as Passage)?.pageStarts ?? []);
        // Read once: every reading of a property in a binding is noted, and looked up among all noted before.
        const count = text === null ? 0 : text.lineCount;
        const lineHeight = text === null ? 0 : text.lineHeight;
        // Neither the first nor the last line of a text stands alone, where a page has room for some.
        const keepsCompany = 4 * lineHeight <= room;
        for (let line = 0; line < count; ++line) {
            const joined = keepsCompany && (line === 1 || line === count - 1);
            if (joined && lines.length > 0)
                lines[lines.length - 1].end = y + (line + 1) * lineHeight;
            else
                lines.push({ start: y + line * lineHeight, end: y + (line + 1) * lineHeight, begins: starts.includes(line) });
        }
        const control = item as T.AbstractButton;
        if (control !== null)
            lines.push({ start: y, end: y + item.height });
        for (let i = 0; text === null && control === null && i < item.children.length; ++i) {
            const child = item.children[i];
            if (child.visible)
                lines = lines.concat(paged.linesOf(child, y + child.y, room));
        }
        return lines;
    }

    Item {
        id: view

        readonly property real start: pages.starts[paged.page] ?? 0
        readonly property real end: pages.starts[paged.page + 1] ?? column.height

        width: paged.width
        height: view.end - view.start
        clip: paged.pageCount > 1

        Column {
            id: column

            y: -view.start
            width: view.width
            onPositioningComplete: pages.find()
        }
    }

    WheelHandler {
        id: wheel

        // A touchpad sends many small steps: a page for each turn of a mouse's wheel, 15 degrees.
        property real turned: 0

        enabled: paged.pageCount > 1
        onWheel: event => {
            wheel.turned += event.angleDelta.y / 120;
            if (Math.abs(wheel.turned) < 1)
                return;
            paged.turnTo(paged.page - Math.sign(wheel.turned));
            wheel.turned = 0;
        }
    }
    DragHandler {
        id: drag

        property real pulled: 0

        target: null
        // In a window a mouse that is drawn over words selects them.
        acceptedDevices: Theme.desktop ? PointerDevice.TouchScreen : PointerDevice.AllDevices
        xAxis.enabled: false
        enabled: paged.pageCount > 1
        onActiveTranslationChanged: if (drag.active) drag.pulled = drag.activeTranslation.y
        onActiveChanged: {
            if (!drag.active && Math.abs(drag.pulled) > Theme.touch.target)
                paged.turnTo(paged.page - Math.sign(drag.pulled));
        }
    }

    TurnButtons {
        id: buttons

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: paged.pageCount > 1 && !paged.turnedElsewhere
        language: paged.language
        page: paged.page
        pageCount: paged.pageCount
        onTurnWanted: pages => paged.turnTo(paged.page + pages)
    }
}
