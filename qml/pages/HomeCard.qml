// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One topic on the start page: on a breath of its colour, with a wheel of its lace at the edge, and its name in the other
// language.

import QtQuick
import Kiosk.Content
import Kiosk.Controls
import Kiosk.Theme

Card {
    id: card

    required property string sectionId
    required property string accent
    required property string pattern
    required property string title
    required property string symbol
    required property string summary

    required property Catalog catalog
    /*! The radius of its wheel, px. */
    required property real wheelRadius
    /*! The largest radius at which the wheel is clear of all letters, px: what the width of the card leaves it, and less. */
    readonly property real wheelRoom: Math.min(card.stacked ? width * 0.5 : height * 0.67,
                                               card.distanceTo(card.wheelCentre.x, card.wheelCentre.y) - (card.stacked ? Theme.space.s : Theme.space.xs))
    // Beyond the edge, which cuts it: above the free corner where the title is below the sign, else beside the lower one.
    readonly property point wheelCentre: card.stacked ? Qt.point(width * 0.76, height * -0.25)
                                                      : Qt.point(width + height * 0.16, height - Theme.space.m)
    /*! How much of it the edge hides, px. */
    readonly property real wheelHidden: card.stacked ? height * 0.25 : height * 0.16

    topPadding: card.stacked ? Theme.space.l : Theme.space.xs
    bottomPadding: card.stacked ? Theme.space.s : Theme.space.xs
    text: card.title
    detail: card.summary
    otherTitle: otherWording.words
    iconName: card.symbol
    ink: Theme.accentInk(card.accent)
    ground: Theme.accentGround(card.accent)
    inkOnGround: Theme.onAccent(card.accent)
    evenLines: card.stacked ? 1 : 2
    detailFace: card.stacked ? Theme.type.small : Theme.type.detail
    motif: Lace {
        anchors.fill: parent
        corner: card.radius - Theme.shape.thin
        tint: Qt.alpha(card.ink, 0.13)
        radius: Theme.largeText ? 0 : card.wheelRadius
        centre: Qt.point(card.wheelCentre.x - Theme.shape.thin, card.wheelCentre.y - Theme.shape.thin)
        pattern: card.pattern
        ink: Qt.alpha(card.ink, 0.65)
    }

    Wording {
        id: otherWording

        catalog: card.catalog
        language: card.otherLanguage
        textId: card.sectionId + ".short"
    }
}
