// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The offices and their addresses.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

SectionFrame {
    id: page

    required property Catalog catalog

    column: column
    title: titleWording.words
    secondTitle: secondWording.words

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

    PagedColumn {
        id: column

        anchors.fill: parent
        spacing: Theme.space.gap
        language: page.language
        previousName: qsTr("Previous")
        nextName: qsTr("Next")
        placeText: qsTr("%1 of %2")

        Repeater {
            model: offices

            Panel {
                id: office

                required property string officeId
                required property int number
                required property string name
                required property string address

                width: parent?.width ?? 0
                height: texts.height + 2 * Theme.space.l
                bar: Theme.sectionInk(page.sectionId)

                Rectangle {
                    id: chip

                    x: Theme.shape.sectionBar + Theme.space.l
                    y: Theme.space.l
                    width: Theme.shape.chipSize
                    height: width
                    radius: width / 2
                    visible: !Theme.largeText
                    color: Theme.bare ? "transparent" : Theme.sectionGround(page.sectionId)
                    border.width: Theme.bare ? Theme.shape.stroke : 0
                    border.color: Theme.color.control

                    Words {
                        anchors.centerIn: parent
                        language: page.language
                        exception: "name"
                        text: office.number
                        face: Theme.type.h3
                        color: Theme.onSection(page.sectionId)
                        Accessible.ignored: true
                    }
                }
                Column {
                    id: texts

                    x: chip.x + (chip.visible ? chip.width + Theme.space.l : 0)
                    width: office.width - x - Theme.space.l
                    y: Theme.space.l
                    spacing: Theme.space.s

                    Heading {
                        width: parent.width
                        language: page.language
                        text: office.name
                        faces: [Theme.type.h3, Theme.type.label]
                    }
                    Passage {
                        width: parent.width
                        language: page.language
                        textId: office.officeId
                        text: office.address
                    }
                }
            }
        }
    }
}
