// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clipboard, as staff fill it: always as plain text and as HTML.

#pragma once

#include <QObject>
#include <QQmlEngine>

/*! Puts words on the system's clipboard. */
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /*! Copies a text given twice, as \a plain text and as \a html. */
    Q_INVOKABLE static void copy(const QString &plain, const QString &html);
    /*! Copies \a words that were selected on the screen and are in \a language. */
    Q_INVOKABLE static void copyWords(const QString &words, const QString &language);
};
