// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks whether the texts shall be signed for the kiosks, and for the password of the key.

import QtQuick
import Kiosk.Controls
import Kiosk.Editing
import Kiosk.Theme

QuestionPanel {
    id: question

    required property PackSigning signing
    property string key: ""
    property bool protectedKey: false
    property real sequence: 0

    /*! Asks about the secret key \a key and a pack of the day \a today. */
    function begin(key: string, today: string): void {
        question.key = key;
        question.protectedKey = question.signing.needsPassword(key);
        question.sequence = question.signing.nextSequence(today);
        password.text = "";
        question.ask();
    }

    title: qsTr("Sign the texts for the kiosks?")
    detail: qsTr("Key: %1").arg(question.key) + "\n" + qsTr("Number of the pack: %1").arg(question.sequence.toFixed(0))
    answers: [qsTr("Sign"), qsTr("Cancel")]
    ready: !question.protectedKey || password.text !== ""
    onAnswered: number => {
        if (number === 0)
            question.signing.sign(question.key, password.text, question.sequence);
        password.text = "";
    }

    Column {
        width: parent.width
        spacing: Theme.space.xs
        visible: question.protectedKey

        Words {
            width: parent.width
            language: question.language
            face: Theme.type.menu
            color: Theme.color.ink
            text: qsTr("Password of the key")
            Accessible.ignored: true
        }
        PasswordField {
            id: password

            width: parent.width
            name: qsTr("Password of the key")
            onAccepted: {
                if (question.ready)
                    question.answer(0);
            }
        }
    }
}
