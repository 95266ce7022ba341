// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the search proposes while nothing is found: words to search for, and the sections.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Session
import Kiosk.Theme

PagedColumn {
    id: suggestions

    required property Catalog catalog
    /*! The official languages, whose titles decide on the face of all. */
    required property Language languages
    required property list<string> words
    /*! Whether something was searched for that is not there. */
    required property bool nothingFound
    /*! Whether they stand beside the keyboard, where there is little room. */
    required property bool beside

    readonly property SectionModel sections: SectionModel {
        catalog: suggestions.catalog
        language: suggestions.language
    }
    readonly property FaceGroup group: FaceGroup {
        siblings: topics
        texts: suggestions.titles.words
        width: suggestions.group.most(item => (item as Card).steadyRoom)
        lines: suggestions.beside ? 2 : 1
        faces: grid.compact ? [Theme.type.label] : suggestions.beside ? [Theme.type.h4, Theme.type.label]
                                                                       : [Theme.type.h3, Theme.type.h4, Theme.type.label]
    }
    readonly property Wordings titles: Wordings {
        catalog: suggestions.catalog
        languages: suggestions.languages.codes
        textIds: Array.from(suggestions.sections.ids).map(id => id + ".short")
    }

    signal wordChosen(word: string)
    signal sectionChosen(sectionId: string)

    /*! The card of the first section; null if there is none. */
    function firstCard(): Card {
        return topics.itemAt(0) as Card;
    }


    Words {
        width: parent.width
        language: suggestions.language
        text: qsTr("Try another word")
        // The topics need the room more.
        visible: suggestions.nothingFound && suggestions.beside
                 && height + suggestions.spacing + grid.height <= suggestions.height
        face: Theme.type.small
        color: Theme.color.muted
    }
    Flow {
        width: parent.width
        spacing: suggestions.spacing
        // Beside the keyboard they give way to the sections, but what may have been meant does not.
        visible: words.count > 0 && (!suggestions.beside || suggestions.nothingFound
                                     || height + suggestions.spacing + grid.height <= suggestions.height)

        Repeater {
            id: words

            model: suggestions.words

            PushButton {
                required property string modelData

                width: Math.min(implicitWidth, suggestions.width)
                height: Math.max(Theme.touch.lowBar, implicitHeight)
                language: suggestions.language
                text: modelData
                iconName: suggestions.beside ? "" : "search"
                onClicked: suggestions.wordChosen(modelData)
            }
        }
    }
    Grid {
        id: grid

        readonly property real cell: (suggestions.width - (columns - 1) * columnSpacing) / columns
        readonly property real rowHeight: Math.max(Theme.touch.target, suggestions.group.most(item => (item as Card).bareHeight))
        // Beside the keyboard rows are as low as a finger allows, where not all have room otherwise.
        readonly property bool compact: suggestions.beside
                                        && Math.ceil(topics.count / grid.columns)
                                           * (Theme.shape.smallChipSize + 2 * Theme.space.xs + suggestions.spacing) > suggestions.height
        // All have their icon, or none.
        readonly property bool signsFit: suggestions.group.all(item => (item as Card).fitsBeside)
        readonly property bool titlesFit: {
            const half = (suggestions.width - columnSpacing) / 2 - Theme.shape.sectionBar - 2 * Theme.space.xs;
            return Array.from(suggestions.titles.words).every(
                title => Theme.type.leastWidth(Theme.type.joined(title), Theme.type.label, 2) <= half);
        }

        columns: Theme.largeText || !grid.titlesFit ? 1 : 2
        columnSpacing: suggestions.beside ? Theme.space.xs : suggestions.spacing
        rowSpacing: grid.compact ? Math.round(Theme.space.xs / 2) : suggestions.spacing

        Repeater {
            id: topics

            model: suggestions.sections

            Card {
                required property string sectionId
                required property string accent
                required property string title
                required property string symbol

                width: grid.cell
                height: grid.rowHeight
                language: suggestions.language
                text: title
                iconName: symbol
                ink: Theme.accentInk(accent)
                ground: Theme.accentGround(accent)
                inkOnGround: Theme.onAccent(accent)
                arrowShown: false
                signShown: grid.signsFit
                signSize: grid.compact ? Math.min(Theme.shape.smallChipSize, Theme.touch.target - 2 * Theme.space.xs)
                                       : Theme.shape.smallChipSize
                titleLines: suggestions.group.lines
                topPadding: Theme.space.xs
                bottomPadding: Theme.space.xs
                titleFace: suggestions.group.face
                onClicked: suggestions.sectionChosen(sectionId)
            }
        }
    }
}
