// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharedpicture.h"

#include <QCache>
#include <QQuickWindow>
#include <QSGImageNode>

namespace
{

constexpr qsizetype pictureCacheLimit = qsizetype { 32 } << 20; // bytes of finished pictures

} // namespace

SharedPicture::SharedPicture(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

QRect SharedPicture::place() const
{
    return { 0, 0, int(width()), int(height()) };
}

void SharedPicture::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    if (newGeometry.size() != oldGeometry.size())
        update();
    QQuickItem::geometryChange(newGeometry, oldGeometry);
}

void SharedPicture::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged && data.boolValue)
        update();
    if (change == ItemSceneChange && data.window && !data.window->isExposed()) {
        m_waits = true;
        connect(
                data.window, &QQuickWindow::frameSwapped, this,
                [this] {
                    m_waits = false;
                    update();
                },
                Qt::SingleShotConnection);
    }
    QQuickItem::itemChange(change, data);
}

QSGNode *SharedPicture::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    const QRect rect = place();
    const QSize size = pixels();
    if (rect.isEmpty() || size.isEmpty()) {
        delete old;
        m_shown.clear();
        return nullptr;
    }
    // A hidden page still follows changes of colour; nothing is painted for it.
    if (!isVisible() || m_waits)
        return old;
    // Pages show the same few pictures again and again.
    static QCache<QString, QImage> pictures(pictureCacheLimit);
    const QString key = QStringLiteral("%1 %2 %3").arg(description()).arg(size.width()).arg(size.height());
    auto *node = static_cast<QSGImageNode *>(old);
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_shown.clear();
    }
    if (key != m_shown) {
        m_shown = key;
        QImage picture;
        if (const QImage *known = pictures.object(key)) {
            picture = *known;
        } else {
            picture = painted(size);
            // The cache deletes at once what is larger than its limit.
            pictures.insert(key, new QImage(picture), picture.sizeInBytes());
        }
        node->setTexture(window()->createTextureFromImage(picture));
        node->setSourceRect(QRectF(QPointF(), QSizeF(size)));
    }
    node->setRect(rect);
    return node;
}
