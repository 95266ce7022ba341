// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What new content changes: a page for each text, before and after in every language, and the buttons of those who accept.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Delivery
import Kiosk.Naming
import Kiosk.Theme

StaffFrame {
    id: page

    required property Delivery delivery
    required property LanguageModel languages

    /*! Which change is shown, from 0; -1 for the summary, where that has a page of its own. */
    property int index: page.first
    // Where letters are large, the summary has no room beside the changes. Without a change there is nothing else.
    readonly property bool summaryApart: Theme.largeText || page.delivery.changeCount === 0
                                         || (page.landscape && page.bodyHeight < 12 * Theme.type.small.line)
    readonly property int first: page.summaryApart ? -1 : 0
    readonly property int last: page.delivery.changeCount - 1
    readonly property bool sideBySide: page.landscape && !Theme.largeText
    // In portrait, and where controls are low, as low as can be.
    readonly property bool turnsBelow: !page.landscape || Theme.lowered
    readonly property bool canAccept: page.delivery.codeCount > 1
    readonly property string keptNote: qsTr("Revision %1 is kept: this can be undone.").arg(page.delivery.revision)
    readonly property string otherParts: Array.from(page.delivery.changedParts, part => parts.partOf(part)).join(", ")
    readonly property list<string> shownCodes: Array.from(page.delivery.changeLanguages(page.index))
    readonly property real nameWidth: Math.max(...Array.from(page.shownCodes, code => Theme.type.leastWidth(page.nameOf(code), Theme.type.label, 1)), 0)

    /*! Turns on to the rest of a change, or to the next one, or back. */
    function turn(pages: int): void {
        const target = column.page + pages;
        if (target >= 0 && target < column.pageCount)
            column.turnTo(target);
        else if (page.index + pages >= page.first && page.index + pages <= page.last) {
            page.index += pages;
            column.reset();
        }
    }
    function nameOf(code: string): string {
        const name = page.languages.nameOf(code);
        return name === "" ? code : name;
    }

    title: qsTr("New content found on the stick")
    note: qsTr("Revision %1 replaces %2").arg(page.delivery.newRevision).arg(page.delivery.revision)
    aside: page.keptNote
    firstFocus: keep

    actions: [
        PushButton {
            id: keep

            language: page.language
            text: qsTr("Keep what is here")
            iconName: "x-lg"
            onClicked: page.delivery.leave()
        },
        PushButton {
            language: page.language
            text: qsTr("Accept these changes")
            iconName: "check-lg"
            filled: true
            visible: page.canAccept
            onClicked: page.delivery.accept()
        }
    ]

    TextNames { id: names }
    PartNames { id: parts }
    ReviewSummary {
        id: above

        width: parent.width
        language: page.language
        delivery: page.delivery
        otherParts: page.otherParts
        visible: !page.summaryApart
    }
    Panel {
        id: card

        y: above.visible ? above.height + Theme.space.m : 0
        width: page.bodyWidth
        height: page.bodyHeight - y

        Words {
            id: subject

            readonly property string place: page.delivery.changePage(page.index, page.language)

            x: Theme.space.l
            y: page.turnsBelow ? Theme.space.m : Math.max(Theme.space.m, Math.round(turns.y + (turns.height - height) / 2))
            width: (page.turnsBelow ? parent.width - x : turns.x) - Theme.space.l - x
            language: page.language
            text: page.index < 0 ? qsTr("What changes")
                                 : (place === "" ? "" : place + " · ") + names.nameOf(page.delivery.changeKind(page.index), page.delivery.changeNumber(page.index))
            face: Theme.type.label
            color: Theme.color.ink
            Accessible.role: Accessible.Heading
        }
        // Over the columns of all languages.
        Row {
            id: heads

            x: subject.x + page.nameWidth + Theme.space.l
            y: column.upper
            spacing: Theme.space.l
            visible: page.sideBySide && page.index >= 0

            Repeater {
                model: [qsTr("Before"), qsTr("After")]

                Words {
                    required property string modelData

                    width: Math.floor((column.width - page.nameWidth - 2 * Theme.space.l) / 2)
                    language: page.language
                    text: modelData
                    face: Theme.type.label
                    color: Theme.color.muted
                }
            }
        }
        PagedColumn {
            id: column

            // Where the subject and the buttons beside it end, px.
            readonly property real upper: Math.round(Math.max(subject.y + subject.height, page.turnsBelow ? 0 : turns.y + turns.height) + Theme.space.s)

            x: subject.x
            y: column.upper + (heads.visible ? heads.height + Theme.space.xs : 0)
            width: parent.width - 2 * x
            height: (page.turnsBelow ? turns.y : parent.height) - Theme.space.m - y
            spacing: Theme.space.m
            language: page.language
            turnedElsewhere: true

            Words {
                width: parent.width
                language: page.language
                text: page.note
                face: Theme.type.detail
                visible: page.index < 0 && !page.noteShown
            }
            // A box that has no room goes on the next page whole.
            Repeater {
                model: 3

                ReviewSummary {
                    required property int index

                    width: parent?.width ?? 0
                    language: page.language
                    delivery: page.delivery
                    otherParts: page.otherParts
                    only: index
                    visible: page.index < 0
                }
            }
            Words {
                width: parent.width
                language: page.language
                text: qsTr("Nothing changes")
                face: Theme.type.detail
                visible: page.index < 0 && page.delivery.changeCount === 0
            }
            Words {
                width: parent.width
                language: page.language
                text: page.keptNote
                face: Theme.type.detail
                visible: page.index === page.first && !page.asideFits
            }
            Repeater {
                model: page.shownCodes

                ChangeRow {
                    required property string modelData

                    width: parent?.width ?? 0
                    language: page.language
                    code: modelData
                    languageName: page.nameOf(modelData)
                    before: page.delivery.wordsBefore(page.index, modelData)
                    after: page.delivery.wordsAfter(page.index, modelData)
                    sideBySide: page.sideBySide
                    nameWidth: page.nameWidth
                }
            }
        }
        ChangeTurns {
            id: turns

            x: parent.width - width - Theme.space.m
            y: page.turnsBelow ? parent.height - height - Theme.space.m : Theme.space.s
            language: page.language
            text: page.index < 0 ? "" : (page.index + 1) + "/" + page.delivery.changeCount
            atStart: page.index === page.first && column.page === 0
            atEnd: page.index === page.last && column.page === column.pageCount - 1
            onTurnWanted: pages => page.turn(pages)
        }
    }
}
