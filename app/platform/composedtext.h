// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an input method has written is typed text like any other.

#pragma once

#include <QObject>

/*!
    Gives a text field what an input method commits as a key press with that text, so that the field's own handling of
    keys sees every letter, whether it came from one key or from a dead key and another. Install it on the application.
*/
class ComposedText : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};
