// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows a picture that was made elsewhere.

#pragma once

#include "painteditem.h"

#include <QImage>

/*! A picture as large as the item allows, whole, in its middle. */
class PictureView : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged FINAL)

public:
    explicit PictureView(QQuickItem *parent = nullptr);

    QImage picture() const { return m_picture; }
    void setPicture(const QImage &picture);

    void paint(QPainter *painter) override;

signals:
    void pictureChanged();

private:
    QImage m_picture;
};
