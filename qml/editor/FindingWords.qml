// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor says of a text that is wrong or wants a reader.

import QtQuick
import Kiosk.Editing

QtObject {
    /*! A sentence on a finding of \a kind, one of FindingKinds. */
    function sentence(kind: int, detail: string, further: string): string {
        switch (kind) {
        case FindingKinds.Empty:
            return qsTr("The text is missing");
        case FindingKinds.Spaces:
            return qsTr("There is a space too many");
        case FindingKinds.TooLong:
            return qsTr("It has %1 letters, there is room for %2").arg(detail).arg(further);
        case FindingKinds.NotDrawn:
            return qsTr("The kiosk has no letter for %1").arg(detail);
        case FindingKinds.WrongSign:
            return qsTr("This language does not use %1").arg(detail);
        case FindingKinds.GlossMissing:
            return qsTr("It no longer has (%1)").arg(detail);
        case FindingKinds.NoNumber:
            return qsTr("The place of the number is missing: write it as percent and 1");
        case FindingKinds.NoParagraph:
            return qsTr("There is no paragraph");
        case FindingKinds.NoPlainWords:
            return qsTr("It is not said in plain words");
        case FindingKinds.ManySentences:
            return qsTr("It has %1 sentences in plain words, the most are %2").arg(detail).arg(further);
        case FindingKinds.ManyWords:
            return qsTr("It has %1 words, the most are %2").arg(detail).arg(further);
        case FindingKinds.TwoSentences:
            return qsTr("It is more than one sentence");
        case FindingKinds.NoSentence:
            return qsTr("It does not end with . ! or ?");
        case FindingKinds.MarkApart:
            return qsTr("There is a letter with a mark that the kiosk does not draw");
        case FindingKinds.NotUsed:
            return qsTr("It is explained, and no text has it: %1").arg(detail);
        case FindingKinds.NoDirections:
            return qsTr("The way there is missing");
        case FindingKinds.ShortAddress:
            return qsTr("The address needs two lines");
        case FindingKinds.Older:
            return qsTr("Older than the text in the other language");
        }
        return qsTr("The check says: %1").arg(detail);
    }
}
