// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"

#include <cstdlib>

namespace
{

// A pixel counts as other where a channel differs by more than this, of 255.
constexpr int channelTolerance = 64;

bool isOther(QRgb p, QRgb q)
{
    return std::abs(qRed(p) - qRed(q)) > channelTolerance || std::abs(qGreen(p) - qGreen(q)) > channelTolerance
            || std::abs(qBlue(p) - qBlue(q)) > channelTolerance;
}

} // namespace

double shareOfOtherPixels(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 1;
    const QImage first = a.convertToFormat(QImage::Format_RGB32);
    const QImage second = b.convertToFormat(QImage::Format_RGB32);
    qint64 other = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *p = reinterpret_cast<const QRgb *>(first.constScanLine(y));
        const auto *q = reinterpret_cast<const QRgb *>(second.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            other += isOther(p[x], q[x]) ? 1 : 0;
    }
    return double(other) / (double(a.width()) * a.height());
}

bool saveCapture(const QImage &picture, const QString &file)
{
    constexpr int quick = 80; // Qt's quality of a PNG: zlib's level 1 of 9
    return picture.save(file, "PNG", quick);
}
