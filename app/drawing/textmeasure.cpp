// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textmeasure.h"

#include <QFont>
#include <QGuiApplication>
#include <QTextLayout>

int TextMeasure::lineCount(const QString &text, const QString &family, int pixelSize, double width) const
{
    if (pixelSize <= 0 || width <= 0)
        return 0;
    const QString key = QStringLiteral("%1/%2/%3/%4").arg(pixelSize).arg(width).arg(family, text);
    if (const int *counted = m_counted.object(key))
        return *counted;

    QFont font = QGuiApplication::font();
    font.setFamily(family);
    font.setPixelSize(pixelSize);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++count;
    }
    layout.endLayout();
    m_counted.insert(key, new int(count));
    return count;
}
