// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares what was drawn.

#pragma once

#include <QImage>
#include <QString>

/*! The share of pixels, 0 to 1, in which two pictures of one size differ by more than another smoothing of edges makes
    them differ. 1 where the sizes differ. */
double shareOfOtherPixels(const QImage &a, const QImage &b);

/*! Writes \a picture to \a file, a PNG for people to look at; false if that fails. The tests leave thousands of these,
   so it is packed quickly: in half the time of Qt's default, and no larger. */
bool saveCapture(const QImage &picture, const QString &file);
