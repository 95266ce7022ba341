// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a text will be broken into lines, known before it is shown.

#pragma once

#include <QCache>
#include <QObject>
#include <QQmlEngine>
#include <QRectF>
#include <QVariantList>

#include <memory>

class QTextLayout;

/*! Counts the lines of texts, and says where parts of them stand. It remembers what it counted, so that a page that is
    shown again costs nothing. */
class TextMeasure : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit TextMeasure(QObject *parent = nullptr);
    ~TextMeasure() override;

    /*!
        The number of lines of \a text, as Words breaks it, in a font of \a family with \a pixelSize px in lines of \a
       width px.
    */
    Q_INVOKABLE int lineCount(const QString &text, const QString &family, int pixelSize, double width) const;
    /*!
        Where the \a length UTF-16 units from \a start stand in the same text, in lines of \a lineHeight px: one rect a
        line, px. Empty for what is not in the text.
    */
    Q_INVOKABLE QVariantList boxes(const QString &text, const QString &family, int pixelSize, double width,
                                   double lineHeight, int start, int length) const;

private:
    // The text in its lines; the last one is kept, for many places are asked for in one text.
    const QTextLayout &layoutOf(const QString &text, const QString &family, int pixelSize, double width) const;

    mutable QCache<QString, int> m_counted { 256 };
    mutable std::unique_ptr<QTextLayout> m_layout;
    mutable QString m_key; // of that layout
};
