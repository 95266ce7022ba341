// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be seen of a tree of items, and whether its texts are whole. Tests of pages and of single controls use it.

#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

class QQuickItem;

/*! How far a place may be off and still be the same place, px: texts and items are set on fractions of a pixel. */
constexpr double layoutTolerance = 1;

bool isText(const QQuickItem *item);
/*! \a shown with a plain space for each no-break space, and for each line separator, with which a page ends. */
QString unjoined(QString shown);
/*! The words that \a text shows, so. */
QString plainTextOf(const QQuickItem *text);
/*! Whether \a item is enabled and can be pressed. */
bool isControl(const QQuickItem *item);
/*! Where \a item is in its window, px. */
QRectF sceneRect(const QQuickItem *item);
/*! The part of \a item that its clipping ancestors leave to be seen, px of the window. */
QRectF shownRect(const QQuickItem *item);
/*! \a root and every item below it that can be seen, in painting order. */
QList<QQuickItem *> shownItems(QQuickItem *root);
QString accessibleName(QQuickItem *item);
/*! The words and the place of \a item, for a message. */
QString describe(QQuickItem *item);

/*! What is wrong with \a texts in a window \a screen, one sentence each: cut, elided or overlapping, outside the window
    or outside of the control that they name. */
QStringList textFaults(const QList<QQuickItem *> &texts, const QRectF &screen);
