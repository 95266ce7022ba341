// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is painted only while it can be seen.

#pragma once

#include <QQmlEngine>
#include <QQuickPaintedItem>

/*!
    A painted item that is not painted while it is hidden. Pages that are not shown live on and follow every change of
    language and colours; Qt would paint what is on them anew each time, and the visitor would wait for it.
*/
class PaintedItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit PaintedItem(QQuickItem *parent = nullptr);

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    bool m_stale = false; // something has changed that was not painted
};
