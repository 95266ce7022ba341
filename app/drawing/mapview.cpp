// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapview.h"

#include <algorithm>

namespace
{

// Pixels per metre at which \a view fits an item of \a size.
double fittingScale(const QRectF &view, QSizeF size)
{
    return view.isEmpty() ? 1 : std::min(size.width() / view.width(), size.height() / view.height());
}

} // namespace

MapView::MapView(const QRectF &frame, const QRectF &firstView, QSizeF size, double zoom, QPointF offset)
    : m_frame(frame)
    , m_firstMiddle(firstView.center())
    , m_size(size)
    , m_scale(fittingScale(firstView, size) * std::max(1.0, zoom))
    , m_middle(m_firstMiddle + clampedOffset(offset))
{
}

QPointF MapView::toScreen(QPointF metres) const
{
    const QPointF off = metres - m_middle;
    return { m_size.width() / 2 + off.x() * m_scale, m_size.height() / 2 - off.y() * m_scale };
}

QPolygonF MapView::toScreen(const QPolygonF &course) const
{
    QPolygonF points;
    points.reserve(course.size());
    for (const QPointF &point : course)
        points << toScreen(point);
    return points;
}

QPointF MapView::toMetres(QPointF pixels) const
{
    const QPointF off = pixels - toScreen(QPointF(0, 0));
    return QPointF(off.x(), -off.y()) / m_scale;
}

QRectF MapView::frameOnScreen() const
{
    // The top of a rectangle in metres is its south.
    return { toScreen(QPointF(m_frame.left(), m_frame.bottom())), toScreen(QPointF(m_frame.right(), m_frame.top())) };
}

QPointF MapView::clampedOffset(QPointF wanted) const
{
    if (m_scale <= 0)
        return {};
    const auto clamped = [](double wanted, double middle, double from, double to, double half) {
        return (to - from <= 2 * half ? (from + to) / 2 : std::clamp(middle + wanted, from + half, to - half)) - middle;
    };
    return { clamped(wanted.x(), m_firstMiddle.x(), m_frame.left(), m_frame.right(), m_size.width() / m_scale / 2),
             clamped(wanted.y(), m_firstMiddle.y(), m_frame.top(), m_frame.bottom(), m_size.height() / m_scale / 2) };
}
