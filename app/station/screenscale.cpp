// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenscale.h"

#include <algorithm>
#include <cmath>

namespace
{

constexpr double portraitInches = 32;
constexpr double landscapeInches = 27;

// What is plausible of a screen's own report (second look, issue 16).
constexpr double leastReported = 15; // inches
constexpr double mostReported = 75;  // inches
constexpr double pixelSquareness = 0.1;
constexpr double placeholderDensities[] { 96, 100 }; // dpi, of servers that do not know the screen
constexpr double placeholderTolerance = 0.005;

// The smallest screen with controls of 20 mm, and the smallest with controls of 12 mm, mm. Found by laying out every
// page on every screen of tst_smallscreens.
constexpr QSizeF roomyLandscape { 420, 250 };
constexpr QSizeF roomyPortrait { 250, 420 };
constexpr double leastFactor = 0.6;
constexpr double leastShorterSide = 130;
// On a coarser screen too few pixels are in reach of a hand.
constexpr double leastPixelsPerMillimetrePortrait = 1.5;  // 57 inches of 1080 × 1920 px
constexpr double leastPixelsPerMillimetreLandscape = 1.1; // 78 inches of 1920 × 1080 px
// The text size that the smallest screen with controls of 20 mm has room for, and how fast it grows with the screen: 27
// inches in landscape have room for text of twice the size.
constexpr double roomyTextScale = 1.3;
constexpr double textScaleGrowth = 2.05;

bool isPortrait(QSizeF size)
{
    return size.height() > size.width();
}

// How much room there is, as a factor on the smallest screen with controls of 20 mm.
double room(QSizeF millimetres)
{
    const QSizeF roomy = isPortrait(millimetres) ? roomyPortrait : roomyLandscape;
    return std::min(millimetres.width() / roomy.width(), millimetres.height() / roomy.height());
}

} // namespace

double ScreenScale::usualDiagonal(QSize pixels)
{
    return isPortrait(pixels) ? portraitInches : landscapeInches;
}

double ScreenScale::reportedDiagonal(QSize pixels, QSizeF millimetres)
{
    if (pixels.isEmpty() || millimetres.isEmpty())
        return 0;
    // A turned screen may report its sides as they were before it was turned.
    if (isPortrait(pixels) != isPortrait(millimetres))
        millimetres.transpose();
    const double across = pixels.width() / millimetres.width();
    const double down = pixels.height() / millimetres.height();
    if (std::abs(across / down - 1) > pixelSquareness)
        return 0;
    const double inches = std::hypot(millimetres.width(), millimetres.height()) / millimetresPerInch;
    const double density = std::hypot(pixels.width(), pixels.height()) / inches;
    const bool isPlaceholder =
            std::any_of(std::begin(placeholderDensities), std::end(placeholderDensities), [&](double placeholder) {
                return std::abs(density / placeholder - 1) <= placeholderTolerance;
            });
    return isPlaceholder || inches < leastReported || inches > mostReported ? 0 : inches;
}

double ScreenScale::usableDiagonal(double diagonal, QSize pixels)
{
    const double length = std::hypot(pixels.width(), pixels.height());
    const double coarsest = isPortrait(pixels) ? leastPixelsPerMillimetrePortrait : leastPixelsPerMillimetreLandscape;
    const double least = leastShorterSide * length / std::min(pixels.width(), pixels.height()) / millimetresPerInch;
    const double most = length / coarsest / millimetresPerInch;
    // A screen of few pixels is as large as they need.
    return std::max(std::min(diagonal, most), std::min(least, most));
}

QSizeF ScreenScale::millimetres(QSize pixels, double inches)
{
    return QSizeF(pixels) * (inches * millimetresPerInch / std::hypot(pixels.width(), pixels.height()));
}

double ScreenScale::controlFactor(QSizeF millimetres)
{
    return std::clamp(room(millimetres), leastFactor, 1.0);
}

double ScreenScale::largestTextScale(QSizeF millimetres)
{
    return std::clamp(roomyTextScale + textScaleGrowth * (room(millimetres) - 1), 1.0, 2.0);
}
