// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a street map looks: what the placement of names and the painter must both know.

#pragma once

#include "streetplan.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

/*! The fonts, widths and colours of a street map. Lengths are pixels. */
struct MapStyle {
    QFont font;
    /*! Whether streets are lines of the width \a stroke; else they are areas with an outline. */
    bool lines = false;
    double stroke = 6;
    double pinHeight = 88;
    QColor land;
    QColor street;
    QColor avenue;
    QColor edge;
    QColor railway;
    QColor ink;
    QColor halo;
    QColor landmark;
    QColor accent;
    QColor pinGround;

    /*! The font of a name; \a strong ones are bold. */
    QFont fontOf(bool strong) const;
    /*! The width of a way, px, without its outline. */
    double widthOf(StreetPlan::Kind kind, double pixelsPerMetre) const;
    /*! The half of the width of the pin's head, px. */
    double pinRadius() const { return 0.38 * pinHeight; }
    /*! What a pin covers whose tip is at \a tip, px. */
    QRectF pinRect(QPointF tip) const;
};
