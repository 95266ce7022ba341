// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A wheel of ñandutí, the lace of Itauguá, as an item of the scene; LaceWeaver holds the geometry.

#pragma once

#include "sharedpicture.h"

#include <QColor>
#include <QPointF>

/*!
    One wheel that fills the item; or, with a radius, a wheel of which the item shows what lies in it, on a breath of
    colour, cut at round corners. The same recipe always gives the same drawing.
*/
class Nanduti : public SharedPicture
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Recipe recipe READ recipe WRITE setRecipe NOTIFY recipeChanged FINAL)
    Q_PROPERTY(QColor thread READ thread WRITE setThread NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor flower READ flower WRITE setFlower NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor teeth READ teeth WRITE setTeeth NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor petals READ petals WRITE setPetals NOTIFY coloursChanged FINAL)
    /*! The radius of the wheel, px, and its centre in the item; 0 for a wheel that fills the item. */
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY cutChanged FINAL)
    Q_PROPERTY(QPointF centre MEMBER m_centre NOTIFY cutChanged FINAL)
    /*! The radius of the corners of the item, px. */
    Q_PROPERTY(double corner MEMBER m_corner NOTIFY cutChanged FINAL)
    /*! The colour that covers the item, a third of it at its left edge; transparent for none. */
    Q_PROPERTY(QColor tint MEMBER m_tint NOTIFY cutChanged FINAL)

public:
    /*! The patterns (dechados): sun, guava flower, moon, fern. */
    enum Recipe { Sol, Arasa, Jasy, Amambay };
    Q_ENUM(Recipe)

    explicit Nanduti(QQuickItem *parent = nullptr);

    Recipe recipe() const { return m_recipe; }
    void setRecipe(Recipe recipe);
    QColor thread() const { return m_thread; }
    void setThread(const QColor &colour) { setColour(m_thread, colour); }
    QColor flower() const { return m_flower; }
    void setFlower(const QColor &colour) { setColour(m_flower, colour); }
    QColor teeth() const { return m_teeth; }
    void setTeeth(const QColor &colour) { setColour(m_teeth, colour); }
    QColor petals() const { return m_petals; }
    void setPetals(const QColor &colour) { setColour(m_petals, colour); }

signals:
    void recipeChanged();
    void coloursChanged();
    void cutChanged();

protected:
    QString description() const override;
    QRect place() const override;
    QImage painted(QSize pixels) const override;

private:
    // The part \a seen, px, of a wheel that is \a side px wide.
    QImage wheel(int side, const QRect &seen) const;
    void weaveWarp(QPainter &painter) const;
    void weaveQuarter(QPainter &painter) const;
    void setColour(QColor &which, const QColor &colour);

    Recipe m_recipe = Sol;
    QColor m_thread;
    QColor m_flower;
    QColor m_teeth;
    QColor m_petals;
    double m_radius = 0;
    QPointF m_centre;
    double m_corner = 0;
    QColor m_tint = Qt::transparent;
};
