// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far two colours are apart, by WCAG's formula, and how far they must be in each palette.

#pragma once

#include <QColor>

/*! The relative luminance of \a colour, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
double luminance(const QColor &colour);

/*! The contrast of two luminances, 1 to 21, whichever is the lighter. */
double contrastOf(double a, double b);
/*! The contrast of two colours, 1 to 21. */
double contrast(const QColor &a, const QColor &b);
