// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ring around a number that counts down.

#pragma once

#include "painteditem.h"

#include <QColor>

/*! A ring of which a share is filled, clockwise from the top. */
class CountdownRing : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /*! How much is left, 0 to 1. */
    Q_PROPERTY(double share MEMBER m_share NOTIFY changed FINAL)
    /*! The width of the ring, px. */
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY changed FINAL)
    Q_PROPERTY(QColor filled MEMBER m_filled NOTIFY changed FINAL)
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY changed FINAL)

public:
    explicit CountdownRing(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    double m_share = 1;
    double m_thickness = 1;
    QColor m_filled;
    QColor m_track;
};
