// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a screen's size in millimetres decides what has room on it.

#pragma once

#include <QSize>
#include <QSizeF>

/*! What has room on a screen to touch of a known size. */
namespace ScreenScale
{

constexpr double millimetresPerInch = 25.4;

/*! The diagonal that is assumed where nobody knows it, inches: 32 in portrait, 27 in landscape (tokens.md, the masters
   of the design). */
double usualDiagonal(QSize pixels);

/*! The diagonal of a screen that reports to be of \a millimetres with \a pixels, inches; 0 where that is not plausible:
   below 15 or above 75 inches, pixels that are not square within 10 %, or the density that stands for "unknown" (96 or
   100 dpi). */
double reportedDiagonal(QSize pixels, QSizeF millimetres);

/*! \a diagonal, or the nearest one for which the layouts are made, inches. */
double usableDiagonal(double diagonal, QSize pixels);

/*! The size of a screen of \a pixels with a diagonal of \a inches, mm. */
QSizeF millimetres(QSize pixels, double inches);

/*!
    The factor on type and targets, 0.6 to 1. It is 1 where controls of 20 mm have room; a smaller screen has smaller
    controls, but none below 12 mm.
*/
double controlFactor(QSizeF millimetres);

/*! The largest text size that has room, as a factor, 1 to 2. */
double largestTextScale(QSizeF millimetres);

} // namespace ScreenScale
