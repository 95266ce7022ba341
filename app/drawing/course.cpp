// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "course.h"

namespace
{

double distanceToPiece(const QLineF &piece, QPointF point)
{
    const QPointF along = piece.p2() - piece.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share =
            length > 0 ? std::clamp(QPointF::dotProduct(point - piece.p1(), along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, piece.p1() + share * along).length();
}

} // namespace

double distanceTo(const QPolygonF &course, QPointF point)
{
    double least = QLineF(course.first(), point).length();
    for (qsizetype i = 1; i < course.size(); ++i)
        least = std::min(least, distanceToPiece(QLineF(course[i - 1], course[i]), point));
    return least;
}

std::optional<QPointF> crossingOf(const QPolygonF &one, const QPolygonF &other, double tolerance)
{
    for (qsizetype i = 1; i < one.size(); ++i) {
        for (qsizetype k = 1; k < other.size(); ++k) {
            QPointF where;
            if (QLineF(one[i - 1], one[i]).intersects(QLineF(other[k - 1], other[k]), &where)
                == QLineF::BoundedIntersection)
                return where;
        }
    }
    // A street that ends on another may stop a little short of it.
    for (const auto &[ending, passing] : { std::pair(one, other), std::pair(other, one) }) {
        for (const QPointF &end : { ending.first(), ending.last() }) {
            if (distanceTo(passing, end) <= tolerance)
                return end;
        }
    }
    return {};
}
