// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The printing of one page: fills the sheet, sends it to the printer or saves it as PDF, and says in words what is under
// way and what came of it.

import QtQuick
import Kiosk.Content
import Kiosk.Desk
import Kiosk.Session

QtObject {
    id: job

    required property Language language
    required property Excerpt excerpt
    required property string ministryName

    /*! The language that is printed; empty for all official languages, side by side. */
    property string chosen: ""
    /*! Whether the window is to close once the job that is under way has been sent. */
    property bool closeAfter: false
    /*! What came of it; empty until something did. */
    property string outcome: ""
    /*! Whether something is under way. */
    readonly property bool busy: job.printer.busy
    /*! Whether there is a printer that can be sent to. */
    readonly property bool ready: job.printer.state === Printer.Ready
    /*! Whether it can be asked for something: nothing is under way and nothing has come of it yet. */
    readonly property bool asking: job.outcome === "" && !job.busy
    /*! What is known of the printer or of the job; then the outcome. */
    readonly property string status: {
        if (job.outcome !== "")
            return job.outcome;
        switch (job.printer.state) {
        case Printer.Unasked:
        case Printer.Looking:
            return qsTr("Looking for a printer…");
        case Printer.Ready:
            return qsTr("Printer: %1").arg(job.printer.name);
        case Printer.Silent:
            return qsTr("No printer answers. Save it as PDF?");
        case Printer.Sending:
            return job.closeAfter ? qsTr("Sending to %1… The window will close after that.").arg(job.printer.name)
                                  : qsTr("Sending to %1…").arg(job.printer.name);
        case Printer.Stopping:
            return qsTr("Stopping…");
        }
        return qsTr("There is no printer. Save it as PDF?");
    }

    /*! It is known whether there is a printer. */
    signal looked()
    /*! There is an outcome. */
    signal ended()
    /*! The job was sent, and the window was to close after that. */
    signal closeWanted()

    /*! Forgets the last job and looks for a printer. */
    function begin(): void {
        job.chosen = job.language.code;
        job.outcome = "";
        job.printer.look();
    }
    /*! Sends the page to the printer. */
    function send(): void {
        job.fillSheet();
        job.printer.send(job.sheet);
    }
    /*! Saves the page as PDF in the folder of the user's documents. */
    function save(): void {
        job.fillSheet();
        const saved = job.sheet.save();
        job.end((saved ? qsTr("Saved: %1") : qsTr("This file could not be written: %1")).arg(job.sheet.file));
    }
    /*! Stops what is under way. */
    function stop(): void {
        job.printer.stop();
    }
    function fillSheet(): void {
        const codes = job.chosen === "" ? Array.from(job.excerpt.officialLanguages()) : [job.chosen];
        const revision = code => job.language.phrase(code, "PrintJob", QT_TR_NOOP("revision %1"));
        const page = code => job.language.phrase(code, "PrintJob", QT_TR_NOOP("Page %1 of %2"));
        job.sheet.ministryName = job.ministryName;
        job.sheet.title = job.ministryName + " – " + codes.map(code => job.excerpt.title(code)).join(" · ");
        job.sheet.html = job.excerpt.columns(codes);
        job.sheet.footers = codes.map(code => [job.excerpt.title(code), job.excerpt.languageName(code),
                                               revision(code).arg(job.excerpt.revision())].join(" · "));
        job.sheet.pageNumbers = codes.map(page);
    }
    function end(outcome: string): void {
        job.outcome = outcome;
        job.closeAfter = false;
        job.ended();
    }

    readonly property Sheet sheet: Sheet {}
    readonly property Printer printer: Printer {
        onLooked: job.looked()
        onSent: {
            const closeAfter = job.closeAfter;
            job.end(qsTr("Sent to the printer: %1").arg(job.printer.name));
            if (closeAfter)
                job.closeWanted();
        }
        onFailed: job.end(qsTr("The printer does not take it: %1").arg(job.printer.name))
        onStopped: job.end(qsTr("Stopped. Nothing was printed."))
        onLost: job.end(qsTr("%1 does not answer. It may still print.").arg(job.printer.name))
    }
}
