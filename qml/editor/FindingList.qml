// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was found in the texts: how much prevents them from being shown, how much wants a reader, and a line for each.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Naming
import Kiosk.Theme

Rectangle {
    id: findings

    required property WorkingCopy copy
    required property ContentReview review
    required property EditedPageModel pages
    required property EditedTextModel texts
    required property TextNames names
    required property string windowLanguage

    /*! Somebody wishes to see where it is. */
    signal wanted(textId: string, language: string)

    // "Policies, Paragraph 2, Avañeʼẽ"
    function placeOf(id: string, language: string): string {
        const page = findings.pages.pageOf(id);
        const title = page === "" ? id : findings.pages.titles[findings.pages.indexOf(page)] || qsTr("Names");
        const textId = findings.pages.textOf(id);
        const isPage = page === "" || page === id || id.startsWith("item ");
        const name = isPage ? "" : ", " + findings.names.nameOf(findings.texts.kindOf(textId), findings.texts.numberOf(textId));
        return title + name + (language === "" ? "" : ", " + findings.copy.languageName(language));
    }

    color: Theme.color.sunken

    FindingWords {
        id: words
    }
    Row {
        id: counts

        x: Theme.space.m
        height: Theme.touch.target
        spacing: Theme.space.l

        component Count: Row {
            id: count

            required property string iconName
            required property string text

            height: counts.height
            spacing: Theme.space.xs

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: count.iconName
                size: Theme.type.label.size
                color: Theme.color.ink
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                language: findings.windowLanguage
                face: Theme.type.label
                color: Theme.color.ink
                wrapMode: Text.NoWrap
                text: count.text
            }
        }
        Count {
            iconName: "check-circle"
            visible: findings.review.count === 0
            text: qsTr("No findings")
        }
        Count {
            iconName: "x-octagon"
            visible: findings.review.faults > 0
            text: qsTr("Prevent the texts from being shown: %1").arg(findings.review.faults)
        }
        Count {
            iconName: "exclamation-triangle"
            visible: findings.review.notices > 0
            text: qsTr("Translations to review: %1").arg(findings.review.notices)
        }
    }
    ListView {
        id: list

        y: counts.height
        width: parent.width
        height: parent.height - y
        clip: true
        model: findings.review
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Findings")

        delegate: Touchable {
            id: row

            required property string textId
            required property string languageCode
            required property int kind
            required property string detail
            required property string further
            required property bool isFault
            readonly property string place: findings.placeOf(row.textId, row.languageCode)
            readonly property string sentence: words.sentence(row.kind, row.detail, row.further)

            width: list.width
            height: Theme.touch.target
            leftPadding: Theme.space.m
            rightPadding: Theme.space.m
            radius: 0
            language: findings.windowLanguage
            text: row.place + ": " + row.sentence
            onClicked: findings.wanted(row.textId, row.languageCode)

            contentItem: Item {
                Icon {
                    id: sign

                    anchors.verticalCenter: parent.verticalCenter
                    name: row.isFault ? "x-octagon" : "exclamation-triangle"
                    size: Theme.type.menu.size
                    color: Theme.color.ink
                }
                Words {
                    id: place

                    x: sign.width + Theme.space.s
                    width: parent.width * 0.42 - x
                    anchors.verticalCenter: parent.verticalCenter
                    language: findings.windowLanguage
                    exception: Words.Name
                    face: Theme.type.caption
                    color: Theme.color.ink
                    text: row.place
                    Accessible.ignored: true
                }
                Words {
                    x: parent.width * 0.44
                    width: (forget.visible ? forget.x - Theme.space.xs : parent.width) - x
                    anchors.verticalCenter: parent.verticalCenter
                    language: findings.windowLanguage
                    exception: Words.Name
                    face: Theme.type.caption
                    color: Theme.color.ink
                    text: row.sentence
                    Accessible.ignored: true
                }
                PushButton {
                    id: forget

                    anchors.right: parent.right
                    height: parent.height
                    compact: true
                    language: findings.windowLanguage
                    text: qsTr("It is left out on purpose")
                    visible: row.kind === FindingKinds.GlossMissing
                    onClicked: findings.copy.forgetGloss(row.textId, row.languageCode, row.detail)
                }
            }
            background: Rectangle {
                color: row.hovered || row.activeFocus ? Theme.color.actionTint : Theme.color.surface

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.shape.thin
                    color: Theme.color.line
                }
            }
        }
    }
}
