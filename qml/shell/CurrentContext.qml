// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the shown page is given, as it is now.

import QtQuick
import Kiosk.Content
import Kiosk.Navigation
import Kiosk.Pages

PageContext {
    id: context

    /*! What the search page found, if it is there. */
    property SearchModel found: null
    /*! The languages of the content, and their names. */
    readonly property LanguageModel languageModel: LanguageModel {
        catalog: context.catalog
        codes: context.languages.codes
    }

    readonly property ItemModel items: ItemModel {
        catalog: context.catalog
        language: context.language
        sectionId: context.nextPlace.sectionId
    }
    readonly property Wording nextTitle: Wording {
        catalog: context.catalog
        language: context.language
        textId: context.nextPlace.sectionId + ".short"
    }
    readonly property match match: context.place.match

    language: context.languages.code
    secondLanguage: context.languages.second
    backLabel: qsTr("Back")
    nextLabel: context.nextPlace.kind === Place.Credits ? qsTr("Credits and licences")
             : context.nextPlace.itemId !== "" ? context.items.itemName.replace("%1", context.items.ids.indexOf(context.nextPlace.itemId) + 1)
             : context.nextTitle.words
    viewLabel: context.languages.official.length > 1 ? qsTr("Both languages") : ""
    search: context.match.found ? context.found : null
    note: context.match.language === "" || context.match.language === context.language ? ""
        : qsTr("Match found in %1: %2").arg(context.languageModel.nameOf(context.match.language)).arg(context.match.words)
}
