// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds places for the names on a street map. Nothing is painted here, and no window is needed.

#pragma once

#include "mapstyle.h"
#include "mapview.h"
#include "streetplan.h"

#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

/*! A name and its place on the map. */
struct MapLabel {
    enum class Kind { Street, Railway, Landmark };

    QString words;    // lines are separated by \n
    QPointF place;    // its middle: metres from the pin, y to the north
    double angle = 0; // degrees, clockwise from horizontal, above -90 up to 90
    Kind kind = Kind::Street;
    bool strong = false; // a street of the address, or a landmark
    bool aside = false;  // beside its street, not on it
    QSizeF size;         // px, before it is turned

    /*! The corners on the screen, px, with the middle at \a middle. */
    QPolygonF box(QPointF middle) const;
};

/*! The names that have room, the most important first, and the landmarks whose names have room. */
struct MapLabels {
    QList<MapLabel> labels;
    QList<QPointF> signs; // metres
};

/*!
    Places the names of \a plan as \a view shows it.

    Names stand along their streets, never upside down, never on one another, on the pin or on a rectangle of \a covered
    (px). A name without room is left out; a long street has its name again. The streets of the address come first, then
    landmarks, the railway as \a railwayName (empty: none), and the other streets in the order of the plan.
    \a accuracyMetres is the radius of the circle around the pin, which names avoid.
*/
MapLabels placeLabels(const StreetPlan &plan, const MapView &view, const MapStyle &style, double accuracyMetres,
                      const QString &railwayName, const QList<QRectF> &covered);
