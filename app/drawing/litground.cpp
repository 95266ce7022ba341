// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "litground.h"

#include <QPainter>
#include <QRadialGradient>

#include <cmath>

namespace
{

constexpr double mostPixels = 1920 * 1080; // a larger one has no detail that a smaller one, stretched, has not
constexpr double halfAt = 0.58;            // of the reach

} // namespace

LitGround::LitGround(QQuickItem *parent)
    : SharedPicture(parent)
{
    connect(this, &LitGround::changed, this, [this] { update(); });
}

QString LitGround::description() const
{
    return QStringLiteral("lit %1 %2 %3 %4 %5 %6")
            .arg(m_light.rgba(), 0, 16)
            .arg(m_half.rgba(), 0, 16)
            .arg(m_ground.rgba(), 0, 16)
            .arg(m_centre.x())
            .arg(m_centre.y())
            .arg(m_reach);
}

QSize LitGround::pixels() const
{
    const QSize whole = place().size();
    const double all = double(whole.width()) * whole.height();
    return all <= mostPixels ? whole : whole * std::sqrt(mostPixels / all);
}

QImage LitGround::painted(QSize pixels) const
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(m_ground);
    if (m_reach <= 0)
        return image;
    QRadialGradient gradient(m_centre, m_reach);
    gradient.setColorAt(0, m_light);
    gradient.setColorAt(halfAt, m_half);
    gradient.setColorAt(1, m_ground);
    QPainter painter(&image);
    painter.scale(pixels.width() / width(), pixels.height() / height());
    painter.fillRect(boundingRect(), gradient);
    return image;
}
