// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapview.h"

#include <algorithm>

namespace
{

// Pixels per metre at which \a view fits an item of \a size, and \a frame leaves no part of it empty.
double firstScale(const QRectF &frame, const QRectF &view, QSizeF size)
{
    if (view.isEmpty() || frame.isEmpty())
        return 1;
    const double fitting = std::min(size.width() / view.width(), size.height() / view.height());
    return std::max({ fitting, size.width() / frame.width(), size.height() / frame.height() });
}

// The place of the middle along an axis, nearest to \a wanted, from which what lies \a around the pin is within \a
// half.
double middleNear(double wanted, double around, double half)
{
    return half <= around ? 0 : std::clamp(wanted, around - half, half - around);
}

QPointF firstMiddle(const QRectF &view, double around, QSizeF size, double scale)
{
    if (scale <= 0)
        return view.center();
    const QSizeF half = size / scale / 2;
    return { middleNear(view.center().x(), around, half.width()),
             middleNear(view.center().y(), around, half.height()) };
}

} // namespace

MapView::MapView(const QRectF &frame, const QRectF &firstView, double around, QSizeF size, double zoom, QPointF offset)
    : m_frame(frame)
    , m_size(size)
    , m_firstScale(firstScale(frame, firstView, size))
    , m_scale(m_firstScale * std::max(1.0, zoom))
    , m_firstMiddle(firstMiddle(firstView, around, size, m_firstScale))
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
