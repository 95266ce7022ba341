// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints a street map: streets, the railway, landmarks, names and the pin.

#pragma once

#include "maplabels.h"
#include "mapstyle.h"
#include "mapview.h"
#include "streetplan.h"

#include <QCache>
#include <QImage>
#include <QPainter>

/*!
    Paints \a plan as \a view shows it. A name is drawn once into an image that is kept in \a images, since a map that
    moves only puts it elsewhere; whoever changes the style empties that cache. All arguments outlive the painter.
*/
class MapPainter
{
public:
    /*! Drawn names. */
    using Images = QCache<QString, QImage>;

    MapPainter(QPainter &painter, const StreetPlan &plan, const MapView &view, const MapStyle &style, Images &images);

    /*! Paints all of it over the whole item. \a accuracyMetres: the radius of the circle around the pin. \a pinLabel:
       what stands in the pin. */
    void paint(const MapLabels &labels, double accuracyMetres, const QString &pinLabel);

private:
    double widthOf(StreetPlan::Kind kind) const { return m_style.widthOf(kind, m_view.pixelsPerMetre()); }
    void paintWays(const QRectF &frame, const QList<MapLabel> &labels);
    void paintRailway(const QPolygonF &course);
    void paintCircle(double radius);
    void paintBlock();
    void paintSign(QPointF place);
    void paintPin(const QString &pinLabel);
    void paintLabel(const MapLabel &label, double pixelRatio);
    QImage imageOf(const MapLabel &label, double pixelRatio) const;

    QPainter &m_painter;
    const StreetPlan &m_plan;
    const MapView &m_view;
    const MapStyle &m_style;
    Images &m_images;
    QRectF m_item; // px
    QPointF m_pin; // px
};
