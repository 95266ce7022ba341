// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countdownring.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

CountdownRing::CountdownRing(QQuickItem *parent)
    : PaintedItem(parent)
{
    connect(this, &CountdownRing::changed, this, [this] { update(); });
}

void CountdownRing::paint(QPainter *painter)
{
    constexpr int degree = 16; // QPainter counts sixteenths
    constexpr int top = 90 * degree;
    const double inset = m_thickness / 2;
    const QRectF ring = QRectF(0, 0, width(), height()).adjusted(inset, inset, -inset, -inset);
    const double share = std::clamp(m_share, 0.0, 1.0);

    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_track, m_thickness));
    painter->drawEllipse(ring);
    if (share > 0) {
        painter->setPen(QPen(m_filled, m_thickness, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(ring, top, -int(std::lround(share * 360 * degree)));
    }
}
