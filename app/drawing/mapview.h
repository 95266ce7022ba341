// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The transform between the metres of a street plan and the pixels of the item that shows it. No window is needed.

#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

/*!
    Where a street plan lies on an item, north up.

    Metres are counted from the pin, x to the east, y to the north. Pixels are counted from the top left corner of the
    item, y downwards. At zoom 1 the first view of the plan fits the item; where that would leave a part of the item
   without map, the scale is the least at which the map fills it, and less of the first view is seen, but always the
   pin.
*/
class MapView
{
public:
    /*!
        \a frame: all that the plan covers, metres. \a firstView: what it shows at zoom 1, metres. \a around: the radius
        around the pin that is in sight at zoom 1 wherever it fits the item, metres. \a size: of the item, px. \a zoom:
       1 or more; less counts as 1. \a offset: how far the middle of the item is to be from its place at first, metres;
       it is clamped as clampedOffset() says.
    */
    MapView(const QRectF &frame, const QRectF &firstView, double around, QSizeF size, double zoom, QPointF offset = {});

    /*! The size of the item, px. */
    QSizeF size() const { return m_size; }
    double pixelsPerMetre() const { return m_scale; }

    /*! A point of the plan on the item, px. */
    QPointF toScreen(QPointF metres) const;
    /*! The same for every point of a line. */
    QPolygonF toScreen(const QPolygonF &course) const;
    /*! The point of the plan at a point of the item; the reverse of toScreen(). */
    QPointF toMetres(QPointF pixels) const;
    /*! All that the plan covers, px; it may be larger than the item, or smaller. */
    QRectF frameOnScreen() const;

    /*!
        The offset, metres, that is nearest to \a wanted and leaves no side of the item beyond the frame. Along an axis
       on which the whole frame fits the item, the frame stands in the middle.
    */
    QPointF clampedOffset(QPointF wanted) const;
    /*! The offset that puts the pin in the middle, metres. */
    QPointF pinOffset() const { return -m_firstMiddle; }

private:
    QRectF m_frame;
    QSizeF m_size;
    double m_firstScale;
    double m_scale;
    QPointF m_firstMiddle;
    QPointF m_middle;
};
