// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of street maps share: the maps of the shipped content, a small one, and a map item of any size. For
// tests that link the content and the drawing.

#pragma once

#include "catalog.h"
#include "streetmap.h"
#include "streetplan.h"

#include <QDir>
#include <QFontDatabase>
#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>

const auto second = QStringLiteral("second");
const auto headquarters = QStringLiteral("headquarters");

/*! The least that is a map. */
const auto smallMap = QStringLiteral("map | 1\n"
                                     "source | Somebody\n"
                                     "licence | Free\n"
                                     "unit | metre\n"
                                     "frame | -100,-100 100,100\n"
                                     "view | -50,-50 50,50\n"
                                     "address | Palma | Chile | Alberdi\n"
                                     "block | Palma | Chile | Alberdi\n"
                                     "street | Palma | -100,0 100,0\n"
                                     "street | Chile | -40,-100 -40,100\n"
                                     "street | Alberdi | 40,-100 40,100\n");

/*! The map of an office of the content. */
inline StreetPlan planOf(const Catalog &catalog, const QString &officeId)
{
    StreetPlan plan;
    plan.read(catalog.map(officeId));
    return plan;
}

/*! Makes \a map as large as \a size, px, with letters of \a pixels. */
inline void prepare(StreetMap &map, const QString &plan, QSizeF size, int pixels)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    map.setSize(size);
    map.setProperty("font", font);
    map.setProperty("accuracyMetres", 55);
    map.setProperty("railwayName", QStringLiteral("Vía férrea"));
    map.setPlan(plan);
}

/*! Loads the fonts of the kiosk; false if one cannot be loaded. */
inline bool loadFonts()
{
    const QStringList fonts = QDir(QStringLiteral(":/fonts")).entryList();
    return !fonts.isEmpty() && std::all_of(fonts.cbegin(), fonts.cend(), [](const QString &font) {
        return QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + font) >= 0;
    });
}

inline double distance(QPointF a, QPointF b)
{
    return QLineF(a, b).length();
}

/*! The distance of a point from a line of points. Not the program's own, which is tested by this. */
inline double distanceFrom(const QPolygonF &course, QPointF point)
{
    double least = INFINITY;
    for (qsizetype i = 1; i < course.size(); ++i) {
        const QPointF along = course[i] - course[i - 1];
        const double share = std::clamp(
                QPointF::dotProduct(point - course[i - 1], along) / QPointF::dotProduct(along, along), 0.0, 1.0);
        least = std::min(least, distance(point, course[i - 1] + share * along));
    }
    return least;
}
