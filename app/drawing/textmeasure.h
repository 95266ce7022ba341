// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a text will be broken into lines, known before it is shown.

#pragma once

#include <QCache>
#include <QObject>
#include <QQmlEngine>

/*! Counts the lines of texts. It remembers what it counted, so that a page that is shown again costs nothing. */
class TextMeasure : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /*!
        The number of lines of \a text, as Words breaks it, in a font of \a family with \a pixelSize px in lines of \a
       width px.
    */
    Q_INVOKABLE int lineCount(const QString &text, const QString &family, int pixelSize, double width) const;

private:
    mutable QCache<QString, int> m_counted { 256 };
};
