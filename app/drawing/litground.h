// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ground with light falling on one place of it.

#pragma once

#include "sharedpicture.h"

#include <QColor>
#include <QPointF>

/*! A ground that is lightest around one point and darkens from there to all sides. It is opaque. */
class LitGround : public SharedPicture
{
    Q_OBJECT
    QML_ELEMENT
    /*! The colours at the point, where half of the light is gone, and from the end of the light on. */
    Q_PROPERTY(QColor light MEMBER m_light NOTIFY changed FINAL)
    Q_PROPERTY(QColor half MEMBER m_half NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed FINAL)
    /*! Where the light falls and how far it reaches, px. */
    Q_PROPERTY(QPointF centre MEMBER m_centre NOTIFY changed FINAL)
    Q_PROPERTY(double reach MEMBER m_reach NOTIFY changed FINAL)

public:
    explicit LitGround(QQuickItem *parent = nullptr);

signals:
    void changed();

protected:
    QString description() const override;
    QSize pixels() const override;
    QImage painted(QSize pixels) const override;

private:
    QColor m_light;
    QColor m_half;
    QColor m_ground;
    QPointF m_centre;
    double m_reach = 0;
};
