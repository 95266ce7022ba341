// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page that is edited as the kiosk shows it: in either language, on either screen, with small and large text.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Theme

Rectangle {
    id: pane

    required property WorkingCopy copy
    required property PagePreview preview
    required property string windowLanguage

    color: Theme.color.sunken

    Flow {
        id: choices

        x: Theme.space.m
        y: Theme.space.xs
        width: parent.width - 2 * x
        spacing: Theme.space.xs

        Row {
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Language of the preview")

            Repeater {
                model: pane.copy.languages

                SmallOption {
                    required property string modelData

                    language: modelData
                    exception: Words.LanguageName
                    text: pane.copy.languageName(modelData)
                    current: pane.preview.language === modelData
                    onClicked: pane.preview.language = modelData
                }
            }
        }
        Row {
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Screen of the preview")

            SmallOption {
                language: pane.windowLanguage
                iconName: "tablet"
                text: qsTr("Upright")
                current: !pane.preview.landscape
                onClicked: pane.preview.landscape = false
            }
            SmallOption {
                language: pane.windowLanguage
                iconName: "tablet-landscape"
                text: qsTr("Lying")
                current: pane.preview.landscape
                onClicked: pane.preview.landscape = true
            }
        }
        Row {
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Text size of the preview")

            Repeater {
                model: [1, 2]

                SmallOption {
                    required property int modelData

                    language: pane.windowLanguage
                    exception: Words.Name
                    text: 100 * modelData + " %"
                    current: pane.preview.textScale === modelData
                    onClicked: pane.preview.textScale = modelData
                }
            }
        }
    }
    // The edge of the screen.
    Rectangle {
        anchors.fill: picture
        anchors.margins: -Theme.space.xs
        radius: Theme.shape.key
        color: Theme.color.ink
        visible: pane.preview.source !== ""
    }
    Image {
        id: picture

        readonly property real topEdge: choices.y + choices.height + Theme.space.m
        readonly property real room: fit.y - Theme.space.m - topEdge
        readonly property real factor: Math.min((pane.width - 2 * Theme.space.l) / Math.max(1, pane.preview.width),
                                                room / Math.max(1, pane.preview.height))

        x: Math.round((pane.width - width) / 2)
        y: topEdge + Math.round((room - height) / 2)
        width: Math.round(pane.preview.width * factor)
        height: Math.round(pane.preview.height * factor)
        sourceSize.width: width
        sourceSize.height: height
        source: pane.preview.source
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Preview")
    }
    Words {
        id: fit

        x: Theme.space.m
        y: parent.height - height - Theme.space.s
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        language: pane.windowLanguage
        face: Theme.type.caption
        color: Theme.color.ink
        text: pane.preview.pages === 1 ? qsTr("The text fits on one page")
            : pane.preview.pages > 1 ? qsTr("The text takes %1 pages").arg(pane.preview.pages) : ""
    }
}
