// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapstyle.h"

#include <algorithm>

namespace
{

// From wall to wall, m. The figures give only the middle lines of streets; a usual block here is 100 m long.
constexpr double avenueWidth = 26;
constexpr double streetWidth = 19;
constexpr double footpathWidth = 7;

} // namespace

QFont MapStyle::fontOf(bool strong) const
{
    QFont result = font;
    result.setBold(strong);
    return result;
}

double MapStyle::widthOf(StreetPlan::Kind kind, double pixelsPerMetre) const
{
    switch (kind) {
    case StreetPlan::Kind::Avenue:
        return lines ? stroke * 1.8 : std::max(3 * stroke, avenueWidth * pixelsPerMetre);
    case StreetPlan::Kind::Street:
        return lines ? stroke : std::max(2 * stroke, streetWidth * pixelsPerMetre);
    case StreetPlan::Kind::Footpath:
        return lines ? stroke / 2 : std::max(stroke, footpathWidth * pixelsPerMetre);
    case StreetPlan::Kind::Railway:
        break;
    }
    return lines ? stroke : 1.5 * stroke;
}

QRectF MapStyle::pinRect(QPointF tip) const
{
    const double half = pinRadius() + stroke;
    return { tip.x() - half, tip.y() - pinHeight - stroke, 2 * half, pinHeight + stroke };
}
