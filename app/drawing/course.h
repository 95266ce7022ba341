// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The geometry of lines of points: lengths, distances, bends and crossings. Any unit will do, if it is the same for
// all.

#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <optional>

/*! The distance from \a point to the nearest place of \a course, which has a point or more. */
double distanceTo(const QPolygonF &course, QPointF point);

/*! Where two courses cross, or where one ends at most \a tolerance from the other; nothing if they do not meet. */
std::optional<QPointF> crossingOf(const QPolygonF &one, const QPolygonF &other, double tolerance);

/*! A course of two points or more whose places are given by their distance from its start, measured along it. */
class Track
{
public:
    explicit Track(const QPolygonF &course)
        : m_course(course)
    {
        m_at.append(0);
        for (qsizetype i = 1; i < course.size(); ++i)
            m_at.append(m_at.last() + QLineF(course[i - 1], course[i]).length());
    }

    double length() const { return m_at.last(); }

    /*! The point at \a distance from the start. */
    QPointF at(double distance) const
    {
        const qsizetype i = pieceAt(distance);
        const double piece = m_at[i] - m_at[i - 1];
        const double share = piece > 0 ? (distance - m_at[i - 1]) / piece : 0;
        return m_course[i - 1] + share * (m_course[i] - m_course[i - 1]);
    }

    /*! How far the course leaves the straight line between two of its places. */
    double bend(double from, double to) const
    {
        const QLineF chord(at(from), at(to));
        double most = 0;
        for (qsizetype i = pieceAt(from); i < m_course.size() - 1 && m_at[i] < to; ++i) {
            const QPointF off = m_course[i] - chord.p1();
            most = std::max(most, std::abs(off.x() * chord.dy() - off.y() * chord.dx()) / chord.length());
        }
        return most;
    }

private:
    qsizetype pieceAt(double distance) const
    {
        const auto after = std::upper_bound(m_at.cbegin() + 1, m_at.cend() - 1, distance);
        return after - m_at.cbegin();
    }

    QPolygonF m_course;
    QList<double> m_at; // of each point
};
