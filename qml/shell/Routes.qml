// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which page shows which places, and which overlay is which. A new page has its line here.

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Content
import Kiosk.Delivery
import Kiosk.Navigation
import Kiosk.Pages
import Kiosk.Session
import Kiosk.Speech
import Kiosk.Station

QtObject {
    id: routes

    required property Navigator navigator
    required property Catalog catalog
    required property Station station
    required property Delivery delivery
    required property Session session
    required property Language language
    required property Comfort comfort
    required property VoiceChannel voice
    /*! What the first screen is made of, and the one that is there already; null for none. */
    required property Component firstScreen
    required property Item shownFirst
    /*! Where the panels of overlays begin from the left, and the height of the bar below them, px. */
    required property real overlaySide
    required property real overlayBarHeight

    readonly property list<PageRoute> pages: [
        PageRoute {
            kind: Place.Attract
            page: routes.firstScreen
            item: routes.shownFirst
            hasContext: false
        },
        PageRoute { kind: Place.Home; page: HomePage {} },
        PageRoute { kind: Place.Reading; page: ReadingPage {} },
        PageRoute { kind: Place.Reading; bilingual: true; page: BothPage {} },
        PageRoute { kind: Place.Items; page: ItemsPage {} },
        PageRoute { kind: Place.Offices; plainWords: true; page: ReadingPage {} },
        PageRoute {
            kind: Place.Offices
            page: OfficesPage {
                hereId: routes.station.office
                onCodeWanted: routes.navigator.openCode()
            }
        },
        PageRoute { id: search; kind: Place.Search; resetAtHome: true; page: SearchPage {} },
        PageRoute { kind: Place.Credits; page: CreditsPage {} }
    ]
    /*! The search page, whose words other pages mark; null before it was first wanted. */
    readonly property SearchPage searchPage: search.item as SearchPage

    readonly property list<OverlayRoute> overlays: [
        OverlayRoute {
            id: aids

            kind: Navigator.Aids
            leavesBar: true
            overlay: AidsPanel {
                anchors.fill: parent
                language: aids.language
                comfort: routes.comfort
                plainWords: routes.navigator.plainWords
                session: routes.session
                voice: routes.voice
                timed: routes.station.kiosk
                open: routes.navigator.opened === Navigator.Aids
                side: routes.overlaySide
                barHeight: routes.overlayBarHeight
                onPlainWordsWanted: wanted => routes.navigator.plainWords = wanted
                onCloseWanted: routes.navigator.closeOverlay()
            }
        },
        OverlayRoute {
            id: code

            kind: Navigator.Code
            leavesBar: true
            overlay: OfficeCode {
                anchors.fill: parent
                language: code.language
                catalog: routes.catalog
                officeId: code.place.officeId
                side: routes.overlaySide
                barHeight: routes.overlayBarHeight
                onCloseWanted: routes.navigator.closeOverlay()
            }
        },
        OverlayRoute {
            kind: Navigator.Explanation
            leavesBar: true
            overlay: ExplanationCard {
                anchors.fill: parent
                catalog: routes.catalog
                languages: routes.language
                factId: routes.navigator.explainedFact
                side: routes.overlaySide
                barHeight: routes.overlayBarHeight
                onCloseWanted: routes.navigator.closeOverlay()
            }
        },
        OverlayRoute {
            kind: Navigator.Maintenance
            overlay: MaintenanceHost {
                anchors.fill: parent
                catalog: routes.catalog
                language: routes.language
                delivery: routes.delivery
            }
        },
        OverlayRoute {
            kind: Navigator.HelpSign
            wholeScreen: true
            overlay: HelpSign {
                anchors.fill: parent
                language: routes.language
                session: routes.session
            }
        },
        OverlayRoute {
            kind: Navigator.IdleQuestion
            overlay: IdleQuestion {
                anchors.fill: parent
                language: routes.language
                session: routes.session
            }
        }
    ]
}
