// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The geometry of a wheel of ñandutí: threads, rings, leaves, wedges and scallops, one kind at a time.

#pragma once

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPointF>
#include <QPolygonF>

/*!
    Draws the threads of some quarters of a wheel on a painter whose origin is the middle of the wheel and whose unit is
    its radius. Radii are shares of the wheel's. Widths are those of a wheel with a radius of 400 px. Counts are those
   of a whole wheel, multiples of the number of quarters.

    Everything is made of straight pieces with flat ends: QPainter rasters those directly, ten times faster than it
    strokes a path.
*/
class LaceWeaver
{
public:
    /*! The parts that a wheel is divided into. */
    static constexpr int quarters = 4;

    /*! Draws on \a painter \a drawn quarters of what is asked for, from the angle 0 on. */
    LaceWeaver(QPainter &painter, int drawn);

    /*! \a count straight threads from the radius \a from to \a to. */
    void spokes(const QColor &colour, int count, double from, double to);
    void ring(const QColor &colour, double radius, double width);
    /*! Two rings side by side. */
    void cord(const QColor &colour, double radius);
    /*! Discs of the radius \a size; \a offset is a share of the way from one to the next. */
    void dots(const QColor &colour, int count, double radius, double size, double offset = 0.5);
    /*! Leaves from one radius to another, filled with \a rows arcs. \a share: half their width, as a share of the way
        from one leaf to the next. \a swell: at 1 the angle is widest half way, below 1 nearer
        to \a from. */
    void leaves(const QColor &colour, int count, double from, double to, double share, int rows, double swell);
    /*! Triangles that point outwards, filled with \a rows straight threads. \a share: as of leaves(). */
    void wedges(const QColor &colour, int count, double from, double to, int rows, double share);
    /*! Arcs side by side, which reach \a bulge beyond \a radius. */
    void scallop(const QColor &colour, int count, double radius, double bulge);

private:
    int drawnOf(int count) const { return count * m_drawn / quarters; }
    void draw(const QColor &colour, double width, const QList<QLineF> &lines);
    void shape(const QColor &colour, const QPolygonF &outline, double width, double fill);

    QPainter &m_painter;
    int m_drawn; // quarters
};
