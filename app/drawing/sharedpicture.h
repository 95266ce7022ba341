// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is painted once and shown many times.

#pragma once

#include <QImage>
#include <QQmlEngine>
#include <QQuickItem>

/*!
    An item that shows one picture. It is painted once for what it shows and its size, and kept as an image that all
   equal items share; moving the item, or showing its page again, costs no painting. The first frame of a window does
   not wait for it: it is shown from the second on. Nothing is painted while the item is hidden.
*/
class SharedPicture : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit SharedPicture(QQuickItem *parent = nullptr);

protected:
    /*! What is shown: equal descriptions are equal pictures. */
    virtual QString description() const = 0;
    /*! Where the picture is shown in the item, px. By default it fills the item. */
    virtual QRect place() const;
    /*! How many pixels the picture has. By default one for each that it is shown on. */
    virtual QSize pixels() const { return place().size(); }
    virtual QImage painted(QSize pixels) const = 0;

    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    QString m_shown;      // the description and size of the image in the node
    bool m_waits = false; // until the first frame of its window was shown
};
