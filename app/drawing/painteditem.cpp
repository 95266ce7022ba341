// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "painteditem.h"

#include <QSGNode>

PaintedItem::PaintedItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void PaintedItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged && data.boolValue && m_stale)
        update();
    QQuickPaintedItem::itemChange(change, data);
}

QSGNode *PaintedItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *data)
{
    m_stale = !isVisible();
    // Smaller than a pixel there is nothing to paint on, and the base would try.
    if (width() < 1 || height() < 1) {
        delete node;
        return nullptr;
    }
    return m_stale ? node : QQuickPaintedItem::updatePaintNode(node, data);
}
