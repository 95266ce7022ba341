// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet on which a reviewer reads the texts in both languages, corrects and signs.

import QtQuick
import Kiosk.Desk
import Kiosk.Editing
import Kiosk.Session

QtObject {
    id: sheet

    required property WorkingCopy copy
    required property Language language

    /*! The file that was written, or could not be written. */
    readonly property string file: paper.file

    /*! Saves the sheet as PDF among the user's documents. False if it cannot be written. */
    function save(): bool {
        const codes = Array.from(sheet.copy.languages);
        const say = (code, words) => sheet.language.phrase(code, "ReviewSheet", words);
        const both = words => codes.map(code => say(code, words)).join(" · ");
        paper.ministryName = "MITIC";
        paper.title = both(QT_TR_NOOP("Review sheet")) + " " + sheet.copy.revision();
        const signature = code => [say(code, QT_TR_NOOP("Reviewer")), say(code, QT_TR_NOOP("Date")),
                                   say(code, QT_TR_NOOP("Signature"))].map(word => word + ": ____________________").join("   ");
        paper.html = table.html(both(QT_TR_NOOP("Older than the text in the other language")), codes.map(signature));
        paper.footers = codes.map(code => say(code, QT_TR_NOOP("Review sheet")) + " · " + sheet.copy.revision());
        paper.pageNumbers = codes.map(code => say(code, QT_TR_NOOP("Page %1 of %2")));
        return paper.save();
    }
    /*! Whether there is anything to review. */
    function isNeeded(): bool {
        return table.count() > 0;
    }

    readonly property ReviewTable table: ReviewTable {
        id: table

        copy: sheet.copy
    }
    readonly property Sheet paper: Sheet {
        id: paper
    }
}
