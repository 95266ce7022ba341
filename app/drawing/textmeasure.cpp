// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textmeasure.h"

#include <QFont>
#include <QGuiApplication>
#include <QTextLayout>

#include <algorithm>

namespace
{

QString keyOf(const QString &text, const QString &family, int pixelSize, double width)
{
    return QStringLiteral("%1/%2/%3/%4").arg(pixelSize).arg(width).arg(family, text);
}

} // namespace

TextMeasure::TextMeasure(QObject *parent)
    : QObject(parent)
{
}

TextMeasure::~TextMeasure() = default;

int TextMeasure::lineCount(const QString &text, const QString &family, int pixelSize, double width) const
{
    if (pixelSize <= 0 || width <= 0)
        return 0;
    const QString key = keyOf(text, family, pixelSize, width);
    if (const int *counted = m_counted.object(key))
        return *counted;
    const int count = layoutOf(text, family, pixelSize, width).lineCount();
    m_counted.insert(key, new int(count));
    return count;
}

QVariantList TextMeasure::boxes(const QString &text, const QString &family, int pixelSize, double width,
                                double lineHeight, int start, int length) const
{
    QVariantList boxes;
    if (pixelSize <= 0 || width <= 0 || start < 0 || start + length > text.size())
        return boxes;
    const QTextLayout &layout = layoutOf(text, family, pixelSize, width);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        int to = std::min(start + length, line.textStart() + line.textLength());
        while (to > from && text.at(to - 1).isSpace()) // at which the line is broken
            --to;
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        boxes.append(QRectF(left, i * lineHeight, line.cursorToX(to) - left, lineHeight));
    }
    return boxes;
}

const QTextLayout &TextMeasure::layoutOf(const QString &text, const QString &family, int pixelSize, double width) const
{
    const QString key = keyOf(text, family, pixelSize, width);
    if (m_layout && m_key == key)
        return *m_layout;
    QFont font = QGuiApplication::font();
    font.setFamily(family);
    font.setPixelSize(pixelSize);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    m_layout = std::make_unique<QTextLayout>(text, font);
    m_key = key;
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
    return *m_layout;
}
