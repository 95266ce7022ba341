// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares what was drawn.

#pragma once

#include <QImage>

/*! The share of pixels, 0 to 1, in which two pictures of one size differ by more than another smoothing of edges makes
    them differ. 1 where the sizes differ. */
double shareOfOtherPixels(const QImage &a, const QImage &b);
