// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page is given: the content, the visit, and the place that it shows.

import QtQuick
import Kiosk.Content
import Kiosk.Navigation
import Kiosk.Session

QtObject {
    id: context

    required property Catalog catalog
    required property Session session
    required property Language languages
    required property Comfort comfort
    /*! Pages take places from it; only the shell opens them. */
    required property Navigator navigator

    // What a hidden page does not follow, or one touch would lay out all pages that exist. The host of the pages writes
    // these.

    /*! The codes of the visit's language and of the other one that names things. */
    property string language: ""
    property string secondLanguage: ""
    /*! The name of the ministry in the visit's language. */
    property string ministryName: ""
    property place place
    /*! Where the button that leads on leads. */
    property place nextPlace
    /*! The labels of the buttons that lead back, on, and to the other view of a page; an empty one is absent. */
    property string backLabel: ""
    property string nextLabel: ""
    property string viewLabel: ""
    /*! The height of the bar over the lower edge of the page, px. */
    property real barHeight: 0
    /*! The height of the bar that steers the reading, above the other one, px; 0 while nothing is read. */
    property real readHeight: 0
    /*! The search whose words are marked; null where none led here. */
    property SearchModel search: null
    /*! Which words of another language the search found, where they are not to be seen. */
    property string note: ""
}
