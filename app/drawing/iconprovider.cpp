// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iconprovider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace
{

constexpr int fallbackSize = 16; // px, the drawing's own grid, where a caller asks for no size

} // namespace

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString name = id.section(QLatin1Char('/'), 0, 0);
    const QString colour = id.section(QLatin1Char('/'), 1, 1);
    const int side = requestedSize.width() > 0 ? requestedSize.width() : fallbackSize;

    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        // Qt draws currentColor black: the colour is written into a copy of the drawing.
        drawing.replace("currentColor", '#' + colour.toLatin1());
        QPainter painter(&image);
        QSvgRenderer(drawing).render(&painter);
    }
    *size = image.size();
    return image;
}
