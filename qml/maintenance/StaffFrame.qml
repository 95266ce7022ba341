// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of what staff see: a header, a body, and a row of buttons at the lower edge.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

FocusScope {
    id: frame

    default property alias body: bodyItem.data
    /*! The buttons at the lower edge. */
    property alias actions: actionRow.data

    required property string language
    required property string ministryName
    required property string title
    /*! A line beside the title; empty for none. */
    property string note: ""
    /*! A line beside the buttons, where there is room, and whether there is; empty for none. */
    property string aside: ""
    readonly property bool asideFits: frame.landscape && !Theme.largeText && asideText.width >= Theme.touch.great
                                       && asideText.height <= actionRow.height
    /*! Whether the note is shown: large letters on a low screen leave no room for it. */
    readonly property bool noteShown: !Theme.largeText || !frame.landscape
    /*! What takes the keyboard first; null for the title. */
    property Item firstFocus: null

    readonly property bool landscape: width > height
    readonly property real bodyWidth: bodyItem.width
    readonly property real bodyHeight: bodyItem.height
    readonly property real margin: Theme.largeText ? Theme.space.m : (frame.landscape ? Theme.space.l : Theme.space.margin)

    /*! Puts the keyboard where the page begins. */
    function takeFocus(): void {
        (frame.firstFocus ?? heading).forceActiveFocus(Qt.OtherFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.canvas
    }
    // A touch between the controls is for none of them.
    TouchGround {
        anchors.fill: parent
    }
    Rectangle {
        id: header

        width: parent.width
        height: texts.y + texts.height + Theme.space.m
        color: Theme.color.night

        Column {
            id: texts

            x: frame.margin
            y: Theme.shape.ribbon + Theme.space.s
            width: parent.width - 2 * x

            Item {
                width: parent.width
                height: place.height
                visible: frame.noteShown

                Words {
                    id: place

                    language: frame.language
                    text: frame.ministryName + "  |  " + qsTr("Staff access")
                    face: Theme.type.label
                    font.bold: false
                    color: Theme.color.inkOnNight
                }
                // At the end of the line, where there is room for it.
                Words {
                    id: endNote

                    anchors.right: parent.right
                    language: frame.language
                    text: joined(frame.note)
                    face: Theme.type.label
                    font.bold: false
                    color: Theme.color.inkOnNight
                    visible: frame.note !== "" && place.implicitWidth + Theme.space.gap + implicitWidth <= parent.width
                }
            }
            Heading {
                id: heading

                width: parent.width
                language: frame.language
                text: frame.title
                faces: [Theme.type.h3, Theme.type.h4, Theme.type.label]
                lines: frame.noteShown ? 2 : 1
                color: Theme.color.inkOnNight
            }
            Words {
                width: parent.width
                language: frame.language
                text: joined(frame.note)
                face: Theme.type.small
                color: Theme.color.inkOnNight
                visible: frame.note !== "" && frame.noteShown && (!endNote.visible || !endNote.parent.visible)
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.shape.thin
            anchors.bottom: parent.bottom
            color: Theme.color.line
            visible: Theme.bare
        }
    }
    Item {
        id: bodyItem

        x: frame.margin
        y: header.height + Theme.space.m
        width: frame.width - 2 * x
        height: footer.y - Theme.space.m - y
    }
    Rectangle {
        id: footer

        y: frame.height - height
        width: frame.width
        height: actionRow.height + 2 * Theme.space.m
        color: Theme.color.surface

        Rectangle {
            width: parent.width
            height: Theme.shape.thin
            color: Theme.color.line
        }
        Flow {
            id: actionRow

            x: frame.margin
            y: Theme.space.m
            width: parent.width - 2 * x
            spacing: Theme.space.m
        }
        Words {
            id: asideText

            x: actionRow.x + actionRow.childrenRect.width + Theme.space.gap
            y: Math.round((parent.height - height) / 2)
            width: parent.width - frame.margin - x
            horizontalAlignment: Text.AlignRight
            language: frame.language
            text: joined(frame.aside)
            face: Theme.type.caption
            visible: frame.aside !== "" && frame.asideFits
        }
    }
}
