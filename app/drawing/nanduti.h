// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A wheel of ñandutí, the lace of Itauguá, as an item of the scene; LaceWeaver holds the geometry.

#pragma once

#include <QColor>
#include <QImage>
#include <QQuickItem>

/*!
    One wheel that fills the item. The same recipe always gives the same drawing.

    It is woven once for a size, a recipe and four colours, and kept as an image that all equal wheels share; moving the
    item costs no weaving. The first frame of a window does not wait for it: the wheel is shown from the second on.
*/
class Nanduti : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Recipe recipe READ recipe WRITE setRecipe NOTIFY recipeChanged FINAL)
    Q_PROPERTY(QColor thread READ thread WRITE setThread NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor flower READ flower WRITE setFlower NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor teeth READ teeth WRITE setTeeth NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor petals READ petals WRITE setPetals NOTIFY coloursChanged FINAL)

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

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    QImage woven(const QString &key, int side) const;
    void weaveWarp(QPainter &painter) const;
    void weaveQuarter(QPainter &painter) const;
    void setColour(QColor &which, const QColor &colour);

    Recipe m_recipe = Sol;
    QColor m_thread;
    QColor m_flower;
    QColor m_teeth;
    QColor m_petals;
    QString m_shown;      // the key of the image in the node
    bool m_waits = false; // until the first frame of its window was shown
};
