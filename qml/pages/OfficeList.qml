// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The offices as cards, of which one is chosen.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

PagedColumn {
    id: list

    required property OfficeModel offices
    /*! The name of the colour of the cards. */
    required property string accent
    /*! The chosen office, and the one where this machine stands; empty if it stands in none. */
    required property string officeId
    required property string hereId
    /*! The search whose words are marked; null where there is none. */
    property SearchModel search: null
    /*! Whether the cards stand in two columns and show the whole address, without the town where the text is larger; else the
        town is left out, because the whole address stands beside the list or is shown next, and the rest of it where not all
        cards would have room with it. */
    property bool sideBySide: false
    /*! Whether room is short, so that the address begins below the number. */
    property bool narrow: false

    /*! Whether the cards show the addresses. */
    readonly property bool addressesShown: list.sideBySide || cards.addressesFit
    /*! The height of all cards, px. */
    readonly property alias cardsHeight: cards.height

    signal chosen(officeId: string)

    Grid {
        id: cards

        readonly property real cell: (list.width - (columns - 1) * columnSpacing) / columns
        readonly property real highest: group.most(item => (item as PlaceCard).implicitHeight)

        readonly property bool namesFit: {
            const half = (list.width - columnSpacing) / 2;
            return group.all(item => (item as PlaceCard).nameFitsInto(half));
        }

        // The height with all addresses, as if all cards were as high as the highest; the margins give way first.
        readonly property bool addressesFit: cards.heightWith(Theme.space.xs) <= list.height
        readonly property bool tight: !list.sideBySide && cards.addressesFit && cards.heightWith(Theme.space.s) > list.height

        function heightWith(margin: real): real {
            return repeater.count * (group.most(item => (item as PlaceCard).wordsHeight) + 3 * margin) - margin;
        }

        columns: list.sideBySide && repeater.count > 1 && cards.namesFit ? 2 : 1
        columnSpacing: Theme.space.s
        rowSpacing: cards.tight ? Theme.space.xs : Theme.space.s

        FaceGroup {
            id: group

            siblings: repeater
        }
        Repeater {
            id: repeater

            model: list.offices

            PlaceCard {
                required property string officeId
                required property string name
                required property string address

                width: cards.cell
                height: list.sideBySide ? cards.highest : implicitHeight
                language: list.language
                text: name
                detail: list.sideBySide && Theme.textScale === 1 ? address : address.slice(0, address.lastIndexOf("\n"))
                detailShown: list.addressesShown
                markedDetail: list.search?.marked(detail) ?? ""
                tag: officeId === list.hereId ? qsTr("You are here") : ""
                current: officeId === list.officeId
                narrow: list.narrow
                detailFace: list.sideBySide ? Theme.type.detail : Theme.type.small
                margin: cards.rowSpacing
                ink: Theme.accentInk(list.accent)
                tint: Theme.accentTint(list.accent)
                ground: Theme.accentGround(list.accent)
                inkOnGround: Theme.onAccent(list.accent)
                onClicked: list.chosen(officeId)
            }
        }
    }
}
