// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of a working copy in the order in which they are edited.

#pragma once

#include "contentsummary.h"

class WorkingCopy;

/*! A page of the editor: a section, an item of one, an office, or the names. */
struct EditedPage {
    QString pageId; // as "section mission"
    QString sectionId;
    QString itemId;
    QString officeId;
    QString titleText; // the text that is its title; empty for the names
};

/*! A text on a page of the editor. */
struct EditedText {
    QString textId;
    TextKinds::Kind kind = TextKinds::Name;
    int number = 0; // among its like, from 1; 0 where there is only one
    QString partId; // what comes, moves and goes as a whole: a paragraph, a fact …; empty where that stays
    int parts = 0;  // how many of its like there are
};

/*! The pages, in the order of the kiosk. */
QList<EditedPage> editedPages(const WorkingCopy &copy);
/*! The texts of a page, in the order in which they are shown. */
QList<EditedText> editedTexts(const WorkingCopy &copy, const QString &pageId);
/*! Where something is edited. */
struct EditedPlace {
    QString pageId; // empty if it is on none
    QString textId; // the text, or the first one of a part or a page
};
/*! The place of a text, of a part such as "item objectives.2" or "glossary.connectivity", or of a page. */
EditedPlace placeOf(const WorkingCopy &copy, const QString &id);
