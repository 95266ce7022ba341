// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thing to open: a sign or a number, a title, a line on what it is, an arrow. One target.

import QtQuick
import Kiosk.Theme

Touchable {
    id: card

    /*! The name of an icon, or empty where there is a number. */
    property string iconName: ""
    /*! Shown in place of the icon if it is above 0. */
    property int number: 0
    property string detail: ""
    /*! The title in the language \a otherLanguage, shown below; empty for none. */
    property string otherTitle: ""
    property string otherLanguage: ""
    /*! Title and detail with what was searched for in them marked, as in Words; empty where nothing is. */
    property string markedText: ""
    property string markedDetail: ""
    /*! How many lines there are for a marked detail, which is shown in part. */
    property int detailLines: 1
    /*! The colours of the thing: ink on the card, ground of its sign, ink on that ground. */
    property color ink: Theme.color.action
    property color ground: Theme.color.action
    property color inkOnGround: Theme.color.inkOnAction
    /*! Whether its sign is shown: a narrow card has no room for it. */
    property bool signShown: true
    /*! Whether an arrow says that there is more behind it. */
    property bool arrowShown: true
    /*! An ornament on the ground, within its edge; it cuts itself at the round corners. */
    property alias motif: motifHolder.data
    /*! Whether the sign stands above the title, not beside it. */
    property bool stacked: false
    /*! Whether the summary is shown; it is spoken in any case. Whether the title in the other language is. */
    property bool summaryShown: true
    property bool otherShown: card.otherTitle !== ""
    /*! Whether there is room for the summary, and for the other title too; neither says that it is shown. */
    readonly property bool summaryFits: content.heightWithSummary <= card.availableHeight && summary.contentWidth <= content.textWidth
    readonly property bool otherFits: content.heightWithSummary + other.height <= card.availableHeight
                                      && other.contentWidth <= content.textWidth
    /*! On how many lines, all as long as they can be made, the summary stands at least; 0 to fill its lines. */
    property int evenLines: 0
    /*! Whether the lines of the title are as long as they can be made. */
    property bool evenTitle: false
    /*! The faces for the title, largest first, and the one it has: the largest one that fits, or that of its FaceGroup. */
    property list<QtObject> titleFaces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
    property Face titleFace: (card.titleFaces[card.facesTooLarge] ?? Theme.type.label) as Face
    readonly property int facesTooLarge: {
        for (let i = 0; i < card.titleFaces.length - 1; ++i) {
            if (Theme.type.leastWidth(card.text, card.titleFaces[i] as Face, card.titleLines) <= card.titleRoom)
                return i;
        }
        return card.titleFaces.length - 1;
    }
    /*! The width there is for the title, px. */
    readonly property real titleRoom: content.textWidth - (card.stacked ? content.arrowRoom : 0)
    /*! How many lines the title may take before it asks for the next face. */
    property int titleLines: card.stacked ? 1 : 2
    /*! Whether the title fits beside the sign at all. */
    readonly property bool fitsBeside: Theme.type.leastWidth(card.text, Theme.type.label, 2)
                                       <= width - besidePadding - Theme.shape.smallChipSize - Theme.space.s - content.arrowRoom
    /*! The same, whatever the text size, as long as the layout is the same: what a FaceGroup needs to know. */
    readonly property real steadyRoom: card.titleRoom - Theme.iconGrowth * (content.textX + content.arrowRoom)

    /*! How far the point at \a x and \a y, px, is from the sign and from every letter. */
    function distanceTo(x: real, y: real): real {
        let least = Infinity;
        for (const item of [chip, title, summary, other, arrow]) {
            const wide = (item as Words)?.contentWidth ?? item.width;
            const left = content.x + item.x;
            const top = content.y + item.y;
            if (item.visible)
                least = Math.min(least, Math.hypot(Math.max(left - x, 0, x - left - wide),
                                                   Math.max(top - y, 0, y - top - item.height)));
        }
        return least;
    }
    // Before and after the sign, where it stands beside the title; a row with an arrow is wide enough for more.
    readonly property real inlineGap: card.arrowShown && !Theme.largeText ? Theme.space.m : Theme.space.s
    readonly property real besidePadding: Theme.shape.sectionBar + 2 * Theme.space.s
    /*! The face of the summary. */
    property Face detailFace: Theme.type.small
    /*! The side of its sign, px. */
    property real signSize: card.stacked ? Theme.shape.chipSize : Theme.shape.smallChipSize
    /*! The least height that shows sign and title whole, and the same as a row for a finger. */
    readonly property real bareHeight: content.heightWithTitle + topPadding + bottomPadding
    readonly property real leastHeight: Math.max(Theme.touch.row, card.bareHeight)

    leftPadding: Theme.shape.sectionBar + (card.stacked ? Theme.space.l : card.signShown ? card.inlineGap : Theme.space.xs)
    rightPadding: card.stacked ? Theme.space.m : card.arrowShown ? Theme.space.l : card.signShown ? Theme.space.s : Theme.space.xs
    topPadding: card.stacked ? Theme.space.l : Theme.space.s
    bottomPadding: Theme.space.s
    implicitHeight: card.leastHeight
    // A low one has corners that leave its bar a straight edge.
    radius: Math.min(Theme.shape.card, height / 4)
    Accessible.description: card.detail

    contentItem: Item {
        id: content

        readonly property real textX: card.stacked || !card.signShown ? 0 : chip.width + card.inlineGap
        readonly property real arrowRoom: card.arrowShown ? arrow.width + Theme.space.xs : 0
        readonly property real textWidth: width - textX - (card.stacked ? 0 : content.arrowRoom)
        readonly property real chipHeight: card.stacked ? chip.height + Theme.space.s : 0
        readonly property real heightWithTitle: Math.max(card.signShown ? chip.height : 0, content.chipHeight + title.height)
        readonly property real heightWithSummary: Math.max(chip.height, content.chipHeight + title.height
                                                           + summary.height)
        readonly property real textHeight: title.height + (summary.visible ? summary.height : 0)
                                           + (other.visible ? other.height : 0)

        // The width for \a words, in \a face, on lines that are all as long as can be: as few as the \a room takes, but
        // no fewer than \a lines.
        function even(words: string, face: Face, lines: int, room: real): real {
            for (let count = lines; count < lines + 3; ++count) {
                const width = Theme.type.leastWidth(words, face, count) + Theme.shape.thin;
                if (width <= room)
                    return width;
            }
            return room;
        }

        Rectangle {
            id: chip

            width: card.signSize
            height: width
            y: card.stacked ? 0 : Math.round((content.height - height) / 2)
            radius: Theme.shape.chip
            color: Theme.bare ? "transparent" : card.ground
            visible: card.signShown

            Icon {
                anchors.centerIn: parent
                name: card.number > 0 ? "" : card.iconName
                color: Theme.bare ? card.ink : card.inkOnGround
                size: Math.round(chip.width * (Theme.bare ? 0.75 : 0.55))
                visible: card.number === 0
            }
            Words {
                anchors.centerIn: parent
                language: card.language
                exception: Words.Name
                text: card.number
                visible: card.number > 0
                face: card.signSize > Theme.shape.chipSize ? Theme.type.title : Theme.type.h2
                color: Theme.bare ? card.ink : card.inkOnGround
                Accessible.ignored: true
            }
        }
        Heading {
            id: title

            x: content.textX
            y: card.stacked ? content.chipHeight : Math.round((content.height - content.textHeight) / 2)
            width: card.evenTitle ? content.even(text, face, 1, card.titleRoom * 0.8) : card.titleRoom
            language: card.language
            text: card.markedText === "" && Theme.type.leastWidth(title.joined(card.text), card.titleFace, card.titleLines) <= card.titleRoom
                  ? title.joined(card.text) : card.text
            marked: card.markedText
            face: card.titleFace
            color: Theme.bare ? card.ink : Theme.color.ink
            Accessible.ignored: true
        }
        Snippet {
            id: summary

            x: content.textX
            y: title.y + title.height
            width: card.evenLines > 0 ? content.even(joined(whole), face, card.evenLines, content.textWidth) : content.textWidth
            language: card.language
            whole: card.markedDetail === "" ? card.detail : card.markedDetail
            lines: card.detailLines
            visible: card.summaryShown && card.detail !== ""
            face: card.detailFace
            color: Theme.color.body
            Accessible.ignored: true
        }
        Words {
            id: other

            x: content.textX
            y: summary.visible ? summary.y + summary.height : title.y + title.height
            width: content.textWidth
            language: card.otherLanguage
            exception: Words.SecondTitle
            text: other.joined(card.otherTitle)
            visible: card.otherShown
            face: card.detailFace
            color: Theme.color.muted
            Accessible.ignored: true
        }
        Icon {
            id: arrow

            x: content.width - width
            y: card.stacked ? title.y + Math.round((title.face.line - height) / 2) : Math.round((content.height - height) / 2)
            name: "arrow-right"
            visible: card.arrowShown
            color: card.ink
            size: Theme.shape.smallIcon
        }
    }
    background: Panel {
        radius: card.radius
        bar: card.ink
        pressed: card.down
        border.color: Theme.bare ? Theme.color.control : Theme.color.line

        Item {
            id: motifHolder

            anchors.fill: parent
            anchors.margins: Theme.shape.thin
        }
    }
}
