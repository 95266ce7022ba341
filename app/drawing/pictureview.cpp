// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureview.h"

#include <QPainter>

PictureView::PictureView(QQuickItem *parent)
    : PaintedItem(parent)
{
    setOpaquePainting(false);
}

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    setImplicitSize(picture.width(), picture.height());
    emit pictureChanged();
    update();
}

void PictureView::paint(QPainter *painter)
{
    if (m_picture.isNull())
        return;
    const QSizeF size = QSizeF(m_picture.size()).scaled(QSizeF(width(), height()), Qt::KeepAspectRatio);
    const QPointF corner((width() - size.width()) / 2, (height() - size.height()) / 2);
    // Made smaller in one step, fine letters would be lost.
    const double ratio = painter->device()->devicePixelRatioF();
    const QImage small = m_picture.scaled((size * ratio).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter->drawImage(QRectF(corner, size), small);
}
