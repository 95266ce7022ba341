// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The header of a page: the ministry's name, the title, a line below it, and an ornament where there is room for one.
// PageFrame says where it stands and how much room it has.

import QtQuick
import Kiosk.Theme

Rectangle {
    id: header

    /*! The codes of the page's language, of its title and of the other language. */
    property string language
    property string titleLanguage: header.language
    property string secondLanguage
    /*! What is written: the ministry's name, a line beside it, the title, the same in the other language, and a line below
        the title in place of that. */
    property string ministryName
    property string kicker
    property string title
    property string secondTitle
    property string hint
    /*! The icon of the section; empty for none. */
    property string iconName
    /*! The names of the languages of the two titles, where they stand beside them. */
    property list<string> languageNames
    /*! The ink of the titles and of the lines below them. */
    property color ink: Theme.color.ink
    property color mutedInk: Theme.color.muted
    /*! A round ornament, and how far it is turned, degrees. */
    property alias motif: motifHolder.data
    property alias motifTurn: motifHolder.rotation
    /*! What is painted on the ground. */
    property alias groundPicture: groundHolder.data

    property bool beside: false         // a column beside the body, not a row above it
    property bool tall: false           // a column that holds nothing but the header and the buttons
    property bool paired: false         // both titles have equal rank, each above its column
    property bool wide: false           // two titles over the whole width of a landscape screen
    property bool low: false            // no more room than the words need
    property bool narrow: false         // the words leave half of the width to the ornament
    property real margin: 0             // the space at the left and the right edge, px
    property real room: 0               // where the words must end in a column, px
    property real most: Infinity        // where the words should end in a row, px
    property real after: 0              // what a button below the words takes of a column, px

    readonly property bool dense: header.paired || header.low
    // Whether there is no room for the ministry's name in the size of a title.
    readonly property bool tight: header.most - texts.highest - Theme.space.m < Theme.type.h3.line + Theme.type.h2.line
    /*! The height that its words need, px. */
    readonly property real least: texts.highest + texts.height
                                 + (header.wide ? Theme.space.xs : header.dense ? Theme.space.s : Theme.space.m)
    /*! Whether the titles have room in it; where they have not, the page shows them above its text. */
    readonly property bool titleFits: !header.beside
                                      || (!header.paired && titles.y + texts.y + titleItem.height <= header.room)
    // Whether the ministry's name stands at the end of the title's line, where large text leaves little room to the body and
    // both titles, of which each is shown in its language, have room beside it.
    readonly property bool nameBeside: Theme.largeText && !header.beside && !header.paired && header.kicker === "" && header.secondTitle !== ""
                                       && Array.from([header.title, header.secondTitle]).every(
                                              title => Theme.type.leastWidth(title, titles.face, 1) + Theme.space.m + nameAtEnd.width <= texts.width)
    /*! Whether a finger is on the ministry's name. Nothing says that this does anything. */
    readonly property alias nameDown: nameGround.pressed
    /*! The title, which takes the keyboard. */
    readonly property Item heading: titleItem.heading

    color: Theme.color.canvas
    clip: true

    Rectangle {
        width: header.tall ? Theme.shape.thin : parent.width
        height: header.tall ? parent.height : Theme.shape.thin
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        color: Theme.color.line
        visible: Theme.bare || header.color === Theme.color.canvas
    }

    Item {
        id: groundHolder

        anchors.fill: parent
        visible: header.tall && !Theme.bare && (header.after === 0 || motifHolder.visible)
    }
    // In a row: at its right end, beside the words. In a column: it rises from the lower edge. Never behind a letter.
    Item {
        id: motifHolder

        readonly property real titlesEnd: pairTitle.visible ? pairTitle.x + pairTitle.end : titleItem.end
        readonly property real wordsEnd: texts.x + Math.max(motifHolder.titlesEnd, kickerRow.width, second.contentWidth)
        readonly property real centreX: header.tall ? header.width / 2 : header.width * 0.88
        readonly property real centreY: header.tall ? header.height : header.height / 2
        readonly property real radius: header.tall ? Math.min(header.height - header.least - header.after - Theme.space.m, header.width * 0.66)
                                                   : Math.min(header.height * 0.9, centreX - wordsEnd - Theme.space.m)

        // On whole pixels, or thin lines blur.
        x: Math.round(centreX - radius)
        y: Math.round(centreY - radius)
        width: Math.round(2 * radius)
        height: width
        visible: !Theme.largeText && radius > Theme.space.xxl * 1.5
    }

    // Where the name is not shown, in its place all the same.
    TouchGround {
        id: nameGround

        readonly property Item name: header.nameBeside ? nameAtEnd : nameText

        x: header.nameBeside ? nameAtEnd.x : texts.x
        y: header.nameBeside ? nameAtEnd.y : texts.y
        width: Math.max(Theme.touch.target, nameGround.name.width)
        height: Math.max(Theme.touch.target, nameGround.name.height)
    }
    Words {
        id: nameAtEnd

        anchors.right: parent.right
        anchors.rightMargin: header.margin
        // On the base line of the title.
        y: texts.y + titles.y + Math.round(titleItem.height - height - (titles.face.line - titles.face.size * 1.2) / 2)
        visible: header.nameBeside
        language: header.language
        exception: Words.Name
        text: header.ministryName
        face: Theme.type.label
        color: header.ink
    }
    Column {
        id: texts

        readonly property real highest: Theme.shape.ribbon + (header.wide ? Theme.space.xs : Theme.largeText || header.dense ? Theme.space.s : Theme.space.l)

        x: header.margin
        // Where the controls are lowered, near them: that is where the eyes are.
        y: Theme.lowered && !header.beside ? Math.max(texts.highest, header.height - texts.height - Theme.space.m) : texts.highest
        width: (header.width - 2 * header.margin) * (header.narrow && !header.paired && !Theme.largeText ? 0.58 : 1)
        spacing: Theme.largeText || header.dense ? 0 : Theme.space.s

        // The ministry's name and the line beside it, or below it where it does not fit.
        Item {
            id: kickerRow

            readonly property bool oneLine: nameText.implicitWidth + Theme.space.m + kickerText.implicitWidth <= texts.width

            visible: !(header.beside && Theme.largeText) && !header.nameBeside
            width: kickerText.text === "" ? nameText.implicitWidth
                 : kickerRow.oneLine ? kickerText.x + kickerText.implicitWidth
                 : Math.max(nameText.implicitWidth, kickerText.width)
            height: kickerText.text === "" || kickerRow.oneLine ? nameText.height : kickerText.y + kickerText.height

            Words {
                id: nameText

                language: header.language
                exception: Words.Name
                text: header.ministryName
                face: Theme.largeText || header.paired || header.tight ? Theme.type.label : Theme.type.h3
                font.family: Theme.textFamily
                color: header.ink
            }
            Words {
                id: kickerText

                language: header.language
                text: header.kicker
                visible: text !== ""
                face: Theme.type.small
                x: kickerRow.oneLine ? nameText.implicitWidth + Theme.space.m : 0
                // On the baseline of the name.
                y: kickerRow.oneLine ? nameText.height - height - Math.round(Math.max(0, nameText.face.size - face.size) / 4)
                                     : nameText.height
                width: Math.min(implicitWidth, texts.width)
                color: header.ink
            }
        }
        // The sign of the section, in a column that has room for it.
        Item {
            width: chip.width
            height: chip.height + Theme.space.m
            visible: header.tall && header.iconName !== "" && !Theme.largeText && !Theme.bare
                     && header.room > 3 * Theme.touch.great

            Rectangle {
                id: chip

                y: Theme.space.s
                width: Theme.shape.smallChipSize
                height: width
                radius: Theme.shape.chip
                color: Qt.alpha(header.ink, 0.16)

                Icon {
                    anchors.centerIn: parent
                    name: header.iconName
                    color: header.ink
                    size: chip.width * 0.58
                }
            }
        }
        Grid {
            id: titles

            readonly property real cell: (width - (columns - 1) * columnSpacing) / columns
            // The same in every language: the longer of the two titles decides.
            readonly property list<QtObject> faces: {
                const faces = [Theme.type.h1, Theme.type.title, Theme.type.h2, Theme.type.h3, Theme.type.h4];
                return faces.slice((Theme.largeText && !header.narrow) || header.wide ? 3 : header.paired ? 2 : 0);
            }
            readonly property Face face: {
                // A title on three lines is no larger than one of the second rank.
                const ways = [...Array.from(titles.faces).map(face => [face, 1]), ...Array.from(titles.faces).map(face => [face, 2]),
                              ...Array.from(titles.faces).filter(face => face.size <= Theme.type.h2.size).map(face => [face, 3])];
                ways.sort((a, b) => b[0].size - a[0].size || a[1] - b[1]);
                const fitting = ways.find(([face, lines]) => lines <= titleItem.lines
                                                             && titleItem.fits(face, lines)
                                                             && pairTitle.fits(face, lines));
                return (fitting?.[0] ?? Theme.type.label) as Face;
            }

            visible: header.titleFits
            width: parent.width
            columns: header.paired && !header.beside && !Theme.largeText ? 2 : 1
            // Each above its column.
            columnSpacing: Theme.space.gap + 2 * (header.wide ? Theme.space.l : Theme.space.padding)

            HeaderTitle {
                id: titleItem

                width: titles.cell
                language: header.titleLanguage
                exception: header.paired ? Words.Bilingual : Words.None
                text: header.title
                languageName: header.languageNames[0] ?? ""
                lines: header.beside ? 3 : 2
                endRoom: header.nameBeside ? nameAtEnd.width + Theme.space.m : 0
                room: header.beside ? header.room - texts.y - titles.y : header.most - texts.highest - titles.y - Theme.space.m
                face: titles.face
                ink: header.ink
            }
            HeaderTitle {
                id: pairTitle

                width: titles.cell
                language: header.secondLanguage
                exception: Words.Bilingual
                text: header.secondTitle
                languageName: header.languageNames[1] ?? ""
                visible: header.paired
                lines: titleItem.lines
                room: titleItem.room
                face: titles.face
                ink: header.ink
            }
        }
        Words {
            id: second

            // Not y: a hidden text stays where an earlier title had put it.
            readonly property real upper: titles.y + titles.height + texts.spacing

            width: parent.width
            language: header.hint === "" ? header.secondLanguage : header.language
            exception: header.hint === "" ? Words.SecondTitle : Words.None
            text: header.hint === "" ? header.secondTitle : second.joined(header.hint)
            // The first to give way: to large text, and to a long title above the buttons.
            visible: text !== "" && !Theme.largeText && !header.paired && contentWidth <= width
                     && second.upper + second.height + Theme.space.m <= (header.beside ? header.room - texts.y : header.most - texts.highest)
            face: Theme.type.small
            color: header.mutedInk
        }
    }
}
