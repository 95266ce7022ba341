// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dottedline.h"

#include <QPainter>

DottedLine::DottedLine(QQuickItem *parent)
    : PaintedItem(parent)
{
    connect(this, &DottedLine::changed, this, [this] { update(); });
}

void DottedLine::paint(QPainter *painter)
{
    const double point = height();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    for (double x = 0; x + point <= width(); x += 2 * point)
        painter->drawEllipse(QRectF(x, 0, point, point));
}
